/** The page of the embedded Excel as people use it: sheets, cells, typing, drop-downs, links, protection, files, the pane's frame. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { OpenHost } from './host';
import { browserSuite } from './suite';
import { temporaryFolder, writeWorkbook } from './workbooks';

const files = temporaryFolder();
const suite = browserSuite(async () => {
  await writeWorkbook(join(files, '名簿.xlsx'));
  writeFileSync(join(files, '壊れた.xlsx'), 'not a workbook');
  return files;
});
const shared = suite.shared({ pane: '/fixtures/bridge.html', workbook: '/files/名簿.xlsx' });
let host: OpenHost;

beforeEach(async () => {
  host = shared();
  await host.page.getByLabel('名前ボックス').fill('名簿!A4');
  await host.page.getByLabel('名前ボックス').press('Enter');
});

/** The name box and the formula bar. */
async function bars(): Promise<[string, string]> {
  return [await host.page.getByLabel('名前ボックス').inputValue(), await host.page.getByLabel('数式バー').inputValue()];
}

test('shows the visible sheets only, the active one marked', async () => {
  expect(await host.page.getByRole('tab').allTextContents()).toEqual(['名簿', '表 紙', '保護']);
  expect(await host.page.getByRole('tab', { selected: true }).textContent()).toBe('名簿');
});

test('cells are drawn at their places: merges, hidden rows, frozen panes while scrolling', async () => {
  const { page } = host;
  // A merge over frozen and moving columns is drawn in both parts.
  const title = await page.locator('[data-cell=A1]').first().boundingBox();
  const header = await page.locator('[data-cell=A3]').boundingBox();
  expect(title!.width).toBeGreaterThan(header!.width * 1.5);
  expect(await page.locator('[data-cell=A6]').count()).toBe(0);
  await page.locator('.frame').evaluate((frame) => {
    frame.scrollTop = 6000;
  });
  await page.locator('[data-cell=A300]').waitFor();
  expect(await page.locator('[data-cell=A3]').boundingBox()).toEqual(header);
  expect(await page.locator('[data-cell=A4]').count()).toBe(0);
});

test('typing commits with Enter, Escape takes it back, F2 goes on with what is there', async () => {
  const { page } = host;
  await page.locator('[data-cell=A5]').click();
  await page.keyboard.type('まちづくり会社');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-cell=A5]').textContent()).toBe('まちづくり会社');
  // Row 6 is hidden.
  expect(await bars()).toEqual(['A7', '団体4']);
  await page.keyboard.type('消える');
  await page.keyboard.press('Escape');
  expect(await bars()).toEqual(['A7', '団体4']);
  await page.keyboard.press('F2');
  await page.keyboard.type('改');
  await page.keyboard.press('Tab');
  expect(await page.locator('[data-cell=A7]').textContent()).toBe('団体4改');
  expect((await bars())[0]).toBe('B7');
});

test('the formula bar edits the active cell', async () => {
  const { page } = host;
  await page.locator('[data-cell=C4]').click();
  await page.getByLabel('数式バー').fill('=2*21');
  await page.getByLabel('数式バー').press('Enter');
  expect(await page.locator('[data-cell=C4]').textContent()).toBe('42');
  await page.locator('[data-cell=C4]').click();
  expect(await bars()).toEqual(['C4', '=2*21']);
});

test('arrow keys move, Shift extends, Ctrl jumps over the filled cells', async () => {
  const { page } = host;
  await page.locator('[data-cell=A4]').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect((await bars())[0]).toBe('B4:B5');
  await page.keyboard.press('Control+ArrowDown');
  expect((await bars())[0]).toBe('B503');
  // Rows far down are drawn once the page has scrolled.
  await page.locator('[data-cell=B503]').waitFor();
  expect(await page.locator('[data-cell=B503]').isVisible()).toBe(true);
});

test('a drop-down offers the choices of the validation', async () => {
  const { page } = host;
  await page.locator('[data-cell=B5]').click();
  await page.getByRole('button', { name: 'リストから選ぶ' }).click();
  expect(await page.getByRole('option').allTextContents()).toEqual(['該当', '非該当', '要確認']);
  expect(await page.getByRole('option', { selected: true }).textContent()).toBe('非該当');
  await page.getByRole('option', { name: '要確認' }).click();
  expect(await page.locator('[data-cell=B5]').textContent()).toBe('要確認');
});

test.each([
  ['a hyperlink', 'E4'],
  ['a HYPERLINK formula', 'E5'],
])('%s leads to another sheet, the name box to any address', async (_kind, cell) => {
  const { page } = host;
  await page.locator(`[data-cell=${cell}] a`).click();
  await page.getByRole('tab', { name: '表 紙', selected: true }).waitFor();
  expect(await bars()).toEqual(['B12', 'ここ']);
  await page.getByLabel('名前ボックス').fill('名簿!C10');
  await page.getByLabel('名前ボックス').press('Enter');
  expect(await bars()).toEqual(['C10', '7']);
});

test('a protected sheet refuses, and says so', async () => {
  const { page } = host;
  await page.getByRole('tab', { name: '保護' }).click();
  await page.locator('[data-cell=A1]').click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('保護されている');
  expect(await page.locator('[data-cell=A1]').textContent()).toBe('変更できません');
});

test('a workbook is opened from this computer, changed, and saved as a file that another program reads', async () => {
  const { page } = host;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '開く' }).click();
  await (await chooser).setFiles(join(files, '名簿.xlsx'));
  await page.locator('[data-cell=A4]').waitFor();
  await page.locator('[data-cell=A4]').click();
  await page.keyboard.type('書き換えた団体');
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  expect((await download).suggestedFilename()).toBe('名簿.xlsx');
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(readFileSync(await (await download).path()) as unknown as ArrayBuffer);
  const list = saved.getWorksheet('名簿')!;
  expect([list.getCell('A4').value, list.getCell('A5').value, list.getCell('C503').value]).toEqual(['書き換えた団体', '団体2', 500]);
  expect(saved.getWorksheet('台帳')!.state).toBe('veryHidden');
});

test('a file that is no workbook leaves the present one open, and says so', async () => {
  const { page } = host;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '開く' }).click();
  await (await chooser).setFiles(join(files, '壊れた.xlsx'));
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('壊れた.xlsx を開けません');
  expect(await page.locator('[data-cell=A4]').textContent()).toBe('書き換えた団体');
});

test('text of a cell is only ever text', async () => {
  const { page } = host;
  await page.locator('[data-cell=A4]').click();
  await page.keyboard.insertText('<img src=x onerror="window.hurt=1"><b>太字</b>');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-cell=A4] img, [data-cell=A4] b').count()).toBe(0);
  expect(await page.evaluate('window.hurt')).toBeUndefined();
});

test('the pane can be hidden, shown again and made narrow; the theme reaches it', async () => {
  const { page } = host;
  const pane = page.locator('.task-pane');
  expect((await pane.boundingBox())!.width).toBe(350);
  await page.getByRole('separator', { name: '作業ウィンドウの幅を変える' }).focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  expect((await pane.boundingBox())!.width).toBe(320);
  await page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
  expect(await pane.isVisible()).toBe(false);
  await page.locator('[data-command=add-in]').click();
  expect(await pane.isVisible()).toBe(true);
  const dark = await suite.open({ pane: '/fixtures/bridge.html', theme: 'dark' });
  expect(await dark.inPane(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});
