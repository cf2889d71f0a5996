import type { Session } from './session';
import type { Area, CellValue } from '../sheets/grid';
import { codeOf } from './errors';
import { jsonBytes } from './size';

/** Aimed-at size of an answer: Excel on the web refuses more than 5 MB. */
const ANSWER_BYTES = 1_500_000;
/** Most cells asked for at once: far below the 5 million where `values` turns null. */
const MOST_CELLS = 100_000;
const FIRST_CELLS = 5_000;

export interface ReadRows {
  /** 0-based sheet row of the first. */
  readonly row: number;
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly rowHidden: boolean | null;
  /** Whether their texts are struck out; null: some are. */
  readonly strikethrough: boolean | null;
}

/**
 * Reads an area in pieces small enough for every Excel: starts small, then follows the size of what came back; a piece that turns out too
 * large is read again in halves (a read may be repeated; a write never is).
 * @param onRows called with each piece, from the top.
 */
export async function readArea(sheet: Excel.Worksheet, area: Area, context: Session, onRows: (rows: ReadRows) => void): Promise<void> {
  let rowsAtOnce = Math.max(1, Math.floor(FIRST_CELLS / area.columnCount));
  const end = area.row + area.rowCount;
  for (let row = area.row; row < end;) {
    const count = Math.min(rowsAtOnce, end - row);
    const range = sheet.getRangeByIndexes(row, area.column, count, area.columnCount);
    range.load('values,text,rowHidden,format/font/strikethrough');
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is asked for by the size of the last
      await context.sync();
    } catch (error) {
      if (count === 1 || !isTooLarge(error)) throw error;
      rowsAtOnce = Math.ceil(count / 2);
      continue;
    }
    const values = range.values as CellValue[][];
    const text = range.text;
    onRows({ row, values, text, rowHidden: range.rowHidden as boolean | null, strikethrough: range.format.font.strikethrough as boolean | null });
    row += count;
    const bytesARow = Math.max(1, (jsonBytes(values) + jsonBytes(text)) / count);
    rowsAtOnce = Math.max(1, Math.min(Math.floor(ANSWER_BYTES / bytesARow), Math.floor(MOST_CELLS / area.columnCount), count * 4));
  }
}

/** Older hosts say GeneralException where newer ones name the limit. */
function isTooLarge(error: unknown): boolean {
  return ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'GeneralException'].includes(codeOf(error));
}
