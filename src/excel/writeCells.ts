import type { CellFormat, PlanCell } from '../sheets/plan';
import type { Session } from './session';
import { cellBytes } from './size';

/** Aimed-at size of a request; Excel on the web refuses more than 5 MB, and nothing of ours shall near 4. */
const REQUEST_BYTES = 2_000_000;
/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** Excel's number formats of our formats. */
export const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = { general: 'General', text: '@', integer: '#,##0', percent: '0%', date: 'yyyy/mm/dd' };

/**
 * Writes rows at a place whose number formats are already set, in requests small enough for every Excel. Texts stay texts whatever they
 * begin with.
 * @param formats one a column.
 * @param onRows called with the rows written so far.
 */
export async function writeRows(context: Session, sheet: Excel.Worksheet, row: number, column: number, cells: readonly (readonly PlanCell[])[], formats: readonly CellFormat[], onRows: (done: number) => void): Promise<void> {
  const width = formats.length;
  for (let from = 0; from < cells.length;) {
    const matrix: (string | number | boolean)[][] = [];
    for (let bytes = 0; from + matrix.length < cells.length;) {
      const next = (cells[from + matrix.length] ?? []).map((cell, i) => cellInput(cell, formats[i] ?? 'general'));
      const size = next.reduce<number>((sum, cell) => sum + cellBytes(cell), 3);
      if (matrix.length > 0 && bytes + size > REQUEST_BYTES) break;
      bytes += size;
      matrix.push(next);
    }
    pauseExcel(context);
    sheet.getRangeByIndexes(row + from, column, matrix.length, width).formulas = matrix;
    // Each request follows the last on purpose: one request must stay below the limit.
    await context.sync();
    from += matrix.length;
    onRows(from);
  }
}

/** Keeps Excel from calculating and drawing until the next sync. */
export function pauseExcel(context: Session): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

/** What is passed to Excel for a cell: in text columns a leading =, +, -, @ or ' is quoted, elsewhere every text is. */
function cellInput(cell: PlanCell, format: CellFormat): string | number | boolean {
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  const text = cell.slice(0, LONGEST_TEXT - 1);
  return format !== 'text' || /^[=+\-@']/u.test(text) ? `'${text}` : text;
}

