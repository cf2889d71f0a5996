import { codesOf } from '../vocabulary';
import { ISSUE_KINDS, SUPPORT_KINDS } from './kinds';

/** What weights of statements tell: each kind of issue and of support, and whether an issue was solved. */
export const TARGETS: readonly string[] = [...codesOf(ISSUE_KINDS).map((kind) => `issue.${kind}`), ...codesOf(SUPPORT_KINDS).map((kind) => `support.${kind}`), 'solved'];

/** Before the colon of a feature that is a piece of a statement's words. */
export const WORD = 'word:';

/** Learnt weights as data, made by scripts/train/statements.ts: for each feature (`word:採算`, `rule:funds.short`) its weight for each target; what is not listed is 0. */
export interface StatementWeights {
  readonly bias: Readonly<Record<string, number>>;
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
