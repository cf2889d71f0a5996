import type { Progress } from '../../actions/run';

/** The key of the words for what is being done. */
export function phaseWord(progress: Progress | null): 'classify.preparing' | `classify.${Progress['phase']}` {
  return progress === null ? 'classify.preparing' : `classify.${progress.phase}`;
}

/** Whole per cent of the phase, rounded down. */
function percentOf({ done, total }: Progress): number {
  return total === 0 ? 0 : Math.floor((Math.min(done, total) / total) * 100);
}

/** Per cent as said aloud: in steps, so that a screen reader is not flooded. */
export function spokenPercent(progress: Progress): number {
  return Math.floor(percentOf(progress) / 25) * 25;
}
