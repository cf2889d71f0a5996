import { intersect, rect, type Rect } from '../model/area';
import type { TableColumn } from '../model/table';
import { newColumn } from '../model/table';
import { renameColumn } from '../model/table-changes';
import { toApi } from '../model/workbook';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { columnFilter } from './auto-filter';
import { range } from './range';
import { readCells, writeValues } from './range-values';
import type { TableTarget } from './tables';

export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound('The column');
  return index;
}

const part = (target: ColumnTarget, area: Rect): HostObject => range.of({ sheet: target.sheet, area: target.table.columnOf(area, indexOf(target)) });

const tableColumn = new HostClass<ColumnTarget>('TableColumn', {
  identity: ({ column }) => ({ Id: column.id }),
  read: {
    Id: ({ column }) => column.id,
    Index: indexOf,
    Name: ({ column }) => column.name,
    Values: (target, session) => {
      session.workbook.refresh();
      return readCells({ sheet: target.sheet, area: target.table.columnOf(target.table.area, indexOf(target)) }, session, (cell) => toApi(cell?.value ?? null));
    },
  },
  write: {
    Name: (target, value, session) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument();
      session.workbook.guard(target.sheet);
      renameColumn(session.workbook, target.sheet, target.table, indexOf(target), value);
      const { area } = target.table;
      session.workbook.touched(target.sheet, rect(area.top, area.left, area.top, area.right));
    },
    Values: (target, value, session) => writeValues({ sheet: target.sheet, area: target.table.columnOf(target.table.area, indexOf(target)) }, value, session),
  },
  objects: { Filter: (target) => columnFilter.of(target) },
  methods: {
    Delete: (target, _args, session) => deleteColumn(target, session),
    GetDataBodyRange: (target) => part(target, target.table.body),
    GetHeaderRowRange: (target) => part(target, target.table.header),
    GetRange: (target) => part(target, target.table.area),
    GetTotalRowRange: (target) => part(target, target.table.totals),
  },
});

/** Takes a column out; the table's later columns move left. */
function deleteColumn(target: ColumnTarget, session: Session): void {
  const { sheet, table } = target;
  const index = indexOf(target);
  if (table.columns.length === 1) throw new HostError('InvalidOperation', 'A table needs at least one column.');
  session.workbook.guard(sheet);
  shiftCells(target, table.area.left + index + 1, -1, session);
  const area = table.area;
  table.columns.splice(index, 1);
  table.area = { ...area, right: area.right - 1 };
  changed(target, area, session);
}

/** Moves the table's cells from a column on by one. */
function shiftCells({ sheet, table: { area } }: TableTarget, from: number, by: 1 | -1, session: Session): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const moving = [...sheet.cellsIn(rect(row, from, row, area.right))];
    for (const [r, c] of moving) sheet.remove(r, c);
    if (by < 0) sheet.remove(row, from - 1);
    for (const [r, c, cell] of moving) sheet.row(r).cells.set(c + by, cell);
  }
  session.workbook.calculator.allChanged();
}

function changed({ sheet, table }: TableTarget, area: Rect, session: Session): void {
  table.changed = true;
  sheet.mark('tables');
  session.workbook.calculator.allChanged();
  session.workbook.touched(sheet, area);
}

function addColumn(target: TableTarget, index: number | null, values: unknown, name: string | null, session: Session): HostObject {
  const { sheet, table } = target;
  const { workbook } = session;
  workbook.guard(sheet);
  const at = index === null || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument();
  const grown = { ...table.area, right: table.area.right + 1 };
  if (sheet.tables.some((other) => other !== table && intersect(other.area, grown))) throw invalidArgument('A table cannot overlap another table.');
  if (at < table.columns.length) shiftCells(target, table.area.left + at, 1, session);
  const used = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let fresh = name ?? `列${table.columns.length + 1}`;
  for (let n = 2; used.has(fresh.toLowerCase()); n++) fresh = `${name ?? '列'}${n}`;
  const column = newColumn(Math.max(0, ...table.columns.map((c) => c.id)) + 1, fresh);
  table.columns.splice(at, 0, column);
  table.area = grown;
  if (table.showHeaders) workbook.put(sheet, table.area.top, table.area.left + at, fresh);
  const added: ColumnTarget = { sheet, table, column };
  if (values !== null && values !== undefined) {
    // A whole column of values holds the header first, as in Excel.
    writeValues({ sheet, area: table.columnOf(table.area, at) }, values, session);
  }
  changed(target, table.area, session);
  return tableColumn.of(added);
}

const columns = ({ sheet, table }: TableTarget): HostObject[] => table.columns.map((column) => tableColumn.of({ sheet, table, column }));

function find({ sheet, table }: TableTarget, key: unknown): HostObject | null {
  const column = typeof key === 'number' ? table.columns.find((c) => c.id === key) : table.columns.find((c) => c.name.toLowerCase() === String(key).toLowerCase());
  return column ? tableColumn.of({ sheet, table, column }) : null;
}

export const tableColumnCollection = new HostClass<TableTarget>('TableColumnCollection', {
  read: { Count: ({ table }) => table.columns.length },
  items: columns,
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw itemNotFound(`The column '${String(key)}'`);
    return found;
  },
  methods: {
    Add: (target, args, session) => addColumn(target, args.has(0) ? args.number(0) : null, args.raw(1), args.has(2) ? args.string(2) : null, session),
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (target, args) => {
      const found = columns(target)[args.number(0)];
      if (!found) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: (target, args) => find(target, args.raw(0)),
  },
});
