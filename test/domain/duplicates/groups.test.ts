import { pairAnswers } from '../../../src/domain/duplicates/answers';
import { findDuplicates } from '../../../src/domain/duplicates/findDuplicates';
import type { IdentityFields } from '../../../src/domain/duplicates/identity';
import { fieldsOf, type Row } from './pairs/pair';
import { SPELLINGS } from './pairs/spellings';
import { TRAITS } from './pairs/traits';

const rows = (...list: Row[]): IdentityFields[] => list.map(fieldsOf);
const shape = (list: readonly IdentityFields[], answers = pairAnswers([])): string[] => findDuplicates(list, answers).map(({ degree, members }) => `${degree} ${members.map((member) => member.row).join(',')}`);

test('a body of three lists is one sure group', () => {
  expect(shape(rows(
    ['株式会社ミドリノ設計', '長野県上田市常磐城4-2-9', '', '0268-10-1111'], ['別の会', '長野県上田市'],
    ['㈱ミドリノ設計', '上田市常磐城4丁目2番9号'], ['ミドリノ設計株式会社', '', '', '0268-10-1111'],
  ))).toEqual(['same 0,2,3']);
});

test('questions do not chain: each department is asked about beside its university, not beside the others', () => {
  const groups = findDuplicates(rows(
    ['東奥環境大学 産学連携室', '青森県十和田市'], ['東奥環境大学', '青森県十和田市'], ['東奥環境大学 地域共創センター', '青森県十和田市'], ['東奥環境大学 図書館', '青森県十和田市'],
  ));
  expect(groups.map((group) => group.members.map((member) => [member.row, member.degree]))).toEqual([[[1, 'same'], [0, 'ask'], [2, 'ask'], [3, 'ask']]]);
  expect(groups[0]!.members[0]!.link).toBeNull();
});

test('a row without number does not join two corporations', () => {
  const groups = findDuplicates(rows(
    ['株式会社ロクロ舎', '滋賀県甲賀市信楽町長野1142', '5160001099004'], ['株式会社ロクロ舎', '滋賀県甲賀市信楽町長野1142'], ['株式会社ロクロ舎', '滋賀県甲賀市信楽町長野1142', '4160001099005'],
  ));
  const sure = groups.filter((group) => group.degree === 'same').map((group) => group.members.map((member) => member.row));
  expect(sure).toHaveLength(1);
  expect(sure[0]).not.toEqual(expect.arrayContaining([0, 2]));
});

test('a row without the year does not join two years', () => {
  const year = (name: string): Row => [name, '千葉県市原市八幡4-9', '', '0436-15-2001'];
  const sure = findDuplicates(rows(year('第18回みずうみ駅伝実行委員会'), year('第19回みずうみ駅伝実行委員会'), year('みずうみ駅伝実行委員会'))).flatMap(({ members }) => members.filter((member) => member.degree === 'same').map((member) => member.row));
  expect(sure).not.toEqual(expect.arrayContaining([0, 1]));
});

test('refused pairs are neither asked nor joined by way of others', () => {
  const list = rows(['里の会', '奈良県宇陀市榛原1-1'], ['里の会', '宇陀市榛原１－１'], ['里の会', '奈良県宇陀市榛原１番地１']);
  expect(shape(list)).toEqual(['same 0,1,2']);
  const groups = findDuplicates(list, pairAnswers([{ a: 2, b: 0, answer: 'different' }]));
  for (const group of groups.filter((one) => one.degree === 'same')) expect(group.members.map((member) => member.row)).not.toEqual(expect.arrayContaining([0, 2]));
  const refused = findDuplicates(list.slice(0, 2), pairAnswers([{ a: 0, b: 1, answer: 'different' }]));
  expect(refused.map(({ degree, isOpen, members }) => [degree, isOpen, members[1]!.answer])).toEqual([['ask', false, 'different']]);
});

test('what a person joined is one group, whatever the names say, and nothing is left to ask', () => {
  const groups = findDuplicates(rows(['甲の会'], ['まったく別の名']), pairAnswers([{ a: 1, b: 0, answer: 'same' }]));
  expect(groups.map(({ isOpen, members }) => [isOpen, members.map((member) => [member.row, member.answer])])).toEqual([[false, [[0, null], [1, 'same']]]]);
});

test('a phone that many bodies share proves nothing between names that are alike', () => {
  const hall = '岐阜県関市小瀬76';
  const alike: Row[] = [['絵手紙の会ゆうゆう', hall, '', '0575-10-3000'], ['絵手紙の会ゆらゆら', hall, '', '0575-10-3000']];
  const others: Row[] = ['鵜飼伝承会', '点字サークル灯', '民謡保存会', '囲碁同好会'].map((name): Row => [name, hall, '', '0575-10-3000']);
  expect(shape(rows(...alike, ...others))).toEqual([]);
});

test('the same groups whatever order the rows of the lists are in', () => {
  const list = [...SPELLINGS, ...TRAITS].flatMap(([, a, b]) => [a, b]).map(fieldsOf);
  const sets = (of: readonly IdentityFields[], number: (row: number) => number): string[] =>
    findDuplicates(of).filter((group) => group.degree === 'same').map((group) => group.members.map((member) => number(member.row)).sort((x, y) => x - y).join()).sort();
  expect(sets([...list].reverse(), (row) => list.length - 1 - row)).toEqual(sets(list, (row) => row));
  expect(findDuplicates(list)).toEqual(findDuplicates(list));
});

test('pairs of the tables meet in one long list as they do alone', () => {
  const list = TRAITS.filter(([expected]) => expected === 'same');
  const groups = findDuplicates(list.flatMap(([, a, b]) => [a, b]).map(fieldsOf));
  const together = new Set(groups.flatMap((group) => group.members.flatMap((x) => group.members.map((y) => `${x.row}-${y.row}`))));
  expect(list.flatMap(([, a], i) => (together.has(`${2 * i}-${2 * i + 1}`) ? [] : [a[0]]))).toEqual([]);
});

test('hundreds of bodies of one name are not compared all with all, nor asked about across towns', () => {
  const towns = ['前橋市', '高崎市', '桐生市', '伊勢崎市', '太田市', '沼田市', '館林市', '渋川市', '藤岡市', '富岡市', '安中市', 'みどり市'];
  const list = Array.from({ length: 3000 }, (_, i): IdentityFields => fieldsOf(['本町自治会', `群馬県${towns[i % towns.length]}大字${i}番`]));
  for (const group of findDuplicates(list)) expect(new Set(group.members.map((member) => member.row % towns.length)).size).toBe(1);
});
