import { useEffect } from 'react';
import { watchWorkbook, type StopWatching } from '../actions/watchWorkbook';

/** Calls `onChange` when people change the workbook while `active`. An Excel that cannot tell (a cell is being edited) is not asked again. */
export function useWorkbookChanges(active: boolean, onChange: () => void): void {
  useEffect(() => {
    if (!active) return;
    let ended = false;
    let stop: StopWatching | null = null;
    watchWorkbook(() => {
      if (!ended) onChange();
    }).then(
      (watching) => {
        if (ended) void watching().catch(() => undefined);
        else stop = watching;
      },
      () => undefined,
    );
    return () => {
      ended = true;
      void stop?.().catch(() => undefined);
    };
  }, [active, onChange]);
}
