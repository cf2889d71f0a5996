import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { Formula } from '../calc/formula';
import { formatAddress } from '../model/address';
import { columnsOf, covers, intersect, isOnSheet, maxColumn, maxRow, rect, rowsOf, subtract, type Rect } from '../model/area';
import type { Cell } from '../model/cell';
import { rewriteReferences } from '../model/references';
import type { Sheet } from '../model/sheet';
import { HostError, invalidArgument } from '../protocol/errors';
import type { Session } from '../protocol/session';
import { oneOf } from './enums';
import type { RangeTarget } from './range-target';

/** Clears contents, formats, hyperlinks or all; a table's definition stays. */
export function clearRange({ sheet, area }: RangeTarget, what: string, session: Session): void {
  const { workbook } = session;
  const part = oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], what);
  if (!part) throw invalidArgument();
  workbook.guard(sheet, area);
  const contents = part === 'All' || part === 'Contents' || part === 'ResetContents';
  const formats = part === 'All' || part === 'Formats' || part === 'RemoveHyperlinks';
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    if (contents) {
      cell.value = null;
      cell.formula = null;
      cell.rich = null;
    }
    if (formats) cell.style = workbook.styles.normal;
    if (cell.value === null && !cell.formula && cell.style === workbook.styles.normal) sheet.remove(row, column);
  }
  if (part !== 'Formats' && part !== 'Contents' && part !== 'ResetContents') {
    const kept = sheet.hyperlinks.filter((link) => !covers(area, link.area));
    if (kept.length !== sheet.hyperlinks.length) sheet.mark('hyperlinks');
    sheet.hyperlinks = kept;
  }
  if (part === 'All') {
    removeMerges(sheet, area);
    if (sheet.conditionalFormats.length > 0) {
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, areas: format.areas.flatMap((r) => subtract(r, area)) })).filter((format) => format.areas.length > 0);
      sheet.mark('conditional');
    }
    if (sheet.validations.length > 0) {
      sheet.validations = sheet.validations.map((validation) => ({ ...validation, areas: validation.areas.flatMap((r) => subtract(r, area)) })).filter((validation) => validation.areas.length > 0);
      sheet.mark('validations');
    }
  }
  if (contents) workbook.touched(sheet, area);
  else workbook.formatted(sheet, area);
}

function removeMerges(sheet: Sheet, area: Rect): void {
  const kept = sheet.merges.filter((merge) => !intersect(merge, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.mark('merges');
}

/** Merges cells; of several values the first stays. Tables cannot hold merged cells. */
export function mergeRange({ sheet, area }: RangeTarget, across: boolean, session: Session): void {
  const { workbook } = session;
  workbook.guard(sheet, area);
  if (sheet.tables.some((table) => intersect(table.area, area))) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  removeMerges(sheet, area);
  const parts = across ? Array.from({ length: rowsOf(area) }, (_, i) => rect(area.top + i, area.left, area.top + i, area.right)) : [area];
  for (const part of parts) {
    if (part.top === part.bottom && part.left === part.right) continue;
    for (const [row, column, cell] of sheet.cellsIn(part)) {
      if (row === part.top && column === part.left) continue;
      cell.value = null;
      cell.formula = null;
      cell.rich = null;
    }
    sheet.merges.push(part);
  }
  sheet.mark('merges');
  workbook.touched(sheet, area);
}

export function unmergeRange({ sheet, area }: RangeTarget, session: Session): void {
  session.workbook.guard(sheet, area);
  removeMerges(sheet, area);
  session.workbook.formatted(sheet, area, 'merges');
}

/** Copies cells; relative references of formulas move with them. A source smaller than the target is repeated. */
export function copyRange(target: RangeTarget, source: RangeTarget, options: { readonly type: string; readonly skipBlanks: boolean; readonly transpose: boolean }, session: Session): void {
  const { workbook } = session;
  const type = oneOf(['All', 'Formulas', 'Values', 'Formats'], options.type);
  if (!type) throw invalidArgument();
  const [height, width] = options.transpose ? [columnsOf(source.area), rowsOf(source.area)] : [rowsOf(source.area), columnsOf(source.area)];
  const area = rect(target.area.top, target.area.left, target.area.top + Math.max(height, rowsOf(target.area)) - 1, target.area.left + Math.max(width, columnsOf(target.area)) - 1);
  if (!isOnSheet(area)) throw invalidArgument();
  workbook.guard(target.sheet, area);
  workbook.refresh();
  const copies = new Map<string, Cell>();
  for (const [row, column, cell] of source.sheet.cellsIn(source.area)) copies.set(`${row - source.area.top},${column - source.area.left}`, { ...cell });
  for (let r = 0; r < rowsOf(area); r++) {
    for (let c = 0; c < columnsOf(area); c++) {
      const [sr, sc] = options.transpose ? [c % rowsOf(source.area), r % columnsOf(source.area)] : [r % height, c % width];
      const from = copies.get(`${sr},${sc}`);
      if (options.skipBlanks && (!from || (from.value === null && !from.formula))) continue;
      paste(target.sheet, area.top + r, area.left + c, from, { row: source.area.top + sr, column: source.area.left + sc }, type, session);
    }
  }
  if (type === 'All') copyMerges(target.sheet, area, source, options.transpose);
  workbook.touched(target.sheet, area);
}

function paste(sheet: Sheet, row: number, column: number, from: Cell | undefined, origin: { readonly row: number; readonly column: number }, type: string, session: Session): void {
  const { normal } = session.workbook.styles;
  const cell = sheet.ensure(row, column, normal);
  if (type !== 'Formats') {
    cell.value = from?.value ?? null;
    cell.rich = from?.rich ?? null;
    cell.formula = from?.formula && type !== 'Values' ? new Formula(moveFormula(from.formula.text, origin, { row, column })) : null;
  }
  if (type === 'All' || type === 'Formats') cell.style = from?.style ?? normal;
}

/** A formula as it reads when its cell is copied elsewhere. */
export function moveFormula(text: string, from: { readonly row: number; readonly column: number }, to: { readonly row: number; readonly column: number }): string {
  const at = (place: { row: number; column: number }): string => formatAddress(rect(place.row, place.column, place.row, place.column));
  return translateFormulaToA1(translateFormulaToR1C1(`=${text}`, at(from)), at(to), { wrapEdges: false }).slice(1);
}

function copyMerges(sheet: Sheet, area: Rect, source: RangeTarget, transpose: boolean): void {
  if (transpose) return;
  removeMerges(sheet, area);
  const inside = source.sheet.merges.filter((merge) => covers(source.area, merge));
  if (inside.length === 0) return;
  const [down, across] = [area.top - source.area.top, area.left - source.area.left];
  sheet.merges.push(...inside.map((m) => rect(m.top + down, m.left + across, m.bottom + down, m.right + across)));
  sheet.mark('merges');
}

type Axis = 'rows' | 'columns';

/** Inserts empty cells; what is there moves down or right, and references to it follow. */
export function insertCells({ sheet, area }: RangeTarget, shift: string, session: Session): RangeTarget {
  const word = oneOf(['Down', 'Right'], shift);
  if (!word) throw invalidArgument();
  move(sheet, area, word === 'Down' ? 'rows' : 'columns', 1, session);
  return { sheet, area };
}

/** Takes cells away; what lies below or to the right closes the gap. */
export function deleteCells({ sheet, area }: RangeTarget, shift: string, session: Session): void {
  const word = oneOf(['Up', 'Left'], shift);
  if (!word) throw invalidArgument();
  move(sheet, area, word === 'Up' ? 'rows' : 'columns', -1, session);
}

/** Moves everything after an area within its band of columns (or rows) by its height (or width), forward or back. */
function move(sheet: Sheet, area: Rect, axis: Axis, direction: 1 | -1, session: Session): void {
  const { workbook } = session;
  workbook.guard(sheet, area);
  const band = axis === 'rows' ? rect(area.top, area.left, maxRow, area.right) : rect(area.top, area.left, area.bottom, maxColumn);
  const by = (axis === 'rows' ? rowsOf(area) : columnsOf(area)) * direction;
  const start = axis === 'rows' ? area.top : area.left;
  for (const table of sheet.tables) {
    const hit = intersect(table.area, band);
    const whole = axis === 'rows' ? band.left <= table.area.left && band.right >= table.area.right : band.top <= table.area.top && band.bottom >= table.area.bottom;
    if (hit && !whole) throw new HostError('InvalidOperation', 'This would move part of a table.');
  }
  const shifted = (r: Rect): Rect | null => shiftRect(r, band, axis, start, by);
  moveCells(sheet, band, axis, start, by);
  if (axis === 'rows' && area.left === 0 && area.right === maxColumn) moveRowSizes(sheet, start, by);
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shifted(table.area);
    if (moved) table.area = moved;
    table.changed = true;
    return moved !== null;
  });
  sheet.merges = sheet.merges.map(shifted).filter((r) => r !== null);
  sheet.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link, area: shifted(link.area)! })).filter((link) => link.area !== null);
  sheet.validations = sheet.validations.map((v) => ({ ...v, areas: v.areas.map(shifted).filter((r) => r !== null) })).filter((v) => v.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.map((f) => ({ ...f, areas: f.areas.map(shifted).filter((r) => r !== null) })).filter((f) => f.areas.length > 0);
  for (const facet of ['merges', 'hyperlinks', 'validations', 'conditional', 'tables'] as const) sheet.mark(facet);
  const change = (own: boolean) => (name: string | null, range: Rect): Rect | null | undefined => ((name === null ? own : name.toLowerCase() === sheet.name.toLowerCase()) ? shifted(range) : undefined);
  rewriteReferences(workbook, { shift: change(true) }, sheet);
  for (const other of workbook.sheets) if (other !== sheet) rewriteReferences(workbook, { shift: change(false) }, other);
  workbook.calculator.allChanged();
  workbook.touched(sheet, band);
}

function moveCells(sheet: Sheet, band: Rect, axis: Axis, start: number, by: number): void {
  const moving = [...sheet.cellsIn(band)];
  for (const [row, column] of moving) sheet.remove(row, column);
  for (const [row, column, cell] of moving) {
    const place = axis === 'rows' ? row : column;
    if (by < 0 && place < start - by) continue;
    const [r, c] = axis === 'rows' ? [row + by, column] : [row, column + by];
    if (r > maxRow || c > maxColumn) throw new HostError('InvalidOperation', 'Cells would be pushed off the sheet.');
    sheet.row(r).cells.set(c, cell);
  }
}

function moveRowSizes(sheet: Sheet, start: number, by: number): void {
  const sizes = [...sheet.heights.rows];
  sheet.heights.rows.clear();
  for (const [row, size] of sizes) {
    if (row < start) sheet.heights.rows.set(row, size);
    else if (by > 0 || row >= start - by) sheet.heights.rows.set(row + by, size);
  }
}

/** Where a rectangle lies after the move; null when all of it was deleted. Rectangles that stick out of the band stay. */
function shiftRect(r: Rect, band: Rect, axis: Axis, start: number, by: number): Rect | null {
  const across = axis === 'rows' ? r.left >= band.left && r.right <= band.right : r.top >= band.top && r.bottom <= band.bottom;
  if (!across) return r;
  const [first, last] = axis === 'rows' ? [r.top, r.bottom] : [r.left, r.right];
  const limit = axis === 'rows' ? maxRow : maxColumn;
  if (last < start || (first === 0 && last === limit)) return r;
  const end = start - by;
  let [a, b] = [first, last];
  if (by > 0) [a, b] = [first >= start ? first + by : first, Math.min(limit, last + by)];
  else {
    if (first >= start && last < end) return null;
    a = first >= end ? first + by : Math.min(first, start);
    b = last >= end ? last + by : start - 1;
  }
  return axis === 'rows' ? { ...r, top: a, bottom: b } : { ...r, left: a, right: b };
}
