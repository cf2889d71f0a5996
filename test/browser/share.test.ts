/** Place 5's own two works in the built pane: the sheets in the other language and the copy for sharing, by mouse and by keys, in both languages; pictures. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { OpenHost } from './host';
import { classifiedWorkbook } from './prepared';
import { browserSuite, look, setPaneWidth } from './suite';

const WORDS = {
  ja: { place: '集計', remake: 'この言語で作り直す', remade: 'English（英語）で作り直しました', choose: '入れるものと形式を選ぶ', live: /^数式のまま/, outreach: '働きかけリストも入れる', copy: '共有用のブックを作る', opened: '新しいブックとして開きました', save: /ファイルとして保存/, offered: 'Excel で開けませんでした' },
  en: { place: 'Summary', remake: 'Make them again in this language', remade: 'The sheets are now in 日本語', choose: 'Choose what goes in', live: /^Live/, outreach: 'With the outreach list', copy: 'Make the copy', opened: 'is open as a new workbook', save: /Save as a file/, offered: 'Excel did not open it' },
} as const;

const suite = browserSuite();

const visible = (host: OpenHost): Promise<string[]> => host.excel((app) => app.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));

test('ja, dark, 320 px, by keys: cancelled, all is as it was; then the sheets in the other language, and a copy that can be saved where Excel refuses to open it', async () => {
  const words = WORDS.ja;
  const host = await suite.open({ workbook: classifiedWorkbook('ja'), theme: 'dark' }, { viewport: { width: 1280, height: 1000 } });
  const { page, pane, excel } = host;
  await setPaneWidth(host, 320);
  await pane.getByRole('tab', { name: words.place }).click();
  const remake = pane.getByRole('button', { name: words.remake, disabled: false });
  await remake.waitFor();
  const before = await visible(host);
  await excel((app) => app.workbook.faults.when('"Formulas"', { waitMs: 300 }));
  await remake.press('Enter');
  await pane.getByText('シートを作っています').first().waitFor();
  await pane.getByRole('button', { name: 'やめる' }).press('Enter');
  await pane.getByText('中止しました。シートは元のままです。').waitFor();
  expect(await visible(host)).toEqual(before);
  await excel((app) => app.workbook.faults.clear());

  await remake.press('Enter');
  await pane.getByText(words.remade).waitFor();
  const after = await visible(host);
  expect([before.includes('分類結果'), after.includes('分類結果'), after.includes('Classification')]).toEqual([true, false, true]);
  expect(after.length).toBe(before.length);
  await pane.getByText(words.remade).scrollIntoViewIfNeeded();
  await look(host, 'share-ja-1-language');

  await excel((app) => app.workbook.faults.when('CreateAndOpenWorkbook', { error: 'GeneralException' }));
  const copy = pane.getByRole('button', { name: words.copy });
  await remake.focus();
  // From one work to the next: the fold, then the button.
  for (let i = 0; i < 6 && !(await copy.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(words.offered).waitFor();
  await look(host, 'share-ja-2-file');
  const [download] = await Promise.all([page.waitForEvent('download'), pane.getByRole('link', { name: words.save }).press('Enter')]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Classification', 'Outreach list', 'Summary']));
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});

test('en, light, 350 px, by mouse: what goes into the copy is chosen; it opens as a new workbook', async () => {
  const words = WORDS.en;
  const host = await suite.open({ workbook: classifiedWorkbook('en'), lang: 'en' }, { viewport: { width: 1280, height: 1000 } });
  const { page, pane } = host;
  await pane.getByRole('tab', { name: words.place }).click();
  await pane.getByText(words.choose).click();
  await pane.getByRole('radio', { name: words.live }).check();
  await pane.getByRole('checkbox', { name: words.outreach }).uncheck();
  await pane.getByRole('button', { name: words.copy }).scrollIntoViewIfNeeded();
  await look(host, 'share-en-1-choices');
  await pane.getByRole('button', { name: words.copy }).click();
  await pane.getByText(words.opened).waitFor();
  await pane.getByText(words.opened).scrollIntoViewIfNeeded();
  await look(host, 'share-en-2-copy');

  // The page offers the new workbook in a tab of its own, as Excel on the web opens it.
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.locator('.message-bar a').click()]);
  await tab.locator('.grid').waitFor();
  const sheets = await tab.evaluate(() => (window as unknown as { embeddedExcel: { workbook: { sheets: { name: string }[] } } }).embeddedExcel.workbook.sheets.map(({ name }) => name));
  expect(sheets.slice(0, 2)).toEqual(['Classification', 'Summary']);
});
