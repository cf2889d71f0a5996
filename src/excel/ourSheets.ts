import type { CellValue } from '../sheets/grid';
import { TABLE_NAMES, ourSheetOf } from '../sheets/ourSheets';
import type { OurTable } from '../sheets/ourTable';
import type { OurSheet } from '../sheets/plan';
import { readArea } from './readCells';
import { runInExcel, type Session, type Watch } from './session';
import { isWorkSheet } from './workSheets';

/** A sheet of ours as it stands in the workbook. */
export interface OwnedSheet {
  readonly kind: OurSheet;
  readonly id: string;
  readonly name: string;
}

/** Our sheets in a workbook whose `worksheets.items` and their tables' names are loaded. */
export function ownedSheets(sheets: readonly Excel.Worksheet[]): OwnedSheet[] {
  return sheets.flatMap((sheet) => {
    const kind = isWorkSheet(sheet.name) ? null : ourSheetOf(sheet.tables.items.map((table) => table.name));
    return kind === null ? [] : [{ kind, id: sheet.id, name: sheet.name }];
  });
}

/** Our sheets that are in the workbook now. */
export async function findOwnedSheets(watch: Watch): Promise<OwnedSheet[]> {
  return runInExcel(watch, findIn);
}

/** Our tables of these kinds as people left them; null for those that are not there. A totals row that a person switched on is left out. */
export async function readOurTables<K extends OurSheet>(watch: Watch, kinds: readonly K[]): Promise<Readonly<Record<K, OurTable | null>>> {
  return runInExcel(watch, async (context) => {
    const sheets = await findIn(context);
    const tables = Object.fromEntries(kinds.map((kind) => [kind, null])) as Record<OurSheet, OurTable | null>;
    for (const { kind, id, name } of sheets.filter((sheet) => (kinds as readonly OurSheet[]).includes(sheet.kind))) {
      tables[kind] = await readTable(context.workbook.worksheets.getItem(id), TABLE_NAMES[kind], name, context);
    }
    return tables;
  });
}

async function findIn(context: Session): Promise<OwnedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id');
  await context.sync();
  worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
  await context.sync();
  return ownedSheets(worksheets.items);
}

/** A table of ours, read in pieces; `sheetName` is noted with it. */
export async function readTable(sheet: Excel.Worksheet, name: string, sheetName: string, context: Session): Promise<OurTable> {
  const table = sheet.tables.getItem(name);
  const body = table.getDataBodyRange();
  table.columns.load('items/name');
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const rows: CellValue[][] = [];
  await readArea(sheet, { row: body.rowIndex, column: body.columnIndex, rowCount: body.rowCount, columnCount: body.columnCount }, context, (read) => rows.push(...read.values));
  return { headers: table.columns.items.map((column) => column.name), rows, at: { sheet: sheetName, row: body.rowIndex, column: body.columnIndex } };
}
