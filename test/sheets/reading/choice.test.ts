import { textOf } from '../../../src/domain/candidate';
import type { FoundList, ListChoice } from '../../../src/sheets/lists';
import { applyChoice, peekRows, readCandidates, surveyLists } from '../../../src/sheets/reading';
import { sheet } from './support/sheet';

const grid = sheet([
  ['市民団体一覧'],
  ['No', '団体名', '通称', '所在地', '覚え'],
  [1, '前橋まちなか会議', 'まちなか', '前橋市1-1', '要確認'],
  [2, '高崎えきまえ協議会', 'えきまえ', '高崎市2-2', ''],
  ['※掲載順'],
]);
const found = (): FoundList => surveyLists([grid]).lists[0]!;
const choice = (more: Partial<ListChoice>): ListChoice => ({ sheet: 'Sheet1', listId: found().id, use: true, ...more });
const names = (list: FoundList): string[] => readCandidates(grid, list).map((candidate) => textOf(candidate, 'name'));
const field = (list: FoundList, column: number): string | null | undefined => list.columns.find((one) => one.column === column)?.field;

test('a column’s field can be corrected; the rest stays as found', () => {
  const list = applyChoice(grid, found(), choice({ fields: { 4: 'notes' } }));
  expect([field(list, 4), field(list, 1), field(list, 3)]).toEqual(['notes', 'name', 'address']);
  expect(readCandidates(grid, list)[0]!.texts.notes).toContainEqual({ column: '覚え', text: '要確認' });
  expect(list.id).toBe(found().id);
});

test('another column can be the name; then the former one is no longer it', () => {
  const list = applyChoice(grid, found(), choice({ fields: { 2: 'name' } }));
  expect(names(list)).toEqual(['まちなか', 'えきまえ']);
  expect(list.columns.filter((one) => one.field === 'name')).toHaveLength(1);
});

test('no column as the name: nothing is read', () => {
  const list = applyChoice(grid, found(), choice({ fields: { 1: null, 2: null } }));
  expect(names(list)).toEqual([]);
});

test('header rows can be moved', () => {
  const twice = sheet([['団体名', '所在地', '内容'], ['（記入例をご覧ください）', '', ''], ['団体の名', '場所', 'すること'], ['甲の会', '前橋市1-1', '清掃'], ['乙の会', '前橋市2-2', '案内']]);
  const list = surveyLists([twice]).lists[0]!;
  const moved = applyChoice(twice, list, { sheet: 'Sheet1', listId: list.id, use: true, headerRows: [2], fields: { 0: 'name' } });
  expect(moved.columns.map(({ header }) => header)).toEqual(['団体の名', '場所', 'すること']);
  expect(readCandidates(twice, moved).map((candidate) => textOf(candidate, 'name'))).toEqual(['甲の会', '乙の会']);
});

test('no header row at all can be chosen', () => {
  const list = applyChoice(grid, found(), choice({ headerRows: [], fields: { 1: 'name' } }));
  expect(list.columns[0]!.header).toBe('A列');
  expect(names(list)).toEqual(['団体名', '前橋まちなか会議', '高崎えきまえ協議会']);
});

test('a sheet that was ignored can be read, and its mapping corrected', () => {
  const offices = sheet([['部署名', '内線', '電話番号'], ['総務課', 101, '027-1-1111'], ['企画課', 102, '027-1-1112']], { name: '庁内' });
  expect(surveyLists([offices]).lists).toEqual([]);
  const forced: ListChoice = { sheet: '庁内', listId: null, use: true };
  const { lists, ignored } = surveyLists([offices], [forced]);
  expect(ignored).toEqual([]);
  expect(readCandidates(offices, lists[0]!).map((candidate) => textOf(candidate, 'name'))).toEqual(['総務課', '企画課']);
  expect(lists[0]!.headerRows).toEqual([0]);
  const corrected = surveyLists([offices], [{ ...forced, fields: { 2: 'phone', 1: 'notes' } }]).lists[0]!;
  expect(corrected.columns.map((one) => one.field)).toEqual(['name', 'notes', 'phone']);
});

test('choices are applied when the workbook is surveyed again', () => {
  const out = surveyLists([grid], [choice({ use: false })]);
  expect(out.lists).toEqual([]);
  expect(out.ignored[0]!.reasons[0]!.code).toBe('leftOut');
  expect(surveyLists([grid], [{ sheet: 'Sheet1', listId: null, use: false }]).lists).toEqual([]);
  expect(surveyLists([grid], [choice({ fields: { 4: 'notes' } })]).lists[0]!.columns[4]!.field).toBe('notes');
  // A choice for another sheet, or for a list that is no longer there, changes nothing.
  expect(surveyLists([grid], [{ sheet: '別', listId: null, use: false }, { sheet: 'Sheet1', listId: 'Sheet1!Q', use: false }]).lists).toEqual([found()]);
});

test('a hidden sheet is read when asked for', () => {
  const hidden = { ...grid, visibility: 'hidden' as const };
  expect(surveyLists([hidden]).lists).toEqual([]);
  expect(surveyLists([hidden], [{ sheet: 'Sheet1', listId: null, use: true }]).lists[0]!.rows).toEqual([2, 3]);
});

test('three rows to peek at, in the order of the columns', () => {
  expect(peekRows(grid, found(), 1)).toEqual([{ row: 3, texts: ['1', '前橋まちなか会議', 'まちなか', '前橋市1-1', '要確認'] }]);
  expect(peekRows(grid, found(), 3)).toHaveLength(2);
});

describe('a list whose organisations stand in columns', () => {
  const grid = sheet([['団体調べ'], ['団体名', '鳥海の会', '月山の会'], ['通称', 'チョウカイ協議会', 'ガッサン協議会'], ['所在地', '遊佐町1', '西川町2'], ['電話番号', '0234-1-1111', '0237-2-2222']]);
  const list = surveyLists([grid]).lists[0]!;

  test('leads back to the row of the names, and shows them', () => {
    expect(readCandidates(grid, list).map(({ row }) => row)).toEqual([2, 2]);
    expect(peekRows(grid, list, 2).map(({ texts }) => texts[0])).toEqual(['鳥海の会', '月山の会']);
  });
  test('takes corrections of fields by the sheet’s row', () => {
    const corrected = applyChoice(grid, list, { sheet: grid.name, listId: list.id, use: true, fields: { 2: null, 4: 'notes' } });
    expect(corrected).toMatchObject({ id: list.id, turned: list.turned, headerRows: [] });
    expect(readCandidates(grid, corrected).map((candidate) => textOf(candidate, 'notes'))).toEqual(['0234-1-1111', '0237-2-2222']);
  });
  test('is read in rows when given a header row', () => {
    expect(applyChoice(grid, list, { sheet: grid.name, listId: list.id, use: true, headerRows: [1] })).not.toHaveProperty('turned');
  });
});

test('what is struck out is read when the user wants it', () => {
  const struck = sheet([['団体名', '所在地'], ['甲の会', '前橋市1-1'], ['乙の会', '高崎市2-2'], ['丙の会', '渋川市3-3']], { struck: ['A3', 'B4'] });
  const list = surveyLists([struck]).lists[0]!;
  expect(list.struck).toEqual({ rows: 1, cells: 1, parts: 0, firstPart: '', read: false });
  expect(peekRows(struck, list, 3).map(({ texts }) => texts)).toEqual([['甲の会', '前橋市1-1'], ['丙の会', '']]);
  const read = applyChoice(struck, list, { sheet: 'Sheet1', listId: list.id, use: true, readStruck: true });
  expect(read.struck).toEqual({ rows: 1, cells: 1, parts: 0, firstPart: '', read: true });
  expect(read.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['struckRead']));
  expect(read.reasons.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['struck']));
  expect(readCandidates(struck, read).map((candidate) => [textOf(candidate, 'name'), textOf(candidate, 'address')])).toEqual([['甲の会', '前橋市1-1'], ['乙の会', '高崎市2-2'], ['丙の会', '渋川市3-3']]);
  expect(surveyLists([struck], [{ sheet: 'Sheet1', listId: list.id, use: true, readStruck: true }]).lists[0]!.struck?.read).toBe(true);
});

test('of organisations in columns one may be struck out', () => {
  const columns = sheet([['団体名', 'みなとまちづくり協議会', '港町商店会', 'NPO法人浜の会'], ['所在地', '高松市1', '高松市2', '高松市3'], ['活動内容', '空き店舗の再生', '朝市', '清掃'], ['電話', '087-1-1111', '087-2-2222', '087-3-3333']], { struck: ['C1'] });
  const list = surveyLists([columns]).lists[0]!;
  expect(readCandidates(columns, list).map((candidate) => textOf(candidate, 'name'))).toEqual(['みなとまちづくり協議会', 'NPO法人浜の会']);
  expect(list.struck).toEqual({ rows: 1, cells: 0, parts: 0, firstPart: '', read: false });
});

test('a list of which everything is struck out is still a list, to be read on demand', () => {
  const struck = sheet([['団体名', '所在地'], ['甲の会', '前橋市1-1'], ['乙の会', '高崎市2-2']], { struck: ['A2:B3'] });
  const list = surveyLists([struck]).lists[0]!;
  expect([list.rows, list.struck]).toEqual([[], { rows: 2, cells: 0, parts: 0, firstPart: '', read: false }]);
  expect(names(applyChoice(struck, list, { sheet: 'Sheet1', listId: list.id, use: true, readStruck: true }))).toHaveLength(2);
});

test('a cell of which a part is struck out is read whole, and told', () => {
  const struck = sheet([['団体名', '活動内容'], ['甲の会', '清掃、空き家バンク'], ['乙の会', '案内']], { struckInPart: ['B2'] });
  const list = surveyLists([struck]).lists[0]!;
  expect(list.struck).toEqual({ rows: 0, cells: 0, parts: 1, firstPart: 'B2', read: false });
  expect(list.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['struckInPart']));
  expect(list.reasons.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['struck']));
  expect(readCandidates(struck, list).map((candidate) => textOf(candidate, 'activity'))).toEqual(['清掃、空き家バンク', '案内']);
});
