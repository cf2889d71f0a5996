import type { Area } from './grid';

/** Column letters as Excel shows them: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** An area as Excel writes it, without its sheet: A1:C3. */
export function areaAddress(area: Area): string {
  return `${columnLetters(area.column)}${area.row + 1}:${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
}
