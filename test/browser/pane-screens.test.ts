/** Every place of the pane as people see it: nothing is cut or wider than the pane, and pictures of all are left in out/screenshots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../src/host/server/server';
import { openHost, startHost } from './host';
import { launchBrowser } from './launch';
import { tooWide } from './tooWide';

jest.setTimeout(180_000);

const pictures = join(__dirname, '..', '..', 'out', 'screenshots');
const WORDS = {
  ja: { lists: 'リスト', classify: '分類', review: '確認', outreach: '働きかけ', summary: '集計', start: '分類を始める', result: '分類の結果' },
  en: { lists: 'Lists', classify: 'Classify', review: 'Review', outreach: 'Outreach', summary: 'Summary', start: 'Classify', result: 'Result' },
} as const;
const PLACES = ['lists', 'classify', 'review', 'outreach', 'summary'] as const;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
  server = await startHost();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([
  { lang: 'ja', theme: 'light', width: 350 },
  { lang: 'ja', theme: 'dark', width: 320 },
  { lang: 'en', theme: 'light', width: 320 },
] as const)('$lang, $theme, $width px', async ({ lang, theme, width }) => {
  const words = WORDS[lang];
  const { page, pane } = await openHost(browser, server, { workbook: '/samples/sample.xlsx', lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const frame = page.locator('iframe[name=task-pane]');
  await frame.evaluate((element, pixels) => element.closest<HTMLElement>('.task-pane')?.style.setProperty('--pane-width', `${pixels}px`), width);
  const look = async (name: string): Promise<void> => {
    await frame.screenshot({ path: join(pictures, `pane-${lang}-${theme}-${width}-${name}.png`) });
    expect({ name, tooWide: await pane.locator('body').evaluate(tooWide) }).toEqual({ name, tooWide: [] });
  };
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
  await page.screenshot({ path: join(pictures, `host-${lang}-${theme}.png`) });
  await page.context().close();
});
