import { looksLikeOurs } from '../sheets/ourSheets';
import { ownedSheets } from './ourSheets';
import { tidyUp } from './prepare';
import { UNSTOPPABLE, runInExcel, type Session } from './session';
import { buildingName, keptName, keptTable } from './workSheets';

/**
 * Lays a copy of the rules sheet aside for the run that comes next: people go on editing the sheet, and taking that next run back shall bring the
 * rules that made the result which it brings. Without a rules sheet nothing is laid aside. A failure leaves no copy.
 * @param run number of the next run.
 */
export async function keepRulesFor(run: number): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    const { worksheets } = context.workbook;
    const sheets = await loadSheets(context);
    const source = ownedSheets(sheets).find(({ kind }) => kind === 'rules');
    if (source === undefined) return;
    const tables = sheets.find(({ id }) => id === source.id)!.tables.items.map((table) => table.name);
    const before = new Set(sheets.map(({ id }) => id));
    try {
      const stale = sheets.find(({ name }) => name === keptName(run, 'rules'));
      if (stale !== undefined && looksLikeOurs(stale.tables.items.map((table) => table.name))) {
        stale.visibility = 'Visible';
        stale.delete();
      }
      const copy = worksheets.getItem(source.id).copy('End');
      copy.name = buildingName(0);
      copy.tables.load('items/name');
      await context.sync();
      copy.tables.items.forEach((table, index) => {
        if (tables[index] !== undefined) table.name = keptTable(tables[index], run);
      });
      copy.name = keptName(run, 'rules');
      copy.visibility = 'VeryHidden';
      await context.sync();
    } catch (error) {
      // The failure of the copy is what people are told; what is left of it is taken for unfinished and cleared away by the next run.
      await removeCopies(before).catch(() => undefined);
      throw error;
    }
  });
}

/** Removes a copy that did not get so far as to be kept: one of ours that was not there before. */
async function removeCopies(before: ReadonlySet<string>): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    for (const sheet of await loadSheets(context)) {
      if (before.has(sheet.id) || !looksLikeOurs(sheet.tables.items.map((table) => table.name))) continue;
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
  await tidyUp();
}

async function loadSheets(context: Session): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id');
  await context.sync();
  worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
  await context.sync();
  return worksheets.items;
}
