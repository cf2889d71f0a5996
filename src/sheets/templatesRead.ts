import { DEFAULT_LETTERS, FALLBACKS, type LetterText } from '../domain/letters/defaults';
import { FACTS, LAYOUTS, ORGANISATION_PLACEHOLDERS, type FactCode, type LayoutCode, type OrganisationPlaceholder, type Placeholder } from '../domain/letters/placeholders';
import { plainName, readTemplate, type PlaceholderNames, type Template } from '../domain/letters/template';
import { LIST_LABELS, OUTREACH_LISTS, type OutreachList } from '../domain/outreach/lists';
import { LANGUAGES, type Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import { writtenMarks } from './keptTables';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { HEADINGS, type HeadingCode } from './words';

/** The columns of 「文面ひな形」. */
export const TEMPLATE_COLUMNS = ['letterSection', 'letterItem', 'subject', 'letterText', 'letterMore', 'letterHelp', 'written'] as const satisfies readonly HeadingCode[];

/** A line of 「文面ひな形」: a letter, a fact for all letters, what stands in for an empty cell of a list, or a fact that people added. */
export type TemplateItem =
  | { readonly is: 'letter'; readonly list: OutreachList }
  | { readonly is: 'fact'; readonly fact: FactCode }
  | { readonly is: 'organisation'; readonly placeholder: OrganisationPlaceholder }
  | { readonly is: 'layout'; readonly layout: LayoutCode }
  | { readonly is: 'own'; readonly name: string };

const codes = <K extends string>(placeholders: Readonly<Record<K, Placeholder>>): K[] => Object.keys(placeholders) as K[];

/** The items that every 「文面ひな形」 has, in their order. */
const TEMPLATE_ITEMS: readonly TemplateItem[] = [
  ...codes(FACTS).map((fact): TemplateItem => ({ is: 'fact', fact })),
  ...OUTREACH_LISTS.map((list): TemplateItem => ({ is: 'letter', list })),
  ...codes(ORGANISATION_PLACEHOLDERS).map((placeholder): TemplateItem => ({ is: 'organisation', placeholder })),
  ...codes(LAYOUTS).map((layout): TemplateItem => ({ is: 'layout', layout })),
];

/** What stands in the two cells of an item until people write something else. */
function defaultOf(item: TemplateItem, language: Language): LetterText {
  switch (item.is) {
    case 'letter': return DEFAULT_LETTERS[language][item.list];
    case 'fact': return { subject: '', body: FACTS[item.fact].preset[language], more: '' };
    case 'organisation': return { subject: '', body: FALLBACKS[item.placeholder]?.[language] ?? '', more: '' };
    default: return { subject: '', body: '', more: '' };
  }
}

export function itemName(item: TemplateItem, language: Language): string {
  switch (item.is) {
    case 'letter': return LIST_LABELS[item.list][language];
    case 'own': return item.name;
    default: return placeholderOf(item).name[language];
  }
}

export function placeholderOf(item: Extract<TemplateItem, { is: 'fact' | 'organisation' | 'layout' }>): Placeholder {
  switch (item.is) {
    case 'fact': return FACTS[item.fact];
    case 'organisation': return ORGANISATION_PLACEHOLDERS[item.placeholder];
    case 'layout': return LAYOUTS[item.layout];
  }
}

/** A row of 「文面ひな形」 as people left it. */
export interface TemplateRow {
  readonly item: TemplateItem;
  readonly texts: LetterText;
  /** In a person's words: they stay in whichever language the sheet is made. */
  readonly isTheirs: Readonly<Record<keyof LetterText, boolean>>;
  readonly own: OurRow['own'];
  /** Cells as Excel names them; '' where the row is not in a sheet. */
  readonly cells: Readonly<Record<keyof LetterText | 'item', string>>;
}

/** Where each part of a letter stands. */
export const PARTS = { subject: 'subject', body: 'letterText', more: 'letterMore' } as const satisfies Record<keyof LetterText, HeadingCode>;
const eachPart = <T>(of: (part: keyof LetterText) => T): Record<keyof LetterText, T> => ({ subject: of('subject'), body: of('body'), more: of('more') });

/** The rows of a table: of an item that stands there twice the first; rows without a name or content are left out. */
export function readTemplateRows(table: OurTable): { readonly rows: readonly TemplateRow[]; readonly ownColumns: readonly string[] } {
  const { rows, ownColumns } = readOurTable(table, TEMPLATE_COLUMNS);
  const seen = new Set<string>();
  const found = rows.flatMap((row, index): TemplateRow[] => {
    const name = cellText(row, 'letterItem') ?? '';
    const texts = eachPart((part) => linesOf(row, PARTS[part]));
    const item = itemNamed(name);
    const key = plainName(name === '' ? `${index}` : itemName(item, 'ja'));
    if (seen.has(key) || (name === '' && texts.body === '')) return [];
    seen.add(key);
    const marks = (cellText(row, 'written') ?? '').split(' ');
    const isTheirs = (part: keyof LetterText): boolean =>
      !marks.includes(writtenMarks({ [PARTS[part]]: texts[part] })) && !LANGUAGES.some((language) => defaultOf(item, language)[part] === texts[part]);
    return [{
      item, texts, own: row.own, isTheirs: eachPart(isTheirs),
      cells: { ...eachPart((part) => cellOf(table, PARTS[part], index)), item: cellOf(table, 'letterItem', index) },
    }];
  });
  return { rows: found, ownColumns };
}

/** 「文面ひな形」 in a language, as if the table were made in it: defaults that nobody touched are translated. Without a table: the defaults. */
export function templateRowsIn(table: OurTable | null, language: Language): { readonly rows: readonly TemplateRow[]; readonly ownColumns: readonly string[] } {
  const { rows, ownColumns } = table === null ? { rows: [], ownColumns: [] } : readTemplateRows(table);
  const standard = TEMPLATE_ITEMS.map((item): TemplateRow => {
    const name = itemName(item, 'ja');
    const earlier = rows.find((row) => itemName(row.item, 'ja') === name);
    const preset = defaultOf(item, language);
    return {
      item, own: earlier?.own ?? {}, cells: earlier?.cells ?? { item: '', subject: '', body: '', more: '' },
      isTheirs: earlier?.isTheirs ?? { subject: false, body: false, more: false },
      texts: eachPart((part) => (earlier?.isTheirs[part] ? earlier.texts[part] : preset[part])),
    };
  });
  return { rows: [...standard, ...rows.filter(({ item }) => item.is === 'own')], ownColumns };
}

/** Texts and facts, ready to make letters with. */
export interface Templates {
  readonly letters: ReadonlyMap<OutreachList, { readonly row: TemplateRow; readonly parts: Readonly<Record<keyof LetterText, Template>> }>;
  readonly rows: readonly TemplateRow[];
  /** What an item's cell says; '' where there is none. */
  readonly contentOf: (key: string) => string;
}

export function templatesOf(rows: readonly TemplateRow[]): Templates {
  const names = placeholderNames(rows);
  const contents = new Map(rows.filter(({ item }) => item.is !== 'letter').map(({ item, texts }) => [keyOf(item), texts.body.trim()]));
  const letters = new Map(rows.flatMap((row) => (row.item.is === 'letter'
    ? [[row.item.list, { row, parts: eachPart((part) => readTemplate(row.texts[part], names)) }] as const]
    : [])));
  return { letters, rows, contentOf: (key) => contents.get(key) ?? '' };
}

/** The key of an item that a text can use. */
export function keyOf(item: TemplateItem): string {
  switch (item.is) {
    case 'fact': return item.fact;
    case 'organisation': return item.placeholder;
    case 'layout': return item.layout;
    case 'own': return `own:${plainName(item.name)}`;
    case 'letter': return item.list;
  }
}

/** How a key is called, for messages. */
export function nameOfKey(key: string, rows: readonly TemplateRow[], language: Language): string {
  const item = rows.find((row) => row.item.is !== 'letter' && keyOf(row.item) === key)?.item ?? TEMPLATE_ITEMS.find((one) => one.is !== 'letter' && keyOf(one) === key);
  return item === undefined ? key : itemName(item, language);
}

/** Every name in both languages, first the standard ones: a fact that people added never takes the place of one. */
function placeholderNames(rows: readonly TemplateRow[]): PlaceholderNames {
  const names = new Map<string, string>();
  for (const item of TEMPLATE_ITEMS) {
    if (item.is === 'letter' || item.is === 'own') continue;
    const { name, also = [] } = placeholderOf(item);
    for (const one of [name.ja, name.en, ...also]) if (!names.has(plainName(one))) names.set(plainName(one), keyOf(item));
  }
  for (const { item } of rows) if (item.is === 'own' && item.name !== '' && !names.has(plainName(item.name))) names.set(plainName(item.name), keyOf(item));
  return names;
}

function itemNamed(name: string): TemplateItem {
  const plain = plainName(name.replace(/^[《≪]+|[》≫]+$/gu, ''));
  return TEMPLATE_ITEMS.find((item) => LANGUAGES.some((language) => plainName(itemName(item, language)) === plain)) ?? { is: 'own', name: name.replace(/^[《≪]+|[》≫]+$/gu, '').trim() };
}

function linesOf(row: OurRow, heading: HeadingCode): string {
  return (cellText(row, heading) ?? '').replace(/\r\n?/gu, '\n');
}

function cellOf(table: OurTable, heading: HeadingCode, row: number): string {
  const column = table.headers.findIndex((header) => LANGUAGES.some((language) => HEADINGS[heading][language] === header));
  return table.at === undefined || column < 0 ? '' : `${columnLetters(table.at.column + column)}${table.at.row + row + 1}`;
}
