import { clauseAround, isClosing, isComma, isOpening, sentenceEnd, sentenceStart } from './boundaries';
import { CUES, type Cue } from './cues';
import { compileMatcher, type Hits } from './matcher';
import { SCOPE, type ScopeSet } from './scopes';
import { isLatin, tableOf } from './scripts';

/** What every word of a text is meant as: see SCOPE. */
export interface Clauses {
  /**
   * Scopes of the words from `start` up to `end` of the normalised text; 0 when they plainly say what the body does.
   * The last word decides, as in Japanese the head of a noun phrase stands last.
   */
  scopeAt(start: number, end: number): ScopeSet;
  /** The scopes of each unit of a text of this length, where all of its words are asked about. Used again by the next call. */
  scopesOfUnits(length: number): Uint16Array;
  /** Whether every word of the text plainly says what the body does. */
  isPlain(): boolean;
}

/** What `scopesOfUnits` gives. */
let units = new Uint16Array(4096);
function plainUnits(length: number): Uint16Array {
  if (length > units.length) units = new Uint16Array(2 * length);
  return units.fill(0, 0, length);
}

/** Clauses of a text that is only a statement, or empty. */
export const PLAIN: Clauses = { scopeAt: () => 0, scopesOfUnits: plainUnits, isPlain: () => true };
/** What scopes are read from. Quotation marks are found together with the cues: they stand behind them. */
export const CUE_PHRASES: readonly string[] = [...CUES.map((cue) => cue.words), '「', '『'];
const matcher = compileMatcher(CUE_PHRASES);

/** Reads the scopes of a normalised text (NormalisedText.text). */
export function readClauses(text: string): Clauses {
  return clausesOf(text, matcher.findByStart(text));
}

/** The same for a text in which CUE_PHRASES were looked for already. @param cues where they stand, by their start */
export function clausesOf(text: string, cues: Hits): Clauses {
  const ranges = cues.count === 0 ? NO_RANGES : readScopes(text, cues);
  return ranges.length === 0 ? PLAIN : new ScopedClauses(ranges);
}

class ScopedClauses implements Clauses {
  constructor(private readonly ranges: Ranges) {}

  isPlain(): boolean {
    return false;
  }

  scopeAt(start: number, end: number): ScopeSet {
    const { ranges } = this;
    const at = end > start ? end - 1 : start;
    let scopes = 0;
    for (let i = 0; i < ranges.length; i += 3) if (ranges[i]! <= at && at < ranges[i + 1]!) scopes |= ranges[i + 2]!;
    return scopes;
  }

  scopesOfUnits(length: number): Uint16Array {
    const { ranges } = this;
    const all = plainUnits(length);
    for (let r = 0; r < ranges.length; r += 3) {
      const scopes = ranges[r + 2]!;
      for (let i = Math.max(0, ranges[r]!), to = Math.min(length, ranges[r + 1]!); i < to; i++) all[i]! |= scopes;
    }
    return all;
  }
}

/** Start, end and scopes of one range after the other, flat: there are few, and most texts have none. */
type Ranges = readonly number[];
const NO_RANGES: Ranges = [];

function readScopes(text: string, hits: Hits): Ranges {
  const scopes: number[] = [];
  if (hasQuotes(hits)) markQuotes(text, scopes);
  for (let h = 0; h < hits.count; h++) {
    const cue = CUES[hits.phrase[h]!];
    if (cue !== undefined && cue.scope !== 0 && !isWithinLonger(hits, h) && applies(text, cue, hits.start[h]!, hits.end[h]!)) mark(text, scopes, cue, hits.start[h]!, hits.end[h]!);
  }
  return scopes;
}

function hasQuotes({ count, phrase }: Hits): boolean {
  for (let h = 0; h < count; h++) if (phrase[h]! >= CUES.length) return true;
  return false;
}

function isWithinLonger(hits: Hits, h: number): boolean {
  const start = hits.start[h]!;
  const end = hits.end[h]!;
  for (let o = 0; o < hits.count; o++) {
    if (hits.start[o]! <= start && hits.end[o]! >= end && hits.end[o]! - hits.start[o]! > end - start) return true;
  }
  return false;
}

function applies(text: string, cue: Cue, start: number, end: number): boolean {
  if (cue.fromLatin && (isLatin(text.charCodeAt(start - 1)) || (cue.toLatin && isLatin(text.charCodeAt(end))))) return false;
  if (cue.isBody && !isBodyBefore(text, start)) return false;
  if (cue.reach === 'subject' && GATHERING.test(text.slice(end, end + 3))) return false;
  if (cue.reach === 'phrase' && INVITATION.test(text.slice(end, end + 4))) return false;
  return cue.position === 'anywhere' || isPredicate(text, end, cue);
}

/** After 「企業が」: they make up the body or are whom it serves, rather than act on their own. */
const GATHERING = /^(?:集[まう]|参加|会員|協力|共同|連携|加入|入会|一体|出資|出し合|中心|手を|一緒|結集|増え|減|少な|多[いく]|抱え|必要|困|立地|進出|安心|住|利用|学)/;
/** After 「〜に参画」: the body invites others to take part. */
const INVITATION = /^(?:でき|しやす|する(?:機会|場|人)|者|希望|を(?:促|呼|募)|の(?:促|機会|呼))/;

/** 「市が」 is a body when a name or nothing stands before it; 「都市が」, 「関係が」 and the like are words of their own. */
function isBodyBefore(text: string, start: number): boolean {
  return !/[都城大小朝夜古道地商神会]/.test(text.charAt(start - 1));
}

/** After a predicate come the end, punctuation or hiragana of its inflection; a noun, or a particle after a noun, makes it part of something else. */
function isPredicate(text: string, end: number, cue: Cue): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  // What goes on begins with few signs: of most predicates the next one settles it without a search.
  if (isNoun(next)) return STATE_FIRST[next] === 1 && /^(?:中|済|段階|模様|状態|状況)/.test(text.slice(end, end + 2));
  if (cue.endsInNoun) return AFTER_NOUN_FIRST[next] !== 1 || !/^(?:を|に|の|後|へ|と|や|・|から(?!で))/.test(text.slice(end, end + 3));
  return BEFORE_NOUN_FIRST[next] !== 1 || !/^(?:よう|まち|ため に|まま|で(?!す|あ)|とき|こと[がの]|人|方|子)/.test(text.slice(end, end + 3));
}

/** Kanji, katakana and Latin letters. */
const isNoun = (unit: number): boolean => (unit >= 0x4e00 && unit <= LAST_KANJI) || unit === REPEATED || (unit >= FIRST_KATAKANA && unit <= LAST_KATAKANA) || isLatin(unit);
const LAST_KANJI = '龠'.charCodeAt(0);
const REPEATED = '々'.charCodeAt(0);
const FIRST_KATAKANA = 'ァ'.charCodeAt(0);
const LAST_KATAKANA = 'ヴ'.charCodeAt(0);
const STATE_FIRST = tableOf('中済段模状');
const AFTER_NOUN_FIRST = tableOf('をにの後へとや・か');
const BEFORE_NOUN_FIRST = tableOf('よまたでとこ人方子');

function mark(text: string, scopes: number[], cue: Cue, start: number, end: number): void {
  if (cue.reach === 'sentence') return fill(scopes, sentenceStart(text, start), end, cue.scope);
  if (cue.reach === 'rest') return fill(scopes, start, sentenceEnd(text, end), cue.scope);
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const { start: clauseFrom, end: clauseTo } = clauseAround(text, from, to, start);
  switch (cue.reach) {
    case 'back':
      fill(scopes, isNounOfItem(text, cue, start) ? Math.max(clauseFrom, itemStart(text, start)) : clauseFrom, end, cue.scope);
      if (isBracketed(text, from, to)) fill(scopes, itemStart(text, from - 1), from - 1, cue.scope);
      break;
    case 'forward':
      fill(scopes, start, clauseTo, cue.scope);
      break;
    case 'clause':
      fill(scopes, clauseFrom, clauseTo, cue.scope);
      break;
    case 'phrase':
      fill(scopes, phraseStart(text, clauseFrom, start), start, cue.scope);
      break;
    case 'subject':
      fill(scopes, clauseFrom, deedEnd(text, end, clauseTo), cue.scope);
      break;
    case 'nothing':
      break;
  }
}

function fill(scopes: number[], from: number, to: number, scope: ScopeSet): void {
  if (to > from) scopes.push(from, to, scope);
}

function markQuotes(text: string, scopes: number[]): void {
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '「' || char === '『') {
      if (depth++ === 0) from = i + 1;
    } else if ((char === '」' || char === '』') && depth > 0 && --depth === 0) fill(scopes, from, i, SCOPE.quoted);
  }
  if (depth > 0) fill(scopes, from, text.length, SCOPE.quoted);
}

/** 「カーシェア導入の検討」 as an item of a list: the items before it are done. */
function isNounOfItem(text: string, cue: Cue, start: number): boolean {
  return cue.scope === SCOPE.planned && cue.endsInNoun && text.charAt(start - 1) === 'の';
}

/** Whether [from, to) is the short content of a bracket that comments on the item before it: 「朝市（休止中）」. */
function isBracketed(text: string, from: number, to: number): boolean {
  return isOpening(text, from - 1) && isClosing(text, to) && to - from <= 16 && !/[「『]/.test(text.charAt(from - 1));
}

/** Beginning of the list item that ends at `end`. */
function itemStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && !isComma(text, i - 1) && !/[・ \n。/①-⑳:()「」]/.test(text.charAt(i - 1))) i--;
  return i;
}

/** Beginning of the noun phrase that ends at `end`: after the nearest topic, subject or object particle, or comma. */
function phraseStart(text: string, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    if (isClosing(text, i)) while (i > from && !isOpening(text, i)) i--;
    const before = text.charAt(i - 1);
    if (isComma(text, i - 1) || ('はがを'.includes(before) && /[^ぁ-ん]/.test(text.charAt(i - 2)))) return i;
  }
  return from;
}

/** End of the noun phrase after the subject's verb: 「市が[運営する施設]の清掃」; without such a verb the end of the clause. */
function deedEnd(text: string, from: number, to: number): number {
  const deed = /(?:する|した|している|しました|される|された|行う|行った|行なう|進める|設ける|設けた|定める|定めた|持つ|による|主催の|営の)(?=[一-龠ァ-ヴa-z「])/.exec(text.slice(from, to)) ?? (/(?:による|の)$/.test(text.slice(0, from)) ? { index: 0, 0: '' } : null);
  if (deed === null) return to;
  let i = from + deed.index + deed[0].length;
  while (i < to && !'のをにがはへで、'.includes(text.charAt(i))) i++;
  return i;
}
