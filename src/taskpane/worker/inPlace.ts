import { decideInPlace } from '../../actions/decideInPlace';
import { createClassifier } from '../../domain/classifier';
import type { Decider } from './decider';

/** Rows decided at a time where the page must stay responsive meanwhile. */
const SMALL_CHUNK = 50;

/** Decides within the page, for environments that refuse workers. */
export function inPlaceDecider(): Decider {
  const classifier = createClassifier();
  return { thread: 'inPlace', rulesVersion: classifier.rulesVersion, decideAll: decideInPlace(classifier, SMALL_CHUNK) };
}
