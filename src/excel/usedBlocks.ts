import type { Session } from './session';
import type { Area } from '../sheets/grid';

/** An area up to this many cells is read as it is. */
const READ_AS_IS = 200_000;
const PARTS = 8;
/** A list does not begin beyond this column; a stray value in column XFD must not make a sheet unreadable. */
const MOST_COLUMNS = 512;

/**
 * The parts of a used range that hold something. A stray value far down can blow a used range up to a million rows: parts are asked for
 * their own used range and halved again until they are small, so that blanks cost a question and not a read.
 */
export async function usedBlocks(sheet: Excel.Worksheet, used: Area, context: Session): Promise<Area[]> {
  const done: Area[] = [];
  let open: Area[] = [{ ...used, columnCount: Math.min(used.columnCount, MOST_COLUMNS - Math.min(used.column, MOST_COLUMNS - 1)) }];
  while (open.length > 0) {
    const small = open.filter((area) => area.rowCount * area.columnCount <= READ_AS_IS || area.rowCount === 1);
    done.push(...small);
    const parts = open.filter((area) => !small.includes(area)).flatMap(split).map((area) =>
      sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).getUsedRangeOrNullObject(true));
    parts.forEach((part) => part.load('rowIndex,columnIndex,rowCount,columnCount'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each round asks within what the last one found
    if (parts.length > 0) await context.sync();
    open = parts.filter((part) => !part.isNullObject).map((part) => ({ row: part.rowIndex, column: part.columnIndex, rowCount: part.rowCount, columnCount: part.columnCount }));
  }
  return done.sort((a, b) => a.row - b.row);
}

function split(area: Area): Area[] {
  const step = Math.ceil(area.rowCount / PARTS);
  return Array.from({ length: Math.ceil(area.rowCount / step) }, (_, i) => ({
    ...area, row: area.row + i * step, rowCount: Math.min(step, area.rowCount - i * step),
  }));
}
