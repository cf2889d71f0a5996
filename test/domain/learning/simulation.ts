import type { Candidate } from '../../../src/domain/candidate';
import type { Decision } from '../../../src/domain/decision';
import { SINGLE_TAGS, given } from '../../../src/domain/evaluation/compare';
import { withChanges } from '../../../src/domain/learning/change';
import type { DecidedRow, PersonTags } from '../../../src/domain/learning/decided';
import { learn, type Learnt } from '../../../src/domain/learning/learn';
import { Trial } from '../../../src/domain/learning/trial';
import type { RuleRow } from '../../../src/domain/rules/ruleRows';
import { numbers } from './madeList';

/**
 * By the rules alone, without learnt weights, so that what is measured is what the rules lost and win back.
 *
 * A reviewer who knows all rules corrects what a machine that lost some of them decides.
 */

export type Policy =
  /** Goes down the list (shuffled) until so many rows are corrected; rows found right on the way are confirmed. */
  | 'down the list'
  /** Looks at so many rows, whether there is anything to correct or not. */
  | 'so many rows'
  /** Corrects so many rows, and never says that a row is right. */
  | 'wrong rows only';

export interface Simulated {
  readonly learnt: Learnt;
  readonly reviewed: number;
  readonly corrected: number;
  /** Tags on which the machine without the rules differs from the one with them, in rows that were not reviewed: before and after learning. */
  readonly lost: number;
  readonly left: number;
  /** Of these after learning, tags that were right before. */
  readonly spoiled: number;
}

/** Rules without a share of their phrases. */
export function without(rows: readonly RuleRow[], share: number, seed: number): RuleRow[] {
  const next = numbers(seed);
  return rows.filter(() => next() >= share);
}

/** What a person who sees it so would have typed. */
export const tagsOfDecision = (d: Decision): PersonTags => ({ type: d.type, ...d.elements, cross: d.cross, wide: d.wide, stage: d.stage, categories: d.categories, incentives: d.incentives });

export function simulate(full: readonly RuleRow[], left: readonly RuleRow[], list: readonly Candidate[], policy: Policy, count: number, seed: number): Simulated {
  const truth = decide(full, list);
  const machine = decide(left, list);
  const wrong = machine.map((decision, i) => differing(decision, truth[i]!));
  const next = numbers(seed * 31 + 7);
  const order = list.map((_, i) => ({ i, at: next() })).sort((a, b) => a.at - b.at).map(({ i }) => i);
  const reviewed = reviewedRows(order, (i) => wrong[i]!.size > 0, policy, count);
  const decided = reviewed.map((i): DecidedRow => ({ candidate: list[i]!, list: list[i]!.sheet, tags: tagsOfDecision(truth[i]!) }));
  const learnt = finish(learn({ rules: left, decided, list, weights: null }));
  const after = decide(withChanges(left, learnt.proposals.filter(({ gain }) => gain > 0).map(({ change }) => change)).filter(({ on }) => on), list);
  const isReviewed = new Set(reviewed);
  const rest = list.flatMap((_, i) => (isReviewed.has(i) ? [] : [i]));
  const now = rest.map((i) => differing(after[i]!, truth[i]!));
  return {
    learnt, reviewed: reviewed.length, corrected: reviewed.filter((i) => wrong[i]!.size > 0).length,
    lost: rest.reduce((sum, i) => sum + wrong[i]!.size, 0), left: now.reduce((sum, tags) => sum + tags.size, 0),
    spoiled: rest.reduce((sum, i, n) => sum + [...now[n]!].filter((tag) => !wrong[i]!.has(tag)).length, 0),
  };
}

/** Runs to the end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function reviewedRows(order: readonly number[], isWrong: (i: number) => boolean, policy: Policy, count: number): number[] {
  if (policy === 'so many rows') return order.slice(0, count);
  if (policy === 'wrong rows only') return order.filter(isWrong).slice(0, count);
  let corrected = 0;
  return order.filter((i) => {
    if (corrected >= count) return false;
    if (isWrong(i)) corrected++;
    return true;
  });
}

function decide(rows: readonly RuleRow[], list: readonly Candidate[]): Decision[] {
  const trial = new Trial(rows, [], null);
  return list.map((candidate) => trial.classify(candidate));
}

/** Tags that differ: those that `npm run evaluate` compares. */
function differing(a: Decision, b: Decision): Set<string> {
  const tags = SINGLE_TAGS.filter((tag) => given(a, tag) !== given(b, tag)) as string[];
  return new Set([...a.categories].sort().join() === [...b.categories].sort().join() ? tags : [...tags, 'categories']);
}
