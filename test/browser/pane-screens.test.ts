/** Every place of the pane as people see it: nothing is cut or wider than the pane, and pictures of all are left in out/screenshots. */
import { join } from 'node:path';
import { classifiedWorkbook } from './prepared';
import { browserSuite, look as lookAt, PICTURES, setPaneWidth } from './suite';

const WORDS = {
  ja: { lists: 'リスト', classify: '分類', review: '確認', outreach: '働きかけ', summary: '集計' },
  en: { lists: 'Lists', classify: 'Classify', review: 'Review', outreach: 'Outreach', summary: 'Summary' },
} as const;
const PLACES = ['lists', 'classify', 'review', 'outreach', 'summary'] as const;
/** The places that show a result, the one that opens it first, with what is there once they do. */
const SHOWING = [['review', '[data-tag]'], ['classify', 'main ul'], ['outreach', 'main ol'], ['summary', 'main ul']] as const;

const suite = browserSuite();

test.each([
  { lang: 'ja', theme: 'dark', width: 320 },
  { lang: 'en', theme: 'light', width: 320 },
] as const)('$lang, $theme, $width px', async ({ lang, theme, width }) => {
  const words = WORDS[lang];
  const host = await suite.open({ workbook: classifiedWorkbook(lang), lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const { page, pane } = host;
  await setPaneWidth(host, width);
  const look = (name: string): Promise<void> => lookAt(host, `pane-${lang}-${theme}-${width}-${name}`);
  await pane.getByRole('checkbox').first().waitFor();
  await look('1-lists');
  await pane.locator('summary').first().click();
  await look('1-lists-open');
  for (const [place, shown] of SHOWING) {
    await pane.getByRole('tab', { name: words[place] }).first().click();
    await pane.locator(shown).first().waitFor();
    await look(`${PLACES.indexOf(place) + 1}-${place}`);
  }
  await page.screenshot({ path: join(PICTURES, `host-${lang}-${theme}.png`) });
});
