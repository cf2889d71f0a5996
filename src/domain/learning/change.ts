import type { RuleRow } from '../rules/ruleRows';
import type { TagValue } from './decided';

/** A change of the rule table. Plain data. */
export interface RuleChange extends TagValue {
  readonly kind:
    /** New words that speak for the value. */
    | 'phrase'
    /** Longer words around known ones, within which these do not speak for the value. */
    | 'exception'
    /** Known words that weigh more or less. */
    | 'weight'
    /** Known words that no longer count. */
    | 'off';
  /** The words, normalised. */
  readonly words: string;
  /** Rows of the rule table that are switched off, and rows that are added. */
  readonly off: readonly RuleRow[];
  readonly on: readonly RuleRow[];
}

/** What stands under 「出典」 of a row that was learnt. */
export const LEARNT_SOURCE = 'learnt from corrections';

/** The rule rows with changes applied: rows that go are switched off and stay in the table, new ones follow at the end. */
export function withChanges(rows: readonly RuleRow[], changes: readonly RuleChange[]): RuleRow[] {
  const off = new Set(changes.flatMap((change) => change.off));
  return [...rows.map((row) => (off.has(row) ? { ...row, on: false } : row)), ...changes.flatMap((change) => change.on)];
}
