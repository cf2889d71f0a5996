import type { SheetGrid } from '../grid';
import type { FoundList, ListChoice } from '../lists';
import { listId, readBlock, toList, type BlockPlace, type ChosenFields } from './block';
import { Cells, type Region } from './cells';
import { findMainHeader, headerRowsAround, scoreHeader } from './header';
import { filledRows, type FilledRow } from './row-index';
import { asTurned, onTurnedGrid, turnedGrid } from './turn';

/**
 * The list as it reads after the user's correction of header rows or fields. `list` null reads the sheet as a list although none was found there:
 * from the chosen header rows, else from the row that looks most like a header. Columns that the user said nothing about are
 * guessed anew. When the user names another name column, the former one is guessed again as any other column.
 */
export function applyChoice(grid: SheetGrid, list: FoundList | null, choice: ListChoice): FoundList {
  const upright = list === null ? null : onTurnedGrid(list);
  if (list === null || upright === null) return chosenInRows(grid, list, choice);
  // Whoever gives a list of columns a header row means that its organisations stand in rows.
  if (choice.headerRows !== undefined && choice.headerRows.length > 0) return { ...chosenInRows(grid, null, choice), id: list.id };
  const { headerRows: _none, ...rest } = choice;
  return asTurned(chosenInRows(turnedGrid(grid), upright, rest));
}

const STRUCK_NOTES: ReadonlySet<string> = new Set(['struck', 'struckRead', 'struckInPart']);

function chosenInRows(grid: SheetGrid, list: FoundList | null, choice: ListChoice): FoundList {
  const cells = new Cells(grid, choice.readStruck);
  const region = list ? regionOfList(cells, list, choice) : cells.used;
  const rows = filledRows(cells, { ...region, top: grid.top });
  const headerRows = choice.headerRows ?? list?.headerRows ?? likelyHeader(cells, rows, region);
  const top = choice.headerRows?.length === 0 ? (list?.headerRows[0] ?? rows[0]?.row ?? grid.top) : region.top;
  const place: BlockPlace = { region: { ...region, top }, headerRows: [...headerRows].sort((a, b) => a - b), tableName: list?.tableName ?? null };
  const fields = choice.fields ?? {};
  const reading = readBlock(cells, rows, place, list ? fields : withSomeName(cells, rows, place, fields));
  const id = list?.id ?? listId(grid.name, null, region);
  if (!list) return { ...toList(cells, place, reading, id), reasons: [{ code: 'forced' }], confidence: reading.verdict.list ? reading.verdict.confidence : 0.2 };
  const read = toList(cells, place, reading, id);
  const kept = list.reasons.filter(({ code }) => code !== 'corrected' && !STRUCK_NOTES.has(code));
  const isCorrected = choice.headerRows !== undefined || choice.fields !== undefined;
  return { ...read, reasons: [...kept, ...read.reasons.filter(({ code }) => STRUCK_NOTES.has(code)), ...(isCorrected ? [{ code: 'corrected' }] : [])] };
}

/** The columns and rows that a list spans; a header moved up or down moves its first row, its last row stays. */
function regionOfList(cells: Cells, list: FoundList, choice: ListChoice): Region {
  const rows = [...list.rows, ...list.skippedRows.map(({ row }) => row)];
  const columns = list.columns.map(({ column }) => column);
  const headers = choice.headerRows ?? list.headerRows;
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    top: Math.min(least(headers), rows.length > 0 ? least(rows) : cells.used.top, ...(headers.length === 0 ? list.headerRows : [])),
    bottom: rows.length > 0 ? most(rows) : cells.used.bottom,
    left: columns.length > 0 ? least(columns) : cells.used.left,
    right: columns.length > 0 ? most(columns) : cells.used.right,
  };
}

/** The header that a sheet most likely has, when it must have one: as found, else the row with most known headings, else the first of several cells. */
function likelyHeader(cells: Cells, rows: readonly FilledRow[], { left, right }: Region): readonly number[] {
  const main = findMainHeader(cells, rows) ?? bestGuess(cells, rows);
  return main === null ? [] : headerRowsAround(cells, rows, main, left, right);
}

function bestGuess(cells: Cells, rows: readonly FilledRow[]): number | null {
  const scored = rows.slice(0, 20).map((row) => ({ row: row.row, score: scoreHeader(cells, row) }));
  const known = scored.filter(({ score }) => score.known > score.data).sort((a, b) => b.score.known - a.score.known)[0];
  return known?.row ?? null;
}

/** A forced sheet has a name column, whatever it looks like: the first one with different words in it, when neither the user nor the reader found one. */
function withSomeName(cells: Cells, rows: readonly FilledRow[], place: BlockPlace, fields: ChosenFields): ChosenFields {
  const plain = readBlock(cells, rows, place, fields);
  if (plain.columns.some(({ field }) => field === 'name')) return fields;
  const below = rows.filter(({ row }) => !place.headerRows.includes(row) && row > (place.headerRows.at(-1) ?? -1));
  const words = (column: number): number => new Set(below.slice(0, 200).map(({ row }) => cells.text(row, column)).filter((text) => text !== '' && !/^[\d\s.,:/-]+$/u.test(text.normalize('NFKC')))).size;
  const columns = plain.columns.filter(({ column }) => fields[column] === undefined);
  const most = Math.max(0, ...columns.map(({ column }) => words(column)));
  const first = columns.find(({ column }) => most > 0 && words(column) >= most * 0.5);
  return first ? { ...fields, [first.column]: 'name' } : fields;
}
