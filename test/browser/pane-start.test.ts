/** Where the pane cannot work it says so, and what to do, instead of staying blank. */
import type { Browser, Page } from 'playwright-core';
import type { RunningServer } from '../../src/host/server/server';
import { startHost } from './host';
import { launchBrowser } from './launch';

jest.setTimeout(60_000);

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startHost();
});
beforeEach(async () => {
  page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: 'ja-JP' })).newPage();
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('opened outside of Excel', async () => {
  await page.goto(new URL('taskpane.html', server.url).href);
  await page.getByText('Excel の作業ウィンドウとして開いてください').waitFor();
});

test('office.js cannot be reached', async () => {
  await page.route('**/office-js/**', (route) => route.abort());
  await page.goto(new URL('taskpane.html', server.url).href);
  await page.getByText('（office.js）を読み込めませんでした').waitFor();
  await page.getByText(`${new URL(server.url).host} への接続が許可されているか`).waitFor();
});
