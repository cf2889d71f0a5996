import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FURTHER } from './furtherSheets';
import { main, progressLine } from './main';
import type { MapArguments } from './mapArguments';
import { reportText } from './report';
import { runWorkbook } from './runWorkbook';

/** `npm run demo`: classifies the sample workbook into out/ with every sheet that can be made of it and the copy for sharing, and says what came out. */
void main(async (signal) => {
  const started = performance.now();
  const args: MapArguments = {
    input: join('samples', 'sample.xlsx'), output: join('out', 'sample_分類結果.xlsx'), json: null, sheets: [], language: 'ja',
    further: FURTHER, share: { path: join('out', 'sample_共有用.xlsx'), frozen: true },
  };
  const progress = progressLine(args.language);
  const run = await runWorkbook(args, { now: new Date(), signal, onProgress: progress.show }).finally(progress.end);
  console.log(reportText(run, args, (performance.now() - started) / 1000));
});
