import { createClassifier } from '../../../src/domain/classifier';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { toRows } from '../../../src/domain/rules/ruleRows';
import { withChanges } from '../../../src/domain/learning/change';
import { gainOf } from '../../../src/domain/learning/crossValidation';
import { ENOUGH, learn } from '../../../src/domain/learning/learn';
import { eachWord } from '../../../src/domain/learning/words';
import type { DecidedRow } from '../../../src/domain/learning/decided';
import { candidatesOf, withShared } from '../support';
import { candidateOf, madeList } from './madeList';
import { finish, simulate, without } from './simulation';

const RULES = toRows(DEFAULT_RULES);

const wordsIn = (text: string): string[] => {
  const found: string[] = [];
  eachWord(text, (start, end) => found.push(text.slice(start, end)));
  return found;
};

describe('words of a text', () => {
  test('begin and end where words can', () => expect(wordsIn('高齢者の見守りを実施')).toEqual(expect.arrayContaining(['高齢者', '見守り', '実施', '高齢者の見守り'])));
  test('are no fragments around particles', () => expect(wordsIn('清掃及び見守りに取り組む').filter((word) => /^(?:及び|に)|(?:及び|に|を)$/.test(word))).toEqual([]));
  test('stay within a sentence item', () => expect(wordsIn('清掃、花壇。祭り').some((word) => /[、。]/.test(word))).toBe(false));
});

describe('the gain on decisions that a change was not made from', () => {
  test('counts where the other folds speak for it', () => expect(gainOf(new Map([[0, 1], [1, 1], [2, 1]]), ['a', 'b', 'c'])).toBe(3));
  test('is nothing when one list alone bears it out', () => expect(gainOf(new Map([[0, 1], [1, 1]]), ['a', 'a'])).toBe(0));
  test('falls with what it spoils', () => expect(gainOf(new Map([[0, 2], [1, 2], [2, -1]]), ['a', 'b', 'c'])).toBe(3));
});

describe('learning', () => {
  const list = Array.from({ length: 60 }, (_, i) => candidateOf({ name: `第${i + 1}町内会`, area: '東地区', activity: i % 3 === 0 ? 'ほのぼのベーゴマ会の開催、清掃活動' : '清掃活動、防災訓練' }, i + 2));
  const byRules = createClassifier(DEFAULT_RULES, null);
  /** The person agrees with the machine but for one thing: 「ベーゴマ会」 is culture. */
  const decided = (count: number): DecidedRow[] => list.slice(0, count).map((candidate, i) => {
    const { categories } = byRules.classify(candidate);
    return { candidate, list: '候補', tags: { categories: i % 3 === 0 ? [...categories, 'culture'] : categories } };
  });

  test('says how many decisions are missing, and proposes nothing before', () => {
    const { readiness, proposals } = finish(learn({ rules: RULES, decided: decided(8), list, weights: null }));
    expect(readiness.find(({ tag }) => tag === 'categories')).toMatchObject({ decided: 8, needed: ENOUGH - 8 });
    expect(readiness.find(({ tag }) => tag === 'town')).toMatchObject({ decided: 0, needed: ENOUGH });
    expect(proposals).toEqual([]);
  });

  test('proposes the users’ own words, each with the rows that speak for it', () => {
    const { proposals } = finish(learn({ rules: RULES, decided: decided(45), list, weights: null }));
    const found = proposals.find(({ change }) => change.value === 'culture');
    expect(found?.change.words).toMatch(/ベーゴマ/);
    expect(found!.speaksFor.length).toBeGreaterThanOrEqual(2);
    expect(found!.gain).toBeGreaterThan(0);
    expect(found!.list.organisations).toBe(20);
  });

  test('proposes nothing that names one organisation', () => {
    const same = Array.from({ length: 40 }, (_, i) => candidateOf({ name: i % 4 === 0 ? 'ほのぼの会' : `第${i}町内会`, area: '東地区', activity: i % 4 === 0 ? 'ほのぼのベーゴマ会の開催、清掃活動' : '清掃活動、防災訓練' }, i + 2));
    const rows = same.map((candidate): DecidedRow => ({ candidate, list: '候補', tags: { categories: ['community', 'culture'] } }));
    expect(finish(learn({ rules: RULES, decided: rows, list: same, weights: null })).proposals.filter(({ change }) => /ベーゴマ|ほのぼの/.test(change.words))).toEqual([]);
  });

  test('gives the same proposals every time', () => {
    const ids = (): string[] => finish(learn({ rules: RULES, decided: decided(45), list, weights: null })).proposals.map(({ id, gain }) => `${id} ${gain}`);
    expect(ids()).toEqual(ids());
  });

  test('keeps rows that are switched off in the table', () => {
    const row = RULES[0]!;
    const rows = withChanges(RULES, [{ kind: 'off', tag: 'type', value: row.value, words: row.phrase, off: [row], on: [] }]);
    expect(rows).toHaveLength(RULES.length);
    expect(rows[0]).toEqual({ ...row, on: false });
  });
});

describe('a tenth of the phrases hidden, 100 rows corrected down the list', () => {
  const list = madeList(2000);
  // Which phrases are hidden decides much: a draw of seldom ones leaves little to learn from. So three draws are taken together.
  test('the proposals win back at least half of what was lost in the rows not reviewed', () => {
    const draws = [1, 2, 3].map((seed) => simulate(RULES, without(RULES, 0.1, seed), list, 'down the list', 100, seed));
    for (const { lost, left, corrected } of draws) {
      expect(corrected).toBeLessThanOrEqual(100);
      expect(lost).toBeGreaterThan(50);
      expect(left).toBeLessThan(lost);
    }
    const sum = (key: 'lost' | 'left'): number => draws.reduce((total, draw) => total + draw[key], 0);
    expect(sum('left')).toBeLessThanOrEqual(sum('lost') / 2);
  });
});

withShared('the same over a real list', () => {
  const list = candidatesOf('koeki-zaidan/koeki-zaidan-dev.csv', { 法人の名称: 'name', 法人区分: 'legalForm', 主たる事務所の住所: 'address', 事業の概要: 'activity', 事業の種類: 'fields' }).slice(0, 1200);
  // Together, as above: a draw of seldom phrases loses next to nothing.
  test('less is lost after learning than before', () => {
    const draws = [1, 2, 3].map((seed) => simulate(RULES, without(RULES, 0.1, seed), list, 'down the list', 50, seed));
    for (const { lost, left } of draws) expect(left).toBeLessThanOrEqual(lost);
    const sum = (key: 'lost' | 'left'): number => draws.reduce((total, draw) => total + draw[key], 0);
    expect(sum('left')).toBeLessThan(sum('lost'));
  });
});
