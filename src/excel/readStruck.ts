import type { Area, Struck } from '../sheets/grid';
import type { Session } from './session';

/** Cells asked about in one request: Excel gives up at some 80,000 (office-js #2564). */
const CELLS_AT_ONCE = 20_000;

/** Adds the cells of an area that are struck out, where some are (ExcelApi 1.9). Of a text that is struck out in part Excel says null, and does not tell which part. */
export async function addStruckCells(sheet: Excel.Worksheet, area: Area, context: Session, struck: Map<number, Map<number, Struck>>): Promise<void> {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columnCount));
  for (let from = area.row; from < area.row + area.rowCount; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, area.row + area.rowCount - from);
    const cells = sheet.getRangeByIndexes(from, area.column, count, area.columnCount).getCellProperties({ format: { font: { strikethrough: true } } });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds so many cells and no more
    await context.sync();
    cells.value.forEach((row, r) => {
      const columns = row.flatMap(({ format }, c): [number, Struck][] => {
        // Typed as true or false only; null is how Excel answers for mixed fonts.
        const all = format?.font?.strikethrough as boolean | null | undefined;
        return all === true ? [[area.column + c, 'whole']] : all === null ? [[area.column + c, 'part']] : [];
      });
      if (columns.length > 0) struck.set(from + r, new Map(columns));
    });
  }
}
