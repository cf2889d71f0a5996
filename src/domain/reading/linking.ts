import type { PartySector } from '../rules/parties';
import { tableOf, unitAt } from '../text/scripts';
import type { LinkHit, Row } from './row';

/** A sentence in which the body brings parties together. */
export interface Linking {
  /** The word that says so, and one for a party; where none says so, the stretch from the first to the last party (`meaning.is` party). */
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
 * a word of doing something jointly with parties of two sectors, or parties of three, whatever is said of them.
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
  for (let i = a.end; i < b.start; i++) if (SENTENCE_ENDS[unitAt(text, i)] === 1) return false;
  return true;
}

/** What the words [from, to) of one sentence say together. */
function inSentence(links: readonly LinkHit[], from: number, to: number): Linking | null {
  let party: LinkHit | null = null;
  let last: LinkHit | null = null;
  let joint: LinkHit | null = null;
  let strong: LinkHit | null = null;
  let loose: LinkHit | null = null;
  let parties = 0;
  for (let i = from; i < to; i++) {
    const hit = links[i]!;
    if (hit.meaning.is === 'party') {
      party ??= hit;
      last = hit;
      parties++;
    } else if (isWithinOtherWord(hit)) continue;
    else if (hit.meaning.strength === 'strong') strong ??= hit;
    else if (hit.meaning.strength === 'joint') joint ??= hit;
    else loose ??= hit;
  }
  const link = strong ?? joint ?? loose;
  const least = strong !== null ? 1 : joint !== null ? 2 : 3;
  if (party === null || last === null || parties < least) return null;
  const sectors = new Set<PartySector>();
  for (let i = from; i < to; i++) {
    const { meaning } = links[i]!;
    if (meaning.is === 'party' && standsForItself(links, i, from, to)) sectors.add(meaning.sector);
  }
  return sectors.size < least ? null : { link: link ?? { meaning: party.meaning, cell: party.cell, start: party.start, end: last.end }, party, sectors, strong: strong !== null };
}

const BEFORE_KUMI = tableOf('り取仕枠骨番');
/** 「取り組み」, 「仕組み」, 「番組」 are no 組み. */
function isWithinOtherWord({ start, cell: { text: { text } } }: LinkHit): boolean {
  return text.charCodeAt(start) === KUMI && BEFORE_KUMI[text.charCodeAt(start - 1)] === 1;
}
const KUMI = '組'.charCodeAt(0);

const JOINS_PARTIES = tableOf('とやへにが、・');
const MUNICIPAL = tableOf('市町村区');
/** Before 市, 町, 村 or 区 these make a word of their own: 朝市, 都市, 城下町, 地区. */
const NO_MUNICIPALITY = tableOf('朝夜昼夕都青花軽蚤骨植果競陶古雑地校学街山工鉱下場港横農漁寒裏');

/**
 * Whether the party at `at` is one of its own: no word like 「朝市」, no part of a longer word for another (「会社」 in 「会社員」), and not what tells of the
 * one right behind it (「市の」住民, 「消費者」団体).
 */
function standsForItself(links: readonly LinkHit[], at: number, from: number, to: number): boolean {
  const { start, end, cell } = links[at]!;
  const text = cell.text.text;
  if (MUNICIPAL[text.charCodeAt(start)] === 1 && end - start === 2 && NO_MUNICIPALITY[text.charCodeAt(start - 1)] === 1) return false;
  const tells = JOINS_PARTIES[text.charCodeAt(end - 1)] !== 1;
  for (let i = from; i < to; i++) {
    const other = links[i]!;
    if (i === at || other.meaning.is !== 'party' || other.end < end) continue;
    if (other.start <= start ? other.end - other.start > end - start : other.end > end && (other.start < end || (other.start === end && tells))) return false;
  }
  return true;
}
