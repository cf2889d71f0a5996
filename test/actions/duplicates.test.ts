import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { DecisionsLeft, decideDuplicates, takeBackDuplicates } from '../../src/actions/duplicatesDecisions';
import { reopenResult } from '../../src/actions/reopenResult';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { contentOf, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const HEAD = ['団体名', '所在地', '法人番号', '活動内容', '電話番号'];
const CITY = {
  name: '市の一覧',
  rows: [
    HEAD,
    ['株式会社ミドリノ設計', '長野県上田市常磐城4-2-9', '', '空き家の改修と活用。', '0268-10-1111'],
    ['桜堤第一自治会', '長野県上田市', '', '清掃活動', ''],
    ['ふもとの学校', '長野県上田市', '', '自然体験教室', ''],
  ],
};
const PREFECTURE = {
  name: '県の一覧',
  rows: [
    HEAD,
    ['㈱ミドリノ設計', '上田市常磐城４丁目２番９号', '', '地元企業5社と移住相談窓口を運営し、首都圏の企業とのマッチングを行う。', ''],
    ['桜堤第二自治会', '長野県上田市', '', '清掃活動', ''],
    ['NPO法人ふもとの学校', '長野県上田市真田町', '', '自然体験教室', ''],
  ],
};

const cellsOf = (workbook: HostWorkbook): string[][] => tableRows(workbook, 'duplicates').map(({ cells }) => ['グループ', '確度', '判断', '団体名', '元のシート'].map((heading) => cells[heading]!));
const names = (workbook: HostWorkbook): string[] => tableRows(workbook, 'result').map(({ cells }) => cells['団体名']!);
const twoLists = (): Promise<HostWorkbook> => freshWorkbook(excel, [CITY, PREFECTURE]);

test('what may be one organisation is listed with the reason, and nothing is merged', async () => {
  const workbook = await twoLists();
  const result = await classifyWorkbook(runContext());
  expect(cellsOf(workbook)).toEqual([
    ['1', '基準', '', '株式会社ミドリノ設計', '市の一覧'], ['1', '同一', '', '㈱ミドリノ設計', '県の一覧'],
    ['2', '基準', '', 'ふもとの学校', '市の一覧'], ['2', '要確認', '', 'NPO法人ふもとの学校', '県の一覧'],
  ]);
  const [, second, , fourth] = tableRows(workbook, 'duplicates').map(({ cells }) => cells['理由']);
  expect(second).toBe('名称「株式会社ミドリノ設計」「㈱ミドリノ設計」・所在地（番地まで）「長野県上田市常磐城4-2-9」「上田市常磐城４丁目２番９号」が一致。');
  expect(fourth).toContain('一方に法人格がない');
  expect(result.duplicateCounts).toEqual({ certain: 1, ask: 1, decided: 0 });
  expect(names(workbook)).toHaveLength(6);
});

test('approved rows are one row in the next run, with all sources and all they say; the lists stay', async () => {
  const workbook = await twoLists();
  const before = [CITY, PREFECTURE].map(({ name }) => contentOf(workbook.sheet(name)!));
  await classifyWorkbook(runContext());
  typeInto(workbook, 'duplicates', '㈱ミドリノ設計', '判断', '統合する');
  typeInto(workbook, 'duplicates', 'NPO法人ふもとの学校', '判断', '別の団体');
  const result = await classifyWorkbook(runContext());
  expect(names(workbook)).toEqual(['株式会社ミドリノ設計', '桜堤第一自治会', 'ふもとの学校', '桜堤第二自治会', 'NPO法人ふもとの学校']);
  const [merged] = tableRows(workbook, 'result');
  expect(merged!.cells['元のシート']).toBe('市の一覧／県の一覧（2行目）');
  expect(merged!.cells['活動内容']).toContain('空き家の改修');
  expect(merged!.cells['根拠']).toContain('移住相談窓口');
  expect(result.duplicateCounts).toEqual({ certain: 0, ask: 0, decided: 2 });
  expect(cellsOf(workbook).map((row) => row[2])).toEqual(['', '統合する', '', '別の団体']);
  expect([CITY, PREFECTURE].map(({ name }) => contentOf(workbook.sheet(name)!))).toEqual(before);
});

test('answers stay when the sheet is sorted or deleted, and go when their cells are cleared', async () => {
  const workbook = await twoLists();
  await classifyWorkbook(runContext());
  typeInto(workbook, 'duplicates', '㈱ミドリノ設計', '判断', '統合する');
  await classifyWorkbook(runContext());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('重複候補').delete();
    await context.sync();
  });
  await classifyWorkbook(runContext());
  expect(names(workbook)).toHaveLength(5);
  expect(cellsOf(workbook).find((row) => row[3] === '㈱ミドリノ設計')![2]).toBe('統合する');
  typeInto(workbook, 'duplicates', '㈱ミドリノ設計', '判断', '');
  const result = await classifyWorkbook(runContext());
  expect(names(workbook)).toHaveLength(6);
  expect(result.duplicateCounts).toMatchObject({ certain: 1, decided: 0 });
});

test('what people entered for a row stays when it is merged, and comes with the organisation', async () => {
  const workbook = await twoLists();
  await classifyWorkbook(runContext());
  typeInto(workbook, 'result', '㈱ミドリノ設計', '類型', '住民組織型');
  typeInto(workbook, 'duplicates', '㈱ミドリノ設計', '判断', '統合する');
  await classifyWorkbook(runContext());
  expect(tableRows(workbook, 'result')[0]!.cells).toMatchObject({ 団体名: '株式会社ミドリノ設計', 類型: '住民組織型', 修正: '類型' });
  // Cleared on the organisation, it does not come back from the row that it was entered for.
  typeInto(workbook, 'result', '株式会社ミドリノ設計', '類型', '');
  await classifyWorkbook(runContext());
  expect(tableRows(workbook, 'result')[0]!.cells['修正']).toBe('');
});

test('the pane writes answers by organisation and takes them back, all or none of however many', async () => {
  const workbook = await twoLists();
  const { duplicates } = await classifyWorkbook(runContext());
  const [certain, ask] = duplicates;
  const recorded = await decideDuplicates([{ rowId: certain!.rows[1]!.rowId, answer: 'same' }, { rowId: ask!.rows[1]!.rowId, answer: 'different' }]);
  expect(cellsOf(workbook).map((row) => row[2])).toEqual(['', '統合する', '', '別の団体']);
  await takeBackDuplicates(recorded);
  expect(cellsOf(workbook).map((row) => row[2])).toEqual(['', '', '', '']);

  // Of more decisions than go into one request all are written or none; what cannot be taken back either is named, and can be taken back later.
  const [first, second] = duplicates.map(({ rows }) => rows[1]!.rowId);
  const many = [...Array.from({ length: 1000 }, () => ({ rowId: first!, answer: 'same' as const })), { rowId: second!, answer: 'different' as const }];
  const verdicts = (): (string | undefined)[] => cellsOf(workbook).map((row) => row[2]);
  workbook.faults.when(({ body }) => body.includes('別の団体'), { error: 'InvalidOperationInCellEditMode' }, 1);
  await expect(decideDuplicates(many)).rejects.not.toBeInstanceOf(DecisionsLeft);
  expect(verdicts()).toEqual(['', '', '', '']);
  let isRefused = false;
  workbook.faults.when(({ body }) => (isRefused ||= body.includes('別の団体')), { error: 'InvalidOperationInCellEditMode' });
  const error: unknown = await decideDuplicates(many).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DecisionsLeft);
  expect(verdicts()).toEqual(['', '統合する', '', '']);
  workbook.faults.clear();
  await takeBackDuplicates((error as DecisionsLeft).left);
  expect(verdicts()).toEqual(['', '', '', '']);
});

test('an earlier result opens again merged as it was, with its groups', async () => {
  const workbook = await twoLists();
  await classifyWorkbook(runContext());
  typeInto(workbook, 'duplicates', '㈱ミドリノ設計', '判断', '統合する');
  await classifyWorkbook(runContext());
  const { result, outdated } = await reopenResult(runContext());
  expect(outdated).toBeNull();
  expect(result.classified.map(({ candidate }) => candidate.texts.name![0]!.text)).toEqual(names(workbook));
  expect(result.duplicateCounts).toEqual({ certain: 0, ask: 1, decided: 1 });
});

test('lists without possible duplicates get no sheet of them', async () => {
  const workbook = await freshWorkbook(excel, [CITY]);
  await classifyWorkbook(runContext());
  expect(workbook.sheet('重複候補')).toBeNull();
});
