import { contentHash } from '../hash';
import type { DecidedRow } from './decided';
import type { WordRow } from './rowWords';

/** What is held out at a time: a whole list where people decided on several, else a tenth of the organisations. */
export type FoldKind = 'lists' | 'organisations';

export interface Folds {
  readonly kind: FoldKind;
  /** The fold of each decided row. */
  readonly of: readonly string[];
}

/** Lists that are needed to hold out one at a time, and decided rows that make one count. */
const LISTS = 3;
const ROWS_OF_A_LIST = 8;
const TENTHS = 10;

/** Shares the decided rows out, the same way every time. An organisation that stands in several rows is never in two folds. */
export function foldsOf(decided: readonly DecidedRow[], words: readonly WordRow[]): Folds {
  const sizes = new Map<string, number>();
  for (const { list } of decided) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  if ([...sizes.values()].filter((size) => size >= ROWS_OF_A_LIST).length >= LISTS) return { kind: 'lists', of: decided.map(({ list }) => list) };
  return { kind: 'organisations', of: words.map(({ name }) => String(Number.parseInt(contentHash(name), 16) % TENTHS)) };
}

/**
 * The gain of a change on decisions that it was not made from: each fold is left out in turn, and what the change does there counts only if
 * the other folds alone speak for it. A change that a single list, or a single organisation, bears out gains nothing.
 * @param effect differences that the change takes away (above 0) or brings (below 0), by decided row.
 */
export function gainOf(effect: ReadonlyMap<number, number>, folds: readonly string[]): number {
  const byFold = new Map<string, number>();
  for (const [row, less] of effect) byFold.set(folds[row]!, (byFold.get(folds[row]!) ?? 0) + less);
  const all = [...byFold.values()].reduce((sum, less) => sum + less, 0);
  return [...byFold.values()].reduce((sum, less) => sum + (all - less > 0 ? less : 0), 0);
}
