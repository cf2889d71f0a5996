import type { Ground } from '../names/profile';
import type { RuleHit } from '../reading/row';

/** Words that a value rests on, and the rule or convention that read them. */
export interface Reason {
  readonly ground: Ground;
  readonly rule: string;
}

/** A tag's value with its reasons; `unknown` needs none. */
export interface Verdict<V extends string> {
  readonly value: V;
  readonly reasons: readonly Reason[];
}

/** Most reasons shown for one value; the heaviest come first. */
const MOST = 3;

export const because = <V extends string>(value: V, rule: string, ground: Ground): Verdict<V> => ({ value, reasons: [{ rule, ground }] });
export function byWords<V extends string>(value: V, hits: readonly RuleHit[]): Verdict<V> {
  // Made at its length, here as elsewhere where a row asks for many: a list that grows takes room for sixteen.
  const reasons = new Array<Reason>(Math.min(hits.length, MOST));
  for (let i = 0; i < reasons.length; i++) reasons[i] = { rule: hits[i]!.rule.id, ground: hits[i]! };
  return { value, reasons };
}
/** Whether words of a rule of weight 3 are among these, which settle a tag alone. */
export const settles = (hits: readonly RuleHit[]): boolean => hits[0]?.rule.weight === 3;
export const unknown: Verdict<'unknown'> = { value: 'unknown', reasons: [] };
