/**
 * Writes samples/sample.xlsx from the readable samples/sample-data.json:
 * two untidy lists of organisations and one sheet that is no list. Run by `npm run sample`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import sample from '../samples/sample-data.json';

interface SampleSheet {
  name: string;
  columnWidths: number[];
  merges: string[];
  /** 1-based rows drawn as headings. */
  headerRows: number[];
  /** 1-based rows hidden by hand. */
  hiddenRows: number[];
  rows: (string | number | { formula: string; result: number })[][];
}

async function main(): Promise<void> {
  const book = new ExcelJS.Workbook();
  // Fixed, so that the properties of the file do not follow the clock.
  book.created = book.modified = new Date(Date.UTC(2026, 9, 31));
  for (const sheet of sample.sheets as SampleSheet[]) {
    const target = book.addWorksheet(sheet.name);
    sheet.columnWidths.forEach((width, i) => (target.getColumn(i + 1).width = width));
    sheet.rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === '') return;
        const cell = target.getCell(r + 1, c + 1);
        cell.value = value;
        cell.alignment = { vertical: 'top', wrapText: sheet.headerRows.length > 0 && r + 1 > Math.min(...sheet.headerRows) };
      }),
    );
    sheet.merges.forEach((area) => target.mergeCells(area));
    for (const number of sheet.headerRows) {
      const row = target.getRow(number);
      row.font = { bold: true };
      row.eachCell((cell) => (cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } }));
    }
    for (const number of sheet.hiddenRows) target.getRow(number).hidden = true;
    target.getRow(1).font = { bold: true, size: 14 };
  }
  const path = join(__dirname, '..', 'samples', 'sample.xlsx');
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
  console.log(`samples/sample.xlsx: ${sample.sheets.length} sheets`);
}

void main();
