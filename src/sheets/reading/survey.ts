import { textOf } from '../../domain/candidate';
import type { SheetGrid } from '../grid';
import type { FoundList, IgnoredSheet, ListChoice, ListSurvey, ReadingNote } from '../lists';
import { readCandidates } from './candidates';
import { Cells } from './cells';
import { applyChoice } from './choice';
import { isMaskedName } from './row-patterns';
import { surveySheet, type SheetSurvey } from './sheet-survey';

/**
 * Finds the lists of organisations in a workbook's sheets, with reasons; sheets that hold none are returned with the reason why not.
 * Lists on hidden sheets are not taken by themselves: such a sheet is among the ignored, with the note `hiddenSheet` (how many lists and rows it
 * holds). Several sheets that are each a form of one organisation are read as lists of one. Choices that the user made earlier are applied: `use: false` leaves a list out (`listId` null: the whole sheet), header rows and
 * fields override what was found, and `use: true` with `listId` null reads a sheet that was ignored. The caller leaves out this add-in's own sheets.
 */
export function surveyLists(grids: readonly SheetGrid[], choices: readonly ListChoice[] = []): ListSurvey {
  const lists: FoundList[] = [];
  const ignored: IgnoredSheet[] = [];
  const choicesOf = (grid: SheetGrid): ListChoice[] => choices.filter(({ sheet }) => sheet === grid.name);
  const surveyed = grids.map((grid) => surveyGrid(grid, choicesOf(grid)));
  const forms = surveyed.filter(({ isForm }) => isForm).length >= FEWEST_FORMS;
  for (const [i, grid] of grids.entries()) {
    const result = forms && surveyed[i]!.isForm ? surveyGrid(grid, choicesOf(grid), true) : surveyed[i]!;
    lists.push(...result.lists);
    if (result.reasons.length > 0) ignored.push({ sheet: grid.name, reasons: result.reasons });
  }
  return { lists, ignored };
}

/** One form may be anything; several sheets of the same workbook that are each a form of one organisation are a list. */
const FEWEST_FORMS = 2;
/** A form that shows how to fill it in, or that nobody filled in. */
const SHOWS_HOW = /記入例|記載例|入力例|見本|様式|ひな形|雛形|サンプル|未記入/u;

interface GridSurvey {
  readonly lists: FoundList[];
  readonly reasons: readonly ReadingNote[];
  /** Whether the sheet is a form of one organisation. */
  readonly isForm?: boolean;
}

/** @param asForm whether a form of one organisation is read as a list of one */
function surveyGrid(grid: SheetGrid, choices: readonly ListChoice[], asForm = false): GridSurvey {
  const whole = choices.find(({ listId }) => listId === null);
  if (whole?.use === false) return { lists: [], reasons: [{ code: 'leftOut' }] };
  const cells = new Cells(grid);
  const survey = surveySheet(cells);
  const card = survey.card !== undefined && survey.card !== null && grid.visibility === 'visible' && !SHOWS_HOW.test(grid.name) && !isExample(grid, survey.card) ? survey.card : null;
  const found = asForm && card !== null ? { lists: [card], reasons: [] } : withoutExamples(grid, survey);
  const asFound: readonly ReadingNote[] = cells.grid === grid ? [] : [{ code: grid.values[0]?.length === 1 ? 'unpacked' : 'unfolded' }];
  const hidden = grid.visibility !== 'visible';
  const chosen = (list: FoundList): ListChoice | undefined => choices.find(({ listId }) => listId === list.id);

  const lists = found.lists.flatMap((list): FoundList[] => {
    const choice = chosen(list);
    if (choice?.use === false || (hidden && !choice && !whole)) return [];
    const corrected = choice && (choice.headerRows || choice.fields || choice.readStruck) ? applyChoice(grid, list, choice) : list;
    return [{ ...corrected, reasons: [...corrected.reasons, ...asFound, ...(hidden ? [{ code: 'hiddenSheetRead' }] : [])] }];
  });
  if (lists.length > 0) return { lists, reasons: [] };
  if (found.lists.length === 0) {
    const forced = choices.find(({ use }) => use);
    if (forced) return { lists: [applyChoice(grid, null, forced)], reasons: [] };
    return { lists: [], reasons: hidden ? [{ code: 'hiddenSheet' }, ...found.reasons] : found.reasons, isForm: card !== null };
  }
  const rows = found.lists.reduce((sum, list) => sum + list.rows.length, 0);
  return { lists: [], reasons: [hidden ? { code: 'hiddenSheetWithList', params: { lists: found.lists.length, rows } } : { code: 'leftOut' }] };
}

/** A sheet that shows how to fill in its form holds no list, when all its names are made up. */
function withoutExamples(grid: SheetGrid, survey: SheetSurvey): SheetSurvey {
  if (!SHOWS_HOW.test(grid.name)) return survey;
  const lists = survey.lists.filter((list) => readCandidates(grid, list).some((candidate) => !isMaskedName(textOf(candidate, 'name'))));
  return lists.length === survey.lists.length ? survey : { ...survey, lists, reasons: lists.length === 0 ? [{ code: 'noRows' }] : survey.reasons };
}

function isExample(grid: SheetGrid, card: FoundList): boolean {
  const [candidate] = readCandidates(grid, card);
  return candidate === undefined || isMaskedName(textOf(candidate, 'name'));
}
