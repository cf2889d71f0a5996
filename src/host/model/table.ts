import { invalidArgument } from '../protocol/errors';
import { rect, rowsOf, type Rect } from './area';
import type { FilterCriteria } from './filter';

export interface TableColumn {
  /** Unique within the table, from 1. */
  id: number;
  name: string;
  filter: FilterCriteria | null;
  /** Formula that fills the column (without '='), kept for the file. */
  calculated: string | null;
  totalsLabel: string | null;
  totalsFunction: string | null;
}

/** An Excel table (ListObject). `area` holds header and total rows when they are shown. */
export class Table {
  readonly id: number;
  name: string;
  area: Rect;
  columns: TableColumn[];
  showHeaders = true;
  showTotals = false;
  showFilterButton = true;
  style = 'TableStyleMedium2';
  firstColumn = false;
  lastColumn = false;
  bandedRows = true;
  bandedColumns = false;
  /** Its part in the opened file, or null when made here. */
  part: string | null = null;
  changed = true;

  constructor(id: number, name: string, area: Rect, columnNames: readonly string[]) {
    this.id = id;
    this.name = name;
    this.area = area;
    this.columns = columnNames.map((columnName, i) => newColumn(i + 1, columnName));
  }

  /** The rows between header and totals; a table always has at least one. */
  get body(): Rect {
    return rect(this.area.top + (this.showHeaders ? 1 : 0), this.area.left, this.area.bottom - (this.showTotals ? 1 : 0), this.area.right);
  }

  get header(): Rect {
    if (!this.showHeaders) throw invalidArgument('The table has no header row.');
    return rect(this.area.top, this.area.left, this.area.top, this.area.right);
  }

  get totals(): Rect {
    if (!this.showTotals) throw invalidArgument('The table has no total row.');
    return rect(this.area.bottom, this.area.left, this.area.bottom, this.area.right);
  }

  /** Where a column stands, by its name in any case; -1 when there is none. */
  columnIndex(name: string): number {
    const exact = this.columns.findIndex((column) => column.name === name);
    if (exact >= 0) return exact;
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }

  /** The part of a rectangle that lies in one column of the table. */
  columnOf(part: Rect, index: number): Rect {
    return rect(part.top, this.area.left + index, part.bottom, this.area.left + index);
  }

  /** Gives the table a new area over the same header row; new columns get `names`. */
  resize(area: Rect, names: readonly string[]): void {
    if (rowsOf(area) < (this.showHeaders ? 2 : 1)) throw invalidArgument('A table needs at least one row of data.');
    let nextId = Math.max(0, ...this.columns.map((column) => column.id)) + 1;
    const offset = area.left - this.area.left;
    this.columns = names.map((name, i) => this.columns[i + offset] ?? newColumn(nextId++, name));
    this.area = area;
    this.changed = true;
  }
}

export const newColumn = (id: number, name: string): TableColumn => ({ id, name, filter: null, calculated: null, totalsLabel: null, totalsFunction: null });

/** Header texts made unique and non-empty as Excel does: 列1, 列2 for blanks, a number after a repeated name. */
export function headerNames(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text, i) => {
    const base = text === '' ? `列${i + 1}` : text;
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}
