import type { Classifier, Decision } from '../domain/decision';
import type { DecideAll } from './run';

/** Candidates decided between two looks at the signal. */
const CHUNK = 200;

/**
 * Decides on the caller's own thread, giving way between chunks so that progress is shown and cancel is heard.
 * @param chunk rows decided before giving way.
 */
export function decideInPlace(classifier: Classifier, chunk = CHUNK): DecideAll {
  return async (candidates, onDone, signal) => {
    const decisions: Decision[] = [];
    for (let from = 0; from < candidates.length; from += chunk) {
      signal.throwIfAborted();
      for (const candidate of candidates.slice(from, from + chunk)) decisions.push(classifier.classify(candidate));
      onDone(decisions.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    signal.throwIfAborted();
    return decisions;
  };
}
