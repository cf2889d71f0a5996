import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { recordDecisions, takeBack, type Outcome, type Recorded } from '../../src/actions/recordDecisions';
import { explain } from '../../src/actions/problems';
import { readReview, reviewOrder, withCells, withClassified } from '../../src/actions/reviewQueue';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
let workbook: HostWorkbook;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());
beforeEach(async () => {
  workbook = await freshWorkbook(excel);
});

const cellsOf = (name: string): Record<string, string> => tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!.cells;
const idOf = (name: string): string => cellsOf(name)['ID']!;
const recorded = (outcome: Outcome | undefined): Recorded => {
  if (outcome === undefined || !('recorded' in outcome)) throw new Error('not recorded');
  return outcome.recorded;
};

test('decisions go into the cells, the next run keeps them, and taking one back leaves the others', async () => {
  await classifyWorkbook(runContext());
  const before = contentOfAll(workbook);
  const decisions = [{ id: idOf('さぬきの会'), tags: { multi: 'yes', stage: 'potential' } }, { id: idOf('浜町自治会'), tags: {} }];
  const [first, second] = await recordDecisions(decisions);
  expect(cellsOf('さぬきの会')).toMatchObject({ '複数者・団体': '該当', 段階: 'ポテンシャル', 確認: '確認済', 要確認: '' });
  await takeBack(recorded(first));
  expect([cellsOf('さぬきの会')['確認'], cellsOf('浜町自治会')['確認']]).toEqual(['', '確認済']);
  await takeBack(recorded(second));
  expect(contentOfAll(workbook)).toEqual(before);
  await recordDecisions(decisions);
  const again = await classifyWorkbook(runContext());
  expect(cellsOf('さぬきの会')).toMatchObject({ '複数者・団体': '該当', 段階: 'ポテンシャル', 確認: '確認済' });
  expect(again.classified.filter(({ checked }) => checked)).toHaveLength(2);
});

test('what a person typed over a decision stays when the decision is taken back', async () => {
  await classifyWorkbook(runContext());
  const decided = cellsOf('さぬきの会')['複数者・団体'];
  const [done] = await recordDecisions([{ id: idOf('さぬきの会'), tags: { type: 'other', multi: 'no' } }]);
  expect(cellsOf('さぬきの会')['複数者・団体']).toBe('非該当');
  typeInto(workbook, 'result', 'さぬきの会', '類型', '住民組織型');
  await takeBack(recorded(done));
  expect(cellsOf('さぬきの会')).toMatchObject({ 類型: '住民組織型', '複数者・団体': decided, 確認: '' });
});

test('one that has no row any more does not keep the others from being written', async () => {
  await classifyWorkbook(runContext());
  const outcomes = await recordDecisions([{ id: idOf('さぬきの会'), tags: {} }, { id: 'nobody', tags: {} }, { id: idOf('浜町自治会'), tags: {} }]);
  expect(outcomes.map((outcome) => ('recorded' in outcome ? 'written' : explain(outcome.error, 'ja').kind))).toEqual(['written', 'rowGone', 'written']);
  expect([cellsOf('さぬきの会')['確認'], cellsOf('浜町自治会')['確認']]).toEqual(['確認済', '確認済']);
});

test('a table made in English gets English words', async () => {
  await classifyWorkbook(runContext({ language: 'en' }));
  const row = tableRows(workbook, 'result').find(({ cells }) => cells['Name'] === 'さぬきの会')!;
  await recordDecisions([{ id: row.cells['ID']!, tags: { multi: 'yes', type: 'residents' } }]);
  expect(tableRows(workbook, 'result').find(({ cells }) => cells['Name'] === 'さぬきの会')!.cells).toMatchObject({ 'Several actors': 'Yes', Type: 'Residents’ organisation', Check: 'Confirmed' });
});

test('the queue takes in what stands in the sheet, edited, emptied and confirmed cells alike', async () => {
  const { classified, ...rest } = await classifyWorkbook(runContext());
  typeInto(workbook, 'result', '浜町自治会', '類型', 'その他');
  typeInto(workbook, 'result', '浜町自治会', '確認', '確認済');
  typeInto(workbook, 'result', 'さぬきの会', '類型', '');
  typeInto(workbook, 'result', 'さぬきの会', '複数者・団体', 'たぶん該当');
  const cells = await readReview();
  expect([...cells.keys()].sort()).toEqual(classified.map(({ id }) => id).sort());
  const changed = classified.map((one) => [one.id, withCells(one, cells.get(one.id)!)] as const);
  const result = withClassified({ ...rest, classified }, new Map(changed));
  expect(result.byType.other).toBe(rest.byType.other + 1);
  const one = (row: number) => result.classified.find(({ candidate }) => candidate.row === row)!;
  expect(one(5)).toMatchObject({ checked: true, edits: { type: ['other'] }, decision: { type: 'other', needsReview: false } });
  // Words that are no choice are kept and change nothing.
  expect(one(8)).toMatchObject({ checked: false, edits: { multi: ['たぶん該当'] }, decision: { elements: { multi: one(8).machine.elements.multi } } });
  expect(cells.get(idOf('さぬきの会'))!.cleared).toEqual(['type']);
  expect([...(await readReview([idOf('さぬきの会')])).keys()]).toEqual([idOf('さぬきの会')]);
});

test('the most uncertain come first, by a fixed order; a bare name after one that says something', async () => {
  const rows = (name: string, activity: string): string[] => [name, '', activity];
  workbook = await freshWorkbook(excel, [{ name: '候補', rows: [
    ['団体名', '所在地', '活動内容'], rows('さぬきの会', ''), rows('はまなす', '観光'), rows('浜町自治会', '清掃活動、防災訓練、夏祭り'), rows('みなと商工会議所', ''),
  ] }]);
  const { classified } = await classifyWorkbook(runContext());
  const order = reviewOrder(classified);
  const due = order.filter((row) => row.due);
  expect(due.map(({ open }) => open.length)).toEqual([...due.map(({ open }) => open.length)].sort((a, b) => b - a));
  expect(order.map((row) => row.due)).toEqual([...order.map((row) => row.due)].sort((a, b) => Number(b) - Number(a)));
  expect(reviewOrder(classified)).toEqual(order);
});
