import { fillTemplate } from '../domain/letters/fill';
import { plainName } from '../domain/letters/template';
import { LIST_LABELS, OUTREACH_LISTS, type OutreachList } from '../domain/outreach/lists';
import { LANGUAGES, type Language } from '../domain/vocabulary';
import { writtenMarks } from './keptTables';
import type { Recipient } from './letterRows';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { ownColumn } from './tagColumns';
import { nameOfKey, type Templates } from './templatesRead';
import { HEADINGS, type HeadingCode } from './words';

/** The columns of 「差込文面」 that people may change: theirs where the cell differs from what 作成時の印 says was written. */
const CHANGEABLE = [
  'addressee', 'postcode', 'letterAddress', 'letterDepartment', 'letterPerson', 'letterPhone', 'letterEmail', 'subject', 'letterBody', 'letterReason', 'letterAppeal', 'letterOpening', 'letterDue',
] as const satisfies readonly HeadingCode[];
const COLUMNS = ['letterPurpose', 'letterName', ...CHANGEABLE, 'lacking', 'id', 'written'] as const satisfies readonly HeadingCode[];
type Changeable = (typeof CHANGEABLE)[number];

/** Excel's limit for the text of a cell. */
const LONGEST_LETTER = 32_767;

/** One letter, as its row has it. */
export interface Letter {
  readonly list: OutreachList;
  readonly id: string;
  readonly name: string;
  /** What the add-in says. */
  readonly texts: Readonly<Record<Changeable, string>>;
  /** What people wrote instead. */
  readonly theirs: Readonly<Partial<Record<Changeable, string>>>;
  readonly own: OurRow['own'];
  /** Names of placeholders that had nothing to say. */
  readonly lacking: readonly string[];
}

/** A letter of an earlier 「差込文面」 that people changed, or wrote something beside. */
interface EarlierLetter {
  readonly list: OutreachList;
  readonly id: string;
  readonly name: string;
  readonly theirs: Letter['theirs'];
  readonly own: OurRow['own'];
}

/** The finished letter to a recipient; facts that nobody filled in stay visible as 《…》. */
export function letterTo({ list, id, values }: Recipient, templates: Templates, earlier: EarlierLetter | undefined, language: Language): Letter {
  const fallback = (key: string): string => templates.contentOf(key);
  const valueOf = (key: string): string => {
    if (key in values) return values[key as keyof typeof values] || fallback(key);
    return fallback(key) || (isLayoutOrOptional(key) ? '' : `《${nameOfKey(key, templates.rows, language)}》`);
  };
  const { subject, body, more } = templates.letters.get(list)!.parts;
  const filled = [fillTemplate(subject, valueOf), fillTemplate(body, valueOf), fillTemplate(more, valueOf)] as const;
  return {
    list, id, name: values.name,
    texts: {
      addressee: values.addressee.replaceAll('\n', language === 'ja' ? '　' : ', '), postcode: values.postcode, letterAddress: values.address, letterDepartment: values.department,
      letterPerson: values.person, letterPhone: values.phone, letterEmail: values.email, subject: filled[0].text.replaceAll('\n', ' '), letterBody: filled.slice(1).map(({ text }) => text).filter((text) => text !== '').join('\n\n'),
      letterReason: values.reason, letterAppeal: values.appeal, letterOpening: values.opening, letterDue: values.due,
    },
    theirs: earlier?.theirs ?? {}, own: earlier?.own ?? {},
    lacking: [...new Set(filled.flatMap(({ empty }) => empty))].map((key) => nameOfKey(key, templates.rows, language)),
  };
}

function isLayoutOrOptional(key: string): boolean {
  return key === 'number' || key === 'right' || key === 'centre';
}

/** True when the text that the row will show is longer than a cell takes. */
export function isTooLong(letter: Letter): boolean {
  return CHANGEABLE.some((heading) => (letter.theirs[heading] ?? letter.texts[heading]).length > LONGEST_LETTER);
}

/** Letters are told apart by purpose and organisation; those to rows added by hand by their name. */
export function letterKey({ list, id, name }: Pick<Letter, 'list' | 'id' | 'name'>): string {
  return `${list} ${id === '' ? plainName(name) : id}`;
}

/** An earlier table's letters, with what people changed; a row whose purpose or name nobody can read is left out. */
export function readLetters(table: OurTable): { readonly letters: readonly EarlierLetter[]; readonly ownColumns: readonly string[] } {
  const { rows, ownColumns } = readOurTable(table, COLUMNS);
  const letters = rows.flatMap((row): EarlierLetter[] => {
    const purpose = cellText(row, 'letterPurpose') ?? '';
    const list = OUTREACH_LISTS.find((one) => LANGUAGES.some((language) => LIST_LABELS[one][language] === purpose));
    const name = cellText(row, 'letterName') ?? '';
    if (list === undefined || name === '') return [];
    const marks = (cellText(row, 'written') ?? '').split(' ');
    const isMarked = (heading: Changeable): boolean => marks.some((mark) => mark.startsWith(`${heading}:`));
    const theirs: Partial<Record<Changeable, string>> = {};
    for (const heading of CHANGEABLE) {
      const value = row.cells[heading];
      if (value === undefined || !isMarked(heading)) continue;
      const text = String(value).replace(/\r\n?/gu, '\n');
      if (!marks.includes(writtenMarks({ [heading]: text }))) theirs[heading] = text;
    }
    return [{ list, id: cellText(row, 'id') ?? '', name, theirs, own: row.own }];
  });
  return { letters, ownColumns };
}

/** True when something of a letter would be lost with its row. */
export function isEdited({ theirs, own }: Pick<EarlierLetter, 'theirs' | 'own'>): boolean {
  return Object.keys(theirs).length + Object.keys(own).length > 0;
}

/**
 * 「差込文面」: a row a letter, as Word's mail merge wants it: the header in the first row from the first column, text only, nothing merged, nothing above.
 * @param ownColumns columns that people added.
 */
export function lettersPlan(letters: readonly Letter[], ownColumns: readonly string[], language: Language): SheetPlan {
  const cells = letters.map((letter) => COLUMNS.flatMap((column) => [...(column === 'lacking' ? ownColumns.map((header) => letter.own[header] ?? '') : []), cellOf(letter, column, language)]));
  const columns = COLUMNS.flatMap((column) => [...(column === 'lacking' ? ownColumns.map((header) => ownColumn(header, letters.map((letter) => letter.own[header] ?? ''))) : []), columnOf(column, language)]);
  if (cells.length === 0) cells.push(columns.map((): PlanCell => ''));
  return {
    kind: 'letters', name: SHEET_NAMES.letters[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: true,
    columnWidths: [], rowHeights: [{ row: 0, height: 26 }],
    blocks: [],
    tables: [{ name: TABLE_NAMES.letters, row: 0, column: 0, columns, rows: cells, filter: true }],
    charts: [],
    freeze: { rows: 1, columns: 2 },
    print: { area: { row: 0, column: 0, rowCount: 1 + cells.length, columnCount: COLUMNS.indexOf('subject') + 1 }, titleRows: { first: 0, last: 0 } },
  };
}

function cellOf(letter: Letter, column: (typeof COLUMNS)[number], language: Language): PlanCell {
  switch (column) {
    case 'letterPurpose': return LIST_LABELS[letter.list][language];
    case 'letterName': return letter.name;
    case 'lacking': return letter.lacking.join(language === 'ja' ? '、' : ', ');
    case 'id': return letter.id;
    case 'written': return writtenMarks(letter.texts);
    default: return letter.theirs[column] ?? letter.texts[column];
  }
}

const WIDTHS: Readonly<Partial<Record<HeadingCode, number>>> = {
  letterPurpose: 14, letterName: 20, addressee: 34, postcode: 10, letterAddress: 25, letterDepartment: 11, letterPerson: 13, letterPhone: 14, letterEmail: 20, subject: 26, letterBody: 50, letterReason: 30,
  lacking: 18, id: 14, written: 14,
};

/** What is printed is wrapped; the long texts are not, so that the table can be looked through. */
function columnOf(column: (typeof COLUMNS)[number], language: Language): TableColumn {
  const isPrinted = COLUMNS.indexOf(column) <= COLUMNS.indexOf('subject');
  return { header: HEADINGS[column][language], format: 'text', width: WIDTHS[column] ?? 16, ...(isPrinted ? { wrap: true } : {}), ...(column === 'id' || column === 'written' ? { size: 8, quiet: true } : {}) };
}
