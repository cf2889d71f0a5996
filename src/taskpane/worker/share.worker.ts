/** The thread that makes a file of sheets: one file, then it is gone. */
import { makeFile } from '../../share/makeFile';
import type { FileAnswer, FileRequest } from './fileProtocol';

const thread = self as unknown as {
  onmessage: ((event: MessageEvent<FileRequest>) => void) | null;
  postMessage(answer: FileAnswer, transfer?: Transferable[]): void;
};

thread.onmessage = ({ data: { plans, options } }) => {
  makeFile(plans, options).then(
    (bytes) => thread.postMessage({ type: 'made', bytes }, [bytes.buffer as ArrayBuffer]),
    (error: unknown) => thread.postMessage({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
};
thread.postMessage({ type: 'started' });
