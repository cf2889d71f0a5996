import type { Language } from '../domain/vocabulary';
import { KEPT_TABLES, type KeptCells } from './keptTables';
import { hasInput, isChecked, type LedgerEntry } from './ledgerEntry';
import { TELLING_FIELDS } from './organisationKey';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import type { SheetPlan, TableColumn } from './plan';
import { EDITABLE_TAGS, tagText } from './tags';
import { CHECKED, HEADINGS, type HeadingCode } from './words';

/**
 * The very hidden sheet that remembers, for each organisation, what the machine last said and what people decided. An ordinary table of text,
 * so that it travels with the file and can be looked at; ledgerRead.ts reads it back and says what cannot be read any more.
 */

export const LEDGER_COLUMNS = [
  'id', 'name', 'address', 'sheet', 'listed', 'entered', 'rulesVersion', ...TELLING_FIELDS, 'content', 'machine', 'person',
] as const satisfies readonly HeadingCode[];
/** What stands under リストの有無. */
export const LISTED_WORDS: Readonly<Record<Language, { readonly listed: string; readonly gone: string }>> = {
  ja: { listed: 'リストにある', gone: 'リストにない' },
  en: { listed: 'In the lists', gone: 'Not in the lists' },
};
/** Longest part of a person's entries in one cell, in UTF-16 units: Excel's limit is 32,767. What is longer goes on in further columns. */
const LONGEST_PART = 32_000;
/** Longest readable summary of a person's entries; the entries themselves stand in full beside it. */
const LONGEST_SUMMARY = 400;

/** The ledger's sheet: organisations that left the lists first, since it is those that a person comes to look for. */
export function ledgerPlan(entries: readonly LedgerEntry[], language: Language): SheetPlan {
  const intro = language === 'ja'
    ? '共創パートナーマッパーの台帳です。人が直した値や入力を、再分類のときに団体ごとに引き継ぐために使います。変更したり消したりしないでください。「リストにない」団体の入力も残してあり、リストに戻ると復元されます。'
    : 'Ledger of 共創パートナーマッパー: keeps what people changed and entered for each organisation when lists are classified again. Please do not change or delete it. Entries of organisations that are “not in the lists” are kept too and return with them.';
  const ordered = [...entries.filter((entry) => !entry.listed), ...entries.filter((entry) => entry.listed)];
  const parts = ordered.map((entry) => partsOf(personText(entry)));
  const most = parts.reduce((count, texts) => Math.max(count, texts.length), 1);
  const more = Array.from({ length: most - 1 }, (_, index): TableColumn => ({ header: personHeader(index + 2, language), format: 'text', width: 20 }));
  return {
    kind: 'ledger', name: SHEET_NAMES.ledger[language], visibility: 'veryHidden', tabColour: TAB_COLOUR, showGridlines: true,
    columnWidths: [], rowHeights: [], blocks: [{ row: 0, column: 0, cells: [[intro]], format: 'text' }],
    tables: [{
      name: TABLE_NAMES.ledger, row: 2, column: 0, filter: true,
      columns: [...LEDGER_COLUMNS.map((code): TableColumn => ({ header: HEADINGS[code][language], format: 'text', width: WIDTHS[code] ?? 14 })), ...more],
      rows: ordered.map((entry, index) => [
        entry.id, entry.name, entry.place, entry.sheet, LISTED_WORDS[language][entry.listed ? 'listed' : 'gone'],
        summaryText(entry, language), entry.rulesVersion, ...TELLING_FIELDS.map((field) => entry[field]), entry.content, entry.machine === null ? '' : JSON.stringify(entry.machine),
        ...Array.from({ length: most }, (__, part) => parts[index]![part] ?? ''),
      ]),
    }],
    charts: [], freeze: { rows: 3, columns: 2 }, print: null,
  };
}

/** The heading of the nth column of a person's entries: the first is plain. */
export function personHeader(part: number, language: Language): string {
  return part === 1 ? HEADINGS.person[language] : `${HEADINGS.person[language]} ${part}`;
}

const WIDTHS: Partial<Record<HeadingCode, number>> = { name: 30, address: 30, sheet: 18, entered: 60, machine: 20, person: 20 };

function personText(entry: LedgerEntry): string {
  const { input, suspected, since } = entry;
  if (!hasInput(input) && Object.keys(suspected).length === 0) return '';
  return JSON.stringify({ ...input, suspected, since });
}

/** A long text in parts, never cut between the two units of one character. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + LONGEST_PART);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** How many cells of 「発言一覧」 people changed or filled in. */
function statementsSummary(entered: KeptCells | undefined, language: Language): string[] {
  const count = Object.keys(entered?.cells ?? {}).length + Object.keys(entered?.own ?? {}).length;
  return count === 0 ? [] : [language === 'ja' ? `${SHEET_NAMES.statements.ja}への入力 ${count}件` : `Entries in “${SHEET_NAMES.statements.en}”: ${count}`];
}

/** What people decided, for people: 「類型：その他（2026/11/22 18:30）／担当：佐藤」. Not read back. */
function summaryText({ input, since }: LedgerEntry, language: Language): string {
  const ja = language === 'ja';
  const said = (heading: HeadingCode, text: string, time?: string): string =>
    `${HEADINGS[heading][language]}${ja ? '：' : ': '}${text}${time === undefined ? '' : ja ? `（${time}）` : ` (${time})`}`;
  const pairs = Object.keys(input.pairs).length;
  const whole = [
    ...EDITABLE_TAGS.flatMap((tag) => (input.tags[tag] === undefined ? [] : [said(tag, tagText(tag, input.tags[tag], language), since[tag])])),
    ...(input.checked === '' ? [] : [said('checked', isChecked(input) ? CHECKED[language] : String(input.checked), since.checked)]),
    ...Object.entries(input.outreach).map(([field, value]) => said(field as HeadingCode, String(value))),
    ...[...Object.entries(input.own.result), ...Object.entries(input.own.outreach)].map(([header, value]) => `${header}${ja ? '：' : ': '}${String(value)}`),
    ...KEPT_TABLES.flatMap((kind) => {
      const entered = input.kept[kind];
      if (entered === undefined) return [];
      const cells = [...Object.entries(entered.cells).map(([code, value]) => said(code as HeadingCode, String(value))), ...Object.entries(entered.own).map(([header, value]) => `${header}${ja ? '：' : ': '}${String(value)}`)];
      return [`${SHEET_NAMES[kind][language]}${ja ? '（' : ' ('}${cells.join(ja ? '、' : ', ')}${ja ? '）' : ')'}`];
    }),
    ...statementsSummary(input.kept.statements, language),
    ...(pairs === 0 ? [] : [ja ? `重複の判断 ${pairs}件` : `Answers about duplicates: ${pairs}`]),
  ].join(ja ? '／' : ' / ');
  return whole.length <= LONGEST_SUMMARY ? whole : `${whole.slice(0, LONGEST_SUMMARY)}…`;
}
