import type { PartySector } from '../rules/parties';
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

const SENTENCE_END = /[。\n;•●■◆]/;

/**
 * Sentences that name parties and say that the body brings them together (§2 bridge): a plain word of bringing together with one party,
 * or a word of doing something jointly with parties of two sectors.
 */
export function linkings(row: Row): Linking[] {
  const found: Linking[] = [];
  let from = 0;
  for (let i = 1; i <= row.links.length; i++) {
    if (i < row.links.length && isSameSentence(row.links[i - 1]!, row.links[i]!)) continue;
    const linking = inSentence(row.links.slice(from, i));
    if (linking !== null) found.push(linking);
    from = i;
  }
  return found;
}

function isSameSentence(a: LinkHit, b: LinkHit): boolean {
  return a.cell === b.cell && (b.start <= a.end || !SENTENCE_END.test(a.cell.text.text.slice(a.end, b.start)));
}

function inSentence(hits: readonly LinkHit[]): Linking | null {
  const parties = hits.filter((hit) => hit.meaning.is === 'party');
  const links = hits.filter((hit) => hit.meaning.is === 'link');
  if (parties.length === 0 || links.length === 0) return null;
  const sectors = new Set(parties.flatMap((hit) => (hit.meaning.is === 'party' ? [hit.meaning.sector] : [])));
  const strong = links.find((hit) => hit.meaning.is === 'link' && hit.meaning.strength === 'strong');
  const link = strong ?? links[0]!;
  return strong !== undefined || sectors.size >= 2 ? { link, party: parties[0]!, sectors, strong: strong !== undefined } : null;
}
