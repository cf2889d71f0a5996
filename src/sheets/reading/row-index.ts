import type { Cells, Region } from './cells';

/** A row that is not empty within a region: its number and the columns that hold text of their own. */
export interface FilledRow {
  readonly row: number;
  readonly filled: readonly number[];
}

/** The rows of a region that are not empty, in order. */
export function filledRows(cells: Cells, region: Region): FilledRow[] {
  const rows: FilledRow[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    const filled = cells.filledColumns(row, region.left, region.right);
    if (filled.length > 0) rows.push({ row, filled });
  }
  return rows;
}

/** The same rows seen through fewer columns; rows that become empty are left out. */
export function narrowed(rows: readonly FilledRow[], left: number, right: number): FilledRow[] {
  const narrow: FilledRow[] = [];
  for (const row of rows) {
    if (row.filled[0]! >= left && row.filled[row.filled.length - 1]! <= right) narrow.push(row);
    else {
      const filled = row.filled.filter((column) => column >= left && column <= right);
      if (filled.length > 0) narrow.push({ row: row.row, filled });
    }
  }
  return narrow;
}

/** The smallest region that holds the rows, which must not be empty. */
export function regionOf(rows: readonly FilledRow[]): Region {
  let left = Infinity;
  let right = -1;
  for (const { filled } of rows) {
    left = Math.min(left, filled[0]!);
    right = Math.max(right, filled[filled.length - 1]!);
  }
  return { top: rows[0]!.row, bottom: rows[rows.length - 1]!.row, left, right };
}

/** The middle value; 0 of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const SAMPLE_HEAD = 150;
const SAMPLE_SPREAD = 150;

/** At most 300 of the items: the first 150, and as many evenly from the rest. Guesses are made on these; rows are read from all. */
export function sampled<T>(items: readonly T[]): readonly T[] {
  if (items.length <= SAMPLE_HEAD + SAMPLE_SPREAD) return items;
  const step = (items.length - SAMPLE_HEAD) / SAMPLE_SPREAD;
  return [...items.slice(0, SAMPLE_HEAD), ...Array.from({ length: SAMPLE_SPREAD }, (_, i) => items[SAMPLE_HEAD + Math.floor(i * step)]!)];
}
