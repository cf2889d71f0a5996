import type { CellValue } from './grid';
import { LANGUAGES, type Language } from '../domain/vocabulary';
import { HEADINGS, type HeadingCode } from './words';

/** One of our tables as it stands in the workbook, people's changes included. */
export interface OurTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Where the first cell below the headers stands, counted from 0; absent for a table that is in no workbook. */
  readonly at?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** A row of our tables by heading: ours by code, a person's own columns by their header. */
export interface OurRow {
  readonly cells: Readonly<Partial<Record<HeadingCode, CellValue>>>;
  readonly own: Readonly<Record<string, CellValue>>;
}

/**
 * The rows of a table by heading, whatever order the columns were put in and in whichever language they were made.
 * @param expected the headings that this table can have; every other column is a person's own.
 */
export function readOurTable(table: OurTable, expected: readonly HeadingCode[]): { rows: OurRow[]; ownColumns: string[] } {
  const codes = table.headers.map((header) => headingCode(header, expected));
  const ownColumns = table.headers.filter((_, column) => codes[column] === null);
  const rows = table.rows.map((values) => {
    const cells: Partial<Record<HeadingCode, CellValue>> = {};
    const own: Record<string, CellValue> = {};
    table.headers.forEach((header, column) => {
      const value = values[column] ?? '';
      const code = codes[column] ?? null;
      if (code !== null) cells[code] = value;
      else if (value !== '') own[header] = value;
    });
    return { cells, own };
  });
  return { rows, ownColumns };
}

/** True when the table has this column, in whichever language it was made. */
export function hasColumn(table: OurTable, code: HeadingCode): boolean {
  return table.headers.some((header) => headingCode(header, [code]) !== null);
}

/** The language that most of a table's headings are in; Japanese when nothing tells. */
export function languageOf(table: OurTable | null): Language {
  const known = (language: Language): number => (table?.headers ?? []).filter((header) => Object.values(HEADINGS).some((label) => label[language] === header)).length;
  return known('en') > known('ja') ? 'en' : 'ja';
}

/** A cell of a row as trimmed text; undefined when the table has no such column. */
export function cellText(row: OurRow, code: HeadingCode): string | undefined {
  const value = row.cells[code];
  return value === undefined ? undefined : String(value).trim();
}

function headingCode(header: string, expected: readonly HeadingCode[]): HeadingCode | null {
  return expected.find((code) => LANGUAGES.some((language) => HEADINGS[code][language] === header)) ?? null;
}
