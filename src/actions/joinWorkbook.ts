import { WorkbookProblem } from '../excel/errors';
import { readAllCriteria } from '../excel/criteriaState';
import { readOurTables } from '../excel/ourSheets';
import { joinMerged, type SheetsInput } from '../sheets/classifiedRows';
import { REMEMBERED_WITH_ANSWERS, recallWithAnswers } from '../sheets/duplicateAnswers';
import { duplicateSets, mergeRows } from '../sheets/duplicateRows';
import type { OurTable } from '../sheets/ourTable';
import { activeRules, type ActiveRules } from './activeRules';
import { decideMerged } from './duplicatesRun';
import { readLists, type ReadLists } from './readLists';
import type { RunContext } from './run';

type RememberedKind = (typeof REMEMBERED_WITH_ANSWERS)[number];

/** The workbook as it stands: lists read and decided on, joined with what people entered; nothing is written. */
export interface JoinedWorkbook {
  readonly input: SheetsInput;
  readonly read: ReadLists;
  readonly active: ActiveRules;
  /** Our tables as they were read. */
  readonly tables: Readonly<Record<RememberedKind, OurTable | null>>;
}

/**
 * Reads lists and our sheets, decides, and joins what people entered, as a run does, but writes nothing: for all that builds on an earlier result.
 * @throws the signal's reason when cancelled; problems `tableGone` when there is no 「分類結果」, `noCandidates` when there is no list any more;
 * otherwise what Excel threw.
 */
export async function joinWorkbook(run: RunContext): Promise<JoinedWorkbook> {
  const tables = await readOurTables(run, REMEMBERED_WITH_ANSWERS);
  if (tables.result === null) throw new WorkbookProblem('tableGone', 'result');
  const read = await readLists(run, undefined);
  run.onProgress({ phase: 'deciding', done: 0, total: read.candidates.length });
  const active = await activeRules(run);
  const decider = await run.openDecider(active.rules);
  const memory = recallWithAnswers(tables);
  const { merged, decisions, groups } = await decideMerged(run, mergeRows(read.candidates, memory), decider);
  const joined = joinMerged(merged, decisions, memory, duplicateSets(merged, groups));
  return {
    input: { ...joined, memory, language: run.language, madeAt: run.now, rulesVersion: decider.rulesVersion, sources: [...new Set(read.lists.map((list) => list.sheet))], criteria: (await readAllCriteria(run)).madeFor },
    read, active, tables,
  };
}
