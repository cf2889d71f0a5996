import { compileKnowledge } from './byRules';
import { decideRow } from './decideRow';
import type { Classifier } from './decision';
import { createJudge } from './learned/judge';
import { changesOf } from './learned/ruleChanges';
import learnedWeights from './learned/weights.json';
import type { Weights } from './learned/weights';
import { DEFAULT_RULES } from './rules';
import type { Rule } from './rules/rule';
import { rulesVersionOf } from './rules/version';

/** The weights that ship with the add-in. */
export const DEFAULT_WEIGHTS = learnedWeights as unknown as Weights;

/** The classifier made last: most runs of a process go by the same rules. */
let last: { readonly rules: readonly Rule[]; readonly weights: Weights | null; readonly classifier: Classifier } | null = null;

/**
 * Compiles rules, learnt weights and places (some tenths of a second) to a classifier; asked again for the very same, it gives the one it made.
 * @param weights null: the rules alone decide.
 */
export function createClassifier(rules: readonly Rule[] = DEFAULT_RULES, weights: Weights | null = DEFAULT_WEIGHTS): Classifier {
  if (last?.rules === rules && last.weights === weights) return last.classifier;
  const judge = weights === null ? null : createJudge(weights, changesOf(rules));
  const knowledge = compileKnowledge(rules, judge?.words);
  const classifier: Classifier = { rulesVersion: rulesVersionOf(rules), classify: (candidate) => decideRow(candidate, knowledge, judge) };
  last = { rules, weights, classifier };
  return classifier;
}
