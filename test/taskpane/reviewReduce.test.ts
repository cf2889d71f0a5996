import fc from 'fast-check';
import type { ClassifiedCandidate, ClassifyResult } from '../../src/actions/results';
import type { ReviewCells } from '../../src/actions/reviewQueue';
import { createClassifier } from '../../src/domain/classifier';
import type { Candidate } from '../../src/domain/candidate';
import { freshReview, reduceReview, type Reviewed, type ReviewEvent } from '../../src/taskpane/state/reviewReduce';
import { candidateOf, cellsToWrite, chosenOf, progressOf } from '../../src/taskpane/state/reviewSelect';
import { INITIAL_REVIEW } from '../../src/taskpane/state/reviewState';

const { classify } = createClassifier();
const NAMES = ['さぬきの会', 'はまなす', '山の手クラブ', '浜町自治会', '○○の会', '新町の会'];
const candidates: ClassifiedCandidate[] = NAMES.map((name, index) => {
  const candidate: Candidate = { sheet: index % 2 === 0 ? 'A' : 'B', row: index + 2, texts: { name: [{ column: '団体名', text: name }] } };
  const machine = classify(candidate);
  return { id: `id${index}`, candidate, machine, decision: machine, edits: {}, checked: false };
});
const result = { classified: candidates, lists: [], byType: {}, byRank: {}, needsReview: candidates.filter(({ decision }) => decision.needsReview).length, sheets: {} } as unknown as ClassifyResult;
const PLAIN: ReviewCells = { tags: {}, cleared: [], checked: false };
const cells = (changes: Record<string, ReviewCells> = {}): Map<string, ReviewCells> => new Map(candidates.map(({ id }) => [id, changes[id] ?? PLAIN]));
const opened = (changes?: Record<string, ReviewCells>): Reviewed => reduceReview({ review: INITIAL_REVIEW, result }, { type: 'reviewRead', cells: cells(changes), all: true });
const after = (from: Reviewed, ...events: ReviewEvent[]): Reviewed => events.reduce(reduceReview, from);
const accept = (from: Reviewed, number: number): Reviewed => after(from, { type: 'reviewAccepted', id: from.review.current!, number });
const open = candidates.filter(({ decision }) => decision.needsReview).map(({ id }) => id);

test('the rows of the example are open', () => {
  expect(open.length).toBeGreaterThan(3);
});

test('accepting goes on to the next, counts it and leaves nothing to review of it', () => {
  const start = opened();
  const first = start.review.current!;
  const next = accept(start, 1);
  expect(next.review.current).not.toBe(first);
  expect(progressOf(next.review, next.result!)).toEqual({ done: 1, total: open.length });
  expect(candidateOf(next.result, first)).toMatchObject({ checked: true, decision: { needsReview: false } });
  expect(next.result!.needsReview).toBe(open.length - 1);
});

test('what was chosen on the card counts, for the rank too, and undo gives back exactly what was', () => {
  const start = opened();
  const id = start.review.current!;
  const chosen = after(start, ...(['multi', 'town', 'bridge'] as const).map((tag): ReviewEvent => ({ type: 'reviewTagSet', id, tag, code: 'yes' })));
  const decided = accept(chosen, 1);
  expect(candidateOf(decided.result, id)).toMatchObject({ decision: { elements: { multi: 'yes', town: 'yes', bridge: 'yes' } } });
  expect(['S', 'A', 'B']).toContain(candidateOf(decided.result, id)!.decision.rank);
  const undone = after(decided, { type: 'reviewUndone' });
  expect(undone.review.current).toBe(id);
  expect(candidateOf(undone.result, id)).toEqual(candidateOf(start.result, id));
});

test('the card that was in sight comes right after the one that is taken back', () => {
  const two = accept(accept(opened(), 1), 2);
  const inSight = two.review.current;
  const undone = after(two, { type: 'reviewUndone' });
  expect(accept(undone, 3).review.current).toBe(inSight);
});

test('skipped ones come last, in the order they were skipped; the only one left stays', () => {
  let now = opened();
  const skipped: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    skipped.push(now.review.current!);
    now = after(now, { type: 'reviewSkipped', id: now.review.current! });
  }
  for (let number = 1; number <= open.length - 2; number += 1) {
    expect(skipped).not.toContain(now.review.current);
    now = accept(now, number);
  }
  expect(now.review.current).toBe(skipped[0]);
  now = accept(now, 10);
  expect(now.review.current).toBe(skipped[1]);
  expect(after(now, { type: 'reviewSkipped', id: skipped[1]! }).review.current).toBe(skipped[1]);
  expect(accept(now, 11).review.current).toBeNull();
});

test('a decision that was not written comes back next, without changing the card in sight or what was chosen on it', () => {
  const start = opened();
  const first = start.review.current!;
  const second = accept(start, 1);
  const drafted = after(second, { type: 'reviewTagSet', id: second.review.current!, tag: 'type', code: 'other' });
  const failed = after(drafted, { type: 'reviewNotWritten', number: 1 });
  expect(failed.review).toMatchObject({ current: drafted.review.current, draft: { type: 'other' }, history: [] });
  expect(candidateOf(failed.result, first)!.checked).toBe(false);
  expect(accept(failed, 2).review.current).toBe(first);
});

test('an undo that could not be written leaves the decision standing', () => {
  const start = opened();
  const decided = accept(start, 1);
  const step = decided.review.history[0]!;
  if (step.kind !== 'decided') throw new Error('not decided');
  const again = after(decided, { type: 'reviewUndone' }, { type: 'reviewNotUndone', number: 1, before: step.before, after: step.after });
  expect(candidateOf(again.result, step.before.id)!.checked).toBe(true);
  expect(again.review.history).toHaveLength(1);
  expect(again.review.current).not.toBe(step.before.id);
});

test('keys that were meant for another card change nothing', () => {
  const start = opened();
  const next = accept(start, 1);
  expect(after(next, { type: 'reviewTagSet', id: start.review.current!, tag: 'type', code: 'other' })).toEqual(next);
});

test('what people typed in the sheet is taken in: confirmed rows are done, answered ones too, deleted ones are not asked', () => {
  const [a, b, c] = open as [string, string, string];
  const typed = { ...PLAIN, tags: { multi: ['yes'], town: ['no'], bridge: ['yes'] } };
  const start = opened({ [a]: { ...PLAIN, checked: true }, [b]: typed });
  expect(progressOf(start.review, start.result!)).toEqual({ done: 2, total: open.length });
  expect(candidateOf(start.result, b)).toMatchObject({ decision: { elements: { multi: 'yes', town: 'no', bridge: 'yes' } } });
  const without = cells();
  without.delete(c);
  const gone = reduceReview({ review: INITIAL_REVIEW, result }, { type: 'reviewRead', cells: without, all: true });
  expect(gone.review.order.map(({ id }) => id)).not.toContain(c);
});

test('a person’s own words stay unless another value is chosen; emptied cells get what the card shows', () => {
  const id = open[0]!;
  const start = opened({ [id]: { ...PLAIN, tags: { type: ['地域の団体'] }, cleared: ['stage'] } });
  const one = candidateOf(start.result, id)!;
  expect(chosenOf(one, {}, 'type')).toBe('地域の団体');
  const stage = chosenOf(one, {}, 'stage');
  expect(cellsToWrite(one, {}, start.review.cleared.get(id)!)).toEqual({ stage });
  expect(cellsToWrite(one, { type: 'other', stage }, [])).toEqual({ type: 'other' });
});

test('filters and the list with little evidence; a new run keeps how one reviews', () => {
  const start = opened();
  const filtered = after(start, { type: 'reviewFiltered', filter: { sheet: 'B' } });
  expect(candidateOf(filtered.result, filtered.review.current)!.candidate.sheet).toBe('B');
  expect(progressOf(filtered.review, filtered.result!).total).toBe(open.filter((id) => candidateOf(result, id)!.candidate.sheet === 'B').length);
  const little = after(start, { type: 'reviewOptionSet', option: 'little', on: true }, { type: 'reviewOptionSet', option: 'keys', on: false });
  expect(progressOf(little.review, little.result!).total).toBeGreaterThanOrEqual(open.length);
  expect(freshReview(little.review)).toMatchObject({ little: true, keys: false, loaded: false, history: [] });
});

test('whatever is done, undoing all of it gives back every row as it was', () => {
  const event = fc.oneof(fc.constant('accept'), fc.constant('skip'), fc.constant('undo'), fc.constant('set'));
  fc.assert(fc.property(fc.array(event, { maxLength: 25 }), (actions) => {
    const start = opened();
    let now = start;
    actions.forEach((action, index) => {
      const id = now.review.current;
      if (action === 'undo') now = after(now, { type: 'reviewUndone' });
      else if (id !== null) now = action === 'accept' ? accept(now, index) : after(now, action === 'skip' ? { type: 'reviewSkipped', id } : { type: 'reviewTagSet', id, tag: 'town', code: 'yes' });
      const { done } = progressOf(now.review, now.result!);
      expect(now.result!.classified.filter(({ checked }) => checked)).toHaveLength(done);
    });
    while (now.review.history.length > 0) now = after(now, { type: 'reviewUndone' });
    expect(now.result!.classified).toEqual(start.result!.classified);
  }));
});
