import type { CellFormat, PlanCell } from '../sheets/plan';
import type { Session } from './session';
import { cellBytes } from './size';

/** Aimed-at size of a request; Excel on the web refuses more than 5 MB, and nothing of ours shall near 4. */
const REQUEST_BYTES = 2_000_000;
/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** Excel's number formats of our formats. */
export const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = { general: 'General', text: '@', integer: '#,##0', dash: '#,##0;-#,##0;"–"', none: '#,##0;-#,##0;', decimal: '0.00', percent: '0%', date: 'yyyy/mm/dd' };

/**
 * Writes rows at a place whose number formats are already set, in requests small enough for every Excel. Texts stay texts whatever they
 * begin with.
 * @param formats one a column.
 * @param onRows called with the rows written so far.
 */
export async function writeRows(context: Session, sheet: Excel.Worksheet, row: number, column: number, cells: readonly (readonly PlanCell[])[], formats: readonly CellFormat[], onRows: (done: number) => void): Promise<void> {
  for (let from = 0; from < cells.length;) {
    const inputs: CellInput[][] = [];
    for (let bytes = 0; from + inputs.length < cells.length;) {
      const next = rowInput(cells[from + inputs.length]!, formats);
      const size = next.reduce<number>((sum, cell) => sum + cellBytes(cell), 3);
      if (inputs.length > 0 && bytes + size > REQUEST_BYTES) break;
      bytes += size;
      inputs.push(next);
    }
    pauseExcel(context);
    sheet.getRangeByIndexes(row + from, column, inputs.length, formats.length).formulas = inputs;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must stay below the limit
    await context.sync();
    from += inputs.length;
    onRows(from);
  }
}

/** Queues a small block for the next sync; its number formats are already set. */
export function queueRows(sheet: Excel.Worksheet, row: number, column: number, cells: readonly (readonly PlanCell[])[], formats: readonly CellFormat[]): void {
  sheet.getRangeByIndexes(row, column, cells.length, formats.length).formulas = cells.map((line) => rowInput(line, formats));
}

/** Keeps Excel from calculating and drawing until the next sync. */
export function pauseExcel(context: Session): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

type CellInput = string | number | boolean;

/** What is passed to Excel of one cell: cells formatted as text take every text as it is; elsewhere a text is quoted, whatever it looks like. */
export function cellInput(cell: PlanCell, isText: boolean): CellInput {
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  return isText ? cell.slice(0, LONGEST_TEXT) : `'${cell.slice(0, LONGEST_TEXT - 1)}`;
}

function rowInput(cells: readonly PlanCell[], formats: readonly CellFormat[]): CellInput[] {
  return cells.map((cell, column) => cellInput(cell, formats[column] === 'text'));
}
