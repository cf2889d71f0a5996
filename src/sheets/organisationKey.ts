import type { Candidate, FieldCode } from '../domain/candidate';
import { FIELDS, textOf } from '../domain/candidate';
import { codesOf } from '../domain/vocabulary';

/** Tells one organisation from another over several runs, though rows move and lists are re-sorted. */
export interface OrganisationKey {
  /** Short and stable; stands in the last column of our tables. */
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly sheet: string;
  /** The thirteen digits of its 法人番号; '' when the list has none. */
  readonly corporateNumber: string;
  /** Follows all other texts of its row: tells rows of one name apart, and a row whose name was corrected from another one. */
  readonly content: string;
}

/**
 * Keys of all candidates, in their order. An organisation is told by its name, its place (address, else municipality or activity
 * area) and its sheet, all without regard to spaces and width; the second of the very same gets an id of its own.
 */
export function keysOf(candidates: readonly Candidate[]): OrganisationKey[] {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const name = plainKey(textOf(candidate, 'name'));
    const place = plainKey(placeText(candidate));
    const hash = hash53(`${name}\n${place}\n${candidate.sheet}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { id: count === 1 ? hash : `${hash}-${count}`, name, place, sheet: candidate.sheet, corporateNumber: corporateNumberOf(candidate), content: contentOf(candidate) };
  });
}

function placeText(candidate: Candidate): string {
  const address = textOf(candidate, 'prefecture') + textOf(candidate, 'municipality') + textOf(candidate, 'address');
  return address !== '' ? address : textOf(candidate, 'area');
}

/** Thirteen digits, however they are grouped; anything else is no number to go by. */
function corporateNumberOf(candidate: Candidate): string {
  const digits = plainKey(textOf(candidate, 'corporateNumber')).replace(/[-‐-―−ー]/gu, '');
  return /^\d{13}$/u.test(digits) ? digits : '';
}

/** Which fields say who and where: told apart from what the rest of the row says. */
const WHO_AND_WHERE: readonly FieldCode[] = ['name', 'corporateNumber', 'legalForm', 'address', 'prefecture', 'municipality', 'area'];

function contentOf(candidate: Candidate): string {
  const rest = codesOf(FIELDS).filter((field) => !WHO_AND_WHERE.includes(field)).map((field) => plainKey(textOf(candidate, field)));
  return rest.every((text) => text === '') ? '' : hash53(rest.join('\n'));
}

/** A text without regard to spaces, width and case. */
export function plainKey(text: string): string {
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
