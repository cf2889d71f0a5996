import { LANGUAGES } from '../domain/vocabulary';
import type { CellValue } from './grid';
import type { OrganisationKey } from './organisationKey';
import type { KeptInputs } from './keptTables';
import type { EditableTag, TagEdits, TagValues } from './tags';
import { CHECKED } from './words';

/** What the ledger remembers of one organisation. */

export const OUTREACH_FIELDS = ['status', 'owner', 'date', 'memo'] as const;
export type OutreachField = (typeof OUTREACH_FIELDS)[number];

/** A person's answer whether two entries are one organisation. */
export const PAIR_ANSWERS = ['same', 'different'] as const;
export type PairAnswer = (typeof PAIR_ANSWERS)[number];

/** What people entered for one organisation. */
export interface PersonInput {
  readonly tags: TagEdits;
  /** 確認 as typed; '' while nobody has confirmed the row. `isChecked` reads it. */
  readonly checked: CellValue;
  readonly outreach: Readonly<Partial<Record<OutreachField, CellValue>>>;
  /** Answers about possible duplicates, by the other organisation's id; both sides hold the same answer. */
  readonly pairs: Readonly<Record<string, PairAnswer>>;
  /** Columns that people added to our tables, by header. */
  readonly own: { readonly result: Readonly<Record<string, CellValue>>; readonly outreach: Readonly<Record<string, CellValue>> };
  /** What they entered into the tables of keptTables.ts. */
  readonly kept: KeptInputs;
}

export const NO_INPUT: PersonInput = { tags: {}, checked: '', outreach: {}, pairs: {}, own: { result: {}, outreach: {} }, kept: {} };

/** What a time of first sight is kept for: each tag by itself, and the confirmation. */
export type Dated = EditableTag | 'checked';

/** One organisation of an earlier run. */
export interface LedgerEntry extends OrganisationKey {
  /** What the machine last said; null when that is not known any more. */
  readonly machine: TagValues | null;
  /** Version and hash of the rules that said so; '' when not known. */
  readonly rulesVersion: string;
  readonly input: PersonInput;
  /** Tags that may be a person's or an older machine's, since `machine` is not known: theirs where they differ from the next reading. */
  readonly suspected: TagEdits;
  /** When a run first saw each change (Excel does not tell when, or by whom, it was typed): `2026/11/22 18:30`. */
  readonly since: Readonly<Partial<Record<Dated, string>>>;
  /** False once it has left the lists; kept for what people entered. */
  readonly listed: boolean;
}

/** True when people entered anything that must not be lost. */
export function hasInput(input: PersonInput): boolean {
  return input.checked !== '' || [input.tags, input.outreach, input.pairs, input.own.result, input.own.outreach, input.kept].some((part) => Object.keys(part).length > 0);
}

/** True when a person confirmed the row, in whichever language; other words in the cell are kept and confirm nothing. */
export function isChecked(input: PersonInput): boolean {
  return confirms(input.checked);
}

/** The same of what stands in a cell of 確認. */
export function confirms(cell: CellValue): boolean {
  const typed = String(cell).normalize('NFKC').trim().toLowerCase();
  return LANGUAGES.some((language) => CHECKED[language].toLowerCase() === typed);
}
