/**
 * Browser tests of the pane and of the embedded Excel. What a test needs:
 *
 *   import { launchBrowser } from './launch';
 *   import { openHost, startHost } from './host';
 *
 *   const server = await startHost();                     // the built pane (`npm run build:dev` first) on a free port
 *   const browser = await launchBrowser();
 *   const { page, pane, excel, inPane } = await openHost(browser, server, { workbook: '/samples/sample.xlsx' });
 *   await pane.getByRole('button', { name: '…' }).click();           // a FrameLocator into the task pane
 *   await page.locator('[data-cell=B3]').first().click();            // cells in sight carry their address
 *   await excel((host) => host.workbook.sheet('名簿')!.cell(0, 0).text);  // runs in the page, on the real workbook (see src/host/public.ts)
 *   await inPane(() => Office.context.displayLanguage);              // runs in the pane, once office.js is ready
 *   …
 *   await browser.close(); await server.close();
 *
 * A test file takes its browser and server from suite.ts. Workbooks of a test: `startHost({ files: folder })` serves that folder at
 * `/files/`; workbooks as an earlier run leaves them are at `/prepared/` (see prepared.ts); pages of test/browser/fixtures are at `/fixtures/`
 * and can stand in for the pane with `{ pane: '/fixtures/bridge.html' }`. Parameters: see PageQuery.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { localCertificate } from '../../src/host/server/certificate';
import { certificateFolder, hostPage, standardMounts, type PageQuery } from '../../src/host/server/mounts';
import { serve, type RunningServer } from '../../src/host/server/server';
import type { App } from '../../src/host/web/app';
import { PREPARED_FOLDER } from './prepared';

/**
 * How long a test waits for anything, in milliseconds. A wait ends as soon as what it waits for is there, so a fast machine loses
 * nothing, and a slow or busy one fails only where something is wrong.
 */
export const PATIENCE = 120_000;

/** `SLOWNESS=8` makes every page eight times as slow as the test that works it: what a test, or the pane, takes for granted about time then shows. */
const SLOWNESS = Number(process.env['SLOWNESS'] ?? 1);

const root = resolve(__dirname, '..', '..');

/** Serves the built pane, the host page, office.js, samples, fixtures and (when asked) a folder of files on a free port. */
export async function startHost({ files }: { files?: string } = {}): Promise<RunningServer> {
  for (const built of ['dist/taskpane.html', 'dist-host/index.html']) {
    if (!existsSync(join(root, built))) throw new Error(`${built} is missing: run "npm run build:dev" first.`);
  }
  const prepared = process.env[PREPARED_FOLDER];
  const folders = [{ path: '/fixtures/', folder: join(__dirname, 'fixtures') }, { path: '/prepared/', folder: prepared }, { path: '/files/', folder: files }];
  const mounts = [...standardMounts(root), ...folders.flatMap(({ path, folder }) => (folder === undefined ? [] : [{ path, folder }]))];
  return serve({ mounts, certificate: await localCertificate(certificateFolder(root)), port: 0 });
}

/** A page of the embedded Excel with a workbook open. */
export interface OpenHost {
  readonly page: Page;
  /** The document in the task pane. */
  readonly pane: FrameLocator;
  /** Runs a function in the page, on the page's App; only plain data goes in and out. */
  excel<R, A = undefined>(work: (host: App, argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Runs a function in the task pane once office.js is ready there. */
  inPane<R, A = undefined>(work: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
}

/**
 * Opens the embedded Excel and waits until a workbook is open (the pane may still be loading).
 * The browser states no colour scheme of its own, so that the page's `theme` reaches the pane.
 */
export async function openHost(browser: Browser, server: RunningServer, query: PageQuery = {}, context: BrowserContextOptions = {}): Promise<OpenHost> {
  const browserContext = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, colorScheme: null, locale: query.lang === 'en' ? 'en-US' : 'ja-JP', ...context });
  browserContext.setDefaultTimeout(PATIENCE);
  const page = await browserContext.newPage();
  if (SLOWNESS > 1) await (await browserContext.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
  await page.goto(hostPage(server.url, query));
  await page.locator('.grid').waitFor();
  return {
    page,
    pane: page.frameLocator('iframe[name=task-pane]'),
    excel: (work, argument) => page.evaluate(`(${work.toString()})(window.embeddedExcel, ${asText(argument)})`),
    inPane: async (work, argument) => {
      const frame = await (await page.locator('iframe[name=task-pane]').elementHandle())?.contentFrame();
      if (!frame) throw new Error('No task pane is open.');
      await frame.waitForFunction('window.Office !== undefined');
      return frame.evaluate(`Office.onReady().then(() => (${work.toString()})(${asText(argument)}))`);
    },
  };
}

/** Plain data as the text of a JavaScript expression. */
function asText(argument: unknown): string {
  return argument === undefined ? 'undefined' : JSON.stringify(argument);
}
