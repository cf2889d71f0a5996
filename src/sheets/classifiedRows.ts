import type { Candidate, FieldCode } from '../domain/candidate';
import { FIELDS } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import type { Criteria } from '../domain/outreach/criteria';
import type { OutreachList } from '../domain/outreach/lists';
import { codesOf, type Language } from '../domain/vocabulary';
import type { DamagedRow } from './damagedSheet';
import type { TypedAnswer } from './hearingTyped';
import { NO_INPUT, hasInput, isChecked, type Dated, type LedgerEntry, type PersonInput } from './ledgerEntry';
import { unmergedRows, type DuplicateSet, type MergedRows } from './duplicateRows';
import { editsAgainst, type Memory } from './memory';
import { mergeInputs } from './mergeInputs';
import type { OrganisationKey } from './organisationKey';
import type { Sharing } from './sharing';
import { sourceText } from './sourceText';
import { EDITABLE_TAGS, applyEdits, sameTokens, tagsOf, type EditableTag, type TagEdits, type TagValues } from './tags';
import { timeText } from './words';

/** One organisation as our sheets show it. */
export interface ClassifiedRow {
  readonly key: OrganisationKey;
  readonly candidate: Candidate;
  /** What the machine says. */
  readonly machine: Decision;
  /** With a person's edits applied; a confirmed row has nothing left to review. */
  readonly decision: Decision;
  readonly input: PersonInput;
  /** Tags that a person changed, in the order of the columns. */
  readonly edited: readonly EditableTag[];
  /** When earlier runs first saw what people changed. */
  readonly since: LedgerEntry['since'];
}

/** A new reading joined with what an earlier run and people left. */
export interface JoinedRun {
  readonly rows: readonly ClassifiedRow[];
  /** Rows of the lists that people merged into another. */
  readonly absorbed: readonly LedgerEntry[];
  /** Rows that may be one organisation; empty when nobody has looked for them. */
  readonly duplicates: readonly DuplicateSet[];
  /** Earlier organisations that are no longer in the lists and for which people entered something. */
  readonly gone: readonly LedgerEntry[];
  /** What of the ledger could not be read, and how many rows of 「分類結果」 it does not know though it should. */
  readonly trouble: { readonly damaged: readonly DamagedRow[]; readonly forgotten: number };
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
  /** Set in what `outsideInput` gives: the sheets are for people outside. */
  readonly sharing?: Sharing;
  /** Whom the outreach lists were last made for; absent where nobody looked. */
  readonly criteria?: Readonly<Partial<Record<OutreachList, Criteria>>>;
  /** What people typed on the pages of 「ヒアリングシート」 instead of into the record; absent where nobody looked. */
  readonly typedAnswers?: readonly TypedAnswer[];
  /** Version of the default rules that 「分類ルール」 began with; absent where nobody looked. */
  readonly rulesBase?: string;
}

/** Joins the machine's decisions with the memory of our earlier sheets. `decisions` in the order of `candidates`. */
export function joinRuns(candidates: readonly Candidate[], decisions: readonly Decision[], memory: Memory): JoinedRun {
  return joinMerged(unmergedRows(candidates, memory), decisions, memory);
}

/** The same for rows of which people merged some. `decisions` in the order of `merged.organisations`. */
export function joinMerged(merged: MergedRows, decisions: readonly Decision[], memory: Memory, duplicates: readonly DuplicateSet[] = []): JoinedRun {
  let added = 0;
  let changed = 0;
  const absorbed: LedgerEntry[] = [];
  const rows = merged.organisations.map(({ candidate, rows: [first, ...others] }, index): ClassifiedRow => {
    const machine = decisions[index]!;
    const now = tagsOf(machine);
    const { key, entry } = merged.rows[first!]!;
    if (entry === null || !entry.listed) added++;
    else if (entry.machine !== null && EDITABLE_TAGS.some((tag) => !sameTokens(entry.machine![tag], now[tag]))) changed++;
    const own = entry === null ? NO_INPUT : { ...entry.input, tags: { ...confirmedTags(entry, now), ...editsAgainst(entry, now) } };
    const { joint: input, left } = mergeInputs([own, ...others.map((row) => merged.rows[row]!.entry?.input ?? NO_INPUT)]);
    others.forEach((row, at) => {
      const other = merged.rows[row]!;
      absorbed.push({ machine: null, rulesVersion: '', suspected: {}, since: {}, ...other.entry, ...other.key, input: left[at]!, listed: true });
    });
    const decision = applyEdits(machine, input.tags);
    return {
      key, candidate, machine, decision: isChecked(input) ? { ...decision, needsReview: false } : decision,
      input, edited: EDITABLE_TAGS.filter((tag) => input.tags[tag] !== undefined), since: entry?.since ?? {},
    };
  });
  const continued = new Set(merged.rows.map(({ entry }) => entry));
  const left = memory.entries.filter((entry) => !continued.has(entry));
  return {
    rows, absorbed, duplicates,
    gone: left.filter((entry) => hasInput(entry.input) || Object.keys(entry.suspected).length > 0).map((entry) => ({ ...entry, listed: false })),
    trouble: { damaged: memory.damage.found, forgotten: memory.forgotten },
    changes: memory.isFirstRun ? null : { added, removed: left.filter((entry) => entry.listed).length, changed, same: rows.length - added - changed },
  };
}

/** Who confirms a row stands by what it shows: where the machine now says something else, what it showed becomes theirs. */
export function confirmedTags(entry: LedgerEntry, now: TagValues): TagEdits {
  const { machine, input } = entry;
  if (machine === null || !isChecked(input)) return {};
  return Object.fromEntries(EDITABLE_TAGS.filter((tag) => !sameTokens(machine[tag], now[tag])).map((tag) => [tag, machine[tag]]));
}

/** What the ledger shall remember of this run. */
export function ledgerEntries(run: SheetsInput): LedgerEntry[] {
  const seen = timeText(run.madeAt);
  return [
    ...run.rows.map((row): LedgerEntry => {
      const dated: readonly Dated[] = row.input.checked === '' ? row.edited : [...row.edited, 'checked'];
      return {
        ...row.key, machine: tagsOf(row.machine), rulesVersion: run.rulesVersion, input: row.input, suspected: {},
        since: Object.fromEntries(dated.map((what) => [what, row.since[what] ?? seen])), listed: true,
      };
    }),
    ...run.absorbed,
    ...run.gone,
  ];
}

/** The fields that at least one row has something to show for. */
export function presentFields(rows: readonly ClassifiedRow[]): Set<FieldCode> {
  return new Set(codesOf(FIELDS).filter((field) => rows.some((row) => sourceText(row.candidate, field) !== '')));
}
