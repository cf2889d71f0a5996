import type { Cells } from './cells';
import { headingMeaning, isQuestion, type HeadingMeaning } from './heading-match';
import { narrowed, type FilledRow } from './row-index';
import { shapeOf, type Shape } from './shapes';

/** Shapes that a heading does not have, unless it is a known heading. */
const DATA_SHAPES: ReadonlySet<Shape> = new Set<Shape>(['corporateNumber', 'phone', 'postalCode', 'email', 'url', 'date', 'time', 'number', 'mark', 'none', 'prefecture', 'municipality', 'address', 'organisation', 'person', 'long']);
const LONGEST_HEADING = 40;
const endsLikeData = (text: string): boolean => text.length > LONGEST_HEADING || DATA_SHAPES.has(shapeOf(text)) || shapeOf(text) === 'legalForm';

/** How much a row looks like a row of headings. */
export interface HeaderScore {
  readonly filled: number;
  /** Cells that are known headings. */
  readonly known: number;
  /** Cells that look like data. */
  readonly data: number;
  /** A known heading of a name column stands in it. */
  readonly names: boolean;
}

/** Reads a row as if it were a header. */
export function scoreHeader(cells: Cells, row: FilledRow): HeaderScore {
  let known = 0;
  let data = 0;
  let names = false;
  for (const column of row.filled) {
    const text = cells.own(row.row, column);
    const meaning = headingMeaning(text);
    // What only ends like a heading may as well be data: 「公益財団法人」, 「本町10番地」.
    const asks = isQuestion(text);
    if (meaning && (!meaning.endOnly || asks || !endsLikeData(text))) {
      known++;
      if (meaning.field === 'name' && meaning.strength >= 0.6) names = true;
    } else if (!asks && (text.length > LONGEST_HEADING || DATA_SHAPES.has(shapeOf(text)))) data++;
  }
  return { filled: row.filled.length, known, data, names };
}

/** Whether a row is a header by its words: at least two known headings, which are half of it, and hardly anything that looks like data. */
export function isHeaderByWords({ filled, known, data }: HeaderScore): boolean {
  return known >= 2 && known / filled >= 0.45 && data / filled <= 0.3;
}

/** Rows are looked at as possible headers only this far down from where a list may begin. */
const LOOK_AHEAD = 40;

/**
 * The row that heads the columns of the rows that follow, or null when there is none: by its words; else, in a list of one or two columns, by one plain
 * name heading; else by contrast to the rows below.
 */
export function findMainHeader(cells: Cells, rows: readonly FilledRow[]): number | null {
  const first = rows.slice(0, LOOK_AHEAD);
  const scores = first.map((row) => scoreHeader(cells, row));
  const byWords = first.flatMap((row, i) => (isHeaderByWords(scores[i]!) ? [{ row: row.row, score: scores[i]! }] : []));
  const named = byWords.find(({ score }) => score.names);
  if (named) return named.row;
  if (byWords.length > 0) return byWords.reduce((best, next) => (next.score.known - next.score.data > best.score.known - best.score.data ? next : best)).row;
  return byOneName(cells, first) ?? byContrast(cells, rows);
}

/** A list of one or two columns: 「団体名」 or 「名称」 stands over it alone. */
function byOneName(cells: Cells, rows: readonly FilledRow[]): number | null {
  for (const [i, row] of rows.entries()) {
    if (row.filled.length > 3 || i === rows.length - 1) continue;
    const named = row.filled.find((column) => {
      const meaning = headingMeaning(cells.own(row.row, column));
      // 「１．調査対象」 heads a paragraph.
      return meaning?.field === 'name' && meaning.strength >= 0.9 && !(row.filled.length === 1 && /^[\d０-９]+[.．、\s　]/u.test(cells.own(row.row, column)));
    });
    if (named !== undefined && rows[i + 1]!.filled.includes(named) && row.filled.every((column) => column === named || !DATA_SHAPES.has(shapeOf(cells.own(row.row, column))))) return row.row;
  }
  return null;
}

const CONTRAST_ROWS = 30;

/** A header of unknown words: its cells are short words over columns of numbers, addresses, URLs, organisations … */
function byContrast(cells: Cells, rows: readonly FilledRow[]): number | null {
  const widest = Math.max(0, ...rows.slice(0, CONTRAST_ROWS).map((row) => row.filled.length));
  for (let i = 0; i < Math.min(6, rows.length - 1); i++) {
    const { row, filled } = rows[i]!;
    if (filled.length < Math.max(2, widest / 2)) continue;
    const below = rows.slice(i + 1, i + 1 + CONTRAST_ROWS);
    const { like, unlike } = contrast(cells, rows[i]!, below, 0.7);
    if (like === 0 && unlike >= Math.max(1, filled.length * 0.3)) return row;
    if (like > 0) return null;
    // The first full row of short words may be a header over columns that hold this and that; a later row is none then, for a record stands above it.
    const short = filled.length === widest && widest >= 3 && filled.every((column) => cells.own(row, column).length <= 12 && !DATA_SHAPES.has(shapeOf(cells.own(row, column))));
    if (short) {
      const mixed = contrast(cells, rows[i]!, below, 0.5);
      return mixed.like === 0 && mixed.unlike >= Math.max(2, filled.length * 0.3) ? row : null;
    }
  }
  return null;
}

/** In how many columns a row looks like the data below it, and in how many it does not. `share`: of the cells below that must look the same. */
function contrast(cells: Cells, { row, filled }: FilledRow, below: readonly FilledRow[], share: number): { like: number; unlike: number } {
  let unlike = 0;
  let like = 0;
  for (const column of filled) {
    const meaning = headingMeaning(cells.own(row, column));
    const shape = meaning !== null && meaning.endOnly !== true ? 'short' : shapeOf(cells.own(row, column));
    const usual = dominantShape(cells, below, column, share);
    if (usual === null || !DATA_SHAPES.has(usual)) continue;
    if (shape === usual) like++;
    else if (!DATA_SHAPES.has(shape)) unlike++;
  }
  return { like, unlike };
}

/** The shape that most (70 %) of a column's filled cells have, if any; one cell shows nothing. */
export function dominantShape(cells: Cells, rows: readonly FilledRow[], column: number, most = 0.7): Shape | null {
  const counts = new Map<Shape, number>();
  let filled = 0;
  for (const { row } of rows) {
    const text = cells.own(row, column);
    if (text === '') continue;
    filled++;
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  if (filled < 2) return null;
  for (const [shape, count] of counts) if (count >= filled * most) return shape;
  return null;
}

/**
 * All rows of a header, given its main row: rows above that group its columns (merged over several, or repeating labels) and rows below that
 * divide them. Ascending.
 */
export function headerRowsAround(cells: Cells, rows: readonly FilledRow[], main: number, left: number, right: number): number[] {
  const near = rows.filter(({ row }) => row >= main - 5 && row <= main + 4);
  const byRow = new Map(narrowed(near, left, right).map((row) => [row.row, row]));
  const header = [main];
  for (let row = main - 1; row >= main - 4 && groupsColumns(cells, byRow.get(row), byRow.get(row + 1), left, right); row--) header.unshift(row);
  for (let row = main + 1; row <= main + 3 && dividesColumns(cells, byRow.get(row), header, left, right); row++) header.push(row);
  return header;
}

/** A title rather than a group: 「災害時協定締結状況一覧」. */
const TITLE_END = /(?:一覧表?|名簿|リスト|台帳|名鑑|状況表)(?:\s*[(（【［].*)?$/u;

/** Whether the upper row groups the columns of the header row below it; a title does not. */
function groupsColumns(cells: Cells, upper: FilledRow | undefined, lower: FilledRow | undefined, left: number, right: number): boolean {
  if (!upper || !lower) return false;
  const texts = upper.filled.map((column) => cells.own(upper.row, column).trim());
  if (texts.some((text) => TITLE_END.test(text) || text.length > LONGEST_HEADING || (headingMeaning(text) === null && /現在|単位|作成|[年月]\s*\d|ページ/u.test(text)))) return false;
  const merged = upper.filled.map((column) => cells.mergeAt(upper.row, column));
  const wide = merged.some((area) => area && area.columnCount > 1 && area.columnCount < right - left + 1);
  const down = merged.some((area) => area && area.rowCount > 1 && area.row + area.rowCount - 1 >= lower.row);
  const data = upper.filled.filter((column) => headingMeaning(cells.own(upper.row, column)) === null && ['corporateNumber', 'phone', 'email', 'url', 'number', 'address', 'organisation', 'person'].includes(shapeOf(cells.own(upper.row, column))));
  if (data.length > 0) return false;
  if (down || (wide && upper.filled.length > 1)) return true;
  if (wide && upper.filled.length === 1) return merged[0]!.column > left;
  if (upper.filled.length < 2) return false;
  const repeats = new Set(texts).size < texts.length;
  const known = upper.filled.filter((column) => headingMeaning(cells.own(upper.row, column))).length;
  // Unmerged: each label stands over a heading, and some headings to its right are its own.
  const over = upper.filled.every((column) => lower.filled.includes(column));
  return repeats || (over && upper.filled.length < lower.filled.length && texts.every((text) => text.length <= 15) && (known > 0 || upper.filled.length >= 3));
}

/** How an export of a questionnaire heads the answers to a question that it does not divide. */
const ANSWER = /^(?:open-ended response|response|回答|自由回答|自由記述)$/iu;

/** Whether the row under a header still belongs to it: the header's merges reach it, or it only divides group headings. */
function dividesColumns(cells: Cells, row: FilledRow | undefined, header: readonly number[], left: number, right: number): boolean {
  const last = header[header.length - 1]!;
  const reaching = [];
  for (let column = left; column <= right; column++) {
    const area = cells.mergeAt(last, column);
    if (area && area.row + area.rowCount - 1 > last && header.includes(area.row)) reaching.push(column);
  }
  if (reaching.length > 0) return true;
  if (!row) return false;
  if (carriesOn(cells, row, last)) return true;
  const meanings = row.filled.map((column) => headingMeaning(cells.own(row.row, column)));
  const known = meanings.filter((meaning): meaning is HeadingMeaning => meaning !== null).length;
  const undivided = (column: number): boolean => cells.own(last, column) === '' || (cells.mergeAt(last, column)?.columnCount ?? 1) > 1 || (cells.own(last, column + 1) === '' && column < right) || ANSWER.test(cells.own(row.row, column).trim()) || saysTheSame(cells.own(last, column), cells.own(row.row, column));
  const names = meanings.some((meaning) => meaning?.field === 'name' && meaning.strength >= 0.9);
  return known >= 2 && (known / row.filled.length >= 0.6 || (known > 2 && names)) && row.filled.every((column, i) => undivided(column) && (meanings[i] !== null || !DATA_SHAPES.has(shapeOf(cells.own(row.row, column)))));
}

/** 「団体名」 and below it 「Name」. */
function saysTheSame(upper: string, lower: string): boolean {
  const field = headingMeaning(upper)?.field ?? null;
  return field !== null && headingMeaning(lower)?.field === field;
}

/** The second half of a word that was broken at the cell's edge: 「の名称」, 「及び所在地」, 「（千円）」. */
const SECOND_HALF = /^(?:[のをにへ]|及び|又は|または|並びに|等$|[（(])/u;

/** Whether a row carries on the words of the header row above it: 「補助事業者」 and below it 「の名称」, 「整理」 and 「番号」. */
function carriesOn(cells: Cells, row: FilledRow, above: number): boolean {
  const texts = row.filled.map((column): [string, string] => [cells.own(above, column).trim(), cells.own(row.row, column).trim()]);
  return texts.some(([, text]) => SECOND_HALF.test(text) && !/^[（(]\d/u.test(text.normalize('NFKC')))
    && texts.every(([upper, text]) => upper !== '' && text.length <= 15 && !/^[（(]\d/u.test(text.normalize('NFKC')) && (SECOND_HALF.test(text) || headingMeaning(upper + text)?.endOnly === undefined) && headingMeaning(upper + text) !== null);
}

/** A column's heading, from the top: its own words and those of the groups it stands in. */
export function headingParts(cells: Cells, headerRows: readonly number[], column: number, left: number): string[] {
  const parts: string[] = [];
  headerRows.forEach((row, i) => {
    let text = cells.text(row, column);
    const last = i === headerRows.length - 1;
    if (text === '' && !last) text = groupLabel(cells, row, headerRows[i + 1]!, column, left);
    const clean = oneLine(text);
    if (/^[のをにへ及又並]/u.test(clean) && parts.length > 0) parts[parts.length - 1] += clean;
    else if (clean !== '' && clean !== parts[parts.length - 1]) parts.push(clean);
  });
  return parts;
}

/** An unmerged group's label stands over its first column only: found to the left, when that column is divided below as this one is. */
function groupLabel(cells: Cells, row: number, below: number, column: number, left: number): string {
  if (cells.text(below, column) === '') return '';
  for (let c = column - 1; c >= left; c--) {
    const label = cells.text(row, c);
    if (cells.text(below, c) === '' || cells.mergeAt(row, c)) return '';
    if (label !== '') return cells.text(below, c) === label ? '' : label;
  }
  return '';
}

/** A heading in one line: line breaks before Japanese text go, others become a blank. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*\r?\n\s*/gu, (_, at: number, whole: string) => (/^[ -~]/.test(whole.slice(at).trimStart()) ? ' ' : ''));
}
