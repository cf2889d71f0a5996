import { columnsOf, rect, rowsOf } from '../model/area';
import { toApi } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/errors';
import { HostClass, type HostObject } from '../protocol/host-class';
import type { Session } from '../protocol/session';
import { deleteCells, insertCells } from './range-edit';
import { range } from './range';
import { readCells, writeValues } from './range-values';
import type { RangeTarget } from './range-target';
import type { TableTarget } from './tables';

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowRange = ({ sheet, table, index }: RowTarget): RangeTarget => ({ sheet, area: rect(table.body.top + index, table.area.left, table.body.top + index, table.area.right) });

const tableRow = new HostClass<RowTarget>('TableRow', {
  read: {
    Index: ({ index }) => index,
    Values: (target, session) => {
      session.workbook.refresh();
      return readCells(rowRange(target), session, (cell) => toApi(cell?.value ?? null));
    },
  },
  write: { Values: (target, value, session) => writeValues(rowRange(target), value, session) },
  methods: {
    Delete: (target, _args, session) => deleteRows(target, target.index, 1, session),
    GetRange: (target) => range.of(rowRange(target)),
  },
});

function deleteRows({ sheet, table }: TableTarget, index: number, count: number, session: Session): void {
  const { body } = table;
  if (index < 0 || count < 1 || index + count > rowsOf(body)) throw invalidArgument();
  if (count === rowsOf(body)) throw new HostError('InvalidOperation', 'A table needs at least one row.');
  deleteCells({ sheet, area: rect(body.top + index, body.left, body.top + index + count - 1, body.right) }, 'Up', session);
}

/** Puts rows into a table at a place (null: the end); what lies below the table moves down. */
function addRows(target: TableTarget, index: number | null, values: unknown, session: Session): HostObject {
  const { sheet, table } = target;
  const { workbook } = session;
  const rows = (values === null || values === undefined ? [table.columns.map(() => null)] : Array.isArray(values) && Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => !Array.isArray(row) || row.length !== columnsOf(table.area))) throw invalidArgument();
  workbook.guard(sheet);
  const { body } = table;
  const at = index === null || index < 0 ? rowsOf(body) : index;
  if (at > rowsOf(body)) throw invalidArgument();
  const place = rect(body.top + at, body.left, body.top + at + rows.length - 1, body.right);
  const below = table.area.bottom + 1;
  const end = at === rowsOf(body);
  if (!end || [...sheet.cellsIn(rect(below, body.left, below + rows.length - 1, body.right))].length > 0 || table.showTotals) insertCells({ sheet, area: place }, 'Down', session);
  if (end) table.area = { ...table.area, bottom: table.area.bottom + (table.showTotals && table.area.bottom > place.bottom ? 0 : rows.length) };
  table.changed = true;
  sheet.mark('tables');
  workbook.calculator.allChanged();
  for (let r = 0; r < rows.length; r++) {
    for (let column = body.left; column <= body.right; column++) {
      const above = sheet.cell(Math.max(body.top, place.top - 1), column);
      if (above && !sheet.cell(place.top + r, column)) sheet.ensure(place.top + r, column, workbook.styles.normal).style = above.style;
    }
  }
  writeValues({ sheet, area: place }, rows, session);
  return tableRow.of({ ...target, index: at });
}

export const tableRowCollection = new HostClass<TableTarget>('TableRowCollection', {
  read: { Count: ({ table }) => rowsOf(table.body) },
  items: (target) => Array.from({ length: rowsOf(target.table.body) }, (_, index) => tableRow.of({ ...target, index })),
  methods: {
    Add: (target, args, session) => addRows(target, args.has(0) ? args.number(0) : null, args.raw(1), session),
    DeleteRowsAt: (target, args, session) => deleteRows(target, args.number(0), args.number(1, 1), session),
    GetCount: ({ table }) => rowsOf(table.body),
    GetItemAt: (target, args) => {
      const index = args.number(0);
      if (index < 0 || index >= rowsOf(target.table.body)) throw invalidArgument();
      return tableRow.of({ ...target, index });
    },
  },
});
