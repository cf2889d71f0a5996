import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { wordNotice } from '../../src/actions/notices';
import { explain } from '../../src/actions/problems';
import { rememberChoices } from '../../src/actions/rememberChoices';
import { hideLedger, showLedger } from '../../src/actions/showLedger';
import type { RunningExcel } from '../../src/host/node';
import type { HostWorkbook } from '../../src/host/public';
import { LIST, contentOf, freshWorkbook, runContext, startEmbedded, tableRows, typeInto } from './embedded';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startEmbedded();
});
afterAll(() => excel.stop());

const NAME = '浜町自治会';

/** A workbook whose ledger remembers an edit and an owner for 浜町自治会. */
async function workbookWithDecisions(): Promise<HostWorkbook> {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  typeInto(workbook, 'result', NAME, '類型', 'その他');
  typeInto(workbook, 'result', NAME, '確認', '確認済');
  await classifyWorkbook(runContext());
  return workbook;
}

function ledgerCell(workbook: HostWorkbook, heading: string): { readonly sheetId: string; readonly row: number; readonly column: number; readonly text: string } {
  const { sheet, row, cells } = tableRows(workbook, 'ledger').find((one) => one.cells['団体名'] === NAME)!;
  return { sheetId: sheet.id, row, column: sheet.tables[0]!.columns.indexOf(heading), text: cells[heading]! };
}

async function deleteSheets(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
}

const shown = (workbook: HostWorkbook): Record<string, string> => tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === NAME)!.cells;

describe('a ledger that somebody damaged', () => {
  it.each([
    ['a broken cell of a person’s', '人の入力', '{"tags":{"type":["oth', 'unreadable'],
    ['a broken cell of the machine’s', '自動判定', 'x', 'unreadable'],
    ['an unknown code', '自動判定', '{"type":["nobody"],"multi":["no"],"town":["no"],"bridge":["no"],"cross":["no"],"wide":["no"],"categories":[],"stage":["none"],"incentives":[],"places":[]}', 'unknownCode'],
    ['an ID that is gone', 'ID', '', 'noId'],
    ['an unknown word', 'リストの有無', 'たぶん', 'unknownWord'],
  ])('%s is reported with its cell, kept beside, and costs no decision', async (_what, heading, typed, damage) => {
    const workbook = await workbookWithDecisions();
    const { sheetId, row, column, text } = ledgerCell(workbook, heading);
    workbook.setCellFromUser(sheetId, row, column, typed);
    const { notices } = await classifyWorkbook(runContext());
    expect(notices[0]).toEqual({ code: 'ledgerDamaged', params: { count: 1, cell: `${String.fromCharCode(65 + column)}${row + 1}`, damage } });
    expect(wordNotice(notices[0]!, 'ja')).toContain('共創台帳（破損）');
    expect(shown(workbook)).toMatchObject({ 類型: 'その他', 確認: '確認済', 要確認: '' });
    const aside = workbook.sheet('共創台帳（破損）')!;
    expect(aside.visibility).toBe('Visible');
    expect(tableRows(workbook, 'damaged').map(({ cells }) => [cells['台帳：団体名'], cells[`台帳：${heading}`]])).toEqual([[NAME, typed]]);
    // The next run finds nothing wrong, and leaves what was set aside.
    const before = contentOf(aside);
    expect((await classifyWorkbook(runContext())).notices).toEqual([]);
    expect(contentOf(workbook.sheet('共創台帳（破損）')!)).toEqual(before);
    expect(shown(workbook)['類型']).toBe('その他');
    expect(ledgerCell(workbook, heading).text).toBe(text);
  });

  it('twice: the second damage joins the first', async () => {
    const workbook = await workbookWithDecisions();
    for (const typed of ['[', '{']) {
      const { sheetId, row, column } = ledgerCell(workbook, '自動判定');
      workbook.setCellFromUser(sheetId, row, column, typed);
      await classifyWorkbook(runContext());
    }
    expect(tableRows(workbook, 'damaged').map(({ cells }) => cells['台帳：自動判定'])).toEqual(['[', '{']);
  });

  it('without its ID column: all of it is set aside, and the visible tables still tell what was decided', async () => {
    const workbook = await workbookWithDecisions();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('共創台帳').columns.getItem('ID').delete();
      await context.sync();
    });
    const { notices } = await classifyWorkbook(runContext());
    expect(notices.map(({ code }) => code)).toEqual(['ledgerDamaged', 'ledgerIncomplete']);
    expect(shown(workbook)).toMatchObject({ 類型: 'その他', 確認: '確認済', 修正: '類型' });
    expect(tableRows(workbook, 'damaged')).toHaveLength(LIST.rows.length - 3);
  });

  it('is gone altogether: values that differ from the machine’s stay', async () => {
    const workbook = await workbookWithDecisions();
    await deleteSheets(['共創台帳']);
    const { notices } = await classifyWorkbook(runContext());
    expect(notices.map(({ code }) => code)).toEqual(['ledgerIncomplete']);
    expect(shown(workbook)).toMatchObject({ 類型: 'その他', 確認: '確認済' });
  });
});

it('what people decided survives the deletion of every visible sheet of ours', async () => {
  const workbook = await workbookWithDecisions();
  await deleteSheets(['分類結果', '働きかけリスト', '集計']);
  expect((await classifyWorkbook(runContext())).notices).toEqual([]);
  expect(shown(workbook)).toMatchObject({ 類型: 'その他', 確認: '確認済' });
});

it('a confirmed row has nothing to confirm, and keeps its values when the machine changes its mind', async () => {
  const workbook = await freshWorkbook(excel);
  const first = await classifyWorkbook(runContext());
  const open = first.review[0]!;
  typeInto(workbook, 'result', open.name, '確認', '確認済');
  const before = tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === open.name)!.cells;
  expect(before['要確認']).toBe('');
  // The row now tells more; the person stands by what they confirmed, and is told what the machine would say.
  const list = workbook.sheet('候補団体')!;
  workbook.setCellFromUser(list.id, open.row - 1, 2, '地元企業20社と連携し、空き店舗の再生と公共空間の活用に取り組む。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う。');
  const second = await classifyWorkbook(runContext());
  expect(second.needsReview).toBe(first.needsReview - 1);
  const after = tableRows(workbook, 'result').find(({ cells }) => cells['団体名'] === open.name)!.cells;
  for (const heading of ['類型', '複数者・団体', 'まちづくりに関係', '域内外を繋げる役割']) expect(after[heading]).toBe(before[heading]);
  expect(after['自動判定との違い']).toContain('：人＝要確認、自動＝該当');
});

it('a memo as long as a cell can be is kept to its last sign, on the sheet and when the organisation is gone', async () => {
  const workbook = await freshWorkbook(excel);
  await classifyWorkbook(runContext());
  const name = tableRows(workbook, 'outreach')[0]!.cells['団体名']!;
  const memo = `${'長"'.repeat(16_383)}終`;
  const memoOf = (): string | undefined => tableRows(workbook, 'outreach').find(({ cells }) => cells['団体名'] === name)?.cells['メモ'];
  typeInto(workbook, 'outreach', name, 'メモ', memo);
  await classifyWorkbook(runContext());
  expect(memoOf()).toBe(memo);
  const list = workbook.sheet('候補団体')!;
  const row = LIST.rows.findIndex(([first]) => first === name);
  workbook.setCellFromUser(list.id, row, 0, '');
  await classifyWorkbook(runContext());
  expect(memoOf()).toBeUndefined();
  await classifyWorkbook(runContext());
  workbook.setCellFromUser(list.id, row, 0, name);
  await classifyWorkbook(runContext());
  expect(memoOf()).toBe(memo);
});

it('says when a change was first seen, and by which rules the machine decided', async () => {
  const workbook = await workbookWithDecisions();
  await classifyWorkbook(runContext({ now: new Date(2027, 0, 5, 9, 0) }));
  const { text } = ledgerCell(workbook, '人が決めたこと');
  expect(text).toBe('類型：その他（2026/11/22 18:30）／確認：確認済（2026/11/22 18:30）');
  expect(ledgerCell(workbook, '分類ルール').text).toMatch(/-[0-9a-f]{8}$/u);
});

it('is shown and hidden again', async () => {
  const workbook = await freshWorkbook(excel);
  expect(explain(await showLedger().catch((e: unknown) => e), 'ja').kind).toBe('notFound');
  await classifyWorkbook(runContext());
  await showLedger();
  expect([workbook.sheet('共創台帳')!.visibility, workbook.sheet(workbook.activeSheetId)!.name]).toEqual(['Visible', '共創台帳']);
  await hideLedger();
  expect(workbook.sheet('共創台帳')!.visibility).toBe('VeryHidden');
});

it('remembered choices that can no longer be read are said, the others followed', async () => {
  await freshWorkbook(excel, [LIST, { ...LIST, name: '別のリスト' }]);
  await rememberChoices([{ sheet: '別のリスト', listId: null, use: false }]);
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('kyoso.listChoices');
    setting.load('value');
    await context.sync();
    context.workbook.settings.add('kyoso.listChoices', (setting.value as string).replace(']', ',{"sheet":1}]'));
    await context.sync();
  });
  const result = await classifyWorkbook(runContext());
  expect(result.lists.map(({ sheet }) => sheet)).toEqual(['候補団体']);
  expect(result.notices).toEqual([{ code: 'choicesUnread', params: { count: 1 } }]);
});
