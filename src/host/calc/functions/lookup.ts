import { columnsOf, maxColumn, maxRow, rect, rowsOf } from '../../model/area';
import { columnName, parseAddress, quoteSheet, splitSheet } from '../../model/address';
import { CellError, type Scalar } from '../../model/cell';
import { wildcard } from '../criteria';
import { RangeValue, compare, equalText, notAvailable, referenceError, toBoolean, toNumber, valueError, type Matrix, type Value } from '../values';
import { lazy, scalar, values, type FunctionTable } from './definition';

const same = (a: Scalar, b: Scalar): boolean => (typeof a === 'string' && typeof b === 'string' ? equalText(a, b) : a === b);

/** Position of the first equal value (text may hold wildcards), or -1. */
function findExact(wanted: Scalar, list: readonly Scalar[], wild: boolean): number {
  if (wild && typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return list.findIndex((value) => typeof value === 'string' && pattern.test(value));
  }
  return list.findIndex((value) => value !== null && same(value, wanted));
}

/** Position of the last value not greater than the wanted one, of a list in order; -1 when there is none. */
function findNotGreater(wanted: Scalar, list: readonly Scalar[]): number {
  let found = -1;
  list.forEach((value, i) => {
    if (value !== null && typeof value === typeof wanted && compare(value, wanted) <= 0) found = i;
  });
  return found;
}


const line = (matrix: Matrix): readonly Scalar[] => (matrix.length === 1 ? matrix[0]! : matrix.map((row) => row[0] ?? null));
const integer = (value: Scalar | undefined, fallback: number): number | CellError => {
  if (value === undefined) return fallback;
  const n = toNumber(value);
  return n instanceof CellError ? n : Math.trunc(n);
};

/** Rows (vertical) or columns of a matrix looked up by their first entry. */
function lookupTable(args: readonly Value[], matrix: Matrix, single: (value: Value) => Scalar): Scalar {
  const wanted = single(args[0]!);
  const at = integer(single(args[2]!), 0);
  if (wanted instanceof CellError) return wanted;
  if (at instanceof CellError) return at;
  const near = args[3] === undefined ? true : toBoolean(single(args[3]));
  if (near instanceof CellError) return near;
  if (at < 1) return valueError;
  if (at > (matrix[0]?.length ?? 0)) return referenceError;
  const keys = matrix.map((row) => row[0] ?? null);
  const found = near ? findNotGreater(wanted, keys) : findExact(wanted, keys, true);
  return found < 0 ? notAvailable : (matrix[found]![at - 1] ?? null);
}

const transpose = (matrix: Matrix): Matrix => (matrix[0] ?? []).map((_, c) => matrix.map((row) => row[c] ?? null));

export const lookupFunctions: FunctionTable = {
  INDEX: values((args, evaluator) => {
    const source = args[0]!;
    const one = (i: number): number | CellError => integer(args[i] === undefined ? undefined : evaluator.single(args[i]!), 0);
    let row = one(1);
    let column = one(2);
    if (row instanceof CellError) return row;
    if (column instanceof CellError) return column;
    const height = source instanceof RangeValue ? rowsOf(source.area) : evaluator.matrix(source).length;
    const width = source instanceof RangeValue ? columnsOf(source.area) : (evaluator.matrix(source)[0]?.length ?? 0);
    if (args.length < 3 && height === 1) [row, column] = [1, row];
    if (row < 0 || column < 0 || row > height || column > width) return referenceError;
    if (source instanceof RangeValue) {
      const { top, left, bottom, right } = source.area;
      return new RangeValue(source.sheet, rect(row === 0 ? top : top + row - 1, column === 0 ? left : left + column - 1, row === 0 ? bottom : top + row - 1, column === 0 ? right : left + column - 1));
    }
    const matrix = evaluator.matrix(source);
    const rows = row === 0 ? matrix : [matrix[row - 1]!];
    return column === 0 ? (rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows) : rows.length === 1 ? (rows[0]![column - 1] ?? null) : rows.map((r) => [r[column - 1] ?? null]);
  }),
  MATCH: values((args, evaluator) => {
    const wanted = evaluator.single(args[0]!);
    if (wanted instanceof CellError) return wanted;
    const mode = integer(args[2] === undefined ? undefined : evaluator.single(args[2]), 1);
    if (mode instanceof CellError) return mode;
    const list = line(evaluator.matrix(args[1]!));
    const found = mode === 0 ? findExact(wanted, list, true) : mode > 0 ? findNotGreater(wanted, list) : list.reduce<number>((best, value, i) => (value !== null && typeof value === typeof wanted && compare(value, wanted) >= 0 ? i : best), -1);
    return found < 0 ? notAvailable : found + 1;
  }),
  XMATCH: values((args, evaluator) => {
    const mode = integer(args[2] === undefined ? undefined : evaluator.single(args[2]), 0);
    if (mode instanceof CellError) return mode;
    const wanted = evaluator.single(args[0]!);
    const list = line(evaluator.matrix(args[1]!));
    const found = search(wanted, list, mode, args[3] === undefined ? 1 : integer(evaluator.single(args[3]), 1));
    return found < 0 ? notAvailable : found + 1;
  }),
  XLOOKUP: values((args, evaluator) => {
    const wanted = evaluator.single(args[0]!);
    if (wanted instanceof CellError) return wanted;
    const keys = evaluator.matrix(args[1]!);
    const result = evaluator.matrix(args[2]!);
    const mode = integer(args[4] === undefined ? undefined : evaluator.single(args[4]), 0);
    if (mode instanceof CellError) return mode;
    const found = search(wanted, line(keys), mode, args[5] === undefined ? 1 : integer(evaluator.single(args[5]), 1));
    if (found < 0) return args[3] === undefined || args[3] === null ? notAvailable : args[3];
    const across = keys.length === 1 && (keys[0]?.length ?? 0) > 1;
    const part = across ? result.map((row) => [row[found] ?? null]) : [result[found] ?? [null]];
    return part.length === 1 && part[0]!.length === 1 ? part[0]![0]! : part;
  }),
  VLOOKUP: values((args, evaluator) => lookupTable(args, evaluator.matrix(args[1]!), (value) => evaluator.single(value))),
  HLOOKUP: values((args, evaluator) => lookupTable(args, transpose(evaluator.matrix(args[1]!)), (value) => evaluator.single(value))),
  CHOOSE: lazy((args, place, evaluator) => {
    const at = integer(evaluator.single(evaluator.evaluate(args[0]!, place)), 0);
    if (at instanceof CellError) return at;
    return at >= 1 && at < args.length ? evaluator.evaluate(args[at]!, place) : valueError;
  }),
  ROWS: values((args, evaluator) => (args[0] instanceof RangeValue ? rowsOf(args[0].area) : evaluator.matrix(args[0]!).length)),
  COLUMNS: values((args, evaluator) => (args[0] instanceof RangeValue ? columnsOf(args[0].area) : (evaluator.matrix(args[0]!)[0]?.length ?? 0))),
  ROW: values((args, evaluator, place) => {
    if (args[0] === undefined) return place.row + 1;
    if (!(args[0] instanceof RangeValue)) return valueError;
    const { area, sheet } = args[0];
    if (area.top === area.bottom) return area.top + 1;
    const cut = evaluator.bounded(sheet, area)!;
    return Array.from({ length: rowsOf(cut) }, (_, i) => [cut.top + i + 1]);
  }),
  COLUMN: values((args, _, place) => {
    if (args[0] === undefined) return place.column + 1;
    if (!(args[0] instanceof RangeValue)) return valueError;
    const { area } = args[0];
    return area.left === area.right ? area.left + 1 : [Array.from({ length: columnsOf(area) }, (_unused, i) => area.left + i + 1)];
  }),
  ADDRESS: scalar(([row, column, kind, , sheet]) => {
    const r = integer(row, 1);
    const c = integer(column, 1);
    const k = integer(kind ?? undefined, 1);
    if (r instanceof CellError || c instanceof CellError || k instanceof CellError) return valueError;
    const place = `${k === 1 || k === 3 ? '$' : ''}${columnName(c - 1)}${k <= 2 ? '$' : ''}${r}`;
    return typeof sheet === 'string' ? `${quoteSheet(sheet)}!${place}` : place;
  }),
  OFFSET: values((args, evaluator) => {
    const base = args[0]!;
    if (!(base instanceof RangeValue)) return valueError;
    const n = [1, 2, 3, 4].map((i) => integer(args[i] === undefined || args[i] === null ? undefined : evaluator.single(args[i]!), i <= 2 ? 0 : i === 3 ? rowsOf(base.area) : columnsOf(base.area)));
    if (n.some((value) => value instanceof CellError)) return valueError;
    const [rows, columns, height, width] = n as [number, number, number, number];
    const area = rect(base.area.top + rows, base.area.left + columns, base.area.top + rows + height - 1, base.area.left + columns + width - 1);
    return area.top < 0 || area.left < 0 || area.bottom > maxRow || area.right > maxColumn || height < 1 || width < 1 ? referenceError : new RangeValue(base.sheet, area);
  }),
  INDIRECT: values((args, evaluator, place) => {
    const text = evaluator.single(args[0]!);
    if (typeof text !== 'string') return referenceError;
    const { sheet, address } = splitSheet(text);
    const on = sheet === null ? place.sheet : evaluator.workbook.sheetNamed(sheet);
    const area = parseAddress(address);
    return on && area ? new RangeValue(on, area) : referenceError;
  }),
  TRANSPOSE: values((args, evaluator) => transpose(evaluator.matrix(args[0]!))),
  HYPERLINK: values((args, evaluator) => evaluator.single(args[1] ?? args[0]!)),
};

function search(wanted: Scalar, list: readonly Scalar[], mode: number, direction: number | CellError): number {
  const backwards = direction === -1;
  const items = backwards ? [...list].reverse() : list;
  let found = findExact(wanted, items, mode === 2);
  if (found < 0 && mode === -1) found = nearest(wanted, items, -1);
  if (found < 0 && mode === 1) found = nearest(wanted, items, 1);
  return found >= 0 && backwards ? list.length - 1 - found : found;
}

/** The closest smaller (-1) or larger (1) value of an unsorted list. */
function nearest(wanted: Scalar, list: readonly Scalar[], side: number): number {
  let best = -1;
  list.forEach((value, i) => {
    if (value === null || typeof value !== typeof wanted || Math.sign(compare(value, wanted)) !== side) return;
    if (best < 0 || Math.sign(compare(value, list[best]!)) === -side) best = i;
  });
  return best;
}
