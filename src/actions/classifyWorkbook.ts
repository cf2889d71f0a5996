import { carryOut, type CarriedOut } from '../excel/carryOut';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import type { Candidate } from '../domain/candidate';
import { joinRuns, type JoinedRun } from '../sheets/classifiedRows';
import type { ListChoice } from '../sheets/lists';
import { REMEMBERED, recall } from '../sheets/memory';
import { sheetPlans } from '../sheets/sheetPlans';
import { activeRules, ruleNotices } from './activeRules';
import { readLists } from './readLists';
import { summarise } from './summarise';
import type { RunContext } from './run';
import type { ClassifyResult, ListRows } from './results';

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
  const { candidates, lists, unreadChoices } = await readLists(run, options.choices);
  run.onProgress({ phase: 'deciding', done: 0, total: candidates.length });
  const active = await activeRules(run);
  const decider = await run.openDecider(active.rules);
  const decisions = await decider.decideAll(candidates, (done) => run.onProgress({ phase: 'deciding', done, total: candidates.length }), run.signal);
  const { joined, written } = await write(run, candidates, decisions, lists, decider.rulesVersion);
  const result = summarise(joined, written, { lists, unreadChoices });
  return { ...result, notices: [...result.notices, ...ruleNotices(active)] };
}

async function write(run: RunContext, candidates: readonly Candidate[], decisions: Parameters<typeof joinRuns>[1], lists: readonly ListRows[], rulesVersion: string): Promise<{ joined: JoinedRun; written: CarriedOut }> {
  const tables = await readOurTables(run, REMEMBERED);
  const memory = recall(tables);
  const joined = joinRuns(candidates, decisions, memory);
  const plans = sheetPlans({
    ...joined, memory, language: run.language, madeAt: run.now, rulesVersion, sources: [...new Set(lists.map((list) => list.sheet))],
  });
  const asRead = JSON.stringify([tables.result, tables.outreach]);
  const written = await carryOut(plans, run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    // A person may have typed into an earlier sheet while the new ones were built: then nothing is replaced.
    isStillCurrent: async () => {
      const now = await readOurTables(run, ['result', 'outreach']);
      return JSON.stringify([now.result, now.outreach]) === asRead;
    },
  });
  return { joined, written };
}
