import type { Span } from './normalise';
import { isDigit, isHiragana, isKanji, isKatakana, isLatin, tableOf, unitAt } from './scripts';

/** Longest phrase shown whole, in characters: about what a person would quote. */
export const LONGEST_PHRASE = 20;
/** Longest word shown where its phrase is too long. */
const LONGEST_WORD = 14;
/** Longest ending of a word in hiragana: 「見守り」. */
const LONGEST_ENDING = 3;

const BLANKS = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const SENTENCE_ENDS = BLANKS + '、。,.;:!?|「」『』()[]{}【】〔〕〈〉<>"“”◆■●○◇□※';
/** What ends a phrase; behind it the dots of an enumeration as well. */
const DIVIDERS = [tableOf(SENTENCE_ENDS), tableOf(SENTENCE_ENDS + '・/')] as const;
/** Hiragana that more often joins words than ends one. */
const PARTICLES = tableOf('はがをにでとのもやへ');
/** What joins a phrase to the one before or behind it, and nobody quotes with it: 「（略）の運営」, 「市町から」. */
const JOINS_BEFORE = /^(?:から|まで|より|など|等|及び|および|[はがをにでとのもやへ])+(?![ぁ-ゖ])/;
const JOINS_BEHIND = /(?<![ぁ-ゖ])(?:から|まで|より|及び|および|ならびに|並びに|または|又は|とともに|[はがをにでとのもやへ])+$/;
/** What these begin and end with: of most phrases that settles it. */
const JOINS_BEFORE_FIRST = tableOf('かまよな等及おはがをにでとのもやへ');
const JOINS_BEHIND_LAST = tableOf('らでりびにはがをとのもやへ');
/** Too little to tell anything: a lone character, with a number or without. */
const TELLS_NOTHING = /^.?[0-9]*$/u;

/**
 * The words around a piece of a normalised text that a person would quote: the phrase or the item of an enumeration that it stands in; of longer phrases the
 * whole word.
 * @param longest phrase shown whole, in characters
 * @param isName whether the text is a name, of which nothing is left out
 * @returns null where nobody would quote it: a lone character, or nothing but endings and particles.
 */
export function citedSpan(text: string, start: number, end: number, longest = LONGEST_PHRASE, isName = false): Span | null {
  if (!hasScript(text, start, end)) return null;
  for (const divider of DIVIDERS) {
    const phrase = stretch(text, start, end, longest + 1, (_, next) => divider[next] === 0);
    if (phrase.end - phrase.start <= longest) return quotable(text, phrase, isName);
  }
  return wholeWord(text, start, end, isName);
}

const CLOSING_MARK = '〆'.charCodeAt(0);
/** Scripts that words are written in, as far as a word does not change from one to the other: kanji 1, katakana 2, letters and digits 3; hiragana and signs 0. */
function scriptOf(unit: number): number {
  if (isKanji(unit) || unit === CLOSING_MARK) return 1;
  if (isKatakana(unit)) return 2;
  return isLatin(unit) || isDigit(unit) ? 3 : 0;
}

function hasScript(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (scriptOf(unitAt(text, i)) > 0) return true;
  return false;
}

function wholeWord(text: string, start: number, end: number, isName: boolean): Span | null {
  const span = stretch(text, start, end, LONGEST_WORD, sameScript);
  while (isHiragana(text.charCodeAt(span.start))) span.start++;
  const stop = Math.min(text.length, span.end + LONGEST_ENDING);
  while (span.end < stop && isHiragana(text.charCodeAt(span.end)) && PARTICLES[text.charCodeAt(span.end)] === 0) span.end++;
  return quotable(text, span, isName);
}

/** The span without what only joins it to its neighbours; null when nothing is left that tells. */
function quotable(text: string, { start, end }: Span, isName: boolean): Span | null {
  const words = text.slice(start, end);
  const before = isName || JOINS_BEFORE_FIRST[text.charCodeAt(start)] !== 1 ? 0 : (JOINS_BEFORE.exec(words)?.[0].length ?? 0);
  const behind = isName || JOINS_BEHIND_LAST[text.charCodeAt(end - 1)] !== 1 ? 0 : (JOINS_BEHIND.exec(words.slice(before))?.[0].length ?? 0);
  return TELLS_NOTHING.test(words.slice(before, words.length - behind)) ? null : { start: start + before, end: end - behind };
}

/** The span grown to both sides while `goesOn` says so of the unit at its edge and the one beyond, up to `longest` units. */
function stretch(text: string, start: number, end: number, longest: number, goesOn: (edge: number, next: number) => boolean): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && to - from < longest && goesOn(unitAt(text, from), unitAt(text, from - 1))) from--;
  while (to < text.length && to - from < longest && goesOn(unitAt(text, to - 1), unitAt(text, to))) to++;
  return { start: from, end: to };
}

const sameScript = (a: number, b: number): boolean => scriptOf(a) > 0 && scriptOf(a) === scriptOf(b);
