import { contains, type Rect } from '../model/area';
import type { Cell, Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { criterionKey } from './criteria';
import { Evaluator, resolveTable } from './evaluate';
import { Unsupported, parseFormula, type Expression } from './expression';
import type { Formula } from './formula';
import { volatileNames } from './functions';
import { mentions } from './rewrite';
import { perShape } from './shape';
import { RangeValue, nameError, type Matrix, type Value } from './values';

/** A column of values read once per calculation, with an index from value to rows for plain equality. */
export interface ColumnVector {
  readonly values: readonly Scalar[];
  index(): ReadonlyMap<string, readonly number[]>;
}

/** Thrown to calculate a long chain of formulas from its far end instead of by recursion. */
class CalculateFirst extends Error {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;

  constructor(sheet: Sheet, row: number, column: number) {
    super('calculate first');
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }
}

const maxDepth = 200;

/** Keeps the values of formulas up to date: notes what changed, finds the formulas that depend on it, calculates each once. */
export class Calculator {
  private readonly workbook: Workbook;
  private readonly evaluator: Evaluator;
  private changes: { readonly sheet: Sheet; readonly area: Rect }[] = [];
  private anyDirty = false;
  private readonly vectors = new Map<string, ColumnVector>();
  private readonly matrices = new Map<string, Matrix>();
  private readonly computing = new Set<Cell>();
  private depth = 0;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.evaluator = new Evaluator(workbook, this);
  }

  /** Notes that cells changed; what depends on them is calculated at the next read. */
  changed(sheet: Sheet, area: Rect): void {
    this.changes.push({ sheet, area });
    this.forgetRead();
  }

  /** Notes that names, tables or sheets changed: every formula is calculated again. */
  allChanged(): void {
    for (const [, , , cell] of this.formulas()) {
      cell.formula!.dirty = true;
      cell.formula!.precedents = null;
    }
    this.anyDirty = true;
    this.forgetRead();
  }

  /** Notes that a sheet or table came by a name: formulas that mention it are calculated again, and those within the table, which need not name it. */
  named(name: string, within?: { readonly sheet: Sheet; readonly area: Rect }): void {
    const concerned = perShape(mentions([name]));
    if (this.workbook.names.some((item) => concerned(item.formula))) {
      this.allChanged();
      return;
    }
    for (const [sheet, row, column, cell] of this.formulas()) {
      if (!concerned(cell.formula!.text, cell.formula!.shape) && !(within && within.sheet === sheet && contains(within.area, row, column))) continue;
      cell.formula!.dirty = true;
      cell.formula!.precedents = null;
      this.changed(sheet, { top: row, left: column, bottom: row, right: column });
    }
  }

  private forgetRead(): void {
    this.vectors.clear();
    this.matrices.clear();
  }

  /** Brings all formulas up to date and returns the cells whose value changed. */
  recalculate(): { readonly sheet: Sheet; readonly row: number; readonly column: number }[] {
    this.markDependents();
    if (!this.anyDirty) return [];
    this.forgetRead();
    const altered: { sheet: Sheet; row: number; column: number }[] = [];
    for (const [sheet, row, column, cell] of [...this.formulas()]) {
      if (!cell.formula!.dirty) continue;
      const before = cell.value;
      this.calculateChain(sheet, row, column);
      if (cell.value !== before) altered.push({ sheet, row, column });
    }
    this.anyDirty = false;
    return altered;
  }

  /** The value of a cell, calculated now when it is out of date (used while calculating). */
  read(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    if (cell.formula?.dirty) this.calculate(sheet, row, column, cell);
    return cell.value;
  }

  /** Evaluates a formula that stands in no cell (conditional format, validation, name) as if at a place. */
  evaluateAt(text: string, sheet: Sheet, row: number, column: number): Value {
    this.recalculate();
    try {
      const expression = parseFormula(text);
      return expression ? this.evaluator.evaluate(expression, { sheet, row, column, names: null }) : nameError;
    } catch (error) {
      if (error instanceof Unsupported) return nameError;
      throw error;
    }
  }

  /** The values of one column of a range, read once per calculation. */
  vector(sheet: Sheet, column: number, top: number, bottom: number): ColumnVector {
    const key = `${sheet.id} ${column} ${top} ${bottom}`;
    let vector = this.vectors.get(key);
    if (!vector) {
      const values: Scalar[] = [];
      for (let row = top; row <= bottom; row++) values.push(this.read(sheet, row, column));
      let index: Map<string, number[]> | null = null;
      vector = {
        values,
        index: () => {
          if (index) return index;
          index = new Map();
          values.forEach((value, i) => {
            const k = criterionKey(value);
            if (k === null) return;
            const rows = index!.get(k);
            if (rows) rows.push(i);
            else index!.set(k, [i]);
          });
          return index;
        },
      };
      this.vectors.set(key, vector);
    }
    return vector;
  }

  /** The values of a range row by row, read once per calculation. */
  matrix(sheet: Sheet, area: Rect): Matrix {
    const key = `${sheet.id} ${area.left} ${area.right} ${area.top} ${area.bottom}`;
    let matrix = this.matrices.get(key);
    if (!matrix) {
      const rows: Scalar[][] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        const line: Scalar[] = [];
        for (let column = area.left; column <= area.right; column++) line.push(this.read(sheet, row, column));
        rows.push(line);
      }
      this.matrices.set(key, (matrix = rows));
    }
    return matrix;
  }

  private *formulas(): Generator<readonly [Sheet, number, number, Cell]> {
    for (const sheet of this.workbook.sheets) {
      for (const [row, column, cell] of sheet.formulas()) if (cell.formula) yield [sheet, row, column, cell];
    }
  }

  private calculateChain(sheet: Sheet, row: number, column: number): void {
    const waiting = [{ sheet, row, column }];
    while (waiting.length > 0) {
      const next = waiting[waiting.length - 1]!;
      this.depth = 0;
      this.computing.clear();
      try {
        const cell = next.sheet.cell(next.row, next.column);
        if (cell?.formula?.dirty) this.calculate(next.sheet, next.row, next.column, cell);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof CalculateFirst)) throw error;
        if (waiting.some((item) => item.sheet === error.sheet && item.row === error.row && item.column === error.column)) breakCircle(error.sheet.cell(error.row, error.column)!);
        else waiting.push(error);
      }
    }
  }

  private calculate(sheet: Sheet, row: number, column: number, cell: Cell): void {
    const formula = cell.formula!;
    if (this.computing.has(cell)) {
      breakCircle(cell);
      return;
    }
    if (this.depth >= maxDepth) throw new CalculateFirst(sheet, row, column);
    this.depth++;
    this.computing.add(cell);
    try {
      const expression = parseFormula(formula.text, formula.shape);
      const value = expression ? this.evaluator.single(this.evaluator.evaluate(expression, { sheet, row, column, names: null })) : nameError;
      if (formula.dirty) cell.value = value ?? 0;
    } catch (error) {
      if (error instanceof CalculateFirst) {
        this.computing.delete(cell);
        throw error;
      }
      if (!(error instanceof Unsupported)) throw error;
      if (!formula.fromFile || cell.value === null) cell.value = nameError;
    }
    formula.dirty = false;
    this.computing.delete(cell);
    this.depth--;
  }

  /** Marks the formulas that depend, directly or not, on what changed: areas grow column by column until nothing more is touched. */
  private markDependents(): void {
    if (this.changes.length === 0) return;
    const touched = new TouchedCells();
    for (const { sheet, area } of this.changes) touched.add(sheet, area);
    this.changes = [];
    let rest = [...this.formulas()].filter(([sheet, row, column, cell]) => {
      if (!cell.formula!.dirty) return true;
      this.anyDirty = true;
      touched.add(sheet, { top: row, left: column, bottom: row, right: column });
      return false;
    });
    for (let before = -1; before !== rest.length; ) {
      before = rest.length;
      rest = rest.filter(([sheet, row, column, cell]) => {
        const precedents = (cell.formula!.precedents ??= this.precedents(cell.formula!, sheet, row, column));
        if (precedents !== 'volatile' && !precedents.some((range) => touched.meets(range.sheet, range.area))) return true;
        cell.formula!.dirty = true;
        this.anyDirty = true;
        touched.add(sheet, { top: row, left: column, bottom: row, right: column });
        return false;
      });
    }
  }

  private precedents(formula: Formula, sheet: Sheet, row: number, column: number): RangeValue[] | 'volatile' {
    let expression: Expression | null;
    try {
      expression = parseFormula(formula.text, formula.shape);
    } catch {
      return [];
    }
    const found: RangeValue[] = [];
    const volatile = expression !== null && this.collect(expression, sheet, row, column, found, 0);
    return volatile ? 'volatile' : found;
  }

  /** Collects the ranges an expression reads; true when it must be calculated every time. */
  private collect(expression: Expression, sheet: Sheet, row: number, column: number, found: RangeValue[], level: number): boolean {
    const visit = (part: Expression): boolean => this.collect(part, sheet, row, column, found, level);
    switch (expression.kind) {
      case 'literal':
        return false;
      case 'array':
        return expression.rows.some((items) => items.some(visit));
      case 'range': {
        const of = expression.sheet === null ? sheet : this.workbook.sheetNamed(expression.sheet);
        if (of) found.push(new RangeValue(of, expression.area));
        return false;
      }
      case 'table': {
        const range = resolveTable(this.workbook, expression, sheet, row, column);
        if (range instanceof RangeValue) found.push(range);
        return false;
      }
      case 'name': {
        const table = this.workbook.tableNamed(expression.name);
        if (table) found.push(new RangeValue(table.sheet, table.table.body));
        const name = this.workbook.definedName(expression.name, sheet.id);
        const inner = name && level < 20 ? parseFormula(name.formula) : null;
        return inner ? this.collect(inner, sheet, row, column, found, level + 1) : false;
      }
      case 'unary':
        return visit(expression.argument);
      case 'binary':
        return [visit(expression.left), visit(expression.right)].some(Boolean);
      case 'call':
        return [volatileNames.has(expression.name), ...expression.args.map(visit)].some(Boolean);
      case 'let':
        return [...expression.names.map((item) => visit(item.value)), visit(expression.body)].some(Boolean);
    }
  }
}

/** A circular reference: Excel warns and shows 0. */
function breakCircle(cell: Cell): void {
  cell.value = 0;
  cell.formula!.dirty = false;
}

/** Cells that changed, per sheet and column as one run of rows: coarse, but never misses one. */
class TouchedCells {
  private readonly sheets = new Map<Sheet, Map<number, { top: number; bottom: number }>>();

  add(sheet: Sheet, area: Rect): void {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    for (let column = area.left; column <= area.right; column++) {
      const run = columns.get(column);
      if (!run) columns.set(column, { top: area.top, bottom: area.bottom });
      else {
        run.top = Math.min(run.top, area.top);
        run.bottom = Math.max(run.bottom, area.bottom);
      }
    }
  }

  meets(sheet: Sheet, area: Rect): boolean {
    const columns = this.sheets.get(sheet);
    if (!columns) return false;
    if (area.right - area.left < 8) {
      for (let column = area.left; column <= area.right; column++) {
        const run = columns.get(column);
        if (run && run.top <= area.bottom && run.bottom >= area.top) return true;
      }
      return false;
    }
    for (const [column, run] of columns) if (column >= area.left && column <= area.right && run.top <= area.bottom && run.bottom >= area.top) return true;
    return false;
  }
}

