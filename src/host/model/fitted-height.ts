import type { Sheet } from './sheet';
import { wrappedLines } from './text-width';

/** Size of Excel's default font, which the standard row height is made for. */
const defaultFontSize = 11;
/** Width of a digit of the default font and of a cell's padding, in points and digits. */
const digitPoints = 5.25;
const paddingDigits = 0.7;

/**
 * Height in points that shows all lines of a row, or null when the standard height does. As in Excel, big fonts count even in merged
 * cells, line breaks and wrapping only in others.
 */
export function fittedHeight(sheet: Sheet, row: number): number | null {
  const { standard } = sheet.heights;
  let height = standard;
  for (const [column, { style, value }] of sheet.rows.get(row)?.cells ?? []) {
    const lineHeight = (standard * style.font.size) / defaultFontSize;
    height = Math.max(height, lineHeight);
    if (!style.wrap || typeof value !== 'string') continue;
    const lines = wrappedLines(value, sheet.widths.points(column) / digitPoints - paddingDigits);
    if (lines > 1 && !isMerged(sheet, row, column)) height = Math.max(height, lines * lineHeight);
  }
  return height > standard ? Math.min(409.5, Math.round(height * 4) / 4) : null;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
}
