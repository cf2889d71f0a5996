import type { Area, CellValue, SheetGrid, Struck } from '../grid';
import { unfolded } from './unfold';
import { unpacked } from './unpack';

/** A region of a sheet in sheet coordinates: first and last row and column, all included. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const ERROR_VALUES: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!']);
const KEY_ROW = 16384;

/**
 * The text that a cell means. Text stays as typed; a number is what Excel shows, except where showing loses it: too narrow a column
 * (####), scientific notation, or a 13-digit number (法人番号) with separators. Error values are nothing.
 */
function cellText(value: CellValue, shown: string): string {
  if (typeof value === 'string') {
    if (value.length < 15 && value.charCodeAt(0) === 35 && ERROR_VALUES.has(value)) return '';
    return BLANK.test(value) ? '' : value;
  }
  if (typeof value === 'number') {
    const whole = Number.isInteger(value);
    if (whole && value >= 1e12 && value < 1e13) return String(value);
    if (shown.charCodeAt(0) === 35 && /^#+$/.test(shown)) return String(value);
    if (whole && shown.includes('E') && /^-?\d(?:\.\d+)?E[+-]?\d+$/.test(shown)) return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 });
    return BLANK.test(shown) ? '' : shown;
  }
  return BLANK.test(shown) ? '' : shown;
}
/** Excel's text of a cell may be blanks only, full-width ones included. */
const BLANK = /^[\s﻿​]*$/u;

/**
 * Reads a grid's cells by sheet coordinates. A merged area's text stands in its top left cell only (`own`), or counts for every cell of the
 * area (`text`): a name merged over three rows belongs to all three.
 */
export class Cells {
  /** By cell: the merged area it lies in; only filled when the sheet has merges. */
  private readonly mergedCells: ReadonlyMap<number, Area>;

  readonly grid: SheetGrid;
  /** Whether rows or columns stand elsewhere than on the sheet. */
  readonly isRearranged: boolean;

  /**
   * @param sheet is read with its values in columns of their own (unpack.ts), and each record in one row (unfold.ts)
   * @param readStruck whether what is struck out (取消線) counts like the rest
   */
  constructor(sheet: SheetGrid, readonly readStruck = false) {
    this.grid = unfolded(unpacked(sheet));
    this.isRearranged = this.grid !== sheet;
    this.mergedCells = mergedCellsOf(this.grid.merges, this.used);
  }

  /** The used range, in sheet coordinates; bottom < top when the sheet is empty. */
  get used(): Region {
    const { top, left, values } = this.grid;
    return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
  }

  /** The cell's own text; '' when it is empty, lies outside the used range, or is covered by a merge. */
  own(row: number, column: number): string {
    const r = row - this.grid.top;
    const c = column - this.grid.left;
    const value = this.grid.values[r]?.[c];
    if (value === undefined || value === '') return '';
    if (this.mergedCells.size > 0) {
      const area = this.mergedCells.get(row * KEY_ROW + column);
      if (area && (area.row !== row || area.column !== column)) return '';
    }
    return cellText(value, this.grid.text[r]?.[c] ?? '');
  }

  /** The cell's text, that of its merged area where it lies in one. */
  text(row: number, column: number): string {
    const area = this.mergeAt(row, column);
    return area ? this.own(area.row, area.column) : this.own(row, column);
  }

  /** The cell's text, or that of the cell above it which it is merged with; what is merged across belongs to its first column only. */
  textDown(row: number, column: number): string {
    const area = this.mergeAt(row, column);
    return area && area.column === column ? this.own(area.row, column) : this.own(row, column);
  }

  /** Whether the cell says something that is struck out; a merged cell is struck out as a whole. */
  isStruck(row: number, column: number): boolean {
    return this.struck(row, column) === 'whole';
  }

  /** Whether only a part of the cell's text is struck out: it is not told which. */
  isStruckInPart(row: number, column: number): boolean {
    return this.struck(row, column) === 'part';
  }

  private struck(row: number, column: number): Struck | undefined {
    if (this.grid.struck.size === 0) return undefined;
    const area = this.mergeAt(row, column);
    const struck = this.grid.struck.get(area?.row ?? row)?.get(area?.column ?? column);
    return struck !== undefined && this.textDown(row, column) !== '' ? struck : undefined;
  }

  /** Whether the cell does not count, because it is struck out. */
  isLeftOut(row: number, column: number): boolean {
    return !this.readStruck && this.isStruck(row, column);
  }

  /** The merged area that the cell lies in, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.mergedCells.size > 0 ? this.mergedCells.get(row * KEY_ROW + column) : undefined;
  }

  /** Columns of a row, within the region, that hold text of their own. */
  filledColumns(row: number, left: number, right: number): number[] {
    const columns: number[] = [];
    for (let column = left; column <= right; column++) if (this.own(row, column) !== '') columns.push(column);
    return columns;
  }
}

/** Merges larger than this many cells are looked at row by row elsewhere; a whole-sheet merge must not fill memory. */
const MOST_MERGED_CELLS = 200_000;

function mergedCellsOf(merges: readonly Area[], used: Region): Map<number, Area> {
  const cells = new Map<number, Area>();
  for (const area of merges) {
    const bottom = Math.min(area.row + area.rowCount - 1, used.bottom);
    const right = Math.min(area.column + area.columnCount - 1, used.right);
    for (let row = area.row; row <= bottom; row++) {
      for (let column = area.column; column <= right && cells.size < MOST_MERGED_CELLS; column++) cells.set(row * KEY_ROW + column, area);
    }
  }
  return cells;
}

/** The letters that Excel shows for a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
