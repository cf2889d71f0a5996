import { agreement, confusion, kappa, ofLabel, ofSets } from '../../src/domain/evaluation/metrics';

describe('agreement of two series of labels', () => {
  const settled = ['yes', 'yes', 'no', 'no', 'unknown'];
  const given = ['yes', 'no', 'no', 'no', 'yes'];
  test('share of equal labels', () => expect(agreement(settled, given)).toBeCloseTo(0.6));
  test('Cohen’s κ takes chance out', () => expect(kappa(settled, given)).toBeCloseTo((0.6 - 0.4) / (1 - 0.4)));
  test('κ is 1 for full agreement and 0 for chance', () => {
    expect(kappa(settled, settled)).toBe(1);
    expect(kappa(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b'])).toBeCloseTo(0);
  });
  test('precision, recall and F1 of one label', () => expect(ofLabel(settled, given, 'yes')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 }));
  test('micro-averaged over sets', () => expect(ofSets([['a', 'b'], []], [['a'], ['c']])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 }));
  test('confusion table: settled in rows, given in columns', () => expect(confusion(settled, given, ['yes', 'no', 'unknown'])).toEqual([[1, 1, 0], [0, 2, 0], [1, 0, 0]]));
});
