import { WorkbookProblem } from './errors';
import { UNSTOPPABLE, runInExcel } from './session';

/**
 * Activates a sheet and selects the used cells of a row; a hidden sheet is shown first, since Excel cannot activate one.
 * @param row counted from 1.
 * @throws WorkbookProblem `notFound` when the sheet is gone.
 */
export async function goTo(sheetName: string, row: number): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('columnIndex,columnCount');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem('notFound', sheetName);
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    const [column, count] = used.isNullObject ? [0, 1] : [used.columnIndex, used.columnCount];
    sheet.getRangeByIndexes(row - 1, column, 1, count).select();
    await context.sync();
  });
}
