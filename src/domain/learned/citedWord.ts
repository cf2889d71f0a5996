import type { Ground } from '../names/profile';
import type { Cell } from '../reading/row';

/** Longest phrase shown whole, in characters: about what a person would quote. */
const LONGEST_PHRASE = 20;
/** Longest name shown whole. */
const LONGEST_NAME = 40;
/** Longest word shown where its phrase is too long. */
const LONGEST_WORD = 14;
/** Longest ending of a word in hiragana: 「見守り」. */
const LONGEST_ENDING = 3;

/** What ends a phrase; behind it the dots of an enumeration as well. */
const SENTENCE = /[\s、。,.;:!?|「」『』()[\]{}【】〔〕〈〉<>"“”◆■●○◇□※]/u;
const ITEM = /[\s、。,.;:!?|「」『』()[\]{}【】〔〕〈〉<>"“”◆■●○◇□※・/]/u;
const SCRIPTS = [/[一-龠々〆ヶ]/, /[ァ-ヺー]/, /[a-z0-9]/];
const HIRAGANA = /[ぁ-ゖ]/;
/** Hiragana that more often joins words than ends one. */
const PARTICLE = /[はがをにでとのもやへ]/;
/** What joins a phrase to the one before or behind it, and nobody quotes with it: 「（略）の運営」, 「市町から」. */
const JOINS_BEFORE = /^(?:から|まで|より|など|等|及び|および|[はがをにでとのもやへ])+(?![ぁ-ゖ])/;
const JOINS_BEHIND = /(?<![ぁ-ゖ])(?:から|まで|より|及び|および|ならびに|並びに|または|又は|とともに|[はがをにでとのもやへ])+$/;
/** Too little to tell anything: a lone character, with a number or without. */
const TELLS_NOTHING = /^.?[0-9]*$/u;

/**
 * The words around a learnt piece of one that a person would quote: the phrase or the item of an enumeration that it stands in, a name
 * whole (「街振」 is shown as 「みなと商店街振興組合」); of longer phrases the whole word.
 * @returns null where nobody would quote it: a lone character, or nothing but endings and particles.
 */
export function citedWord(cell: Cell, start: number, end: number): Ground | null {
  const text = cell.text.text;
  // Where a body is at work tells how far it reaches, not what it does.
  if (cell.field === 'area' || !SCRIPTS.some((script) => script.test(text.slice(start, end)))) return null;
  const longest = cell.field === 'name' ? LONGEST_NAME : LONGEST_PHRASE;
  for (const divider of [SENTENCE, ITEM]) {
    const phrase = stretch(text, start, end, longest + 1, (_, next) => !divider.test(next));
    if (phrase.end - phrase.start <= longest) return quotable(cell, phrase);
  }
  return wholeWord(cell, start, end);
}

function wholeWord(cell: Cell, start: number, end: number): Ground | null {
  const text = cell.text.text;
  const span = stretch(text, start, end, LONGEST_WORD, sameScript);
  while (HIRAGANA.test(text.charAt(span.start))) span.start++;
  const stop = Math.min(text.length, span.end + LONGEST_ENDING);
  while (span.end < stop && HIRAGANA.test(text.charAt(span.end)) && !PARTICLE.test(text.charAt(span.end))) span.end++;
  return quotable(cell, span);
}

/** The span without what only joins it to its neighbours; null when nothing is left that tells. */
function quotable(cell: Cell, { start, end }: { readonly start: number; readonly end: number }): Ground | null {
  const words = cell.text.text.slice(start, end);
  const before = cell.field === 'name' ? 0 : (JOINS_BEFORE.exec(words)?.[0].length ?? 0);
  const behind = cell.field === 'name' ? 0 : (JOINS_BEHIND.exec(words.slice(before))?.[0].length ?? 0);
  return TELLS_NOTHING.test(words.slice(before, words.length - behind)) ? null : { cell, start: start + before, end: end - behind };
}

/** The span grown to both sides while `goesOn` says so of the character at its edge and the one beyond, up to `longest` characters. */
function stretch(text: string, start: number, end: number, longest: number, goesOn: (edge: string, next: string) => boolean): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && to - from < longest && goesOn(text.charAt(from), text.charAt(from - 1))) from--;
  while (to < text.length && to - from < longest && goesOn(text.charAt(to - 1), text.charAt(to))) to++;
  return { start: from, end: to };
}

const sameScript = (a: string, b: string): boolean => SCRIPTS.some((script) => script.test(a) && script.test(b));
