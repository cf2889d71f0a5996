import { CellError, type Scalar } from '../../model/cell';
import { columnsOf, rowsOf } from '../../model/area';
import { readCriterion } from '../criteria';
import type { Evaluator } from '../evaluate';
import { RangeValue, divisionByZero, isMatrix, numberError, toNumber, valueError, type Value } from '../values';
import { values, type FunctionTable } from './definition';

/** Numbers of the arguments as SUM sees them: of ranges only numbers, of direct arguments what reads as one. */
function numbers(args: readonly Value[], evaluator: Evaluator): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    const fromCells = arg instanceof RangeValue || isMatrix(arg);
    for (const row of evaluator.matrix(arg)) {
      for (const value of row) {
        if (value instanceof CellError) return value;
        if (typeof value === 'number') found.push(value);
        else if (!fromCells && value !== null) {
          const n = toNumber(value);
          if (n instanceof CellError) return n;
          found.push(n);
        }
      }
    }
  }
  return found;
}

const ofNumbers = (apply: (found: readonly number[]) => Scalar) =>
  values((args, evaluator) => {
    const found = numbers(args, evaluator);
    return found instanceof CellError ? found : apply(found);
  });

/** LARGE and SMALL: the nth number in an order. */
const nth = (order: (a: number, b: number) => number) =>
  values(([list, position], evaluator) => {
    const found = numbers([list!], evaluator);
    if (found instanceof CellError) return found;
    const at = toNumber(evaluator.single(position!));
    return at instanceof CellError ? at : ([...found].sort(order)[Math.ceil(at) - 1] ?? numberError);
  });

const sum = (found: readonly number[]): number => found.reduce((a, b) => a + b, 0);

/** Row and column offsets of the cells that meet all pairs (range, criterion), or an error. Uses the index of a column where a criterion is a plain equality. */
function matching(pairs: readonly Value[], evaluator: Evaluator): { readonly rows: readonly (readonly [number, number])[] } | CellError {
  const tests: { readonly range: RangeValue; readonly criterion: ReturnType<typeof readCriterion> }[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const range = pairs[i]!;
    if (!(range instanceof RangeValue)) return range instanceof CellError ? range : valueError;
    tests.push({ range, criterion: readCriterion(evaluator.single(pairs[i + 1]!)) });
  }
  const first = tests[0]!.range.area;
  if (tests.some(({ range: { area } }) => rowsOf(area) !== rowsOf(first) || columnsOf(area) !== columnsOf(first))) return valueError;
  const depth = Math.min(rowsOf(first), Math.max(...tests.map(({ range }) => (range.sheet.used()?.bottom ?? 0) - range.area.top + 1), 1));
  const width = Math.min(columnsOf(first), Math.max(...tests.map(({ range }) => (range.sheet.used()?.right ?? 0) - range.area.left + 1), 1));
  const found: [number, number][] = [];
  for (let c = 0; c < width; c++) {
    const columns = tests.map(({ range, criterion }) => ({ vector: evaluator.calculator.vector(range.sheet, range.area.left + c, range.area.top, range.area.top + depth - 1), criterion }));
    let candidates: readonly number[] | null = null;
    for (const { vector, criterion } of columns) {
      if (criterion.equals === null) continue;
      const rows = vector.index().get(criterion.equals) ?? [];
      if (candidates === null || rows.length < candidates.length) candidates = rows;
    }
    const passes = (r: number): boolean => columns.every(({ vector, criterion }) => criterion.test(vector.values[r] ?? null));
    if (candidates) {
      for (const r of candidates) if (passes(r)) found.push([r, c]);
    } else for (let r = 0; r < depth; r++) if (passes(r)) found.push([r, c]);
  }
  return { rows: found };
}

/** The empty cells beyond what a sheet uses, which a criterion for blanks counts too. */
function beyondUsed(range: RangeValue, evaluator: Evaluator, criterion: Value): number {
  const test = readCriterion(evaluator.single(criterion));
  if (!test.test(null)) return 0;
  const cut = evaluator.bounded(range.sheet, range.area);
  return cut ? rowsOf(range.area) * columnsOf(range.area) - rowsOf(cut) * columnsOf(cut) : 0;
}

/** Numbers of `range` at the places found; text and empty cells do not count. */
function numbersAt(range: Value, rows: readonly (readonly [number, number])[], evaluator: Evaluator): number[] | CellError {
  if (!(range instanceof RangeValue)) return valueError;
  const found: number[] = [];
  for (const [r, c] of rows) {
    const value = evaluator.calculator.read(range.sheet, range.area.top + r, range.area.left + c);
    if (value instanceof CellError) return value;
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

/** SUMIFS and its kin: the range first, then pairs. */
const ofMatching = (apply: (found: readonly number[]) => Scalar) =>
  values((args, evaluator) => {
    const hits = matching(args.slice(1), evaluator);
    if (hits instanceof CellError) return hits;
    const found = numbersAt(args[0]!, hits.rows, evaluator);
    return found instanceof CellError ? found : apply(found);
  });

/** SUMIF and AVERAGEIF: range, criterion, and the range to add when it is another. */
const ofOneCriterion = (apply: (found: readonly number[]) => Scalar) =>
  values((args, evaluator) => {
    const hits = matching(args.slice(0, 2), evaluator);
    if (hits instanceof CellError) return hits;
    const found = numbersAt(args[2] ?? args[0]!, hits.rows, evaluator);
    return found instanceof CellError ? found : apply(found);
  });

const average = (found: readonly number[]): Scalar => (found.length === 0 ? divisionByZero : sum(found) / found.length);
const count = (keep: (value: Scalar) => boolean) => values((args, evaluator) => args.reduce<number>((n, arg) => n + evaluator.matrix(arg).reduce((m, row) => m + row.filter(keep).length, 0), 0));

export const aggregateFunctions: FunctionTable = {
  SUM: ofNumbers(sum),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers((found) => found.reduce((a, b) => Math.min(a, b), found[0] ?? 0)),
  MAX: ofNumbers((found) => found.reduce((a, b) => Math.max(a, b), found[0] ?? 0)),
  LARGE: nth((a, b) => b - a),
  SMALL: nth((a, b) => a - b),
  PRODUCT: ofNumbers((found) => (found.length === 0 ? 0 : found.reduce((a, b) => a * b, 1))),
  COUNT: count((value) => typeof value === 'number'),
  COUNTA: count((value) => value !== null),
  COUNTBLANK: values((args, evaluator) => {
    const range = args[0]!;
    const inside = evaluator.matrix(range).reduce((n, row) => n + row.filter((value) => value === null || value === '').length, 0);
    return range instanceof RangeValue ? inside + beyondUsed(range, evaluator, '') : inside;
  }),
  COUNTIF: values((args, evaluator) => {
    const hits = matching(args.slice(0, 2), evaluator);
    return hits instanceof CellError ? hits : hits.rows.length + beyondUsed(args[0] as RangeValue, evaluator, args[1]!);
  }),
  COUNTIFS: values((args, evaluator) => {
    const hits = matching(args, evaluator);
    return hits instanceof CellError ? hits : hits.rows.length;
  }),
  SUMIF: ofOneCriterion(sum),
  AVERAGEIF: ofOneCriterion(average),
  SUMIFS: ofMatching(sum),
  AVERAGEIFS: ofMatching(average),
  MAXIFS: ofMatching((found) => found.reduce((a, b) => Math.max(a, b), found[0] ?? 0)),
  MINIFS: ofMatching((found) => found.reduce((a, b) => Math.min(a, b), found[0] ?? 0)),
  SUMPRODUCT: values((args, evaluator) => {
    const matrices = args.map((arg) => evaluator.matrix(arg));
    const first = matrices[0]!;
    if (matrices.some((m) => m.length !== first.length || m[0]!.length !== first[0]!.length)) return valueError;
    let total = 0;
    for (let r = 0; r < first.length; r++) {
      for (let c = 0; c < first[0]!.length; c++) {
        let product = 1;
        for (const m of matrices) {
          const value = m[r]![c]!;
          if (value instanceof CellError) return value;
          product *= typeof value === 'number' ? value : 0;
        }
        total += product;
      }
    }
    return total;
  }),
  SUBTOTAL: values((args, evaluator) => {
    const code = toNumber(evaluator.single(args[0]!));
    if (code instanceof CellError) return code;
    const name = ['', 'AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', '', '', 'SUM'][code % 100];
    const plain = name ? aggregateFunctions[name] : undefined;
    if (plain?.kind !== 'values') return valueError;
    // Rows that a filter hides do not count.
    const shown = args.slice(1).map((arg): Value => {
      if (!(arg instanceof RangeValue)) return arg;
      const rows = evaluator.matrix(arg).filter((_, i) => !arg.sheet.isRowHidden(arg.area.top + i));
      return rows.length > 0 ? rows : [[null]];
    });
    return plain.apply(shown, evaluator, { sheet: evaluator.workbook.sheets[0]!, row: 0, column: 0, names: null });
  }),
};
