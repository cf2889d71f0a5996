import type { RuleChange } from './change';

/** A change that may be tried, with what is known before its effect is looked at. */
export interface Idea extends RuleChange {
  /** Decided rows that hold the words, by index. */
  readonly decided: readonly number[];
  /** Rows of the list that hold the words and in which the value may change. */
  readonly listed: readonly number[];
  /** Log odds that it is right. */
  readonly prior: number;
  /** How often person and machine differ about the value elsewhere: 0–1. */
  readonly chance: number;
}
