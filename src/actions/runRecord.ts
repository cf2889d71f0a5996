import { findKept, type KeptSheet } from '../excel/generations';
import { findOwnedSheets, readOurTables, type OwnedSheet } from '../excel/ourSheets';
import type { Watch } from '../excel/session';
import type { OurTable } from '../sheets/ourTable';
import type { OurSheet } from '../sheets/plan';
import type { JoinedRun } from '../sheets/classifiedRows';
import { readRunRecord, type NewRun, type RecordedRun } from '../sheets/runRecord';
import { choicesText, countsOf, listsText } from '../sheets/runRecordTexts';
import { ADD_IN_VERSION } from './addInVersion';
import type { ReadLists } from './readLists';
import type { RunContext } from './run';

/** The run record as it stands, with the sheets that belong to it. */
export interface RunRecord {
  readonly table: OurTable | null;
  readonly runs: readonly RecordedRun[];
  readonly kept: readonly KeptSheet[];
  readonly owned: readonly OwnedSheet[];
  /** The number that the next run gets: never one that was used, even when people deleted rows or the whole record. */
  readonly next: number;
}

/** One run as the history shows it. */
export interface PastRun extends RecordedRun {
  /** What taking it back does: brings the earlier sheets again, or (of the first run) takes ours away; null: its earlier sheets are no longer kept. */
  readonly takesBackTo: 'earlierResult' | 'noResult' | null;
}

export interface RunHistory {
  /** The latest first. */
  readonly runs: readonly PastRun[];
  /** Names of the sheets 「実行記録」 and 「共創台帳」; null when they are not there. */
  readonly sheets: Readonly<Record<'runs' | 'ledger', string | null>>;
}

/** The runs of this workbook and which of them can be taken back. */
export async function readRunHistory(watch: Watch): Promise<RunHistory> {
  const record = await openRunRecord(watch);
  const name = (kind: OurSheet): string | null => record.owned.find((sheet) => sheet.kind === kind)?.name ?? null;
  return {
    runs: [...record.runs].reverse().map((run) => ({ ...run, takesBackTo: takesBackTo(run, record) })),
    sheets: { runs: name('runs'), ledger: name('ledger') },
  };
}

export async function openRunRecord(watch: Watch): Promise<RunRecord> {
  const { runs: table } = await readOurTables(watch, ['runs']);
  const runs = table === null ? [] : readRunRecord(table);
  const kept = await findKept(watch);
  const used = [0, ...runs.map((run) => run.number), ...kept.filter((sheet) => sheet.kind !== 'rules').map((sheet) => sheet.run)];
  return { table, runs, kept, owned: await findOwnedSheets(watch), next: Math.max(...used) + 1 };
}

/** The sheets that show a result. */
export const SHOWN_KINDS: readonly OurSheet[] = ['result', 'outreach', 'summary', 'map', 'coverage'];

/** A classification as its row in the record says it. */
export function rowOfRun(run: Pick<RunContext, 'language' | 'now'>, record: RunRecord, did: Pick<ReadLists, 'lists' | 'choices'> & Pick<NewRun, 'rulesVersion' | 'rulesFrom'> & { readonly joined: JoinedRun }): NewRun {
  const { language } = run;
  return {
    number: record.next, at: run.now, kind: 'classify', rulesVersion: did.rulesVersion, rulesFrom: did.rulesFrom, lists: listsText(did.lists, language),
    ...countsOf(did.joined, language), merged: did.joined.absorbed.length, options: choicesText(did.choices, language), addIn: ADD_IN_VERSION, memo: '',
    data: { choices: did.choices, replaced: replacedBy(record) },
  };
}

/** The sheets with a result that a run replaces now. */
export function replacedBy(record: RunRecord): OurSheet[] {
  return SHOWN_KINDS.filter((kind) => record.owned.some((sheet) => sheet.kind === kind));
}

/** The kept sheets for taking back a run. */
export function generationOf(run: number, record: Pick<RunRecord, 'kept'>): KeptSheet[] {
  return record.kept.filter((sheet) => sheet.run === run);
}

/** What taking this run back would do; null when it cannot be taken back any more. */
export function takesBackTo(run: RecordedRun, record: RunRecord): PastRun['takesBackTo'] {
  if (run.data === null) return null;
  const { replaced } = run.data;
  // Of the first run there is nothing to keep; once its own sheets are away there is nothing to take back either.
  if (replaced.length === 0) return record.owned.some((sheet) => sheet.kind === 'result') ? 'noResult' : null;
  const kept = generationOf(run.number, record).map((sheet) => sheet.kind);
  return replaced.every((kind) => kept.includes(kind)) ? 'earlierResult' : null;
}
