import type { SheetGrid } from '../grid';
import type { FoundList } from '../lists';
import { Cells } from './cells';
import { onTurnedGrid, rowOfNames, turnedGrid } from './turn';

/** One row of a list as it was understood, for a short preview: texts in the order of `list.columns`, '' where the cell is empty. */
export interface PeekRow {
  /** Row number as Excel shows it, counted from 1. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** The first `count` candidate rows of a list, cells as they stand; what is struck out and not read is empty. */
export function peekRows(grid: SheetGrid, list: FoundList, count: number): PeekRow[] {
  const upright = onTurnedGrid(list);
  if (upright !== null) return list.columns.some(({ field }) => field === 'name') ? peekRows(turnedGrid(grid), upright, count).map(({ texts }) => ({ row: rowOfNames(list), texts })) : [];
  const cells = new Cells(grid, list.struck?.read);
  return list.rows.slice(0, count).map((row) => ({ row: row + 1, texts: list.columns.map(({ column }) => (cells.isLeftOut(row, column) ? '' : cells.text(row, column).trim())) }));
}
