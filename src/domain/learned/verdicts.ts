import { CATEGORIES, codesOf, type Answer, type CategoryCode, type StageCode, type TypeCode } from '../vocabulary';
import type { Verdict } from '../tags/verdict';

/** What the rules alone decide on a row. */
export interface RuleVerdicts {
  readonly type: Verdict<TypeCode>;
  readonly multi: Verdict<Answer>;
  readonly town: Verdict<Answer>;
  readonly bridge: Verdict<Answer>;
  readonly cross: Verdict<Answer>;
  readonly wide: Verdict<Answer>;
  readonly stage: Verdict<StageCode>;
  readonly categories: readonly Verdict<CategoryCode>[];
}

/**
 * The tags that learnt weights take part in, and the values between which they choose. For 多分野連携 the weights also tell whether
 * two fields that words were found of are two activities or one (§3); 段階 is `none` where neither element asks for more.
 * 広域連携 is left to what the places tell.
 */
export const LEARNED_VALUES = {
  type: ['business', 'residents', 'university', 'other', 'unknown'],
  multi: ['yes', 'no', 'unknown'],
  town: ['yes', 'no', 'unknown'],
  bridge: ['yes', 'no', 'unknown'],
  cross: ['yes', 'no', 'unknown'],
  stage: ['advanced', 'potential'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type LearnedTag = keyof typeof LEARNED_VALUES;
export const LEARNED_TAGS = Object.keys(LEARNED_VALUES) as LearnedTag[];

/** 施策カテゴリ, each of which a row has or has not, whatever others it has. */
export const LEARNED_CATEGORIES: readonly CategoryCode[] = codesOf(CATEGORIES);

/** In one row: every value of every learnt tag, then every category. */
export const FIRST_CATEGORY = LEARNED_TAGS.reduce((sum, tag) => sum + LEARNED_VALUES[tag].length, 0);
export const VALUE_COUNT = FIRST_CATEGORY + LEARNED_CATEGORIES.length;
/** Where each tag's values begin. */
export const FIRST_VALUE: Readonly<Record<LearnedTag, number>> = (() => {
  let at = 0;
  return Object.fromEntries(LEARNED_TAGS.map((tag) => {
    const first = at;
    at += LEARNED_VALUES[tag].length;
    return [tag, first];
  })) as Record<LearnedTag, number>;
})();
