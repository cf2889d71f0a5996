import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { formatAddress, quoteSheet } from '../model/address';
import { cellsOf, columnsOf, intersect, isEntireColumn, isEntireRow, maxColumn, maxRow, rect, rowsOf, union, type Rect } from '../model/area';
import { isDateFormat, isPercentFormat, isTextFormat } from 'numfmt';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { conditionalFormatCollection } from './conditional-formats';
import { dataValidation } from './data-validation';
import { clearRange, copyRange, deleteCells, insertCells, mergeRange, unmergeRange } from './range-edit';
import { rangeAreas } from './range-areas';
import { rangeFormat } from './range-format';
import { rangeSort } from './range-sort';
import { checked, rangeArgument, type RangeTarget } from './range-target';
import { readCells, readFormulas, readTexts, readValues, valueType, writeNumberFormats, writeValues } from './range-values';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { rangeProperties } from './range-properties';
import { tableScopedCollection } from './tables';
import { worksheet } from './worksheet';
import { toApi } from '../model/workbook';

const of = ({ sheet }: RangeTarget, area: Rect): HostObject => range.of(checked(sheet, area));
const left = ({ sheet }: RangeTarget, column: number): number => sum(0, column, (c) => sheet.widths.points(c));
const top = ({ sheet }: RangeTarget, row: number): number => sum(0, row, (r) => sheet.heights.points(r));
const sum = (from: number, to: number, length: (index: number) => number): number => {
  let total = 0;
  for (let i = from; i < to; i++) total += length(i);
  return total;
};

function cell(target: RangeTarget, args: Args): HostObject {
  const { area } = target;
  const row = area.top + args.number(0);
  const column = area.left + args.number(1);
  return of(target, rect(row, column, row, column));
}

/** A row or column of the range by its place within it; the place may lie outside, as in Excel. */
const rowAt = (target: RangeTarget, n: number): HostObject => of(target, rect(target.area.top + n, target.area.left, target.area.top + n, target.area.right));
const columnAt = (target: RangeTarget, n: number): HostObject => of(target, rect(target.area.top, target.area.left + n, target.area.bottom, target.area.left + n));

/** Rows or columns beside the range: count > 0 on one side, < 0 on the other. */
function beside(target: RangeTarget, count: number, side: 'below' | 'above' | 'after' | 'before'): HostObject {
  if (count === 0) throw invalidArgument();
  const { top: t, left: l, bottom: b, right: r } = target.area;
  const n = Math.abs(count);
  const flipped = count < 0 ? { below: 'above', above: 'below', after: 'before', before: 'after' }[side] : side;
  if (flipped === 'below') return of(target, rect(b + 1, l, b + n, r));
  if (flipped === 'above') return of(target, rect(t - n, l, t - 1, r));
  if (flipped === 'after') return of(target, rect(t, r + 1, b, r + n));
  return of(target, rect(t, l - n, b, l - 1));
}

function used(target: RangeTarget, args: Args): HostObject | null {
  const { sheet, area } = target;
  const valuesOnly = args.boolean(0, false);
  let found: Rect | null = null;
  for (const [row, column, { value, formula }] of sheet.cellsIn(area)) if (!valuesOnly || value !== null || formula) found = found ? union(found, rect(row, column, row, column)) : rect(row, column, row, column);
  return found && range.of({ sheet, area: found });
}

function intersection(target: RangeTarget, args: Args, session: Session): HostObject | null {
  const other = rangeArgument(args, 0, target.sheet, session);
  const area = other.sheet === target.sheet ? intersect(target.area, other.area) : null;
  return area && range.of({ sheet: target.sheet, area });
}

/** The block of filled cells around a range, as Ctrl+Shift+* selects it. */
function surrounding(target: RangeTarget): HostObject {
  const { sheet } = target;
  const filled = (area: Rect): boolean => [...sheet.cellsIn(area)].some(([, , { value, formula }]) => value !== null || formula !== null);
  let { top: t, left: l, bottom: b, right: r } = target.area;
  for (let grown = true; grown; ) {
    grown = false;
    const [w, e, n, s] = [Math.max(0, l - 1), Math.min(maxColumn, r + 1), Math.max(0, t - 1), Math.min(maxRow, b + 1)];
    if (n < t && filled(rect(n, w, n, e))) [t, grown] = [n, true];
    if (s > b && filled(rect(s, w, s, e))) [b, grown] = [s, true];
    if (w < l && filled(rect(t, w, b, w))) [l, grown] = [w, true];
    if (e > r && filled(rect(t, e, b, e))) [r, grown] = [e, true];
  }
  return of(target, rect(t, l, b, r));
}

const numberCategory = (format: string): string => (format === 'General' ? 'General' : isTextFormat(format) ? 'Text' : isDateFormat(format) ? 'Date' : isPercentFormat(format) ? 'Percentage' : 'Custom');
const address = ({ sheet, area }: RangeTarget): string => `${quoteSheet(sheet.name)}!${formatAddress(area)}`;
const hiddenRows = ({ sheet, area }: RangeTarget): boolean | null => all(area.top, area.bottom, (row) => sheet.isRowHidden(row));
const hiddenColumns = ({ sheet, area }: RangeTarget): boolean | null => all(area.left, area.right, (column) => sheet.widths.isHidden(column));

/** true or false when the same for all, else null: how Excel answers for mixed cells. */
function all(from: number, to: number, test: (index: number) => boolean): boolean | null {
  const first = test(from);
  for (let i = from + 1; i <= Math.min(to, from + 20_000); i++) if (test(i) !== first) return null;
  return first;
}

function hideRows({ sheet, area }: RangeTarget, hidden: unknown, session: Session): void {
  session.workbook.guard(sheet);
  for (let row = area.top; row <= Math.min(area.bottom, Math.max(area.top, sheet.used()?.bottom ?? area.top)); row++) sheet.heights.set(row, { hidden: hidden === true });
  session.workbook.formatted(sheet, area);
}

function hideColumns({ sheet, area }: RangeTarget, hidden: unknown, session: Session): void {
  session.workbook.guard(sheet);
  sheet.widths.set(area.left, area.right, { hidden: hidden === true });
  session.workbook.formatted(sheet, area, 'columns');
}

export const range: HostClass<RangeTarget> = new HostClass<RangeTarget>('Range', {
  read: {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)),
    ColumnCount: ({ area }) => columnsOf(area),
    ColumnIndex: ({ area }) => area.left,
    ColumnHidden: hiddenColumns,
    Formulas: readFormulas,
    FormulasLocal: readFormulas,
    FormulasR1C1: (target, session) => readCells(target, session, (c, row, column) => (c?.formula ? translateFormulaToR1C1(`=${c.formula.text}`, formatAddress(rect(row, column, row, column))) : toApi(c?.value ?? null))),
    HasSpill: () => false,
    Height: (target) => sum(target.area.top, target.area.bottom + 1, (row) => target.sheet.heights.points(row)),
    Hidden: (target) => (hiddenRows(target) === true || hiddenColumns(target) === true ? true : hiddenRows(target) === null || hiddenColumns(target) === null ? null : false),
    Hyperlink: readHyperlink,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Left: (target) => left(target, target.area.left),
    NumberFormat: (target, session) => readCells(target, session, (_c, row, column) => target.sheet.styleAt(row, column, session.workbook.styles.normal).numberFormat),
    NumberFormatLocal: (target, session) => readCells(target, session, (_c, row, column) => target.sheet.styleAt(row, column, session.workbook.styles.normal).numberFormat),
    NumberFormatCategories: (target, session) => readCells(target, session, (_c, row, column) => numberCategory(target.sheet.styleAt(row, column, session.workbook.styles.normal).numberFormat)),
    RowCount: ({ area }) => rowsOf(area),
    RowHidden: hiddenRows,
    RowIndex: ({ area }) => area.top,
    Style: ({ sheet, area }, session) => sheet.styleAt(area.top, area.left, session.workbook.styles.normal).named,
    Text: readTexts,
    Top: (target) => top(target, target.area.top),
    Values: readValues,
    ValueTypes: (target, session) => {
      session.workbook.refresh();
      return readCells(target, session, (c) => valueType(c?.value ?? null));
    },
    Width: (target) => sum(target.area.left, target.area.right + 1, (column) => target.sheet.widths.points(column)),
  },
  notByDefault: ['FormulasR1C1', 'NumberFormatCategories'],
  write: {
    ColumnHidden: hideColumns,
    Formulas: writeValues,
    FormulasLocal: writeValues,
    FormulasR1C1: (target, value, session) => {
      const a1 = (text: unknown, row: number, column: number): unknown => (typeof text === 'string' && text.startsWith('=') ? translateFormulaToA1(text, formatAddress(rect(row, column, row, column))) : text);
      const grid = Array.isArray(value) ? (value as unknown[][]) : Array.from({ length: rowsOf(target.area) }, () => Array.from({ length: columnsOf(target.area) }, () => value));
      writeValues(target, grid.map((line, r) => line.map((text, c) => a1(text, target.area.top + r, target.area.left + c))), session);
    },
    Hyperlink: writeHyperlink,
    NumberFormat: writeNumberFormats,
    NumberFormatLocal: writeNumberFormats,
    RowHidden: hideRows,
    Values: writeValues,
  },
  objects: {
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
    DataValidation: (target) => dataValidation.of(target),
    Format: (target) => rangeFormat.of(target),
    Sort: (target) => rangeSort.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    ...rangeProperties,
    Calculate: (_target, _args, session) => session.workbook.recalculate(),
    Clear: (target, args, session) => clearRange(target, args.has(0) ? args.string(0) : 'All', session),
    CopyFrom: (target, args, session) => copyRange(target, rangeArgument(args, 0, target.sheet, session), { type: args.has(1) ? args.string(1) : 'All', skipBlanks: args.boolean(2, false), transpose: args.boolean(3, false) }, session),
    Delete: (target, args, session) => deleteCells(target, args.string(0), session),
    GetAbsoluteResizedRange: (target, args) => of(target, rect(target.area.top, target.area.left, target.area.top + args.number(0) - 1, target.area.left + args.number(1) - 1)),
    GetBoundingRect: (target, args, session) => of(target, union(target.area, rangeArgument(args, 0, target.sheet, session).area)),
    GetCell: cell,
    GetColumn: (target, args) => columnAt(target, args.number(0)),
    GetColumnsAfter: (target, args) => beside(target, args.number(0, 1), 'after'),
    GetColumnsBefore: (target, args) => beside(target, args.number(0, 1), 'before'),
    GetEntireColumn: (target) => of(target, rect(0, target.area.left, maxRow, target.area.right)),
    GetEntireRow: (target) => of(target, rect(target.area.top, 0, target.area.bottom, maxColumn)),
    GetIntersection: (target, args, session) => {
      const found = intersection(target, args, session);
      if (!found) throw itemNotFound('The intersection');
      return found;
    },
    GetIntersectionOrNullObject: intersection,
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) => intersect(merge, area));
      return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : null;
    },
    GetLastCell: (target) => of(target, rect(target.area.bottom, target.area.right, target.area.bottom, target.area.right)),
    GetLastColumn: (target) => columnAt(target, columnsOf(target.area) - 1),
    GetLastRow: (target) => rowAt(target, rowsOf(target.area) - 1),
    GetOffsetRange: (target, args) => {
      const { top: t, left: l, bottom: b, right: r } = target.area;
      return of(target, rect(t + args.number(0), l + args.number(1), b + args.number(0), r + args.number(1)));
    },
    GetResizedRange: (target, args) => of(target, rect(target.area.top, target.area.left, target.area.bottom + args.number(0), target.area.right + args.number(1))),
    GetRow: (target, args) => rowAt(target, args.number(0)),
    GetRowsAbove: (target, args) => beside(target, args.number(0, 1), 'above'),
    GetRowsBelow: (target, args) => beside(target, args.number(0, 1), 'below'),
    GetSurroundingRegion: surrounding,
    GetTables: (target, args) => tableScopedCollection.of({ target, fully: args.boolean(0, false) }),
    GetUsedRange: (target, args) => {
      const found = used(target, args);
      return found ?? of(target, rect(target.area.top, target.area.left, target.area.top, target.area.left));
    },
    GetUsedRangeOrNullObject: used,
    Insert: (target, args, session) => range.of(insertCells(target, args.string(0), session)),
    Merge: (target, args, session) => mergeRange(target, args.boolean(0, false), session),
    Select: ({ sheet, area }, _args, session) => session.workbook.select(sheet, area),
    Unmerge: (target, _args, session) => unmergeRange(target, session),
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== rowsOf(area) || args.number(1) !== columnsOf(area)) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
});
