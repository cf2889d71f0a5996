import { SHEET_NAMES, TABLE_NAMES, freeSheetName } from '../sheets/ourSheets';
import { OUR_SHEETS } from '../sheets/plan';
import { WorkbookProblem } from './errors';
import { ownedSheets, type OwnedSheet } from './ourSheets';
import { UNSTOPPABLE, runInExcel, type Watch } from './session';
import { isBuilding, isReplaced, replacedTable } from './workSheets';

/** A sheet of ours that is in force, with what a swap changes about it. */
export interface EarlierSheet extends OwnedSheet {
  readonly visibility: Excel.Worksheet['visibility'];
  /** Names of all tables on it. */
  readonly tables: readonly string[];
}

/**
 * Makes the workbook ready for a run: clears what an interrupted run left, and says which earlier sheets are ours.
 * @throws WorkbookProblem `protected` when the workbook takes no new sheets or one of our sheets is protected.
 */
export async function prepare(watch: Watch): Promise<EarlierSheet[]> {
  await runInExcel(watch, async (context) => {
    context.workbook.protection.load('protected');
    await context.sync();
    if (context.workbook.protection.protected) throw new WorkbookProblem('protected');
  });
  await tidyUp();
  return runInExcel(watch, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id,items/visibility');
    await context.sync();
    worksheets.items.forEach((sheet) => {
      sheet.tables.load('items/name');
      sheet.protection.load('protected');
    });
    await context.sync();
    return ownedSheets(worksheets.items).map((owned) => {
      const sheet = worksheets.items.find((s) => s.id === owned.id)!;
      if (sheet.protection.protected) throw new WorkbookProblem('protected', owned.name);
      return { ...owned, visibility: sheet.visibility, tables: sheet.tables.items.map((table) => table.name) };
    });
  });
}

/**
 * Removes sheets under construction, and replaced ones whose successor is there; a replaced one without a successor (Excel was closed
 * between the two) becomes the current one again. Sheets kept from earlier runs stay.
 */
export async function tidyUp(): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    const left = worksheets.items.filter((sheet) => isBuilding(sheet.name) || isReplaced(sheet.name));
    if (left.length === 0) return;
    worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
    await context.sync();
    const current = new Set(ownedSheets(worksheets.items).map((sheet) => sheet.kind));
    const names = worksheets.items.map((sheet) => sheet.name);
    for (const sheet of left) {
      const tables = sheet.tables.items.map((table) => table.name);
      const kind = OUR_SHEETS.find((k) => tables.includes(replacedTable(TABLE_NAMES[k])) || tables.includes(TABLE_NAMES[k]));
      if (isReplaced(sheet.name) && kind !== undefined && !current.has(kind)) {
        const name = freeSheetName(SHEET_NAMES[kind].ja, null, names);
        sheet.name = name;
        names.push(name);
        for (const table of sheet.tables.items) if (isReplacedTable(table.name)) table.name = currentTable(table.name);
      } else {
        // Excel does not delete a very hidden sheet.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
    }
    await context.sync();
  });
}

const REPLACED_TABLE = replacedTable('');

function isReplacedTable(name: string): boolean {
  return name.endsWith(REPLACED_TABLE);
}

function currentTable(name: string): string {
  return name.slice(0, -REPLACED_TABLE.length);
}
