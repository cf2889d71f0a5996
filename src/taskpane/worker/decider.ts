import type { OpenDecider } from '../../actions/run';
import { startWorker } from './workerDecider';

/** Where the pane decides. */
export interface DecidingThread {
  readonly thread: 'worker' | 'inPlace';
  readonly openDecider: OpenDecider;
}

let opened: Promise<DecidingThread> | null = null;

/** The pane's thread to decide on: a worker, or the page itself where workers are refused. Made once; a worker that broke is replaced by a new one. */
export function openThread(): Promise<DecidingThread> {
  opened ??= startWorker(forget).catch(async () => (await import('./inPlace')).inPlace());
  return opened;
}

function forget(): void {
  opened = null;
}
