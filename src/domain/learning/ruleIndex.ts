import type { RuleRow } from '../rules/ruleRows';
import { normalise } from '../text/normalise';
import type { TagValue } from './decided';
import { keyOf } from './evidence';

/** The active rule rows by what they speak for. */
export class RuleIndex {
  private readonly byValue = new Map<string, RuleRow[]>();
  private readonly byTag = new Map<string, RuleRow[]>();
  private readonly columns = new Map<string, Map<string, Set<string>>>();

  constructor(readonly rows: readonly RuleRow[]) {
    for (const row of rows) {
      add(this.byValue, `${row.tag} ${row.value}`, row);
      add(this.byTag, row.tag, row);
    }
  }

  /** Rows of these words (normalised) for a value that weigh something. */
  speaking(value: TagValue, words: string): RuleRow[] {
    return (this.byValue.get(keyOf(value)) ?? []).filter((row) => row.weight > 0 && normalise(row.phrase).text === words);
  }

  /** Columns in which words (normalised) clearly count for a value, or clearly do not. */
  columnsOf(value: TagValue, words: string): ReadonlySet<string> | undefined {
    const key = keyOf(value);
    const known = this.columns.get(key) ?? columnsByWords(this.byValue.get(key) ?? []);
    this.columns.set(key, known);
    return known.get(words);
  }

  /** A row of the largest plain rule for a value that counts in one of the columns; else of one for another value of the tag. */
  like(value: TagValue, columns: ReadonlySet<string>): RuleRow | null {
    const counts = (row: RuleRow): boolean => row.fields.some((field) => columns.has(field));
    const own = largest(this.byValue.get(keyOf(value)) ?? []).find(counts);
    if (own !== undefined) return own;
    const other = largest(this.byTag.get(value.tag) ?? []).find(counts);
    return other === undefined ? null : { ...other, value: value.value };
  }
}

function add(to: Map<string, RuleRow[]>, key: string, row: RuleRow): void {
  const rows = to.get(key);
  if (rows === undefined) to.set(key, [row]);
  else rows.push(row);
}

function columnsByWords(rows: readonly RuleRow[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.weight === 1) continue;
    const words = normalise(row.phrase).text;
    known.set(words, new Set([...(known.get(words) ?? []), ...row.fields]));
  }
  return known;
}

/** A row of each rule that is clear alone and has no conditions of its own: those of weight 2 first, then those with the most phrases. */
function largest(rows: readonly RuleRow[]): RuleRow[] {
  const groups = new Map<string, { readonly row: RuleRow; count: number }>();
  for (const row of rows) {
    if (row.weight < 2 || row.only !== null || row.absorbs) continue;
    const key = JSON.stringify([row.rule, row.value, row.weight, row.fields, row.scopes]);
    const group = groups.get(key) ?? { row, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => a.row.weight - b.row.weight || b.count - a.count).map(({ row }) => row);
}
