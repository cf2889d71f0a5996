import type { Candidate } from '../domain/candidate';
import type { Evidence } from '../domain/decision';

/** Words of a name that tell nothing alone: 「会」. */
const SHORT_OF_A_NAME = 2;
/** Longest words quoted as they stand, in UTF-16 units; about one line of a cell. */
const LONGEST = 26;
const SENTENCE_DIVIDERS = /[、。，．,;；\n\r\t|｜「」『』（）()【】［］[\]◆■●○◇□※：:]/u;
const ITEM_DIVIDERS = /[、。，．,;；\n\r\t|｜「」『』（）()【】［］[\]◆■●○◇□※：:・／/]/u;
const CLOSING = /[」』）)】］\]]/u;
const PARTICLE = /^(?:から|まで|など|等|を|に|が|は|と|や|の|へ|で|も)+/u;

/**
 * The piece of the cell that an evidence stands in, read as a person would quote it: between commas, or between the dots of an
 * enumeration; of longer words the beginning. Always a part of the row's own text (with … where it is cut).
 */
export function phraseOf(candidate: Candidate, evidence: Evidence): string {
  const words = oneLine(evidence.text);
  const isName = evidence.field === 'name' || evidence.field === 'legalForm';
  if (isName && words.length > SHORT_OF_A_NAME) return words;
  const cell = (candidate.texts[evidence.field] ?? []).find((t) => t.column === evidence.column && t.text.startsWith(evidence.text, evidence.start))?.text;
  if (cell === undefined) return firstPiece(words);
  for (const dividers of [SENTENCE_DIVIDERS, ITEM_DIVIDERS]) {
    const piece = oneLine(pieceAround(cell, evidence.start, evidence.start + evidence.text.length, dividers));
    if (piece.length <= LONGEST) return piece;
  }
  return firstPiece(words);
}

/** Of long words the first item, or as much as a line takes. */
function firstPiece(words: string): string {
  if (words.length <= LONGEST) return words;
  const first = words.split(SENTENCE_DIVIDERS).map((piece) => piece.trim()).find((piece) => piece.length >= 4) ?? words;
  return first.length <= LONGEST + 6 ? first : `${first.slice(0, LONGEST)}…`;
}

function pieceAround(cell: string, start: number, end: number, dividers: RegExp): string {
  let from = start;
  while (from > 0 && !dividers.test(cell[from - 1]!)) from--;
  let to = end;
  while (to < cell.length && !dividers.test(cell[to]!)) to++;
  const piece = cell.slice(from, to);
  // After a closing bracket the sentence goes on with a particle, which nobody would quote.
  return from > 0 && CLOSING.test(cell[from - 1]!) && from < start ? piece.replace(PARTICLE, '') : piece;
}

/** Several phrases, without repeats and without those that stand within another. */
export function distinctPhrases(phrases: readonly string[]): string[] {
  const full = phrases.filter((phrase) => phrase !== '');
  return full.filter((phrase, index) => !full.some((other, at) => (other === phrase ? at < index : other.includes(phrase))));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
