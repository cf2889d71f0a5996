import type { Area, CellValue, GridTable, SheetGrid, Struck } from '../sheets/grid';
import { looksLikeOurs } from '../sheets/ourSheets';
import { isWorkSheet } from './workSheets';
import { readArea } from './readCells';
import { addStruckCells } from './readStruck';
import { usedBlocks } from './usedBlocks';
import { runInExcel, supports, type Session, type Watch } from './session';
import { codeOf } from './errors';

/** Rows whose hidden state is asked for in one request. */
const HIDDEN_ROWS_AT_ONCE = 1_000;

/**
 * All sheets of the workbook as plain data, in tab order, but our own and copies of them.
 * @param onRows called with the rows read so far and in all.
 */
export async function readGrids(watch: Watch, onRows: (done: number, total: number) => void): Promise<SheetGrid[]> {
  return runInExcel(watch, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    await context.sync();
    const found = sheets.items.map((sheet) => {
      sheet.tables.load('items/name,items/showHeaders');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, used };
    });
    await context.sync();
    const theirs = found
      .filter(({ sheet }) => !isWorkSheet(sheet.name) && !looksLikeOurs(sheet.tables.items.map((table) => table.name)))
      .map(({ sheet, used }) => ({
        sheet, used,
        tables: sheet.tables.items.map((table) => {
          const range = table.getRange();
          range.load('rowIndex,columnIndex,rowCount,columnCount');
          return { table, range };
        }),
      }));
    await context.sync();
    const total = theirs.reduce((sum, { used }) => sum + (used.isNullObject ? 0 : used.rowCount), 0);
    let done = 0;
    onRows(done, total);
    const grids: SheetGrid[] = [];
    for (const { sheet, used, tables } of theirs) {
      const visibility = VISIBILITIES[sheet.visibility] ?? 'visible';
      const gridTables = tables.map(({ table, range }): GridTable => ({ name: table.name, showHeaders: table.showHeaders, area: areaOf(range) }));
      if (used.isNullObject) {
        grids.push({ name: sheet.name, visibility, top: 0, left: 0, values: [], text: [], merges: [], tables: gridTables, hiddenRows: new Set(), struck: new Map() });
        continue;
      }
      const before = done;
      const cells = await readSheet(sheet, areaOf(used), context, (rows) => onRows(before + rows, total));
      done += used.rowCount;
      onRows(done, total);
      grids.push({ name: sheet.name, visibility, ...cells, merges: await readMerges(sheet, areaOf(used), context), tables: gridTables });
    }
    return grids;
  });
}

const VISIBILITIES: Readonly<Record<string, SheetGrid['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

async function readSheet(sheet: Excel.Worksheet, used: Area, context: Session, onRows: (done: number) => void): Promise<Pick<SheetGrid, 'top' | 'left' | 'values' | 'text' | 'hiddenRows' | 'struck'>> {
  const blocks = await usedBlocks(sheet, used, context);
  const left = used.column;
  const width = Math.max(0, ...blocks.map((block) => block.column + block.columnCount - left));
  // Blank rows share one row of blanks: a stray value at the bottom of a sheet must not cost a million arrays.
  const blankValues: CellValue[] = new Array<CellValue>(width).fill('');
  const blankText: string[] = new Array<string>(width).fill('');
  const values: CellValue[][] = new Array<CellValue[]>(used.rowCount).fill(blankValues);
  const text: string[][] = new Array<string[]>(used.rowCount).fill(blankText);
  const hiddenRows = new Set<number>();
  const struck = new Map<number, Map<number, Struck>>();
  for (const block of blocks) {
    const mixed: Area[] = [];
    const mayBeStruck: Area[] = [];
    await readArea(sheet, block, context, (rows) => {
      rows.values.forEach((cells, index) => {
        const at = rows.row + index - used.row;
        values[at] = placed(cells, block.column - left, blankValues);
        text[at] = placed(rows.text[index] ?? [], block.column - left, blankText);
        if (rows.rowHidden === true) hiddenRows.add(rows.row + index);
      });
      const piece: Area = { ...block, row: rows.row, rowCount: rows.values.length };
      if (rows.rowHidden === null) mixed.push(piece);
      if (rows.strikethrough !== false) mayBeStruck.push(piece);
      onRows(rows.row + rows.values.length - used.row);
    });
    for (const area of mixed) await addHiddenRows(sheet, area, context, hiddenRows);
    for (const area of mayBeStruck) await addStruckCells(sheet, area, context, struck);
  }
  return { top: used.row, left, values, text, hiddenRows, struck };
}

/** A row of a narrower block within the width of the whole grid. */
function placed<T>(cells: T[], offset: number, blank: readonly T[]): T[] {
  if (offset === 0 && cells.length === blank.length) return cells;
  const row = [...blank];
  cells.forEach((cell, index) => {
    row[offset + index] = cell;
  });
  return row;
}

async function addHiddenRows(sheet: Excel.Worksheet, area: Area, context: Session, hidden: Set<number>): Promise<void> {
  for (let from = area.row; from < area.row + area.rowCount; from += HIDDEN_ROWS_AT_ONCE) {
    const count = Math.min(HIDDEN_ROWS_AT_ONCE, area.row + area.rowCount - from);
    const rows = Array.from({ length: count }, (_, i) => sheet.getRangeByIndexes(from + i, area.column, 1, 1));
    rows.forEach((row) => row.load('rowHidden'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds so many rows and no more
    await context.sync();
    rows.forEach((row, i) => {
      if (row.rowHidden) hidden.add(from + i);
    });
  }
}

/** Merged areas, where this Excel can tell (ExcelApi 1.13); without them merged headings read as a value beside blanks. */
async function readMerges(sheet: Excel.Worksheet, used: Area, context: Session): Promise<Area[]> {
  if (!supports('1.13')) return [];
  const merged = sheet.getRangeByIndexes(used.row, used.column, used.rowCount, used.columnCount).getMergedAreasOrNullObject();
  merged.load('areaCount');
  try {
    await context.sync();
    if (merged.isNullObject) return [];
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    return merged.areas.items.map(areaOf);
  } catch (error) {
    // Some hosts claim the set and fail (office-js #1538); the list can be read without.
    if (['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'GeneralException'].includes(codeOf(error))) return [];
    throw error;
  }
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}
