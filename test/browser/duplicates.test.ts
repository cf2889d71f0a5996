/** Possible duplicates in the built pane: decided by keys and by mouse, through Microsoft's own office.js, into the cells of 「重複候補」. */
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { FrameLocator, Locator } from 'playwright-core';
import type { OpenHost } from './host';
import { browserSuite, look, setPaneWidth, until } from './suite';
import { temporaryFolder } from './workbooks';

const HEAD = ['団体名', '所在地', '活動内容', '電話番号'];
const LISTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  市の一覧: [
    HEAD,
    ['株式会社ミドリノ設計', '長野県上田市常磐城4-2-9', '空き家の改修と活用', '0268-10-1111'],
    ['ふもとの学校', '長野県上田市', '自然体験教室', ''],
    ['髙根坂自治会', '長野県東御市本海野3-5', '清掃活動', ''],
    ['北信環境大学', '長野県長野市若里', '地域との共同研究', '026-110-1000'],
  ],
  県の一覧: [
    HEAD,
    ['㈱ミドリノ設計', '上田市常磐城４丁目２番９号', '移住相談窓口の運営', ''],
    ['NPO法人ふもとの学校', '長野県上田市真田町', '自然体験教室', ''],
    ['高根坂自治会', '東御市本海野３番地５', '防災訓練', ''],
    ['北信環境大学 地域連携推進室', '長野県長野市', '連携の窓口', '026-110-1077'],
  ],
};

const suite = browserSuite(async () => {
  const files = temporaryFolder();
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(LISTS)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await book.xlsx.writeFile(join(files, 'lists.xlsx'));
  return files;
});
const shared = suite.shared({ workbook: '/files/lists.xlsx' });
let host: OpenHost;
let pane: FrameLocator;

beforeAll(async () => {
  host = shared();
  ({ pane } = host);
  await setPaneWidth(host, 320);
  await pane.getByRole('checkbox').first().waitFor();
  await pane.getByRole('tab', { name: '分類' }).click();
  await pane.getByRole('button', { name: '分類を始める' }).click();
  await pane.getByRole('heading', { name: '分類の結果' }).waitFor();
  await toDuplicates();
  await pane.locator('[data-group]').waitFor();
});

async function toDuplicates(): Promise<void> {
  await pane.getByRole('tab', { name: '確認' }).first().click();
  await pane.getByRole('tab', { name: /^重複/ }).click();
}
const group = (number: number): Locator => pane.locator(`[data-group="${number}"]`);
const press = (key: string): Promise<void> => host.page.keyboard.press(key);
/** Names and 判断 of the rows of 「重複候補」 that say something. */
const verdicts = (): Promise<string[]> =>
  host.excel((app) => app.workbook.sheets.flatMap((sheet) => {
    const table = sheet.tables.find((one) => one.name === '共創重複候補');
    if (!table) return [];
    const text = (row: number, ...headers: string[]): string => sheet.cell(row, table.area.column + table.columns.findIndex((header) => headers.includes(header))).text;
    return Array.from({ length: table.area.rowCount - 1 }, (_, i) => table.area.row + 1 + i)
      .filter((row) => text(row, '判断', 'Your decision') !== '').map((row) => `${text(row, '団体名', 'Name')} ${text(row, '判断', 'Your decision')}`);
  }));
/** The organisations of 「分類結果」. */
const namesOfResult = (): Promise<string[]> =>
  host.excel((app) => {
    const sheet = app.workbook.sheet('分類結果')!;
    const table = sheet.tables[0]!;
    return Array.from({ length: table.area.rowCount - 1 }, (_, i) => sheet.cell(table.area.row + 1 + i, table.area.column).text);
  });
/** Types 判断 into a row of 「重複候補」, as a person does. */
const typeVerdict = (row: number, typed: string): Promise<void> =>
  host.excel((app, of) => {
    const sheet = app.workbook.sheets.find((one) => one.tables.some((table) => table.name === '共創重複候補'))!;
    const table = sheet.tables[0]!;
    app.workbook.setCellFromUser(sheet.id, table.area.row + 1 + of.row, table.area.column + table.columns.indexOf('判断'), of.typed);
  }, { row, typed });

test('says it in English', async () => {
  const language = pane.locator('#settings select');
  await pane.locator('#gear').click();
  await language.selectOption('en');
  await group(1).getByText('Agree:').waitFor();
  await pane.locator('#gear').click();
  await look(host, 'duplicates-en');
  await pane.locator('#gear').click();
  await language.selectOption('ja');
  await pane.locator('#gear').click();
});

test('what is typed in the sheet counts', async () => {
  await typeVerdict(1, '統合する');
  await pane.getByRole('tab', { name: /^確認/ }).last().click();
  await toDuplicates();
  await pane.getByText('1 / 4').waitFor();
  await typeVerdict(1, '');
  await pane.getByRole('tab', { name: /^確認/ }).last().click();
  await toDuplicates();
  await pane.getByText('0 / 4').waitFor();
});

test('keys decide one group after the other, and undo takes back', async () => {
  await group(1).waitFor();
  await look(host, 'duplicates-ja');
  expect(await group(1).locator('mark').allTextContents()).toEqual(['株式会社', '㈱']);
  await press('1');
  await group(2).waitFor();
  await press('1');
  await group(3).waitFor();
  await press('2');
  await until(verdicts, ['㈱ミドリノ設計 統合する', '高根坂自治会 統合する', 'NPO法人ふもとの学校 別の団体']);
  await group(4).waitFor();
  await press('s');
  await press('z');
  await press('z');
  await group(3).waitFor();
  await until(verdicts, ['㈱ミドリノ設計 統合する', '高根坂自治会 統合する']);
  await press('z');
  await press('z');
  await group(1).waitFor();
  await until(verdicts, []);
});

test('all sure groups are merged by one button and taken back by one; the next run applies them', async () => {
  await pane.getByRole('button', { name: '「同一」の2組をすべて統合' }).click();
  await until(verdicts, ['㈱ミドリノ設計 統合する', '高根坂自治会 統合する']);
  await pane.getByRole('button', { name: '取り消す' }).click();
  await until(verdicts, []);
  await pane.getByRole('button', { name: '「同一」の2組をすべて統合' }).click();
  await group(3).getByRole('button', { name: '別の団体' }).click();
  await group(4).getByRole('button', { name: '別の団体' }).click();
  await pane.getByRole('button', { name: 'もう一度分類して反映する' }).click();
  await pane.getByText('重複の判断が終わりました（4組）。').waitFor();
  const merged = ['株式会社ミドリノ設計', 'ふもとの学校', '髙根坂自治会', '北信環境大学', 'NPO法人ふもとの学校', '北信環境大学 地域連携推進室'];
  await until(namesOfResult, merged);
  await pane.getByText('判断は「分類結果」に反映されています。').waitFor();
});
