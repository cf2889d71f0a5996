import { explain } from '../../src/excel/errors';
import { SLOW_MS, runInExcel } from '../../src/excel/session';
import type { RunningExcel } from '../../src/host/node';
import { freshWorkbook, startEmbedded } from '../actions/embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());
afterEach(() => jest.useRealTimers());

it('Excel that never answers: people are told, and cancel leaves at once with an explanation', async () => {
  const workbook = await freshWorkbook(excel, []);
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] });
  workbook.faults.onCall(1, { hang: true });
  const waiting: boolean[] = [];
  const abort = new AbortController();
  const run = runInExcel({ signal: abort.signal, onWaiting: (is) => waiting.push(is) }, async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  }).catch((error: unknown) => explain(error, 'ja'));
  await jest.advanceTimersByTimeAsync(SLOW_MS + 1);
  expect(waiting).toEqual([true]);
  abort.abort();
  expect(await run).toMatchObject({ kind: 'noAnswer', retry: true });
});

it('an ordinary cancel takes effect between requests', async () => {
  await freshWorkbook(excel, []);
  const abort = new AbortController();
  let reached = false;
  const run = runInExcel({ signal: abort.signal }, async (context) => {
    context.workbook.worksheets.load('items/name');
    abort.abort();
    await context.sync();
    reached = true;
  });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(reached).toBe(false);
});

it.each([
  ['InvalidOperationInCellEditMode', 'cellEditMode'], ['AccessDenied', 'protected'], ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'changedMeanwhile'], ['ApiNotFound', 'notSupported'], ['MemoryLimitReached', 'outOfMemory'], ['Neu', 'unexpected'],
] as const)('%s is explained as %s, with the code kept for support', async (code, kind) => {
  const workbook = await freshWorkbook(excel, []);
  workbook.faults.onCall(1, { error: code });
  const error = await runInExcel({ signal: new AbortController().signal }, async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  }).catch((e: unknown) => e);
  const words = explain(error, 'ja');
  expect(words.kind).toBe(kind);
  expect(words.detail).toContain(code);
  expect(words.data).toContain('元のシートは変更していません');
});
