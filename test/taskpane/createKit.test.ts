import type { PaneEvent } from '../../src/taskpane/state/reduce';
import { createKit } from '../../src/taskpane/commands/createKit';
import { reduce } from '../../src/taskpane/state/reduce';
import { initialState, isFree } from '../../src/taskpane/state/state';

// Workers are of the browser; no job here decides anything.
jest.mock('../../src/taskpane/worker/decider', () => ({}));

/** A kit with its state, and a piece of work that lasts until it is let go or cancelled. */
function setUp() {
  let state = initialState('ja');
  const events: PaneEvent['type'][] = [];
  const kit = createKit((event) => {
    events.push(event.type);
    state = reduce(state, event);
  }, () => state, async () => undefined);
  const lasting = () => {
    let letGo = (): void => undefined;
    const work = ({ signal }: { readonly signal: AbortSignal }): Promise<PaneEvent> => new Promise((resolve, reject) => {
      letGo = () => resolve({ type: 'outdatedClosed' });
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    return { work, letGo: () => letGo() };
  };
  return { kit, events, lasting, state: () => state };
}

test('a second job is not started while one runs', async () => {
  const { kit, events, lasting, state } = setUp();
  const first = lasting();
  const done = kit.job('classify', first.work);
  expect(isFree(state().job)).toBe(false);
  expect(await kit.job('approach', lasting().work)).toBe(false);
  expect(await kit.look('letters', lasting().work)).toBe(false);
  await Promise.resolve();
  first.letGo();
  expect(await done).toBe(true);
  expect(events).toEqual(['jobStarted', 'outdatedClosed']);
});

test('a look gives way to what people ask for, and no other look comes in between', async () => {
  const { kit, lasting, state } = setUp();
  const look = kit.look('letters', lasting().work);
  expect(state().job).toMatchObject({ kind: 'letters', isLook: true });
  expect(isFree(state().job)).toBe(true);
  const making = lasting();
  const made = kit.job('approach', making.work);
  expect(await kit.look('hearings', lasting().work)).toBe(false);
  expect(await look).toBe(false);
  await new Promise((resolve) => setImmediate(resolve));
  expect(state().job).toMatchObject({ kind: 'approach', isLook: false });
  expect(state().failure).toBeNull();
  making.letGo();
  expect(await made).toBe(true);
});

test('nothing else is started while a job waits for the look before it, and of that look nothing comes any more', async () => {
  const { kit, events, state } = setUp();
  let letGo = (): void => undefined;
  // A look that does not heed the signal: Excel has not answered yet.
  const looked = kit.look('letters', ({ onProgress }) => new Promise<PaneEvent>((resolve) => {
    letGo = () => {
      onProgress({ phase: 'reading', done: 1, total: 2 });
      resolve({ type: 'toolClosed' });
    };
  }));
  await new Promise((resolve) => setImmediate(resolve));
  const asked = kit.job('approach', async () => ({ type: 'outdatedClosed' }));
  expect(state().job).toMatchObject({ kind: 'approach', isLook: false, progress: null });
  expect(isFree(state().job)).toBe(false);
  expect(await kit.job('classify', async () => ({ type: 'outdatedClosed' }))).toBe(false);
  letGo();
  expect(await looked).toBe(false);
  expect(await asked).toBe(true);
  expect(events).toEqual(['jobStarted', 'jobStarted', 'outdatedClosed']);
});

test('what people cancel ends as cancelled, a look that gave way does not', async () => {
  const { kit, events, lasting } = setUp();
  const look = kit.look('history', lasting().work);
  const job = kit.job('rules', lasting().work);
  kit.cancel();
  expect([await look, await job]).toEqual([false, false]);
  expect(events).toEqual(['jobStarted', 'jobStarted', 'cancelAsked', 'runCancelled']);
});
