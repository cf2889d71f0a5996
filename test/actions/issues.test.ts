import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { makeHearings } from '../../src/actions/hearings';
import { lookAtIssues, makeIssues } from '../../src/actions/issues';
import { makeSheets } from '../../src/actions/makeSheets';
import { makeOutreachLists } from '../../src/actions/outreachLists';
import { remakeSheets } from '../../src/actions/sheetLanguage';
import { DEFAULT_CRITERIA } from '../../src/domain/outreach/criteria';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { SHEET_NAMES, TABLE_NAMES } from '../../src/sheets/ourSheets';
import { hearingRecord, type HeardRow } from '../sheets/hearingRecord';
import { freshWorkbook, runContext, startEmbedded, tableRows } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const MINATO = '(一社)みなとまちづくり機構';
const HAMA = '浜町自治会';
const UNIVERSITY = '瀬戸内大学地域連携センター';

const HEARD: Readonly<Record<string, HeardRow>> = {
  [MINATO]: {
    workIssues: '道路占用の許可を取るのに半年かかった。補助金が終わると運営費を賄えず、継続が難しい。', solution: '市内企業からの寄付を基金に積み立てた。', wishedSupport: '=SUM(1,2) のような複雑な手続を簡素化してほしい。',
  },
  [HAMA]: { tiesIssues: '・役員の高齢化が進み、なり手がいない\n・資金が足りない', wishedSupport: '気軽に相談できる窓口を設けてほしい。' },
  [UNIVERSITY]: { tiesIssues: '資金が足りない。企業とは時間軸が合わず、共同研究が続かない。春に桜が咲く。' },
};

/** A classified workbook with a hearing record that has these answers. */
async function heardWorkbook(answers: Readonly<Record<string, HeardRow>> = HEARD, byHand: readonly HeardRow[] = []): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext(), {});
  await makeSheets(runContext(), ['hearings'], ({ input }) => [hearingRecord([
    ...input.rows.flatMap((row) => {
      const name = row.candidate.texts.name![0]!.text;
      return answers[name] === undefined ? [] : [{ id: row.key.id, name, ...answers[name] }];
    }),
    ...byHand,
  ])]);
  return workbook;
}

type Rows = ReturnType<typeof tableRows>;
const statements = (workbook: HostWorkbook): Rows => tableRows(workbook, 'statements');
const statement = (workbook: HostWorkbook, text: string): Rows[number] => statements(workbook).find(({ cells }) => (cells['発言'] ?? cells.Statement)!.startsWith(text))!;
const kind = (workbook: HostWorkbook, label: string): Record<string, string> => tableRows(workbook, 'issues').find(({ cells }) => (cells['種類'] ?? cells.Kind) === label)!.cells;

/** Types into the row of 「発言一覧」 whose statement begins so. */
function type(workbook: HostWorkbook, text: string, heading: string, typed: string): void {
  const { sheet, row } = statement(workbook, text);
  const table = sheet.tables.find(({ name }) => name === TABLE_NAMES.statements)!;
  workbook.setCellFromUser(sheet.id, row, table.area.column + table.columns.indexOf(heading), typed);
}

/** Puts another answer into the hearing record. */
function answer(workbook: HostWorkbook, name: string, heading: string, typed: string): void {
  const { sheet, row } = tableRows(workbook, 'hearings').find(({ cells }) => cells['団体名'] === name)!;
  const table = sheet.tables.find((one) => one.name === TABLE_NAMES.hearings)!;
  workbook.setCellFromUser(sheet.id, row, table.area.column + table.columns.indexOf(heading), typed);
}

const deleteSheet = async (name: string): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name).delete();
  await context.sync();
});

describe('Ordering what was heard', () => {
  test('a row a sentence, with kinds, words and a link to the record', async () => {
    const workbook = await heardWorkbook();
    const made = await makeIssues(runContext());
    expect(made).toMatchObject({ bodies: 3, answered: 3, answers: 6, made: { statements: 10, toConfirm: 1 } });
    expect(statements(workbook).map(({ cells }) => [cells['団体名'], cells['発言'], cells['課題の種類'], cells['課題か解決か'], cells['期待する支援の種類']])).toEqual([
      [MINATO, '道路占用の許可を取るのに半年かかった。', '制度・規制・手続', '課題', ''],
      [MINATO, '補助金が終わると運営費を賄えず、継続が難しい。', '資金・財源、事業性・継続性', '課題', ''],
      [MINATO, '市内企業からの寄付を基金に積み立てた。', '資金・財源', '解決', ''],
      [MINATO, '=SUM(1,2) のような複雑な手続を簡素化してほしい。', '', '', '制度・規制の緩和'],
      [HAMA, '役員の高齢化が進み、なり手がいない', '人材・担い手', '課題', ''],
      [HAMA, '資金が足りない', '資金・財源', '課題', ''],
      [HAMA, '気軽に相談できる窓口を設けてほしい。', '', '', '伴走・相談窓口'],
      [UNIVERSITY, '資金が足りない。', '資金・財源', '課題', ''],
      [UNIVERSITY, '企業とは時間軸が合わず、共同研究が続かない。', '団体間・企業との連携', '課題', ''],
      [UNIVERSITY, '春に桜が咲く。', '要確認', '', ''],
    ]);
    const [first] = statements(workbook);
    expect(first!.cells).toMatchObject({ 類型: '地元事業者組織型', 質問: '取組時の課題', 根拠: '制度・規制・手続：『許可を取る』', 記録の行: '5' });
  });

  test('numbers follow corrections in the statements at once, quotes follow ticks', async () => {
    const workbook = await heardWorkbook();
    await makeIssues(runContext());
    expect(kind(workbook, '資金・財源')).toMatchObject({ 計: '3', 団体数: '3', 解決: '1', 地元事業者: '1', 住民組織: '1', 地域大学: '1' });
    expect(Object.values(kind(workbook, '資金・財源')).at(-1)).toBe(`「補助金が終わると運営費を賄えず、継続が難しい」（${MINATO}）\n［解決］「市内企業からの寄付を基金に積み立てた」（${MINATO}）`);
    type(workbook, '春に桜が咲く', '課題の種類', '資金・財源、認知・広報');
    type(workbook, '役員の高齢化', '課題の種類', 'なし');
    type(workbook, '資金が足りない。', '引用', '採用');
    expect(kind(workbook, '資金・財源')).toMatchObject({ 計: '4', 団体数: '3', 地域大学: '2' });
    expect(kind(workbook, '認知・広報')).toMatchObject({ 計: '1', 団体数: '1' });
    expect(kind(workbook, '人材・担い手')).toMatchObject({ 計: '–', 団体数: '–' });
    expect(Object.values(kind(workbook, '資金・財源')).at(-1)).toBe(`「資金が足りない」（${UNIVERSITY}）\n「補助金が終わると運営費を賄えず、継続が難しい」（${MINATO}）`);
    expect(await lookAtIssues(runContext())).toMatchObject({ made: { statements: 10, toConfirm: 0 } });
  });

  test('columns and rows that people add stay', async () => {
    const workbook = await heardWorkbook();
    await makeIssues(runContext());
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(TABLE_NAMES.statements);
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      const headers = header.values[0] as string[];
      table.rows.add(undefined, [headers.map((one) => ({ 団体名: HAMA, 発言: '電話で聞いた話', 課題の種類: '広域調整' })[one] ?? '')]);
      table.columns.add(undefined, [['記入者'], ...Array.from({ length: 11 }, (_, row) => [row === 4 ? '佐藤' : ''])]);
      await context.sync();
    });
    await makeIssues(runContext());
    expect(statement(workbook, '役員の高齢化').cells).toMatchObject({ 記入者: '佐藤' });
    expect(statement(workbook, '電話で聞いた話').cells).toMatchObject({ 団体名: HAMA, 課題の種類: '広域調整', 番号: '11' });
    expect(kind(workbook, '広域調整')).toMatchObject({ 計: '1' });
    await deleteSheet(SHEET_NAMES.issues.ja);
    await deleteSheet(SHEET_NAMES.statements.ja);
    await makeIssues(runContext());
    expect(statement(workbook, '役員の高齢化').cells).toMatchObject({ 記入者: '佐藤' });
  });

  test('corrections, ticks and memos stay when an answer is edited, and when the sheet was deleted', async () => {
    const workbook = await heardWorkbook();
    await makeIssues(runContext());
    type(workbook, '資金が足りない。', '課題の種類', '事業性・継続性');
    type(workbook, '資金が足りない。', '引用', '採用');
    type(workbook, '春に桜が咲く', 'メモ', '雑談');
    type(workbook, '役員の高齢化', '課題の種類', 'なし');
    answer(workbook, UNIVERSITY, '連携体制の課題', '人が足りない。\n・資金が足りない。春に桜が咲く。');
    await makeIssues(runContext());
    expect(statement(workbook, '資金が足りない。').cells).toMatchObject({ 団体名: UNIVERSITY, 課題の種類: '事業性・継続性', 引用: '採用' });
    expect(statement(workbook, '春に桜').cells).toMatchObject({ メモ: '雑談', 課題の種類: '要確認' });
    expect(statement(workbook, '人が足りない').cells).toMatchObject({ 課題の種類: '人材・担い手', 引用: '' });
    expect(statement(workbook, '役員の高齢化').cells).toMatchObject({ 課題の種類: 'なし' });
    await makeIssues(runContext());
    await deleteSheet(SHEET_NAMES.statements.ja);
    await deleteSheet(SHEET_NAMES.issues.ja);
    await makeIssues(runContext());
    expect(statement(workbook, '資金が足りない。').cells).toMatchObject({ 課題の種類: '事業性・継続性', 引用: '採用' });
    expect(statement(workbook, '春に桜').cells).toMatchObject({ メモ: '雑談' });
    type(workbook, '資金が足りない。', '課題の種類', '');
    await makeIssues(runContext());
    expect(statement(workbook, '資金が足りない。').cells).toMatchObject({ 課題の種類: '資金・財源', 引用: '採用' });
  });

  test('bodies added to the record by hand are counted and keep their corrections', async () => {
    const workbook = await heardWorkbook({}, [{ name: '通りすがりの会', type: 'その他', stage: 'ポテンシャル', tiesIssues: '資金が足りない。' }]);
    await makeIssues(runContext());
    expect(kind(workbook, '資金・財源')).toMatchObject({ 計: '1', 団体数: '1', その他: '1', ポテンシャル: '1' });
    type(workbook, '資金が足りない', '課題の種類', '認知・広報');
    await makeIssues(runContext());
    expect(kind(workbook, '認知・広報')).toMatchObject({ 計: '1', 団体数: '1' });
  });

  test('answers typed on the pages of the hearing sheet count before they are in the record', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext(), {});
    await makeOutreachLists(runContext(), { potential: { ...DEFAULT_CRITERIA.potential, stages: [], contact: 'any' } });
    await makeHearings(runContext(), { kinds: ['potential'] });
    const page = workbook.sheet(SHEET_NAMES.hearing.ja)!;
    const rows = Array.from({ length: page.used!.rowCount }, (_, row) => row);
    const room = rows.find((row) => page.cell(row, 2).text === 'tiesIssues')!;
    workbook.setCellFromUser(page.id, room, 1, '資金が足りない。');
    expect(await lookAtIssues(runContext())).toMatchObject({ answered: 1, answers: 1 });
    await makeIssues(runContext());
    expect(statements(workbook).map(({ cells }) => [cells['発言'], cells['課題の種類']])).toEqual([['資金が足りない。', '資金・財源']]);
  });

  test('in English, and from Japanese to English with the corrections', async () => {
    const workbook = await heardWorkbook();
    await makeIssues(runContext());
    type(workbook, '資金が足りない。', '課題の種類', '事業性・継続性、私の言葉');
    type(workbook, '資金が足りない。', '引用', '採用');
    await remakeSheets(runContext(), 'en');
    expect(statement(workbook, '資金が足りない。').cells).toMatchObject({ 'Issue kinds': 'Viability and continuity; 私の言葉', 'Issue or solved': 'Issue', Quote: 'Use', Type: 'Regional university organisation' });
    expect(kind(workbook, 'Viability and continuity')).toMatchObject({ All: '2', Bodies: '2', Business: '1', 'Univ.': '1' });
    expect(kind(workbook, 'Money and funding')).toMatchObject({ All: '2', Solved: '1' });
  });

  test('says what to do while nothing was heard, and changes nothing', async () => {
    const workbook = await heardWorkbook({ [HAMA]: {} });
    const before = workbook.sheets.map(({ name }) => name);
    await expect(makeIssues(runContext())).rejects.toMatchObject({ kind: 'noAnswers' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(await lookAtIssues(runContext())).toEqual({ bodies: 1, answered: 0, answers: 0, made: null });
    await freshWorkbook(excel);
    expect(await lookAtIssues(runContext())).toEqual({ bodies: null, answered: 0, answers: 0, made: null });
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  if (!office) console.warn('LibreOffice is not installed: counts are not calculated in it.');
  (office ? test : test.skip)('LibreOffice counts what people typed into the saved file', async () => {
    const workbook = await heardWorkbook();
    await makeIssues(runContext());
    const folder = mkdtempSync(join(tmpdir(), 'issues-'));
    try {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(await workbook.save() as unknown as ExcelJS.Buffer);
      const { sheet, row } = statement(workbook, '春に桜が咲く');
      const column = (heading: string): number => sheet.tables.find(({ name }) => name === TABLE_NAMES.statements)!.columns.indexOf(heading) + 1;
      book.getWorksheet(sheet.name)!.getCell(row + 1, column('課題の種類')).value = '認知・広報';
      book.getWorksheet(sheet.name)!.getCell(row + 1, column('引用')).value = '採用';
      // Without the values that were there, so that they must be worked out.
      const counted = book.getWorksheet(SHEET_NAMES.issues.ja)!;
      counted.eachRow((cells) => cells.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) cell.value = { formula: cell.formula } as ExcelJS.CellFormulaValue;
      }));
      await book.xlsx.writeFile(join(folder, 'typed.xlsx'));
      spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again'), join(folder, 'typed.xlsx')], { stdio: 'ignore' });
      const again = new ExcelJS.Workbook();
      await again.xlsx.readFile(join(folder, 'again', 'typed.xlsx'));
      const lines: unknown[][] = [];
      // ExcelJS leaves out results of 0.
      again.getWorksheet(SHEET_NAMES.issues.ja)!.eachRow((cells) => lines.push((cells.values as ExcelJS.CellValue[]).slice(1, 13).map((value) => (typeof value === 'object' && value !== null && 'formula' in value ? value.result ?? 0 : value))));
      const line = (label: string): unknown[] => lines.find(([first]) => first === label)!;
      expect(line('資金・財源')).toEqual(['資金・財源', 1, 1, 1, 0, 3, 2, 1, 0, 3, 1, `「補助金が終わると運営費を賄えず、継続が難しい」（${MINATO}）\n［解決］「市内企業からの寄付を基金に積み立てた」（${MINATO}）`]);
      expect(line('認知・広報')).toEqual(['認知・広報', 0, 0, 1, 0, 1, 1, 0, 0, 1, 0, `「春に桜が咲く」（${UNIVERSITY}）`]);
      expect(line('伴走・相談窓口').slice(0, 10)).toEqual(['伴走・相談窓口', 0, 1, 0, 0, 1, 0, 1, 0, 1]);
      expect(line('伴走・相談窓口')[10]).toBeCloseTo(1 / 3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
