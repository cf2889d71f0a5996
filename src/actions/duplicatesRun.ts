import type { Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import { duplicateSteps } from '../domain/duplicates/findDuplicates';
import type { DuplicateGroup } from '../domain/duplicates/groups';
import { identityFields } from '../domain/duplicates/identity';
import { readOurTables } from '../excel/ourSheets';
import { recallWithAnswers } from '../sheets/duplicateAnswers';
import { mergeRows, type MergedRows } from '../sheets/duplicateRows';
import type { Decider, RunContext } from './run';

/** Steps of comparing between two looks at the signal: some tenths of a second. */
const STEPS = 4;

/** The organisations of the lists after what people said about duplicates, decided on, and the groups of rows that may be one. */
export interface DecidedRows {
  readonly merged: MergedRows;
  /** In the order of `merged.organisations`. */
  readonly decisions: readonly Decision[];
  readonly groups: readonly DuplicateGroup[];
}

/**
 * Merges what people said is one organisation, as the ledger and 「重複候補」 have it now, decides on every organisation and looks for further duplicates.
 * @throws the signal's reason when cancelled; otherwise what Excel threw.
 */
export async function decideRows(run: RunContext, candidates: readonly Candidate[], decider: Decider): Promise<DecidedRows> {
  const { ledger, duplicates } = await readOurTables(run, ['ledger', 'duplicates']);
  return decideMerged(run, mergeRows(candidates, recallWithAnswers({ result: null, outreach: null, damaged: null, ledger, duplicates })), decider);
}

/** The same for rows that are merged already; what was decided for the very same answers earlier is taken over. */
export async function decideMerged(run: RunContext, merged: MergedRows, decider: Decider, earlier?: DecidedRows): Promise<DecidedRows> {
  if (earlier !== undefined && answersOf(earlier.merged) === answersOf(merged)) return { ...earlier, merged };
  const total = merged.organisations.length;
  const decisions = await decider.decideAll(merged.organisations.map(({ candidate }) => candidate), (done) => run.onProgress({ phase: 'deciding', done, total }), run.signal);
  return { merged, decisions, groups: await compare(merged, run.signal) };
}

function answersOf({ answers }: MergedRows): string {
  return JSON.stringify(answers.all());
}

/** Looks for duplicates among all rows of the lists, giving way between steps so that cancel is heard. */
async function compare({ rows, answers }: MergedRows, signal: AbortSignal): Promise<readonly DuplicateGroup[]> {
  const steps = duplicateSteps(rows.map(({ candidate }) => identityFields(candidate)), answers);
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return value;
    if (count % STEPS === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  }
}
