/** Hearing sheets and their record as people use them: made from the outreach lists, filled in, made again. */
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { lookAtHearings, makeHearings, type HearingsOutcome } from '../../src/actions/hearings';
import { makeLetters } from '../../src/actions/letters';
import { makeOutreachLists } from '../../src/actions/outreachLists';
import { remakeSheets } from '../../src/actions/sheetLanguage';
import { carryOut } from '../../src/excel/carryOut';
import { DEFAULT_CRITERIA, type Criteria } from '../../src/domain/outreach/criteria';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook, SheetView } from '../../src/host/public';
import type { HearingBody } from '../../src/sheets/hearingBodies';
import { hearingRecordPlan } from '../../src/sheets/hearingRecord';
import { MOST_PAGES, hearingSheetPlan } from '../../src/sheets/hearingSheet';
import { candidate, decision, sheetsInput } from '../sheets/rows';
import { LIST, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const anybody = (list: 'potential' | 'advanced'): Criteria => ({ ...DEFAULT_CRITERIA[list], ranks: [], stages: [], contact: 'any' });
const BOTH = { kinds: ['potential', 'advanced'] } as const;

async function withLists(): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel, [LIST]);
  await classifyWorkbook(runContext());
  await makeOutreachLists(runContext(), { potential: anybody('potential') });
  return workbook;
}

const made = (outcome: HearingsOutcome): Extract<HearingsOutcome, { is: 'made' }> => {
  expect(outcome).toMatchObject({ is: 'made' });
  return outcome as Extract<HearingsOutcome, { is: 'made' }>;
};
/** Rows whose answers stand on the pages, by whose and which. */
function pageCell(workbook: HostWorkbook, heading: string, of: string): { readonly sheet: SheetView; readonly row: number } {
  const sheet = workbook.sheets.find((one) => one.tables.some(({ name }) => name === '共創ヒアリングシート'))!;
  for (let row = 0; row < sheet.used!.rowCount; row++) if (sheet.cell(row, 2).text === heading && sheet.cell(row, 3).text === of) return { sheet, row };
  throw new Error(`no room for ${heading}`);
}
const shown = (workbook: HostWorkbook, heading: string, of: string): string => {
  const { sheet, row } = pageCell(workbook, heading, of);
  return sheet.cell(row, 1).text;
};
const recordOf = (workbook: HostWorkbook, name: string): Record<string, string> => tableRows(workbook, 'hearings').find(({ cells }) => (cells['団体名'] ?? cells.Name) === name)!.cells;

test('a page and a row for each chosen organisation; answers of the record show on the page', async () => {
  const workbook = await withLists();
  const outcome = made(await makeHearings(runContext(), BOTH));
  expect(outcome).toMatchObject({ sheet: 'ヒアリングシート', record: 'ヒアリング記録', leftOut: 0, takenOver: 0 });
  expect(outcome.pages).toBe(tableRows(workbook, 'hearing').length);
  const { ID: id } = recordOf(workbook, '浜町自治会');
  expect(shown(workbook, 'currentTies', id!)).toBe('');
  typeInto(workbook, 'hearings', '浜町自治会', '現状の連携体制', '=市の防災課と年2回');
  typeInto(workbook, 'hearings', '浜町自治会', '実施日', '2026/12/1');
  expect(shown(workbook, 'currentTies', id!)).toBe('=市の防災課と年2回');
  expect(shown(workbook, 'hearingDate', id!)).toBe('2026/12/01');
  expect(await lookAtHearings(runContext())).toMatchObject({ sheet: 'ヒアリングシート', record: 'ヒアリング記録', answered: 1, recorded: outcome.recorded });
});

test('answers stay for ever: the sheet made again with others, its rows and sheets deleted, the language changed', async () => {
  const workbook = await withLists();
  await makeHearings(runContext(), BOTH);
  typeInto(workbook, 'hearings', '浜町自治会', '連携体制の課題', '担い手が足りない');
  typeInto(workbook, 'hearings', '浜町自治会', 'ヒアリングの種類', '先進');
  const count = tableRows(workbook, 'hearings').length;
  // Nobody is chosen any more but the one that declares itself.
  for (const { cells } of tableRows(workbook, 'potential')) if (cells['団体名'] !== '(一社)みなとまちづくり機構') typeInto(workbook, 'potential', cells['団体名']!, '選定', '選定外');
  const fewer = made(await makeHearings(runContext(), BOTH));
  expect(fewer).toMatchObject({ pages: 1, added: 0, recorded: count });
  expect(recordOf(workbook, '浜町自治会')).toMatchObject({ '連携体制の課題': '担い手が足りない', 'ヒアリングの種類': '先進' });
  await remakeSheets(runContext(), 'en');
  expect(recordOf(workbook, '浜町自治会')).toMatchObject({ 'Issues of cooperation': '担い手が足りない', 'Kind of hearing': 'Advanced' });
  expect(tableRows(workbook, 'hearing')).toHaveLength(1);
  await remakeSheets(runContext(), 'ja');
  await classifyWorkbook(runContext());
  for (const name of ['ヒアリング記録', 'ヒアリングシート']) await deleteSheet(name);
  await makeHearings(runContext(), BOTH);
  expect(recordOf(workbook, '浜町自治会')).toMatchObject({ '連携体制の課題': '担い手が足りない', 'ヒアリングの種類': '先進' });
});

test('what is typed on a page goes into the record', async () => {
  const workbook = await withLists();
  await makeHearings(runContext(), BOTH);
  const { ID: id } = recordOf(workbook, '浜町自治会');
  const { sheet, row } = pageCell(workbook, 'currentTies', id!);
  workbook.setCellFromUser(sheet.id, row, 1, '社協と毎月打合せ');
  typeInto(workbook, 'hearings', '浜町自治会', '期待する支援内容', '専門家の派遣');
  const support = pageCell(workbook, 'wishedSupport', id!);
  workbook.setCellFromUser(support.sheet.id, support.row, 1, '備品の購入費');
  expect(made(await makeHearings(runContext(), BOTH)).takenOver).toBe(2);
  expect(recordOf(workbook, '浜町自治会')).toMatchObject({ '現状の連携体制': '社協と毎月打合せ', '期待する支援内容': '専門家の派遣\n備品の購入費' });
  expect(shown(workbook, 'currentTies', id!)).toBe('社協と毎月打合せ');
  // The same holds when only the language changes.
  const again = pageCell(workbook, 'remarks', id!);
  workbook.setCellFromUser(again.sheet.id, again.row, 1, '祭りの資料');
  await remakeSheets(runContext(), 'en');
  expect(recordOf(workbook, '浜町自治会')['Other remarks']).toBe('祭りの資料');
});

test('only those that were asked, when that is wished; nobody chosen writes nothing', async () => {
  const workbook = await withLists();
  expect(await makeHearings(runContext(), { ...BOTH, onlyAsked: true })).toEqual({ is: 'nobody' });
  expect(workbook.sheet('ヒアリング記録')).toBeNull();
  typeInto(workbook, 'potential', '浜町自治会', '状況', '承諾');
  expect(made(await makeHearings(runContext(), { ...BOTH, onlyAsked: true }))).toMatchObject({ pages: 1, recorded: 1 });
});

test('a row that people added to the list by hand gets a letter, a page and one row of the record, which keeps its answers', async () => {
  const workbook = await withLists();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('共創打診ポテンシャル');
    table.columns.load('items/name');
    await context.sync();
    const cells: Readonly<Record<string, string>> = { '団体名': '手書きの"会"', '電話番号': '087-000-0009', '理由': '紹介を受けたため。' };
    table.rows.add(undefined, [table.columns.items.map(({ name }) => cells[name] ?? '')]);
    await context.sync();
  });
  await makeLetters(runContext(), { lists: ['potential'], asDraft: true });
  expect(tableRows(workbook, 'letters').find(({ cells }) => cells['団体名'] === '手書きの"会"')!.cells).toMatchObject({ '宛名': '手書きの"会"　御中', '電話番号': '087-000-0009', '理由': '紹介を受けたため。' });
  await makeHearings(runContext(), BOTH);
  typeInto(workbook, 'hearings', '手書きの"会"', '現状の連携体制', '町内の3団体と');
  expect(shown(workbook, 'currentTies', 'name:手書きの"会"')).toBe('町内の3団体と');
  await makeHearings(runContext(), BOTH);
  await classifyWorkbook(runContext());
  await makeHearings(runContext(), BOTH);
  const rows = tableRows(workbook, 'hearings').filter(({ cells }) => cells['団体名'] === '手書きの"会"');
  expect(rows.map(({ cells }) => cells['現状の連携体制'])).toEqual(['町内の3団体と']);
});

test('the most pages there can be, in requests under 4 MB', async () => {
  const workbook = await freshWorkbook(excel);
  const candidates = Array.from({ length: MOST_PAGES }, (_, i) => candidate({ name: `第${i + 1}まちづくり協議会`, activity: '空き店舗の再生と公共空間の活用。'.repeat(6), address: '香川県高松市' }, i + 2));
  const input = sheetsInput(candidates, candidates.map(() => decision({ stage: 'potential', places: ['香川県高松市'] })));
  const bodies = input.rows.map((row): HearingBody => ({ id: row.key.id, name: row.key.name, kind: 'potential', row, cells: {}, entered: { cells: {}, own: {} } }));
  await carryOut([hearingRecordPlan(input, bodies), hearingSheetPlan(input, bodies, 7)], runContext(), { onRows: () => undefined, isStillCurrent: () => Promise.resolve(true) });
  expect(workbook.statistics.largestRequestBytes).toBeLessThan(4_000_000);
  expect(workbook.sheet('ヒアリングシート')!.cell(0, 0).text).toContain('ほか7団体');
});

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
