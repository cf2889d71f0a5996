/** 検証 and 修正から学ぶ as people use them in the pane: a sample drawn, answered by single keys, measured; pictures of both tools in both languages. */
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { classifiedWorkbook } from './prepared';
import { browserSuite, look as lookAt, PICTURES, setPaneWidth } from './suite';

const WORDS = {
  ja: { settings: '設定', verification: '検証', learning: '修正から学ぶ', draw: '検証する団体を選ぶ', go: '回答を続ける', measure: '結果を計算する', figures: '結果', stop: '中断する', state: '人の判断', sheet: '検証', all: /^すべて/, also: '検証の回答も人の判断として使う', search: '提案を探す', none: /提案はありません|提案（/ },
  en: { settings: 'Settings', verification: 'Verification', learning: 'Learn from changes', draw: 'Draw a sample', go: 'Go on answering', measure: 'Work out the result', figures: 'Result', stop: 'Stop for now', state: 'People’s decisions', sheet: 'Verification', all: /^All/, also: 'Answers of the verification count as decisions too', search: 'Look for proposals', none: /No proposals|Proposals \(/ },
} as const;
/** Questions a row. */
const QUESTIONS = 7;

const suite = browserSuite();

test.each(['ja', 'en'] as const)('verification and learning in %s', async (lang) => {
  const words = WORDS[lang];
  const host = await suite.open({ workbook: classifiedWorkbook(lang), lang }, { viewport: { width: 1280, height: 1000 } });
  const { page, pane, excel } = host;
  await setPaneWidth(host, 320);
  const look = (name: string): Promise<void> => lookAt(host, `verify-${lang}-${name}`);
  const openTool = async (of: FrameLocator, tool: string): Promise<void> => {
    await of.getByRole('button', { name: words.settings, exact: true }).click();
    await of.getByRole('button', { name: tool, exact: true }).click();
  };
  await pane.getByRole('checkbox').first().waitFor();
  await openTool(pane, words.verification);
  await pane.getByRole('radio', { name: words.all }).click();
  await look('1-start');
  await pane.getByRole('button', { name: words.draw }).click();
  await pane.getByRole('button', { name: words.go }).click();
  await pane.getByRole('button', { name: words.stop }).waitFor();
  await look('2-card');
  const name = await pane.locator('h3').first().textContent();
  for (let i = 0; i < QUESTIONS; i++) await pane.locator('body').press('1');
  await pane.locator('h3').first().filter({ hasNotText: name ?? '' }).waitFor();
  await pane.locator('body').press('q');
  await pane.getByRole('button', { name: words.measure }).click();
  await pane.getByRole('heading', { name: words.figures, exact: true }).waitFor();
  await look('3-result');
  expect(await excel((app, of) => app.workbook.sheet(of)?.charts.length, words.sheet)).toBe(1);

  await openTool(pane, words.learning);
  await pane.getByRole('heading', { name: words.state }).waitFor();
  await look('4-learning');
  await pane.getByRole('checkbox', { name: words.also }).click();
  await pane.getByRole('button', { name: words.search, exact: true }).click();
  await pane.getByText(words.none).first().waitFor();
  await look('5-proposals');
  await page.screenshot({ path: join(PICTURES, `verify-${lang}-host.png`) });
});
