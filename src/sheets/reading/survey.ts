import type { SheetGrid } from '../grid';
import type { FoundList, IgnoredSheet, ListChoice, ListSurvey, ReadingNote } from '../lists';
import { Cells } from './cells';
import { applyChoice } from './choice';
import { surveySheet } from './sheet-survey';

/**
 * Finds the lists of organisations in a workbook's sheets, with reasons; sheets that hold none are returned with the reason why not.
 * Lists on hidden sheets are not taken by themselves: such a sheet is among the ignored, with the note `hiddenSheet` (how many lists and rows it
 * holds). Choices that the user made earlier are applied: `use: false` leaves a list out (`listId` null: the whole sheet), header rows and
 * fields override what was found, and `use: true` with `listId` null reads a sheet that was ignored. The caller leaves out this add-in's own sheets.
 */
export function surveyLists(grids: readonly SheetGrid[], choices: readonly ListChoice[] = []): ListSurvey {
  const lists: FoundList[] = [];
  const ignored: IgnoredSheet[] = [];
  for (const grid of grids) {
    const own = choices.filter(({ sheet }) => sheet === grid.name);
    const result = surveyGrid(grid, own);
    lists.push(...result.lists);
    if (result.reasons.length > 0) ignored.push({ sheet: grid.name, reasons: result.reasons });
  }
  return { lists, ignored };
}

function surveyGrid(grid: SheetGrid, choices: readonly ListChoice[]): { lists: FoundList[]; reasons: readonly ReadingNote[] } {
  const whole = choices.find(({ listId }) => listId === null);
  if (whole?.use === false) return { lists: [], reasons: [{ code: 'leftOut' }] };
  const cells = new Cells(grid);
  const found = surveySheet(cells);
  const asFound: readonly ReadingNote[] = cells.grid === grid ? [] : [{ code: grid.values[0]?.length === 1 ? 'unpacked' : 'unfolded' }];
  const hidden = grid.visibility !== 'visible';
  const chosen = (list: FoundList): ListChoice | undefined => choices.find(({ listId }) => listId === list.id);

  const lists = found.lists.flatMap((list): FoundList[] => {
    const choice = chosen(list);
    if (choice?.use === false || (hidden && !choice && !whole)) return [];
    const corrected = choice && (choice.headerRows || choice.fields) ? applyChoice(grid, list, choice) : list;
    return [{ ...corrected, reasons: [...corrected.reasons, ...asFound, ...(hidden ? [{ code: 'hiddenSheetRead' }] : [])] }];
  });
  if (lists.length > 0) return { lists, reasons: [] };
  if (found.lists.length === 0) {
    const forced = choices.find(({ use }) => use);
    if (forced) return { lists: [applyChoice(grid, null, forced)], reasons: [] };
    return { lists: [], reasons: hidden ? [{ code: 'hiddenSheet' }, ...found.reasons] : found.reasons };
  }
  const rows = found.lists.reduce((sum, list) => sum + list.rows.length, 0);
  return { lists: [], reasons: [hidden ? { code: 'hiddenSheetWithList', params: { lists: found.lists.length, rows } } : { code: 'leftOut' }] };
}
