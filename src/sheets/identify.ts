import type { Candidate } from '../domain/candidate';
import type { LedgerEntry } from './ledgerEntry';
import { matchEntries } from './matchEntries';
import type { Memory } from './memory';
import { keysOf, type OrganisationKey } from './organisationKey';

/** A row of the lists with the id that it has or gets, and what is remembered of it. */
export interface Identified {
  readonly candidate: Candidate;
  readonly key: OrganisationKey;
  readonly entry: LedgerEntry | null;
}

/** Finds for each row the earlier entry that it continues. */
export function identify(candidates: readonly Candidate[], memory: Memory): Identified[] {
  const found = keysOf(candidates);
  const earlier = matchEntries(found, memory.entries);
  const keys = withLastingIds(found, earlier, memory.entries);
  return candidates.map((candidate, index) => ({ candidate, key: keys[index]!, entry: earlier[index] ?? null }));
}

/** An organisation keeps the id that it had, so that what refers to it still does; a new one never gets an id that is taken. */
function withLastingIds(keys: readonly OrganisationKey[], earlier: readonly (LedgerEntry | null)[], entries: readonly LedgerEntry[]): OrganisationKey[] {
  const taken = new Set(entries.map((entry) => entry.id));
  return keys.map((key, index) => {
    const entry = earlier[index] ?? null;
    if (entry !== null) return { ...key, id: entry.id };
    let id = key.id;
    for (let n = 2; taken.has(id); n++) id = `${key.id}-${n}`;
    taken.add(id);
    return { ...key, id };
  });
}
