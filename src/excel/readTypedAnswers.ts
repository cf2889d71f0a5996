import type { CellValue } from '../sheets/grid';
import type { TypedAnswer } from '../sheets/hearingTyped';
import { KEPT_FORMS } from '../sheets/keptTables';
import { runInExcel, type Watch } from './session';

/** Rows asked for at once: an answer of Excel must stay small, and a cell can hold 32,767 characters. */
const ROWS_AT_ONCE = 1_000;
const ANSWERS: readonly string[] = KEPT_FORMS.hearings.typed;
const TEXT = 1;
const HEADING = 2;
const WHOSE = 3;

/**
 * What people typed over the formulas of 「ヒアリングシート」: cells of its second column that hold no formula any more, in rows whose third and fourth column say which
 * answer of whom stands there.
 */
export async function readTypedAnswers(sheetId: string, watch: Watch): Promise<TypedAnswer[]> {
  return runInExcel(watch, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,rowCount');
    await context.sync();
    const found: TypedAnswer[] = [];
    const end = used.rowIndex + used.rowCount;
    for (let row = used.rowIndex; row < end; row += ROWS_AT_ONCE) {
      const part = sheet.getRangeByIndexes(row, 0, Math.min(ROWS_AT_ONCE, end - row), WHOSE + 1);
      part.load('formulas,values');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer must stay below the limit
      await context.sync();
      const { formulas, values } = part;
      values.forEach((cells, index) => {
        const [heading, whose, value] = [String(cells[HEADING]), String(cells[WHOSE]), cells[TEXT] as CellValue];
        const formula = String(formulas[index]![TEXT]);
        if (ANSWERS.includes(heading) && whose !== '' && value !== '' && !formula.startsWith('=')) found.push({ whose, heading, value });
      });
    }
    return found;
  });
}
