import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIdentity, type Identity } from '../../../src/domain/duplicates/identity';
import { judgePair } from '../../../src/domain/duplicates/judge';

/** Pairs labelled by hand; they lie beside the project and not in it. */
const FILE = join(__dirname, '../../../../shared/labelled/duplicates-dev.jsonl');
interface Side { readonly name: string; readonly address: string; readonly number: string; readonly phone: string; readonly url: string }
interface Labelled { readonly a: Side; readonly b: Side; readonly same: boolean; readonly sure: boolean }

const isThere = existsSync(FILE);
if (!isThere) console.warn('Labelled pairs are not there (../shared/labelled): duplicates are tested on the project’s own pairs only.');

const identity = ({ name, address, number, phone, url }: Side): Identity => readIdentity({ name, address, corporateNumber: number, phone, url });
const labelled = (isThere ? readFileSync(FILE, 'utf8').trim().split('\n') : []).map((line) => {
  const pair = JSON.parse(line) as Labelled;
  return { ...pair, degree: judgePair(identity(pair.a), identity(pair.b))?.degree ?? 'apart', title: `${pair.a.name} | ${pair.b.name}` };
});
const share = (of: typeof labelled, holds: (pair: (typeof labelled)[number]) => boolean): number => of.filter(holds).length / of.length;

(isThere ? describe : describe.skip)('labelled pairs', () => {
  const same = labelled.filter((pair) => pair.same);
  const different = labelled.filter((pair) => !pair.same);

  test('none that is different comes out the same', () => {
    expect(different.filter((pair) => pair.degree === 'same').map((pair) => pair.title)).toEqual([]);
  });
  test('the same are found', () => {
    expect(share(same, (pair) => pair.degree !== 'apart')).toBeGreaterThanOrEqual(0.95);
  });
  test('what a clerk would merge unasked is proposed as certain', () => {
    expect(share(same.filter((pair) => pair.sure), (pair) => pair.degree === 'same')).toBeGreaterThanOrEqual(0.85);
  });
  test('what a clerk would keep apart unasked is seldom asked', () => {
    expect(share(different.filter((pair) => pair.sure), (pair) => pair.degree === 'ask')).toBeLessThanOrEqual(0.1);
  });
});
