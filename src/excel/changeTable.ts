import type { TableChange } from '../sheets/restoredState';
import { runInExcel, type Watch } from './session';
import { cellInput, pauseExcel } from './writeCells';

/** Cells changed in one request: single cells cost a call each. */
const CELLS_AT_ONCE = 500;
const TEXT_FORMAT = '@';

/** Makes these changes in a table of a sheet that is not in force; texts stay texts. May be done again after a failure: what is there already is found so. */
export async function changeTable(sheetId: string, tableName: string, change: TableChange, watch: Watch): Promise<void> {
  if (change.cells.length + change.columns.length + change.rows.length === 0) return;
  await runInExcel(watch, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const table = sheet.tables.getItem(tableName);
    // A filter keeps rows from being added, and nobody can clear it on a hidden sheet.
    if (change.rows.length > 0) table.clearFilters();
    for (const header of change.columns) table.columns.add(undefined, undefined, header);
    table.columns.load('items/name');
    const body = table.getDataBodyRange();
    const first = body.getRow(0);
    body.load('rowIndex,columnIndex,rowCount');
    first.load('numberFormat');
    await context.sync();
    const headers = table.columns.items.map((column) => column.name);
    const write = (row: number, header: string, value: TableChange['cells'][number]['value']): void => {
      const column = headers.indexOf(header);
      if (column < 0) return;
      sheet.getCell(body.rowIndex + row, body.columnIndex + column).formulas = [[cellInput(value, first.numberFormat[0]![column] === TEXT_FORMAT)]];
    };
    for (let from = 0; from < change.cells.length; from += CELLS_AT_ONCE) {
      pauseExcel(context);
      for (const { row, header, value } of change.cells.slice(from, from + CELLS_AT_ONCE)) write(row, header, value);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds so many cells and no more
      await context.sync();
    }
    if (change.rows.length === 0) return;
    pauseExcel(context);
    table.rows.add(undefined, change.rows.map(() => headers.map(() => '')));
    const computed = headers.flatMap((header, column) => (change.computed.includes(header) ? [column] : []));
    change.rows.forEach((cells, index) => {
      const row = body.rowCount + index;
      for (const [header, value] of Object.entries(cells)) write(row, header, value);
      for (const column of computed) sheet.getCell(body.rowIndex + row, body.columnIndex + column).copyFrom(first.getCell(0, column), 'Formulas');
    });
    await context.sync();
  });
}
