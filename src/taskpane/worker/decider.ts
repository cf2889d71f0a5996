import type { DecideAll } from '../../actions/run';
import { workerDecider } from './workerDecider';

/** Something that decides on candidates, and by which rules. */
export interface Decider {
  readonly thread: 'worker' | 'inPlace';
  readonly rulesVersion: string;
  readonly decideAll: DecideAll;
}

let opened: Promise<Decider> | null = null;

/** The pane's decider: a worker, or the page itself where workers are refused. Made once. */
export function openDecider(): Promise<Decider> {
  opened ??= workerDecider().catch(async () => (await import('./inPlace')).inPlaceDecider());
  return opened;
}

/** Forgets a decider that failed, so that the next run starts with a new one. */
export function closeDecider(): void {
  opened = null;
}
