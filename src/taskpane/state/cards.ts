import type { WorkbookSurvey } from '../../actions/results';
import { applyChoice, peekRows, type PeekRow } from '../../sheets/reading';
import type { SheetGrid } from '../../sheets/grid';
import type { FoundList, IgnoredSheet, ListChoice } from '../../sheets/lists';
import { choiceFor } from './choices';

/** One list as the first place shows it, the user's corrections applied. */
export interface ListCard {
  readonly key: string;
  readonly list: FoundList;
  readonly grid: SheetGrid;
  /** The choice in force: the user's, or one that says what is done without any. */
  readonly choice: ListChoice;
  readonly peek: readonly PeekRow[];
}

/** Rows shown of each list. */
const PEEK_ROWS = 3;

/** The lists of a workbook as cards: those found, then the sheets that the user chose by hand. */
export function cardsOf(survey: WorkbookSurvey, choices: readonly ListChoice[]): ListCard[] {
  const grids = new Map(survey.grids.map((grid) => [grid.name, grid]));
  const chosenFromStart = new Set(survey.chosen.lists.map((list) => list.id));
  const card = (grid: SheetGrid, found: FoundList | null, made: ListChoice | undefined): ListCard => {
    const choice = made ?? { sheet: grid.name, listId: found?.id ?? null, use: found !== null && chosenFromStart.has(found.id) };
    const list = found !== null && made === undefined ? found : applyChoice(grid, found, choice);
    return { key: `${grid.name}\n${choice.listId ?? ''}`, list, grid, choice, peek: peekRows(grid, list, PEEK_ROWS) };
  };
  const found = survey.found.lists.flatMap((list) => {
    const grid = grids.get(list.sheet);
    return grid === undefined ? [] : [card(grid, list, choiceFor(choices, list.sheet, list.id))];
  });
  const forced = choices.flatMap((choice) => {
    const grid = grids.get(choice.sheet);
    return choice.listId === null && choice.use && grid !== undefined ? [card(grid, null, choice)] : [];
  });
  return [...found, ...forced];
}

/** The sheets that were not taken for lists and that the user has not chosen by hand. */
export function ignoredOf(survey: WorkbookSurvey, choices: readonly ListChoice[]): readonly IgnoredSheet[] {
  return survey.found.ignored.filter((ignored) => choiceFor(choices, ignored.sheet, null)?.use !== true);
}

/** How much will be classified: lists in use and their rows. */
export function amountOf(cards: readonly ListCard[]): { readonly lists: number; readonly rows: number } {
  const used = cards.filter((card) => card.choice.use);
  return { lists: used.length, rows: used.reduce((sum, card) => sum + card.list.rows.length, 0) };
}

/** True when there is nothing in the workbook yet: the moment to offer the sample. */
export function isEmptyWorkbook(survey: WorkbookSurvey): boolean {
  return survey.resultSheets.length === 0 && survey.grids.every((grid) => grid.values.every((row) => row.every((value) => value === '')));
}
