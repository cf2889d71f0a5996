import { carryOut, type CarriedOut } from '../excel/carryOut';
import { formulasBehind } from '../excel/formulasBehind';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { joinMerged, type JoinedRun } from '../sheets/classifiedRows';
import { REMEMBERED_WITH_ANSWERS, recallWithAnswers } from '../sheets/duplicateAnswers';
import { duplicateSets, mergeRows } from '../sheets/duplicateRows';
import { duplicatesPlan } from '../sheets/duplicatesSheet';
import type { ListChoice } from '../sheets/lists';
import { runRecordPlan, type NewRun } from '../sheets/runRecord';
import { sheetPlans } from '../sheets/sheetPlans';
import { activeRules, ruleNotices } from './activeRules';
import { decideMerged, decideRows, type DecidedRows } from './duplicatesRun';
import { readLists, type ReadLists } from './readLists';
import { openRunRecord, rowOfRun } from './runRecord';
import { summarise } from './summarise';
import type { Decider, RunContext } from './run';
import type { ClassifyResult, Notice } from './results';

export interface ClassifyOptions {
  /** Choices for this run; absent: those remembered in the workbook. */
  readonly choices?: readonly ListChoice[];
}

/**
 * The main job: reads the lists, decides on every candidate, and makes or renews the three sheets in one go.
 * Cancelled or failed, the workbook is left as it was, an earlier result included.
 * @throws the signal's reason when cancelled; a problem `noCandidates` when no list is chosen or found; otherwise what Excel threw:
 * word all of them with `explain` of problems.ts.
 */
export async function classifyWorkbook(run: RunContext, options: ClassifyOptions = {}): Promise<ClassifyResult> {
  await prepare(run);
  const read = await readLists(run, options.choices);
  const { candidates } = read;
  run.onProgress({ phase: 'deciding', done: 0, total: candidates.length });
  const active = await activeRules(run);
  const decider = await run.openDecider(active.rules);
  const decided = await decideRows(run, candidates, decider);
  const { joined, written } = await write(run, read, decided, decider, active.from);
  const result = summarise(joined, run.language, written, read);
  return { ...result, notices: [...result.notices, ...ruleNotices(active), ...(await formulaNotices(run))] };
}

/** People's formulas that still read what was put away. The new sheets stand already: what cannot be looked at now is not told. */
export async function formulaNotices(run: Pick<RunContext, 'signal'>): Promise<Notice[]> {
  const found = await formulasBehind({ signal: run.signal }).catch(() => []);
  return found[0] === undefined ? [] : [{ code: 'formulasBehind', params: { ...found[0], count: found.length } }];
}

async function write(run: RunContext, read: ReadLists, earlier: DecidedRows, decider: Decider, rulesFrom: NewRun['rulesFrom']): Promise<{ joined: JoinedRun; written: CarriedOut }> {
  const { rulesVersion } = decider;
  const tables = await readOurTables(run, REMEMBERED_WITH_ANSWERS);
  const record = await openRunRecord(run);
  const memory = recallWithAnswers(tables);
  // Answers that came while the machine decided count as well.
  const { merged, decisions, groups } = await decideMerged(run, mergeRows(read.candidates, memory), decider, earlier);
  const joined = joinMerged(merged, decisions, memory, duplicateSets(merged, groups));
  const input = { ...joined, memory, language: run.language, madeAt: run.now, rulesVersion, sources: [...new Set(read.lists.map((list) => list.sheet))] };
  const plans = [...sheetPlans(input), ...(joined.duplicates.length > 0 || tables.duplicates !== null ? [duplicatesPlan(input)] : [])];
  const asRead = JSON.stringify([tables.result, tables.outreach, tables.duplicates, record.table]);
  const written = await carryOut([...plans, runRecordPlan(record.table, rowOfRun(run, record, { ...read, rulesVersion, rulesFrom, joined }), run.language)], run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    // A person may have typed into an earlier sheet while the new ones were built: then nothing is replaced.
    isStillCurrent: async () => {
      const now = await readOurTables(run, ['result', 'outreach', 'duplicates', 'runs']);
      return JSON.stringify([now.result, now.outreach, now.duplicates, now.runs]) === asRead;
    },
    generation: { run: record.next },
  });
  return { joined, written };
}
