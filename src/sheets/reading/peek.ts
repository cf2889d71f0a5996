import type { SheetGrid } from '../grid';
import type { FoundList } from '../lists';

/** One row of a list as it was understood, for a short preview: texts in the order of `list.columns`, '' where the cell is empty. */
export interface PeekRow {
  /** Row number as Excel shows it, counted from 1. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** The first `count` candidate rows of a list. */
export function peekRows(_grid: SheetGrid, _list: FoundList, _count: number): PeekRow[] {
  return [];
}
