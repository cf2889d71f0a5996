import { readCriterion } from '../calc/criteria';
import { compare, isMatrix, RangeValue, toBoolean, type Value } from '../calc/values';
import { rewriteFormula } from '../calc/rewrite';
import { contains } from '../model/area';
import { CellError, type Scalar } from '../model/cell';
import type { ConditionalFormat, ConditionalLook, ScalePoint } from '../model/conditional-format';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** Judges a sheet's conditional formats cell by cell, by priority, as the page draws. */
export class ConditionalFormats {
  private readonly workbook: Workbook;
  private readonly sheet: Sheet;
  private numbersOf: { readonly revision: number; readonly known: Map<ConditionalFormat, readonly number[]> } = { revision: -1, known: new Map() };

  constructor(workbook: Workbook, sheet: Sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /** What the formats that apply change of a cell's look; of two, the one of higher priority wins for each property. */
  at(row: number, column: number): ConditionalLook | null {
    let look = null as ConditionalLook | null;
    const formats = this.sheet.conditionalFormats.filter((format) => format.areas.some((area) => contains(area, row, column)));
    for (const format of formats.sort((a, b) => a.priority - b.priority)) {
      const found = this.judge(format, row, column);
      if (!found) continue;
      look = { ...found, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private judge(format: ConditionalFormat, row: number, column: number): ConditionalLook | null {
    const { rule } = format;
    const value = this.workbook.value(this.sheet, row, column);
    switch (rule.kind) {
      case 'cellIs':
        return this.cellIs(rule, format, value, row, column) ? format.look : null;
      case 'expression': {
        const truth = toBoolean(this.evaluate(rule.formula, format, row, column));
        return truth === true ? format.look : null;
      }
      case 'text': {
        const text = this.workbook.text(this.sheet, row, column).toLowerCase();
        const wanted = rule.text.toLowerCase();
        const holds = { containsText: text.includes(wanted), notContains: !text.includes(wanted), beginsWith: text.startsWith(wanted), endsWith: text.endsWith(wanted) }[rule.operator];
        return holds ? format.look : null;
      }
      case 'preset':
        return this.preset(rule.criterion, format, value) ? format.look : null;
      case 'top10':
        return this.top(rule, format, value) ? format.look : null;
      case 'colorScale':
        return this.scale(rule.points, format, value);
      // Bars and icons are drawn inside the cell; the page shows the plain value.
      case 'dataBar':
      case 'iconSet':
      case 'other':
        return null;
    }
  }

  private cellIs(rule: { operator: string; formula1: string; formula2: string | null }, format: ConditionalFormat, value: Scalar, row: number, column: number): boolean {
    if (value === null || value instanceof CellError) return false;
    const a = this.evaluate(rule.formula1, format, row, column);
    const b = rule.formula2 === null ? null : this.evaluate(rule.formula2, format, row, column);
    const [low, high] = [compare(value, a), compare(value, b)];
    const between = low >= 0 && high <= 0;
    return { equal: low === 0, notEqual: low !== 0, greaterThan: low > 0, lessThan: low < 0, greaterThanOrEqual: low >= 0, lessThanOrEqual: low <= 0, between, notBetween: !between }[rule.operator] ?? false;
  }

  /** A formula written for the first cell of the format, read at another. */
  private evaluate(formula: string, format: ConditionalFormat, row: number, column: number): Scalar {
    const first = format.areas[0]!;
    const value = this.workbook.calculator.evaluateAt(moved(formula, row - first.top, column - first.left), this.sheet, row, column);
    return single(value, this.workbook);
  }

  /** A formula that says where a scale begins or ends. */
  private number(formula: string): number {
    const value = single(this.workbook.calculator.evaluateAt(formula, this.sheet, 0, 0), this.workbook);
    return typeof value === 'number' ? value : 0;
  }

  private values(format: ConditionalFormat): Scalar[] {
    return format.areas.flatMap((area) => [...this.sheet.cellsIn(area)].map(([, , cell]) => cell.value));
  }

  /** The numbers of a format's cells, ascending; read once until something happens in the workbook. */
  private numbers(format: ConditionalFormat): readonly number[] {
    if (this.numbersOf.revision !== this.workbook.revision) this.numbersOf = { revision: this.workbook.revision, known: new Map() };
    let numbers = this.numbersOf.known.get(format);
    if (!numbers) this.numbersOf.known.set(format, (numbers = this.values(format).filter((value) => typeof value === 'number').sort((a, b) => a - b)));
    return numbers;
  }

  private preset(criterion: string, format: ConditionalFormat, value: Scalar): boolean {
    const blank = value === null || value === '';
    if (criterion === 'Blanks') return blank;
    if (criterion === 'NonBlanks') return !blank;
    if (criterion === 'Errors') return value instanceof CellError;
    if (criterion === 'NonErrors') return !(value instanceof CellError);
    if (criterion === 'DuplicateValues' || criterion === 'UniqueValues') {
      if (blank) return false;
      const { test } = readCriterion(typeof value === 'string' ? `=${value}` : value);
      const count = this.values(format).filter(test).length;
      return criterion === 'DuplicateValues' ? count > 1 : count === 1;
    }
    if (typeof value !== 'number') return false;
    const numbers = this.numbers(format);
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    return { AboveAverage: value > mean, BelowAverage: value < mean, EqualOrAboveAverage: value >= mean, EqualOrBelowAverage: value <= mean }[criterion] ?? false;
  }

  private top(rule: { rank: number; percent: boolean; bottom: boolean }, format: ConditionalFormat, value: Scalar): boolean {
    if (typeof value !== 'number') return false;
    const numbers = this.numbers(format);
    const count = rule.percent ? Math.max(1, Math.floor((numbers.length * rule.rank) / 100)) : rule.rank;
    const at = Math.min(count, numbers.length) - 1;
    const limit = rule.bottom ? numbers[at] : numbers.at(-1 - at);
    return limit !== undefined && (rule.bottom ? value <= limit : value >= limit);
  }

  private scale(points: readonly ScalePoint[], format: ConditionalFormat, value: Scalar): ConditionalLook | null {
    if (typeof value !== 'number') return null;
    const numbers = this.numbers(format);
    const places = points.map((point) => (point.type === 'formula' ? this.number(point.value ?? '') : placeOf(point, numbers)));
    let upper = places.findIndex((place) => value <= place);
    if (upper < 0) upper = places.length - 1;
    const lower = Math.max(0, upper - 1);
    const share = places[upper] === places[lower] ? 1 : (value - places[lower]!) / (places[upper]! - places[lower]!);
    return { fill: mix(points[lower]!.color, points[upper]!.color, Math.min(1, Math.max(0, share))) };
  }
}

function placeOf(point: ScalePoint, sorted: readonly number[]): number {
  const [min = 0, max = 0] = [sorted[0], sorted.at(-1)];
  const n = Number(point.value);
  if (point.type === 'min') return min;
  if (point.type === 'max') return max;
  if (point.type === 'percent') return min + ((max - min) * n) / 100;
  if (point.type === 'percentile') return sorted[Math.round(((sorted.length - 1) * n) / 100)] ?? 0;
  return n;
}

function mix(a: string, b: string, share: number): string {
  const part = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(part(a, at) + (part(b, at) - part(a, at)) * share).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Moves a formula's relative references: the absolute ones ($) stay. */
function moved(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : rewriteFormula(formula, { relative: { rows, columns } });
}

function single(value: Value, workbook: Workbook): Scalar {
  if (value instanceof RangeValue) return workbook.value(value.sheet, value.area.top, value.area.left);
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
