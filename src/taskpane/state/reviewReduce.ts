import type { ClassifiedCandidate, ClassifyResult } from '../../actions/results';
import { reviewOrder, withCells, withClassified, type ReviewCells, type ReviewTag } from '../../actions/reviewQueue';
import { accepted, candidateOf, nextOf } from './reviewSelect';
import { INITIAL_REVIEW, type ReviewFilter, type ReviewOption, type ReviewState } from './reviewState';

/** What can happen in the review. Events that name an id or a number concern that card or step only, whatever is in sight by then. */
export type ReviewEvent =
  | { readonly type: 'reviewTabChosen'; readonly tab: ReviewState['tab'] }
  | { readonly type: 'reviewOpening'; readonly opening: boolean }
  /** 「分類結果」 was read: all of it, or the rows of some ids. */
  | { readonly type: 'reviewRead'; readonly cells: ReadonlyMap<string, ReviewCells>; readonly all: boolean }
  | { readonly type: 'reviewTagSet'; readonly id: string; readonly tag: ReviewTag; readonly code: string }
  | { readonly type: 'reviewAccepted'; readonly id: string; readonly number: number }
  | { readonly type: 'reviewSkipped'; readonly id: string }
  | { readonly type: 'reviewUndone' }
  /** The write of a step failed: its decision comes back. */
  | { readonly type: 'reviewNotWritten'; readonly number: number }
  /** A step could not be taken back: its decision still stands. */
  | { readonly type: 'reviewNotUndone'; readonly before: ClassifiedCandidate; readonly after: ClassifiedCandidate; readonly number: number }
  | { readonly type: 'reviewFiltered'; readonly filter: Partial<ReviewFilter> }
  | { readonly type: 'reviewOptionSet'; readonly option: ReviewOption; readonly on: boolean };

/** What a review event changes of the pane's state. */
export interface Reviewed {
  readonly review: ReviewState;
  readonly result: ClassifyResult | null;
}

/** The review after an event, and the result with what was decided. Pure. */
export function reduceReview({ review, result }: Reviewed, event: ReviewEvent): Reviewed {
  if (event.type === 'reviewTabChosen') return { review: { ...review, tab: event.tab }, result };
  if (result === null) return { review, result };
  switch (event.type) {
    case 'reviewOpening':
      return { review: { ...review, opening: event.opening }, result };
    case 'reviewRead':
      return event.all ? readAll(review, result, event.cells) : { review: withCleared(review, event.cells), result: withRead(result, event.cells) };
    case 'reviewTagSet':
      return { review: event.id === review.current ? { ...review, draft: { ...review.draft, [event.tag]: event.code } } : review, result };
    case 'reviewAccepted':
      return accept(review, result, event);
    case 'reviewSkipped': {
      const skipped = [...review.skipped.filter((id) => id !== event.id), event.id];
      return moveOn({ ...review, skipped, front: review.front.filter((id) => id !== event.id), history: [...review.history, { kind: 'skipped', id: event.id }] }, result);
    }
    case 'reviewUndone':
      return undo(review, result);
    case 'reviewNotWritten': {
      const step = review.history.find((one) => one.kind === 'decided' && one.number === event.number);
      if (step === undefined || step.kind !== 'decided') return { review, result };
      const back = { ...review, history: review.history.filter((one) => one !== step), front: [...review.front, step.before.id] };
      const reverted = replace(result, step.before);
      // The card in sight stays: a key meant for it must not meet this one.
      return review.current === null ? moveOn(back, reverted) : { review: back, result: reverted };
    }
    case 'reviewNotUndone': {
      const { before, after, number } = event;
      const again = replace(result, after);
      const back: ReviewState = { ...review, front: review.front.filter((id) => id !== after.id), history: [...review.history, { kind: 'decided', number, before, after }] };
      return review.current === after.id ? moveOn(back, again) : { review: back, result: again };
    }
    case 'reviewFiltered':
      return moveOn({ ...review, filter: { ...review.filter, ...event.filter } }, result);
    case 'reviewOptionSet': {
      const chosen = { ...review, [event.option]: event.on };
      return event.option === 'little' && (review.current === null || !event.on) ? moveOn(chosen, result) : { review: chosen, result };
    }
  }
}

/** The review of a new result: what people chose about how to review stays. */
export function freshReview({ tab, little, autoAccept, follow, keys }: ReviewState): ReviewState {
  return { ...INITIAL_REVIEW, tab, little, autoAccept, follow, keys };
}

function readAll(review: ReviewState, before: ClassifyResult, cells: ReadonlyMap<string, ReviewCells>): Reviewed {
  const result = withRead(before, cells);
  // Rows that somebody deleted from the table cannot be decided there.
  const order = reviewOrder(result.classified).filter(({ id }) => cells.has(id));
  const read = withCleared({ ...review, loaded: true, order, cleared: new Map() }, cells);
  const stays = read.current !== null && cells.has(read.current);
  return stays ? { review: read, result } : moveOn(read, result);
}

function accept(review: ReviewState, result: ClassifyResult, { id, number }: { readonly id: string; readonly number: number }): Reviewed {
  const before = candidateOf(result, id);
  if (before === null) return { review, result };
  const after = accepted(before, id === review.current ? review.draft : {});
  const cleared = new Map([...review.cleared].filter(([other]) => other !== id));
  const without = (ids: readonly string[]): string[] => ids.filter((other) => other !== id);
  return moveOn({ ...review, cleared, front: without(review.front), skipped: without(review.skipped), history: [...review.history, { kind: 'decided', number, before, after }] }, replace(result, after));
}

function undo(review: ReviewState, result: ClassifyResult): Reviewed {
  const step = review.history.at(-1);
  if (step === undefined) return { review, result };
  const history = review.history.slice(0, -1);
  const id = step.kind === 'skipped' ? step.id : step.before.id;
  // The card that was in sight comes right after the one that is taken back.
  const front = [...(review.current === null || review.current === id ? [] : [review.current]), ...review.front.filter((other) => other !== review.current && other !== id)];
  return {
    review: { ...review, history, front, skipped: review.skipped.filter((other) => other !== id), current: id, draft: {} },
    result: step.kind === 'skipped' ? result : replace(result, step.before),
  };
}

function moveOn(review: ReviewState, result: ClassifyResult): Reviewed {
  const current = nextOf(review, result);
  return { review: { ...review, current, draft: {}, front: review.front.filter((id) => id !== current) }, result };
}

function withRead(result: ClassifyResult, cells: ReadonlyMap<string, ReviewCells>): ClassifyResult {
  const changed = result.classified.flatMap((one) => {
    const row = cells.get(one.id);
    return row === undefined ? [] : [[one.id, withCells(one, row)] as const];
  });
  return withClassified(result, new Map(changed));
}

function withCleared(review: ReviewState, cells: ReadonlyMap<string, ReviewCells>): ReviewState {
  const cleared = new Map(review.cleared);
  for (const [id, row] of cells) {
    if (row.cleared.length > 0) cleared.set(id, row.cleared);
    else cleared.delete(id);
  }
  return { ...review, cleared };
}

function replace(result: ClassifyResult, one: ClassifiedCandidate): ClassifyResult {
  return withClassified(result, new Map([[one.id, one]]));
}
