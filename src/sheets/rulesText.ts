import Papa from 'papaparse';
import type { RuleRow } from '../domain/rules/ruleRows';
import type { CellValue } from './grid';
import type { OurTable } from './ourTable';
import { rowCells } from './rulesSheet';
import { RULE_COLUMNS, RULE_HEADINGS, ruleHeadingOf } from './rulesWords';

/** Rules as a text, to be passed on by mail or chat and taken over in another workbook. */

const FORMAT = 'kyoso-rules';

/** JSON rather than columns: what begins like a formula stays text wherever it is pasted. One row a line. */
export function rulesText(rows: readonly RuleRow[], version: string, complete: boolean): string {
  const head = JSON.stringify({ format: FORMAT, version, complete, columns: RULE_COLUMNS.map((heading) => RULE_HEADINGS[heading].ja) });
  const lines = rows.map((row, index) => JSON.stringify(rowCells(row, index + 1, 'ja')));
  return `${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}`;
}

/**
 * The table of a text: what `rulesText` wrote, or rows with headings copied from Excel or a CSV file.
 * `complete` says whether the text claims to hold all rules; null when it does not say. A text that is neither gives no table.
 */
export function readRulesText(text: string): { readonly table: OurTable | null; readonly complete: boolean | null } {
  return text.trimStart().startsWith('{') ? ofJson(text) : { table: ofColumns(text), complete: null };
}

function ofJson(text: string): ReturnType<typeof readRulesText> {
  const nothing = { table: null, complete: null };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (typeof read !== 'object' || read === null) return nothing;
  const { format, columns, rows, complete } = read as Record<string, unknown>;
  if (format !== FORMAT || !Array.isArray(columns) || !Array.isArray(rows)) return nothing;
  const cells = rows.filter(Array.isArray).map((row: unknown[]) => row.map(cellOf));
  return { table: { headers: columns.map(String), rows: cells }, complete: complete === true };
}

function ofColumns(text: string): OurTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: /^[^\n]*\t/.test(text) ? '\t' : ',' });
  const at = data.slice(0, 10).findIndex((cells) => cells.some((cell) => ruleHeadingOf(cell) === 'phrase'));
  if (at < 0) return null;
  const [headers, ...rows] = data.slice(at);
  return { headers: headers!, rows: rows.filter((cells) => cells.some((cell) => cell.trim() !== '')) };
}

const cellOf = (value: unknown): CellValue => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '');
