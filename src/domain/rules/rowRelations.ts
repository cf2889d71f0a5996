import { DEFAULT_RULES } from './index';
import type { RuleRow } from './ruleRows';
import { SINGLE_VALUED } from './ruleValues';

/** A row with the id of the rule that it makes (`idsOf`). */
export interface IdentifiedRow {
  readonly row: RuleRow;
  readonly id: string;
}

let ids: ReadonlySet<string> | null = null;
const isDefaultId = (id: string): boolean => (ids ??= new Set(DEFAULT_RULES.map((rule) => rule.id))).has(id);

/**
 * Whether `b` says nothing that `a` does not say; both about the same phrase (in any spelling) of the same tag. The default rules say some things
 * twice under two ids, because a convention names one of them: those stand for themselves.
 */
export function isRepeat({ row: a, id: aId }: IdentifiedRow, { row: b, id: bId }: IdentifiedRow): boolean {
  if (a.value !== b.value || a.weight !== b.weight || a.only !== b.only || a.absorbs !== b.absorbs || !sameSet(a.scopes, b.scopes)) return false;
  if (isDefaultId(aId) && isDefaultId(bId)) return aId === bId && a.phrase === b.phrase && sameSet(a.fields, b.fields);
  return b.fields.every((field) => a.fields.includes(field));
}

/** Whether two rows about the same phrase of the same tag speak for two values where a tag has only one. */
export function contradicts(a: RuleRow, b: RuleRow): boolean {
  return SINGLE_VALUED.has(a.tag) && a.value !== b.value && a.weight > 0 && b.weight > 0 && a.only === null && b.only === null && a.fields.some((field) => b.fields.includes(field));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}
