import type { Decider } from '../../actions/run';
import type { Rule } from '../../domain/rules/rule';
import type { DecidingThread } from './decider';
import { inChunks } from './inChunks';
import type { WorkerAnswer, WorkerRequest } from './protocol';

/** How long a worker may take to start before the page does the work itself. */
const START_LIMIT_MS = 15_000;

type Answer<T extends WorkerAnswer['type']> = Extract<WorkerAnswer, { type: T }>;
type WithoutId<R> = R extends unknown ? Omit<R, 'id'> : never;

/**
 * Starts the classification thread. It is a file of its own: a strict Content-Security-Policy refuses workers made of blobs.
 * @param onBroken called when the thread stopped by itself; it cannot be used any more then
 * @throws when the environment refuses workers or the thread does not start.
 */
export async function startWorker(onBroken: () => void): Promise<DecidingThread> {
  const worker = new Worker(new URL('./classify.worker.ts', import.meta.url), { name: 'classify' });
  await started(worker);
  let lastId = 0;

  function ask<T extends WorkerAnswer['type']>(request: WithoutId<WorkerRequest>, expected: T): Promise<Answer<T>> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      worker.onerror = (event) => {
        worker.terminate();
        onBroken();
        reject(new Error(event.message || 'the classification thread stopped'));
      };
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.type === 'started' || data.id !== id) return;
        if (data.type === expected) resolve(data as Answer<T>);
        else reject(new Error(data.type === 'failed' ? data.message : `the classification thread answered ${data.type}`));
      };
      worker.postMessage({ ...request, id } satisfies WorkerRequest);
    });
  }

  let compiled: readonly Rule[] | null = null;
  let rulesVersion = '';
  return {
    thread: 'worker',
    async openDecider(rules): Promise<Decider> {
      if (compiled !== rules) ({ rulesVersion } = await ask({ type: 'rules', rules }, 'ready'));
      compiled = rules;
      return { rulesVersion, decideAll: inChunks(async (candidates) => (await ask({ type: 'decide', candidates }, 'decided')).decisions) };
    },
  };
}

function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail('the classification thread did not start'), START_LIMIT_MS);
    const fail = (message: string): void => {
      clearTimeout(limit);
      worker.terminate();
      reject(new Error(message));
    };
    worker.onerror = (event) => fail(event.message || 'the classification thread was refused');
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.type !== 'started') return;
      clearTimeout(limit);
      resolve();
    };
  });
}
