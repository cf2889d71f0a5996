/** The built task pane on the embedded Excel, through Microsoft's own office.js: what a user does, from the first look to the saved file. */
import ExcelJS from 'exceljs';
import type { FrameLocator } from 'playwright-core';
import type { OpenHost } from './host';
import { FEW_ROWS } from './prepared';
import { browserSuite, look, reopen, setPaneWidth } from './suite';

const LISTS = ['県照会回答', 'PF会員名簿'];
const OURS = ['分類結果', '働きかけリスト', '集計', '地図と分野', 'カバー状況'];

const suite = browserSuite();
const shared = suite.shared({ workbook: FEW_ROWS });
let host: OpenHost;

beforeEach(() => {
  host = shared();
});

/** The sample's first rows as they come, in a pane that starts anew. */
async function fresh(): Promise<FrameLocator> {
  await reopen(host, FEW_ROWS);
  await surveyed(host.pane);
  return host.pane;
}
const sheetNames = (): Promise<string[]> => host.excel((app) => app.workbook.sheets.map(({ name }) => name));
const goTo = (pane: FrameLocator, place: string): Promise<void> => pane.getByRole('tab', { name: place }).click();
const surveyed = (pane: FrameLocator): Promise<void> => pane.getByText('団体を分類します。').first().waitFor();
async function classify(pane: FrameLocator): Promise<void> {
  await surveyed(pane);
  await goTo(pane, '分類');
  await pane.getByRole('button', { name: '分類を始める' }).click();
  await pane.getByRole('heading', { name: '分類の結果' }).waitFor();
}
/** All texts of a sheet, to compare what it was with what it is. */
const contentOf = (name: string): Promise<string> =>
  host.excel((app, sheetName) => {
    const sheet = app.workbook.sheet(sheetName);
    const used = sheet?.used;
    if (!sheet || !used) return '';
    const cells: string[] = [];
    for (let row = used.row; row < used.row + used.rowCount; row += 1) for (let column = used.column; column < used.column + used.columnCount; column += 1) cells.push(sheet.cell(row, column).formula);
    return cells.join('|');
  }, name);

test('office.js takes the embedded page for Excel', async () => {
  const { pane } = host;
  await surveyed(pane);
  const frame = host.page.frame('task-pane');
  expect(await frame?.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(await frame?.evaluate(() => Office.context.displayLanguage)).toBe('ja-JP');
});

test('the lists of the sample are found, the statistics sheet is not taken for one and can be used all the same', async () => {
  const { pane } = host;
  await surveyed(pane);
  for (const sheet of LISTS) expect(await pane.getByRole('checkbox', { name: `「${sheet}」を分類に使う` }).isChecked()).toBe(true);
  await pane.getByText('リストと見なさなかったシート（1）').click();
  await pane.getByRole('button', { name: '「人口と世帯」をリストとして使う' }).click();
  await pane.getByRole('group', { name: '人口と世帯' }).getByText('手動で選んだシート').waitFor();
});

test('a change of the lists is noticed and can be taken in', async () => {
  const { pane } = host;
  await surveyed(pane);
  const notice = pane.getByText('ブックの内容が変わりました。');
  // The watch begins a moment after the first look: people type more than once.
  for (let typed = 1; typed <= 20 && (await notice.count()) === 0; typed += 1) {
    await host.excel(
      (app, { name, text }) => {
        const sheet = app.workbook.sheet(name);
        if (sheet) app.workbook.setCellFromUser(sheet.id, 1, 1, text);
      },
      { name: '県照会回答', text: `書き足し${typed}` },
    );
    await host.page.waitForTimeout(200);
  }
  await notice.waitFor();
  await pane.getByRole('button', { name: 'シートを調べ直す' }).first().click();
  await notice.waitFor({ state: 'detached' });
});

test('the language can be changed in the settings', async () => {
  const { pane } = host;
  await surveyed(pane);
  await pane.getByRole('button', { name: '設定' }).click();
  await pane.getByRole('combobox', { name: '表示する言語' }).selectOption('en');
  await pane.getByRole('tab', { name: 'Outreach' }).waitFor();
  expect(await host.page.frame('task-pane')?.evaluate(() => document.documentElement.lang)).toBe('en');
  await pane.getByRole('combobox', { name: 'Language' }).selectOption('ja');
  await pane.getByRole('tab', { name: '働きかけ' }).waitFor();
});

test('what the user corrects is used, and remembered in the workbook', async () => {
  const pane = await fresh();
  const card = pane.getByRole('group', { name: LISTS[1], exact: true });
  await card.getByRole('checkbox').uncheck();
  const other = pane.getByRole('group', { name: LISTS[0], exact: true });
  await other.getByText('見出し行と列の対応を直す').click();
  // What is open so that the name can be chosen stays open once it was.
  const name = other.getByRole('combobox', { name: '団体の概要／団体名' });
  await name.selectOption({ label: '使わない' });
  await other.getByText('団体名の列が分かりません。').waitFor();
  await name.selectOption({ label: '団体名' });
  await other.getByText('団体名の列が分かりません。').waitFor({ state: 'detached' });
  expect(await name.isVisible()).toBe(true);
  await other.getByRole('combobox', { name: '備考' }).selectOption({ label: '使わない' });
  await other.getByText('手直しあり').waitFor();
  // Looking again reads the choices back from the workbook.
  await pane.getByRole('button', { name: 'シートを調べ直す' }).first().click();
  await pane.getByText('1件のリスト').first().waitFor();
  await pane.getByText('シートを調べています…').first().waitFor({ state: 'detached' });
  expect(await card.getByRole('checkbox').isChecked()).toBe(false);
  expect(await other.getByRole('combobox', { name: '備考' }).inputValue()).toBe('unused');
});

test('while a cell is being edited the pane says so and leaves the data alone; the retry classifies, in a thread of its own, with the policy of the page in force', async () => {
  const pane = await fresh();
  const refused: string[] = [];
  host.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const before = await Promise.all(LISTS.map(contentOf));
  await goTo(pane, '分類');
  await host.excel((app) => {
    app.workbook.cellEditMode = true;
  });
  await pane.getByRole('button', { name: '分類を始める' }).click();
  const message = pane.getByText('セルを編集中').first();
  await message.waitFor();
  await pane.getByText('元のシートは変更していません').first().waitFor();
  await pane.getByText('技術的な詳細').click();
  await pane.getByText('InvalidOperationInCellEditMode').first().waitFor();
  await look(host, 'pane-ja-failure');
  expect((await sheetNames()).filter((name) => OURS.includes(name))).toEqual([]);
  await host.excel((app) => {
    app.workbook.cellEditMode = false;
  });
  await pane.getByRole('button', { name: 'もう一度試す' }).click();
  await pane.getByRole('heading', { name: '分類の結果' }).waitFor();
  expect(await pane.getByText('セルを編集中').count()).toBe(0);
  expect(host.page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/classify.js']);
  expect(refused).toEqual([]);
  expect(await sheetNames()).toEqual(expect.arrayContaining([...LISTS, ...OURS]));
  expect(await Promise.all(LISTS.map(contentOf))).toEqual(before);
});

test('the saved file holds our sheets, and the lists as they were', async () => {
  const bytes = await host.excel(async (app) => Array.from(await app.workbook.save()));
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(Uint8Array.from(bytes).buffer);
  const original = new ExcelJS.Workbook();
  await original.xlsx.load(await (await host.page.request.get(new URL(FEW_ROWS, suite.server.url).href)).body() as unknown as ArrayBuffer);
  for (const name of LISTS) {
    const cells: string[] = [];
    original.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => cells.push(`${cell.address}=${cell.text}`)));
    const savedCells: string[] = [];
    saved.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => savedCells.push(`${cell.address}=${cell.text}`)));
    expect(savedCells).toEqual(cells);
  }
  const result = saved.getWorksheet('分類結果');
  const texts: string[] = [];
  result?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts).toEqual(expect.arrayContaining(['地元事業者組織型', '住民組織型', '地域大学組織型']));
  expect(texts.some((text) => text.includes('まえばしデザインコミッション'))).toBe(true);
});

test('a cancelled run leaves the earlier result as it was', async () => {
  const { pane } = host;
  const before = await Promise.all(OURS.map(contentOf));
  const sheets = await sheetNames();
  await host.excel((app) => app.workbook.faults.when(() => true, { waitMs: 400 }));
  await pane.getByRole('button', { name: 'もう一度分類する' }).click();
  await pane.getByText('シートを作っています').first().waitFor();
  await look(host, 'pane-ja-progress');
  await pane.getByRole('button', { name: 'やめる' }).click();
  await pane.getByText('分類を取りやめました。').first().waitFor();
  expect(await Promise.all(OURS.map(contentOf))).toEqual(before);
  expect(await sheetNames()).toEqual(sheets);
  // The result of the earlier run can still be looked at.
  await pane.getByRole('heading', { name: '分類の結果' }).waitFor();
});

test('a row to confirm shows its words and leads to the row', async () => {
  const { pane } = host;
  await goTo(pane, '確認');
  const button = pane.getByRole('button', { name: /へ移動$/ }).first();
  const [, sheet, row] = /（([^（）]+)の(\d+)行目）へ移動$/.exec((await button.getAttribute('aria-label')) ?? '') ?? [];
  await button.click();
  await selectionIs(sheet, Number(row));
});

test('everything can be done with the keyboard alone', async () => {
  const pane = await fresh();
  const { keyboard } = host.page;
  const focused = (): Promise<string> => pane.locator('body').evaluate((body) => {
    const at = body.ownerDocument.activeElement;
    return at === null || at === body ? '' : (at.getAttribute('aria-label') ?? at.textContent ?? '');
  });
  const tabTo = async (name: string, key = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      await keyboard.press(key);
      if ((await focused()).includes(name)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await pane.getByRole('button', { name: '設定' }).focus();
  // The places are one stop; arrow keys move among them.
  await keyboard.press('Tab');
  expect(await focused()).toContain('リスト');
  await keyboard.press('ArrowRight');
  expect(await focused()).toContain('分類');
  await keyboard.press('ArrowLeft');
  // Folded things open by keyboard too.
  await tabTo('見出し行と列の対応を直す');
  await keyboard.press('Enter');
  await pane.getByRole('combobox', { name: '見出し行' }).first().waitFor();
  await keyboard.press('Enter');
  await tabTo('分類へ進む');
  await keyboard.press('Enter');
  await tabTo('分類を始める');
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: '分類の結果' }).waitFor();
  expect(await focused()).toContain('もう一度分類する');
  // What has the focus can be seen to have it.
  await tabTo('確認へ進む', 'Shift+Tab');
  const outline = await pane.locator(':focus').evaluate((element) => {
    const style = getComputedStyle(element);
    return `${style.outlineStyle} ${style.boxShadow}`;
  });
  expect(outline).not.toBe('none none');
  await keyboard.press('Enter');
  await tabTo('へ移動');
  await keyboard.press('Enter');
  await host.page.waitForFunction(() => window.embeddedExcel.workbook.sheet(window.embeddedExcel.workbook.activeSheetId)?.name !== '分類結果');
});

test('in English everything is English, the sheets too', async () => {
  host = await suite.open({ workbook: FEW_ROWS, lang: 'en' });
  const { pane } = host;
  await pane.getByText(/^2 lists with \d+ organisations will be classified\.$/).first().waitFor();
  await pane.getByRole('tab', { name: 'Classify' }).click();
  await pane.getByRole('button', { name: 'Classify' }).click();
  await pane.getByRole('heading', { name: 'Result' }).waitFor();
  // Sheet and column names are the user's own; every other word of the pane is ours.
  const words = await pane.locator('main').innerText();
  expect(words.replace(/“[^”]*”/g, '')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
});

test('an empty workbook is offered the sample, and finds its lists', async () => {
  host = await suite.open({});
  const { pane } = host;
  await setPaneWidth(host, 320);
  await pane.getByRole('button', { name: '見本を入れる' }).waitFor();
  await look(host, 'pane-ja-empty');
  await pane.getByRole('button', { name: '見本を入れる' }).click();
  await surveyed(pane);
  expect(await sheetNames()).toEqual(expect.arrayContaining(LISTS));
});

test('where workers are refused the pane decides by itself, and makes the copy for sharing by itself', async () => {
  host = await suite.open({ pane: '/fixtures/bridge.html' });
  await host.page.context().addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: class { constructor() { throw new Error('refused'); } } });
  });
  await host.page.goto(new URL(`host/index.html?workbook=${FEW_ROWS}`, suite.server.url).href);
  await classify(host.pane);
  expect(host.page.workers()).toEqual([]);
  await host.pane.getByRole('button', { name: '設定' }).click();
  await host.pane.getByText('分類は画面の中で少しずつ行います').waitFor();
  await goTo(host.pane, '集計');
  await host.pane.getByRole('button', { name: '共有用のブックを作る' }).click();
  await host.pane.getByText('新しいブックとして開きました').waitFor();
  expect(host.page.workers()).toEqual([]);
});

async function selectionIs(sheet: string | undefined, row: number): Promise<void> {
  await host.page.waitForFunction(
    ([name, number]) => {
      const { workbook } = window.embeddedExcel;
      return workbook.sheet(workbook.activeSheetId)?.name === name && workbook.selection.area.row === Number(number) - 1;
    },
    [sheet, row],
  );
}
