import { rankOf } from '../../src/domain/rank';
import type { Answer, RankCode } from '../../src/domain/vocabulary';

describe('推奨度 (classification rules §6)', () => {
  const cases: [string, Answer, Answer, Answer, Answer, Answer, RankCode, boolean][] = [
    ['all five', 'yes', 'yes', 'yes', 'yes', 'yes', 'S', false],
    ['all three and one plus', 'yes', 'yes', 'yes', 'no', 'yes', 'A', false],
    ['all three, pluses open', 'yes', 'yes', 'yes', 'unknown', 'no', 'B', false],
    ['two of three, the third open', 'yes', 'unknown', 'yes', 'yes', 'yes', 'C', true],
    ['two of three, the third denied', 'yes', 'no', 'yes', 'yes', 'yes', 'D', false],
    ['one of three', 'unknown', 'yes', 'unknown', 'yes', 'yes', 'D', true],
  ];
  test.each(cases)('%s', (_, multi, town, bridge, cross, wide, rank, needsReview) => {
    expect(rankOf({ multi, town, bridge }, cross, wide)).toEqual({ rank, needsReview });
  });
});
