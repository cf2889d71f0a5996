import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { explain } from '../../src/actions/problems';
import { rememberChoices } from '../../src/actions/rememberChoices';
import { restoreRun } from '../../src/actions/restoreRun';
import { readRunHistory } from '../../src/actions/runRecord';
import { surveyWorkbook } from '../../src/actions/surveyWorkbook';
import { UNSTOPPABLE } from '../../src/excel/session';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook, SheetView } from '../../src/host/public';
import { LIST, contentOf, contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const SHORT = { ...LIST, rows: LIST.rows.slice(0, 6) };
const CLUB = '浜町自治会';

const visible = (workbook: HostWorkbook): SheetView[] => workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
/** What people see, but the run record, which only grows. */
const seen = (workbook: HostWorkbook): unknown[] => visible(workbook).filter((sheet) => sheet.name !== '実行記録').map(contentOf);
const names = (workbook: HostWorkbook): string[] => visible(workbook).map((sheet) => sheet.name);
const hidden = (workbook: HostWorkbook): string[] => workbook.sheets.filter((sheet) => sheet.visibility !== 'Visible').map((sheet) => sheet.name);
const row = (workbook: HostWorkbook, name: string, kind: 'result' | 'outreach' = 'result'): Record<string, string> => tableRows(workbook, kind).find(({ cells }) => cells['団体名'] === name)!.cells;
const back = (number: number): ReturnType<typeof restoreRun> => restoreRun(runContext(), number);

/** Makes the machine decide otherwise about a row: the list says something else. */
function changeList(workbook: HostWorkbook, activity: string): void {
  workbook.setCellFromUser(workbook.sheet(SHORT.name)!.id, 4, 2, activity);
}

describe('the run record', () => {
  it('says of every run when, by which rules, from which lists and with what result', async () => {
    const workbook = await freshWorkbook(excel, [SHORT, { ...SHORT, name: '別表' }]);
    await rememberChoices([{ sheet: '別表', listId: null, use: false }]);
    const result = await classifyWorkbook(runContext());
    typeInto(workbook, 'result', CLUB, '類型', 'その他');
    await classifyWorkbook(runContext());
    const [first, second] = tableRows(workbook, 'runs').map(({ cells }) => cells);
    expect(first).toMatchObject({ 番号: '1', 日時: '2026/11/22 18:30', 実行内容: '分類', ルールの出どころ: '標準のルール', 読み取ったリスト: '候補団体 3行', 団体数: '3', 前回からの変化: '最初の分類', リストの設定: '別表：使わない' });
    expect(first!['分類ルール']).toMatch(/^\d{4}\.\d{2}-\w+$/);
    expect(first!['要確認']).toBe(String(result.needsReview));
    expect(second).toMatchObject({ 番号: '2', 引き継いだ入力: '修正 1', 前回からの変化: '同じ 3' });
  });

  it('keeps notes, rows and columns that people write into it', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('共創実行記録');
      table.columns.add(undefined, [['承認'], ['課長']]);
      await context.sync();
      table.rows.add(undefined, [Array.from({ length: 18 }, (_, i) => (i === 15 ? '自分の行' : ''))]);
      table.columns.getItem('メモ').getDataBodyRange().getCell(0, 0).values = [['県へ送付']];
      await context.sync();
    });
    await classifyWorkbook(runContext());
    await back(2);
    const rows = tableRows(workbook, 'runs').map(({ cells }) => cells);
    expect(rows.map((cells) => [cells['番号'], cells['実行内容'], cells['メモ'], cells['承認']])).toEqual([
      ['1', '分類', '県へ送付', '課長'], ['', '', '自分の行', ''], ['2', '分類', '', ''], ['3', '復元', '', ''],
    ]);
    expect(rows.at(-1)!['前回からの変化']).toBe('実行2の前に戻した');
  });
});

describe('taking a run back', () => {
  it('brings the earlier result again, as it was, and counts over it again', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    const first = seen(workbook).slice(2);
    changeList(workbook, '商店街の空き店舗を活用し、地元企業と移住者のマッチングを行う。');
    await classifyWorkbook(runContext({ now: new Date(2026, 10, 23, 9, 0) }));
    expect(seen(workbook).slice(2)).not.toEqual(first);
    const result = await back(2);
    expect(result).toMatchObject({ number: 3, tookBack: 2, resultOf: 1 });
    expect(seen(workbook).slice(2)).toEqual(first);
    expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '分類結果', '働きかけリスト', '集計', '実行記録']);
    const other = (): number => Number(tableRows(workbook, 'summary').find(({ cells }) => cells['類型'] === 'その他')!.cells['団体数']);
    const before = other();
    typeInto(workbook, 'result', CLUB, '類型', 'その他');
    expect(other()).toBe(before + 1);
  });

  it('can be taken back itself, and again', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    const first = seen(workbook);
    await classifyWorkbook(runContext({ now: new Date(2026, 10, 23, 9, 0) }));
    const second = seen(workbook);
    await back(2);
    await back(3);
    expect(seen(workbook)).toEqual(second);
    await back(4);
    expect(seen(workbook)).toEqual(first);
    expect(await classifyWorkbook(runContext()).then((result) => result.changes)).toMatchObject({ added: 0, removed: 0 });
  });

  it.each([1, 2, 3, 4])('after %i runs: the state before each that is kept', async (runs) => {
    const states: unknown[][] = [];
    const workbook = await freshWorkbook(excel, [SHORT]);
    for (let n = 1; n <= runs; n++) {
      states.push(seen(workbook));
      await classifyWorkbook(runContext({ now: new Date(2026, 10, 22, 9, n) }));
    }
    const { runs: past } = await readRunHistory(UNSTOPPABLE);
    const possible = past.filter((run) => run.takesBackTo !== null).map((run) => run.number);
    expect(possible).toEqual([...[4, 3, 2].filter((n) => n <= runs), 1]);
    for (const number of possible.reverse()) {
      if (!(await readRunHistory(UNSTOPPABLE)).runs.some((run) => run.number === number && run.takesBackTo !== null)) continue;
      await back(number);
      expect(seen(workbook)).toEqual(states[number - 1]);
      await back((await readRunHistory(UNSTOPPABLE)).runs[0]!.number);
    }
  });

  it('of the first run takes our sheets away and keeps what people entered', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    const before = seen(workbook);
    await classifyWorkbook(runContext());
    typeInto(workbook, 'result', CLUB, '類型', 'その他');
    const result = await back(1);
    expect(result.resultOf).toBeNull();
    expect(seen(workbook)).toEqual(before);
    expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '実行記録']);
    await classifyWorkbook(runContext());
    expect(row(workbook, CLUB)).toMatchObject({ 類型: 'その他', 修正: '類型' });
  });

  it('brings back sheets that a person has deleted since, under the names that people gave them', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('働きかけリスト').name = '11月の働きかけ';
      await context.sync();
    });
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('集計').delete();
      await context.sync();
    });
    await back(2);
    expect(names(workbook)).toEqual(expect.arrayContaining(['分類結果', '11月の働きかけ', '集計']));
  });

  it('is refused when the earlier sheets are no longer there, and says so', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem('共創控え2_分類結果');
      kept.visibility = 'Visible';
      kept.delete();
      await context.sync();
    });
    const before = contentOfAll(workbook);
    expect(explain(await back(2).catch((error: unknown) => error), 'ja')).toMatchObject({ kind: 'notKept', what: '実行2の前の状態は、もう残っていません。' });
    expect(contentOfAll(workbook)).toEqual(before);
    await classifyWorkbook(runContext());
    expect((await readRunHistory(UNSTOPPABLE)).runs.map((run) => run.takesBackTo)).toEqual(['earlierResult', null, 'noResult']);
  });

  it('brings the choices about lists of then', async () => {
    const workbook = await freshWorkbook(excel, [SHORT, { ...SHORT, name: '別表' }]);
    const choices = [{ sheet: '別表', listId: null, use: false }];
    await rememberChoices(choices);
    await classifyWorkbook(runContext());
    await rememberChoices([]);
    await classifyWorkbook(runContext());
    expect(tableRows(workbook, 'result')).toHaveLength(6);
    expect((await back(2)).choices).toEqual(choices);
    expect((await surveyWorkbook(runContext())).choices).toEqual(choices);
    expect(tableRows(workbook, 'result')).toHaveLength(3);
  });
});

describe('what people decide stays, whatever is taken back', () => {
  it('later changes of tags, confirmations and outreach stand in the earlier result', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    typeInto(workbook, 'result', CLUB, '段階', '先進');
    await classifyWorkbook(runContext());
    typeInto(workbook, 'result', CLUB, '類型', 'その他');
    typeInto(workbook, 'result', CLUB, '段階', '');
    typeInto(workbook, 'result', '(一社)みなとまちづくり機構', '確認', '確認済');
    const [first] = tableRows(workbook, 'outreach');
    const name = first!.cells['団体名']!;
    typeInto(workbook, 'outreach', name, '状況', '送付済');
    typeInto(workbook, 'outreach', name, 'メモ', '=重要');
    const machineStage = (await classifyWorkbook(runContext()), row(workbook, CLUB)['段階']);
    await back(2);
    expect(row(workbook, CLUB)).toMatchObject({ 類型: 'その他', 段階: machineStage, 修正: '類型' });
    expect(row(workbook, '(一社)みなとまちづくり機構')['確認']).toBe('確認済');
    expect(row(workbook, name, 'outreach')).toMatchObject({ 状況: '送付済', メモ: '=重要' });
    const again = await classifyWorkbook(runContext());
    expect(again.kept.tags).toBe(1);
    expect(row(workbook, name, 'outreach')).toMatchObject({ 状況: '送付済', メモ: '=重要' });
  });

  it('columns and rows that people added since are added to the earlier result', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('共創分類結果');
      const headers = Object.keys(tableRows(workbook, 'result')[0]!.cells);
      table.columns.add(undefined, [['局内メモ'], ...tableRows(workbook, 'result').map((_, i) => [i === 1 ? '=済' : ''])].map((line) => line.map((text) => (text.startsWith('=') ? `'${text}` : text))));
      await context.sync();
      table.rows.add(undefined, [[...headers.map((header) => (header === '団体名' ? '手で足した団体' : header === '類型' ? '住民組織型' : '')), '']]);
      await context.sync();
    });
    await back(2);
    expect(row(workbook, tableRows(workbook, 'result')[1]!.cells['団体名']!)['局内メモ']).toBe('=済');
    expect(row(workbook, '手で足した団体')).toMatchObject({ 類型: '住民組織型', 推奨度: 'D' });
    await classifyWorkbook(runContext());
    expect(row(workbook, '手で足した団体')).toMatchObject({ 類型: '住民組織型' });
  });

  it('entries for an organisation that the earlier result does not have wait in the ledger', async () => {
    const workbook = await freshWorkbook(excel, [{ ...SHORT, rows: SHORT.rows.slice(0, 5) }]);
    await classifyWorkbook(runContext());
    const { id } = workbook.sheet(SHORT.name)!;
    SHORT.rows[5]!.forEach((value, column) => workbook.setCellFromUser(id, 5, column, String(value)));
    await classifyWorkbook(runContext());
    const added = String(SHORT.rows[5]![0]);
    typeInto(workbook, 'result', added, '類型', 'その他');
    await back(2);
    expect(tableRows(workbook, 'result').map(({ cells }) => cells['団体名'])).not.toContain(added);
    await classifyWorkbook(runContext());
    expect(row(workbook, added)).toMatchObject({ 類型: 'その他', 修正: '類型' });
  });
});

describe('kept sheets', () => {
  it('are very hidden, no lists, not ours in force, and at most three generations', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    for (let n = 0; n < 6; n++) await classifyWorkbook(runContext());
    expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '分類結果', '働きかけリスト', '集計', '実行記録']);
    expect(workbook.sheets.filter((sheet) => sheet.visibility === 'Hidden')).toEqual([]);
    expect(hidden(workbook).filter((name) => name.startsWith('共創控え')).sort()).toEqual(
      [4, 5, 6].flatMap((n) => ['分類結果', '働きかけリスト', '集計', '共創台帳'].map((kind) => `共創控え${n}_${kind}`)).sort());
    const survey = await surveyWorkbook(runContext());
    expect(survey.grids.map((grid) => grid.name)).toEqual(['Sheet1', SHORT.name]);
    expect(survey.resultSheets).toEqual(['分類結果', '働きかけリスト', '集計', '実行記録']);
  });
});
