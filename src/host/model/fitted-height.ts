import type { Sheet } from './sheet';
import { wrappedLines } from './text-width';

/** Size of Excel's default font, which the standard row height is made for. */
const defaultFontSize = 11;
/** Points that a cell keeps free beside its text. */
const padding = 3.5;

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
    // A full-width character is as wide as the font is high and counts two.
    const lines = wrappedLines(value, (sheet.widths.points(column) - padding) / (style.font.size / 2));
    if (lines > 1 && !isMerged(sheet, row, column)) height = Math.max(height, lines * lineHeight);
  }
  return height > standard ? Math.min(409.5, Math.round(height * 4) / 4) : null;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
}
