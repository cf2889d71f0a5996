import type { RunContext } from './run';
import type { WorkbookSurvey } from './results';

/** What looking at a workbook needs: it decides nothing. */
export type SurveyContext = Pick<RunContext, 'signal' | 'onProgress' | 'onWaiting'>;

/**
 * Reads all sheets but our own and says which hold lists of organisations and why.
 * @throws the signal's reason when cancelled; otherwise what Excel threw: word it with `explain` of problems.ts.
 */
export function surveyWorkbook(_run: SurveyContext): Promise<WorkbookSurvey> {
  return Promise.reject(new Error('surveyWorkbook is being written'));
}
