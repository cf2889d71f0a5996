import type { ConditionalLook } from '../model/conditional-format';
import type { Style } from '../model/style';
import type { CellLook } from '../public';

/** The look of a cell: its style, and over it what conditional formats change. */
export function lookOf(style: Style, extra: ConditionalLook | null): CellLook {
  const borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', { style: string; color: string }>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = extra?.borders?.[side] ?? style.borders[side];
    if (border) borders[side] = { style: border.line, color: border.color ?? '#000000' };
  }
  return {
    fill: extra?.fill ?? (style.fill.pattern === 'none' ? null : style.fill.color),
    fontColor: extra?.fontColor ?? style.font.color,
    fontName: style.font.name,
    fontSize: style.font.size,
    bold: extra?.bold ?? style.font.bold,
    italic: extra?.italic ?? style.font.italic,
    underline: extra?.underline ?? style.font.underline !== 'none',
    strikethrough: extra?.strikethrough ?? style.font.strikethrough,
    horizontal: style.horizontal as CellLook['horizontal'],
    vertical: style.vertical as CellLook['vertical'],
    wrap: style.wrap,
    indent: style.indent,
    borders,
  };
}
