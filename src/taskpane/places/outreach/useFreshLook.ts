import { useEffect } from 'react';
import type { MadeParts } from '../../state/madeParts';
import { useThisPane } from '../../usePane';

/**
 * Lets a part of place 4 look at the workbook by itself whenever what it shows may no longer be so.
 * @param lookAt takes the look; begun only when nothing else runs.
 * @param madeOf what the part depends on besides the run: when it changes, the part looks again, and shows meanwhile what it saw before.
 */
export function useFreshLook(part: keyof MadeParts, lookAt: () => Promise<void>, madeOf: unknown): void {
  const { state, dispatch } = useThisPane();
  const isDue = state.job === null && !state[part].isFresh && state.failure === null;
  useEffect(() => {
    if (isDue) void lookAt();
  }, [isDue, lookAt]);
  const sheets = state.result?.sheets;
  useEffect(() => () => dispatch({ type: 'partLeft', part }), [dispatch, part, sheets]);
  useEffect(() => () => dispatch({ type: 'partAged', part }), [dispatch, part, madeOf]);
}
