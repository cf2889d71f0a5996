import type { PartySector } from '../rules/parties';
import { tableOf } from '../text/scripts';
import type { LinkHit, Row } from './row';

/** A sentence in which the body brings parties together. */
export interface Linking {
  /** The word that says so, and one for a party. */
  readonly link: LinkHit;
  readonly party: LinkHit;
  /** Sectors named in the sentence. */
  readonly sectors: ReadonlySet<PartySector>;
  readonly strong: boolean;
}

const SENTENCE_ENDS = tableOf('。\n;•●■◆');
const NONE: readonly Linking[] = [];

/**
 * Sentences that name parties and say that the body brings them together (§2 bridge): a plain word of bringing together with one party,
 * or a word of doing something jointly with parties of two sectors.
 */
export function linkings({ links }: Row): readonly Linking[] {
  let found: Linking[] | null = null;
  let from = 0;
  for (let i = 1; i <= links.length; i++) {
    if (i < links.length && isSameSentence(links[i - 1]!, links[i]!)) continue;
    const linking = inSentence(links, from, i);
    if (linking !== null) (found ??= []).push(linking);
    from = i;
  }
  return found ?? NONE;
}

function isSameSentence(a: LinkHit, b: LinkHit): boolean {
  if (a.cell !== b.cell) return false;
  const text = a.cell.text.text;
  for (let i = a.end; i < b.start; i++) if (SENTENCE_ENDS[text.charCodeAt(i)] === 1) return false;
  return true;
}

/** What the words [from, to) of one sentence say together. */
function inSentence(links: readonly LinkHit[], from: number, to: number): Linking | null {
  let party: LinkHit | null = null;
  let joint: LinkHit | null = null;
  let strong: LinkHit | null = null;
  for (let i = from; i < to; i++) {
    const hit = links[i]!;
    if (hit.meaning.is === 'party') party ??= hit;
    else if (hit.meaning.strength === 'strong') strong ??= hit;
    else joint ??= hit;
  }
  const link = strong ?? joint;
  if (party === null || link === null) return null;
  const sectors = new Set<PartySector>();
  for (let i = from; i < to; i++) {
    const { meaning } = links[i]!;
    if (meaning.is === 'party') sectors.add(meaning.sector);
  }
  return strong !== null || sectors.size >= 2 ? { link, party, sectors, strong: strong !== null } : null;
}
