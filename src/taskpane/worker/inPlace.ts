import { createClassifier } from '../../domain/classifier';
import type { Decider } from './decider';
import { inChunks } from './inChunks';

/** Rows decided at a time where the page must stay responsive meanwhile. */
const SMALL_CHUNK = 50;

/** Decides within the page, for environments that refuse workers; gives way to the page after every chunk. */
export function inPlaceDecider(): Decider {
  const classifier = createClassifier();
  const decideAll = inChunks(async (candidates) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return candidates.map((candidate) => classifier.classify(candidate));
  }, SMALL_CHUNK);
  return { thread: 'inPlace', rulesVersion: classifier.rulesVersion, decideAll };
}
