import { WorkbookProblem } from '../excel/errors';
import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import { joinMerged } from '../sheets/classifiedRows';
import { REMEMBERED_WITH_ANSWERS, recallWithAnswers } from '../sheets/duplicateAnswers';
import { duplicateSets, mergeRows } from '../sheets/duplicateRows';
import { decideMerged } from './duplicatesRun';
import { activeRules, ruleNotices } from './activeRules';
import { readLists } from './readLists';
import type { ClassifyResult } from './results';
import type { RunContext } from './run';
import { summarise } from './summarise';

/** An earlier result as the workbook holds it. */
export interface ReopenedResult {
  readonly result: ClassifyResult;
  /** What the lists and rules give now that the sheets do not show yet, in organisations; null when they show the same. */
  readonly outdated: Outdated | null;
}

export interface Outdated {
  readonly added: number;
  readonly removed: number;
  /** The machine would decide otherwise now. */
  readonly changed: number;
}

/**
 * Gives the result of an earlier run again after the pane was closed: reads the lists, decides, and joins what people entered, as a run does,
 * but writes nothing.
 * @throws the signal's reason when cancelled; problems `tableGone` when there is no 「分類結果」, `noCandidates` when there is no list any more;
 * otherwise what Excel threw.
 */
export async function reopenResult(run: RunContext): Promise<ReopenedResult> {
  const tables = await readOurTables(run, REMEMBERED_WITH_ANSWERS);
  if (tables.result === null) throw new WorkbookProblem('tableGone', 'result');
  const names = Object.fromEntries((await findOwnedSheets(run)).map(({ kind, name }) => [kind, name]));
  const { candidates, lists, unreadChoices } = await readLists(run, undefined);
  run.onProgress({ phase: 'deciding', done: 0, total: candidates.length });
  const active = await activeRules(run);
  const decider = await run.openDecider(active.rules);
  const memory = recallWithAnswers(tables);
  const { merged, decisions, groups } = await decideMerged(run, mergeRows(candidates, memory), decider);
  const joined = joinMerged(merged, decisions, memory, duplicateSets(merged, groups));
  const result = summarise(joined, { names, renamed: [], leftOut: [] }, { lists, unreadChoices });
  return { result: { ...result, notices: [...result.notices, ...ruleNotices(active)] }, outdated: outdatedOf(joined.changes) };
}

function outdatedOf(changes: ClassifyResult['changes']): Outdated | null {
  if (changes === null) return null;
  const { added, removed, changed } = changes;
  return added + removed + changed === 0 ? null : { added, removed, changed };
}
