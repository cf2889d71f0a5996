import type { Candidate } from '../../src/domain/candidate';
import type { Decision } from '../../src/domain/decision';
import { inChunks } from '../../src/taskpane/worker/inChunks';

const candidates = Array.from({ length: 7 }, (_, index): Candidate => ({ sheet: 'A', row: index + 1, texts: {} }));
const decisionFor = ({ row }: Candidate): Decision => ({ places: [String(row)] }) as unknown as Decision;

test('decides on all, in order, and reports after each chunk', async () => {
  const reports: number[] = [];
  const decisions = await inChunks(async (chunk) => chunk.map(decisionFor), 3)(candidates, (done) => reports.push(done), new AbortController().signal);
  expect(decisions).toEqual(candidates.map(decisionFor));
  expect(reports).toEqual([3, 6, 7]);
});

test('a cancel is heard between two chunks and rejects with its reason', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const decide = inChunks(async (chunk) => {
    seen.push(chunk.length);
    controller.abort(new Error('cancelled by the user'));
    return chunk.map(decisionFor);
  }, 3);
  await expect(decide(candidates, () => undefined, controller.signal)).rejects.toThrow('cancelled by the user');
  expect(seen).toEqual([3]);
});

test('a failing chunk fails the whole', async () => {
  await expect(inChunks(() => Promise.reject(new Error('rules broken')), 3)(candidates, () => undefined, new AbortController().signal)).rejects.toThrow('rules broken');
});
