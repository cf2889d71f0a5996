/** 「実行の履歴」 behind the gear, through the built pane: what ran, and the way back to before each run, in two steps, by mouse and by keys. */
import ExcelJS from 'exceljs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { OpenHost } from './host';
import { browserSuite, look as lookAt, PICTURES, setPaneWidth } from './suite';

jest.setTimeout(180_000);

const SAMPLE = '/samples/sample.xlsx';
const WORDS = {
  ja: { classify: '分類', start: '分類を始める', again: 'もう一度分類する', result: '分類の結果', changes: '前回からの変化' },
  en: { classify: 'Classify', start: 'Classify', again: 'Classify again', result: 'Result', changes: 'Since the last run' },
} as const;

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

async function classify(pane: FrameLocator, lang: 'ja' | 'en', again: boolean): Promise<void> {
  const words = WORDS[lang];
  await pane.locator('#tab-classify').click();
  await pane.getByRole('button', { name: again ? words.again : words.start, exact: true }).click();
  await pane.locator('main h2', { hasText: again ? words.changes : words.result }).first().waitFor();
  await pane.getByRole('button', { name: words.again, exact: true }).waitFor();
}

async function openHistory(pane: FrameLocator): Promise<void> {
  await pane.locator('#gear').click();
  await pane.locator('#settings nav button').nth(3).click();
  await pane.locator('#tool-history').waitFor();
}

test('two runs and an edit: the first result comes back with the edit on it, and the way back leads there again', async () => {
  host = await suite.open({ workbook: SAMPLE });
  const { page, pane } = host;
  await pane.getByRole('checkbox').first().waitFor();
  await classify(pane, 'ja', false);
  const { row, column } = await typeOf('分類結果');
  await classify(pane, 'ja', true);
  await type('分類結果', row, column, 'その他');
  await openHistory(pane);
  const second = pane.getByRole('region', { name: '実行2　分類' });
  await second.getByText('前の状態', { exact: false }).or(second.getByRole('button', { name: '実行2の前に戻す' })).first().waitFor();

  // Two steps; Esc closes the second and the keyboard is where it was.
  const open = second.getByRole('button', { name: '実行2の前に戻す' });
  await open.click();
  const ask = second.getByRole('group', { name: '実行2の前に戻しますか' });
  await ask.getByText('実行1（', { exact: false }).waitFor();
  await ask.getByText('人が直した判定、確認、働きかけの記入は失われません。', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await open.and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await ask.getByRole('button', { name: '前に戻す' }).click();
  await pane.getByText('実行1の結果に戻しました。', { exact: false }).waitFor();
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

test('the first run is taken back: our sheets are gone, the pane says what is kept', async () => {
  host = await suite.open({ workbook: SAMPLE });
  const { pane } = host;
  await pane.getByRole('checkbox').first().waitFor();
  const before = await shownSheets();
  await classify(pane, 'ja', false);
  await openHistory(pane);
  await pane.getByRole('button', { name: '実行1の前に戻す' }).click();
  await pane.getByText('のシートを外します。', { exact: false }).waitFor();
  await pane.getByRole('button', { name: '前に戻す', exact: true }).click();
  await pane.getByText('結果のシートを外しました。', { exact: false }).waitFor();
  expect(await shownSheets()).toEqual([...before, '実行記録']);
});

test('a failure says what happened and changes nothing', async () => {
  host = await suite.open({ workbook: SAMPLE });
  const { pane } = host;
  await pane.getByRole('checkbox').first().waitFor();
  await classify(pane, 'ja', false);
  await openHistory(pane);
  const sheets = await shownSheets();
  await pane.getByRole('button', { name: '実行1の前に戻す' }).click();
  await host.excel((app) => {
    app.workbook.cellEditMode = true;
  });
  await pane.getByRole('button', { name: '前に戻す', exact: true }).click();
  await pane.getByText('前の状態に戻せませんでした').waitFor();
  await host.excel((app) => {
    app.workbook.cellEditMode = false;
  });
  expect(await shownSheets()).toEqual(sheets);
});

test.each([
  { lang: 'ja', theme: 'light', width: 350 },
  { lang: 'ja', theme: 'dark', width: 320 },
  { lang: 'en', theme: 'light', width: 320 },
] as const)('nothing is cut: $lang, $theme, $width px', async ({ lang, theme, width }) => {
  host = await suite.open({ workbook: SAMPLE, lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const { page, pane } = host;
  await setPaneWidth(host, width);
  const look = (name: string): Promise<void> => lookAt(host, `pane-${lang}-${theme}-${width}-${name}`);
  await pane.getByRole('checkbox').first().waitFor();
  await openHistory(pane);
  await look('history-none');
  await pane.locator('#tool-history').waitFor();
  await classify(pane, lang, false);
  await classify(pane, lang, true);
  await openHistory(pane);
  await pane.getByRole('button', { name: /の前に戻す|before run/ }).first().waitFor();
  await pane.locator('main summary').first().click();
  await look('history');
  await pane.getByRole('button', { name: /の前に戻す|before run/ }).first().click();
  await look('history-ask');
  await pane.locator('main [role=group] button').first().click();
  await pane.locator('main [role=region]').nth(2).waitFor();
  await look('history-done');
  await page.screenshot({ path: join(PICTURES, `host-${lang}-${theme}-history.png`) });
});
