import Papa from 'papaparse';
import type { SheetGrid, Struck } from '../grid';
import { headingMeaning } from './heading-match';

/** The header of a file stands in one of its first rows. */
const HEADER_WITHIN = 10;
const FEWEST_HEADINGS = 3;
const DELIMITERS = [',', '\t', ';', '|'] as const;
/** A row has about as many values as the header; where quotes were lost, some more or fewer. */
const SHARE_OF_HEADINGS = 0.6;
/** So many rows below the header must be like that; others are remarks. */
const SHARE_OF_ROWS = 0.6;

/**
 * A sheet on which a delimited file came into one column, as it is when its text is pasted or its lines are quoted whole: the same sheet with the values in columns of their own,
 * rows where they were. Any other sheet is returned as it is.
 */
export function unpacked(grid: SheetGrid): SheetGrid {
  if (grid.values[0]?.length !== 1) return grid;
  const lines = grid.values.map(([value], row) => (typeof value === 'string' ? value : grid.text[row]![0]!));
  for (const delimiter of DELIMITERS) {
    const header = lines.slice(0, HEADER_WITHIN).findIndex((line) => isHeader(valuesOf(line, delimiter)));
    if (header < 0) continue;
    const rows = lines.map((line) => valuesOf(line, delimiter));
    const wanted = rows[header]!.length * SHARE_OF_HEADINGS;
    const below = rows.slice(header + 1).filter((row) => row.some((value) => value !== ''));
    if (below.length === 0 || below.filter((row) => row.length >= wanted).length < below.length * SHARE_OF_ROWS) continue;
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    const struck = new Map([...grid.struck].map(([row, columns]) => [row, new Map(Array.from({ length: width }, (_, column): [number, Struck] => [grid.left + column, columns.get(grid.left) ?? 'part']))]));
    return { ...grid, values, text: values, merges: [], tables: [], struck };
  }
  return grid;
}

/** The values of one line; a line that is quoted as a whole is a line of values too. */
function valuesOf(line: string, delimiter: string): string[] {
  const text = line.trim();
  if (!text.includes(delimiter)) return [text];
  const [values = []] = Papa.parse<string[]>(text, { delimiter }).data;
  return values.length === 1 && values[0]!.includes(delimiter) ? valuesOf(values[0]!, delimiter) : values.map((value) => value.trim());
}

/** Whether so many values are known headings, one of them a name's. */
function isHeader(values: readonly string[]): boolean {
  if (values.length < FEWEST_HEADINGS) return false;
  const meanings = values.map(headingMeaning);
  return meanings.filter((meaning) => meaning !== null).length >= FEWEST_HEADINGS && meanings.some((meaning) => meaning?.field === 'name');
}
