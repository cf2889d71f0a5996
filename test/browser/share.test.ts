/** Place 5's own two works in the built pane: the sheets in the other language and the copy for sharing, by mouse and by keys, in both languages; pictures. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { FrameLocator } from 'playwright-core';
import type { OpenHost } from './host';
import { browserSuite, look, setPaneWidth } from './suite';

jest.setTimeout(240_000);

const WORDS = {
  ja: { classify: '分類', start: '分類を始める', result: '分類の結果', place: '集計', remake: 'この言語で作り直す', remade: 'English（英語）で作り直しました', choose: '入れるものと形式を選ぶ', live: /^数式のまま/, outreach: '働きかけリストも入れる', copy: '共有用のブックを作る', opened: '新しいブックとして開きました', save: /ファイルとして保存/, offered: 'Excel で開けませんでした' },
  en: { classify: 'Classify', start: 'Classify', result: 'Result', place: 'Summary', remake: 'Make them again in this language', remade: 'The sheets are now in 日本語', choose: 'Choose what goes in', live: /^Live/, outreach: 'With the outreach list', copy: 'Make the copy', opened: 'is open as a new workbook', save: /Save as a file/, offered: 'Excel did not open it' },
} as const;

/** Works of many rows on a busy machine. */
const LONG = { timeout: 90_000 };

const suite = browserSuite();

async function classified(host: OpenHost, lang: 'ja' | 'en'): Promise<FrameLocator> {
  const { pane } = host;
  const words = WORDS[lang];
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('tab', { name: words.classify }).click();
  await pane.getByRole('button', { name: words.start }).click();
  await pane.getByRole('heading', { name: words.result, exact: true }).waitFor();
  await pane.getByRole('tab', { name: words.place }).click();
  return pane;
}
const visible = (host: OpenHost): Promise<string[]> => host.excel((app) => app.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));

test.each([
  { lang: 'ja', theme: 'light', width: 350 },
  { lang: 'en', theme: 'dark', width: 320 },
] as const)('$lang, $theme, $width px: the sheets in the other language, then a copy', async ({ lang, theme, width }) => {
  const words = WORDS[lang];
  const host = await suite.open({ workbook: '/samples/sample.xlsx', lang, theme }, { viewport: { width: 1280, height: 1000 } });
  await setPaneWidth(host, width);
  const pane = await classified(host, lang);
  const before = await visible(host);
  await pane.getByRole('button', { name: words.remake }).click();
  await pane.getByText(words.remade).waitFor(LONG);
  const after = await visible(host);
  expect([before.includes('分類結果'), after.includes('分類結果')]).toEqual([lang === 'ja', lang === 'en']);
  expect(after.length).toBe(before.length);
  await pane.getByText(words.remade).scrollIntoViewIfNeeded();
  await look(host, `share-${lang}-${theme}-${width}-1-language`);

  await pane.getByText(words.choose).click();
  await pane.getByRole('radio', { name: words.live }).check();
  await pane.getByRole('checkbox', { name: words.outreach }).uncheck();
  await pane.getByRole('button', { name: words.copy }).scrollIntoViewIfNeeded();
  await look(host, `share-${lang}-${theme}-${width}-2-choices`);
  await pane.getByRole('button', { name: words.copy }).click();
  await pane.getByText(words.opened).waitFor(LONG);
  await pane.getByText(words.opened).scrollIntoViewIfNeeded();
  await look(host, `share-${lang}-${theme}-${width}-3-copy`);

  // The page offers the new workbook in a tab of its own, as Excel on the web opens it.
  const [tab] = await Promise.all([host.page.context().waitForEvent('page'), host.page.locator('.message-bar a').click()]);
  await tab.locator('.grid').waitFor();
  const sheets = await tab.evaluate(() => (window as unknown as { embeddedExcel: { workbook: { sheets: { name: string }[] } } }).embeddedExcel.workbook.sheets.map(({ name }) => name));
  expect(sheets.slice(0, 2)).toEqual(lang === 'ja' ? ['Classification', 'Summary'] : ['分類結果', '集計']);
  await tab.close();
});

test('by keys alone; the copy can be saved as a file, and says so when Excel refuses', async () => {
  const host = await suite.open({ workbook: '/samples/sample.xlsx' });
  const pane = await classified(host, 'ja');
  await host.excel((app) => app.workbook.faults.when('CreateAndOpenWorkbook', { error: 'GeneralException' }));
  const button = pane.getByRole('button', { name: WORDS.ja.copy });
  await pane.getByRole('button', { name: WORDS.ja.remake }).focus();
  // From one work to the next: the fold, then the button.
  for (let i = 0; i < 6 && !(await button.evaluate((element) => element === document.activeElement)); i++) await host.page.keyboard.press('Tab');
  await host.page.keyboard.press('Enter');
  await pane.getByText(WORDS.ja.offered).waitFor(LONG);
  const [download] = await Promise.all([host.page.waitForEvent('download'), pane.getByRole('link', { name: WORDS.ja.save }).press('Enter')]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['分類結果', '働きかけリスト', '集計']));
  expect(download.suggestedFilename()).toBe('共有用_分類結果.xlsx');
});

test('cancelled while the sheets are written, everything is as it was', async () => {
  const host = await suite.open({ workbook: '/samples/sample.xlsx' });
  const pane = await classified(host, 'ja');
  const before = await visible(host);
  await host.excel((app) => app.workbook.faults.when('"Formulas"', { waitMs: 300 }));
  await pane.getByRole('button', { name: WORDS.ja.remake }).click();
  await pane.getByText('シートを作っています').first().waitFor();
  await pane.getByRole('button', { name: 'やめる' }).click();
  await pane.getByText('中止しました。シートは元のままです。').waitFor(LONG);
  expect(await visible(host)).toEqual(before);
});
