import { textOf } from '../../../src/domain/candidate';
import { readCandidates, surveyLists } from '../../../src/sheets/reading';
import { sheet } from './support/sheet';

const form = (name: string, organisation: string, fields: string): ReturnType<typeof sheet> =>
  ({ ...sheet([['様式第２号'], ['地域づくり団体　実態調査票'], ['団 体 名', null, organisation], ['所 在 地', null, '木曽町1-1'], ['代表者', null, '木曽 太郎'], ['活動分野', null, fields], ['活動の内容', null, '公園の清掃と見守り']], { merges: ['A3:B3', 'A4:B4', 'A5:B5', 'A6:B6', 'A7:B7'] }), name });

const workbook = [
  form('記入例', '○○の会', '☑福祉　□環境'),
  form('1', '八幡山を守る会', '□福祉　☑環境・森林　□防災　■その他'),
  form('2', '特定非営利活動法人つなぐ', '□福祉　□環境　□防災　□その他'),
  form('様式（未記入）', '', '□福祉　□環境　□防災　□その他'),
];

test('several sheets that are each a form of one organisation are read, but not the example and the blank one', () => {
  const { lists } = surveyLists(workbook);
  expect(lists.map(({ sheet: name }) => name)).toEqual(['1', '2']);
  const [first, second] = lists.map((list) => readCandidates(workbook.find(({ name }) => name === list.sheet)!, list));
  expect(first!.map((candidate) => textOf(candidate, 'name'))).toEqual(['八幡山を守る会']);
  expect(textOf(first![0]!, 'address')).toBe('木曽町1-1');
  expect(textOf(second![0]!, 'name')).toBe('特定非営利活動法人つなぐ');
});

test('of options to tick only those that are ticked count', () => {
  const { lists } = surveyLists(workbook);
  const fields = lists.map((list) => textOf(readCandidates(workbook.find(({ name }) => name === list.sheet)!, list)[0]!, 'fields'));
  expect(fields).toEqual(['環境・森林\nその他', '']);
});

test('one form alone is not read, and says how it can be', () => {
  const { lists, ignored } = surveyLists(workbook.slice(0, 2));
  expect(lists).toEqual([]);
  expect(ignored.map(({ reasons }) => reasons[0]!.code)).toEqual(['oneCard', 'oneCard']);
});

test('a form that the user leaves out stays out', () => {
  const { lists } = surveyLists([...workbook, form('3', '木曽ゼミナール', '☑福祉')], [{ sheet: '1', listId: null, use: false }]);
  expect(lists.map(({ sheet: name }) => name)).toEqual(['2', '3']);
});
