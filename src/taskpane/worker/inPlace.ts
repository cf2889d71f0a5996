import { decideInPlace } from '../../actions/decideInPlace';
import { createClassifier } from '../../domain/classifier';
import type { DecidingThread } from './decider';

/** Rows decided at a time where the page must stay responsive meanwhile. */
const SMALL_CHUNK = 50;

/** Decides within the page, for environments that refuse workers. */
export function inPlace(): DecidingThread {
  return { thread: 'inPlace', openDecider: decideInPlace(createClassifier, SMALL_CHUNK) };
}
