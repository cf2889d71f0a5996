import type { DecideAll } from '../../actions/run';
import { workerDecider } from './workerDecider';

/** Something that decides on candidates, and by which rules. */
export interface Decider {
  readonly thread: 'worker' | 'inPlace';
  readonly rulesVersion: string;
  readonly decideAll: DecideAll;
}

let opened: Promise<Decider> | null = null;

/** The pane's decider: a worker, or the page itself where workers are refused. Made once; a worker that broke is replaced by a new one. */
export function openDecider(): Promise<Decider> {
  opened ??= workerDecider(forget).catch(async () => (await import('./inPlace')).inPlaceDecider());
  return opened;
}

function forget(): void {
  opened = null;
}
