import type { Area, SheetView, TableView } from '../../public';
import { geometryOf, type Geometry } from './geometry';

/** A sheet made ready for drawing: where everything stands, and which merge or table a cell belongs to. */
export interface Drawing {
  readonly sheet: SheetView;
  readonly geometry: Geometry;
  readonly merges: readonly Area[];
  /** The merged area that covers a cell, if any. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The table that a cell belongs to, if any. */
  tableAt(row: number, column: number): TableView | undefined;
}

/** Measures and indexes a sheet as it is now; made anew after each change. */
export function drawingOf(sheet: SheetView, reach: Area): Drawing {
  const geometry = geometryOf(sheet, reach);
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    // A merge over whole columns would fill the index; the rows that can be drawn are enough.
    for (let row = merge.row; row < Math.min(merge.row + merge.rowCount, geometry.rows.count); row++) {
      const merges = byRow.get(row);
      if (merges) merges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return {
    sheet,
    geometry,
    merges: sheet.merges,
    mergeAt: (row, column) => byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columnCount),
    tableAt: (row, column) => sheet.tables.find(({ area }) => contains(area, row, column)),
  };
}

/** True when the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}

/** True when the two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}
