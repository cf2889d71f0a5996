import type { Candidate, FieldCode } from '../domain/candidate';
import { FIELDS, textOf } from '../domain/candidate';
import { codesOf } from '../domain/vocabulary';

/** Fields that a row's identity rests on beside its name and place. */
export const TELLING_FIELDS = ['legalForm', 'corporateNumber', 'phone', 'url', 'email'] as const satisfies readonly FieldCode[];

/** These fields, read by `read`. */
export function tellingTexts(read: (field: (typeof TELLING_FIELDS)[number]) => string): Pick<OrganisationKey, (typeof TELLING_FIELDS)[number]> {
  return { legalForm: read('legalForm'), corporateNumber: read('corporateNumber'), phone: read('phone'), url: read('url'), email: read('email') };
}

/** Tells one organisation from another over several runs, though rows move and lists are re-sorted. Texts are as the list has them, in one line. */
export interface OrganisationKey extends Readonly<Record<(typeof TELLING_FIELDS)[number], string>> {
  /** Short; stands in the last column of our tables. An organisation that is found again keeps it. */
  readonly id: string;
  readonly name: string;
  /** Address, else municipality or activity area. */
  readonly place: string;
  readonly sheet: string;
  /** Follows what else its row says: tells rows of one name apart, and a row whose name was corrected from another one; '' when it says nothing else. */
  readonly content: string;
}

/** Which fields say who and where: what they do not say is the row's content. */
const WHO_AND_WHERE: readonly FieldCode[] = ['name', 'legalForm', 'corporateNumber', 'address', 'prefecture', 'municipality', 'area'];

/**
 * Keys of all candidates, in their order. Ids follow name, place and sheet, without regard to spaces and width; the second of the very same
 * gets an id of its own.
 */
export function keysOf(candidates: readonly Candidate[]): OrganisationKey[] {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const name = oneLine(textOf(candidate, 'name'));
    const place = oneLine(placeText(candidate));
    const hash = hash53(`${plainKey(name)}\n${plainKey(place)}\n${candidate.sheet}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { id: count === 1 ? hash : `${hash}-${count}`, name, place, sheet: candidate.sheet, content: contentOf(candidate), ...tellingTexts((field) => oneLine(textOf(candidate, field))) };
  });
}

/** A text without regard to spaces, width and case. */
export function plainKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

function placeText(candidate: Candidate): string {
  const address = textOf(candidate, 'prefecture') + textOf(candidate, 'municipality') + textOf(candidate, 'address');
  return address !== '' ? address : textOf(candidate, 'area');
}

function contentOf(candidate: Candidate): string {
  const rest = codesOf(FIELDS).filter((field) => !WHO_AND_WHERE.includes(field)).map((field) => plainKey(textOf(candidate, field)));
  return rest.every((text) => text === '') ? '' : hash53(rest.join('\n'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** cyrb53 (public domain, bryc): 53 bits, enough that 100,000 organisations hardly ever meet. */
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
