/** The thread that makes a file of sheets: one file, then it is gone. */
import { makeShareFile } from '../../share/makeShareFile';
import type { FileAnswer, FileRequest } from './fileProtocol';

const thread = self as unknown as {
  onmessage: ((event: MessageEvent<FileRequest>) => void) | null;
  postMessage(answer: FileAnswer, transfer?: Transferable[]): void;
};

thread.onmessage = ({ data: { input, sharing } }) => {
  makeShareFile(input, sharing).then(
    (file) => thread.postMessage({ type: 'made', file }, [file.bytes.buffer as ArrayBuffer]),
    (error: unknown) => thread.postMessage({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
};
thread.postMessage({ type: 'started' });
