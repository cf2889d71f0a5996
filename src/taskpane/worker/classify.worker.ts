/** The classification thread: holds the rules and decides on chunks of candidates. */
import { createClassifier } from '../../domain/classifier';
import type { DecideRequest, WorkerAnswer } from './protocol';

const thread = self as unknown as {
  onmessage: ((event: MessageEvent<DecideRequest>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

const classifier = createClassifier();

thread.onmessage = ({ data: { id, candidates } }) => {
  try {
    thread.postMessage({ type: 'decided', id, decisions: candidates.map((candidate) => classifier.classify(candidate)) });
  } catch (error) {
    thread.postMessage({ type: 'failed', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};
thread.postMessage({ type: 'ready', rulesVersion: classifier.rulesVersion });
