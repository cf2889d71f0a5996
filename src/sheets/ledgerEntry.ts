import type { CellValue } from './grid';
import type { OrganisationKey } from './organisationKey';
import type { TagEdits, TagValues } from './tags';

/** What the ledger remembers of one organisation. */

export const OUTREACH_FIELDS = ['status', 'owner', 'date', 'memo'] as const;
export type OutreachField = (typeof OUTREACH_FIELDS)[number];

/** What people entered for one organisation. */
export interface PersonInput {
  readonly tags: TagEdits;
  readonly outreach: Readonly<Partial<Record<OutreachField, CellValue>>>;
  /** Columns that people added to our tables, by header. */
  readonly own: { readonly result: Readonly<Record<string, CellValue>>; readonly outreach: Readonly<Record<string, CellValue>> };
}

export const NO_INPUT: PersonInput = { tags: {}, outreach: {}, own: { result: {}, outreach: {} } };

/** One organisation of an earlier run. */
export interface LedgerEntry extends OrganisationKey {
  /** What the machine last said; null when the ledger is gone: then every tag that differs from the new reading counts as a person's. */
  readonly machine: TagValues | null;
  readonly input: PersonInput;
  /** False once it has left the lists; kept for what people entered. */
  readonly listed: boolean;
}

/** True when people entered anything that must not be lost. */
export function hasInput(input: PersonInput): boolean {
  return [input.tags, input.outreach, input.own.result, input.own.outreach].some((part) => Object.keys(part).length > 0);
}
