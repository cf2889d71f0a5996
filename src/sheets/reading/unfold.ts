import type { CellValue, SheetGrid, Struck } from '../grid';
import { headingMeaning } from './heading-match';

/** The header begins in one of the first rows. */
const HEADER_WITHIN = 15;
/** A record has two or three rows. */
const MOST_ROWS = 3;
const FEWEST_RECORDS = 3;
/** Of the rows that begin like a record so many must be one; others are headings between them. */
const SHARE_OF_RECORDS = 0.6;

/**
 * A sheet whose records take two or three rows each, under a header of as many, as registers are printed: the same sheet with all of a record in its first row, what stood below it in columns to the
 * right, and its other rows empty. A record begins where the header's first column is filled. Any other sheet is returned as it is.
 */
export function unfolded(grid: SheetGrid): SheetGrid {
  const { text } = grid;
  for (let header = 0; header < Math.min(HEADER_WITHIN, text.length); header++) {
    const first = text[header]!.findIndex(isFilled);
    const rows = headerRows(text, header, first);
    if (rows < 2) continue;
    const starts = [header, ...recordsFrom(text, header + rows, first, rows)];
    const begun = text.slice(header + rows).filter((row) => isFilled(row[first]!)).length;
    if (starts.length - 1 < FEWEST_RECORDS || starts.length - 1 < begun * SHARE_OF_RECORDS) continue;
    const into = new Set(starts);
    const folded = new Map(starts.flatMap((start) => Array.from({ length: rows - 1 }, (_, i): [number, number] => [start + 1 + i, i + 1])));
    const unfold = <T extends CellValue>(cells: readonly (readonly T[])[], nothing: T): T[][] => cells.map((row, at) => {
      const empty = row.map(() => nothing);
      if (folded.has(at)) return Array.from({ length: rows }, () => empty).flat();
      return Array.from({ length: rows }, (_, i) => (i === 0 ? row : into.has(at) ? cells[at + i]! : empty)).flat();
    });
    const struck = new Map<number, Map<number, Struck>>();
    for (const [row, columns] of grid.struck) {
      const at = row - grid.top;
      const below = folded.get(at) ?? 0;
      const cells = struck.get(row - below) ?? new Map<number, Struck>();
      for (const [column, how] of columns) cells.set(column + below * text[0]!.length, how);
      struck.set(row - below, cells);
    }
    return {
      ...grid, values: unfold<CellValue>(grid.values, ''), text: unfold(text, ''), tables: [], struck,
      // Merges of a record's own rows are of no more use; those of several records group them.
      merges: grid.merges.filter(({ row, rowCount }) => row + rowCount - 1 < grid.top + header || rowCount > rows),
    };
  }
  return grid;
}

const isFilled = (text: string): boolean => text.trim() !== '';

/** How many rows a header has of which the first column is filled in the first row only, and all others hold headings; 0 when it is no header. */
function headerRows(text: readonly (readonly string[])[], header: number, first: number): number {
  const known = (row: readonly string[]): number => row.filter((cell) => isFilled(cell) && headingMeaning(cell) !== null).length;
  const filled = (row: readonly string[]): number => row.filter(isFilled).length;
  if (first < 0 || known(text[header]!) < 2 || known(text[header]!) < filled(text[header]!) * 0.5) return 0;
  let rows = 1;
  for (let row = text[header + 1]; row !== undefined && rows < MOST_ROWS && !isFilled(row[first]!) && filled(row) > 0 && known(row) >= filled(row) * 0.5; row = text[header + rows]) rows++;
  return rows;
}

/** The first rows of records from a row on: one whose first column is filled, others that have it empty, and then the next record, an empty row or the end. */
function recordsFrom(text: readonly (readonly string[])[], from: number, first: number, rows: number): number[] {
  const starts: number[] = [];
  for (let row = from; row < text.length; row++) {
    const others = text.slice(row + 1, row + rows);
    const after = text[row + rows];
    if (!isFilled(text[row]![first]!) || others.length < rows - 1) continue;
    if (others.some((other) => isFilled(other[first]!)) || !others.some((other) => other.some(isFilled))) continue;
    if (after === undefined || isFilled(after[first]!) || !after.some(isFilled)) starts.push(row);
  }
  return starts;
}
