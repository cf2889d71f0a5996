import type { CellValue } from '../sheets/grid';
import { TABLE_NAMES } from '../sheets/ourSheets';
import type { OurSheet, PlanCell } from '../sheets/plan';
import { HEADINGS, type HeadingCode } from '../sheets/words';
import { LANGUAGES } from '../domain/vocabulary';
import { WorkbookProblem, codeOf } from './errors';
import { UNSTOPPABLE, runInExcel, type Session, type Watch } from './session';
import { cellInput } from './writeCells';

/** One cell of a table of ours: whose row, which column, and what shall stand there. A string is text whatever it begins with. */
export interface CellEdit {
  /** What stands in the row's ID column. */
  readonly id: string;
  readonly heading: HeadingCode;
  readonly value: PlanCell;
}

/** Rows of the ID column that are asked for at once: far below the limit of an answer. */
const IDS_AT_ONCE = 50_000;
const TEXT_FORMAT = '@';

/**
 * Writes single cells of a table of ours, however a person has sorted, filtered or widened it: rows are found by the ID column and columns by their
 * heading in either language, at the moment of writing. All or nothing: when one cell has no place, none is written. Nothing moves, formats stay.
 * @returns the edits that take it back: what stood there at the moment of writing, last first.
 * @throws WorkbookProblem `tableGone`, `columnGone`, `rowGone`, `locked`, `filtered`, `changedMeanwhile`; otherwise what Excel threw.
 */
export async function editOurTable(kind: OurSheet, edits: readonly CellEdit[], watch: Watch = UNSTOPPABLE): Promise<CellEdit[]> {
  if (edits.length === 0) return [];
  return runInExcel(watch, async (context) => {
    // Someone may sort the table between finding a row and writing to it: then it is found once more.
    const back = (await attempt(context, kind, edits)) ?? (await attempt(context, kind, edits));
    if (back === null) throw new WorkbookProblem('changedMeanwhile');
    return back;
  });
}

/** Gives null, with everything as it was, when rows moved just before they were written. */
async function attempt(context: Session, kind: OurSheet, edits: readonly CellEdit[]): Promise<CellEdit[] | null> {
  const { sheet, sheetName, top, rowCount, columnOf } = await openTable(context, kind);
  const rowOf = await findRows(context, sheet, { row: top, column: columnOf('id'), count: rowCount }, edits.map((edit) => edit.id));
  const cells = edits.map((edit) => {
    const row = top + rowOf(edit.id);
    return { edit, row, id: sheet.getCell(row, columnOf('id')), before: sheet.getCell(row, columnOf(edit.heading)), target: sheet.getCell(row, columnOf(edit.heading)) };
  });
  cells.forEach(({ before }) => before.load('numberFormat'));
  await context.sync();
  const isText = cells.map(({ before }) => before.numberFormat[0]![0] === TEXT_FORMAT);
  cells.forEach(({ edit, id, before, target }, index) => {
    // Requests are carried out in their order: what is loaded here is what stands there just before it is overwritten.
    id.load('values');
    before.load('values,formulas');
    target.formulas = [[cellInput(edit.value, isText[index]!)]];
  });
  await written(context, sheetName);
  const back = cells.map(({ edit, before }, index): CellEdit => ({ id: edit.id, heading: edit.heading, value: contentOf(before, isText[index]!) })).reverse();
  if (cells.every(({ edit, id }) => textOf(id.values[0]![0]) === edit.id)) return back;
  back.forEach(({ value }, index) => {
    const at = cells.length - 1 - index;
    cells[at]!.target.formulas = [[cellInput(value, isText[at]!)]];
  });
  await written(context, sheetName);
  return null;
}

interface OpenTable {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** 0-based sheet row of the first body row. */
  readonly top: number;
  readonly rowCount: number;
  /** 0-based sheet column of a heading. */
  readonly columnOf: (heading: HeadingCode) => number;
}

async function openTable(context: Session, kind: OurSheet): Promise<OpenTable> {
  const table = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[kind]);
  table.load('name');
  await context.sync();
  if (table.isNullObject) throw new WorkbookProblem('tableGone', kind);
  const sheet = table.worksheet;
  const body = table.getDataBodyRange();
  sheet.load('name');
  sheet.protection.load('protected');
  table.columns.load('items/name');
  body.load('rowIndex,columnIndex,rowCount');
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookProblem('locked', sheet.name);
  const headers = table.columns.items.map((column) => column.name);
  return {
    sheet, sheetName: sheet.name, top: body.rowIndex, rowCount: body.rowCount,
    columnOf: (heading) => {
      const column = headers.findIndex((header) => LANGUAGES.some((language) => HEADINGS[heading][language] === header));
      if (column < 0) throw new WorkbookProblem('columnGone', [...new Set(LANGUAGES.map((language) => HEADINGS[heading][language]))].join(' / '));
      return body.columnIndex + column;
    },
  };
}

/** Where the ids stand, counted from the column's first row; the first of equal ones, as a copied row below is a person's own. */
async function findRows(context: Session, sheet: Excel.Worksheet, column: { readonly row: number; readonly column: number; readonly count: number }, ids: readonly string[]): Promise<(id: string) => number> {
  const wanted = new Set(ids);
  const found = new Map<string, number>();
  for (let from = 0; from < column.count && found.size < wanted.size; from += IDS_AT_ONCE) {
    const part = sheet.getRangeByIndexes(column.row + from, column.column, Math.min(IDS_AT_ONCE, column.count - from), 1);
    part.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer must stay below the limit
    await context.sync();
    part.values.forEach(([value], index) => {
      const id = textOf(value);
      if (wanted.has(id) && !found.has(id)) found.set(id, from + index);
    });
  }
  return (id) => {
    const at = found.get(id);
    if (at === undefined) throw new WorkbookProblem('rowGone');
    return at;
  };
}

/** Syncs a write, with Excel's refusals in the terms of this write. */
async function written(context: Session, sheetName: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'AccessDenied') throw new WorkbookProblem('locked', sheetName);
    if (codeOf(error) === 'FilteredRangeConflict') throw new WorkbookProblem('filtered', sheetName);
    throw error;
  }
}

/** What a cell holds, so that writing it again gives the very same. */
function contentOf(cell: Excel.Range, isText: boolean): PlanCell {
  const formula: unknown = cell.formulas[0]![0];
  const value = cell.values[0]![0] as CellValue;
  return !isText && typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

function textOf(value: unknown): string {
  return String(value ?? '').trim();
}
