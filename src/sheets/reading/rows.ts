import type { FieldCode } from '../../domain/candidate';
import type { ListColumn, SkipReason } from '../lists';
import type { Cells } from './cells';
import { headingMeaning } from './heading-match';
import { BULLET_BEFORE_NAME } from './name-cell';
import { median, sampled, type FilledRow } from './row-index';
import { isColumnNumber, isDitto, isExampleLabel, isFootnote, isFormatWord, isGroupWords, isMarkedHeading, isMaskedName, isNumberedGroup, isPlace, isSentence, isTitle, isTotalLabel, saysExample, sectionWords, startsWithBullet } from './row-patterns';
import { hasReadingAbove, isKana, isReadingNote, readingRows } from './reading-above';
import { isLegalFormOnly, saysNothing, shapeOf } from './shapes';
import { looksLikeOrganisation } from './organisation-words';
import { isWrapped, isWrappedBesideNumbers, numberColumn } from './wrapped-name';

/** A list's columns and header, as far as its rows are to be told apart by them. */
export interface RowReader {
  readonly cells: Cells;
  readonly columns: readonly ListColumn[];
  readonly nameColumn: number;
  readonly headerRows: readonly number[];
  /** Texts above the header: when they come again, a page begins. */
  readonly titles: ReadonlySet<string>;
  /** Names that are places by their form are names here (自治会名: 「栄町」). */
  readonly placesAreNames: boolean;
}

export interface ReadRows {
  readonly rows: readonly number[];
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
}

/** Fields whose text a second line of the same candidate may carry on; a row with any other field filled is a row of its own. */
const CONTINUABLE: ReadonlySet<FieldCode> = new Set<FieldCode>(['activity', 'notes', 'members', 'area', 'fields', 'phone', 'email', 'url', 'contactPerson', 'department', 'address', 'designation']);
/** What one body has one of. */
const OF_ONE_BODY: ReadonlySet<FieldCode> = new Set<FieldCode>(['prefecture', 'municipality', 'address', 'phone', 'url', 'corporateNumber', 'legalForm']);
/** Fields whose text is wrapped over two rows together with the name's. */
const WRAPPED: ReadonlySet<FieldCode> = new Set<FieldCode>(['activity', 'notes', 'members', 'area', 'fields', 'address', 'designation', 'department']);
/** Fields that a heading row may fill for the rows below it. */
const GROUPING: ReadonlySet<FieldCode> = new Set<FieldCode>(['prefecture', 'municipality', 'area', 'fields', 'legalForm', 'department']);
const FORMAT_ROWS = 3;

/** Tells candidates from all other rows of a list's body (`body`: its rows that are not empty, below the header). Streams: every row is looked at once. */
export function readRows(reader: RowReader, body: readonly FilledRow[]): ReadRows {
  const { cells, columns, nameColumn } = reader;
  const fields = new Map(columns.map(({ column, field }) => [column, field]));
  const sample = sampled(body);
  const several = sample.filter(({ filled }) => filled.length > 1);
  const typical = several.length >= sample.length * 0.3 ? median(several.map(({ filled }) => filled.length)) : 1;
  // After the last row of usual length, a word of its own below a gap is something left over.
  const lastFull = body.findLastIndex(({ filled }) => filled.length >= typical * 0.5);
  const placesHead = placesAreHeadings();
  const bulleted = sample.filter(({ row }) => startsWithBullet(cells.own(row, nameColumn))).length > sample.length * 0.4;
  const dotted = sample.filter(({ row }) => BULLET_BEFORE_NAME.test(cells.own(row, nameColumn))).length > sample.length * 0.6;
  const madeUp = sample.filter(({ row }) => isMaskedName(cells.own(row, nameColumn))).length > sample.length * 0.5;
  const readingAbove = hasReadingAbove(columns.find(({ column }) => column === nameColumn)?.header ?? '');
  const readings = readingRows(body.map(({ row, filled }) => ({ row, name: cells.own(row, nameColumn), filled: filled.length })));
  const legalForm = columns.find(({ field }) => field === 'legalForm')?.column;
  const numbers = numberColumn(cells, body, nameColumn);
  const headerTexts = reader.headerRows.map((row) => new Map(columns.map(({ column }) => [column, cells.text(row, column)])));
  const bodyTop = body[0]?.row ?? 0;

  const rows: number[] = [];
  const skipped: { row: number; reason: SkipReason }[] = [];
  let previous = bodyTop - 1;
  let afterCandidate = false;
  /** What became of the last row that names something, and what it says: a 「〃」 below is no more than that. */
  let repeated: SkipReason | null = null;
  let told = new Map<number, string>();
  /** Whether the heading above says that persons follow. */
  let underPersons = false;
  let gap = false;
  let wrapped = false;
  body.forEach((row, index) => {
    gap ||= row.row > previous + 1;
    for (let blank = previous + 1; blank < row.row && rows.length > 0; blank++) skipped.push({ row: blank, reason: 'blank' });
    const found = withStruck(row, reasonToSkip(row, index));
    const name = cells.own(row.row, nameColumn);
    if (found === 'section') underPersons = PERSON_KIND.test(sectionWords(cells.own(row.row, row.filled[0]!)));
    const reason = found === null && underPersons && isPerson(name) ? 'noName' : found;
    if (!isDitto(name) && name !== '') {
      repeated = reason;
      told = new Map();
    }
    for (const column of row.filled) if (!isDitto(cells.own(row.row, column))) told.set(column, cells.own(row.row, column));
    if (reason === null) {
      rows.push(row.row);
      gap = false;
    } else skipped.push({ row: row.row, reason });
    afterCandidate = reason === null || (reason === 'continued' && afterCandidate);
    previous = row.row;
  });
  const last = rows[rows.length - 1] ?? bodyTop;
  return { rows, skipped: skipped.filter(({ row, reason }) => row < last || reason !== 'blank') };

  /** A row that would be a candidate, but for its name's being struck out, or repeating what is none. */
  function withStruck({ row, filled }: FilledRow, reason: SkipReason | null): SkipReason | null {
    if (reason !== null && reason !== 'continued') return reason;
    if (!isDitto(cells.own(row, nameColumn))) return reason === null && cells.isLeftOut(row, nameColumn) ? 'struck' : reason;
    if (cells.isLeftOut(row, nameColumn)) return 'struck';
    if (repeated === 'noName') return repeated;
    return repeated === 'struck' && !tellsAnother(row, filled) ? repeated : reason;
  }

  function reasonToSkip({ row, filled }: FilledRow, index: number): SkipReason | null {
    const own = cells.own(row, nameColumn);
    const first = cells.own(row, filled[0]!);
    if (repeatsHeader(row, filled, first, index)) return 'repeatedHeader';
    // What stands alone over the header as it comes again heads what follows.
    const next = body[index + 1];
    if (filled.length === 1 && !(filled[0] === nameColumn && looksLikeOrganisation(first)) && next !== undefined && next.row === row + 1 && next.filled.length > 1 && repeatsHeader(next.row, next.filled, cells.own(next.row, next.filled[0]!), index + 1)) return isFootnote(first) || isTitle(first) ? 'footnote' : 'section';
    if (readings.has(row) || (legalForm !== undefined && PERSON_KIND.test(cells.own(row, legalForm).trim()) && isPerson(own))) return 'noName';
    const sparse = filled.length <= Math.max(1, typical * 0.4);
    const alone = filled.length === 1;
    // Forms put their example first; a masked name further down is an organisation that somebody did not want to name.
    if ((!madeUp && index < FORMAT_ROWS && isMaskedName(own)) || saysExample(own) || isExampleLabel(first) || (filled.length > 1 && isExampleLabel(cells.own(row, filled[1]!)))) return 'example';
    if (isTotal(own, row, filled)) return 'subtotal';
    // Over a list of bulleted names: what it is a list of.
    if (alone && dotted && index === 0 && reader.headerRows.length === 0 && own !== '' && !BULLET_BEFORE_NAME.test(own) && !looksLikeOrganisation(own)) return 'footnote';
    if ((sparse || own === '') && (isFootnote(first) || (alone && isSentence(first)))) return 'footnote';
    const merged = cells.mergeAt(row, nameColumn);
    if (merged && merged.row < row && merged.row >= bodyTop && cells.textDown(row, nameColumn) !== '') return 'continued';
    if (afterCandidate && row === previous + 1 && filled.every((column) => isReadingNote(cells.own(row, column)))) return 'continued';
    if (readingAbove && afterCandidate && own !== '' && row === previous + 1 && filled.length === 1 && filled[0] === nameColumn && isKana(cells.own(previous, nameColumn))) return 'continued';
    wrapped = mayWrap(row, filled, own) && isWrapped(cells.own(previous, nameColumn), own, wrapped);
    if (wrapped) return 'continued';
    if ((alone || (filled.length === 2 && sparse)) && isSection(row, filled)) return 'section';
    if (mayWrap(row, filled, own) && lacksNumber(filled) && isWrappedBesideNumbers(cells.own(previous, nameColumn), own)) return 'continued';
    if (own !== '' && !isDitto(own) && !isNoName(own, alone && typical >= 2)) return alone && gap && typical >= 4 && index > lastFull && !looksLikeOrganisation(own) ? 'footnote' : null;
    const used = filled.filter((column) => column !== nameColumn && fields.get(column));
    // The same body again, with another of its activities or people.
    if (isDitto(own) && used.length > 0) return afterCandidate && !gap && !tellsAnother(row, used) ? 'continued' : null;
    if (used.length === 0 && filled.every((column) => column === nameColumn || isIdle(cells.own(row, column)))) return own === '' ? 'blank' : 'noName';
    const continues = own === '' && afterCandidate && !gap && filled.length <= Math.max(1, typical * 0.5) && used.length === filled.length && used.every((column) => CONTINUABLE.has(fields.get(column)!));
    return continues ? 'continued' : 'noName';
  }

  /** Whether the row above names a candidate whose name may go on here. What else stands here must go on too: a phone or a number begins another. */
  function mayWrap(row: number, filled: readonly number[], own: string): boolean {
    if (own === '' || !afterCandidate || gap || row !== previous + 1 || typical < 2 || cells.mergeAt(row, nameColumn) || filled.length > Math.max(1, typical * 0.6)) return false;
    return filled.every((column) => column === nameColumn || WRAPPED.has(fields.get(column)!));
  }

  /** Whether a row that repeats the name above says that it is another body of the name: in another place, with another phone. */
  function tellsAnother(row: number, filled: readonly number[]): boolean {
    const plain = (text: string): string => text.normalize('NFKC').replace(/\s|^(?:北海道|東京都|(?:京都|大阪)府|.{2,3}県)/gu, '');
    return filled.some((column) => {
      const text = cells.own(row, column);
      const before = told.get(column) ?? '';
      return OF_ONE_BODY.has(fields.get(column)!) && !isDitto(text) && before !== '' && !plain(before).includes(plain(text)) && !plain(text).includes(plain(before));
    });
  }

  function lacksNumber(filled: readonly number[]): boolean {
    return numbers !== null && filled.length <= typical * 0.5 && cells.own(previous, numbers) !== '';
  }

  /** The header again (a new page), the title again, or a row that numbers or explains the columns. */
  function repeatsHeader(row: number, filled: readonly number[], first: string, index: number): boolean {
    if (reader.titles.has(first)) return true;
    for (const header of headerTexts) {
      if (header.get(filled[0]!) !== first && header.get(nameColumn) !== cells.own(row, nameColumn)) continue;
      const same = filled.filter((column) => header.get(column) === cells.own(row, column)).length;
      if (same >= filled.length * 0.6 && (same >= 2 || filled.includes(nameColumn))) return true;
    }
    if (reader.headerRows.length > 0 && isHeadingOfNames(cells.own(row, nameColumn)) && filled.filter((column) => headingMeaning(cells.own(row, column)) !== null).length >= Math.max(2, filled.length * 0.5)) return true;
    if (index >= FORMAT_ROWS) return false;
    const texts = filled.map((column) => cells.own(row, column));
    if (texts.every(isFormatWord)) return true;
    return texts.length >= 3 && texts.every(isColumnNumber) && new Set(texts).size === texts.length;
  }

  /** A total says so in its first words, and has no other name. */
  function isTotal(own: string, row: number, filled: readonly number[]): boolean {
    if (own !== '') {
      if (isTotalLabel(own) && (!looksLikeOrganisation(own) || /^(?:計|合計|小計|総計|以上|全)?[\d,]+(?:先|社|団体|法人|会)$/u.test(own.normalize('NFKC').replace(/\s/gu, '')))) return true;
      const first = cells.own(row, filled[0]!);
      return filled[0]! < nameColumn && isTotalLabel(first) && !/\d/.test(first) && (saysNothing(own) || /^[\d,]+/.test(own.normalize('NFKC')));
    }
    return filled.slice(0, 3).some((column) => {
      const text = cells.own(row, column);
      return isTotalLabel(text) && shapeOf(text) !== 'number';
    });
  }

  /** A row of one text (or a text and a count) that heads the rows below it. */
  function isSection(row: number, filled: readonly number[]): boolean {
    const column = filled[0]!;
    const text = cells.own(row, column);
    if (filled.length === 2 && !/^[（(]?[\d,]+\D{0,3}[)）]?$/u.test(cells.own(row, filled[1]!).normalize('NFKC').trim())) return false;
    const across = (cells.mergeAt(row, column)?.columnCount ?? 1) > 1;
    const inName = column === nameColumn || (across && column < nameColumn && column + cells.mergeAt(row, column)!.columnCount > nameColumn);
    if (text.trim().length > 40 || saysNothing(text) || ['number', 'date', 'phone', 'url', 'email', 'corporateNumber'].includes(shapeOf(text))) return false;
    if (!inName) return !fields.get(column) ? column < nameColumn && typical >= 2 : GROUPING.has(fields.get(column)!) && typical >= 2;
    if (isMarkedHeading(text) && !(startsWithBullet(text) && bulleted)) return typical >= 2 || !startsWithBullet(text) || isGroupWords(sectionWords(text)) || !looksLikeOrganisation(text);
    if (across && typical >= 2 && !looksLikeOrganisation(text)) return true;
    if (isPlace(text)) return placesHead && !reader.placesAreNames;
    return isNumberedGroup(text) || (typical >= 2 && columns.length >= 3 && isGroupWords(text));
  }

  /** Places alone in their rows head groups when the first row is one and each has rows of other names under it; else they are members like others. */
  function placesAreHeadings(): boolean {
    const alone = sample.map(({ row, filled }) => filled.length === 1 && isPlace(cells.own(row, nameColumn)));
    return alone[0] === true && alone.filter(Boolean).length >= (typical >= 3 ? 1 : 2) && alone.every((place, i) => !place || (i + 1 < alone.length && !alone[i + 1]));
  }
}

/** 「団体・機関名」: a heading in so many words, of another table that follows. */
function isHeadingOfNames(text: string): boolean {
  const meaning = headingMeaning(text);
  return meaning?.field === 'name' && meaning.strength >= 0.75 && text.length <= 20 && !looksLikeOrganisation(text);
}

/** What stands where no body does: a number left free, a test of the form, a person, a break. */
const NO_BODY = /^[-－–—(（【\s]*(?:欠番|[国県市町村]|本市|当市|市?直営|補助金?|負担金|市単|県単|空き|空席|未定|調整中|調査中|準備中|確認中|選定中|検討中|(?:候補を?)?追加予定|テスト(?:送信|入力|データ|団体)?|test|個人(?:参加|会員)?|自営業?|フリーランス|学生|主婦|有識者|学識経験者|公募(?:委員|市民)?|市民公募|一般(?:市民|参加者?)|匿名(?:希望)?|非公[表開](?:希望)?|[無未]回答|回答(?:しない|なし)|有効回答数?|回答数|別紙(?:のとおり|参照)|休憩(?:所|コーナー|スペース)?)(?:\s*[(（][^)）]*[)）])?[)）】\s]*$/iu;
/** Kinds of whoever a row lists, where it is a natural person, and headings over such rows. */
const PERSON_KIND = /^個(?:人)?(?:会員|参加)?$/u;
/** What a shop or craft is called by; 屋 and the like also stand in surnames (土屋, 園田), so not among the first two signs. */
const TRADE = /.{2}[屋店房堂庵亭塾社室館園]|左官|造園|建設|工務|電気|設備|塗装|大工|板金|水道|印刷|写真|理容|美容|接骨|鍼灸|石材|木工|鉄工|農場/u;

/** Of a row that is said to be an 個人: a natural person's name, and not a sole trader's shop. */
function isPerson(name: string): boolean {
  const plain = name.trim().replace(/[\s　]*(?:様|氏)$/u, '');
  return !looksLikeOrganisation(plain) && !TRADE.test(plain) && /^[一-鿿々ヶ]{1,4}[\s　]?[一-鿿々ぁ-んァ-ヶー]{1,5}$/u.test(plain);
}

/** 「唐澤 健太（個人）」: a natural person, who says so. */
const PERSON_NOTE = /[(（]個人(?:事業主|参加|会員)?[)）]$/u;

/** 「匿名希望」, 「学生（信州学園大学3回生）」, 「唐澤 健太（個人）」; not 「調整中（前橋商工会）」 nor 「カフェしずく（個人）」. */
function isNobody(text: string): boolean {
  const note = /[(（]([^)）]*)[)）]\s*$/u.exec(text)?.[1] ?? '';
  if (NO_BODY.test(text)) return !(looksLikeOrganisation(note) && !/[回年]生/u.test(note)) && !/商店|観光協会/u.test(note);
  return PERSON_NOTE.test(text) && isPerson(text.replace(PERSON_NOTE, ''));
}

/** A name cell that names nothing: a dash, なし, 欠番, a bare number, or, alone in its row, a bare legal form (left over from a drop-down's values). */
function isNoName(text: string, alone: boolean): boolean {
  return saysNothing(text) || (text.length <= 24 && isNobody(text)) || (alone && isLegalFormOnly(text)) || /^(?:[\d\s,.()（）%-]+|[(（]?うち(?:[^ぁ-ん\d]{0,6}\d+.{0,4}|新規|重複|休止|オンライン))$/u.test(text.normalize('NFKC'));
}

/** A cell that a padded, empty row of a form may hold: its number, a tick box, 0, a date. */
function isIdle(text: string): boolean {
  return ['number', 'mark', 'none', 'date', 'time'].includes(shapeOf(text)) || text.trim().length <= 2;
}
