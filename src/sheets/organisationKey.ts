import type { Candidate } from '../domain/candidate';
import { textOf } from '../domain/candidate';

/** Tells one organisation from another over several runs, though rows move and lists are re-sorted. */
export interface OrganisationKey {
  /** Short and stable; stands in the last column of our tables. */
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly sheet: string;
}

/**
 * Keys of all candidates, in their order. An organisation is told by its name, its place (address, else municipality or activity
 * area) and its sheet, all without regard to spaces and width; the second of the very same gets an id of its own.
 */
export function keysOf(candidates: readonly Candidate[]): OrganisationKey[] {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const name = plain(textOf(candidate, 'name'));
    const place = plain(placeText(candidate));
    const hash = hash53(`${name}\n${place}\n${candidate.sheet}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { id: count === 1 ? hash : `${hash}-${count}`, name, place, sheet: candidate.sheet };
  });
}

function placeText(candidate: Candidate): string {
  const address = textOf(candidate, 'prefecture') + textOf(candidate, 'municipality') + textOf(candidate, 'address');
  return address !== '' ? address : textOf(candidate, 'area');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** cyrb53 (public domain, bryc): 53 bits, enough that 100,000 organisations hardly ever meet; a meeting only costs the ladder of `matchEntries` a step. */
function hash53(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0');
}
