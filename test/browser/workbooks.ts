import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** A fresh folder for the files of one test suite. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'browser-test-'));
}

/**
 * Writes a small workbook with what the page must show: a title over merged cells, a table with drop-downs, links within the workbook,
 * frozen panes, a hidden row, a hidden sheet, a protected sheet, and enough rows to scroll. Made by another program than the host's own.
 */
export async function writeWorkbook(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('名簿', { properties: { tabColor: { argb: 'FF0072B2' } }, views: [{ state: 'frozen', xSplit: 1, ySplit: 3 }] });
  list.getCell('A1').value = '地域団体の名簿';
  list.mergeCells('A1:C1');
  list.getCell('A1').font = { bold: true, size: 14 };
  const rows = Array.from({ length: 500 }, (_, index) => [`団体${index + 1}`, index % 2 === 0 ? '該当' : '非該当', index + 1]);
  list.addTable({ name: 'List', ref: 'A3', headerRow: true, style: { theme: 'TableStyleMedium2', showRowStripes: true }, columns: ['団体名', '判定', '会員数'].map((name) => ({ name, filterButton: true })), rows });
  for (let row = 4; row <= 503; row++) list.getCell(row, 2).dataValidation = { type: 'list', allowBlank: true, formulae: ['"該当,非該当,要確認"'] };
  list.getCell('E4').value = { text: '表紙へ', hyperlink: "#'表 紙'!B12" };
  list.getCell('E5').value = { formula: 'HYPERLINK("#\'表 紙\'!B12","元の行")', result: '元の行' };
  list.getRow(6).hidden = true;
  list.getColumn(1).width = 24;
  const cover = book.addWorksheet('表 紙');
  cover.getCell('B12').value = 'ここ';
  const hidden = book.addWorksheet('台帳');
  hidden.state = 'veryHidden';
  const locked = book.addWorksheet('保護');
  locked.getCell('A1').value = '変更できません';
  await locked.protect('', {});
  await book.xlsx.writeFile(file);
}
