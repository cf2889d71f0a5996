import type { MakeShareFile } from '../../actions/share';
import type { ShareFile } from '../../share/makeShareFile';
import type { FileAnswer, FileRequest } from './fileProtocol';

/** How long a worker may take to start before the page does the work itself. */
const START_LIMIT_MS = 15_000;

/**
 * Makes a file on a thread of its own, whose code is loaded only then; a cancel ends the thread. Where workers are refused, the page makes it.
 */
export const makeFileAside: MakeShareFile = async (input, sharing, signal) => {
  const worker = await startedWorker();
  if (worker === null) return (await import('../../share/makeShareFile')).makeShareFile(input, sharing);
  const onAbort = new AbortController();
  try {
    return await new Promise<ShareFile>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: onAbort.signal });
      signal.throwIfAborted();
      worker.onerror = (event) => reject(new Error(event.message || 'the thread that makes files stopped'));
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
        if (data.type === 'made') resolve(data.file);
        else if (data.type === 'failed') reject(new Error(data.message));
      };
      worker.postMessage({ input, sharing } satisfies FileRequest);
    });
  } finally {
    onAbort.abort();
    worker.terminate();
  }
};

/** The thread, or null where it does not start. It is a file of its own: a strict Content-Security-Policy refuses workers made of blobs. */
async function startedWorker(): Promise<Worker | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./share.worker.ts', import.meta.url), { name: 'share' });
  } catch {
    return null;
  }
  const hasStarted = await new Promise<boolean>((resolve) => {
    const limit = setTimeout(() => resolve(false), START_LIMIT_MS);
    const end = (started: boolean): void => {
      clearTimeout(limit);
      resolve(started);
    };
    worker.onerror = () => end(false);
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => end(data.type === 'started');
  });
  if (hasStarted) return worker;
  worker.terminate();
  return null;
}
