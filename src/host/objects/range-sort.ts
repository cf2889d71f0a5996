import { compare } from '../calc/values';
import { rect, type Rect } from '../model/area';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { invalidArgument } from '../protocol/errors';
import { HostClass } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { moveFormula } from './range-edit';
import type { RangeTarget } from './range-target';
import { Formula } from '../calc/formula';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

function readFields(value: unknown): SortField[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return (value as SortField[]).map((field) => {
    if (typeof field?.key !== 'number' || (field.sortOn !== undefined && field.sortOn !== 'Value')) throw invalidArgument('Only sorting on values is known.');
    return field;
  });
}

/** Sorts the rows of an area by columns given from its left edge; empty cells come last, as in Excel. */
function sortRows(sheet: Sheet, area: Rect, fields: readonly SortField[], session: Session): void {
  const { workbook } = session;
  workbook.guard(sheet, area);
  workbook.refresh();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => {
    const cells = new Map<number, Cell>();
    for (const [, column, cell] of sheet.cellsIn(rect(area.top + i, area.left, area.top + i, area.right))) cells.set(column, cell);
    return { from: area.top + i, cells };
  });
  rows.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const [x, y] = [a.cells.get(area.left + key)?.value ?? null, b.cells.get(area.left + key)?.value ?? null];
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const order = compare(x, y);
      if (order !== 0) return ascending ? order : -order;
    }
    return a.from - b.from;
  });
  rows.forEach(({ from, cells }, i) => {
    const to = area.top + i;
    for (let column = area.left; column <= area.right; column++) sheet.remove(to, column);
    for (const [column, cell] of cells) {
      if (cell.formula && from !== to) cell.formula = new Formula(moveFormula(cell.formula.text, { row: from, column }, { row: to, column }));
      sheet.row(to).cells.set(column, cell);
    }
  });
  workbook.touched(sheet, area);
}

export const rangeSort = new HostClass<RangeTarget>('RangeSort', {
  methods: {
    Apply: ({ sheet, area }, args, session) => {
      if (args.has(3) && args.string(3) === 'Columns') throw invalidArgument('Sorting columns is not known.');
      sortRows(sheet, args.boolean(2, false) ? { ...area, top: area.top + 1 } : area, readFields(args.raw(0)), session);
    },
  },
});

export const tableSort = new HostClass<{ readonly sheet: Sheet; readonly table: Table }>('TableSort', {
  methods: {
    Apply: ({ sheet, table }, args, session) => sortRows(sheet, table.body, readFields(args.raw(0)), session),
    Clear: () => undefined,
  },
});
