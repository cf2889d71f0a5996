import { looksLikeOurs } from '../sheets/ourSheets';
import { columnLetters } from '../sheets/cellAddress';
import { runInExcel, type Watch } from './session';
import { isKeptReference, isWorkSheet } from './workSheets';

/** Cells looked at in all, and at once: a look at formulas must not cost as much as reading the lists. */
const MOST_CELLS = 200_000;
const CELLS_AT_ONCE = 20_000;

/** A formula of a sheet that is not ours which reads a kept earlier sheet. */
export interface FormulaBehind {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Formulas on people's own sheets that went with an earlier sheet of ours when it was put away: Excel keeps such a formula on the table it was written for. Only looks.
 * Large workbooks are looked at as far as `MOST_CELLS` goes.
 */
export async function formulasBehind(watch: Watch): Promise<FormulaBehind[]> {
  return runInExcel(watch, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.tables.load('items/name');
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, used };
    });
    await context.sync();
    const found: FormulaBehind[] = [];
    let left = MOST_CELLS;
    for (const { sheet, used } of sheets) {
      if (used.isNullObject || isWorkSheet(sheet.name) || looksLikeOurs(sheet.tables.items.map((table) => table.name))) continue;
      const rows = Math.min(used.rowCount, Math.floor(left / used.columnCount));
      const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columnCount));
      for (let from = 0; from < rows; from += atOnce) {
        const part = sheet.getRangeByIndexes(used.rowIndex + from, used.columnIndex, Math.min(atOnce, rows - from), used.columnCount);
        part.load('formulas');
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer must stay small
        await context.sync();
        (part.formulas as unknown[][]).forEach((cells, row) => cells.forEach((formula, column) => {
          if (typeof formula !== 'string' || !formula.startsWith('=') || !isKeptReference(formula)) return;
          found.push({ sheet: sheet.name, cell: `${columnLetters(used.columnIndex + column)}${used.rowIndex + from + row + 1}` });
        }));
      }
      left -= rows * used.columnCount;
    }
    return found;
  });
}
