/** Where the pane cannot work it says so, and what to do, instead of staying blank. */
import type { Page } from 'playwright-core';
import { PATIENCE } from './host';
import { browserSuite } from './suite';

const suite = browserSuite();
let page: Page;

beforeEach(async () => {
  page = await (await suite.browser.newContext({ ignoreHTTPSErrors: true, locale: 'ja-JP' })).newPage();
  page.setDefaultTimeout(PATIENCE);
});
afterEach(() => page.context().close());

test('opened outside of Excel', async () => {
  await page.goto(new URL('taskpane.html', suite.server.url).href);
  await page.getByText('Excel の作業ウィンドウとして開いてください').waitFor();
});

test('office.js cannot be reached', async () => {
  await page.route('**/office-js/**', (route) => route.abort());
  await page.goto(new URL('taskpane.html', suite.server.url).href);
  await page.getByText('（office.js）を読み込めませんでした').waitFor();
  await page.getByText(`${new URL(suite.server.url).host} への接続が許可されているか`).waitFor();
});
