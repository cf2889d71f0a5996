import type { Language } from '../domain/vocabulary';
import { NO_INPUT, hasInput, type LedgerEntry, type PersonInput } from './ledgerEntry';
import { cellText, readOurTable, type OurTable } from './ourTable';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import type { SheetPlan } from './plan';
import { EDITABLE_TAGS, type EditableTag, type TagValues } from './tags';
import { HEADINGS, type HeadingCode } from './words';

/**
 * The very hidden sheet that remembers, for each organisation, what the machine last said and what people entered. An ordinary table
 * of text, so that it travels with the file and can be looked at; what cannot be read any more is passed over row by row.
 */

const COLUMNS: readonly HeadingCode[] = ['id', 'name', 'places', 'sheet', 'listed', 'machine', 'person'];
/** Excel's limit for a cell is 32,767 characters. */
const LONGEST_CELL = 32_000;
const LISTED = 'listed';
const GONE = 'gone';

export function ledgerPlan(entries: readonly LedgerEntry[], language: Language): SheetPlan {
  const intro = language === 'ja'
    ? '共創パートナーマッパーの台帳です。再分類のときに人の修正を見分けるために使います。消さないでください。'
    : 'Ledger of 共創パートナーマッパー: tells people’s changes from the machine’s values when lists are classified again. Please keep it.';
  return {
    kind: 'ledger', name: SHEET_NAMES.ledger[language], visibility: 'veryHidden', tabColour: TAB_COLOUR, showGridlines: true,
    columnWidths: [], rowHeights: [], blocks: [{ row: 0, column: 0, cells: [[intro]], format: 'text' }],
    tables: [{
      name: TABLE_NAMES.ledger, row: 2, column: 0, filter: false,
      columns: COLUMNS.map((code) => ({ header: HEADINGS[code][language], format: 'text' })),
      rows: entries.map((entry) => [entry.id, entry.name, entry.place, entry.sheet, entry.listed ? LISTED : GONE, JSON.stringify(entry.machine), inputText(entry)]),
    }],
    charts: [], freeze: null, print: null,
  };
}

/** The entries of a ledger table; rows without an id or with broken JSON lose only the broken part. */
export function parseLedger(table: OurTable): LedgerEntry[] {
  return readOurTable(table, COLUMNS).rows.flatMap((row) => {
    const id = cellText(row, 'id') ?? '';
    if (id === '') return [];
    return [{
      id, name: cellText(row, 'name') ?? '', place: cellText(row, 'places') ?? '', sheet: cellText(row, 'sheet') ?? '',
      listed: cellText(row, 'listed') !== GONE,
      machine: machineOf(parse(cellText(row, 'machine'))),
      input: inputOf(parse(cellText(row, 'person'))),
    }];
  });
}

function inputText(entry: LedgerEntry): string {
  if (!hasInput(entry.input)) return '';
  const whole = JSON.stringify(entry.input);
  if (whole.length <= LONGEST_CELL) return whole;
  // Too long for a cell: a listed organisation still has the rest in the visible tables; of one that is gone, the memo is cut.
  if (entry.listed) return JSON.stringify({ ...NO_INPUT, tags: entry.input.tags });
  const memo = String(entry.input.outreach.memo ?? '');
  const rest = JSON.stringify({ ...entry.input, outreach: { ...entry.input.outreach, memo: '' }, own: NO_INPUT.own }).length;
  return JSON.stringify({ ...entry.input, outreach: { ...entry.input.outreach, memo: memo.slice(0, (LONGEST_CELL - rest) / 2) }, own: NO_INPUT.own });
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTokens(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((token) => typeof token === 'string');
}

function machineOf(value: unknown): TagValues | null {
  if (!isObject(value) || !EDITABLE_TAGS.every((tag) => isTokens(value[tag]))) return null;
  return Object.fromEntries(EDITABLE_TAGS.map((tag) => [tag, value[tag]])) as unknown as TagValues;
}

function inputOf(value: unknown): PersonInput {
  if (!isObject(value)) return NO_INPUT;
  const own = isObject(value.own) ? value.own : {};
  const tags = isObject(value.tags) ? value.tags : {};
  return {
    tags: Object.fromEntries(EDITABLE_TAGS.flatMap((tag: EditableTag) => (isTokens(tags[tag]) ? [[tag, tags[tag]]] : []))),
    outreach: cellsOf(value.outreach),
    own: { result: cellsOf(own.result), outreach: cellsOf(own.outreach) },
  };
}

function cellsOf(value: unknown): Record<string, string | number | boolean> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string | number | boolean] => ['string', 'number', 'boolean'].includes(typeof entry[1])));
}
