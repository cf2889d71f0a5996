/** What every suite of browser tests stands on: a browser and a server while it runs, pages that are closed after each test, pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../src/host/server/server';
import { openHost, PATIENCE, startHost, type OpenHost } from './host';
import { launchBrowser } from './launch';
import { tooWide } from './tooWide';

// Longer than any wait in a test, so that one in vain fails with the name of what it waited for.
jest.setTimeout(5 * PATIENCE);

/** Where pictures are left for people to look at. */
export const PICTURES = join(__dirname, '..', '..', 'out', 'screenshots');

type Opening = Parameters<typeof openHost> extends [unknown, unknown, ...infer Rest] ? Rest : never;

export interface BrowserSuite {
  readonly browser: Browser;
  readonly server: RunningServer;
  /** Opens the embedded Excel in a browser context of its own; it is closed after the test. */
  open(...given: Opening): Promise<OpenHost>;
  /** Opens one for all tests of the describe block (or file) that calls this, at its top: they go on where the one before ended. Gives it while they run. */
  shared(...given: Opening): () => OpenHost;
}

/**
 * Starts a browser and a server before the tests of a file and closes them after the last; call it once, at the top.
 * @param files gives a folder that is served at `/files/`.
 */
export function browserSuite(files?: () => string | Promise<string>): BrowserSuite {
  let browser: Browser | undefined;
  let server: RunningServer | undefined;
  const opened: OpenHost[] = [];
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The suite has not started yet.');
    return value;
  };
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const folder = await files?.();
    browser = await launchBrowser();
    server = await startHost(folder === undefined ? {} : { files: folder });
  });
  afterEach(async () => {
    for (const { page } of opened.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return started(browser);
    },
    get server() {
      return started(server);
    },
    async open(...given) {
      const host = await openHost(started(browser), started(server), ...given);
      opened.push(host);
      return host;
    },
    shared(...given) {
      let host: OpenHost | undefined;
      beforeAll(async () => {
        host = await openHost(started(browser), started(server), ...given);
      });
      afterAll(() => host?.page.context().close());
      return () => started(host);
    },
  };
}

/** Opens a workbook of the server in the same page, in place of the one that was open; the pane starts anew. */
export async function reopen({ excel }: Pick<OpenHost, 'excel'>, workbook: string): Promise<void> {
  await excel(async (app, address) => app.open(new Uint8Array(await (await fetch(address)).arrayBuffer()), address.split('/').pop()!), workbook);
}

/** Waits until what is read again and again is as expected; where it never is, the last of it is compared, to show the difference. */
export async function until(read: () => unknown, expected: unknown): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) return;
  }
  expect(await read()).toEqual(expected);
}

/** Leaves a picture of the pane, and sees that nothing in it is cut or wider than the pane. */
export async function look({ page, pane }: Pick<OpenHost, 'page' | 'pane'>, picture: string): Promise<void> {
  await page.locator('iframe[name=task-pane]').screenshot({ path: join(PICTURES, `${picture}.png`) });
  expect({ picture, tooWide: await pane.locator('body').evaluate(tooWide) }).toEqual({ picture, tooWide: [] });
}

/** Makes the pane so many pixels wide; Excel's narrowest is 320. */
export async function setPaneWidth({ page }: Pick<OpenHost, 'page'>, width: number): Promise<void> {
  await page.locator('iframe[name=task-pane]').evaluate((element, pixels) => element.closest<HTMLElement>('.task-pane')?.style.setProperty('--pane-width', `${pixels}px`), width);
}
