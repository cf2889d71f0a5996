import type { Candidate } from '../domain/candidate';
import type { Evidence } from '../domain/decision';

/** Longest words quoted as they stand, in UTF-16 units; about one line of a cell. */
const LONGEST = 26;
const SENTENCE_DIVIDERS = /[、。，．,;；\n\r\t|｜「」『』（）()【】［］[\]◆■●○◇□※：:]/u;
const ITEM_DIVIDERS = /[、。，．,;；\n\r\t|｜「」『』（）()【】［］[\]◆■●○◇□※：:・／/]/u;
/** Words that cannot follow a quotation that begins in the middle of a piece. */
const PARTICLE = /^(?:を|に|が|は|と|や|の|も|へ|で|から|まで|など|等)/u;

/**
 * The piece of the cell that an evidence stands in, read as a person would quote it: between commas, or between the dots of an
 * enumeration, or the words alone where both are too long or the words are a name. Always a part of the row's own text.
 */
export function phraseOf(candidate: Candidate, evidence: Evidence): string {
  if (evidence.field === 'name' || evidence.field === 'legalForm') return evidence.text;
  const cell = (candidate.texts[evidence.field] ?? []).find((t) => t.column === evidence.column && t.text.startsWith(evidence.text, evidence.start))?.text;
  if (cell === undefined) return oneLine(evidence.text);
  const end = evidence.start + evidence.text.length;
  for (const dividers of [SENTENCE_DIVIDERS, ITEM_DIVIDERS]) {
    const piece = oneLine(pieceAround(cell, evidence.start, end, dividers));
    if (piece.length <= LONGEST) return piece;
  }
  const tail = pieceAround(cell, evidence.start, end, ITEM_DIVIDERS, false);
  if (oneLine(tail).length <= LONGEST && !PARTICLE.test(tail.slice(evidence.text.length))) return oneLine(tail);
  return oneLine(evidence.text);
}

function pieceAround(cell: string, start: number, end: number, dividers: RegExp, backwards = true): string {
  let from = start;
  while (backwards && from > 0 && !dividers.test(cell[from - 1]!)) from--;
  let to = end;
  while (to < cell.length && !dividers.test(cell[to]!)) to++;
  return cell.slice(from, to);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
