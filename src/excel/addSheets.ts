import type { CellFormat } from '../sheets/plan';
import type { CellValue } from '../sheets/grid';
import { freeSheetName } from '../sheets/ourSheets';
import { UNSTOPPABLE, runInExcel } from './session';
import { NUMBER_FORMATS, writeRows } from './writeCells';

/** A sheet's name and its rows, the first at A1. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Areas to merge, as addresses within the sheet (`A4:A5`). */
  readonly merges?: readonly string[];
}

/** Adds sheets of plain data behind those that are there, texts as texts; gives the names they got and shows the first. */
export async function addSheets(sheets: readonly PlainSheet[]): Promise<string[]> {
  return runInExcel(UNSTOPPABLE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map((sheet) => sheet.name);
    const names: string[] = [];
    for (const { name: wished, rows, merges = [] } of sheets) {
      const name = freeSheetName(wished, null, [...taken, ...names]);
      names.push(name);
      const sheet = worksheets.add(name);
      const width = Math.max(0, ...rows.map((row) => row.length));
      const formats = Array.from({ length: width }, (_, column): CellFormat => (rows.some((row) => typeof row[column] === 'number') ? 'general' : 'text'));
      formats.forEach((format, column) => {
        sheet.getRangeByIndexes(0, column, Math.max(1, rows.length), 1).numberFormat = NUMBER_FORMATS[format] as unknown as string[][];
      });
      await writeRows(context, sheet, 0, 0, rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')), formats, () => undefined);
      merges.forEach((area) => sheet.getRange(area).merge());
    }
    if (names[0] !== undefined) worksheets.getItem(names[0]).activate();
    await context.sync();
    return names;
  });
}
