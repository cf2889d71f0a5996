import type { Classifier, Decision } from '../domain/decision';
import type { Rule } from '../domain/rules/rule';
import type { Decider, OpenDecider } from './run';

/** Candidates decided between two looks at the signal. */
const CHUNK = 200;

/**
 * Decides on the caller's own thread, giving way between chunks so that progress is shown and cancel is heard.
 * @param compile makes a classifier of rules; called again only when the rules change.
 * @param chunk rows decided before giving way.
 */
export function decideInPlace(compile: (rules: readonly Rule[]) => Classifier, chunk = CHUNK): OpenDecider {
  let last: { readonly rules: readonly Rule[]; readonly decider: Decider } | null = null;
  return async (rules) => {
    if (last?.rules !== rules) last = { rules, decider: deciderOf(compile(rules), chunk) };
    return last.decider;
  };
}

function deciderOf(classifier: Classifier, chunk: number): Decider {
  return {
    rulesVersion: classifier.rulesVersion,
    async decideAll(candidates, onDone, signal) {
      const decisions: Decision[] = [];
      for (let from = 0; from < candidates.length; from += chunk) {
        signal.throwIfAborted();
        for (const candidate of candidates.slice(from, from + chunk)) decisions.push(classifier.classify(candidate));
        onDone(decisions.length);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      signal.throwIfAborted();
      return decisions;
    },
  };
}
