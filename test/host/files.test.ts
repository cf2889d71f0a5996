import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { createWorkbook, openWorkbook, type HostWorkbook } from '../../src/host';
import { startExcel, type RunningExcel } from '../../src/host/node';

let excel: RunningExcel;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  excel = await startExcel(createWorkbook());
  excel.install();
});

afterAll(() => {
  excel.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook with one of everything an add-in makes. */
async function madeWorkbook(): Promise<HostWorkbook> {
  const workbook = createWorkbook();
  excel.use(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = '集計 表';
    sheet.tabColor = '#0072B2';
    sheet.getRange('A1:C4').values = [['名称', '区分', '点'], ['い', '該当', 1], ['ろ', '非該当', 2], ['<は> & "に"', '該当', 3]];
    sheet.tables.add('A1:C4', true).name = '候補';
    sheet.getRange('E1:F3').values = [['区分', '数'], ['該当', '=COUNTIFS(候補[区分],E2)'], ['非該当', '=COUNTIFS(候補[区分],E3)']];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('E1:F3'), 'Columns');
    chart.name = '図1';
    chart.title.text = '区分ごとの数';
    chart.setPosition('H2', 'N15');
    chart.series.getItemAt(0).format.fill.setSolidColor('#0072B2');
    sheet.getRange('A1:C1').format.fill.color = '#DDDDDD';
    sheet.getRange('A1:C1').format.font.bold = true;
    const { cellValue } = sheet.getRange('B2:B4').conditionalFormats.add('CellValue');
    cellValue.format.fill.color = '#009E73';
    cellValue.rule = { formula1: '="該当"', operator: 'EqualTo' };
    sheet.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: '該当,非該当,要確認' } };
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.getRange('A10').hyperlink = { address: 'https://example.jp/', textToDisplay: '例' };
    sheet.getRange('A12:B12').merge();
    const ledger = context.workbook.worksheets.add('台帳');
    ledger.getRange('A1').values = [["'=text"]];
    ledger.visibility = 'VeryHidden';
    context.workbook.settings.add('状態', { a: 1 });
    await context.sync();
  });
  return workbook;
}

test('what was made is there when the file is opened again', async () => {
  const again = await openWorkbook(await (await madeWorkbook()).save());
  const [sheet, ledger] = again.sheets;
  expect([sheet!.name, sheet!.tabColor, sheet!.frozen, sheet!.merges, ledger!.visibility]).toEqual(['集計 表', '#0072B2', { rows: 1, columns: 0 }, [{ row: 11, column: 0, rowCount: 1, columnCount: 2 }], 'VeryHidden']);
  expect(sheet!.cell(1, 5)).toMatchObject({ value: 2, formula: '=COUNTIFS(候補[区分],E2)' });
  expect(sheet!.cell(0, 0).look).toMatchObject({ fill: '#DDDDDD', bold: true });
  expect(sheet!.cell(1, 1).look.fill).toBe('#009E73');
  expect(sheet!.cell(2, 1).look.fill).toBeNull();
  expect(sheet!.cell(9, 0).hyperlink).toBe('https://example.jp/');
  expect(sheet!.validations[0]!.choices).toEqual(['該当', '非該当', '要確認']);
  expect(sheet!.tables[0]).toMatchObject({ name: '候補', columns: ['名称', '区分', '点'] });
  expect(sheet!.charts[0]).toMatchObject({ name: '図1', type: 'BarClustered', title: '区分ごとの数', series: [{ name: '数', categories: ['該当', '非該当'], values: [2, 1], color: '#0072B2' }] });
  expect(ledger!.cell(0, 0)).toMatchObject({ value: '=text', formula: "'=text" });
  excel.use(again);
  const setting = await Excel.run(async (context) => {
    const item = context.workbook.settings.getItem('状態').load('value');
    await context.sync();
    return item.value as unknown;
  });
  expect(setting).toEqual({ a: 1 });
});

test('saving twice, or a file nothing changed, writes the same parts', async () => {
  const first = await (await madeWorkbook()).save();
  const again = await openWorkbook(first);
  const [a, b] = [unzipSync(first), unzipSync(await again.save())];
  expect(Object.keys(b).filter((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name]!) !== 0)).toEqual([]);
});

test('a deleted sheet takes its parts along and the rest opens', async () => {
  const workbook = await openWorkbook(await (await madeWorkbook()).save());
  excel.use(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('残り').getRange('A1').values = [['残り']];
    context.workbook.worksheets.getItem('集計 表').delete();
    await context.sync();
  });
  const saved = await workbook.save();
  expect(Object.keys(unzipSync(saved)).filter((name) => /table|chart|drawing/.test(name))).toEqual([]);
  const again = await openWorkbook(saved);
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(['台帳', '残り']);
});

test('exceljs reads values, formulas, table and validation', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await (await madeWorkbook()).save()) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('集計 表')!;
  expect(sheet.getCell('A4').value).toBe('<は> & "に"');
  expect(sheet.getCell('F2').value).toMatchObject({ formula: 'COUNTIFS(候補[区分],E2)', result: 2 });
  expect(sheet.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae: ['"該当,非該当,要確認"'] });
});

const has = (command: string, args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const python = has('/usr/bin/python3', ['-c', 'import openpyxl']);
const office = has('soffice', ['--version']);

(python ? test : test.skip)(`openpyxl reads values without calculating${python ? '' : ' (skipped: not installed)'}`, async () => {
  const file = join(folder, 'made.xlsx');
  writeFileSync(file, await (await madeWorkbook()).save());
  const script = 'import openpyxl,sys;w=openpyxl.load_workbook(sys.argv[1],data_only=True);s=w.worksheets[0];print(s["F2"].value,s["F3"].value,list(s.tables)[0],len(s._charts),s.freeze_panes,w.worksheets[1].sheet_state)';
  expect(execFileSync('/usr/bin/python3', ['-c', script, file], { encoding: 'utf8' }).trim()).toBe('2 1 候補 1 A2 veryHidden');
});

(office ? test : test.skip)(`LibreOffice opens and prints it${office ? '' : ' (skipped: not installed)'}`, async () => {
  writeFileSync(join(folder, 'print.xlsx'), await (await madeWorkbook()).save());
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'print.xlsx')], { stdio: 'ignore' });
  expect(readFileSync(join(folder, 'print.pdf')).subarray(0, 4).toString()).toBe('%PDF');
});

const real = join(process.cwd(), '..', 'shared', 'realdata');
const files = existsSync(real) ? readdirSync(real).flatMap((name) => readdirSync(join(real, name)).filter((file) => file.endsWith('.xlsx')).map((file) => join(name, file))) : [];
if (files.length === 0) console.warn('Round trip of real workbooks: skipped, ../shared/realdata is not there.');

(files.length > 0 ? describe : describe.skip)('real workbooks', () => {
  test.each(files.length > 0 ? files : ['none'])('%s: unchanged parts stay, and an added sheet leaves the others as they were', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(real, name)));
    const workbook = await openWorkbook(bytes);
    const before = workbook.sheets.map((sheet) => sheet.used);
    excel.use(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('追加').getRange('A1').values = [['x']];
      await context.sync();
    });
    const saved = await workbook.save();
    const [a, b] = [unzipSync(bytes), unzipSync(saved)];
    const changed = Object.keys(a).filter((part) => !part.endsWith('/') && (b[part] === undefined || Buffer.compare(a[part]!, b[part]) !== 0));
    expect(changed.filter((part) => /worksheets\/|drawing|media|theme/.test(part))).toEqual([]);
    const again = await openWorkbook(saved);
    expect(again.sheets.slice(0, -1).map((sheet) => sheet.used)).toEqual(before);
  });
});
