import type { Progress, RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import type { PaneState } from '../state/state';
import { openThread } from '../worker/decider';
import type { CommandKit } from './kit';

/**
 * Makes the kit of a pane.
 * @param before done at the start of every job: what still waits to be written to the workbook.
 */
export function createKit(dispatch: (event: PaneEvent) => void, latest: () => PaneState, before: () => Promise<void>): CommandKit {
  let running: AbortController | null = null;

  const contextOf = (signal: AbortSignal): RunContext => ({
    language: latest().language,
    now: new Date(),
    signal,
    onProgress: (progress: Progress) => dispatch({ type: 'progressed', progress }),
    onWaiting: (waiting: boolean) => dispatch({ type: 'waited', waiting }),
    async openDecider(rules) {
      const { thread, openDecider } = await openThread();
      const decider = await openDecider(rules);
      dispatch({ type: 'deciderOpened', thread, rulesVersion: decider.rulesVersion });
      return decider;
    },
  });

  return {
    dispatch,
    latest,
    async job(kind, work) {
      if (running !== null) return false;
      const controller = new AbortController();
      running = controller;
      dispatch({ type: 'jobStarted', kind });
      try {
        await before();
        dispatch(await work(contextOf(controller.signal)));
        return true;
      } catch (error) {
        dispatch(controller.signal.aborted ? { type: 'runCancelled' } : { type: 'failed', failure: { during: kind, error } });
        return false;
      } finally {
        running = null;
      }
    },
    cancel() {
      running?.abort();
      dispatch({ type: 'cancelAsked' });
    },
  };
}
