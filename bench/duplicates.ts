import { distance } from 'fastest-levenshtein';
import { findDuplicates } from '../src/domain/duplicates/findDuplicates';
import { makeOrganisations } from './organisations';
import type { Section } from './section';

const SMALL = 10_000;
const LARGE = 100_000;
/** Rows of which every name is compared with every other, and from which all pairs of the large list are worked out. */
const SAMPLE = 3_000;

/** Finding duplicates among 100,000 rows, beside comparing all names with all by edit distance, as fuzzy matching does. */
export const duplicates: Section = {
  title: 'Duplicates: 100,000 made-up organisations (name, address, phone, URL)',
  head: ['what', 'rows', 'CPU seconds', 'groups', 'beside ours'],
  async run() {
    const rows = makeOrganisations(LARGE);
    findDuplicates(rows.slice(0, 2_000));
    const small = timed(() => findDuplicates(rows.slice(0, SMALL)).length);
    const large = timed(() => findDuplicates(rows).length);
    const names = rows.slice(0, SAMPLE).map((row) => row.name.normalize('NFKC'));
    const sample = timed(() => alike(names));
    const pairs = (count: number): number => (count * (count - 1)) / 2;
    const allPairs = (sample.seconds * pairs(LARGE)) / pairs(SAMPLE);
    return [
      ['found and grouped', SMALL.toLocaleString('en'), small.seconds.toFixed(1), String(small.result), ''],
      ['found and grouped', LARGE.toLocaleString('en'), large.seconds.toFixed(1), String(large.result), '1'],
      [`  ten times the rows take`, '', `x ${(large.seconds / small.seconds).toFixed(1)}`, '', ''],
      ['all pairs of names by edit distance', SAMPLE.toLocaleString('en'), sample.seconds.toFixed(1), '', ''],
      ['  the same, extrapolated', LARGE.toLocaleString('en'), allPairs.toFixed(0), '', `x ${(allPairs / large.seconds).toFixed(0)}`],
    ];
  },
};

/** How many pairs of names are alike by nine tenths: what a fuzzy matching add-in reports. */
function alike(names: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) if (distance(names[i]!, names[j]!) <= Math.max(names[i]!.length, names[j]!.length) / 10) count++;
  }
  return count;
}

/** Of this process only: what else the machine does does not count. */
function timed(work: () => number): { readonly seconds: number; readonly result: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}
