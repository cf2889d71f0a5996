import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { makeOutreachLists, openOutreach } from '../../src/actions/outreachLists';
import { DEFAULT_CRITERIA, type Criteria } from '../../src/domain/outreach/criteria';
import type { OutreachList } from '../../src/domain/outreach/lists';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { TABLE_NAMES } from '../../src/sheets/ourSheets';
import { LIST, contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const EVERYBODY: Criteria = { ...DEFAULT_CRITERIA.event, ranks: [], contact: 'any' };
const WITH_PHONE = '浜町自治会';
const OTHER = '瀬戸内大学地域連携センター';

async function classified(): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  return workbook;
}

function rowOf(workbook: HostWorkbook, list: OutreachList | 'outreach', name: string): Record<string, string> | undefined {
  return tableRows(workbook, list).find(({ cells }) => cells['団体名'] === name)?.cells;
}

function names(workbook: HostWorkbook, list: OutreachList, selection = '選定'): string[] {
  return tableRows(workbook, list).filter(({ cells }) => cells['選定'] === selection).map(({ cells }) => cells['団体名']!);
}

/** What people do in a list: the columns they fill in, a sentence and a contact they correct, a column and a row they add. */
async function workOn(workbook: HostWorkbook, list: OutreachList): Promise<void> {
  typeInto(workbook, list, WITH_PHONE, '状況', '返信あり');
  typeInto(workbook, list, WITH_PHONE, '担当', '佐藤');
  typeInto(workbook, list, WITH_PHONE, '期限', '2026/12/10');
  typeInto(workbook, list, WITH_PHONE, '日付', '2026/12/1');
  typeInto(workbook, list, WITH_PHONE, 'メモ', '=重要');
  typeInto(workbook, list, WITH_PHONE, '電話番号', '087-999-0001');
  typeInto(workbook, list, WITH_PHONE, '理由', '会長が熱心なため。');
  const headers = tableRows(workbook, list)[0]!.sheet.tables[0]!.columns;
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TABLE_NAMES[list]);
    table.columns.add(undefined, [['局内メモ'], ...tableRows(workbook, list).map(({ cells }) => [cells['団体名'] === WITH_PHONE ? '課長説明済' : ''])]);
    await context.sync();
    table.rows.add(undefined, [[...headers, '局内メモ'].map((header) => ({ 団体名: '手で足した団体', 担当: '鈴木', 電話番号: '03-0000-0000', 局内メモ: '紹介' })[header] ?? '')]);
    await context.sync();
  });
}
const WORK = { 状況: '返信あり', 担当: '佐藤', 期限: '2026/12/10', 日付: '2026/12/01', メモ: '=重要', 電話番号: '087-999-0001', 理由: '会長が熱心なため。', 局内メモ: '課長説明済' };
const HAND_ROW = { 団体名: '手で足した団体', 担当: '鈴木', 電話番号: '03-0000-0000', 局内メモ: '紹介', ID: '' };

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

describe('an outreach list', () => {
  it('is made of those that fit, says by what, and tells what is new', async () => {
    const workbook = await classified();
    const { made } = await makeOutreachLists(runContext(), { event: EVERYBODY, advanced: DEFAULT_CRITERIA.advanced });
    expect(made).toEqual({ event: { sheet: 'イベント案内', chosen: 5, added: 5, kept: 0, movedOut: 0 }, advanced: { sheet: 'ヒアリング打診（先進）', chosen: 2, added: 2, kept: 0, movedOut: 0 } });
    expect(names(workbook, 'advanced')).toEqual(['(一社)みなとまちづくり機構', OTHER]);
    const tabs = workbook.sheets.map(({ name }) => name);
    expect(tabs.slice(tabs.indexOf('働きかけリスト'), tabs.indexOf('集計') + 1)).toEqual(['働きかけリスト', 'イベント案内', 'ヒアリング打診（先進）', '集計']);
    const sheet = workbook.sheet('ヒアリング打診（先進）')!;
    expect(sheet.cell(0, 0).text).toBe('ヒアリング打診（先進的取組を行う団体）　2団体');
    expect(sheet.cell(2, 0).text).toContain('推奨度S〜C、段階：先進、連絡先あり、送付不可・辞退を除く');
    const [first] = tableRows(workbook, 'advanced');
    expect(first!.cells).toMatchObject({ 順位: '1', 選定: '選定', 状況: '未着手', 電話番号: '087-000-0001', 都道府県: '香川県', 段階: '先進' });
    expect(first!.cells['切り出し方']).toMatch(/^高松市での「.+」などのお取組を知り、取組時の課題や解決のポイント、期待される支援についてお話を伺いたく、ご連絡いたしました。$/);
    expect(first!.sheet.cell(first!.row, sheet.tables[0]!.columns.indexOf('元の行')).text).toBe('4');
  });

  it('made again, keeps all that people did, moves those not chosen any more to its end, and takes them back as they were', async () => {
    const workbook = await classified();
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    await workOn(workbook, 'event');
    const { made } = await makeOutreachLists(runContext(), { event: { ...EVERYBODY, ranks: ['S', 'A'] } });
    expect(made.event).toMatchObject({ chosen: 2, added: 0, kept: 2, movedOut: 3 });
    const rows = tableRows(workbook, 'event').map(({ cells }) => [cells['順位'], cells['選定'], cells['団体名']]);
    expect(rows.slice(0, 3)).toEqual([['1', '選定', '(一社)みなとまちづくり機構'], ['2', '選定', OTHER], ['', '選定', '手で足した団体']]);
    expect(rows.slice(3).map(([, selection]) => selection)).toEqual(['選定外', '選定外', '選定外']);
    expect(rowOf(workbook, 'event', WITH_PHONE)).toMatchObject({ ...WORK, 選定: '選定外', 順位: '' });
    expect(workbook.sheet('イベント案内')!.cell(0, 0).text).toBe('イベント案内　3団体（ほかに選定外 3団体）');

    expect((await makeOutreachLists(runContext(), { event: EVERYBODY })).made.event).toMatchObject({ chosen: 5, added: 0, kept: 5, movedOut: 0 });
    expect(rowOf(workbook, 'event', WITH_PHONE)).toMatchObject({ ...WORK, 選定: '選定', 順位: '3' });
    expect(rowOf(workbook, 'event', '手で足した団体')).toMatchObject(HAND_ROW);
  });

  it('stays as it is in a new run, and finds its organisations again afterwards, also those that left the lists and came back', async () => {
    const workbook = await classified();
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    await workOn(workbook, 'event');
    const before = tableRows(workbook, 'event').map(({ cells }) => cells);
    const list = workbook.sheet(LIST.name)!;
    workbook.setCellFromUser(list.id, 4, 0, '');
    await classifyWorkbook(runContext());
    expect(tableRows(workbook, 'event').map(({ cells }) => cells)).toEqual(before);
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    expect(tableRows(workbook, 'event').at(-1)!.cells).toMatchObject({ ...WORK, 団体名: WITH_PHONE, 選定: '選定外' });
    workbook.setCellFromUser(list.id, 4, 0, WITH_PHONE);
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    expect(rowOf(workbook, 'event', WITH_PHONE)).toMatchObject({ ...WORK, 選定: '選定' });
  });

  it('whose sheet was deleted comes back with what people entered, as far as a run or making has seen it', async () => {
    const workbook = await classified();
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    await workOn(workbook, 'event');
    await classifyWorkbook(runContext());
    await deleteSheet('イベント案内');
    await makeOutreachLists(runContext(), { event: { ...EVERYBODY, ranks: ['S'] } });
    expect(rowOf(workbook, 'event', WITH_PHONE)).toMatchObject({ ...WORK, 選定: '選定外' });
    expect(names(workbook, 'event', '選定外')).toEqual([WITH_PHONE]);
  });

  it('keeps what a person picked in 選定, against the criteria, until the cell is emptied', async () => {
    const workbook = await classified();
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    typeInto(workbook, 'event', WITH_PHONE, '選定', '選定外');
    for (const ranks of [[], ['S' as const], []]) await makeOutreachLists(runContext(), { event: { ...EVERYBODY, ranks } });
    expect(names(workbook, 'event', '選定外')).toEqual([WITH_PHONE]);
    typeInto(workbook, 'event', WITH_PHONE, '選定', '');
    typeInto(workbook, 'event', OTHER, '選定', '選定外');
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    expect(names(workbook, 'event', '選定外')).toEqual([OTHER]);
    typeInto(workbook, 'event', OTHER, '選定', '選定');
    // Of this rank is none.
    await makeOutreachLists(runContext(), { event: { ...EVERYBODY, ranks: ['S'] } });
    expect(names(workbook, 'event')).toEqual([OTHER]);
  });

  it('gives an emptied sentence back to the add-in, and leaves an emptied contact empty', async () => {
    const workbook = await classified();
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    const before = rowOf(workbook, 'event', WITH_PHONE)!;
    typeInto(workbook, 'event', WITH_PHONE, '理由', '');
    typeInto(workbook, 'event', WITH_PHONE, '電話番号', '');
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    expect(rowOf(workbook, 'event', WITH_PHONE)).toMatchObject({ 理由: before['理由'], 電話番号: '' });
  });

  it('shows rows that people merged as one, with what stood in both', async () => {
    const row = (name: string, phone: string): string[] => [name, '長野県上田市常磐城4-2-9', '空き家の改修と活用。地元企業5社と移住相談窓口を運営する。', phone];
    const workbook = await freshWorkbook(excel, ['市の一覧', '県の一覧'].map((name, at) => ({ name, rows: [['団体名', '所在地', '活動内容', '電話番号'], row(at === 0 ? '株式会社ミドリノ設計' : '㈱ミドリノ設計', `0268-10-111${at}`)] })));
    await classifyWorkbook(runContext());
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    typeInto(workbook, 'event', '株式会社ミドリノ設計', '担当', '佐藤');
    typeInto(workbook, 'event', '㈱ミドリノ設計', '状況', '送付済');
    typeInto(workbook, 'duplicates', '㈱ミドリノ設計', '判断', '統合する');
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    const rows = tableRows(workbook, 'event').map(({ cells }) => cells);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ 団体名: '株式会社ミドリノ設計', 担当: '佐藤', 状況: '送付済', 選定: '選定' });
    const { inputs } = await openOutreach(runContext());
    expect([...inputs.values()].some(({ kept }) => kept.event?.cells.owner === '佐藤' && kept.event.cells.status === '送付済')).toBe(true);
  });

  it('shows a contact that was corrected in another list', async () => {
    const workbook = await classified();
    await makeOutreachLists(runContext(), { event: EVERYBODY });
    typeInto(workbook, 'event', WITH_PHONE, '電話番号', '087-999-0002');
    await makeOutreachLists(runContext(), { potential: EVERYBODY });
    expect(rowOf(workbook, 'potential', WITH_PHONE)).toMatchObject({ 電話番号: '087-999-0002' });
    await makeOutreachLists(runContext(), { potential: EVERYBODY });
    expect(rowOf(workbook, 'potential', WITH_PHONE)).toMatchObject({ 電話番号: '087-999-0002' });
  });
});

describe('choosing', () => {
  it('knows what every outreach table says, and from then on the criteria of each list', async () => {
    const workbook = await classified();
    const criteria: Criteria = { ...EVERYBODY, notContactedIn: ['outreach'], mostPerPrefecture: 4, sheets: [LIST.name] };
    expect((await openOutreach(runContext())).madeFor).toEqual({});
    await makeOutreachLists(runContext(), { potential: EVERYBODY });
    typeInto(workbook, 'outreach', OTHER, '状況', '送付済');
    typeInto(workbook, 'potential', WITH_PHONE, '状況', '送付不可');
    const { made } = await makeOutreachLists(runContext(), { event: criteria });
    expect(made.event).toMatchObject({ chosen: 3 });
    expect(names(workbook, 'event')).not.toContain(OTHER);
    expect(names(workbook, 'event')).not.toContain(WITH_PHONE);
    const look = await openOutreach(runContext());
    expect(look.madeFor).toEqual({ potential: EVERYBODY, event: criteria });
    expect(look.sheets).toEqual({ potential: 'ヒアリング打診（ポテンシャル）', event: 'イベント案内' });
    expect([...look.inputs.values()].map(({ outreach, kept }) => outreach.status ?? kept.potential?.cells.status)).toEqual(expect.arrayContaining(['送付済', '送付不可']));
  });
});

it('a cancelled or failed making leaves the workbook as it was', async () => {
  const workbook = await classified();
  await makeOutreachLists(runContext(), { event: EVERYBODY });
  await workOn(workbook, 'event');
  const before = contentOfAll(workbook);
  const controller = new AbortController();
  const onProgress = ({ phase }: { readonly phase: string }): void => {
    if (phase === 'writing') controller.abort();
  };
  await expect(makeOutreachLists(runContext({ signal: controller.signal, onProgress }), { event: { ...EVERYBODY, ranks: ['S'] } })).rejects.toThrow();
  expect(contentOfAll(workbook)).toEqual(before);
});
