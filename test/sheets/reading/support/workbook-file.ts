import ExcelJS from 'exceljs';
import type { Area, CellValue, SheetGrid } from '../../../../src/sheets/grid';

/** An .xlsx file's sheets as grids, read by another program than the add-in's own host. Formula cells give their stored results. */
export async function readWorkbookFile(path: string): Promise<SheetGrid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet) => {
    const values: CellValue[][] = [];
    const text: string[][] = [];
    for (let r = 1; r <= sheet.rowCount; r++) {
      const row = sheet.getRow(r);
      const cells = Array.from({ length: sheet.columnCount }, (_, c) => {
        const cell = row.getCell(c + 1);
        return cell.isMerged && cell.master.address !== cell.address ? '' : plainValue(cell.value);
      });
      values.push(cells);
      text.push(Array.from({ length: sheet.columnCount }, (_, c) => shown(row.getCell(c + 1).value, cells[c]!)));
    }
    const merges = (sheet.model as unknown as { merges?: string[] }).merges ?? [];
    const hiddenRows = new Set<number>();
    for (let r = 1; r <= sheet.rowCount; r++) if (sheet.getRow(r).hidden) hiddenRows.add(r - 1);
    return { name: sheet.name, visibility: sheet.state, top: 0, left: 0, values, text, merges: merges.map(areaOf), tables: [], hiddenRows, struck: new Map() };
  });
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Math.round((value.getTime() / 86_400_000 + 25_569) * 86_400) / 86_400;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return value.error;
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return plainValue((value as { result?: ExcelJS.CellValue }).result);
  if ('text' in value) return plainValue(value.text as ExcelJS.CellValue);
  return '';
}

function shown(value: ExcelJS.CellValue, plain: CellValue): string {
  if (value instanceof Date) return value.getUTCFullYear() < 1901 ? value.toISOString().slice(11, 16) : value.toISOString().slice(0, 10).replaceAll('-', '/');
  return String(plain);
}

function areaOf(address: string): Area {
  const [from, to] = address.split(':').map((corner) => /^([A-Z]+)(\d+)$/.exec(corner)!);
  const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [left, top, right, bottom] = [column(from![1]!), Number(from![2]) - 1, column(to![1]!), Number(to![2]) - 1];
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
