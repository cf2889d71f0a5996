import { columnsOf, covers, intersect, rect, rowsOf } from '../model/area';
import { checkDefinedName } from '../model/names';
import type { Sheet } from '../model/sheet';
import { Table, headerNames } from '../model/table';
import { removeTable, renameTable } from '../model/table-changes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { tableAutoFilter } from './auto-filter';
import { range } from './range';
import { tableSort } from './range-sort';
import { rangeArgument, type RangeTarget } from './range-target';
import { tableColumnCollection } from './table-columns';
import { tableRowCollection } from './table-rows';
import { worksheet } from './worksheet';

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

type Scope = { readonly sheet: Sheet } | null;

const inScope = (scope: Scope, session: Session): TableTarget[] => (scope ? scope.sheet.tables.map((t) => ({ sheet: scope.sheet, table: t })) : session.workbook.tables());

function find(scope: Scope, key: unknown, session: Session): HostObject | null {
  const found = inScope(scope, session).find(({ table: t }) => (typeof key === 'number' ? t.id === key : t.name.toLowerCase() === String(key).toLowerCase() || String(t.id) === key));
  return found ? table.of(found) : null;
}

function add(scope: Scope, args: Args, session: Session): HostObject {
  const target = rangeArgument(args, 0, scope?.sheet ?? session.workbook.activeSheet, session);
  return table.of(addTable(target, args.boolean(1, false), session));
}

/** Makes a table of a range; without headers a row of 列1, 列2 … is put above its data. */
function addTable({ sheet, area }: RangeTarget, hasHeaders: boolean, session: Session): TableTarget {
  const { workbook } = session;
  workbook.guard(sheet);
  let whole = area;
  if (!hasHeaders) {
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.bottom; row >= area.top; row--) {
        const from = sheet.cell(row, column);
        sheet.remove(row, column);
        if (from) sheet.row(row + 1).cells.set(column, from);
      }
      workbook.put(sheet, area.top, column, `列${column - area.left + 1}`);
    }
    whole = { ...area, bottom: area.bottom + 1 };
  } else if (rowsOf(area) === 1) whole = { ...area, bottom: area.bottom + 1 };
  if (sheet.tables.some((other) => intersect(other.area, whole))) throw invalidArgument('A table cannot overlap another table.');
  if (sheet.merges.some((merge) => intersect(merge, whole))) throw new HostError('InvalidOperation', 'A table cannot hold merged cells.');
  const names = headerNames(Array.from({ length: columnsOf(whole) }, (_, i) => workbook.text(sheet, whole.top, whole.left + i)));
  names.forEach((name, i) => {
    if (workbook.value(sheet, whole.top, whole.left + i) !== name) workbook.put(sheet, whole.top, whole.left + i, name);
  });
  const taken = new Set(workbook.takenNames().map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`テーブル${n}`)) n++;
  const made = new Table(workbook.freshId(), `テーブル${n}`, whole, names);
  sheet.tables.push(made);
  sheet.mark('tables');
  workbook.calculator.named(made.name, { sheet, area: whole });
  workbook.touched(sheet, whole);
  return { sheet, table: made };
}

/** New cells of the header row get names as Excel gives them. */
function resizeTable({ sheet, table: t }: TableTarget, area: RangeTarget['area'], session: Session): void {
  const { workbook } = session;
  workbook.guard(sheet);
  if (t.showHeaders && area.top !== t.area.top) throw invalidArgument('The header row must stay where it is.');
  if (!intersect(area, t.area)) throw invalidArgument('The new range must overlap the table.');
  if (sheet.tables.some((other) => other !== t && intersect(other.area, area))) throw invalidArgument('A table cannot overlap another table.');
  const offset = area.left - t.area.left;
  const names = headerNames(Array.from({ length: columnsOf(area) }, (_, i) => t.columns[i + offset]?.name ?? workbook.text(sheet, area.top, area.left + i)));
  t.resize(area, names);
  if (t.showHeaders) names.forEach((name, i) => workbook.value(sheet, area.top, area.left + i) === name || workbook.put(sheet, area.top, area.left + i, name));
  sheet.mark('tables');
  workbook.calculator.allChanged();
  workbook.touched(sheet, rect(area.top, area.left, area.top, area.right));
}

function setHeaders({ sheet, table: t }: TableTarget, shown: unknown, session: Session): void {
  if (typeof shown !== 'boolean') throw invalidArgument();
  if (shown === t.showHeaders) return;
  if (!shown) for (let column = t.area.left; column <= t.area.right; column++) session.workbook.put(sheet, t.area.top, column, null);
  else if (t.area.top === 0) throw invalidArgument('There is no room for a header row.');
  t.area = { ...t.area, top: t.area.top + (shown ? -1 : 1) };
  t.showHeaders = shown;
  if (shown) t.columns.forEach((column, i) => session.workbook.put(sheet, t.area.top, t.area.left + i, column.name));
  changed({ sheet, table: t }, session);
  session.workbook.touched(sheet, t.area);
}

function setTotals({ sheet, table: t }: TableTarget, shown: unknown, session: Session): void {
  if (typeof shown !== 'boolean') throw invalidArgument();
  if (shown === t.showTotals) return;
  if (!shown) for (let column = t.area.left; column <= t.area.right; column++) session.workbook.put(sheet, t.area.bottom, column, null);
  t.area = { ...t.area, bottom: t.area.bottom + (shown ? 1 : -1) };
  t.showTotals = shown;
  if (shown) session.workbook.put(sheet, t.area.bottom, t.area.left, '集計');
  changed({ sheet, table: t }, session);
  session.workbook.touched(sheet, t.area);
}

function changed({ sheet, table: t }: TableTarget, session: Session): void {
  session.workbook.guard(sheet);
  t.changed = true;
  sheet.mark('tables');
  session.workbook.emit({ kind: 'sheet', sheet });
}

/** A flag of the table's look. */
const flag = (key: 'showFilterButton' | 'firstColumn' | 'lastColumn' | 'bandedRows' | 'bandedColumns') => (target: TableTarget, value: unknown, session: Session): void => {
  if (typeof value !== 'boolean') throw invalidArgument();
  target.table[key] = value;
  changed(target, session);
};

/** Takes the table with its cells away; cells below move up. */
function deleteTable({ sheet, table: t }: TableTarget, session: Session): void {
  session.workbook.guard(sheet);
  for (const [row, column] of [...sheet.cellsIn(t.area)]) sheet.remove(row, column);
  removeTable(session.workbook, sheet, t);
  session.workbook.touched(sheet, t.area);
}

const table: HostClass<TableTarget> = new HostClass<TableTarget>('Table', {
  identity: ({ table: t }) => ({ Id: t.id }),
  read: {
    Id: ({ table: t }) => t.id,
    LegacyId: ({ table: t }) => String(t.id),
    Name: ({ table: t }) => t.name,
    ShowHeaders: ({ table: t }) => t.showHeaders,
    ShowTotals: ({ table: t }) => t.showTotals,
    ShowFilterButton: ({ table: t }) => t.showFilterButton,
    Style: ({ table: t }) => t.style,
    HighlightFirstColumn: ({ table: t }) => t.firstColumn,
    HighlightLastColumn: ({ table: t }) => t.lastColumn,
    ShowBandedRows: ({ table: t }) => t.bandedRows,
    ShowBandedColumns: ({ table: t }) => t.bandedColumns,
  },
  write: {
    Name: ({ sheet, table: t }, value, session) => {
      if (typeof value !== 'string') throw invalidArgument();
      if (value === t.name) return;
      checkDefinedName(value, session.workbook.takenNames().filter((name) => name !== t.name));
      session.workbook.guard(sheet);
      renameTable(session.workbook, sheet, t, value);
    },
    ShowHeaders: setHeaders,
    ShowTotals: setTotals,
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('firstColumn'),
    HighlightLastColumn: flag('lastColumn'),
    ShowBandedRows: flag('bandedRows'),
    ShowBandedColumns: flag('bandedColumns'),
    Style: (target, value, session) => {
      if (typeof value !== 'string' || (value !== '' && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(value))) throw invalidArgument('This is no table style.');
      target.table.style = value;
      changed(target, session);
    },
  },
  objects: {
    AutoFilter: (target) => tableAutoFilter.of(target),
    Columns: (target) => tableColumnCollection.of(target),
    Rows: (target) => tableRowCollection.of(target),
    Sort: (target) => tableSort.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    ClearFilters: (target, _args, session) => {
      for (const column of target.table.columns) column.filter = null;
      for (let row = target.table.body.top; row <= target.table.body.bottom; row++) if (target.sheet.isRowHidden(row)) target.sheet.heights.set(row, { hidden: false });
      target.sheet.mark('cells');
      changed(target, session);
    },
    ConvertToRange: ({ sheet, table: t }, _args, session) => {
      session.workbook.guard(sheet);
      removeTable(session.workbook, sheet, t);
      return range.of({ sheet, area: t.area });
    },
    Delete: (target, _args, session) => deleteTable(target, session),
    GetDataBodyRange: ({ sheet, table: t }) => range.of({ sheet, area: t.body }),
    GetHeaderRowRange: ({ sheet, table: t }) => range.of({ sheet, area: t.header }),
    GetRange: ({ sheet, table: t }) => range.of({ sheet, area: t.area }),
    GetTotalRowRange: ({ sheet, table: t }) => range.of({ sheet, area: t.totals }),
    Resize: (target, args, session) => {
      const to = rangeArgument(args, 0, target.sheet, session);
      if (to.sheet !== target.sheet) throw invalidArgument();
      resizeTable(target, to.area, session);
    },
    _RegisterDataChangedEvent: ({ table: t }, _args, session) => session.listen(101, String(t.id), true),
    _UnregisterDataChangedEvent: ({ table: t }, _args, session) => session.listen(101, String(t.id), false),
  },
});

export const tableCollection = new HostClass<Scope>('TableCollection', {
  read: { Count: (scope, session) => inScope(scope, session).length },
  items: (scope, session) => inScope(scope, session).map((target) => table.of(target)),
  item: (scope, key, session) => {
    const found = find(scope, key, session);
    if (!found) throw itemNotFound(`The table '${String(key)}'`);
    return found;
  },
  methods: {
    Add: add,
    GetCount: (scope, _args, session) => inScope(scope, session).length,
    GetItemAt: (scope, args, session) => {
      const found = inScope(scope, session)[args.number(0)];
      if (!found) throw invalidArgument();
      return table.of(found);
    },
    GetItemOrNullObject: (scope, args, session) => find(scope, args.raw(0), session),
    _RegisterDataChangedEvent: (_scope, _args, session) => session.listen(101, 'Workbook', true),
    _UnregisterDataChangedEvent: (_scope, _args, session) => session.listen(101, 'Workbook', false),
  },
});

/** Range.getTables(): tables that a range meets, or holds entirely. */
export const tableScopedCollection = new HostClass<{ readonly target: RangeTarget; readonly fully: boolean }>('TableScopedCollection', {
  items: (scope) => scopedTables(scope),
  item: (scope, key) => {
    const found = scopedTables(scope).find(({ target }) => (target as TableTarget).table.name === key || (target as TableTarget).table.id === key);
    if (!found) throw itemNotFound(`The table '${String(key)}'`);
    return found;
  },
  methods: {
    GetCount: (scope) => scopedTables(scope).length,
    GetFirst: (scope) => scopedTables(scope)[0] ?? missing(),
    GetItemOrNullObject: (scope, args) => scopedTables(scope).find(({ target }) => (target as TableTarget).table.name.toLowerCase() === args.string(0).toLowerCase()) ?? null,
  },
});

const missing = (): never => {
  throw itemNotFound('A table');
};

function scopedTables({ target, fully }: { readonly target: RangeTarget; readonly fully: boolean }): HostObject[] {
  return target.sheet.tables.filter((t) => (fully ? covers(target.area, t.area) : intersect(target.area, t.area))).map((t) => table.of({ sheet: target.sheet, table: t }));
}

