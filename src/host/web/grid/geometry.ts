import { maxColumn, maxRow } from '../../model/area';
import type { Area, SheetView } from '../../public';

/** Screen pixels of a length in points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Rows or columns along one direction: where each begins and which one is at a place. Hidden ones have no length. */
export class Axis {
  /** Place of the beginning of each, and of the end of the last. */
  private readonly starts: Float64Array;

  constructor(readonly count: number, lengthOf: (index: number) => number) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = (this.starts[index] ?? 0) + lengthOf(index);
  }

  /** Pixels from the first to the end of the last. */
  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  length(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The one that covers a place in pixels; the first or last for places outside. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Where everything of one sheet stands on the screen, in pixels from the sheet's top left corner. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Empty rows and columns shown beyond the used ones. */
const spare = { rows: 100, columns: 12 };
const least = { rows: 200, columns: 26 };

/** Measures a sheet; `reach` is a place that must be within (a selection far outside the used range). */
export function geometryOf(sheet: SheetView, reach: Area): Geometry {
  const used = sheet.used;
  const rowCount = Math.max(least.rows, (used ? used.row + used.rowCount : 0) + spare.rows, reach.row + reach.rowCount + 1);
  const columnCount = Math.max(least.columns, (used ? used.column + used.columnCount : 0) + spare.columns, reach.column + reach.columnCount + 1);
  return {
    rows: new Axis(Math.min(rowCount, maxRow + 1), (row) => (sheet.isRowHidden(row) ? 0 : pixels(sheet.rowHeight(row)))),
    columns: new Axis(Math.min(columnCount, maxColumn + 1), (column) => (sheet.isColumnHidden(column) ? 0 : pixels(sheet.columnWidth(column)))),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}

/** The screen rectangle of an area, in pixels from the sheet's top left corner. */
export function rectangleOf({ rows, columns }: Geometry, area: Area): { left: number; top: number; width: number; height: number } {
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return { left, top, width: columns.start(area.column + area.columnCount) - left, height: rows.start(area.row + area.rowCount) - top };
}
