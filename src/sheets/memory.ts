import type { CellValue } from './grid';
import { LANGUAGES } from '../domain/vocabulary';
import { tellingTexts, type OrganisationKey } from './organisationKey';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { OUTREACH_FIELDS, type Dated, type LedgerEntry, type OutreachField, type PairAnswer, type PersonInput } from './ledgerEntry';
import { KEPT_FORMS, KEPT_KINDS, KEPT_TABLES, keptCells, readKeptTable, type KeptCells, type KeptKind, type KeptRows, type KeptTable } from './keptTables';
import { keptOfStatements, readStatementsTable, type StatementsTable } from './statementsKept';
import { damagedRows, type DamagedRow } from './damagedSheet';
import { readLedger } from './ledgerRead';
import { outreachHeadings, resultHeadings } from './tableColumns';
import { EDITABLE_TAGS, readTag, sameTokens, type EditableTag, type TagEdits, type TagValues, type Tokens } from './tags';
import { HEADINGS, STATUSES, type HeadingCode } from './words';

/**
 * What people typed into our sheets, and how a re-run finds it again. A tag counts as a person's when its cell differs from what the
 * machine last wrote there (the ledger remembers that); it stays theirs until they clear the cell.
 */

/** Everything an earlier run and people after it left in our sheets. */
export interface Memory {
  readonly entries: readonly LedgerEntry[];
  /** Rows that people added to our tables by hand. */
  readonly handRows: { readonly result: readonly OurRow[]; readonly outreach: readonly OurRow[] };
  readonly ownColumns: { readonly result: readonly string[]; readonly outreach: readonly string[] };
  /** The tables of keptTables.ts that are there. */
  readonly kept: Readonly<Partial<Record<KeptTable, KeptRows>>>;
  /** 「発言一覧」 as people left it; null where there is none. */
  readonly statements: StatementsTable | null;
  readonly isFirstRun: boolean;
  /** What of the ledger could not be read now, and the table of what could not be read earlier. */
  readonly damage: { readonly found: readonly DamagedRow[]; readonly earlier: OurTable | null };
  /** Rows of 「分類結果」 that the ledger does not know though it should: it is gone, or rows of it are. */
  readonly forgotten: number;
}

/** Our tables that a run remembers from; null for those that are not there, absent where nobody looked. */
export interface EarlierTables extends Readonly<Partial<Record<KeptKind, OurTable | null>>> {
  readonly result: OurTable | null;
  readonly outreach: OurTable | null;
  readonly ledger: OurTable | null;
  readonly damaged: OurTable | null;
}

/** The kinds of sheets that `recall` reads. */
export const REMEMBERED = ['result', 'outreach', ...KEPT_KINDS, 'ledger', 'damaged'] as const;

/** Reads our earlier sheets. */
export function recall(tables: EarlierTables): Memory {
  const result = splitRows(tables.result, resultHeadings());
  const outreach = splitRows(tables.outreach, outreachHeadings());
  const ledger = tables.ledger === null ? { entries: [], problems: [] } : readLedger(tables.ledger);
  const remembered = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  const kept: Partial<Record<KeptTable, KeptRows>> = {};
  for (const kind of KEPT_TABLES) {
    const table = tables[kind];
    if (table) kept[kind] = readKeptTable(kind, table);
  }
  const statements = tables.statements ? readStatementsTable(tables.statements) : null;
  const ids = new Set([...remembered.keys(), ...result.byId.keys(), ...outreach.byId.keys(), ...Object.values(kept).flatMap((rows) => rows.ids)]);
  const entries = [...ids].map((id) => entryOf(id, remembered.get(id), result.byId.get(id), outreach.byId.get(id), kept, statements));
  return {
    entries: withPairsOnBothSides(entries),
    handRows: { result: result.byHand, outreach: outreach.byHand },
    ownColumns: { result: result.ownColumns, outreach: outreach.ownColumns },
    kept, statements,
    isFirstRun: tables.result === null && tables.ledger === null,
    damage: { found: tables.ledger === null ? [] : damagedRows(tables.ledger, ledger.problems), earlier: tables.damaged },
    forgotten: [...result.byId.keys()].filter((id) => !remembered.has(id)).length,
  };
}

/** A person's answers about pairs, taken into the memory: `a` and `b` are ids; null takes an answer back. */
export function withPairs(memory: Memory, answers: readonly { readonly a: string; readonly b: string; readonly answer: PairAnswer | null }[]): Memory {
  const pairs = new Map(memory.entries.map((entry) => [entry.id, new Map(Object.entries(entry.input.pairs))]));
  for (const { a, b, answer } of answers) {
    for (const [one, other] of [[a, b], [b, a]] as const) {
      if (answer === null) pairs.get(one)?.delete(other);
      else pairs.get(one)?.set(other, answer);
    }
  }
  return { ...memory, entries: memory.entries.map((entry) => ({ ...entry, input: { ...entry.input, pairs: Object.fromEntries(pairs.get(entry.id)!) } })) };
}

/** An answer that only one of two entries still holds (the other's row was damaged) is given to both. */
function withPairsOnBothSides(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const missing = new Map<string, Record<string, PairAnswer>>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, input } of entries) {
    for (const [other, answer] of Object.entries(input.pairs)) {
      if (byId.get(other)?.input.pairs[id] === undefined) missing.set(other, { ...missing.get(other), [id]: answer });
    }
  }
  return entries.map((entry) => (missing.has(entry.id) ? { ...entry, input: { ...entry.input, pairs: { ...entry.input.pairs, ...missing.get(entry.id) } } } : entry));
}

/** What the ledger remembers of an organisation, brought up to date by what stands in the visible tables. */
function entryOf(id: string, old: LedgerEntry | undefined, resultRow: OurRow | undefined, outreachRow: OurRow | undefined, kept: Memory['kept'], statements: Memory['statements']): LedgerEntry {
  const shown = resultRow ?? outreachRow ?? Object.values(kept).map((rows) => rows.rowsById.get(id)).find((row) => row !== undefined);
  const { tags, suspected } = resultRow
    ? tagEdits(resultRow, old)
    : { tags: old?.input.tags ?? {}, suspected: old?.suspected ?? {} };
  const input: PersonInput = {
    tags,
    checked: resultRow?.cells.checked ?? old?.input.checked ?? '',
    outreach: outreachRow ? outreachInput(outreachRow, old) : old?.input.outreach ?? {},
    pairs: old?.input.pairs ?? {},
    own: { result: resultRow?.own ?? old?.input.own.result ?? {}, outreach: outreachRow?.own ?? old?.input.own.outreach ?? {} },
    kept: keptInput(id, old, kept, statements),
  };
  return {
    ...(old ?? keyOf(shown)),
    id,
    machine: old?.machine ?? null,
    rulesVersion: old?.rulesVersion ?? '',
    listed: old?.listed ?? true,
    input, suspected,
    since: stillSeen(old, input),
  };
}

/** What people entered in the further tables: of a table that is not there, or has no row for it, what was kept. */
function keptInput(id: string, old: LedgerEntry | undefined, kept: Memory['kept'], statements: Memory['statements']): PersonInput['kept'] {
  const all: Partial<Record<KeptKind, KeptCells>> = {};
  for (const kind of KEPT_TABLES) {
    const row = kept[kind]?.rowsById.get(id);
    const before = old?.input.kept[kind];
    const now = row === undefined ? before : keptCells(KEPT_FORMS[kind], row, before);
    if (now) all[kind] = now;
  }
  const said = keptOfStatements(statements?.byId.get(id) ?? [], old?.input.kept.statements);
  if (said) all.statements = said;
  return all;
}

/** What our tables themselves tell of an organisation that the ledger does not know. */
function keyOf(row: OurRow | undefined): Omit<OrganisationKey, 'id'> {
  const text = (code: HeadingCode): string => (row === undefined ? '' : cellText(row, code) ?? '');
  return { name: text('name'), place: text('address'), sheet: text('sheet'), content: '', ...tellingTexts(text) };
}

/** When changes were first seen, as far as they still are the same. */
function stillSeen(old: LedgerEntry | undefined, now: PersonInput): LedgerEntry['since'] {
  if (old === undefined) return {};
  const same = (what: Dated): boolean => {
    if (what === 'checked') return now.checked !== '' && now.checked === old.input.checked;
    const [before, after] = [old.input.tags[what], now.tags[what]];
    return before !== undefined && after !== undefined && sameTokens(before, after);
  };
  return Object.fromEntries(Object.entries(old.since).filter(([what]) => same(what as Dated)));
}

/** The person's tags of an entry against a new reading: of those that are only suspected to be theirs, the ones that differ from it. */
export function editsAgainst(entry: LedgerEntry, machineNow: TagValues): TagEdits {
  const theirs = EDITABLE_TAGS.filter((tag) => entry.suspected[tag] !== undefined && !sameTokens(entry.suspected[tag], machineNow[tag]));
  return { ...Object.fromEntries(theirs.map((tag) => [tag, entry.suspected[tag]])), ...entry.input.tags };
}

interface SplitRows {
  readonly byId: ReadonlyMap<string, OurRow>;
  readonly byHand: readonly OurRow[];
  readonly ownColumns: readonly string[];
}

/** Rows with an id of ours, and rows that people added: without an id, or a copy of a row. */
function splitRows(table: OurTable | null, expected: Parameters<typeof readOurTable>[1]): SplitRows {
  const byId = new Map<string, OurRow>();
  const byHand: OurRow[] = [];
  if (table === null) return { byId, byHand, ownColumns: [] };
  const { rows, ownColumns } = readOurTable(table, expected);
  for (const row of rows) {
    const id = cellText(row, 'id') ?? '';
    if (id !== '' && !byId.has(id)) byId.set(id, row);
    else if ((cellText(row, 'name') ?? '') !== '') byHand.push(row);
  }
  return { byId, byHand, ownColumns };
}

/**
 * Which tags of a row are a person's. Without the machine's last values it is those that were theirs before or that 修正 names;
 * whether others are is for the next reading to say.
 */
function tagEdits(row: OurRow, old: LedgerEntry | undefined): Pick<LedgerEntry, 'suspected'> & { readonly tags: TagEdits } {
  const before = old?.input.tags ?? {};
  const machine = old?.machine ?? null;
  const marked = machine === null ? new Set((cellText(row, 'edited') ?? '').split(/[、;]/u).map((name) => name.trim())) : new Set<string>();
  const tags: Partial<Record<EditableTag, Tokens>> = {};
  const suspected: Partial<Record<EditableTag, Tokens>> = {};
  for (const tag of EDITABLE_TAGS) {
    const text = cellText(row, tag);
    if (text === undefined) {
      if (before[tag] !== undefined) tags[tag] = before[tag];
      continue;
    }
    const shown = readTag(tag, text);
    if (shown === null) continue;
    const wasTheirs = (before[tag] !== undefined && sameTokens(before[tag], shown)) || LANGUAGES.some((language) => marked.has(HEADINGS[tag][language]));
    if (wasTheirs || (machine !== null && !sameTokens(machine[tag], shown))) tags[tag] = shown;
    else if (machine === null) suspected[tag] = shown;
  }
  return { tags, suspected };
}

/** What people entered for the approach; a column that somebody deleted tells nothing, so what it held stays. */
function outreachInput(row: OurRow, old: LedgerEntry | undefined): PersonInput['outreach'] {
  const input: Partial<Record<OutreachField, CellValue>> = {};
  for (const field of OUTREACH_FIELDS) {
    const value = row.cells[field] ?? old?.input.outreach[field];
    const untouched = field === 'status' && LANGUAGES.some((language) => STATUSES[language][0] === value);
    if (value !== undefined && value !== '' && !untouched) input[field] = value;
  }
  return input;
}
