/**
 * Takes pictures of the embedded Excel and of every place and tool of the task pane into out/screenshots/, to look at the result:
 * in both languages, light and dark, at the narrowest width that Excel gives a pane.
 * Build first (`npm run build:dev`), then: npx tsx scripts/screenshots.ts [WORKBOOK.xlsx]
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { PageQuery } from '../src/host/server/mounts';
import type { RunningServer } from '../src/host/server/server';
import { openHost, startHost } from '../test/browser/host';
import { launchBrowser } from '../test/browser/launch';

const root = resolve(__dirname, '..');
const out = join(root, 'out', 'screenshots');
/** The narrowest pane, and the height that is left of a small laptop's screen. */
const PANE = { width: 320, height: 600 };
const PLACES = ['lists', 'classify', 'review', 'outreach', 'summary'];
const TOOLS = ['rules', 'learning', 'verification', 'history'];

const scenes: readonly (PageQuery & { readonly lang: 'ja' | 'en'; readonly theme: 'light' | 'dark' })[] = [
  { lang: 'ja', theme: 'light' }, { lang: 'en', theme: 'light' }, { lang: 'ja', theme: 'dark' }, { lang: 'en', theme: 'dark' },
];

async function take(browser: Browser, server: RunningServer, workbook: string | undefined, scene: (typeof scenes)[number]): Promise<number> {
  const name = `${scene.lang}-${scene.theme}`;
  const { page, pane } = await openHost(browser, server, { ...scene, ...(workbook === undefined ? {} : { workbook }) }, { viewport: { width: 1440, height: 900 } });
  await quiet(page, pane);
  await page.screenshot({ path: join(out, `page-${name}.png`) });
  await page.setViewportSize({ width: 1100, height: PANE.height + 174 });
  const frame = page.locator('iframe[name=task-pane]');
  await frame.evaluate((element, pixels) => element.closest<HTMLElement>('.task-pane')?.style.setProperty('--pane-width', `${pixels}px`), PANE.width);
  let count = 1;
  const look = async (what: string): Promise<void> => {
    await quiet(page, pane);
    await frame.screenshot({ path: join(out, `pane-${name}-${what}.png`) });
    count += 1;
  };
  const place = async (which: string): Promise<void> => {
    await pane.locator(`#tab-${which}`).click();
    await look(`${PLACES.indexOf(which) + 1}-${which}`);
  };
  await place('lists');
  await place('classify');
  await pane.locator('main button').last().click();
  await pane.locator('main ul').first().waitFor();
  for (const which of PLACES.slice(1)) {
    await place(which);
    if (which !== 'review') continue;
    await pane.locator('[aria-controls=review-options]').click();
    await look('3-review-options');
    await pane.locator('[aria-controls=review-options]').click();
    await pane.locator('main [role=tab]').last().click();
    await look('3-duplicates');
    await pane.locator('main [role=tab]').first().click();
  }
  await pane.locator('#gear').click();
  await look('gear');
  await pane.locator('#gear').click();
  for (const [index, tool] of TOOLS.entries()) {
    await pane.locator('#gear').click();
    await pane.locator('#settings nav button').nth(index).click();
    await pane.locator(`#tool-${tool}`).waitFor();
    await look(`tool-${tool}`);
  }
  await page.context().close();
  return count;
}

/** Waits until nothing is read or drawn any more. */
async function quiet(page: Page, pane: FrameLocator): Promise<void> {
  await page.waitForLoadState('networkidle');
  // What the pane reads from the workbook comes a moment after its files.
  await page.waitForTimeout(1000);
  await pane.locator('.fui-Spinner').waitFor({ state: 'detached' });
}

async function main(): Promise<void> {
  const given = process.argv[2];
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));
  const workbook = given ? `/files/${encodeURIComponent(basename(given))}` : samples[0] && `/samples/${encodeURIComponent(samples[0])}`;
  mkdirSync(out, { recursive: true });
  const server = await startHost(given ? { files: dirname(resolve(given)) } : {});
  const browser = await launchBrowser();
  let count = 0;
  try {
    for (const scene of scenes) count += await take(browser, server, workbook, scene);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${count} pictures: ${out}`);
}

void main();
