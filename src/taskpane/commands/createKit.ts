import type { Progress, RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import type { JobKind, PaneState } from '../state/state';
import { openThread } from '../worker/decider';
import type { CommandKit } from './kit';

interface Running {
  readonly controller: AbortController;
  readonly isLook: boolean;
  readonly ended: Promise<boolean>;
}

/**
 * Makes the kit of a pane.
 * @param before done at the start of every job: what still waits to be written to the workbook.
 */
export function createKit(dispatch: (event: PaneEvent) => void, latest: () => PaneState, before: () => Promise<void>): CommandKit {
  let running: Running | null = null;
  /** Of a look that gave way nothing is told any more: what it was to end is over, and what goes on is the job. */
  const isPast = ({ signal }: AbortController): boolean => running?.controller.signal !== signal;

  const contextOf = (controller: AbortController): RunContext => ({
    language: latest().language,
    now: new Date(),
    signal: controller.signal,
    onProgress(progress: Progress) {
      if (!isPast(controller)) dispatch({ type: 'progressed', progress });
    },
    onWaiting(waiting: boolean) {
      if (!isPast(controller)) dispatch({ type: 'waited', waiting });
    },
    async openDecider(rules) {
      const { thread, openDecider } = await openThread();
      const decider = await openDecider(rules);
      dispatch({ type: 'deciderOpened', thread, rulesVersion: decider.rulesVersion });
      return decider;
    },
  });

  async function start(kind: JobKind, isLook: boolean, work: (run: RunContext) => Promise<PaneEvent>): Promise<boolean> {
    if (running !== null && (isLook || !running.isLook)) return false;
    const look = running;
    const controller = new AbortController();
    // From here on nothing else is started, also while the look before it still ends: people see what they asked for.
    const ended = Promise.resolve().then(() => run(kind, work, controller, look));
    running = { controller, isLook, ended };
    look?.controller.abort();
    dispatch({ type: 'jobStarted', kind, isLook });
    return ended;
  }

  async function run(kind: JobKind, work: (run: RunContext) => Promise<PaneEvent>, controller: AbortController, look: Running | null): Promise<boolean> {
    const tell = (event: PaneEvent): boolean => {
      if (isPast(controller)) return false;
      running = null;
      dispatch(event);
      return true;
    };
    try {
      await look?.ended;
      await before();
      controller.signal.throwIfAborted();
      return tell(await work(contextOf(controller)));
    } catch (error) {
      tell(controller.signal.aborted ? { type: 'runCancelled' } : { type: 'failed', failure: { during: kind, error } });
      return false;
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
