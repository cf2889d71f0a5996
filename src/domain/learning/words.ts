import { isHiragana, isKanji, isKatakana, isLatin } from '../text/scripts';

/**
 * Stretches of normalised text that may be a word or a few words: cut where the script changes, within kanji anywhere (which cuts are
 * words' ends shows in the whole list, see survey.ts), within hiragana at particles.
 */

const SHORTEST = 2;
const LONGEST = 10;
/** Longest stretch that takes the meaning from a word within it; it may run over commas. */
const LONGEST_CONTEXT = 16;
const PARTICLES = new Set('をにがはでとのへもや');
const COMMAS = new Set('、・');

type Script = 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'comma' | 'other';

function scriptOf(text: string, at: number): Script {
  const unit = text.charCodeAt(at);
  if (isKanji(unit)) return 'kanji';
  if (isHiragana(unit)) return 'hiragana';
  if (isKatakana(unit)) return 'katakana';
  if (isLatin(unit)) return 'latin';
  return COMMAS.has(text.charAt(at)) ? 'comma' : 'other';
}

/** Calls `found` with each stretch that may be a word, at its place. */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  const scripts = Array.from({ length: text.length }, (_, i) => scriptOf(text, i));
  for (let start = 0; start < text.length; start++) {
    if (scripts[start] === 'other' || scripts[start] === 'comma' || !isCut(text, scripts, start)) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end++) {
      if (scripts[end - 1] === 'other' || scripts[end - 1] === 'comma') break;
      if (end - start >= SHORTEST && isCut(text, scripts, end) && isWordLike(text, scripts, start, end)) found(start, end);
    }
  }
}

/** Calls `found` with each longer stretch around [start, end) that may give these words another meaning. */
export function eachContext(text: string, start: number, end: number, found: (start: number, end: number) => void): void {
  const scripts = Array.from({ length: text.length }, (_, i) => scriptOf(text, i));
  for (let from = start; from >= Math.max(0, end - LONGEST_CONTEXT) && (from === start || scripts[from] !== 'other'); from--) {
    if (scripts[from] === 'comma' || !isCut(text, scripts, from)) continue;
    for (let to = end; to <= Math.min(text.length, from + LONGEST_CONTEXT) && (to === end || scripts[to - 1] !== 'other'); to++) {
      if (to - from > end - start && scripts[to - 1] !== 'comma' && isCut(text, scripts, to) && !isFragment(text, from, to)) found(from, to);
    }
  }
}

function isCut(text: string, scripts: readonly Script[], at: number): boolean {
  const before = scripts[at - 1];
  const after = scripts[at];
  if (before !== after) return text.charAt(at) !== 'ー';
  if (after === 'kanji') return true;
  return after === 'hiragana' && (PARTICLES.has(text.charAt(at)) || PARTICLES.has(text.charAt(at - 1)));
}

/** Kanji, or two units of katakana, three of Latin, four of hiragana. */
function isWordLike(text: string, scripts: readonly Script[], start: number, end: number): boolean {
  if (isFragment(text, start, end)) return false;
  const count = (script: Script): number => scripts.slice(start, end).filter((s) => s === script).length;
  return count('kanji') >= 2 || (count('kanji') === 1 && end - start >= 2) || count('katakana') >= 2 || count('latin') >= 3 || count('hiragana') >= 4;
}

/** Words that only join others: a stretch that begins or ends with one is no word. */
const JOINING_START = /^(?:[をがへで]|[のにはともや](?![ぁ-ん])|及び|及|並びに|並び|又は|又|等|など|その他|する|した|して|より|から|まで|こと|もの|ため|ほか|的|者|化|性|々)/;
const JOINING_END = /(?:[をにがはでとのへもやなっ]|及び|及|並びに|並び|又は|又|等|など|その他|する|した|して|より|から|まで|こと|もの|ため|ほか|第|各|当該)$/;

function isFragment(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  // Hiragana after kanji goes on with its word: 「見守|り」.
  if (isHiragana(text.charCodeAt(start)) && isKanji(text.charCodeAt(start - 1))) return true;
  return JOINING_START.test(stretch) || JOINING_END.test(stretch);
}
