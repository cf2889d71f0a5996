import type { Ground } from '../names/profile';
import type { Cell } from '../reading/row';
import { LONGEST_PHRASE, citedSpan } from '../text/citedSpan';

/** Longest name shown whole, in characters. */
const LONGEST_NAME = 40;

/**
 * The words around a learnt piece of one that a person would quote: its phrase, or a name whole (「街振」 is shown as 「みなと商店街振興組合」).
 * @returns null where nobody would quote it
 */
export function citedWord(cell: Cell, start: number, end: number): Ground | null {
  // Where a body is at work tells how far it reaches, not what it does.
  if (cell.field === 'area') return null;
  const isName = cell.field === 'name';
  const span = citedSpan(cell.text.text, start, end, isName ? LONGEST_NAME : LONGEST_PHRASE, isName);
  return span === null ? null : { cell, start: span.start, end: span.end };
}
