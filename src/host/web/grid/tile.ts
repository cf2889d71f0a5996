import { cellElement, place } from './cell-element';
import { overlaps, type Drawing } from './drawing';
import { rectangleOf } from './geometry';
import type { Area } from '../../public';

/**
 * One of the (up to four) parts that frozen rows and columns cut a sheet into. Holds elements only for the cells in its window;
 * rows that stay in the window keep their elements while scrolling.
 */
export class Tile {
  readonly element = document.createElement('div');
  /** Where charts, selection and editor of this part are put. */
  readonly overlay = document.createElement('div');
  private readonly rows = new Map<number, HTMLElement>();
  private readonly merges = document.createElement('div');
  private readonly columnLines = document.createElement('div');
  private drawn: { drawing: Drawing; window: Area } | undefined;

  constructor(name: string) {
    this.element.className = `tile ${name}`;
    this.overlay.className = 'overlay';
    this.merges.className = 'merges';
    this.columnLines.className = 'column-lines';
    this.element.append(this.columnLines, this.merges, this.overlay);
  }

  /** Draws the window; `origin` is the sheet's row and column at the top left corner of this part. */
  draw(drawing: Drawing, origin: { row: number; column: number }, window: Area): void {
    const before = this.drawn;
    if (before && before.drawing === drawing && sameArea(before.window, window)) return;
    const keepsRows = before?.drawing === drawing && before.window.column === window.column && before.window.columnCount === window.columnCount;
    const { rows, columns } = drawing.geometry;
    const left = columns.start(origin.column);
    const top = rows.start(origin.row);
    for (const [row, element] of this.rows) {
      if (keepsRows && row >= window.row && row < window.row + window.rowCount) continue;
      element.remove();
      this.rows.delete(row);
    }
    for (let row = window.row; row < window.row + window.rowCount; row++) {
      if (this.rows.has(row) || rows.length(row) === 0) continue;
      const element = this.rowElement(drawing, row, window, left, top);
      this.rows.set(row, element);
      this.element.insertBefore(element, this.merges);
    }
    this.drawMerges(drawing, window, left, top);
    if (!keepsRows) this.drawColumnLines(drawing, window, left);
    this.drawn = { drawing, window };
  }

  private rowElement(drawing: Drawing, row: number, window: Area, left: number, top: number): HTMLElement {
    const { rows, columns } = drawing.geometry;
    const element = document.createElement('div');
    element.className = drawing.sheet.showGridlines ? 'row lined' : 'row';
    const height = rows.length(row);
    place(element, { left: 0, top: rows.start(row) - top, width: columns.start(window.column + window.columnCount) - left, height });
    for (let column = window.column; column < window.column + window.columnCount; column++) {
      const width = columns.length(column);
      if (width === 0 || drawing.mergeAt(row, column)) continue;
      const cell = cellElement(drawing, row, column, { left: columns.start(column) - left, top: 0, width, height });
      if (cell) element.append(cell);
    }
    return element;
  }

  private drawMerges(drawing: Drawing, window: Area, left: number, top: number): void {
    this.merges.replaceChildren();
    for (const merge of drawing.merges) {
      if (!overlaps(merge, window)) continue;
      const box = rectangleOf(drawing.geometry, merge);
      if (box.width === 0 || box.height === 0) continue;
      const cell = cellElement(drawing, merge.row, merge.column, { ...box, left: box.left - left, top: box.top - top }) ?? document.createElement('div');
      cell.classList.add('cell', 'merged');
      place(cell, { ...box, left: box.left - left, top: box.top - top });
      this.merges.append(cell);
    }
  }

  private drawColumnLines(drawing: Drawing, window: Area, left: number): void {
    this.columnLines.replaceChildren();
    if (!drawing.sheet.showGridlines) return;
    const { columns } = drawing.geometry;
    for (let column = window.column; column < window.column + window.columnCount; column++) {
      if (columns.length(column) === 0) continue;
      const line = document.createElement('div');
      line.className = 'column-line';
      line.style.left = `${columns.start(column + 1) - left - 1}px`;
      this.columnLines.append(line);
    }
  }
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
