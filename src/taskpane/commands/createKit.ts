import type { Progress, RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import type { JobKind, PaneState } from '../state/state';
import { openThread } from '../worker/decider';
import type { CommandKit } from './kit';

interface Running {
  readonly controller: AbortController;
  readonly isLook: boolean;
  readonly ended: Promise<unknown>;
}

/**
 * Makes the kit of a pane.
 * @param before done at the start of every job: what still waits to be written to the workbook.
 */
export function createKit(dispatch: (event: PaneEvent) => void, latest: () => PaneState, before: () => Promise<void>): CommandKit {
  let running: Running | null = null;
  /** A job waits for the look before it to end; nothing else may start in between. */
  let isAwaited = false;

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

  async function start(kind: JobKind, isLook: boolean, work: (run: RunContext) => Promise<PaneEvent>): Promise<boolean> {
    if (isAwaited) return false;
    if (running !== null) {
      if (isLook || !running.isLook) return false;
      isAwaited = true;
      running.controller.abort();
      await running.ended;
      isAwaited = false;
    }
    const controller = new AbortController();
    const done = run(kind, isLook, work, controller);
    running = { controller, isLook, ended: done };
    return done;
  }

  async function run(kind: JobKind, isLook: boolean, work: (run: RunContext) => Promise<PaneEvent>, controller: AbortController): Promise<boolean> {
    dispatch({ type: 'jobStarted', kind, isLook });
    try {
      await before();
      controller.signal.throwIfAborted();
      dispatch(await work(contextOf(controller.signal)));
      return true;
    } catch (error) {
      dispatch(controller.signal.aborted ? { type: 'runCancelled' } : { type: 'failed', failure: { during: kind, error } });
      return false;
    } finally {
      running = null;
    }
  }

  return {
    dispatch,
    latest,
    job: (kind, work) => start(kind, false, work),
    look: (kind, work) => start(kind, true, work),
    cancel() {
      running?.controller.abort();
      dispatch({ type: 'cancelAsked' });
    },
  };
}
