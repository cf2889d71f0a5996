import type { Visibility } from '../public';
import { intersect, rect, union, type Rect } from './area';
import type { Cell } from './cell';
import type { Chart } from './chart';
import { ColumnWidths, RowHeights } from './dimensions';
import type { ConditionalFormat } from './conditional-format';
import { fittedHeight } from './fitted-height';
import type { FilterCriteria } from './filter';
import { newPageSetup, type PageSetup } from './page-setup';
import type { Style } from './style';
import type { Table } from './table';
import type { Validation } from './validation';

/** Parts of a sheet that the file keeps apart; only changed ones are written anew. */
export type Facet = 'cells' | 'columns' | 'merges' | 'view' | 'properties' | 'conditional' | 'validations' | 'hyperlinks' | 'page' | 'protection' | 'filter' | 'tables' | 'charts';

export interface Row {
  readonly cells: Map<number, Cell>;
  /** Style of cells that are not there, or null. */
  style: Style | null;
}

export interface Hyperlink {
  area: Rect;
  /** Web or file address, or null. */
  address: string | null;
  /** Place in the workbook, e.g. 'Sheet1!A1', or null. */
  location: string | null;
  tip: string | null;
}

export interface SheetFilter {
  area: Rect;
  criteria: Map<number, FilterCriteria>;
}

export interface Protection {
  /** Office.js' WorksheetProtectionOptions that were given. */
  options: Readonly<Record<string, unknown>>;
  /** Clear text of a password set here; null when none or when it came hashed from a file. */
  password: string | null;
  /** True when the file holds a password that only its owner knows. */
  sealed: boolean;
}

/** A cell with a formula, and where it stands. */
export type FormulaPlace = readonly [row: number, column: number, cell: Cell];

/** A sheet: its cells and everything that lies on it. Changes go through Workbook, which recalculates and tells listeners. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly rows = new Map<number, Row>();
  readonly widths = new ColumnWidths();
  readonly heights = new RowHeights((row) => fittedHeight(this, row));
  merges: Rect[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  hyperlinks: Hyperlink[] = [];
  frozen = { rows: 0, columns: 0 };
  filter: SheetFilter | null = null;
  protection: Protection | null = null;
  page: PageSetup = newPageSetup();
  /** Whether the opened file fits the sheet to pages. */
  fitToPage = false;
  /** Validations among the file's extensions: shown, never rewritten. */
  readonly extensionValidations: { readonly areas: readonly Rect[]; readonly type: string; readonly formula: string }[] = [];
  selection: Rect = rect(0, 0, 0, 0);
  /** Its part in the file, or null while it was never saved. */
  part: string | null = null;
  /** Its number in the file's list of sheets. */
  fileId: number | null = null;
  /** A chart sheet or the like: keeps its place, has no cells. */
  isForeign = false;
  /** Parts of charts that came with the file and were deleted. */
  readonly deletedCharts: string[] = [];
  readonly changed = new Set<Facet>();
  private usedCache: { all: Rect | null; values: Rect | null } | null = null;
  private formulaCache: readonly FormulaPlace[] | null = null;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  row(index: number): Row {
    let row = this.rows.get(index);
    if (!row) this.rows.set(index, (row = { cells: new Map(), style: null }));
    return row;
  }

  /** The style of a cell, whether or not the cell is there. */
  styleAt(row: number, column: number, normal: Style): Style {
    const there = this.rows.get(row);
    return there?.cells.get(column)?.style ?? there?.style ?? this.widths.styleOf(column) ?? normal;
  }

  /** The cell at a place, made when missing. */
  ensure(row: number, column: number, normal: Style): Cell {
    const there = this.row(row);
    let cell = there.cells.get(column);
    if (!cell) {
      cell = { value: null, formula: null, style: there.style ?? this.widths.styleOf(column) ?? normal, rich: null };
      there.cells.set(column, cell);
    }
    return cell;
  }

  remove(row: number, column: number): void {
    this.rows.get(row)?.cells.delete(column);
  }

  /** Cells that are there within a rectangle, in row order. */
  *cellsIn(area: Rect): Generator<readonly [number, number, Cell]> {
    for (const index of this.rowIndexes(area)) {
      const row = this.rows.get(index)!;
      if (area.right - area.left < row.cells.size) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = row.cells.get(column);
          if (cell) yield [index, column, cell];
        }
      } else {
        for (const column of [...row.cells.keys()].sort((a, b) => a - b)) if (column >= area.left && column <= area.right) yield [index, column, row.cells.get(column)!];
      }
    }
  }

  /** Indexes of rows that are there within a rectangle, ascending. */
  rowIndexes(area: Rect): number[] {
    if (area.bottom - area.top < this.rows.size) {
      const found: number[] = [];
      for (let index = area.top; index <= area.bottom; index++) if (this.rows.has(index)) found.push(index);
      return found;
    }
    return [...this.rows.keys()].filter((index) => index >= area.top && index <= area.bottom).sort((a, b) => a - b);
  }

  /** The rectangle that holds all cells with a value (or, by default, also a format of their own); null when empty. */
  used(valuesOnly = false): Rect | null {
    this.usedCache ??= this.measureUsed();
    return valuesOnly ? this.usedCache.values : this.usedCache.all;
  }

  private measureUsed(): { all: Rect | null; values: Rect | null } {
    let all: Rect | null = null;
    let values: Rect | null = null;
    for (const [index, row] of this.rows) {
      let first = Infinity;
      let last = -1;
      let firstValue = Infinity;
      let lastValue = -1;
      for (const [column, cell] of row.cells) {
        if (column < first) first = column;
        if (column > last) last = column;
        if (cell.value !== null || cell.formula) {
          if (column < firstValue) firstValue = column;
          if (column > lastValue) lastValue = column;
        }
      }
      if (last >= 0) all = grow(all, rect(index, first, index, last));
      if (lastValue >= 0) values = grow(values, rect(index, firstValue, index, lastValue));
    }
    for (const table of this.tables) all = grow(all, table.area);
    return { all, values };
  }

  /** Notes that a part of the sheet changed. */
  mark(facet: Facet): void {
    this.changed.add(facet);
    if (facet === 'cells' || facet === 'tables') this.usedCache = null;
    if (facet === 'cells') this.formulaCache = null;
    if (facet === 'cells' || facet === 'columns' || facet === 'merges' || facet === 'properties') this.heights.forgetFitted();
  }

  /** Notes that formulas have new values or texts: none came or went. */
  markFormulas(): void {
    this.changed.add('cells');
    this.heights.forgetFitted();
  }

  /** The cells with formulas in row order, found once until cells change (see `mark` and `forgetFormulas`). */
  formulas(): readonly FormulaPlace[] {
    this.formulaCache ??= [...this.rows.keys()].sort((a, b) => a - b).flatMap((row) => [...this.rows.get(row)!.cells].filter(([, cell]) => cell.formula).map(([column, cell]) => [row, column, cell] as const));
    return this.formulaCache;
  }

  /** Notes that a formula came before the change is told of by `mark`. */
  forgetFormulas(): void {
    this.formulaCache = null;
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  }

  /** A range that ends at the sheet's edge cut to what is used (at least its first cell): reading a whole column costs no million cells. */
  cut(area: Rect): Rect | null {
    const used = this.used();
    return used && intersect(area, used);
  }

  isRowHidden(row: number): boolean {
    return this.heights.isHidden(row);
  }
}

const grow = (a: Rect | null, b: Rect): Rect => (a ? union(a, b) : b);
