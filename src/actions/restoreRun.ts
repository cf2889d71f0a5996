import { carryOut } from '../excel/carryOut';
import { changeTable } from '../excel/changeTable';
import { WorkbookProblem } from '../excel/errors';
import { readKeptTables, type KeptSheet } from '../excel/generations';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { choicesFrom, queueChoices, readChoices } from '../excel/state';
import type { Alongside } from '../excel/swapSheets';
import { keptTable } from '../excel/workSheets';
import { damagedPlan } from '../sheets/damagedSheet';
import { REMEMBERED_WITH_ANSWERS, recallWithAnswers } from '../sheets/duplicateAnswers';
import { ledgerPlan } from '../sheets/ledger';
import type { ListChoice } from '../sheets/lists';
import type { Memory } from '../sheets/memory';
import type { OurTable } from '../sheets/ourTable';
import { TABLE_NAMES } from '../sheets/ourSheets';
import type { OurSheet, SheetPlan } from '../sheets/plan';
import { restoredState, type RestoredState } from '../sheets/restoredState';
import { runRecordPlan, type NewRun, type RecordedRun } from '../sheets/runRecord';
import { choicesText } from '../sheets/runRecordTexts';
import { ADD_IN_VERSION } from './addInVersion';
import type { RunContext } from './run';
import { SHOWN_KINDS, generationOf, openRunRecord, replacedBy, takesBackTo, type RunRecord } from './runRecord';

/** What taking back a run needs: it decides nothing. */
export type RestoreContext = Pick<RunContext, 'language' | 'now' | 'signal' | 'onProgress' | 'onWaiting'>;

export interface RestoreResult {
  /** Number of the restore itself in the run record: it can be taken back like a run. */
  readonly number: number;
  readonly tookBack: number;
  /** The run whose result is in force again; null when it was before the first. */
  readonly resultOf: number | null;
  /** Names that the sheets put in force have now. */
  readonly sheets: Readonly<Partial<Record<OurSheet, string>>>;
  /** The rules sheet: of then, as it is, or away since the default rules were in force. */
  readonly rules: 'ofThen' | 'asItIs' | 'away';
  /** The choices about lists that are in force; null: left as they were, since those of then are not known. */
  readonly choices: readonly ListChoice[] | null;
}

/**
 * Takes a run back: the result, the rules and the choices about lists that were in force before it are in force again, all or nothing, with what people
 * entered since then on top. What is put away is kept in turn, so that the restore can be taken back as well. Cancelled or failed, our sheets are as they were.
 * @param number of the run, as in the run record.
 * @throws the signal's reason when cancelled; problems `notKept`, `protected`, `changedMeanwhile`; otherwise what Excel threw.
 */
export async function restoreRun(run: RestoreContext, number: number): Promise<RestoreResult> {
  await prepare(run);
  const record = await openRunRecord(run);
  const past = record.runs.find((one) => one.number === number);
  if (past === undefined || takesBackTo(past, record) === null) throw new WorkbookProblem('notKept', String(number));
  const before = record.runs.filter((one) => one.number < number).at(-1) ?? null;
  const kept = generationOf(number, record);
  const change = changeOf(kept, before, record);

  const kinds = [...REMEMBERED_WITH_ANSWERS, 'runs'] as const;
  const now = await readOurTables(run, kinds);
  const then = { ...(await readKeptTables(run, kept, ['result', 'outreach', 'ledger'])), damaged: null };
  const today = recallWithAnswers(now);
  const state = restoredState(then, now, today);
  await carryOver(run, kept, state);

  const choices = choicesFrom(before?.data?.choices ?? null);
  const remembered = await readChoices(run);
  const row: NewRun = {
    ...(before === null ? NOTHING : { ...NOTHING, ...before, organisations: before.organisations ?? 0, review: before.review ?? 0, merged: before.merged ?? 0 }),
    number: record.next, at: run.now, kind: 'restore', addIn: ADD_IN_VERSION, memo: '', kept: '',
    changes: run.language === 'ja' ? `実行${number}の前に戻した` : `Back to before run ${number}`,
    options: choicesText(choices ?? remembered.choices, run.language),
    data: { choices: choices ?? remembered.choices, replaced: replacedBy(record), tookBack: number },
  };
  const written = await carryOut(plansOf(run, state, today, now.runs, row), run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    isStillCurrent: async () => JSON.stringify(await readOurTables(run, kinds)) === JSON.stringify(now),
    generation: { run: record.next, ...change, ...(choices === null ? {} : { alongside: swapChoices(choices, remembered.choices) }), ...(state.entries.length === 0 ? { putAway: [...change.putAway, 'ledger'] } : {}) },
  });
  return { number: record.next, tookBack: number, resultOf: change.bringBack.some(({ kind }) => SHOWN_KINDS.includes(kind)) ? before?.number ?? null : null, sheets: written.names, rules: change.rules, choices };
}

const NOTHING = { rulesVersion: '', rulesFrom: null, lists: '', organisations: 0, types: '', ranks: '', review: 0, merged: 0 } as const;

interface Change {
  readonly bringBack: readonly KeptSheet[];
  readonly putAway: readonly OurSheet[];
  readonly discard: readonly KeptSheet[];
  readonly rules: RestoreResult['rules'];
}

/** Which sheets come, go and are needed no more. Rules of then that are not known stay as they are. */
function changeOf(kept: readonly KeptSheet[], before: RecordedRun | null, record: RunRecord): Change {
  const rulesOfThen = before?.rulesFrom === 'default' ? null : kept.find(({ kind }) => kind === 'rules');
  const isThere = (kind: OurSheet): boolean => record.owned.some((sheet) => sheet.kind === kind);
  const rules = before === null || rulesOfThen === undefined ? 'asItIs' : rulesOfThen !== null ? 'ofThen' : isThere('rules') ? 'away' : 'asItIs';
  const comesBack = (kind: OurSheet): boolean => SHOWN_KINDS.includes(kind) || (rules === 'ofThen' && kind === 'rules') || (kind === 'duplicates' && !isThere(kind));
  const bringBack = kept.filter(({ kind }) => comesBack(kind));
  const comes = bringBack.map(({ kind }) => kind);
  const showsResult = comes.some((kind) => SHOWN_KINDS.includes(kind));
  return {
    rules, bringBack,
    putAway: [
      ...SHOWN_KINDS.filter((kind) => isThere(kind) && !comes.includes(kind)),
      ...(rules === 'away' ? ['rules' as const] : []),
      // Its answers stand in the ledger. Beside a result it stays as it is: an older one would not show people's latest answers.
      ...(!showsResult && isThere('duplicates') ? ['duplicates' as const] : []),
    ],
    // The sheet with people's latest changes to the rules is what is kept now; the copy laid aside for it would be an older one.
    discard: [...kept.filter((sheet) => !bringBack.includes(sheet)), ...(rules === 'asItIs' ? [] : record.kept.filter(({ run, kind }) => run === record.next && kind === 'rules'))],
  };
}

/** Writes people's later entries into the kept sheets while they are still hidden. */
async function carryOver(run: RestoreContext, kept: readonly KeptSheet[], state: RestoredState): Promise<void> {
  for (const kind of ['result', 'outreach'] as const) {
    const sheet = kept.find((one) => one.kind === kind);
    const change = state[kind];
    if (sheet !== undefined && change !== null) await changeTable(sheet.id, keptTable(TABLE_NAMES[kind], sheet.run), change, run);
  }
}

function plansOf({ language, now }: RestoreContext, { entries }: RestoredState, { damage }: Memory, runs: OurTable | null, row: NewRun): SheetPlan[] {
  return [
    runRecordPlan(runs, row, language),
    ...(entries.length === 0 ? [] : [ledgerPlan(entries, language)]),
    ...(damage.found.length === 0 ? [] : [damagedPlan(damage.found, damage.earlier, language, now)]),
  ];
}

/** The choices of then go in force in the very request that swaps the sheets. */
function swapChoices(then: readonly ListChoice[], now: readonly ListChoice[]): Alongside {
  return { apply: (context) => queueChoices(context, then), undo: (context) => queueChoices(context, now) };
}
