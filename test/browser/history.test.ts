/** 「実行の履歴」 behind the gear, through the built pane: what ran, and the way back to before each run, in two steps, by mouse and by keys. */
import ExcelJS from 'exceljs';
import type { FrameLocator } from 'playwright-core';
import type { OpenHost } from './host';
import { classifiedWorkbook } from './prepared';
import { browserSuite, look, setPaneWidth } from './suite';

const suite = browserSuite();
let host: OpenHost;

const shownSheets = (): Promise<string[]> => host.excel((app) => app.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));
const cell = (sheet: string, row: number, column: number): Promise<string> => host.excel((app, at) => app.workbook.sheet(at.sheet)!.cell(at.row, at.column).text, { sheet, row, column });
/** Where 類型 of the first organisation stands. */
const typeOf = (sheet: string): Promise<{ row: number; column: number }> => host.excel((app, name) => {
  const table = app.workbook.sheet(name)!.tables[0]!;
  return { row: table.area.row + 1, column: table.area.column + table.columns.findIndex((header) => header === '類型' || header === 'Type') };
}, sheet);
const type = (sheet: string, row: number, column: number, typed: string): Promise<void> => host.excel((app, at) => {
  const found = app.workbook.sheet(at.sheet)!;
  app.workbook.setCellFromUser(found.id, at.row, at.column, at.typed);
}, { sheet, row, column, typed });

async function openHistory(pane: FrameLocator): Promise<void> {
  await pane.locator('#gear').click();
  await pane.locator('#settings nav button').nth(3).click();
  await pane.locator('#tool-history').waitFor();
}

test('two runs and an edit: the first result comes back with the edit on it, and the way back leads there again', async () => {
  host = await suite.open({ workbook: classifiedWorkbook('ja'), theme: 'dark' }, { viewport: { width: 1100, height: 1000 } });
  const { page, pane } = host;
  await setPaneWidth(host, 320);
  await pane.getByRole('checkbox').first().waitFor();
  const { row, column } = await typeOf('分類結果');
  await pane.locator('#tab-classify').click();
  await pane.getByRole('button', { name: 'もう一度分類する', exact: true }).click();
  await pane.locator('main h2', { hasText: '前回からの変化' }).first().waitFor();
  await type('分類結果', row, column, 'その他');
  await openHistory(pane);
  const second = pane.getByRole('region', { name: '実行2　分類' });
  await second.getByText('前の状態', { exact: false }).or(second.getByRole('button', { name: '実行2の前に戻す' })).first().waitFor();

  // Two steps; Esc closes the second and the keyboard is where it was.
  const open = second.getByRole('button', { name: '実行2の前に戻す' });
  await look(host, 'history-ja-1-runs');
  await open.click();
  const ask = second.getByRole('group', { name: '実行2の前に戻しますか' });
  await ask.getByText('実行1（', { exact: false }).waitFor();
  await ask.getByText('人が直した判定、確認、働きかけの記入は失われません。', { exact: false }).waitFor();
  await look(host, 'history-ja-2-ask');
  await page.keyboard.press('Escape');
  await open.and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await ask.getByRole('button', { name: '前に戻す' }).click();
  await pane.getByText('実行1の結果に戻しました。', { exact: false }).waitFor();
  await look(host, 'history-ja-3-back');
  expect(await cell('分類結果', row, column)).toBe('その他');
  expect((await shownSheets()).filter((name) => name.startsWith('共創'))).toEqual([]);

  // The restore is a run as well.
  const third = pane.getByRole('region', { name: '実行3　復元' });
  await third.getByText('実行2の前に戻した').waitFor();
  await third.getByRole('button', { name: '実行3の前に戻す' }).click();
  await third.getByRole('button', { name: '前に戻す', exact: true }).click();
  await pane.getByText('実行2の結果に戻しました。', { exact: false }).waitFor();

  // The other places do not go on showing a result that is no longer in force.
  await pane.locator('#tab-summary').click();
  await pane.locator('main').waitFor();
  await openHistory(pane);
  await pane.getByRole('button', { name: '台帳を表示' }).click();
  await pane.getByRole('button', { name: '台帳を隠す' }).waitFor();
  expect(await shownSheets()).toContain('共創台帳');
  await pane.getByRole('button', { name: '台帳を隠す' }).click();
  await pane.getByRole('button', { name: '台帳を表示' }).waitFor();
  await pane.getByRole('button', { name: '「実行記録」シートを開く' }).click();
  await host.page.waitForFunction(() => window.embeddedExcel.workbook.sheet(window.embeddedExcel.workbook.activeSheetId)?.name === '実行記録');

  const bytes = await host.excel(async (app) => Array.from(await app.workbook.save()));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  for (const { name, state } of book.worksheets) expect([name, state]).toEqual([name, name.startsWith('共創控え') || name === '共創台帳' ? 'veryHidden' : 'visible']);
});

test('in English: a failure says what happened and changes nothing; the first run is taken back, and the pane says what is kept', async () => {
  host = await suite.open({ workbook: classifiedWorkbook('en'), lang: 'en' }, { viewport: { width: 1100, height: 1000 } });
  const { pane } = host;
  await setPaneWidth(host, 320);
  await pane.getByRole('checkbox').first().waitFor();
  const sheets = await shownSheets();
  await openHistory(pane);
  await pane.getByRole('button', { name: 'Go back to before run 1' }).click();
  await pane.getByText('Your lists stay as they are.', { exact: false }).waitFor();
  await look(host, 'history-en-1-ask');
  await host.excel((app) => {
    app.workbook.cellEditMode = true;
  });
  await pane.getByRole('button', { name: 'Go back', exact: true }).click();
  await pane.getByText('Could not go back to the earlier state').waitFor();
  await look(host, 'history-en-2-failure');
  expect(await shownSheets()).toEqual(sheets);
  await host.excel((app) => {
    app.workbook.cellEditMode = false;
  });
  await pane.getByRole('button', { name: 'Go back', exact: true }).click();
  await pane.getByText('The result sheets have been taken away.', { exact: false }).waitFor();
  await look(host, 'history-en-3-gone');
  expect(await shownSheets()).toEqual(sheets.filter((name) => !['Classification', 'Outreach list', 'Summary', 'Map and fields', 'Coverage'].includes(name)));
});
