/** The outreach lists as people make them in the pane, by keyboard: kind, criteria, live count, making, filling in, making again; pictures at 320 px in both languages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../src/host/server/server';
import { openHost, startHost } from './host';
import { launchBrowser } from './launch';
import { tooWide } from './tooWide';

jest.setTimeout(240_000);

const pictures = join(__dirname, '..', '..', 'out', 'screenshots');
const WORDS = {
  ja: {
    classify: '分類', start: '分類を始める', result: '分類の結果', outreach: '働きかけ', review: '確認', block: 'イベント案内・ヒアリング打診のリスト', event: 'イベント案内', potential: 'ヒアリング打診（ポテンシャルのある団体）',
    count: /^(\d+)団体/, unfit: '条件に合わない団体', who: /^推奨度・類型・段階（推奨度S〜C、段階：ポテンシャル）$/, where: /^地域/, folds: ['推奨度・類型・段階', '要素・施策カテゴリ', '地域', '元のシート・指定', '除く団体'], stage: '先進',
    make: 'リストを作る', remake: 'リストを作り直す', made: /リストを作りました：(\d+)団体（新しい団体 (\d+)、前からの団体 (\d+)、選定外へ移した団体 (\d+)）/, sheet: 'ヒアリング打診（ポテンシャル）', open: '「ヒアリング打診（ポテンシャル）」シートを開く',
    declined: '辞退', declinedCount: /辞退 1/, municipalities: '市区町村', status: '状況', selection: '選定', out: '選定外', reset: '条件を初めに戻す',
  },
  en: {
    classify: 'Classify', start: 'Classify', result: 'Result', outreach: 'Outreach', review: 'Review', block: 'Lists for events and hearings', event: 'Event invitation', potential: 'Hearing request (organisations with potential)',
    count: /^(\d+) organisations?/, unfit: 'Outside the criteria', who: /^Recommendation, type, stage \(recommendation S–C; stage: Potential\)$/, where: /^Places/, folds: ['Recommendation, type, stage', 'Elements, categories', 'Places', 'Source sheets, designation', 'Leave out'], stage: 'Advanced',
    make: 'Make the list', remake: 'Make the list again', made: /The list is made: (\d+) organisations? \((\d+) new, (\d+) from before, (\d+) moved to “Not chosen”\)/, sheet: 'Hearing (potential)', open: 'Open sheet “Hearing (potential)”',
    declined: 'Declined', declinedCount: /declined 1/, municipalities: 'Municipalities', status: 'Status', selection: 'Selection', out: 'Not chosen', reset: 'Back to the proposed criteria',
  },
} as const;

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
  { lang: 'ja', theme: 'light' },
  { lang: 'en', theme: 'dark' },
] as const)('outreach lists in $lang by keyboard', async ({ lang, theme }) => {
  const words = WORDS[lang];
  const { page, pane, excel } = await openHost(browser, server, { workbook: '/samples/sample.xlsx', lang, theme }, { viewport: { width: 1100, height: 1000 } });
  const frame = page.locator('iframe[name=task-pane]');
  await frame.evaluate((element) => element.closest<HTMLElement>('.task-pane')?.style.setProperty('--pane-width', '320px'));
  const look = async (name: string): Promise<void> => {
    await frame.screenshot({ path: join(pictures, `outreach-${lang}-${name}.png`) });
    expect({ name, tooWide: await pane.locator('body').evaluate(tooWide) }).toEqual({ name, tooWide: [] });
  };
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('tab', { name: words.classify }).click();
  await pane.getByRole('button', { name: words.start }).click();
  await pane.getByRole('heading', { name: words.result, exact: true }).waitFor();
  await pane.getByRole('tab', { name: words.outreach }).click();

  const block = pane.getByRole('region', { name: words.block });
  const count = block.getByRole('status').filter({ hasText: words.count }).first();
  const counted = async (): Promise<number> => Number(words.count.exec((await count.textContent()) ?? '')?.[1]);
  await count.waitFor();
  const events = await counted();
  expect(events).toBeGreaterThan(20);
  await look('1-event');

  // The kind by arrow, the stage by blank: the count follows at once.
  await block.getByRole('radio', { name: words.event }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await block.getByRole('radio', { name: words.potential }).isChecked()).toBe(true);
  const potentials = await counted();
  expect(potentials).toBeGreaterThan(0);
  expect(potentials).toBeLessThan(events);
  const fold = block.locator('summary').filter({ hasText: words.who });
  await fold.focus();
  await page.keyboard.press('Enter');
  await block.getByRole('checkbox', { name: words.stage }).focus();
  await page.keyboard.press('Space');
  expect(await counted()).toBe(events);
  await block.getByRole('button', { name: words.reset }).focus();
  await page.keyboard.press('Enter');
  expect(await counted()).toBe(potentials);
  for (const name of words.folds.slice(1)) {
    await block.locator('summary').filter({ hasText: name }).focus();
    await page.keyboard.press('Enter');
  }
  await block.locator('summary').first().scrollIntoViewIfNeeded();
  await look('2-criteria');
  await block.getByLabel(words.municipalities, { exact: true }).focus();
  await page.keyboard.type('どこにもない町');
  expect(await counted()).toBe(0);
  await look('3-places');
  await block.getByRole('button', { name: words.reset }).focus();
  await page.keyboard.press('Enter');
  expect(await block.getByLabel(words.municipalities, { exact: true }).inputValue()).toBe('');

  await block.getByRole('button', { name: words.make, exact: true }).focus();
  await page.keyboard.press('Enter');
  const made = block.getByRole('status').filter({ hasText: words.made });
  await made.waitFor();
  expect(words.made.exec((await made.textContent())!)!.slice(1).map(Number)).toEqual([potentials, potentials, 0, 0]);
  await made.scrollIntoViewIfNeeded();
  await look('4-made');

  // Whom somebody marks as declined is told and, made again, moved to the end.
  await excel((app, { sheet, header, typed }) => {
    const { id, tables } = app.workbook.sheet(sheet)!;
    app.workbook.setCellFromUser(id, tables[0]!.area.row + 1, tables[0]!.columns.indexOf(header), typed);
  }, { sheet: words.sheet, header: words.status, typed: words.declined });
  await pane.getByRole('tab', { name: words.review }).click();
  await pane.getByRole('tab', { name: words.outreach }).click();
  await count.filter({ hasText: words.declinedCount }).waitFor();
  expect(await counted()).toBe(potentials - 1);
  await block.getByRole('button', { name: words.remake }).focus();
  await page.keyboard.press('Enter');
  await made.waitFor();
  expect(words.made.exec((await made.textContent())!)!.slice(1).map(Number)).toEqual([potentials - 1, 0, potentials - 1, 1]);
  await block.getByRole('button', { name: words.open }).focus();
  await page.keyboard.press('Enter');
  const last = await excel((app, { sheet, header }) => {
    const { tables: [table], cell } = app.workbook.sheet(sheet)!;
    return cell.call(app.workbook.sheet(sheet)!, table!.area.row + table!.area.rowCount - 1, table!.columns.indexOf(header)).text;
  }, { sheet: words.sheet, header: words.selection });
  expect(last).toBe(words.out);
  await page.screenshot({ path: join(pictures, `outreach-${lang}-host.png`) });
  await page.context().close();
});
