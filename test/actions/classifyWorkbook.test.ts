import ExcelJS from 'exceljs';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { wordNotice } from '../../src/actions/notices';
import { explain } from '../../src/actions/problems';
import { rememberChoices } from '../../src/actions/rememberChoices';
import { surveyWorkbook } from '../../src/actions/surveyWorkbook';
import { goToRow } from '../../src/actions/goToRow';
import type { Progress } from '../../src/actions/run';
import { openWorkbook } from '../../src/host';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { LIST, contentOf, contentOfAll, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const ours = ['分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況', '実行記録'];

describe('a first run', () => {
  it('makes its sheets with a row a candidate and leaves the list as it was', async () => {
    const workbook = await freshWorkbook(excel);
    const before = contentOf(workbook.sheet('候補団体')!);
    const result = await classifyWorkbook(runContext());
    expect(result.sheets).toEqual({ result: '分類結果', outreach: '働きかけリスト', summary: '集計', map: '地図と分野', coverage: 'カバー状況' });
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Sheet1', 'Visible'], ['候補団体', 'Visible'], ['分類結果', 'Visible'], ['働きかけリスト', 'Visible'], ['集計', 'Visible'], ['地図と分野', 'Visible'], ['カバー状況', 'Visible'], ['共創台帳', 'VeryHidden'], ['実行記録', 'Visible'],
    ]);
    expect(tableRows(workbook, 'result').map(({ cells }) => cells['団体名'])).toEqual(LIST.rows.slice(3).map((row) => row[0]));
    expect(contentOf(workbook.sheet('候補団体')!)).toEqual(before);
    expect(result.changes).toBeNull();
    expect(result.notices).toEqual([]);
    const { charts } = workbook.sheet('集計')!;
    expect(charts.length).toBeGreaterThanOrEqual(6);
    for (const chart of charts) expect(chart.altText).toContain(chart.title);
  });

  it('says the same in the sheets, in the counts and in the decisions', async () => {
    const workbook = await freshWorkbook(excel);
    const result = await classifyWorkbook(runContext());
    const rows = tableRows(workbook, 'result');
    expect(rows.map(({ cells }) => cells['推奨度'])).toEqual(result.classified.map(({ decision }) => decision.rank));
    expect(rows.map(({ cells }) => cells['要確認'] === '要確認')).toEqual(result.classified.map(({ decision }) => decision.needsReview));
    expect(result.review.length).toBe(result.needsReview);
    expect(tableRows(workbook, 'summary').map(({ cells }) => [cells['類型'], Number(cells['団体数'])]).sort()).toEqual([
      ['地元事業者組織型', result.byType.business], ['住民組織型', result.byType.residents], ['地域大学組織型', result.byType.university],
      ['その他', result.byType.other], ['判定不能', result.byType.unknown],
    ].sort());
  });

  it('keeps text that looks like a formula, a number or a date as text, phone numbers included', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    const rows = tableRows(workbook, 'result');
    expect(rows.map(({ cells }) => cells['備考'])).toEqual(['=1+1', '+81はつかない', "'引用符", '@担当', '-12']);
    const phones = tableRows(workbook, 'outreach').map(({ cells }) => cells['電話番号']);
    expect(phones).toContain('087-000-0001');
  });

  it('links each row to its source, whatever the sheet is called', async () => {
    const name = `県's "一覧" 2`;
    const workbook = await freshWorkbook(excel, [{ ...LIST, name }]);
    await classifyWorkbook(runContext());
    const { sheet, row, cells } = tableRows(workbook, 'result')[0]!;
    expect(cells['元の行']).toBe('4');
    expect(sheet.cell(row, sheet.tables[0]!.columns.indexOf('元の行')).formula).toBe(`=HYPERLINK("#'県''s ""一覧"" 2'!A4",4)`);
  });

  it('gives the same sheets for the same input', async () => {
    const first = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    const second = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    expect(contentOfAll(second)).toEqual(contentOfAll(first));
  });

  it('says it in English when asked to', async () => {
    const workbook = await freshWorkbook(excel);
    const result = await classifyWorkbook(runContext({ language: 'en' }));
    expect(result.sheets).toEqual({ result: 'Classification', outreach: 'Outreach list', summary: 'Summary', map: 'Map and fields', coverage: 'Coverage' });
    const rows = tableRows(workbook, 'result');
    expect(rows.map(({ cells }) => cells['Recommendation'])).toEqual(result.classified.map(({ decision }) => decision.rank));
  });

  it('tells progress in rows through all phases', async () => {
    await freshWorkbook(excel);
    const seen: Progress[] = [];
    await classifyWorkbook(runContext({ onProgress: (progress) => seen.push(progress) }));
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['reading', 'deciding', 'writing']);
    for (const phase of ['reading', 'deciding', 'writing']) {
      const last = seen.filter((progress) => progress.phase === phase).at(-1)!;
      expect(last.done).toBe(last.total);
    }
  });
});

describe('a person edits the result', () => {
  it('recommendation, counts and shares follow an edited tag', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    const name = '株式会社サンプル製作所';
    for (const heading of ['複数者・団体', 'まちづくりに関係', '域内外を繋げる役割', '多分野連携', '広域連携']) typeInto(workbook, 'result', name, heading, '該当');
    const row = tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!;
    expect(row.cells['推奨度']).toBe('S');
    typeInto(workbook, 'result', name, '域内外を繋げる役割', '要確認');
    const again = tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!;
    expect([again.cells['推奨度'], again.cells['要確認']]).toEqual(['C', '要確認']);
    const residents = (): number => Number(tableRows(workbook, 'summary').find(({ cells }) => cells['類型'] === '住民組織型')!.cells['団体数']);
    const before = residents();
    typeInto(workbook, 'result', name, '類型', '住民組織型');
    expect(residents()).toBe(before + 1);
  });

  it('a re-run keeps edited tags and marks them, and gives a cleared cell back to the machine', async () => {
    const workbook = await freshWorkbook(excel);
    const first = await classifyWorkbook(runContext());
    const name = '浜町自治会';
    const machineType = tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!.cells['類型'];
    typeInto(workbook, 'result', name, '類型', 'その他');
    typeInto(workbook, 'result', name, '施策カテゴリ', 'エネルギー・環境、独自の分野');
    const second = await classifyWorkbook(runContext());
    expect(second.kept.tags).toBe(2);
    expect(second.notices.map(({ code }) => code)).toEqual(['editsNotCounted']);
    expect(second.byType.other).toBe(first.byType.other + 1);
    const kept = tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!;
    expect(kept.cells).toMatchObject({ 類型: 'その他', 施策カテゴリ: 'エネルギー・環境、独自の分野', 修正: '類型、施策カテゴリ' });
    // Still theirs after a run in which nothing was touched.
    expect((await classifyWorkbook(runContext())).kept.tags).toBe(2);
    typeInto(workbook, 'result', name, '類型', '');
    expect((await classifyWorkbook(runContext())).kept.tags).toBe(1);
    expect(tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === name)!.cells['類型']).toBe(machineType);
  });

  it('a re-run keeps status, owner, date and memo, added columns and added rows', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    const [first] = tableRows(workbook, 'outreach');
    const name = first!.cells['団体名']!;
    typeInto(workbook, 'outreach', name, '状況', '送付済');
    typeInto(workbook, 'outreach', name, '担当', '佐藤');
    typeInto(workbook, 'outreach', name, '日付', '2026/12/1');
    typeInto(workbook, 'outreach', name, 'メモ', '=重要');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('共創働きかけ');
      table.columns.add(undefined, [['局内メモ'], ...tableRows(workbook, 'outreach').map((_, i) => [i === 0 ? '課長説明済' : ''])]);
      await context.sync();
      table.rows.add(undefined, [tableHeaders(workbook).map((header) => (header === '団体名' ? '手で足した団体' : header === '担当' ? '鈴木' : ''))]);
      await context.sync();
    });
    await classifyWorkbook(runContext());
    const rows = tableRows(workbook, 'outreach');
    expect(rows[0]!.cells).toMatchObject({ 団体名: name, 状況: '送付済', 担当: '佐藤', 日付: '2026/12/01', メモ: '=重要', 局内メモ: '課長説明済' });
    expect(rows.at(-1)!.cells).toMatchObject({ 団体名: '手で足した団体', 担当: '鈴木' });
  });

  it('entries of an organisation that left the lists come back with it', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    typeInto(workbook, 'result', '浜町自治会', '類型', 'その他');
    const list = workbook.sheet('候補団体')!;
    workbook.setCellFromUser(list.id, 4, 0, '');
    const without = await classifyWorkbook(runContext());
    expect(without.notices.map(({ code }) => code)).toContain('editsKeptAside');
    expect(without.changes).toMatchObject({ removed: 1 });
    workbook.setCellFromUser(list.id, 4, 0, '浜町自治会');
    const back = await classifyWorkbook(runContext());
    expect(back.kept.tags).toBe(1);
    expect(tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === '浜町自治会')!.cells['類型']).toBe('その他');
  });
});

describe('what is the user’s stays the user’s', () => {
  it('a sheet of theirs with our name is never touched', async () => {
    const theirs = { name: '分類結果', rows: [['去年の分類結果'], ['大事な内容']] };
    const workbook = await freshWorkbook(excel, [LIST, theirs]);
    const before = contentOf(workbook.sheet('分類結果')!);
    const result = await classifyWorkbook(runContext());
    expect(result.sheets.result).toBe('分類結果 (2)');
    expect(result.notices).toEqual([{ code: 'nameTaken', params: { wished: '分類結果', name: '分類結果 (2)' } }]);
    await classifyWorkbook(runContext());
    expect(contentOf(workbook.sheet('分類結果')!)).toEqual(before);
    expect(workbook.sheets.filter((sheet) => sheet.name.startsWith('分類結果'))).toHaveLength(2);
  });

  it('our own sheets, and copies of them, are never read as lists', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('分類結果').copy('End').name = '11月の控え';
      await context.sync();
    });
    const survey = await surveyWorkbook(runContext());
    expect(survey.grids.map((grid) => grid.name)).toEqual(['Sheet1', '候補団体']);
    expect(survey.resultSheets).toEqual(ours);
    const archived = contentOf(workbook.sheet('11月の控え')!);
    await classifyWorkbook(runContext());
    expect(contentOf(workbook.sheet('11月の控え')!)).toEqual(archived);
  });

  it('remembers choices in the workbook and follows them', async () => {
    await freshWorkbook(excel, [LIST, { ...LIST, name: '別のリスト' }]);
    await rememberChoices([{ sheet: '別のリスト', listId: null, use: false }]);
    const result = await classifyWorkbook(runContext());
    expect(result.lists.map(({ sheet }) => sheet)).toEqual(['候補団体']);
    expect((await surveyWorkbook(runContext())).choices).toEqual([{ sheet: '別のリスト', listId: null, use: false }]);
  });
});

describe('problems are explained', () => {
  it.each([
    ['no list', async (): Promise<void> => {
      await freshWorkbook(excel, [{ name: '人口', rows: [['市', '人口'], ['A市', 100], ['B市', 200]] }]);
    }, 'noCandidates'],
    ['a protected workbook', async (): Promise<void> => {
      await freshWorkbook(excel);
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
    }, 'protected'],
    ['a cell being edited', async (): Promise<void> => {
      (await freshWorkbook(excel)).cellEditMode = true;
    }, 'cellEditMode'],
  ] as const)('%s', async (_what, arrange, kind) => {
    await arrange();
    const before = contentOfAll(excel.workbook);
    const error = await classifyWorkbook(runContext()).catch((e: unknown) => e);
    for (const language of ['ja', 'en'] as const) {
      const words = explain(error, language);
      expect(words.kind).toBe(kind);
      expect(words.what.length * words.data.length * words.next.length).toBeGreaterThan(0);
    }
    excel.workbook.cellEditMode = false;
    expect(contentOfAll(excel.workbook)).toEqual(before);
  });

  it('one of our sheets is protected: it is named and nothing changes', async () => {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('働きかけリスト').protection.protect();
      await context.sync();
    });
    const before = contentOfAll(workbook);
    const words = explain(await classifyWorkbook(runContext()).catch((e: unknown) => e), 'ja');
    expect(words.kind).toBe('protected');
    expect(words.what).toContain('働きかけリスト');
    expect(contentOfAll(workbook)).toEqual(before);
  });
});

it('goes to a row of a list', async () => {
  const workbook = await freshWorkbook(excel);
  await goToRow('候補団体', 5);
  expect(workbook.sheet(workbook.activeSheetId)!.name).toBe('候補団体');
  expect(workbook.selection.area).toMatchObject({ row: 4, column: 0, columnCount: 6 });
  expect(explain(await goToRow('ないシート', 5).catch((e: unknown) => e), 'ja').kind).toBe('notFound');
});

function tableHeaders(workbook: HostWorkbook): string[] {
  return Object.keys(tableRows(workbook, 'outreach')[0]!.cells);
}

it('what is struck out in the list is left out and told; what people decided about it returns when it is read again', async () => {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  await typeInto(workbook, 'result', '浜町自治会', '類型', 'その他');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('候補団体');
    sheet.getRange('A5:F5').format.font.strikethrough = true;
    sheet.getRange('D6').format.font.strikethrough = true;
    await context.sync();
  });
  const struck = await classifyWorkbook(runContext());
  expect(struck.classified.map(({ candidate }) => candidate.row)).toEqual([4, 6, 7, 8]);
  expect(struck.classified[1]!.candidate.texts.members).toBeUndefined();
  expect(struck.notices).toEqual([{ code: 'editsKeptAside', params: { count: 1, names: '浜町自治会' } }, { code: 'struckNotRead', params: { rows: 1, cells: 1 } }]);
  const { found } = await surveyWorkbook({ signal: new AbortController().signal, onProgress: () => undefined });
  await rememberChoices([{ sheet: '候補団体', listId: found.lists[0]!.id, use: true, readStruck: true }]);
  const all = await classifyWorkbook(runContext());
  expect(all.notices).toEqual([]);
  expect(tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === '浜町自治会')!.cells['類型']).toBe('その他');
  expect(tableRows(workbook, 'runs').at(-1)!.cells).toMatchObject({ リストの設定: '候補団体：取消線も読む' });
});

it('a cell of which only some words are struck out is told with its address', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('候補団体');
  sheet.addRows([['団体名', '所在地', '活動内容'], ['浜町自治会', '香川県高松市', { richText: [{ text: '清掃、' }, { text: '朝市', font: { strike: true } }] }], ['港町商店会', '香川県高松市', '夜市']]);
  excel.use(await openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), '候補.xlsx'));
  const { notices } = await classifyWorkbook(runContext());
  expect(notices).toEqual([{ code: 'struckInPart', params: { count: 1, sheet: '候補団体', cell: 'C2' } }]);
  expect(wordNotice(notices[0]!, 'ja')).toContain('「候補団体」のC2');
});
