import type { CellValue } from '../sheets/grid';
import type { OurSheet, PlanCell } from '../sheets/plan';
import type { HeadingCode } from '../sheets/words';
import type { Label } from '../domain/vocabulary';
import { WorkbookProblem, codeOf } from './errors';
import { findRows, idText, neededColumn, openOurTable } from './openOurTable';
import { UNSTOPPABLE, runInExcel, type Session, type Watch } from './session';
import { cellInput } from './writeCells';

/** One cell of a table of ours: whose row, which column, and what shall stand there. */
export interface CellEdit {
  /** What stands in the row's ID column. */
  readonly id: string;
  readonly heading: HeadingCode;
  /** A string is text whatever it begins with; a label is said in the language of the table. */
  readonly value: PlanCell | Label;
}

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
  const table = await openOurTable(context, kind);
  const { sheet, sheetName, language } = table;
  if (table.isProtected) throw new WorkbookProblem('locked', sheetName);
  const rows = await findRows(context, table, edits.map((edit) => edit.id));
  const cells = edits.map((edit) => {
    const found = rows.get(edit.id);
    if (found === undefined) throw new WorkbookProblem('rowGone');
    const row = table.top + found;
    const column = neededColumn(table, edit.heading);
    const value = typeof edit.value === 'object' && 'ja' in edit.value ? edit.value[language] : edit.value;
    return { edit, value, id: sheet.getCell(row, neededColumn(table, 'id')), before: sheet.getCell(row, column), target: sheet.getCell(row, column) };
  });
  cells.forEach(({ before }) => before.load('numberFormat'));
  await context.sync();
  const isText = cells.map(({ before }) => before.numberFormat[0]![0] === TEXT_FORMAT);
  cells.forEach(({ value, id, before, target }, index) => {
    // Requests are carried out in their order: what is loaded here is what stands there just before it is overwritten.
    id.load('values');
    before.load('values,formulas');
    target.formulas = [[cellInput(value, isText[index]!)]];
  });
  await syncWrite(context, sheetName);
  const before = cells.map((cell, index) => contentOf(cell.before, isText[index]!));
  if (cells.every(({ edit, id }) => idText(id.values[0]![0]) === edit.id)) {
    return edits.map(({ id, heading }, index): CellEdit => ({ id, heading, value: before[index]! })).reverse();
  }
  for (let index = cells.length - 1; index >= 0; index--) cells[index]!.target.formulas = [[cellInput(before[index]!, isText[index]!)]];
  await syncWrite(context, sheetName);
  return null;
}

/** Syncs a write, with Excel's refusals in the terms of this write. */
async function syncWrite(context: Session, sheetName: string): Promise<void> {
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
