import type { SheetView } from '../../public';
import type { Geometry } from './geometry';

/** A cell by row and column. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
}

/** One step or jump over the sheet. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** Arrow keys and their like as steps; undefined for other keys. */
export function stepOf(key: string, page: number): Step | undefined {
  switch (key) {
    case 'ArrowUp':
      return { rows: -1, columns: 0 };
    case 'ArrowDown':
      return { rows: 1, columns: 0 };
    case 'ArrowLeft':
      return { rows: 0, columns: -1 };
    case 'ArrowRight':
      return { rows: 0, columns: 1 };
    case 'PageUp':
      return { rows: -page, columns: 0 };
    case 'PageDown':
      return { rows: page, columns: 0 };
    default:
      return undefined;
  }
}

/** The cell a step away, hidden rows and columns passed over, kept within the sheet. */
export function moved({ rows, columns }: Geometry, from: CellPoint, step: Step): CellPoint {
  return {
    row: movedAlong(rows.count, (row) => rows.length(row) > 0, from.row, step.rows),
    column: movedAlong(columns.count, (column) => columns.length(column) > 0, from.column, step.columns),
  };
}

function movedAlong(count: number, isShown: (index: number) => boolean, from: number, step: number): number {
  const direction = Math.sign(step);
  let last = from;
  let index = from;
  for (let left = Math.abs(step); left > 0; ) {
    index += direction;
    if (index < 0 || index >= count) break;
    if (!isShown(index)) continue;
    last = index;
    left--;
  }
  return last;
}

/** Where Ctrl+arrow leads: to the end of the block of filled cells, or to the next filled cell, or to the end of the used range. */
export function edge(sheet: SheetView, geometry: Geometry, from: CellPoint, step: Step): CellPoint {
  const isFilled = ({ row, column }: CellPoint): boolean => sheet.cell(row, column).text !== '';
  const used = sheet.used;
  const lastRow = Math.max(used ? used.row + used.rowCount - 1 : 0, from.row);
  const lastColumn = Math.max(used ? used.column + used.columnCount - 1 : 0, from.column);
  const next = (point: CellPoint): CellPoint | undefined => {
    const to = moved(geometry, point, step);
    const inside = to.row <= lastRow && to.column <= lastColumn;
    return inside && (to.row !== point.row || to.column !== point.column) ? to : undefined;
  };
  let at = next(from);
  if (!at) return from;
  const throughBlock = isFilled(from) && isFilled(at);
  for (;;) {
    if (!throughBlock && isFilled(at)) return at;
    const after = next(at);
    if (!after || (throughBlock && !isFilled(after))) return at;
    at = after;
  }
}
