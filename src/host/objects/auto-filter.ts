import { readCriterion } from '../calc/criteria';
import { contains, rect, type Rect } from '../model/area';
import type { FilterCriteria } from '../model/filter';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { apiNotFound, invalidArgument } from '../protocol/errors';
import { HostClass, type Args, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { range } from './range';
import { rangeArgument } from './range-target';
import type { ColumnTarget } from './table-columns';

/** Whether a row passes one column's filter. */
function passes(criteria: FilterCriteria, sheet: Sheet, row: number, column: number, session: Session): boolean {
  const { workbook } = session;
  if (criteria.filterOn === 'Values') {
    const text = workbook.text(sheet, row, column).toLowerCase();
    return (criteria.values ?? []).some((value) => typeof value === 'string' && value.toLowerCase() === text);
  }
  if (criteria.filterOn === 'Custom') {
    const value = workbook.value(sheet, row, column);
    const first = criteria.criterion1 === undefined || readCriterion(criteria.criterion1).test(value);
    if (criteria.criterion2 === undefined) return first;
    const second = readCriterion(criteria.criterion2).test(value);
    return criteria.operator === 'Or' ? first || second : first && second;
  }
  throw apiNotFound(`filter on '${criteria.filterOn}'`);
}

function readCriteria(value: unknown): FilterCriteria {
  if (typeof value !== 'object' || value === null || typeof (value as FilterCriteria).filterOn !== 'string') throw invalidArgument();
  const criteria = value as FilterCriteria;
  if (criteria.filterOn !== 'Values' && criteria.filterOn !== 'Custom') throw apiNotFound(`filter on '${criteria.filterOn}'`);
  return criteria;
}

/** Hides the rows that fail any filter and shows the others. */
function applyFilters(sheet: Sheet, body: Rect, filters: readonly (readonly [number, FilterCriteria])[], session: Session): void {
  session.workbook.refresh();
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = !filters.every(([column, criteria]) => passes(criteria, sheet, row, column, session));
    if (hidden !== sheet.isRowHidden(row)) sheet.heights.set(row, { hidden });
  }
  sheet.mark('cells');
  session.workbook.formatted(sheet, body, 'filter');
}

function applyTable(sheet: Sheet, table: Table, session: Session): void {
  const filters = table.columns.flatMap((column, i) => (column.filter ? [[table.area.left + i, column.filter] as const] : []));
  table.changed = true;
  sheet.mark('tables');
  applyFilters(sheet, table.body, filters, session);
}

function applySheet(sheet: Sheet, session: Session): void {
  const { filter } = sheet;
  if (!filter) return;
  applyFilters(sheet, { ...filter.area, top: filter.area.top + 1 }, [...filter.criteria].map(([index, criteria]) => [filter.area.left + index, criteria] as const), session);
}

/** The filter of one table column. */
export const columnFilter = new HostClass<ColumnTarget>('Filter', {
  read: { Criteria: ({ column }) => column.filter },
  methods: {
    Apply: (target, args, session) => setColumn(target, readCriteria(args.raw(0)), session),
    ApplyCustomFilter: (target, args, session) => setColumn(target, { filterOn: 'Custom', criterion1: args.string(0), ...(args.has(1) ? { criterion2: args.string(1), operator: args.has(2) ? args.string(2) : 'And' } : {}) }, session),
    ApplyValuesFilter: (target, args, session) => setColumn(target, { filterOn: 'Values', values: args.raw(0) as string[] }, session),
    Clear: (target, _args, session) => setColumn(target, null, session),
  },
});

function setColumn({ sheet, table, column }: ColumnTarget, criteria: FilterCriteria | null, session: Session): void {
  session.workbook.guard(sheet);
  column.filter = criteria;
  applyTable(sheet, table, session);
}

interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export const tableAutoFilter = new HostClass<TableTarget>('AutoFilter', {
  read: {
    Criteria: ({ table }) => table.columns.map((column) => column.filter ?? {}),
    Enabled: ({ table }) => table.showFilterButton,
    IsDataFiltered: ({ table }) => table.columns.some((column) => column.filter !== null),
  },
  methods: {
    ClearCriteria: ({ sheet, table }, _args, session) => {
      for (const column of table.columns) column.filter = null;
      applyTable(sheet, table, session);
    },
    GetRange: ({ sheet, table }) => range.of({ sheet, area: table.area }),
    GetRangeOrNullObject: ({ sheet, table }) => range.of({ sheet, area: table.area }),
    Reapply: ({ sheet, table }, _args, session) => applyTable(sheet, table, session),
  },
});

function applyTo(sheet: Sheet, args: Args, session: Session): void {
  session.workbook.guard(sheet);
  const { area } = rangeArgument(args, 0, sheet, session);
  if (sheet.tables.some((table) => contains(table.area, area.top, area.left))) throw invalidArgument('A table has a filter of its own.');
  const whole = area.top === area.bottom ? (sheet.used() ? rect(area.top, area.left, Math.max(area.bottom, sheet.used()!.bottom), area.right) : area) : area;
  const old = sheet.filter;
  const same = old !== null && old.area.top === whole.top && old.area.left === whole.left && old.area.right === whole.right;
  sheet.filter = { area: whole, criteria: same ? old.criteria : new Map() };
  if (args.has(1)) {
    const index = args.number(1);
    if (index < 0 || index > whole.right - whole.left) throw invalidArgument();
    if (args.has(2)) sheet.filter.criteria.set(index, readCriteria(args.raw(2)));
    else sheet.filter.criteria.delete(index);
  }
  applySheet(sheet, session);
}

function clear(sheet: Sheet, session: Session, index?: number): void {
  if (!sheet.filter) return;
  if (index === undefined) sheet.filter.criteria.clear();
  else sheet.filter.criteria.delete(index);
  applySheet(sheet, session);
}

const filtered = (sheet: Sheet): HostObject | null => sheet.filter && range.of({ sheet, area: sheet.filter.area });

export const worksheetAutoFilter = new HostClass<Sheet>('AutoFilter', {
  read: {
    Criteria: ({ filter }) => (filter ? Array.from({ length: filter.area.right - filter.area.left + 1 }, (_, i) => filter.criteria.get(i) ?? {}) : []),
    Enabled: ({ filter }) => filter !== null,
    IsDataFiltered: ({ filter }) => filter !== null && filter.criteria.size > 0,
  },
  methods: {
    Apply: applyTo,
    ClearColumnCriteria: (sheet, args, session) => clear(sheet, session, args.number(0)),
    ClearCriteria: (sheet, _args, session) => clear(sheet, session),
    GetRange: (sheet) => filtered(sheet) ?? noFilter(),
    GetRangeOrNullObject: filtered,
    Reapply: (sheet, _args, session) => applySheet(sheet, session),
    Remove: (sheet, _args, session) => {
      clear(sheet, session);
      sheet.filter = null;
      sheet.mark('filter');
      session.workbook.emit({ kind: 'sheet', sheet });
    },
  },
});

const noFilter = (): never => {
  throw invalidArgument('The sheet has no filter.');
};
