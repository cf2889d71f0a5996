import { intersect, rect, type Rect } from '../model/area';
import { CellError, type Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Calculator } from './calculator';
import { parseFormula, type Expression } from './expression';
import { callFunction } from './functions';
import { applyBinary, applyUnary } from './operators';
import { RangeValue, isMatrix, nameError, referenceError, valueError, type Matrix, type Value } from './values';

/** Where a formula stands, and the names that LET gave. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly names: ReadonlyMap<string, Value> | null;
}

/** Calculates expressions. Errors are values; only what the embedded Excel lacks throws (Unsupported). */
export class Evaluator {
  readonly workbook: Workbook;
  readonly calculator: Calculator;

  constructor(workbook: Workbook, calculator: Calculator) {
    this.workbook = workbook;
    this.calculator = calculator;
  }

  evaluate(expression: Expression, place: Place): Value {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'array':
        return expression.rows.map((row) => row.map((item) => this.single(this.evaluate(item, place))));
      case 'range': {
        const sheet = expression.sheet === null ? place.sheet : this.workbook.sheetNamed(expression.sheet);
        return sheet ? new RangeValue(sheet, expression.area) : referenceError;
      }
      case 'table':
        return resolveTable(this.workbook, expression, place.sheet, place.row, place.column);
      case 'name':
        return this.named(expression.sheet, expression.name, place);
      case 'unary':
        return this.lift([this.evaluate(expression.argument, place)], ([a]) => applyUnary(expression.operator, a!));
      case 'binary':
        return this.binary(expression, place);
      case 'call':
        return callFunction(expression.name, expression.args, place, this);
      case 'let': {
        const names = new Map(place.names ?? []);
        for (const { name, value } of expression.names) names.set(name, this.evaluate(value, { ...place, names }));
        return this.evaluate(expression.body, { ...place, names });
      }
    }
  }

  private binary(expression: Expression & { kind: 'binary' }, place: Place): Value {
    const left = this.evaluate(expression.left, place);
    const right = this.evaluate(expression.right, place);
    if (expression.operator === ':') {
      if (!(left instanceof RangeValue) || !(right instanceof RangeValue) || left.sheet !== right.sheet) return referenceError;
      const [a, b] = [left.area, right.area];
      return new RangeValue(left.sheet, rect(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right)));
    }
    return this.lift([left, right], ([a, b]) => applyBinary(expression.operator, a!, b!));
  }

  private named(sheetName: string | null, name: string, place: Place): Value {
    const local = place.names?.get(name.toLowerCase());
    if (local !== undefined) return local;
    const scope = sheetName === null ? place.sheet : this.workbook.sheetNamed(sheetName);
    const table = this.workbook.tableNamed(name);
    if (table) return new RangeValue(table.sheet, table.table.body);
    const defined = this.workbook.definedName(name, (scope ?? place.sheet).id);
    const expression = defined ? parseFormula(defined.formula) : null;
    return expression ? this.evaluate(expression, { ...place, names: null }) : nameError;
  }

  /** A value as one scalar: the first of several (a formula here fills one cell). */
  single(value: Value): Scalar {
    if (value instanceof RangeValue) return this.calculator.read(value.sheet, value.area.top, value.area.left);
    return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  }

  /** A value as rows and columns; whole columns are cut to the sheet's used cells. */
  matrix(value: Value): Matrix {
    if (value instanceof RangeValue) return this.rangeMatrix(value);
    return isMatrix(value) ? value : [[value]];
  }

  private rangeMatrix({ sheet, area }: RangeValue): Matrix {
    const cut = this.bounded(sheet, area);
    if (!cut) return [[null]];
    return this.calculator.matrix(sheet, cut);
  }

  /** A range cut at the end of the used cells (its start stays, so that positions keep their meaning). */
  bounded(sheet: Sheet, area: Rect): Rect | null {
    const used = sheet.used();
    if (!used) return rect(area.top, area.left, area.top, area.left);
    return intersect(area, rect(area.top, area.left, Math.max(used.bottom, area.top), Math.max(used.right, area.left)));
  }

  /** Applies a function of scalars to arguments that may be arrays, cell by cell, as Excel's operators do. */
  lift(args: readonly Value[], apply: (scalars: readonly Scalar[]) => Scalar): Value {
    if (args.every((arg) => !isMatrix(arg) && !(arg instanceof RangeValue))) return apply(args as readonly Scalar[]);
    const matrices = args.map((arg) => this.matrix(arg));
    const rows = Math.max(...matrices.map((m) => m.length));
    const columns = Math.max(...matrices.map((m) => m[0]?.length ?? 0));
    if (rows === 1 && columns === 1) return apply(matrices.map((m) => m[0]?.[0] ?? null));
    const result: Scalar[][] = [];
    for (let r = 0; r < rows; r++) {
      const line: Scalar[] = [];
      for (let c = 0; c < columns; c++) line.push(apply(matrices.map((m) => pick(m, r, c))));
      result.push(line);
    }
    return result;
  }
}

function pick(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix.length === 1 ? matrix[0]! : matrix[row];
  if (!line) return CellError.of('#N/A');
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? CellError.of('#N/A') : value;
}

/** The cells a structured reference means, e.g. 表[列], 表[[#Headers],[列]], [@列]. */
export function resolveTable(workbook: Workbook, reference: { readonly table: string; readonly columns: readonly string[]; readonly sections: readonly string[] }, sheet: Sheet, row: number, column: number): RangeValue | CellError {
  const found = reference.table === '' ? workbook.tableAround(sheet, row, column) : workbook.tableNamed(reference.table);
  if (!found) return reference.table === '' ? valueError : referenceError;
  const { table } = found;
  const body = table.body;
  const sections = new Set(reference.sections);
  let top = body.top;
  let bottom = body.bottom;
  if (sections.has('this row')) {
    if (found.sheet !== sheet || row < body.top || row > body.bottom) return valueError;
    top = bottom = row;
  } else if (sections.has('all')) {
    top = table.area.top;
    bottom = table.area.bottom;
  } else if (sections.size > 0) {
    const spans: [number, number][] = [];
    if (sections.has('headers') && table.showHeaders) spans.push([table.area.top, table.area.top]);
    if (sections.has('data')) spans.push([body.top, body.bottom]);
    if (sections.has('totals') && table.showTotals) spans.push([table.area.bottom, table.area.bottom]);
    if (spans.length === 0) return referenceError;
    top = Math.min(...spans.map(([a]) => a));
    bottom = Math.max(...spans.map(([, b]) => b));
  }
  const indexes = reference.columns.map((name) => table.columnIndex(name));
  if (indexes.some((index) => index < 0)) return referenceError;
  const left = table.area.left + (indexes.length > 0 ? Math.min(...indexes) : 0);
  const right = indexes.length > 0 ? table.area.left + Math.max(...indexes) : table.area.right;
  return new RangeValue(found.sheet, rect(top, left, bottom, right));
}
