/** `npm run train`: learns the weights of src/domain/learned/weights.json from labelled rows and says how far they hold on lists not learnt from. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLabelled, type Labelled } from '../../src/domain/evaluation/labelled';
import { rulesVersionOf } from '../../src/domain/rules/version';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { heldOutFigures, heldOutVerdicts, reportLine } from './crossValidate';
import { fit } from './fit';
import { ownRows } from './ownRows';
import { readRealRows } from './realRows';
import { OWN, REAL, readTrainingRows } from './trainingRow';
import { writeWeights } from './writeWeights';

const ROOT = join(__dirname, '../..');
const OUTPUT = join(ROOT, 'src/domain/learned/weights.json');
/** What held on lists not learnt from, for `npm run evaluate` to show beside figures on rows that were. */
const HELD_OUT = join(ROOT, 'training/held-out.json');
/** Labelled rows of the project and, where they are at hand, the shared ones beside it. */
const FOLDERS = ['training', '../shared/labelled'];

function readFolder(folder: string): (Labelled & { part: string })[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) {
    console.warn(`${folder} is not there: its rows are left out, and the weights will differ.`);
    return [];
  }
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl') && !name.startsWith('duplicates') && !name.startsWith('real-labels')).sort();
  return files.flatMap((name) => readFile(join(path, name)));
}

function readFile(path: string): (Labelled & { part: string })[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line, i) => ({ ...readLabelled(line, i), part: basename(path, '.jsonl') }));
}

const real = readRealRows(join(ROOT, 'training/real-labels.jsonl'), join(ROOT, '../shared/realdata')).map((row) => ({ ...row, part: REAL }));
const own = ownRows().map((row) => ({ ...row, part: OWN }));
const rows = readTrainingRows([...FOLDERS.flatMap(readFolder), ...real, ...own]);
console.log(`${rows.length} labelled rows. κ by the rules alone > with weights learnt from other lists (P: precision of yes):`);
const parts = heldOutFigures(rows, heldOutVerdicts(rows), ['written-dev', 'real-dev']);
for (const part of parts) console.log(`  ${reportLine(part)}`);
if (!process.argv.includes('--dry-run')) {
  const count = writeWeights(OUTPUT, fit(rows));
  writeFileSync(HELD_OUT, `${JSON.stringify({ rulesVersion: rulesVersionOf(DEFAULT_RULES), parts }, null, 1)}\n`);
  console.log(`${count} features written to ${OUTPUT}`);
}
