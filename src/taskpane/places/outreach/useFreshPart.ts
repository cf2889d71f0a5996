import { useEffect } from 'react';
import type { MadeParts } from '../../state/madeParts';
import { useOwnLook } from '../../useOwnLook';
import { useThisPane } from '../../usePane';

/**
 * Lets a part of place 4 look at the workbook by itself whenever what it shows may no longer be so; meanwhile it shows what it saw before, but
 * nothing of before another run.
 * @param lookAt takes the look; false when it was not done.
 * @param madeOf what the part depends on besides the run.
 */
export function useFreshPart(part: keyof MadeParts, lookAt: () => Promise<boolean>, madeOf: unknown): void {
  const { state, dispatch } = useThisPane();
  const sheets = state.result?.sheets;
  useOwnLook(lookAt, sheets, madeOf);
  useEffect(() => () => dispatch({ type: 'partLeft', part }), [dispatch, part, sheets]);
}
