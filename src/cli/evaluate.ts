import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClassifier } from '../domain/classifier';
import { classifyAll, type Compared } from '../domain/evaluation/compare';
import { holdOutStyles } from '../domain/evaluation/crossValidate';
import type { Labelled } from '../domain/evaluation/labelled';
import { CliError, EXIT } from './cliError';
import { readEvaluated } from './evaluateInput';
import { comparisonTable, confusionTables, crossTable, styleTable, worstRecords } from './evaluateReport';
import { heldOutTable } from './heldOut';
import { main } from './main';

const USAGE = `npm run evaluate [-- FILE…] [--worst N] [--cross]
Compares the classifier with labels that people settled on.
  FILE      .jsonl of labelled records, or .xlsx/.csv with label columns (類型, 複数者・団体, まちづくりに関係, 域内外を繋げる役割,
            多分野連携, 広域連携, 段階, 施策カテゴリ; labels or codes). Without files: ../shared/labelled/*-dev.jsonl
  --worst N how many of the worst records to show with their evidence (default 10)
  --cross   also hold out each style of list (source_style, or the sheet of a workbook) in turn: rules are learnt from the labels of the others
            as 「修正から学ぶ」 does, and the style is scored with them, beside the plain figures. Takes some minutes.`;

/** `npm run evaluate`: agreement, κ, precision and recall beside how well two people agree, where it errs and why. */
void main(async () => {
  const { files, worst, cross } = readArguments(process.argv.slice(2));
  const records = (await Promise.all(files.map(readEvaluated))).flat();
  if (records.length === 0) throw new CliError(EXIT.noCandidates, 'None of the files holds a record with labels.\nラベルの付いた行がありません。');
  const classifier = createClassifier();
  const compared = classifyAll(records, classifier);
  console.log(`Rules ${classifier.rulesVersion}; ${records.length} records from ${files.length} file(s)\n`);
  console.log(comparisonTable(compared));
  const heldOutOfWeights = heldOutTable(files);
  if (heldOutOfWeights !== '') console.log(heldOutOfWeights);
  if (cross) console.log(crossTable(compared, heldOut(records)));
  console.log(styleTable(compared));
  console.log(confusionTables(compared));
  if (worst > 0) console.log(worstRecords(compared, worst));
});

/** Every record decided by rules learnt from the other styles. */
function heldOut(records: readonly Labelled[]): Compared[] {
  const all: Compared[] = [];
  for (const { style, proposals, compared } of holdOutStyles(records)) {
    console.error(`Held out: ${style} (${compared.length} records, ${proposals} proposals of the others)`);
    all.push(...compared);
  }
  return all;
}

function readArguments(given: readonly string[]): { files: string[]; worst: number; cross: boolean } {
  const args = given.filter((arg) => arg !== '--cross');
  if (args.includes('--help')) throw new CliError(EXIT.usage, USAGE);
  const at = args.indexOf('--worst');
  const worst = at < 0 ? 10 : Number(args[at + 1]);
  if (!Number.isInteger(worst) || worst < 0) throw new CliError(EXIT.usage, USAGE);
  const calledFrom = process.env.npm_lifecycle_event === 'evaluate' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
  const named = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1)).map((file) => resolve(calledFrom, file));
  return { files: named.length > 0 ? named : labelledFiles(), worst, cross: args.length < given.length };
}

/** The labelled records that may lie beside the project. */
function labelledFiles(): string[] {
  const folder = resolve('..', 'shared', 'labelled');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(?:written|real)-dev\.jsonl$/.test(file)).sort().reverse() : [];
  if (files.length === 0) throw new CliError(EXIT.unreadable, `No labelled records found in ../shared/labelled. Name a file of your own:\n${USAGE}`);
  return files.map((file) => join(folder, file));
}
