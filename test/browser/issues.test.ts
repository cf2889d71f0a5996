/** 課題整理 in the pane: nothing heard yet, answers written into the record, made, corrected, renewed; in both languages, on a narrow pane too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { classifyWorkbook } from '../../src/actions/classifyWorkbook';
import { makeSheets } from '../../src/actions/makeSheets';
import type { RunningServer } from '../../src/host/server/server';
import { freshWorkbook, runContext, startEmbedded } from '../actions/embedded';
import { hearingRecord } from '../sheets/hearingRecord';
import { openHost, startHost } from './host';
import { launchBrowser } from './launch';
import { tooWide } from './tooWide';
import { temporaryFolder } from './workbooks';

jest.setTimeout(240_000);

const pictures = join(__dirname, '..', '..', 'out', 'screenshots');
const WORDS = {
  ja: { classify: '分類', start: 'もう一度分類する', result: '分類の結果', outreach: '働きかけ', title: '課題整理', noRecord: /ヒアリング記録がまだありません/, noAnswers: /3団体ありますが、回答がまだありません/, again: '数え直す', heard: '回答のある団体 1 / 3、回答 1件', make: '課題整理を作る', remake: '課題整理を作り直す', made: /発言 3件（種類のあるもの 2件）/, toConfirm: /要確認 1件/, record: 'ヒアリング記録', statements: '発言一覧', issues: '課題整理', open: '「課題整理」シートを表示' },
  en: { classify: 'Classify', start: 'Classify again', result: 'Result', outreach: 'Outreach', title: 'Issues', noRecord: /There is no hearing record yet/, noAnswers: /has 3 bodies, but no answers yet/, again: 'Count again', heard: 'Answers: 1, from 1 of 3 bodies', make: 'Order the issues', remake: 'Order them again', made: /3 statements \(2 with a kind\)/, toConfirm: /1 to confirm/, record: 'Hearing record', statements: 'Statements', issues: 'Issues', open: 'Show the sheet “Issues”' },
} as const;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const files = temporaryFolder();
  const excel = await startEmbedded();
  for (const language of ['ja', 'en'] as const) {
    const workbook = await freshWorkbook(excel);
    await classifyWorkbook(runContext({ language }), {});
    writeFileSync(join(files, `classified-${language}.xlsx`), await workbook.save());
    await makeSheets(runContext({ language }), ['hearings'], ({ input }) => [hearingRecord(input.rows.slice(0, 3).map((row) => ({ id: row.key.id, name: row.candidate.texts.name![0]!.text })), language)]);
    writeFileSync(join(files, `record-${language}.xlsx`), await workbook.save());
  }
  excel.stop();
  browser = await launchBrowser();
  server = await startHost({ files });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([['ja', 320], ['en', 320]] as const)('in %s, pane %d wide', async (lang, width) => {
  const words = WORDS[lang];
  const { page, pane, excel } = await openHost(browser, server, { workbook: `/files/record-${lang}.xlsx`, lang }, { viewport: { width: 1280, height: 900 } });
  const frame = page.locator('iframe[name=task-pane]');
  await frame.evaluate((element, pixels) => element.closest<HTMLElement>('.task-pane')?.style.setProperty('--pane-width', `${pixels}px`), width);
  const look = async (name: string): Promise<void> => {
    await pane.getByRole('region', { name: words.title, exact: true }).scrollIntoViewIfNeeded();
    await frame.screenshot({ path: join(pictures, `issues-${lang}-${width}-${name}.png`) });
    expect({ name, tooWide: await pane.locator('body').evaluate(tooWide) }).toEqual({ name, tooWide: [] });
  };
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('tab', { name: words.classify }).click();
  await pane.getByRole('button', { name: words.start }).click();
  await pane.getByRole('heading', { name: words.result, exact: true }).waitFor();
  await pane.getByRole('tab', { name: words.outreach }).click();
  const block = pane.getByRole('region', { name: words.title, exact: true });
  await block.getByText(words.noAnswers).waitFor();
  await look('1-none');
  await excel((app, of) => {
    const sheet = app.workbook.sheet(of.sheet)!;
    const table = sheet.tables[0]!;
    app.workbook.setCellFromUser(sheet.id, table.area.row + 1, table.area.column + table.columns.findIndex((column) => column === '連携体制の課題' || column === 'Issues of cooperation'), '資金が足りない。なり手がいない。春に桜が咲く。');
  }, { sheet: words.record });
  await block.getByRole('button', { name: words.again }).press('Enter');
  await block.getByText(words.heard).waitFor();
  await block.getByRole('button', { name: words.make, exact: true }).press('Enter');
  await block.getByText(words.made).waitFor();
  await block.getByText(words.toConfirm).waitFor();
  await look('2-made');
  expect(await excel((app, of) => app.workbook.sheet(of)?.charts.length, words.issues)).toBe(4);
  await block.getByRole('button', { name: words.remake, exact: true }).click();
  await block.getByText(words.made).waitFor();
  await page.screenshot({ path: join(pictures, `issues-${lang}-${width}-host.png`) });
  await page.context().close();
});

test('without a record it says what to do first', async () => {
  const { page, pane } = await openHost(browser, server, { workbook: '/files/classified-ja.xlsx', lang: 'ja' });
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('tab', { name: WORDS.ja.classify }).click();
  await pane.getByRole('button', { name: WORDS.ja.start }).click();
  await pane.getByRole('heading', { name: WORDS.ja.result, exact: true }).waitFor();
  await pane.getByRole('tab', { name: WORDS.ja.outreach }).click();
  const block = pane.getByRole('region', { name: WORDS.ja.title, exact: true });
  await block.getByText(WORDS.ja.noRecord).waitFor();
  expect(await block.getByRole('button', { name: WORDS.ja.make, exact: true }).getAttribute('aria-disabled')).toBe('true');
  await page.context().close();
});
