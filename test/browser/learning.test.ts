/** The tool 「修正から学ぶ」 with proposals, from a workbook on which people decided: looked for, read, taken over into the rules, taken back. */
import { DECIDED } from './prepared';
import { browserSuite, look, setPaneWidth, until } from './suite';

const WORDS = {
  ja: { tool: '修正から学ぶ', decided: /：42$/, verified: '検証の回答も人の判断として使う', search: '提案を探す', found: /^提案（\d+）$/, culture: /^「ベーゴマ」を 施策カテゴリ＝文化・スポーツ の根拠にする/, choose: /^この提案を使う/, apply: '選んだ1件をルールに加える', applied: /^1件を「分類ルール」シートのルールに加えました/, undo: '加える前に戻す', undone: 'ルールを加える前に戻しました。', row: /^第1町内会（候補の2行目）へ移動$/ },
  en: { tool: 'Learn from changes', decided: /: 42$/, verified: 'Answers of the verification count as decisions too', search: 'Look for proposals', found: /^Proposals \(\d+\)$/, culture: /^“ベーゴマ” speaks for Policy categories = Culture & sports/, choose: /^Use this proposal/, apply: 'Add the 1 chosen to the rules', applied: /^1 (rule )?added to the rules on “Rules”/, undo: 'Back to the rules before', undone: 'The rules are as they were before.', row: /^Go to 第1町内会 \(候補, row 2\)$/ },
} as const;

const suite = browserSuite();

test.each([
  { lang: 'ja', theme: 'dark' },
  { lang: 'en', theme: 'light' },
] as const)('$lang, $theme', async ({ lang, theme }) => {
  const words = WORDS[lang];
  const host = await suite.open({ workbook: DECIDED, lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const { pane, excel, page } = host;
  await setPaneWidth(host, 320);
  const picture = (name: string): Promise<void> => look(host, `learning-${lang}-${name}`);
  await pane.getByRole('checkbox').first().waitFor();
  await pane.locator('#gear').click();
  await pane.getByRole('button', { name: words.tool }).click();
  await pane.getByText(words.decided).waitFor();
  await picture('1-decisions');

  // What is looked at again meanwhile takes neither the box nor the focus away.
  const verified = pane.getByRole('checkbox', { name: words.verified });
  await verified.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await until(() => verified.evaluate((box) => [(box as HTMLInputElement).checked, box.ownerDocument.activeElement === box]), [false, true]);

  await pane.getByRole('button', { name: words.search, exact: true }).dblclick();
  const found = pane.getByRole('region', { name: words.found });
  await found.waitFor();
  await found.evaluate((element) => element.scrollIntoView());
  await picture('2-proposals');
  const card = found.getByRole('article', { name: words.culture });
  await card.locator('summary').first().click();
  await card.scrollIntoViewIfNeeded();
  await picture('3-card');
  await card.getByRole('button', { name: words.row }).click();
  await until(() => excel(({ workbook }) => [workbook.sheet(workbook.activeSheetId)?.name, workbook.selection.area.row]), ['候補', 1]);

  for (const other of await found.getByRole('article').all()) if (!words.culture.test((await other.getAttribute('aria-label')) ?? '')) await other.getByRole('checkbox', { name: words.choose }).uncheck();
  await pane.getByRole('button', { name: words.apply }).click();
  await pane.getByText(words.applied).waitFor();
  await picture('4-applied');
  expect(await excel(({ workbook }) => workbook.sheets.some((sheet) => sheet.tables.some((table) => Array.from({ length: table.area.rowCount }, (_, row) => table.columns.map((_column, at) => sheet.cell(table.area.row + row, table.area.column + at).text)).some((cells) => cells.includes('ベーゴマ')))))).toBe(true);
  await pane.getByRole('button', { name: words.undo }).click();
  await pane.getByText(words.undone).waitFor();
  // The button that was pressed is gone: the keyboard goes on in the tool, not at the beginning of the page.
  await until(() => pane.locator('body').evaluate((body) => body.ownerDocument.activeElement !== body), true);
});
