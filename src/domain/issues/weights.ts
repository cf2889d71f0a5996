import { codesOf } from '../vocabulary';
import { ISSUE_KINDS, SUPPORT_KINDS, type IssueKind, type SupportKind } from './kinds';
import type { TagEvidence } from './tags';

/** What weights of statements tell: each kind of issue and of support, and whether an issue was solved. */
export type Target = `${TagEvidence['tag']}.${IssueKind | SupportKind}` | 'solved';

/** The target of a kind of a tag. */
export const targetOf = (tag: TagEvidence['tag'], kind: IssueKind | SupportKind): Target => `${tag}.${kind}`;

export const TARGETS: readonly Target[] = [...codesOf(ISSUE_KINDS).map((kind) => targetOf('issue', kind)), ...codesOf(SUPPORT_KINDS).map((kind) => targetOf('support', kind)), 'solved'];

/** Before the colon of a feature that is a piece of a statement's words. */
export const WORD = 'word:';

/** Learnt weights as data, made by scripts/train/statements.ts: for each feature (`word:採算`, `rule:issue.funds.short`) its weight for each target; what is not listed is 0. */
export interface StatementWeights {
  readonly bias: Readonly<Record<string, number>>;
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
