import type { PairAnswer } from '../../domain/duplicates/answers';

/** What the pane remembers about possible duplicates; the groups themselves are in the result. */
export interface DuplicatesState {
  /** False until 「重複候補」 was read after a run. */
  readonly loaded: boolean;
  /** What its 判断 says, by the row's ID; rows that are not here say nothing. */
  readonly verdicts: ReadonlyMap<string, PairAnswer>;
  /** Rows that the sheet has; others cannot be decided there. */
  readonly present: ReadonlySet<string>;
  /** Number of the group in sight; changes only by what the person does. */
  readonly current: number | null;
  /** Row in sight that keys decide. */
  readonly active: string | null;
  /** Numbers of groups that were put off; they come last, in this order. */
  readonly later: readonly number[];
  /** What can be undone, the latest last. */
  readonly history: readonly DuplicateStep[];
}

export interface VerdictChange {
  readonly rowId: string;
  readonly before: PairAnswer | null;
  readonly after: PairAnswer | null;
}

/** One thing that was done. */
export type DuplicateStep =
  | { readonly kind: 'decided'; readonly number: number; readonly group: number | null; readonly changes: readonly VerdictChange[] }
  | { readonly kind: 'later'; readonly group: number };

export const INITIAL_DUPLICATES: DuplicatesState = { loaded: false, verdicts: new Map(), present: new Set(), current: null, active: null, later: [], history: [] };
