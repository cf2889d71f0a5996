import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { main, progressLine } from './main';
import { reportText } from './report';
import { runWorkbook } from './runWorkbook';

/** `npm run demo`: classifies the sample workbook into out/ and says what came out. */
void main(async (signal) => {
  const started = performance.now();
  const args = { input: join('samples', 'sample.xlsx'), output: join('out', 'sample_分類結果.xlsx'), json: null, sheets: [], language: 'ja' as const };
  const progress = progressLine(args.language);
  const { result } = await runWorkbook(args, { now: new Date(), signal, onProgress: progress.show }).finally(progress.end);
  console.log(reportText(result, args.output, (performance.now() - started) / 1000, args.language));
});
