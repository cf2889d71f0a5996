import { LANGUAGES, type Language } from '../domain/vocabulary';
import { confirmedTags } from './classifiedRows';
import { editedName } from './evidenceText';
import type { CellValue } from './grid';
import { OUTREACH_FIELDS, hasInput, type LedgerEntry } from './ledgerEntry';
import { matchEntries } from './matchEntries';
import { editsAgainst, recall, type EarlierTables, type Memory } from './memory';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { outreachHeadings, resultHeadings } from './tableColumns';
import { EDITABLE_TAGS, readTag, sameTokens, tagText } from './tags';
import { HEADINGS, STATUSES, type HeadingCode } from './words';

/** An earlier state of our sheets with what people decided since then on top. */
export interface RestoredState {
  /** The ledger for it: the machine's values of then, people's of now; organisations that it does not show are kept as gone. */
  readonly entries: readonly LedgerEntry[];
  readonly result: TableChange | null;
  readonly outreach: TableChange | null;
}

/** What must change in a table of then. Headers as the table has them. */
export interface TableChange {
  /** Columns that people added since, to be put at the end. */
  readonly columns: readonly string[];
  /** Cells by row of the table's body, counted from 0. */
  readonly cells: readonly { readonly row: number; readonly header: string; readonly value: CellValue }[];
  /** Rows that people added since, by header. */
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  /** Columns whose formulas such rows get. */
  readonly computed: readonly string[];
}

/**
 * Carries what people entered over to an earlier state: what they decided last wins, also when that was to take an entry back.
 * @param then our tables as they were kept; null for those that were not there.
 * @param now our tables as they are, and `today` what they tell.
 */
export function restoredState(then: EarlierTables, now: EarlierTables, today: Memory): RestoredState {
  const before = recall(then);
  const isShown = shownIn(now.result);
  const continued = continuedBy(before.entries, today.entries);
  const ids = new Map([...continued].map(([was, is]) => [is.id, was.id]));
  const shown = before.entries.map((entry) => withRenamedPairs(withInputOf(continued.get(entry) ?? null, entry, today, isShown), ids));
  const taken = new Set(continued.values());
  const gone = today.entries
    .filter((entry) => !taken.has(entry) && (hasInput(entry.input) || Object.keys(entry.suspected).length > 0))
    .map((entry) => withRenamedPairs({ ...entry, listed: false }, ids));
  const byId = new Map(shown.map((entry) => [entry.id, entry]));
  return {
    entries: [...shown, ...gone],
    result: then.result === null ? null : changeOf(then.result, resultHeadings(), byId, resultCells, today, 'result'),
    outreach: then.outreach === null ? null : changeOf(then.outreach, outreachHeadings(), byId, outreachCells, today, 'outreach'),
  };
}

/** Which entry of now each entry of then goes on in: by its lasting id, else as between two runs. */
function continuedBy(then: readonly LedgerEntry[], now: readonly LedgerEntry[]): Map<LedgerEntry, LedgerEntry> {
  const byId = new Map(now.map((entry) => [entry.id, entry]));
  const found = new Map(then.flatMap((entry) => (byId.has(entry.id) ? [[entry, byId.get(entry.id)!] as const] : [])));
  const open = then.filter((entry) => !found.has(entry));
  const taken = new Set(found.values());
  matchEntries(open, now.filter((entry) => !taken.has(entry))).forEach((entry, index) => {
    if (entry !== null) found.set(open[index]!, entry);
  });
  return found;
}

/** Which organisations have a row of their own in the table. */
function shownIn(table: OurTable | null): (entry: LedgerEntry) => boolean {
  const ids = new Set(table === null ? [] : readOurTable(table, ['id']).rows.map((row) => cellText(row, 'id')));
  return ({ id }) => ids.has(id);
}

function withInputOf(now: LedgerEntry | null, then: LedgerEntry, today: Memory, isShown: (entry: LedgerEntry) => boolean): LedgerEntry {
  if (now === null) return then;
  const { machine } = then;
  const later = machine === null ? now.input.tags : { ...confirmedTags(now, machine), ...editsAgainst(now, machine) };
  // Nobody could take back what has no row: it was merged into another, or its sheet or lists are gone.
  const tags = isShown(now) ? later : { ...then.input.tags, ...later };
  const own = (kind: 'result' | 'outreach'): Readonly<Record<string, CellValue>> => ({
    ...Object.fromEntries(Object.entries(then.input.own[kind]).filter(([header]) => !today.ownColumns[kind].includes(header))), ...now.input.own[kind],
  });
  return {
    ...then, since: now.since, suspected: machine === null ? { ...then.suspected, ...now.suspected } : {},
    input: { ...now.input, tags, own: { result: own('result'), outreach: own('outreach') } },
  };
}

function withRenamedPairs(entry: LedgerEntry, ids: ReadonlyMap<string, string>): LedgerEntry {
  const pairs = Object.fromEntries(Object.entries(entry.input.pairs).map(([id, answer]) => [ids.get(id) ?? id, answer]));
  return { ...entry, input: { ...entry.input, pairs } };
}

type Wanted = readonly { readonly heading: HeadingCode; readonly value: CellValue; readonly isShown: (cell: string) => boolean }[];
type WantedCells = (entry: LedgerEntry, language: Language) => Wanted;

const shows = (value: CellValue) => (cell: string): boolean => cell === String(value).trim();

function resultCells(entry: LedgerEntry, language: Language): Wanted {
  const edited = EDITABLE_TAGS.filter((tag) => entry.input.tags[tag] !== undefined).map((tag) => editedName(tag, language)).join(language === 'ja' ? '、' : '; ');
  return [
    ...EDITABLE_TAGS.flatMap((tag): Wanted => {
      const tokens = entry.input.tags[tag] ?? entry.machine?.[tag];
      if (tokens === undefined) return [];
      const shown = (cell: string): boolean => {
        const read = readTag(tag, cell);
        return read === null ? tokens.length === 0 : sameTokens(read, tokens);
      };
      return [{ heading: tag, value: tagText(tag, tokens, language), isShown: shown }];
    }),
    { heading: 'checked', value: entry.input.checked, isShown: shows(entry.input.checked) },
    ...(entry.machine === null ? [] : [{ heading: 'edited', value: edited, isShown: shows(edited) } as const]),
  ];
}

function outreachCells(entry: LedgerEntry, language: Language): Wanted {
  return OUTREACH_FIELDS.map((field) => {
    const value = entry.input.outreach[field] ?? (field === 'status' ? STATUSES[language][0]! : '');
    return { heading: field, value, isShown: shows(value) };
  });
}

function changeOf(table: OurTable, expected: readonly HeadingCode[], entries: ReadonlyMap<string, LedgerEntry>, wanted: WantedCells, today: Memory, kind: 'result' | 'outreach'): TableChange {
  const { rows, ownColumns } = readOurTable(table, expected);
  const headerOf = (heading: HeadingCode): string | undefined => table.headers.find((header) => LANGUAGES.some((language) => HEADINGS[heading][language] === header));
  const language = LANGUAGES.find((one) => table.headers.includes(HEADINGS.name[one])) ?? 'ja';
  const own = [...new Set([...ownColumns, ...today.ownColumns[kind]])];
  const cells: { row: number; header: string; value: CellValue }[] = [];
  const want = (row: number, header: string | undefined, value: CellValue, isShown: boolean): void => {
    if (header !== undefined && !isShown) cells.push({ row, header, value });
  };
  const seen = new Set<string>();
  const byHand = new Map<string, number>();
  /** Rows that an attempt which failed has added already. */
  const blank: number[] = [];
  const computed = kind === 'result' ? (['rank', 'review'] as const).flatMap((heading) => headerOf(heading) ?? []) : [];
  rows.forEach((row, index) => {
    const id = cellText(row, 'id') ?? '';
    const entry = seen.has(id) ? undefined : entries.get(id);
    if (entry === undefined) {
      if ((cellText(row, 'name') ?? '') !== '') byHand.set(cellText(row, 'name')!, index);
      else if (id === '' && Object.keys(row.own).length === 0) blank.push(index);
      return;
    }
    seen.add(id);
    for (const { heading, value, isShown } of wanted(entry, language)) want(index, headerOf(heading), value, isShown(cellText(row, heading) ?? ''));
    for (const header of own) {
      const value = entry.input.own[kind][header] ?? '';
      want(index, header, value, value === (row.own[header] ?? ''));
    }
  });
  const added: Record<string, CellValue>[] = [];
  for (const row of today.handRows[kind]) {
    const typed = cellsByHeader(row, headerOf, computed);
    const index = byHand.get(cellText(row, 'name') ?? '') ?? blank.shift();
    if (index === undefined) added.push(typed);
    else for (const [header, value] of Object.entries(typed)) want(index, header, value, value === (table.rows[index]![table.headers.indexOf(header)] ?? ''));
  }
  return { columns: own.filter((header) => !table.headers.includes(header)), cells, rows: added, computed };
}

/** What a person typed into a row of their own, under the headers of another table of the same kind; what formulas or the add-in say is left out. */
function cellsByHeader(row: OurRow, headerOf: (heading: HeadingCode) => string | undefined, computed: readonly string[]): Record<string, CellValue> {
  const ours = Object.entries(row.cells).flatMap(([heading, value]) => {
    const header = headerOf(heading as HeadingCode);
    return header === undefined || value === '' || computed.includes(header) || ['id', 'order', 'row'].includes(heading) ? [] : [[header, value] as const];
  });
  return { ...Object.fromEntries(ours), ...row.own };
}
