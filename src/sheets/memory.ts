import type { CellValue } from './grid';
import { LANGUAGES } from '../domain/vocabulary';
import type { OrganisationKey } from './organisationKey';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { parseLedger } from './ledger';
import { NO_INPUT, OUTREACH_FIELDS, type LedgerEntry, type OutreachField, type PersonInput } from './ledgerEntry';
import { outreachHeadings, resultHeadings } from './tableColumns';
import { EDITABLE_TAGS, readTag, sameTokens, type EditableTag, type TagEdits, type TagValues, type Tokens } from './tags';
import { STATUSES } from './words';

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
  readonly isFirstRun: boolean;
}

/** Reads our earlier sheets; null for those that are not there. */
export function recall(tables: { readonly result: OurTable | null; readonly outreach: OurTable | null; readonly ledger: OurTable | null }): Memory {
  const result = splitRows(tables.result, resultHeadings());
  const outreach = splitRows(tables.outreach, outreachHeadings());
  const remembered = new Map((tables.ledger === null ? [] : parseLedger(tables.ledger)).map((entry) => [entry.id, entry]));
  const ids = new Set([...remembered.keys(), ...result.byId.keys(), ...outreach.byId.keys()]);
  const entries = [...ids].map((id): LedgerEntry => {
    const old = remembered.get(id);
    const resultRow = result.byId.get(id);
    const outreachRow = outreach.byId.get(id);
    const shown = resultRow ?? outreachRow;
    const input = old?.input ?? NO_INPUT;
    return {
      id,
      name: old?.name ?? (shown ? cellText(shown, 'name') ?? '' : ''),
      place: old?.place ?? '',
      sheet: old?.sheet ?? (shown ? cellText(shown, 'sheet') ?? '' : ''),
      machine: old?.machine ?? null,
      listed: old?.listed ?? true,
      input: {
        tags: resultRow ? tagEdits(resultRow, old?.machine ?? null, input.tags) : input.tags,
        outreach: outreachRow ? outreachInput(outreachRow) : input.outreach,
        own: { result: resultRow?.own ?? input.own.result, outreach: outreachRow?.own ?? input.own.outreach },
      },
    };
  });
  return {
    entries,
    handRows: { result: result.byHand, outreach: outreach.byHand },
    ownColumns: { result: result.ownColumns, outreach: outreach.ownColumns },
    isFirstRun: tables.result === null && tables.ledger === null,
  };
}

/**
 * Which earlier entry each organisation continues: the same id; else the only one with that name and place (the list moved to another
 * sheet); else the only one with that name on that sheet (its address was corrected).
 */
export function matchEntries(keys: readonly OrganisationKey[], entries: readonly LedgerEntry[]): (LedgerEntry | null)[] {
  const found: (LedgerEntry | null)[] = keys.map(() => null);
  const left = new Set(entries);
  const take = (index: number, entry: LedgerEntry): void => {
    found[index] = entry;
    left.delete(entry);
  };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  keys.forEach((key, index) => {
    const entry = byId.get(key.id);
    if (entry !== undefined && left.has(entry)) take(index, entry);
  });
  for (const trait of [(k: OrganisationKey) => `${k.name}\n${k.place}`, (k: OrganisationKey) => `${k.name}\n${k.sheet}`]) {
    const open = new Map<string, number[]>();
    keys.forEach((key, index) => {
      if (found[index] === null) open.set(trait(key), [...(open.get(trait(key)) ?? []), index]);
    });
    const candidates = new Map<string, LedgerEntry[]>();
    for (const entry of left) candidates.set(trait(entry), [...(candidates.get(trait(entry)) ?? []), entry]);
    for (const [value, indices] of open) {
      const same = candidates.get(value) ?? [];
      if (indices.length === 1 && same.length === 1) take(indices[0]!, same[0]!);
    }
  }
  return found;
}

/** The person's tags of an entry against a new reading: without a ledger, only what differs from the new reading can be theirs. */
export function editsAgainst(entry: LedgerEntry, machineNow: TagValues): TagEdits {
  if (entry.machine !== null) return entry.input.tags;
  return Object.fromEntries(EDITABLE_TAGS.flatMap((tag) => {
    const tokens = entry.input.tags[tag];
    return tokens === undefined || sameTokens(tokens, machineNow[tag]) ? [] : [[tag, tokens]];
  }));
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

function tagEdits(row: OurRow, machine: TagValues | null, before: TagEdits): TagEdits {
  const edits: Partial<Record<EditableTag, Tokens>> = {};
  for (const tag of EDITABLE_TAGS) {
    const text = cellText(row, tag);
    if (text === undefined) {
      if (before[tag] !== undefined) edits[tag] = before[tag];
      continue;
    }
    const shown = readTag(tag, text);
    if (shown === null) continue;
    const wasTheirs = before[tag] !== undefined && sameTokens(before[tag], shown);
    if (wasTheirs || machine === null || !sameTokens(machine[tag], shown)) edits[tag] = shown;
  }
  return edits;
}

function outreachInput(row: OurRow): PersonInput['outreach'] {
  const input: Partial<Record<OutreachField, CellValue>> = {};
  for (const field of OUTREACH_FIELDS) {
    const value = row.cells[field];
    const untouched = field === 'status' && LANGUAGES.some((language) => STATUSES[language][0] === value);
    if (value !== undefined && value !== '' && !untouched) input[field] = value;
  }
  return input;
}
