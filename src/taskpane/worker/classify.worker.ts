/** The classification thread: compiles rules and decides on chunks of candidates. */
import { createClassifier } from '../../domain/classifier';
import type { Classifier } from '../../domain/decision';
import type { WorkerAnswer, WorkerRequest } from './protocol';

const thread = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

let classifier: Classifier | null = null;

function answer(request: WorkerRequest): WorkerAnswer {
  const { id } = request;
  try {
    if (request.type === 'rules') {
      classifier = createClassifier(request.rules);
      return { type: 'ready', id, rulesVersion: classifier.rulesVersion };
    }
    if (classifier === null) throw new Error('no rules yet');
    return { type: 'decided', id, decisions: request.candidates.map(classifier.classify) };
  } catch (error) {
    return { type: 'failed', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

thread.onmessage = ({ data }) => thread.postMessage(answer(data));
thread.postMessage({ type: 'started' });
