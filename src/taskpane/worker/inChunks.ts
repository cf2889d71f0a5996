import type { DecideAll } from '../../actions/run';
import type { Candidate } from '../../domain/candidate';
import type { Decision } from '../../domain/decision';

/** Decides on one chunk. */
export type DecideChunk = (candidates: readonly Candidate[]) => Promise<readonly Decision[]>;

/** Candidates decided between two reports and two looks at the cancel signal. */
const CHUNK = 250;

/** Decides chunk by chunk, so that progress can be shown and a cancel is heard between two chunks. */
export function inChunks(decideChunk: DecideChunk, size = CHUNK): DecideAll {
  return async (candidates, onDone, signal) => {
    const decisions: Decision[] = [];
    for (let start = 0; start < candidates.length; start += size) {
      signal.throwIfAborted();
      decisions.push(...(await decideChunk(candidates.slice(start, start + size))));
      onDone(decisions.length);
    }
    signal.throwIfAborted();
    return decisions;
  };
}
