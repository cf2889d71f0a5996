import type { CellValue } from '../sheets/grid';
import { SHEET_NAMES, TABLE_NAMES, freeSheetName } from '../sheets/ourSheets';
import type { OurTable } from '../sheets/ourTable';
import type { Language } from '../domain/vocabulary';
import { ownedSheets } from './ourSheets';
import { readArea } from './readCells';
import { UNSTOPPABLE, runInExcel, type Session, type Watch } from './session';
import { isWorkSheet, keptAs } from './workSheets';

/** Rows of a sheet in which headings are looked for, and columns that are looked at. */
const HEAD_ROWS = 10;
const MOST_COLUMNS = 64;
/** Blank rows after which a list without a table is over. */
const GAP = 3;

/**
 * Tables and plain ranges of any sheet but our own rules sheet whose headings satisfy `isHeader`: a colleague's sheet that was moved here, rules set
 * aside, or a list that somebody pasted. At most one a sheet.
 */
export async function readTablesWith(watch: Watch, isHeader: (cells: readonly CellValue[]) => boolean): Promise<OurTable[]> {
  return runInExcel(watch, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.tables.load('items/name');
      return { sheet, used };
    });
    await context.sync();
    const own = new Set(ownedSheets(worksheets.items).map(({ id }) => id));
    const heads = sheets
      .filter(({ sheet, used }) => !used.isNullObject && !own.has(sheet.id) && !isWorkSheet(sheet.name) && keptAs(sheet.name, sheet.tables.items.map(({ name }) => name)) === null)
      .map(({ sheet, used }) => {
        const width = Math.min(used.columnCount, MOST_COLUMNS);
        const head = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, Math.min(HEAD_ROWS, used.rowCount), width);
        head.load('values');
        return { sheet, used, head, width };
      });
    await context.sync();
    const found: OurTable[] = [];
    for (const { sheet, used, head, width } of heads) {
      const headings = head.values as CellValue[][];
      const at = headings.findIndex(isHeader);
      if (at < 0) continue;
      const row = used.rowIndex + at + 1;
      const rows = await readDown(sheet, { row, column: used.columnIndex, columnCount: width }, used.rowIndex + used.rowCount, context);
      found.push({ headers: headings[at]!.map(String), rows, at: { sheet: sheet.name, row, column: used.columnIndex } });
    }
    return found;
  });
}

async function readDown(sheet: Excel.Worksheet, from: { readonly row: number; readonly column: number; readonly columnCount: number }, end: number, context: Session): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  if (end > from.row) await readArea(sheet, { ...from, rowCount: end - from.row }, context, ({ values }) => rows.push(...values));
  let blank = 0;
  const last = rows.findIndex((cells) => (blank = cells.every((cell) => cell === '') ? blank + 1 : 0) >= GAP);
  return last < 0 ? rows : rows.slice(0, last - GAP + 1);
}

/** Where the rules sheet went. */
export interface SetAside {
  readonly id: string;
  readonly before: string;
  readonly now: string;
  readonly table: string;
}

/**
 * Takes the rules sheet out of force without losing anything: it stays as an ordinary sheet beside the others, under another name, and its rules can be
 * brought back. Null when there is none.
 */
export async function setRulesAside(watch: Watch, language: Language): Promise<SetAside | null> {
  return runInExcel(watch, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
    await context.sync();
    const owned = ownedSheets(worksheets.items).find(({ kind }) => kind === 'rules');
    if (owned === undefined) return null;
    const names = worksheets.items.map((sheet) => sheet.name);
    const tables = new Set(worksheets.items.flatMap((sheet) => sheet.tables.items.map((table) => table.name)));
    let n = 1;
    while (tables.has(asideTable(n))) n++;
    const now = freeSheetName(asideSheet(n, language), null, names);
    const sheet = worksheets.getItem(owned.id);
    sheet.tables.getItem(TABLE_NAMES.rules).name = asideTable(n);
    sheet.name = now;
    await context.sync();
    return { id: owned.id, before: owned.name, now, table: asideTable(n) };
  });
}

/** Undoes `setRulesAside`. */
export async function bringRulesBack({ id, before, table }: SetAside): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.tables.getItem(table).name = TABLE_NAMES.rules;
    sheet.name = before;
    await context.sync();
  });
}

/** Begins like our table, so that the sheet is never read as a list of organisations. */
const asideTable = (n: number): string => `${TABLE_NAMES.rules}_前${n}`;
const asideSheet = (n: number, language: Language): string => (language === 'ja' ? `${SHEET_NAMES.rules.ja}（前の表${n}）` : `${SHEET_NAMES.rules.en} (earlier ${n})`);
