import type { RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import type { JobKind, PaneState } from '../state/state';

/** What a group of commands is built with: it calls actions and tells the reducer what came of them. */
export interface CommandKit {
  readonly dispatch: (event: PaneEvent) => void;
  /** The state as it is now, for commands that were made earlier. */
  readonly latest: () => PaneState;
  /**
   * Runs one job at a time, with progress and cancel; a second one is not started while one runs.
   * The event that `work` gives is dispatched; an error becomes the failure message. True when it was done.
   */
  job(kind: JobKind, work: (run: RunContext) => Promise<PaneEvent>): Promise<boolean>;
  /** As `job`, for a look that the pane takes by itself: it changes nothing, and gives way to a job that people ask for meanwhile. */
  look(kind: JobKind, work: (run: RunContext) => Promise<PaneEvent>): Promise<boolean>;
  /** Asks the running job to stop. */
  cancel(): void;
}
