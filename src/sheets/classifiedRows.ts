import type { Candidate, FieldCode } from '../domain/candidate';
import { FIELDS } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import { codesOf, type Language } from '../domain/vocabulary';
import { NO_INPUT, hasInput, type LedgerEntry, type PersonInput } from './ledgerEntry';
import { editsAgainst, matchEntries, type Memory } from './memory';
import { keysOf, type OrganisationKey } from './organisationKey';
import { sourceText } from './sourceText';
import { EDITABLE_TAGS, applyEdits, sameTokens, tagsOf, type EditableTag } from './tags';

/** One organisation as our sheets show it. */
export interface ClassifiedRow {
  readonly key: OrganisationKey;
  readonly candidate: Candidate;
  /** What the machine says. */
  readonly machine: Decision;
  /** With a person's edits applied. */
  readonly decision: Decision;
  readonly input: PersonInput;
  /** Tags that a person changed, in the order of the columns. */
  readonly edited: readonly EditableTag[];
}

/** A new reading joined with what an earlier run and people left. */
export interface JoinedRun {
  readonly rows: readonly ClassifiedRow[];
  /** Earlier organisations that are no longer in the lists and for which people entered something. */
  readonly gone: readonly LedgerEntry[];
  readonly changes: { readonly added: number; readonly removed: number; readonly changed: number; readonly same: number } | null;
}

/** What all our sheets are built from. */
export interface SheetsInput extends JoinedRun {
  readonly memory: Memory;
  readonly language: Language;
  readonly madeAt: Date;
  readonly rulesVersion: string;
  /** Sheets that the lists stand on, in workbook order. */
  readonly sources: readonly string[];
}

/** Joins the machine's decisions with the memory of our earlier sheets. `decisions` in the order of `candidates`. */
export function joinRuns(candidates: readonly Candidate[], decisions: readonly Decision[], memory: Memory): JoinedRun {
  const keys = keysOf(candidates);
  const earlier = matchEntries(keys, memory.entries);
  let added = 0;
  let changed = 0;
  const rows = candidates.map((candidate, index): ClassifiedRow => {
    const machine = decisions[index]!;
    const now = tagsOf(machine);
    const entry = earlier[index] ?? null;
    if (entry === null || !entry.listed) added++;
    else if (entry.machine !== null && EDITABLE_TAGS.some((tag) => !sameTokens(entry.machine![tag], now[tag]))) changed++;
    const input = entry === null ? NO_INPUT : { ...entry.input, tags: editsAgainst(entry, now) };
    return { key: keys[index]!, candidate, machine, decision: applyEdits(machine, input.tags), input, edited: EDITABLE_TAGS.filter((tag) => input.tags[tag] !== undefined) };
  });
  const continued = new Set(earlier);
  const left = memory.entries.filter((entry) => !continued.has(entry));
  return {
    rows,
    gone: left.filter((entry) => hasInput(entry.input)).map((entry) => ({ ...entry, listed: false })),
    changes: memory.isFirstRun ? null : { added, removed: left.filter((entry) => entry.listed).length, changed, same: rows.length - added - changed },
  };
}

/** What the ledger shall remember of this run. */
export function ledgerEntries(run: JoinedRun): LedgerEntry[] {
  return [...run.rows.map((row) => ({ ...row.key, machine: tagsOf(row.machine), input: row.input, listed: true })), ...run.gone];
}

/** The fields that at least one row has something to show for. */
export function presentFields(rows: readonly ClassifiedRow[]): Set<FieldCode> {
  return new Set(codesOf(FIELDS).filter((field) => rows.some((row) => sourceText(row.candidate, field) !== '')));
}
