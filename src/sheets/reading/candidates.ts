import type { Candidate, FieldCode, FieldText } from '../../domain/candidate';
import type { SheetGrid } from '../grid';
import type { FoundList, ListColumn } from '../lists';
import { Cells } from './cells';
import { headingMeaning } from './heading-match';
import { namesIn } from './several-names';
import { namesAreAddressed, namesAreNumbered, splitNameCell, withoutCourtesy, withoutNumber } from './name-cell';
import { hasReadingAbove, isKana, isReadingNote } from './reading-above';
import { isDitto, isPlace, sectionWords } from './row-patterns';
import { sampled } from './row-index';
import { isPrefecture, saysNothing } from './shapes';
import { onTurnedGrid, rowOfNames, turnedGrid } from './turn';

/**
 * The rows of a found list as candidates, in sheet order: one for each of `list.rows`, several where a name cell lists several bodies (several-names.ts). Texts stand as in their cells, except: a name is given
 * in one line, without the address, corporate number or representative that its cell may also hold (those go to their fields), and without a
 * list number; a tick (○) in a column of fields or designations reads as that column's heading; 「〃」 reads as what it repeats; cells that say
 * nothing (－, なし) are left out. Rows that carry a candidate on add their texts to it. Section headings lend their municipality, prefecture or field.
 */
export function readCandidates(grid: SheetGrid, list: FoundList): Candidate[] {
  const upright = onTurnedGrid(list);
  if (upright === null) return candidatesInRows(grid, list);
  // Organisations in columns share the row that their names stand in.
  return candidatesInRows(turnedGrid(grid), upright).map((candidate) => ({ ...candidate, row: rowOfNames(list) }));
}

function candidatesInRows(grid: SheetGrid, list: FoundList): Candidate[] {
  const cells = new Cells(grid, list.struck?.read);
  const nameColumn = list.columns.find(({ field }) => field === 'name');
  if (!nameColumn) return [];
  const continued = new Set(list.skippedRows.filter(({ reason }) => reason === 'continued').map(({ row }) => row));
  const used = list.columns.filter(({ field }) => field !== null);
  const context = new SectionContext(cells, list);
  const sample = sampled(list.rows).map((row) => cells.textDown(row, nameColumn.column));
  const numbered = namesAreNumbered(sample);
  const addressed = namesAreAddressed(sample);
  const readingAbove = hasReadingAbove(nameColumn.header);
  const compound = /住所|所在地|法人番号/u.test(nameColumn.header);
  const above = new DittoReader(cells, list);
  /** What stands of a name in the rows below that carry it on without being merged with it. */
  const restOfName = (row: number): string => {
    let rest = '';
    for (let next = row + 1; continued.has(next); next++) {
      const own = cells.own(next, nameColumn.column).trim();
      if (!isDitto(own) && !isReadingNote(own)) rest += own;
    }
    return rest;
  };
  const struck = list.skippedRows.filter(({ reason }) => reason === 'struck').map(({ row }) => row);
  let struckBefore = 0;
  return list.rows.flatMap((row): Candidate[] => {
    // 「〃」 below a row that is struck out repeats what stands there all the same.
    for (; struckBefore < struck.length && struck[struckBefore]! < row; struckBefore++) for (const column of used) above.text(struck[struckBefore]!, column);
    const rest = restOfName(row);
    const nameText = readingAbove && rest !== '' && isKana(above.text(row, nameColumn)) ? rest : above.text(row, nameColumn) + rest;
    const names = namesIn(nameText);
    return names.map((name) => candidate(row, names.length > 1 ? name : nameText)).filter(({ texts }) => texts.name !== undefined);
  });

  function candidate(row: number, whole: string): Candidate {
    const texts: { [F in FieldCode]?: FieldText[] } = {};
    const add = (field: FieldCode, column: string, text: string): void => {
      if (text !== '') (texts[field] ??= []).push({ column, text });
    };
    for (const column of used) {
      const field = column.field!;
      const text = above.text(row, column);
      if (field === 'name') {
        const parts = splitNameCell(withoutReading(numbered ? withoutNumber(whole) : whole, column.header), compound);
        add('name', column.header, addressed ? withoutCourtesy(parts.name) : parts.name);
        add('address', column.header, parts.address);
        add('corporateNumber', column.header, parts.corporateNumber);
        add('contactPerson', column.header, parts.person);
        add('phone', column.header, parts.phone);
      } else for (const chosen of chosenOf(text)) add(field, column.header, meant(chosen, column));
    }
    for (let next = row + 1; continued.has(next); next++) {
      for (const column of used) {
        // A cell merged down over the whole candidate says its text once.
        const merged = cells.mergeAt(next, column.column);
        if (column.field === 'name' || (merged && merged.row < next)) continue;
        const own = cells.own(next, column.column);
        if (own === '' || isReadingNote(own)) continue;
        // A 「〃」 here says what the candidate says already; one further down may repeat this row.
        const text = above.text(next, column);
        if (!isDitto(own) && !(texts[column.field!] ?? []).some((told) => told.column === column.header && told.text === text)) add(column.field!, column.header, meant(text, column));
      }
    }
    context.lend(row, texts, add);
    return { sheet: list.sheet, row: row + 1, texts };
  }
}

/** 「里の会（さとのかい）」 under a heading that says that the reading stands there. */
function withoutReading(name: string, heading: string): string {
  return /ふりがな|フリガナ|よみ|読み/u.test(heading) ? name.replace(/\s*[（(][ぁ-ゖァ-ヺー・\s　]{3,}[)）]\s*$/u, '') : name;
}

const OPTION = /([□☐☑■☒✓✔])\s*([^□☐☑■☒✓✔]*)/gu;

/** Of a cell of options to tick (「□交通 ☑防災」) those that are ticked; of any other cell its text. */
function chosenOf(text: string): readonly string[] {
  if (!/[□☐☑☒]\s*[^\s□☐☑☒]/u.test(text)) return [text];
  return [...text.matchAll(OPTION)].filter(([, box]) => box !== '□' && box !== '☐').map(([, , option]) => option!.replace(/[\s、,・]+$/u, '').trim()).filter((option) => option !== '');
}

const YES_MARK = /^(?:[○〇◯●◎✓✔☑■レ]|有|あり|該当|済|はい|yes|true|x|v|1)$/iu;
const NO_MARK = /^(?:[×✕✖☐□0]|無|なし|いいえ|no|false)$/iu;

/** What a cell contributes: a tick stands for its heading, a cell that says nothing contributes nothing. */
function meant(text: string, column: ListColumn): string {
  const trimmed = text.trim();
  if (trimmed === '' || saysNothing(trimmed)) return '';
  if (column.field === 'fields' || column.field === 'designation') {
    const heading = column.header.split('／').at(-1)!;
    if (NO_MARK.test(trimmed)) return '';
    if (YES_MARK.test(trimmed)) return headingMeaning(heading)?.field === 'fields' && column.field === 'fields' ? '' : heading;
  }
  return trimmed;
}

/** Texts of cells, 「〃」 read as the text it repeats, and place columns that are filled at the first row of a group only read down. */
class DittoReader {
  private readonly last: string[] = [];
  private readonly grouped: ReadonlySet<number>;

  constructor(
    private readonly cells: Cells,
    list: FoundList,
  ) {
    this.grouped = new Set(list.columns.filter((column) => isGroupColumn(cells, list, column)).map(({ column }) => column));
  }

  /** Rows must be asked in order. What is struck out says nothing, but may be repeated below. */
  text(row: number, { column }: ListColumn): string {
    const own = this.cells.textDown(row, column);
    const leftOut = this.cells.isLeftOut(row, column);
    if (own !== '' && !isDitto(own)) {
      this.last[column] = own;
      return leftOut ? '' : own;
    }
    if (leftOut) return '';
    return isDitto(own) || this.grouped.has(column) ? (this.last[column] ?? '') : own;
  }
}

/** A place column that names its place once over a run of rows: its first row is filled, others often not, and no place comes twice. */
function isGroupColumn(cells: Cells, list: FoundList, { column, field }: ListColumn): boolean {
  if (field !== 'municipality' && field !== 'prefecture') return false;
  const rows = [...list.rows, ...list.skippedRows.filter(({ reason }) => reason === 'struck').map(({ row }) => row)].sort((a, b) => a - b);
  const texts = rows.map((row) => cells.textDown(row, column));
  const named = texts.filter((text) => text !== '');
  return (texts[0] ?? '') !== '' && named.length >= 2 && named.length < texts.length * 0.8 && new Set(named).size === named.length;
}

/** What section headings, the sheet's name and group headings say about the rows under them. */
class SectionContext {
  private readonly sections: readonly { readonly row: number; readonly text: string; readonly words: string }[];
  private readonly sheetPlace: string;
  private readonly groupPlace: string;
  private readonly has: ReadonlySet<FieldCode | null>;
  private next = 0;
  private place = '';
  private group = '';

  constructor(cells: Cells, list: FoundList) {
    this.has = new Set(list.columns.map(({ field }) => field));
    this.sections = list.skippedRows
      .filter(({ reason }) => reason === 'section')
      .map(({ row }) => {
        const text = cells.filledColumns(row, cells.used.left, cells.used.right).map((column) => cells.own(row, column))[0] ?? '';
        return { row, text: text.trim(), words: sectionWords(text) };
      });
    this.sheetPlace = isPlace(list.sheet) ? list.sheet.trim() : '';
    const group = list.columns.find(({ field }) => field === 'name')?.header.split('／')[0] ?? '';
    this.groupPlace = isPlace(group) ? group : '';
  }

  /** Rows must be asked in order. A column of the list's own is never overruled. */
  lend(row: number, texts: { readonly [F in FieldCode]?: readonly FieldText[] }, add: (field: FieldCode, column: string, text: string) => void): void {
    for (; this.next < this.sections.length && this.sections[this.next]!.row < row; this.next++) {
      const { text, words } = this.sections[this.next]!;
      if (isPlace(words)) {
        this.place = words;
        this.group = '';
      } else this.group = text;
    }
    const place = this.place || this.groupPlace || this.sheetPlace;
    if (place !== '') {
      const field = isPrefecture(place) ? 'prefecture' : 'municipality';
      if (!texts[field]) add(field, this.place ? '小見出し' : this.groupPlace ? '見出し' : 'シート名', place);
    }
    if (this.group !== '' && !this.has.has('fields')) add('fields', '小見出し', this.group);
  }
}
