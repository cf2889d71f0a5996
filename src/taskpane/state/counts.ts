import type { ClassifiedCandidate } from '../../actions/results';
import { approachOrder } from '../../domain/outreach/order';
import { CATEGORIES, codesOf, type Answer, type CategoryCode } from '../../domain/vocabulary';
import { APPROACHED } from '../../sheets/outreachSheet';
import { REVIEWED, answerOf, type ReviewedTag } from './review';

/** Answers counted for one element or +α. */
export interface AnswerCount extends Readonly<Record<Answer, number>> {
  readonly tag: ReviewedTag;
}

/** How often each element and +α was answered yes, no and 要確認. */
export function countAnswers(classified: readonly ClassifiedCandidate[]): AnswerCount[] {
  return REVIEWED.map((tag) => {
    const count = { yes: 0, no: 0, unknown: 0 };
    for (const { decision } of classified) count[answerOf(decision, tag)] += 1;
    return { tag, ...count };
  });
}

/** Categories by number of organisations, most first; those of none are left out. */
export function countCategories(classified: readonly ClassifiedCandidate[]): { readonly category: CategoryCode; readonly count: number }[] {
  return codesOf(CATEGORIES)
    .map((category) => ({ category, count: classified.filter(({ decision }) => decision.categories.includes(category)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The first organisations to approach, as the outreach sheet orders them. */
export function firstToApproach(classified: readonly ClassifiedCandidate[], count: number): ClassifiedCandidate[] {
  return classified
    .filter(({ decision }) => APPROACHED.includes(decision.rank))
    .sort((a, b) => approachOrder(a.decision, b.decision))
    .slice(0, count);
}
