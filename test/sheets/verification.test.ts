import { countAnswers, figuresOf } from '../../src/domain/evaluation/verification';
import { verificationFigures } from '../../src/sheets/verificationFigures';
import { decision } from './rows';

const machine = decision({ elements: { multi: 'yes', town: 'unknown', bridge: 'yes' } });
const counts = countAnswers([{ answers: { town: 'yes' }, machine }, { answers: { town: 'yes' }, machine: decision({ elements: { multi: 'yes', town: 'yes', bridge: 'yes' } }) }]);

it('has a table of person against machine for each tag that was answered, and for no other', () => {
  const headers = (of: typeof counts): unknown[] => verificationFigures(of, 4, 'ja').blocks.filter(({ cells }) => cells[0]!.length > 1 && cells[0]![1] === '該当').map(({ cells }) => cells[0]![0]);
  expect(headers(counts)).toEqual(['まちづくりに関係']);
  const none = verificationFigures(countAnswers([]), 4, 'ja');
  expect(none.blocks.flatMap(({ cells }) => cells.flat())).not.toContain('人の判定（行）と自動判定（列）');
});

it('says no κ below −1', () => {
  const town = figuresOf(counts.tags.find(({ tag }) => tag === 'town')!);
  expect(town.kappa).toBe(0);
  expect(town.interval[0]).toBe(-1);
});
