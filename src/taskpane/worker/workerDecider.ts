import type { Decision } from '../../domain/decision';
import type { Decider } from './decider';
import { inChunks } from './inChunks';
import type { DecideRequest, WorkerAnswer } from './protocol';

/** How long a worker may take to read its rules before the page does the work itself. */
const START_LIMIT_MS = 15_000;

/**
 * Starts the classification thread. It is a file of its own: a strict Content-Security-Policy refuses workers made of blobs.
 * @param onBroken called when the thread stopped by itself; it cannot be used any more then
 * @throws when the environment refuses workers or the thread does not start.
 */
export async function workerDecider(onBroken: () => void): Promise<Decider> {
  const worker = new Worker(new URL('./classify.worker.ts', import.meta.url), { name: 'classify' });
  const rulesVersion = await started(worker);
  let lastId = 0;
  return {
    thread: 'worker',
    rulesVersion,
    decideAll: inChunks(
      (candidates) =>
        new Promise<readonly Decision[]>((resolve, reject) => {
          lastId += 1;
          const id = lastId;
          worker.onerror = (event) => {
            worker.terminate();
            onBroken();
            reject(new Error(event.message || 'the classification thread stopped'));
          };
          worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
            if (data.type === 'ready' || data.id !== id) return;
            if (data.type === 'decided') resolve(data.decisions);
            else reject(new Error(data.message));
          };
          worker.postMessage({ id, candidates } satisfies DecideRequest);
        }),
    ),
  };
}

function started(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail('the classification thread did not start'), START_LIMIT_MS);
    const fail = (message: string): void => {
      clearTimeout(limit);
      worker.terminate();
      reject(new Error(message));
    };
    worker.onerror = (event) => fail(event.message || 'the classification thread was refused');
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.type !== 'ready') return;
      clearTimeout(limit);
      resolve(data.rulesVersion);
    };
  });
}
