import { restoreRun } from '../../actions/restoreRun';
import { readRunHistory } from '../../actions/runRecord';
import { hideLedger, showLedger } from '../../actions/showLedger';
import type { CommandKit } from './kit';

export interface HistoryCommands {
  lookAtHistory(): Promise<boolean>;
  /** Takes a run back. */
  restore(number: number): Promise<void>;
  showLedger(shown: boolean): Promise<void>;
}

/** What the tool 「実行の履歴」 does. */
export function historyCommands({ job, look, dispatch }: CommandKit): HistoryCommands {
  return {
    lookAtHistory: () => look('history', async (run) => ({ type: 'historyLooked', look: await readRunHistory(run) })),
    async restore(number) {
      await job('restore', async (run) => {
        try {
          const restored = await restoreRun(run, number);
          return { type: 'historyRestored', restored, look: await readRunHistory({ signal: new AbortController().signal }) };
        } catch (error) {
          if (run.signal.aborted) return { type: 'historyCancelled' };
          throw error;
        }
      });
    },
    async showLedger(shown) {
      try {
        await (shown ? showLedger() : hideLedger());
        dispatch({ type: 'historyLedgerShown', shown });
      } catch (error) {
        dispatch({ type: 'failed', failure: { during: 'ledger', error } });
      }
    },
  };
}
