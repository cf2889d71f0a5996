import { Formula } from '../calc/formula';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../model/area';
import { CellError, type Cell, type Scalar } from '../model/cell';
import { displayText } from '../model/number-format';
import type { StylePatch } from '../model/style';
import { toApi, type Workbook } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/errors';
import type { Session } from '../protocol/session';
import { tooManyToRead, type RangeTarget } from './range-target';

type Input = string | number | boolean | null;

/** A 2-D array of something of every cell; null for whole rows or columns, as Excel answers. */
export function readCells<R>(target: RangeTarget, session: Session, read: (cell: Cell | undefined, row: number, column: number) => R): R[][] | null {
  const { sheet, area } = target;
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (tooManyToRead(area, session)) throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported by one read.');
  const rows: R[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row)?.cells;
    const line: R[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(cells?.get(column), row, column));
    rows.push(line);
  }
  return rows;
}

export function readValues(target: RangeTarget, session: Session): unknown {
  session.workbook.refresh();
  return readCells(target, session, (cell) => toApi(cell?.value ?? null));
}

export function readTexts(target: RangeTarget, session: Session): unknown {
  session.workbook.refresh();
  return readCells(target, session, (cell) => (cell ? displayText(cell.value, cell.style.numberFormat) : ''));
}

/** Formulas with '=', constants as they are. */
export function readFormulas(target: RangeTarget, session: Session): unknown {
  session.workbook.refresh();
  return readCells(target, session, (cell) => (cell?.formula ? `=${cell.formula.text}` : toApi(cell?.value ?? null)));
}

export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

/** The input of a write as rows and columns of the range: an array of its size, or one value for all cells. */
function inputGrid<V>(value: unknown, target: RangeTarget): { readonly at: (row: number, column: number) => V; readonly single: boolean } {
  if (!Array.isArray(value)) return { at: () => value as V, single: true };
  const rows = rowsOf(target.area);
  const columns = columnsOf(target.area);
  const grid = value as unknown[];
  if (grid.length === 1 && Array.isArray(grid[0]) && grid[0].length === 1) {
    const only = (grid[0] as V[])[0]!;
    return { at: () => only, single: true };
  }
  if (grid.length !== rows || grid.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return { at: (row, column) => (grid as V[][])[row]![column]!, single: false };
}

/** Writes values or formulas as Office.js gives them: null leaves a cell, '' clears it, text is read as Excel reads it. */
export function writeValues(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = target;
  const { workbook } = session;
  workbook.guard(sheet, area);
  const grid = inputGrid<Input>(value, target);
  const one = area.top === area.bottom && area.left === area.right;
  const before = one ? workbook.value(sheet, area.top, area.left) : null;
  if (grid.single && (isEntireColumn(area) || isEntireRow(area))) throw invalidArgument('One value cannot be written to whole rows or columns.');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const input = grid.at(row - area.top, column - area.left);
      if (input === null || input === undefined) continue;
      if (typeof input === 'object') throw invalidArgument();
      if (typeof input === 'string' && input.length > 32_767) throw invalidArgument('A cell holds at most 32,767 characters.');
      if (inMergeButNotFirst(target, row, column)) continue;
      workbook.enter(sheet, row, column, input);
    }
  }
  if (one) {
    if (sheet.cell(area.top, area.left)?.formula instanceof Formula) workbook.refresh();
    workbook.touched(sheet, area, { before, after: workbook.value(sheet, area.top, area.left) });
  } else workbook.touched(sheet, area);
}

/** Of merged cells only the first takes a value. */
function inMergeButNotFirst({ sheet }: RangeTarget, row: number, column: number): boolean {
  return sheet.merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right && (row !== merge.top || column !== merge.left));
}

export function writeNumberFormats(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = target;
  const { workbook } = session;
  workbook.guard(sheet, area);
  const grid = inputGrid<string | null>(value, target);
  if (grid.single) {
    const format = grid.at(0, 0);
    if (typeof format !== 'string') throw invalidArgument();
    applyStyle(target, { numberFormat: format }, workbook);
    return;
  }
  const patches = new Map<string, StylePatch>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = grid.at(row - area.top, column - area.left);
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument();
      let patch = patches.get(format);
      if (!patch) patches.set(format, (patch = { numberFormat: format }));
      workbook.restyle(sheet, row, column, patch);
    }
  }
  workbook.formatted(sheet, area);
}

/** Gives all cells of a range a style; whole columns and rows keep it for cells to come. */
export function applyStyle({ sheet, area }: RangeTarget, patch: StylePatch, workbook: Workbook): void {
  const restyled = (row: number, column: number): void => workbook.restyle(sheet, row, column, patch);
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column++) sheet.widths.set(column, column, { style: workbook.styles.with(sheet.widths.styleOf(column) ?? workbook.styles.normal, patch) });
    for (const [row, column] of [...sheet.cellsIn(area)]) restyled(row, column);
    sheet.mark('columns');
  } else if (isEntireRow(area)) {
    for (let index = area.top; index <= area.bottom; index++) {
      const row = sheet.row(index);
      row.style = workbook.styles.with(row.style ?? workbook.styles.normal, patch);
    }
    for (const [row, column] of [...sheet.cellsIn(area)]) restyled(row, column);
  } else {
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) restyled(row, column);
  }
  workbook.formatted(sheet, area);
}
