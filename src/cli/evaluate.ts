import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClassifier } from '../domain/classifier';
import { classifyAll } from '../domain/evaluation/compare';
import { CliError, EXIT } from './cliError';
import { readEvaluated } from './evaluateInput';
import { comparisonTable, confusionTables, styleTable, worstRecords } from './evaluateReport';
import { main } from './main';

const USAGE = `npm run evaluate [-- FILE…] [--worst N]
Compares the classifier with labels that people settled on.
  FILE      .jsonl of labelled records, or .xlsx/.csv with label columns (類型, 複数者・団体, まちづくりに関係, 域内外を繋げる役割,
            多分野連携, 広域連携, 段階, 施策カテゴリ; labels or codes). Without files: ../shared/labelled/*-dev.jsonl
  --worst N how many of the worst records to show with their evidence (default 10)`;

/** `npm run evaluate`: agreement, κ, precision and recall beside how well two people agree, where it errs and why. */
void main(async () => {
  const { files, worst } = readArguments(process.argv.slice(2));
  const records = (await Promise.all(files.map(readEvaluated))).flat();
  if (records.length === 0) throw new CliError(EXIT.noCandidates, 'None of the files holds a record with labels.\nラベルの付いた行がありません。');
  const classifier = createClassifier();
  const compared = classifyAll(records, classifier);
  console.log(`Rules ${classifier.rulesVersion}; ${records.length} records from ${files.length} file(s)\n`);
  console.log(comparisonTable(compared));
  console.log('No weight in the rules is fitted by machine, so there is nothing to cross-validate; a rule made for one kind of list shows below.');
  console.log(styleTable(compared));
  console.log(confusionTables(compared));
  if (worst > 0) console.log(worstRecords(compared, worst));
});

function readArguments(args: readonly string[]): { files: string[]; worst: number } {
  if (args.includes('--help')) throw new CliError(EXIT.usage, USAGE);
  const at = args.indexOf('--worst');
  const worst = at < 0 ? 10 : Number(args[at + 1]);
  if (!Number.isInteger(worst) || worst < 0) throw new CliError(EXIT.usage, USAGE);
  const calledFrom = process.env.npm_lifecycle_event === 'evaluate' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
  const named = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1)).map((file) => resolve(calledFrom, file));
  return { files: named.length > 0 ? named : labelledFiles(), worst };
}

/** The labelled records that may lie beside the project. */
function labelledFiles(): string[] {
  const folder = resolve('..', 'shared', 'labelled');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(?:written|real)-dev\.jsonl$/.test(file)).sort().reverse() : [];
  if (files.length === 0) throw new CliError(EXIT.unreadable, `No labelled records found in ../shared/labelled. Name a file of your own:\n${USAGE}`);
  return files.map((file) => join(folder, file));
}
