import type { Area } from '../sheets/grid';
import type { PlanCell, SheetPlan, TablePlan } from '../sheets/plan';
import { TABLE_NAMES } from '../sheets/ourSheets';
import type { Session } from './session';
import { NUMBER_FORMATS, pauseExcel, queueRows, writeRows } from './writeCells';

/** Builds the part of a plan that must not be missing: cells with their number formats, and tables. */
export async function buildSheet(context: Session, sheet: Excel.Worksheet, plan: SheetPlan, tableName: (name: string) => string, onRows: (done: number) => void): Promise<void> {
  const cells = (rows: readonly (readonly PlanCell[])[]): PlanCell[][] => rows.map((row) => row.map((cell) => withTableNames(cell, tableName)));
  pauseExcel(context);
  for (const block of plan.blocks) {
    setFormat(sheet, { row: block.row, column: block.column, rowCount: block.cells.length, columnCount: block.cells[0]?.length ?? 0 }, NUMBER_FORMATS[block.format ?? 'general']);
  }
  for (const table of plan.tables) setTableFormats(sheet, table);
  for (const { row, column, cells: lines, format } of plan.blocks) queueRows(sheet, row, column, cells(lines), (lines[0] ?? []).map(() => format ?? 'general'));
  for (const table of plan.tables) queueRows(sheet, table.row, table.column, [table.columns.map((column) => column.header)], table.columns.map(() => 'text'));
  await context.sync();
  for (const table of plan.tables) {
    await writeRows(context, sheet, table.row + 1, table.column, cells(table.rows), table.columns.map((column) => column.format), onRows);
    pauseExcel(context);
    const made = sheet.tables.add(sheet.getRangeByIndexes(table.row, table.column, table.rows.length + 1, table.columns.length), true);
    made.name = tableName(table.name);
    made.style = 'TableStyleLight1';
    made.showBandedRows = false;
    made.showFilterButton = table.filter;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each table is written before it is made
    await context.sync();
  }
}

/** The cells of a table's body column. */
export function bodyOf(table: TablePlan, column: number): Area {
  return { row: table.row + 1, column: table.column + column, rowCount: table.rows.length, columnCount: 1 };
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** Number formats first, so that texts are texts when they arrive; neighbouring columns of one format in one call. */
function setTableFormats(sheet: Excel.Worksheet, table: TablePlan): void {
  setFormat(sheet, { row: table.row, column: table.column, rowCount: 1, columnCount: table.columns.length }, NUMBER_FORMATS.text);
  for (let from = 0; from < table.columns.length;) {
    const format = table.columns[from]!.format;
    let to = from + 1;
    while (to < table.columns.length && table.columns[to]!.format === format) to++;
    setFormat(sheet, { row: table.row + 1, column: table.column + from, rowCount: table.rows.length, columnCount: to - from }, NUMBER_FORMATS[format]);
    from = to;
  }
}

/** One format for all cells of an area: Excel takes a single value for a whole range, which its typings do not say. */
function setFormat(sheet: Excel.Worksheet, area: Area, format: string): void {
  if (area.columnCount > 0 && format !== 'General') rangeOf(sheet, area).numberFormat = format as unknown as string[][];
}

/** Our tables bear other names while they are built; Excel follows when they get their own. Sheet names cannot hold a '['. */
function withTableNames(cell: PlanCell, tableName: (name: string) => string): PlanCell {
  if (typeof cell !== 'object') return cell;
  return { formula: Object.values(TABLE_NAMES).reduce((formula, name) => formula.replaceAll(`${name}[`, `${tableName(name)}[`), cell.formula) };
}
