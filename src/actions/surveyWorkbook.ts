import { readGrids } from '../excel/readGrids';
import { findOwnedSheets } from '../excel/ourSheets';
import { readChoices } from '../excel/state';
import { surveyLists } from '../sheets/reading';
import type { RunContext } from './run';
import type { WorkbookSurvey } from './results';

/** What looking at a workbook needs: it decides nothing. */
export type SurveyContext = Pick<RunContext, 'signal' | 'onProgress' | 'onWaiting'>;

/**
 * Reads all sheets but our own and says which hold lists of organisations and why.
 * @throws the signal's reason when cancelled; otherwise what Excel threw: word it with `explain` of problems.ts.
 */
export async function surveyWorkbook(run: SurveyContext): Promise<WorkbookSurvey> {
  const grids = await readGrids(run, (done, total) => run.onProgress({ phase: 'reading', done, total }));
  const { choices } = await readChoices(run);
  const resultSheets = (await findOwnedSheets(run)).filter((sheet) => sheet.kind !== 'ledger' && sheet.kind !== 'damaged').map((sheet) => sheet.name);
  return { found: surveyLists(grids), chosen: surveyLists(grids, choices), choices, grids, resultSheets };
}
