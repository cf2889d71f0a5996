import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { activeRules } from '../../src/actions/activeRules';
import { writeRules } from '../../src/actions/rules';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { openWorkbook } from '../../src/host';
import type { RunningExcel } from '../../src/host/node';
import { freshWorkbook, runContext, startEmbedded } from './embedded';

let excel: RunningExcel;
let folder: string;
let file: string;

beforeAll(async () => {
  excel = await startEmbedded();
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  file = join(folder, 'rules.xlsx');
  const workbook = await freshWorkbook(excel);
  await writeRules(runContext());
  writeFileSync(file, await workbook.save());
});
afterAll(() => {
  excel.stop();
  rmSync(folder, { recursive: true, force: true });
});

const rulesIn = async (path: string): Promise<unknown> => {
  excel.use(await openWorkbook(readFileSync(path)));
  return (await activeRules(runContext())).rules;
};

test('saved and opened again, the file holds the very same rules', async () => {
  expect(await rulesIn(file)).toBe(DEFAULT_RULES);
});

test('another program finds the table, the drop-downs, and texts that are texts', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('分類ルール')!;
  expect(sheet.getCell('A4').value).toBe('語句');
  expect(sheet.getCell('B5').dataValidation).toMatchObject({ type: 'list', formulae: [expect.stringContaining('域内外を繋げる役割')] });
  expect(sheet.getCell('C5').dataValidation).toMatchObject({ type: 'list', formulae: [expect.stringMatching(/^OFFSET\(/)] });
  expect(sheet.getCell('A5').numFmt).toBe('@');
});

const office = spawnSync('soffice', ['--version']).status === 0;
if (!office) console.warn('LibreOffice is not installed: the file is not taken through it.');
(office ? test : test.skip)('taken through LibreOffice, it still holds the very same rules', async () => {
  const made = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'through'), file]);
  expect(made.status).toBe(0);
  expect(await rulesIn(join(folder, 'through', 'rules.xlsx'))).toBe(DEFAULT_RULES);
});
