import type { Area, SheetView } from '../../public';

/** Cells beyond this many are not copied or pasted at once. */
const most = 100_000;

/** The selected cells as other programs take them: tabs between cells, one line a row. */
export function copyText(sheet: SheetView, area: Area): string {
  const used = sheet.used;
  if (!used) return '';
  const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount, area.row + most) - 1;
  const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount) - 1;
  const lines: string[] = [];
  for (let row = area.row; row <= lastRow; row++) {
    if (sheet.isRowHidden(row)) continue;
    const texts: string[] = [];
    for (let column = area.column; column <= lastColumn; column++) texts.push(quoted(sheet.cell(row, column).text));
    lines.push(texts.join('\t'));
  }
  return lines.join('\r\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells of a pasted text, placed from the top left of the selection; one value fills the whole selection. */
export function pastedCells(text: string, into: Area): { row: number; column: number; text: string }[] {
  if (text === '') return [];
  const rows = readTabbed(text);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const cells: { row: number; column: number; text: string }[] = [];
  if (single !== undefined && into.rowCount * into.columnCount <= most) {
    for (let row = into.row; row < into.row + into.rowCount; row++) {
      for (let column = into.column; column < into.column + into.columnCount; column++) cells.push({ row, column, text: single });
    }
    return cells;
  }
  rows.forEach((line, rowOffset) => line.forEach((value, columnOffset) => cells.push({ row: into.row + rowOffset, column: into.column + columnOffset, text: value })));
  return cells.slice(0, most);
}

/** Reads tab-separated text in which a cell with tabs or line breaks stands in quotes. */
function readTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (match[3] === '') break;
  }
  return rows;
}
