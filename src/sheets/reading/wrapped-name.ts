import { BODY_ENDS } from '../../domain/duplicates/nameWords';
import type { Cells } from './cells';
import { looksLikeOrganisation } from './organisation-words';
import { sampled, type FilledRow } from './row-index';
import { isMarkedHeading } from './row-patterns';
import { isLegalFormOnly } from './shapes';

/** Kinds of bodies that are no body's whole name: 「推進協議会」, 「青年部」. */
const KINDS: ReadonlySet<string> = new Set(BODY_ENDS);
/** What a name does not begin with, or ends in only when it goes on. */
const GOES_ON = /^[ーぁぃぅぇぉっゃゅょァィゥェォッャュョ」』）)】〕、。・＆&]|^の(?=[一-鿿])|^(?:を|のまち|のための|による|における|および|及び|並びに|と共に)/u;
const UNFINISHED = /[のとをやへに・＆&「『（(【〔、]$|(?:及び|および|による|における|のための)$/u;
/** A legal form at either end: such a text is a name of its own. */
const WITH_FORM = /^(?:株式会社|有限会社|合同会社|(?:一般|公益)?(?:社団|財団)法人|(?:認定)?(?:NPO|特定非営利活動)法人|社会福祉法人|学校法人|[（(㈱㈲])|(?:株式会社|有限会社|合同会社|[（(]株[)）]|㈱)$/iu;
const LONGEST_PART = 30;

/**
 * Whether a name that was wrapped over two rows without merging them goes on in the lower one, by its words: 「特定非営利活動法人」 and below it 「里の会」,
 * 「駅前通り」 and 「まちづくり協議会」, an open bracket. `isThird`: the upper text itself carries a name on.
 */
export function isWrapped(above: string, below: string, isThird: boolean): boolean {
  const [upper, lower] = [above.normalize('NFKC').trim(), below.normalize('NFKC').trim()];
  if (!areParts(upper, lower) || isMarkedHeading(below)) return false;
  if (opens(upper) && closes(lower)) return true;
  if (WITH_FORM.test(lower)) return false;
  return isLegalFormOnly(upper) || UNFINISHED.test(upper) || GOES_ON.test(lower) || (KINDS.has(lower) && !isWhole(upper)) || (isThird && !looksLikeOrganisation(upper) && (looksLikeOrganisation(lower) || BODY_ENDS.some((end) => lower.endsWith(end))));
}

/**
 * The same of a list that numbers its organisations, where the lower row has no number: the upper text is no whole name yet, or the lower one is the end of
 * one and the shorter.
 */
export function isWrappedBesideNumbers(above: string, below: string): boolean {
  const [upper, lower] = [above.normalize('NFKC').trim(), below.normalize('NFKC').trim()];
  if (!areParts(upper, lower) || isMarkedHeading(below) || WITH_FORM.test(lower)) return false;
  return looksLikeOrganisation(lower) && (!looksLikeOrganisation(upper) || lower.length < upper.length);
}

/** Whether a name ends in a kind of body: a kind below it is a part of that body, or another one (「青年部」 below 「農業協同組合」). */
function isWhole(name: string): boolean {
  return BODY_ENDS.some((end) => end.length >= 2 && name.endsWith(end));
}

function areParts(upper: string, lower: string): boolean {
  return upper !== '' && lower !== '' && upper.length <= LONGEST_PART && lower.length <= LONGEST_PART;
}

function opens(text: string): boolean {
  return /[(「『【][^)」』】]*$/u.test(text);
}

function closes(text: string): boolean {
  return /^[^(「『【]*[)」』】]/u.test(text);
}

/** The column that numbers the organisations of a list, one after the other, beside nearly all names; null when none does. */
export function numberColumn(cells: Cells, body: readonly FilledRow[], nameColumn: number): number | null {
  const named = sampled(body).filter(({ row, filled }) => filled.length > 1 && cells.own(row, nameColumn) !== '');
  for (const column of named[0]?.filled ?? []) {
    if (column >= nameColumn) return null;
    const numbers = named.map(({ row }) => cells.own(row, column).normalize('NFKC').trim()).filter((text) => /^\d{1,4}$/u.test(text)).map(Number);
    if (numbers.length >= 3 && numbers.length >= named.length * 0.6 && numbers.every((n, i) => i === 0 || n > numbers[i - 1]!)) return column;
  }
  return null;
}
