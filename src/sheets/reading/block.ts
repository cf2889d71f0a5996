import type { FieldCode } from '../../domain/candidate';
import type { FoundList, ListColumn, ReadingNote } from '../lists';
import { columnLetters, type Cells, type Region } from './cells';
import { chooseName, mapFields, meaningOfParts, type NameChoice, type SeenColumn } from './columns';
import { headingMeaning, type HeadingMeaning } from './heading-match';
import { headingParts } from './header';
import { judge, placesMayBeNames, type Verdict } from './judge';
import { profileColumn, type ColumnProfile } from './profile';
import { isFootnote, isTotalLabel } from './row-patterns';
import { narrowed, sampled, type FilledRow } from './row-index';
import { readRows, type ReadRows } from './rows';

/** A block of cells that may be a list: where it stands, its header rows, its table if it is one. */
export interface BlockPlace {
  readonly region: Region;
  readonly headerRows: readonly number[];
  readonly tableName: string | null;
}

/** Of long lists the first names are asked what they are. */
const NAMES_ASKED = 60;

/** What the user said about columns' fields; see ListChoice.fields. */
export type ChosenFields = Readonly<Record<number, FieldCode | null>>;

export interface BlockReading {
  readonly columns: readonly ListColumn[];
  readonly rows: ReadRows;
  readonly verdict: Verdict;
  readonly name: NameChoice | null;
  /** Last row that belongs to the block. */
  readonly bottom: number;
}

/** Reads a block as a list, and judges whether it is one of organisations. `rows`: the region's rows that are not empty. */
export function readBlock(cells: Cells, rows: readonly FilledRow[], place: BlockPlace, chosen: ChosenFields = {}): BlockReading {
  const { region, headerRows } = place;
  const firstRow = headerRows.length > 0 ? headerRows[headerRows.length - 1]! + 1 : region.top;
  const body = narrowed(rows.filter(({ row }) => row >= firstRow && row <= region.bottom), region.left, region.right);
  const seen = seenColumns(cells, place, body);
  const name = nameOf(seen, chosen);
  const fields = mapFields(seen, name);
  const columns = seen.map(({ column, parts }, i): ListColumn => {
    const said = chosen[column];
    return { column, header: headerText(parts, column), field: said !== undefined ? said : fields[i]! };
  });
  const nameColumn = columns.find(({ field }) => field === 'name')?.column;
  const titles = new Set(rows.filter(({ row }) => row < (headerRows[0] ?? region.top)).flatMap(({ row, filled }) => filled.map((column) => cells.own(row, column))));
  const read: ReadRows =
    nameColumn === undefined
      ? { rows: [], skipped: [] }
      : readRows({ cells, columns, nameColumn, headerRows, titles, placesAreNames: placesMayBeNames(name?.column.parts ?? []) }, body);
  const verdict = judge({ columns: seen, name, hasHeader: headerRows.length > 0, rowCount: read.rows.length + read.skipped.filter(({ reason }) => reason === 'struck').length, labelsDown: labelsDown(cells, narrowed(rows, region.left, region.right)), names: nameColumn === undefined ? [] : namesOf(cells, read, nameColumn) });
  return { columns, rows: read, verdict, name, bottom: body[body.length - 1]?.row ?? firstRow };
}

/** The name column: the user's, else the best of those the user said nothing about. When the user took the best one away and named no other, none. */
function nameOf(seen: readonly SeenColumn[], chosen: ChosenFields): NameChoice | null {
  const own = seen.find(({ column }) => chosen[column] === 'name');
  if (own) return { column: own, heading: 1, organisations: own.profile.share('organisation'), score: 1 };
  const best = chooseName(seen);
  if (best && chosen[best.column.column] === null) return null;
  return chooseName(seen.filter(({ column }) => chosen[column] === undefined));
}

/** A reading as the list that the user sees. */
export function toList(cells: Cells, place: BlockPlace, reading: BlockReading, id: string, extra: readonly ReadingNote[] = []): FoundList {
  const { columns, rows, verdict } = reading;
  const struck = struckOf(cells, reading);
  const hidden = rows.rows.filter((row) => cells.grid.hiddenRows.has(row)).length;
  const notes: ReadingNote[] = [...(place.tableName !== null ? [{ code: 'table', params: { name: place.tableName } }] : []), ...verdict.reasons, ...extra];
  if (place.headerRows.length === 0 && !notes.some(({ code }) => code === 'organisationNamesNoHeader')) notes.push({ code: 'noHeader' });
  if (hidden > 0) notes.push({ code: 'hiddenRows', params: { count: hidden } });
  if (struck !== null && struck.rows + struck.cells > 0) notes.push({ code: struck.read ? 'struckRead' : 'struck', params: { rows: struck.rows, cells: struck.cells } });
  if (struck !== null && struck.parts > 0) notes.push({ code: 'struckInPart', params: { count: struck.parts } });
  return {
    id,
    ...(struck === null ? {} : { struck }),
    sheet: cells.grid.name,
    tableName: place.tableName,
    headerRows: place.headerRows,
    columns,
    rows: rows.rows,
    skippedRows: rows.skipped,
    reasons: notes,
    confidence: verdict.list ? verdict.confidence : 0.2,
  };
}

/** What is struck out of a reading's names and of its candidates' other fields; null when nothing is. */
function struckOf(cells: Cells, { columns, rows }: BlockReading): NonNullable<FoundList['struck']> | null {
  const name = columns.find(({ field }) => field === 'name')?.column;
  if (cells.grid.struck.size === 0 || name === undefined) return null;
  const used = columns.filter(({ field }) => field !== null).map(({ column }) => column);
  const read = [...rows.rows, ...rows.skipped.filter(({ reason }) => reason === 'continued').map(({ row }) => row)].sort((x, y) => x - y);
  const names = [...rows.rows.filter((row) => cells.isStruck(row, name)), ...rows.skipped.filter(({ reason }) => reason === 'struck')];
  /** A merged cell is one, in its first row. */
  const isOwn = (row: number, column: number): boolean => cells.own(row, column) !== '';
  const further = read.reduce((sum, row) => sum + (cells.isStruck(row, name) ? 0 : used.filter((column) => column !== name && isOwn(row, column) && cells.isStruck(row, column)).length), 0);
  const parts = read.flatMap((row) => used.filter((column) => isOwn(row, column) && cells.isStruckInPart(row, column)).map((column) => `${columnLetters(column)}${row + 1}`));
  if (names.length + further + parts.length === 0) return null;
  return { rows: names.length, cells: further, parts: parts.length, firstPart: cells.isRearranged ? '' : parts[0] ?? '', read: cells.readStruck };
}

/** The identifier of a list on a sheet: its table's name, or the letters of its first column. */
export function listId(sheet: string, tableName: string | null, region: Region): string {
  return `${sheet}!${tableName ?? columnLetters(region.left)}`;
}

/** A heading as the user would say it, with the groups above it; the column's letters when it has none. */
function headerText(parts: readonly string[], column: number): string {
  return parts.length > 0 ? parts.join('／') : `${columnLetters(column)}列`;
}

/** Columns that hold anything, with what their headings and cells say. Totals and footnotes are not asked. */
function seenColumns(cells: Cells, { region, headerRows }: BlockPlace, body: readonly FilledRow[]): SeenColumn[] {
  const widest = Math.max(1, ...sampled(body).map(({ filled }) => filled.length));
  const telling = sampled(body)
    .filter(({ row, filled }) => (filled.length > 1 || widest <= 2 || !isFootnote(cells.own(row, filled[0]!))) && !isTotalLabel(cells.own(row, filled[0]!)))
    .map(({ row }) => row);
  const columns: SeenColumn[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const parts = headingParts(cells, headerRows, column, region.left);
    const profile = profileColumn(cells, telling, column);
    if (parts.length === 0 && profile.filled === 0) continue;
    // A heading merged across columns that hold nothing of their own is one column (sheets laid out on a fine grid).
    const covered = headerRows.length > 0 && (cells.mergeAt(headerRows.at(-1)!, column)?.column ?? column) < column;
    if (covered && profile.filled === 0) continue;
    columns.push({ column, parts, meaning: beyondReading(parts, profile), profile });
  }
  return columns;
}

/** The heading's meaning; 「団体名（ふりがな）」 over names with kanji means the names, beside which their readings stand. */
function beyondReading(parts: readonly string[], profile: ColumnProfile): HeadingMeaning | null {
  const meaning = meaningOfParts(parts);
  const bare = parts.at(-1)?.replace(/\s*[(（][^)）]*[)）]\s*$/u, '') ?? '';
  if (meaning?.kind !== 'reading' || profile.share('kana') >= 0.5) return meaning;
  const named = headingMeaning(bare);
  return named?.field === 'name' ? { ...named, strength: named.strength * 0.9 } : meaning;
}

/** What stands in the name column of the first rows, also where it names no body: 「市」, 「直営」. */
function namesOf(cells: Cells, { rows, skipped }: ReadRows, nameColumn: number): string[] {
  const nameless = skipped.filter(({ reason }) => reason === 'noName').map(({ row }) => row);
  return [...rows, ...nameless].sort((a, b) => a - b).slice(0, NAMES_ASKED).map((row) => cells.textDown(row, nameColumn)).filter((text) => text !== '');
}

/** How many different known headings stand in the first filled cells of the rows: many, in a form that goes downwards. */
function labelsDown(cells: Cells, body: readonly FilledRow[]): number {
  const labels = body.slice(0, 60).map(({ row, filled }) => cells.own(row, filled[0]!)).filter((text) => text.length <= 15 && headingMeaning(text)?.field);
  return new Set(labels).size;
}
