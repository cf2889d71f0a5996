import type { ReadingNote } from '../lists';
import { columnLetters, type Cells, type Region } from './cells';
import { headingMeaning } from './heading-match';
import { looksLikeOrganisation } from './organisation-words';
import type { FilledRow } from './row-index';
import { saysNothing, shapeOf } from './shapes';

/** Labels stand in one of the first columns of what is filled. */
const LABEL_COLUMNS = 4;
const LONGEST_LABEL = 25;
/** As many different known labels make a form. */
const FEWEST_LABELS = 3;
/** Other labels than known ones may stand between these. */
const LEAST_KNOWN = 0.3;

interface Label {
  readonly row: number;
  readonly field: string | null;
}

/** A sheet whose items go downwards. */
export interface Turned {
  /** What it is, and how to turn it. */
  readonly note: ReadingNote;
  /** Where organisations, or the only one of a card, stand in columns: labels and organisations, how many these are, and the row of their names. */
  readonly columns: { readonly region: Region; readonly count: number; readonly nameRow: number } | null;
}

/**
 * Of a sheet without lists: whether its items go downwards, and how. `organisationColumns`: labels down one column and an organisation in each column beside
 * it; `cards`: blocks of labels and values, one block an organisation; `oneCard`: a single such block. Null when it is none of these.
 */
export function findTurned(cells: Cells, rows: readonly FilledRow[]): Turned | null {
  const columns = [...new Set(rows.flatMap(({ filled }) => filled.slice(0, LABEL_COLUMNS)))].sort((a, b) => a - b);
  for (const column of columns) {
    const labels = labelsIn(cells, rows, column);
    const own = labels.filter(({ field }) => field === 'name');
    // 「参加者」, with a body in each column.
    const names = own.length > 0 ? own : labels.filter(({ row, field }) => field === 'members' && areOrganisations(cells, row, valuesBeside(cells, rows, column, row))).slice(0, 1);
    if (names.length === 0) continue;
    const first = valuesBeside(cells, rows, column, names[0]!.row);
    if (names.length === 1 && first.length >= 2 && areOrganisations(cells, names[0]!.row, first) && areFilledBelow(cells, labels, first)) {
      const region: Region = { top: labels[0]!.row, bottom: labels[labels.length - 1]!.row, left: column, right: first[first.length - 1]! };
      const note: ReadingNote = { code: 'organisationColumns', params: { count: first.length, range: rangeText(region.top, region.left, region.bottom, region.right) } };
      return { note, columns: { region, count: first.length, nameRow: names[0]!.row } };
    }
    const filled = named(cells, rows, column, names);
    if (filled.length === 0) continue;
    const start = filled[0]!.row;
    const value = valuesBeside(cells, rows, column, start)[0]!;
    const nextCard = filled[1]?.row ?? Infinity;
    const end = labels.filter(({ row }) => row >= start && row < nextCard).at(-1)!.row;
    const range = rangeText(start, value, end, value);
    // Cards may stand side by side as well.
    const count = columns.reduce((sum, at) => sum + (at < column ? 0 : named(cells, rows, at, labelsIn(cells, rows, at).filter(({ field }) => field === 'name')).length), 0);
    if (count >= 2) return { note: { code: 'cards', params: { count, range } }, columns: null };
    const card: Region = { top: labels[0]!.row, bottom: end, left: column, right: value };
    return { note: { code: 'oneCard', params: { label: cells.own(start, column).trim(), name: cells.own(start, value).trim().split('\n', 1)[0]!, range } }, columns: { region: card, count: 1, nameRow: start } };
  }
  return null;
}

/** The labels of a column, when enough of its short texts are known headings of different fields. */
function labelsIn(cells: Cells, rows: readonly FilledRow[], column: number): readonly Label[] {
  const labels = rows.flatMap(({ row, filled }): Label[] => {
    const text = cells.own(row, column).trim();
    // A label has something beside it, or is left blank by whoever filled the form in; a title has the row to itself.
    const meaning = headingMeaning(text.replace(/[:：]$/u, ''));
    if (text === '' || text.length > LONGEST_LABEL || (filled.length === 1 && (meaning === null || meaning.endOnly === true))) return [];
    return [{ row, field: meaning?.field === 'name' && meaning.strength < 0.6 ? null : meaning?.field ?? null }];
  });
  const known = labels.filter(({ field }) => field !== null);
  const enough = new Set(known.map(({ field }) => field)).size >= FEWEST_LABELS && known.length >= labels.length * LEAST_KNOWN;
  return enough ? labels : [];
}

function valuesBeside(cells: Cells, rows: readonly FilledRow[], column: number, row: number): number[] {
  return (rows.find((one) => one.row === row)?.filled ?? []).filter((at) => at > column && !saysNothing(cells.own(row, at)));
}

/** The name labels that have a name beside them. */
function named(cells: Cells, rows: readonly FilledRow[], column: number, names: readonly Label[]): readonly Label[] {
  return names.filter(({ row }) => {
    const at = valuesBeside(cells, rows, column, row)[0];
    return at !== undefined && isName(cells.own(row, at));
  });
}

function isName(text: string): boolean {
  return looksLikeOrganisation(text) || (text.trim().length >= 2 && !['number', 'date', 'phone', 'url', 'email', 'long', 'mark'].includes(shapeOf(text)) && headingMeaning(text)?.field === undefined);
}

/** At least one of the names reads as an organisation's, and the others as names. */
function areOrganisations(cells: Cells, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => cells.own(row, column));
  return texts.length >= 2 && texts.every(isName) && texts.filter(looksLikeOrganisation).length >= texts.length * 0.3;
}

/** Whether under the names the other labels' values stand too: in half of the cells. */
function areFilledBelow(cells: Cells, labels: readonly Label[], columns: readonly number[]): boolean {
  const others = labels.filter(({ field }) => field !== null && field !== 'name');
  const filled = others.flatMap(({ row }) => columns.map((column) => cells.text(row, column))).filter((text) => text !== '').length;
  return others.length > 0 && filled >= others.length * columns.length * 0.5;
}

function rangeText(top: number, left: number, bottom: number, right: number): string {
  const from = `${columnLetters(left)}${top + 1}`;
  const to = `${columnLetters(right)}${bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}
