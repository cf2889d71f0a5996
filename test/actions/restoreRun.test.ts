import ExcelJS from 'exceljs';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { wordNotice } from '../../src/actions/notices';
import { explain } from '../../src/actions/problems';
import { rememberChoices } from '../../src/actions/rememberChoices';
import { restoreRun } from '../../src/actions/restoreRun';
import { readRunHistory } from '../../src/actions/runRecord';
import { rulesState, writeRules } from '../../src/actions/rules';
import { surveyWorkbook } from '../../src/actions/surveyWorkbook';
import { UNSTOPPABLE } from '../../src/excel/session';
import { openWorkbook } from '../../src/host';
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
    expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '実行記録']);
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

  it('leaves no map beside a result of a time when there was none', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      for (const name of ['地図と分野', 'カバー状況']) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await classifyWorkbook(runContext());
    await back(2);
    expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '分類結果', '働きかけリスト', '集計', '実行記録']);
    await back(3);
    expect(names(workbook)).toEqual(expect.arrayContaining(['分類結果', '集計', '地図と分野', 'カバー状況']));
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
    expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '実行記録']);
    expect(workbook.sheets.filter((sheet) => sheet.visibility === 'Hidden')).toEqual([]);
    expect(hidden(workbook).filter((name) => name.startsWith('共創控え')).sort()).toEqual(
      [4, 5, 6].flatMap((n) => ['分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '共創台帳'].map((kind) => `共創控え${n}_${kind}`)).sort());
    const survey = await surveyWorkbook(runContext());
    expect(survey.grids.map((grid) => grid.name)).toEqual(['Sheet1', SHORT.name]);
    expect(survey.resultSheets).toEqual(['分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '実行記録']);
  });
});

it('a formula of a person’s own that went with the earlier result is told of; taking the run back makes it as it was', async () => {
  const workbook = await freshWorkbook(excel, [SHORT, { name: '報告', rows: [['住民組織', '']] }]);
  await classifyWorkbook(runContext());
  const report = workbook.sheet('報告')!;
  const formula = '=COUNTIF(共創分類結果[類型],"住民組織型")';
  workbook.setCellFromUser(report.id, 2, 3, formula);
  const { notices } = await classifyWorkbook(runContext());
  expect(notices).toContainEqual({ code: 'formulasBehind', params: { sheet: '報告', cell: 'D3', count: 1 } });
  for (const language of ['ja', 'en'] as const) expect(wordNotice(notices.find(({ code }) => code === 'formulasBehind')!, language)).toContain('D3');
  await back(2);
  expect(report.cell(2, 3).formula).toBe(formula);
});

it('the saved file shows nothing of the kept sheets', async () => {
  const workbook = await freshWorkbook(excel, [SHORT]);
  for (let n = 0; n < 3; n++) await classifyWorkbook(runContext());
  await back(3);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await workbook.save()).buffer as ArrayBuffer);
  for (const { name, state } of book.worksheets) expect([name, state]).toEqual([name, name.startsWith('共創控え') || name === '共創台帳' ? 'veryHidden' : 'visible']);
  const reopened = await openWorkbook(await workbook.save());
  expect(reopened.sheets.map(({ name, visibility, tables }) => [name, visibility, tables.map((table) => table.name)])).toEqual(workbook.sheets.map(({ name, visibility, tables }) => [name, visibility, tables.map((table) => table.name)]));
  excel.use(reopened);
  await back(4);
  expect(names(reopened)).toEqual(['Sheet1', SHORT.name, '分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '実行記録']);
});

describe('a restore that does not come through', () => {
  /** Two runs of different results, and entries of people after the second. */
  async function workbookWithTwoRuns(): Promise<HostWorkbook> {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    typeInto(workbook, 'result', CLUB, '類型', 'その他');
    changeList(workbook, '商店街の空き店舗を活用し、地元企業と移住者のマッチングを行う。');
    await classifyWorkbook(runContext({ now: new Date(2026, 10, 23, 9, 0) }));
    typeInto(workbook, 'outreach', tableRows(workbook, 'outreach')[0]!.cells['団体名']!, 'メモ', '電話済');
    return workbook;
  }
  const all = (workbook: HostWorkbook): unknown[] => visible(workbook).map(contentOf);

  it('failing at whichever call, leaves everything as it was or is complete; it can always be tried again', async () => {
    const workbook = await workbookWithTwoRuns();
    const calls = workbook.statistics.calls;
    await back(2);
    const callsOfARestore = workbook.statistics.calls - calls;
    const restored = seen(workbook);
    await back(3);
    const unrestored = seen(workbook);
    let failed = 0;
    for (let nth = 1; nth <= callsOfARestore; nth++) {
      const before = all(workbook);
      const { runs: past } = await readRunHistory(UNSTOPPABLE);
      // Each success is taken back by the next attempt, to and fro.
      const isBack = JSON.stringify(seen(workbook)) === JSON.stringify(restored);
      workbook.faults.onCall(nth, { error: 'GeneralException' });
      const error = await back(past[0]!.number).then(() => null, (e: unknown) => e);
      workbook.faults.clear();
      if (error === null) expect({ nth, seen: seen(workbook) }).toEqual({ nth, seen: isBack ? unrestored : restored });
      else {
        failed++;
        expect(explain(error, 'ja').detail).toContain('GeneralException');
        expect({ nth, all: all(workbook) }).toEqual({ nth, all: before });
        expect({ nth, left: hidden(workbook).filter((name) => /作成中|旧版/.test(name)) }).toEqual({ nth, left: [] });
      }
    }
    expect(failed).toBeGreaterThan(callsOfARestore / 3);
  });

  it('half way through the swap: every name, table, place and choice is put back', async () => {
    const workbook = await workbookWithTwoRuns();
    await rememberChoices([{ sheet: '別表', listId: null, use: false }]);
    const before = [contentOfAll(workbook), workbook.documentSettings];
    for (let afterActions = 0; afterActions < 100; afterActions += 4) {
      workbook.faults.when('共創旧版', { error: 'GeneralException', afterActions }, 1);
      const error = await back(2).then(() => null, (e: unknown) => e);
      workbook.faults.clear();
      if (error === null) {
        expect(afterActions).toBeGreaterThan(60);
        break;
      }
      // What was carried into the kept sheets may stay there: nobody sees it, and it is what people decided.
      const now = contentOfAll(workbook).map((sheet, index) => ((sheet as { name: string }).name.startsWith('共創控え') ? (before[0] as unknown[])[index] : sheet));
      expect({ afterActions, now, names: workbook.sheets.map((sheet) => sheet.name) }).toEqual({ afterActions, now: before[0], names: (before[0] as { name: string }[]).map((sheet) => sheet.name) });
      expect(workbook.documentSettings).toEqual(before[1]);
    }
  });

  it.each(['reading', 'writing'] as const)('cancelled while %s, leaves everything as it was', async (when) => {
    const workbook = await workbookWithTwoRuns();
    const before = all(workbook);
    const abort = new AbortController();
    if (when === 'reading') workbook.faults.onCall(8, { before: () => abort.abort() });
    const error = await restoreRun(runContext({ signal: abort.signal, onProgress: () => abort.abort() }), 2).catch((e: unknown) => e);
    workbook.faults.clear();
    expect(explain(error, 'ja').kind).toBe('cancelled');
    expect(all(workbook)).toEqual(before);
    await back(2);
  });

  it('is refused while the workbook or one of our sheets is protected', async () => {
    const workbook = await workbookWithTwoRuns();
    const protect = (on: boolean): Promise<void> => Excel.run(async (context) => {
      if (on) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
    await protect(true);
    const before = contentOfAll(workbook);
    expect(explain(await back(2).catch((e: unknown) => e), 'ja').kind).toBe('protected');
    await protect(false);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('集計').protection.protect();
      await context.sync();
    });
    expect(explain(await back(2).catch((e: unknown) => e), 'ja').what).toContain('集計');
    expect(contentOfAll(workbook)).toEqual(before);
  });

  it('what a person types meanwhile is not lost', async () => {
    const workbook = await workbookWithTwoRuns();
    let typed = false;
    const error = await restoreRun(runContext({ onProgress: ({ phase }) => {
      if (phase !== 'writing' || typed) return;
      typed = true;
      typeInto(workbook, 'result', CLUB, 'まちづくりに関係', '非該当');
    } }), 2).catch((e: unknown) => e);
    expect(explain(error, 'ja').kind).toBe('changedMeanwhile');
    expect(row(workbook, CLUB)['まちづくりに関係']).toBe('非該当');
    await back(2);
    expect(row(workbook, CLUB)['まちづくりに関係']).toBe('非該当');
  });
});

describe('rules', () => {
  const rulesShown = (workbook: HostWorkbook): unknown => contentOf(workbook.sheet('分類ルール')!);
  /** Switches off every rule row that speaks for 類型. */
  function editRules(workbook: HostWorkbook): void {
    const rows = tableRows(workbook, 'rules');
    const { sheet } = rows[0]!;
    const table = sheet.tables[0]!;
    rows.filter(({ cells }) => cells['対象'] === '類型').slice(0, 5).forEach(({ row: at }) => workbook.setCellFromUser(sheet.id, at, table.area.column + table.columns.indexOf('使う'), '使わない'));
  }

  it('of then come back with the result; those of people since are kept for the way back', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await writeRules(runContext());
    await classifyWorkbook(runContext());
    const [ofThen, first] = [rulesShown(workbook), seen(workbook)];
    editRules(workbook);
    await classifyWorkbook(runContext());
    const [edited, second] = [rulesShown(workbook), seen(workbook)];
    expect(edited).not.toEqual(ofThen);
    const result = await back(2);
    expect(result.rules).toBe('ofThen');
    expect(rulesShown(workbook)).toEqual(ofThen);
    expect(seen(workbook)).toEqual(first);
    await back(3);
    expect(rulesShown(workbook)).toEqual(edited);
    expect(seen(workbook)).toEqual(second);
    expect(tableRows(workbook, 'runs').map(({ cells }) => cells['ルールの出どころ'])).toEqual(Array(4).fill('「分類ルール」シート'));
    expect((await rulesState(UNSTOPPABLE)).others).toEqual([]);
  });

  it('a sheet of rules that was not there then is put away, and comes back with the way back', async () => {
    const workbook = await freshWorkbook(excel, [SHORT]);
    await classifyWorkbook(runContext());
    const { rulesVersion } = (await readRunHistory(UNSTOPPABLE)).runs[0]!;
    await writeRules(runContext());
    editRules(workbook);
    await classifyWorkbook(runContext());
    const edited = rulesShown(workbook);
    expect((await back(2)).rules).toBe('away');
    expect(names(workbook)).not.toContain('分類ルール');
    await classifyWorkbook(runContext());
    expect((await readRunHistory(UNSTOPPABLE)).runs[0]!.rulesVersion).toBe(rulesVersion);
    await back(3);
    expect(rulesShown(workbook)).toEqual(edited);
  });
});

it('the sheet of possible duplicates goes with the first run and returns; the answers stay', async () => {
  const twin = ['(一社)みなとまちづくり機構', '香川県高松市', '空き店舗の再生', '', '087-000-0001', ''];
  const workbook = await freshWorkbook(excel, [SHORT, { name: '別表', rows: [...SHORT.rows.slice(2, 3), twin] }]);
  await classifyWorkbook(runContext());
  const pair = tableRows(workbook, 'duplicates').findIndex(({ cells }) => cells['判断'] === '');
  expect(pair).toBeGreaterThanOrEqual(0);
  const { sheet } = tableRows(workbook, 'duplicates')[0]!;
  const column = sheet.tables[0]!.columns.indexOf('判断');
  tableRows(workbook, 'duplicates').forEach(({ row: at }) => workbook.setCellFromUser(sheet.id, at, sheet.tables[0]!.area.column + column, '別の団体'));
  await back(1);
  expect(names(workbook)).toEqual(['Sheet1', SHORT.name, '別表', '実行記録']);
  await back(2);
  expect(new Set(tableRows(workbook, 'duplicates').map(({ cells }) => cells['判断']))).toEqual(new Set(['別の団体']));
  await back(3);
  await classifyWorkbook(runContext());
  expect(new Set(tableRows(workbook, 'duplicates').map(({ cells }) => cells['判断']))).toContain('別の団体');
});
