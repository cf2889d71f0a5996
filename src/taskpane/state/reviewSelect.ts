import type { ClassifiedCandidate, ClassifyResult } from '../../actions/results';
import { REVIEW_TAGS, decided, type QueueRow, type ReviewTag } from '../../actions/reviewQueue';
import { isTagCode, type EditableTag, type Tokens } from '../../sheets/tags';
import { ELEMENTS, codesOf } from '../../domain/vocabulary';
import type { Draft, ReviewFilter, ReviewState } from './reviewState';

/** How far the review has come, within the filter. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
}

/** True when nobody needs to look at the row any more: it was confirmed, or its open elements were answered in the sheet. */
function isDone(result: ClassifyResult, row: QueueRow): boolean {
  const one = result.classified[row.at];
  return one === undefined || one.checked || (row.due && !one.decision.needsReview);
}

/** The rows that are offered: of the filter, and those with little evidence only when wished. */
function offered({ order, filter, little }: Pick<ReviewState, 'order' | 'filter' | 'little'>): QueueRow[] {
  return order.filter((row) => (row.due || little) && matches(row, filter));
}

/** The next card: what was taken back or could not be written, then the queue, then what was skipped; null when all is done. */
export function nextOf(review: ReviewState, result: ClassifyResult): string | null {
  const rows = offered(review).filter((row) => !isDone(result, row));
  const left = new Set(rows.map(({ id }) => id));
  const skipped = new Set(review.skipped);
  return review.front.find((id) => left.has(id)) ?? rows.find(({ id }) => !skipped.has(id))?.id ?? review.skipped.find((id) => left.has(id)) ?? null;
}

export function progressOf(review: ReviewState, result: ClassifyResult): ReviewProgress {
  const rows = offered(review);
  return { done: rows.filter((row) => isDone(result, row)).length, total: rows.length };
}

/** The candidate of an id. */
export function candidateOf(result: ClassifyResult | null, id: string | null): ClassifiedCandidate | null {
  return result?.classified.find((one) => one.id === id) ?? null;
}

/** What the card says of a tag: what the reviewer chose, else what the sheet says; a person's own words are no code. */
export function chosenOf(one: ClassifiedCandidate, draft: Draft, tag: ReviewTag): string {
  return draft[tag] ?? one.edits[tag]?.[0] ?? machineOf(one, tag);
}

/** The machine's code of a tag. */
export function machineOf({ machine }: ClassifiedCandidate, tag: ReviewTag): string {
  switch (tag) {
    case 'type': case 'stage': case 'cross': case 'wide': return machine[tag];
    default: return machine.elements[tag];
  }
}

/** The candidate as it will be once the card is accepted. */
export function accepted(one: ClassifiedCandidate, draft: Draft): ClassifiedCandidate {
  const edits: { -readonly [T in EditableTag]?: Tokens } = { ...one.edits };
  for (const tag of REVIEW_TAGS) {
    const code = draft[tag];
    if (code === undefined) continue;
    if (code === machineOf(one, tag)) delete edits[tag];
    else edits[tag] = [code];
  }
  return decided(one, edits, true);
}

/** The cells that accepting writes besides 確認: what the reviewer changed, and what somebody had emptied, since the card shows a value there. */
export function cellsToWrite(one: ClassifiedCandidate, draft: Draft, cleared: readonly ReviewTag[]): Draft {
  return Object.fromEntries(REVIEW_TAGS.flatMap((tag) => {
    const code = chosenOf(one, draft, tag);
    const isChanged = draft[tag] !== undefined && code !== chosenOf(one, {}, tag);
    return isChanged || (cleared.includes(tag) && isTagCode(tag, code)) ? [[tag, code]] : [];
  }));
}

/** True when an element of the card is still 要確認. */
export function hasOpen(one: ClassifiedCandidate, draft: Draft): boolean {
  return codesOf(ELEMENTS).some((element) => chosenOf(one, draft, element) === 'unknown');
}

function matches(row: QueueRow, { sheet, type, open }: ReviewFilter): boolean {
  return (sheet === null || row.sheet === sheet) && (type === null || row.type === type) && (open === null || row.open.includes(open));
}
