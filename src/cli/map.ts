import { performance } from 'node:perf_hooks';
import { main, progressLine } from './main';
import { USAGE, readMapArguments } from './mapArguments';
import { reportText } from './report';
import { runWorkbook } from './runWorkbook';

/** `npm run map`: classifies a workbook or CSV file without a window. npm runs it in the project's folder and says where it was called. */
void main(async (signal) => {
  const calledFrom = process.env.npm_lifecycle_event === 'map' ? process.env.INIT_CWD : undefined;
  const args = readMapArguments(process.argv.slice(2), calledFrom ?? process.cwd());
  if ('help' in args) {
    console.log(USAGE[args.help]);
    return;
  }
  const started = performance.now();
  const progress = progressLine(args.language);
  const run = await runWorkbook(args, { now: new Date(), signal, onProgress: progress.show }).finally(progress.end);
  console.log(reportText(run, args, (performance.now() - started) / 1000));
});
