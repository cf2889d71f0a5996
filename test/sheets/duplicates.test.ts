import { mergeCandidates } from '../../src/domain/duplicates/mergeCandidates';
import { pairAnswers } from '../../src/domain/duplicates/answers';
import { readDuplicateAnswers } from '../../src/sheets/duplicateAnswers';
import { mergeInputs } from '../../src/sheets/mergeInputs';
import { NO_INPUT } from '../../src/sheets/ledgerEntry';
import type { CellValue } from '../../src/sheets/grid';
import { candidate } from './rows';

const HEADERS = ['グループ', '確度', '判断', '団体名', 'ID'];
const answers = (...rows: CellValue[][]): string[] => readDuplicateAnswers({ headers: HEADERS, rows }).map(({ a, b, answer }) => `${a} ${answer ?? '-'} ${b}`);

describe('what people answered in the table', () => {
  test('rows marked 統合する are one with the base row and one another', () => {
    expect(answers([1, '基準', '', 'x', 'A/1'], [1, '同一', '統合する', 'y', 'B/1'], [1, '同一', '統合する', 'z', 'C/1'], [1, '要確認', '', 'w', 'D/1']))
      .toEqual(['A same B', 'A same C', 'A - D', 'B same C', 'B - D', 'C - D']);
  });
  test('one marked 別の団体 differs from the rest of its group', () => {
    expect(answers([2, '基準', '', 'x', 'A/2'], [2, '要確認', '別の団体', 'y', 'B/2'], [2, '要確認', '統合する', 'z', 'C/2'])).toEqual(['A different B', 'A same C', 'B different C']);
  });
  test('rows that were only compared with the base row say nothing about one another, and a blank in one group takes no answer of another', () => {
    const star: CellValue[][] = [[1, '基準', '', 'x', 'A/1'], [1, '要確認', '別の団体', 'y', 'B/1'], [1, '要確認', '別の団体', 'z', 'C/1']];
    expect(answers(...star)).toEqual(['A different B', 'A different C', 'B - C']);
    const pair: CellValue[][] = [[2, '基準', '', 'y', 'B/2'], [2, '同一', '統合する', 'z', 'C/2']];
    expect(answers(...star, ...pair)).toEqual(['A different B', 'A different C', 'B same C']);
    expect(answers(...pair, ...star)).toEqual(['B same C', 'A different B', 'A different C']);
  });
  test('the order of rows does not count, nor the language, nor how it was typed', () => {
    expect(answers([1, 'To confirm', ' different ', 'y', 'B/1'], [2, '基準', '', 'x', 'C/2'], [1, 'Base row', '', 'x', 'A/1'], [2, '同一', '統合する　', 'z', 'D/2'])).toEqual(['B different A', 'C same D']);
  });
  test('marking the base row of a pair means the pair; of more it says nothing', () => {
    expect(answers([1, '基準', '統合する', 'x', 'A/1'], [1, '同一', '', 'y', 'B/1'])).toEqual(['A same B']);
    expect(answers([1, '基準', '統合する', 'x', 'A/1'], [1, '同一', '', 'y', 'B/1'], [1, '同一', '', 'z', 'C/1'])).toEqual(['A - B', 'A - C', 'B - C']);
  });
  test('other words, rows without an ID and blank rows decide nothing', () => {
    expect(answers([1, '基準', '', 'x', 'A/1'], [1, '同一', '検討中', 'y', 'B/1'], [1, '同一', '統合する', 'z', ''], ['', '', '', '', ''])).toEqual(['A - B']);
  });
});

describe('merging', () => {
  const rows = [
    candidate({ name: '株式会社ひのき', address: '長野県', activity: '家具の製作', phone: '0264-10-1000' }, 2, '県'),
    candidate({ name: '別の会' }, 3, '県'),
    candidate({ name: '㈱ひのき', address: '長野県木曽町福島5129', activity: '空き家の活用。家具の製作', corporateNumber: '9100001018840' }, 7, '市'),
  ];
  test('the first row names it, the fuller address and number count, what they do adds up, and all sources are kept', () => {
    const [one, other] = mergeCandidates(rows, pairAnswers([{ a: 2, b: 0, answer: 'same' }]));
    expect(one).toMatchObject({ rows: [0, 2], candidate: { sheet: '県', row: 2, alsoAt: [{ sheet: '市', row: 7 }] } });
    const texts = Object.fromEntries(Object.entries(one!.candidate.texts).map(([field, cells]) => [field, cells.map(({ text }) => text)]));
    expect(texts).toEqual({ name: ['株式会社ひのき'], address: ['長野県木曽町福島5129'], corporateNumber: ['9100001018840'], activity: ['空き家の活用。家具の製作'], phone: ['0264-10-1000'] });
    expect(other!.candidate).toBe(rows[1]);
  });
  test('nothing is merged unasked, and of answers that contradict, being different holds', () => {
    expect(mergeCandidates(rows, pairAnswers([])).map(({ rows: of }) => of)).toEqual([[0], [1], [2]]);
    const contradiction = pairAnswers([{ a: 0, b: 1, answer: 'same' }, { a: 1, b: 2, answer: 'same' }, { a: 0, b: 2, answer: 'different' }]);
    expect(mergeCandidates(rows, contradiction).map(({ rows: of }) => of)).toEqual([[0, 1], [2]]);
  });
  test('what people entered for the further rows goes with the organisation; what contradicts stays behind and is not lost', () => {
    const { joint, left } = mergeInputs([
      { ...NO_INPUT, tags: { type: ['business'] }, outreach: { owner: '佐藤' } },
      { ...NO_INPUT, tags: { type: ['residents'], stage: ['advanced'] }, outreach: { memo: '電話済' }, pairs: { A: 'same' } },
    ]);
    expect(joint).toMatchObject({ tags: { type: ['business'], stage: ['advanced'] }, outreach: { owner: '佐藤', memo: '電話済' } });
    expect(left).toEqual([{ ...NO_INPUT, tags: { type: ['residents'] }, pairs: { A: 'same' } }]);
  });
});
