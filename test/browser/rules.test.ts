/** The rules as people use them: written out, edited in Excel, checked, previewed, applied, reset and taken over again; pictures of the tool in both languages. */
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { OpenHost } from './host';
import { classifiedWorkbook } from './prepared';
import { browserSuite, look as lookAt, PICTURES, setPaneWidth } from './suite';

const WORDS = {
  ja: { settings: '設定', tool: '分類ルール', write: '表に書き出す', written: 'シートにルールを書き出しました', check: '表を確かめる', preview: '変わる判定を調べる', sheet: '分類ルール', changes: '標準と違う語句を文字にする', text: '渡す文字', reset: '標準のルールに戻す', yes: '表を残して戻す', earlier: '前の表は', diff: '違いを見る' },
  en: { settings: 'Settings', tool: 'Rules', write: 'Write out as a table', written: 'The rules are on the sheet', check: 'Check the table', preview: 'See what would change', sheet: 'Rules', changes: 'Text of what differs', text: 'Text to pass on', reset: 'Use the default rules', yes: 'Keep the table, use the default', earlier: 'The earlier table stays', diff: 'See the differences' },
} as const;

const suite = browserSuite();
let host: OpenHost;

/** Types into a cell as a person does. */
const type = (sheet: string, row: number, column: number, text: string): Promise<void> =>
  host.excel((app, cell) => {
    const found = app.workbook.sheet(cell.sheet);
    if (found) app.workbook.setCellFromUser(found.id, cell.row, cell.column, cell.text);
  }, { sheet, row, column, text });
const openTool = async (pane: FrameLocator, words: (typeof WORDS)[keyof typeof WORDS]): Promise<void> => {
  await pane.getByRole('button', { name: words.settings, exact: true }).click();
  await pane.getByRole('button', { name: words.tool, exact: true }).click();
};

test.each(['ja', 'en'] as const)('rules in %s', async (lang) => {
  const words = WORDS[lang];
  host = await suite.open({ workbook: classifiedWorkbook(lang), lang }, { viewport: { width: 1280, height: 1000 } });
  const { page, pane } = host;
  await setPaneWidth(host, 320);
  const look = (name: string): Promise<void> => lookAt(host, `rules-${lang}-${name}`);
  await pane.getByRole('checkbox').first().waitFor();
  await openTool(pane, words);
  await pane.getByRole('button', { name: words.write }).click();
  await pane.getByText(words.written).waitFor();
  await look('1-written');
  await page.screenshot({ path: join(PICTURES, `rules-${lang}-sheet.png`) });

  // A person edits the table in Excel: one bad weight, and 「防犯」 for 域内外 instead of what the first row says.
  await type(words.sheet, 4, 3, '9');
  const cells = lang === 'ja' ? ['清掃', '域内外を繋げる役割', '該当', '3', '活動内容', '', '使う'] : ['清掃', 'Links inside and outside', 'Yes', '3', 'Activity', '', 'On'];
  for (const [column, text] of [...cells, '', '', ''].entries()) await type(words.sheet, 5, column, text);
  await pane.getByRole('button', { name: words.check }).click();
  await pane.getByRole('link', { name: 'D5' }).or(pane.getByRole('button', { name: 'D5' })).click();
  expect(await host.excel((app) => app.workbook.selection.area.row)).toBe(4);
  await look('2-problem');

  await pane.getByRole('button', { name: words.preview }).click();
  await pane.getByText('清掃').first().waitFor();
  await look('3-preview');
  await pane.getByRole('button', { name: words.changes }).click();
  expect(await pane.getByLabel(words.text).inputValue()).toContain('清掃');

  await pane.getByRole('button', { name: words.reset }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: words.yes }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByText(words.earlier).waitFor();
  await look('4-reset');

  await pane.getByRole('button', { name: words.diff }).first().click();
  await pane.getByRole('radiogroup').first().waitFor();
  await look('5-merge');
  await pane.getByRole('button', { name: lang === 'ja' ? /^\d+件を取り込む/ : /^Take over \d/ }).click();
  await pane.getByText(words.earlier).or(pane.getByText(lang === 'ja' ? '作り直しました' : 'is new')).first().waitFor();
  if (lang === 'en') return;
  await pane.getByRole('button', { name: 'このルールでもう一度分類する' }).click();
  await pane.getByRole('heading', { name: '分類の結果', exact: true }).waitFor();
  await look('6-applied');
});
