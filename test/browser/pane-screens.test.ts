/** Every place of the pane as people see it: nothing is cut or wider than the pane, and pictures of all are left in out/screenshots. */
import { join } from 'node:path';
import { browserSuite, look as lookAt, PICTURES, setPaneWidth } from './suite';

jest.setTimeout(180_000);

const WORDS = {
  ja: { lists: 'リスト', classify: '分類', review: '確認', outreach: '働きかけ', summary: '集計', start: '分類を始める', result: '分類の結果' },
  en: { lists: 'Lists', classify: 'Classify', review: 'Review', outreach: 'Outreach', summary: 'Summary', start: 'Classify', result: 'Result' },
} as const;
const PLACES = ['lists', 'classify', 'review', 'outreach', 'summary'] as const;

const suite = browserSuite();


test.each([
  { lang: 'ja', theme: 'light', width: 350 },
  { lang: 'ja', theme: 'dark', width: 320 },
  { lang: 'en', theme: 'light', width: 320 },
] as const)('$lang, $theme, $width px', async ({ lang, theme, width }) => {
  const words = WORDS[lang];
  const host = await suite.open({ workbook: '/samples/sample.xlsx', lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const { page, pane } = host;
  await setPaneWidth(host, width);
  const look = (name: string): Promise<void> => lookAt(host, `pane-${lang}-${theme}-${width}-${name}`);
  await pane.getByRole('checkbox').first().waitFor();
  await look('1-lists');
  await pane.locator('summary').first().click();
  await look('1-lists-open');
  await pane.getByRole('tab', { name: words.classify }).click();
  await pane.getByRole('button', { name: words.start }).click();
  await pane.getByRole('heading', { name: words.result }).waitFor();
  for (const [index, place] of PLACES.entries()) {
    if (place === 'lists') continue;
    await pane.getByRole('tab', { name: words[place] }).click();
    await look(`${index + 1}-${place}`);
  }
  await page.screenshot({ path: join(PICTURES, `host-${lang}-${theme}.png`) });
});
