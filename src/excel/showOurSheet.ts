import { WorkbookProblem } from './errors';
import { findOwnedSheets } from './ourSheets';
import { UNSTOPPABLE, runInExcel } from './session';
import { SHEET_NAMES } from '../sheets/ourSheets';
import type { OurSheet } from '../sheets/plan';

/**
 * Makes a hidden sheet of ours visible and goes to it.
 * @throws WorkbookProblem `notFound` when there is none.
 */
export async function showOurSheet(kind: OurSheet): Promise<void> {
  const { id } = await ownSheet(kind);
  await runInExcel(UNSTOPPABLE, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
  });
}

/**
 * Hides a sheet of ours from Excel's own list of hidden sheets, too.
 * @throws WorkbookProblem `notFound` when there is none.
 */
export async function hideOurSheet(kind: OurSheet): Promise<void> {
  const { id } = await ownSheet(kind);
  await runInExcel(UNSTOPPABLE, async (context) => {
    context.workbook.worksheets.getItem(id).visibility = 'VeryHidden';
    await context.sync();
  });
}

async function ownSheet(kind: OurSheet): Promise<{ readonly id: string }> {
  const sheet = (await findOwnedSheets(UNSTOPPABLE)).find((one) => one.kind === kind);
  if (sheet === undefined) throw new WorkbookProblem('notFound', SHEET_NAMES[kind].ja);
  return sheet;
}
