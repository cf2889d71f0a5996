import type { Rule } from '../rules/rule';
import type { ScopeSet } from '../text/scopes';

/** What one rule says of one phrase. */
export interface RuleWord {
  readonly rule: Rule;
  readonly slot: number;
  readonly columns: number;
  /** Scopes in which the words do not count. */
  readonly blocked: ScopeSet;
  /** Scopes that they must stand in. */
  readonly required: ScopeSet;
  /** Whether the phrase contains one of another rule for the same value, or lies within one: only then must a row be searched for the other. */
  contains: boolean;
  within: boolean;
}

/**
 * What rules say of all phrases, packed side by side: a row has dozens of hits, and following objects through memory for each
 * would cost more than finding them. The entries of phrase p are those from `from[p]` up to `from[p + 1]`.
 */
export interface RuleWords {
  readonly from: Int32Array;
  readonly rules: readonly Rule[];
  /** Of each entry: columns, blocked, required, slot and marks, one after the other. */
  readonly entries: Int32Array;
}

export const ENTRY_SIZE = 5;
/** Marks of an entry. */
export const CONTAINS = 1;
export const WITHIN = 2;
/** The rule has a weight: it speaks for its value rather than only taking the meaning from shorter words. */
export const SPEAKS = 4;

export function packRuleWords(byPhrase: readonly (readonly RuleWord[])[]): RuleWords {
  const all = byPhrase.flat();
  const from = new Int32Array(byPhrase.length + 1);
  byPhrase.forEach((words, p) => (from[p + 1] = from[p]! + words.length));
  const entries = Int32Array.from(all.flatMap((w) => [w.columns, w.blocked, w.required, w.slot, (w.contains ? CONTAINS : 0) | (w.within ? WITHIN : 0) | (w.rule.weight > 0 ? SPEAKS : 0)]));
  return { from, rules: all.map((w) => w.rule), entries };
}
