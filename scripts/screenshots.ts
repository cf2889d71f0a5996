/**
 * Takes pictures of the embedded Excel and of the task pane into out/screenshots/, to look at the result.
 * Build first (`npm run build:dev`), then: npx tsx scripts/screenshots.ts [WORKBOOK.xlsx]
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PageQuery } from '../src/host/server/mounts';
import type { RunningServer } from '../src/host/server/server';
import { openHost, startHost } from '../test/browser/host';
import { launchBrowser } from '../test/browser/launch';

const root = resolve(__dirname, '..');
const out = join(root, 'out', 'screenshots');

const scenes: { name: string; query: PageQuery; narrow?: boolean }[] = [
  { name: 'ja', query: { lang: 'ja', theme: 'light' } },
  { name: 'en', query: { lang: 'en', theme: 'light' } },
  { name: 'ja-dark', query: { lang: 'ja', theme: 'dark' } },
  { name: 'en-dark', query: { lang: 'en', theme: 'dark' } },
  { name: 'ja-320', query: { lang: 'ja', theme: 'light' }, narrow: true },
  { name: 'en-320', query: { lang: 'en', theme: 'light' }, narrow: true },
];

async function take(browser: Browser, server: RunningServer, workbook: string | undefined, { name, query, narrow }: (typeof scenes)[number]): Promise<void> {
  const { page } = await openHost(browser, server, { ...query, ...(workbook === undefined ? {} : { workbook }) }, { viewport: { width: 1440, height: 900 } });
  if (narrow) {
    await page.getByRole('separator').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  }
  const pane = page.frame({ name: 'task-pane' });
  await pane?.waitForLoadState('networkidle');
  // What the pane reads from the workbook when it opens comes a moment after its files.
  await page.waitForTimeout(1000);
  await pane?.locator('[role=progressbar]').waitFor({ state: 'detached' });
  await page.screenshot({ path: join(out, `page-${name}.png`) });
  await page.locator('.pane-body').screenshot({ path: join(out, `pane-${name}.png`) });
  await page.context().close();
}

async function main(): Promise<void> {
  const given = process.argv[2];
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));
  const workbook = given ? `/files/${encodeURIComponent(basename(given))}` : samples[0] && `/samples/${encodeURIComponent(samples[0])}`;
  mkdirSync(out, { recursive: true });
  const server = await startHost(given ? { files: dirname(resolve(given)) } : {});
  const browser = await launchBrowser();
  try {
    for (const scene of scenes) await take(browser, server, workbook, scene);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${scenes.length * 2} pictures: ${out}`);
}

void main();
