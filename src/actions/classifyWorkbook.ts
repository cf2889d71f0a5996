import { carryOut, type CarriedOut } from '../excel/carryOut';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { joinRuns, type JoinedRun } from '../sheets/classifiedRows';
import type { ListChoice } from '../sheets/lists';
import { REMEMBERED, recall } from '../sheets/memory';
import { runRecordPlan, type NewRun } from '../sheets/runRecord';
import { sheetPlans } from '../sheets/sheetPlans';
import { activeRules, ruleNotices } from './activeRules';
import { readLists, type ReadLists } from './readLists';
import { openRunRecord, rowOfRun } from './runRecord';
import { summarise } from './summarise';
import type { RunContext } from './run';
import type { ClassifyResult } from './results';

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
  const decisions = await decider.decideAll(candidates, (done) => run.onProgress({ phase: 'deciding', done, total: candidates.length }), run.signal);
  const { joined, written } = await write(run, read, decisions, { rulesVersion: decider.rulesVersion, rulesFrom: active.from });
  const result = summarise(joined, written, read);
  return { ...result, notices: [...result.notices, ...ruleNotices(active)] };
}

async function write(run: RunContext, read: ReadLists, decisions: Parameters<typeof joinRuns>[1], rules: Pick<NewRun, 'rulesVersion' | 'rulesFrom'>): Promise<{ joined: JoinedRun; written: CarriedOut }> {
  const tables = await readOurTables(run, REMEMBERED);
  const record = await openRunRecord(run);
  const memory = recall(tables);
  const joined = joinRuns(read.candidates, decisions, memory);
  const plans = sheetPlans({
    ...joined, memory, language: run.language, madeAt: run.now, rulesVersion: rules.rulesVersion, sources: [...new Set(read.lists.map((list) => list.sheet))],
  });
  const asRead = JSON.stringify([tables.result, tables.outreach, record.table]);
  const written = await carryOut([...plans, runRecordPlan(record.table, rowOfRun(run, record, { ...read, ...rules, joined }), run.language)], run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    // A person may have typed into an earlier sheet while the new ones were built: then nothing is replaced.
    isStillCurrent: async () => {
      const now = await readOurTables(run, ['result', 'outreach', 'runs']);
      return JSON.stringify([now.result, now.outreach, now.runs]) === asRead;
    },
    generation: { run: record.next },
  });
  return { joined, written };
}
