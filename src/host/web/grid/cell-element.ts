import type { CellLook, CellView } from '../../public';
import type { Drawing } from './drawing';
import { linkOf } from './link';
import { cellName } from './place';
import { tableLook } from './table-style';

/** The screen rectangle that a cell (or merge) fills, in pixels within its tile. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Fonts that show Japanese where the workbook's own font is missing; both of Excel's Japanese defaults come first. */
const fallbackFonts = "'Yu Gothic', '游ゴシック', 'Meiryo', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";
const defaultFontSize = 11;
/** Columns to the right that a long text may run into. */
const reach = 30;

/**
 * The element of one cell, or undefined when nothing of it is to be seen.
 * Text from the cell is only ever set as text, and addresses only as links to be judged when they are followed.
 */
export function cellElement(drawing: Drawing, row: number, column: number, box: Box): HTMLElement | undefined {
  const view = drawing.sheet.cell(row, column);
  const table = drawing.tableAt(row, column);
  const tabled = table && tableLook(table, row, column);
  const fill = view.look.fill ?? tabled?.fill ?? null;
  const borders = Object.entries(view.look.borders);
  if (view.text === '' && fill === null && borders.length === 0 && !tabled?.line && !tabled?.filterButton) return undefined;

  const element = document.createElement('div');
  element.className = 'cell';
  element.dataset.cell = cellName(row, column);
  place(element, box);
  if (fill !== null) element.style.background = fill;
  if (tabled?.line) element.style.boxShadow = `inset 0 -1px ${tabled.line}`;
  for (const [side, border] of borders) element.style.setProperty(`border-${side}`, borderCss(border.style, border.color));
  if (view.text !== '') element.append(textElement(drawing, view, row, column, box, { bold: tabled?.bold ?? false, color: tabled?.fontColor ?? null, filled: fill !== null }));
  if (tabled?.filterButton) element.append(filterButton());
  return element;
}

/** Puts an element at a box. */
export function place(element: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function textElement(drawing: Drawing, view: CellView, row: number, column: number, box: Box, tabled: { bold: boolean; color: string | null; filled: boolean }): HTMLElement {
  const { look } = view;
  const link = linkOf(view);
  const element = document.createElement(link === null ? 'span' : 'a');
  element.className = 'cell-text';
  const font = fontCss(look, tabled.bold);
  element.style.font = font;
  const side = sideOf(view);
  element.textContent = typeof view.value === 'number' && !look.wrap && isTooWide(view.text, font, box.width - 4) ? '#'.repeat(Math.max(1, Math.floor(box.width / 8))) : view.text;
  element.dataset.side = side;
  element.dataset.vertical = look.vertical;
  if (look.wrap) element.classList.add('wrapped');
  const color = look.fontColor ?? tabled.color;
  if (color) element.style.color = color;
  const lines = [look.underline ? 'underline' : '', look.strikethrough ? 'line-through' : ''].filter(Boolean).join(' ');
  if (lines) element.style.textDecoration = lines;
  if (look.indent > 0) element.style.setProperty(side === 'right' ? 'padding-right' : 'padding-left', `${2 + look.indent * 9}px`);
  const free = !look.wrap && side === 'left' && typeof view.value === 'string' ? freeWidth(drawing, row, column, box) : box.width;
  if (free > box.width) {
    Object.assign(element.style, { minWidth: `${box.width - 1}px`, maxWidth: `${free}px` });
    // Where text runs over empty cells, Excel shows no grid lines.
    if (!tabled.filled) element.style.background = '#fff';
  } else element.style.width = `${box.width}px`;
  // A link looks as its cell is formatted, as in Excel; only the pointer tells. No href: the browser itself must not follow what a file says.
  if (link !== null) element.dataset.link = link;
  return element;
}

function sideOf({ look, value }: CellView): 'left' | 'center' | 'right' {
  if (look.horizontal === 'left' || look.horizontal === 'right') return look.horizontal;
  if (look.horizontal === 'center' || look.horizontal === 'centerContinuous' || look.horizontal === 'distributed') return 'center';
  if (typeof value === 'number') return 'right';
  if (typeof value === 'boolean' || /^#[A-Z0-9/]+[!?]?$/.test(String(value))) return 'center';
  return 'left';
}

/** How far text may run: over the empty cells to its right, as in Excel. */
function freeWidth({ sheet, geometry, mergeAt }: Drawing, row: number, column: number, box: Box): number {
  if (mergeAt(row, column)) return box.width;
  let width = box.width;
  for (let next = column + 1; next < Math.min(column + reach, geometry.columns.count); next++) {
    if (mergeAt(row, next) || sheet.cell(row, next).text !== '') break;
    width += geometry.columns.length(next);
  }
  return width;
}

function fontCss(look: CellLook, bold: boolean): string {
  const name = look.fontName ? `'${look.fontName.replace(/['"\\;]/g, '')}', ` : '';
  return `${look.italic ? 'italic ' : ''}${look.bold || bold ? 'bold ' : ''}${look.fontSize ?? defaultFontSize}pt ${name}${fallbackFonts}`;
}

let ruler: CanvasRenderingContext2D | null = null;
function isTooWide(text: string, font: string, width: number): boolean {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return false;
  ruler.font = font;
  return ruler.measureText(text).width > width;
}

function borderCss(style: string, color: string): string {
  const kind = /dash/i.test(style) ? 'dashed' : /dot/i.test(style) ? 'dotted' : /double/i.test(style) ? 'double' : 'solid';
  const width = /double/i.test(style) ? 3 : /thick/i.test(style) ? 3 : /medium/i.test(style) ? 2 : 1;
  return `${width}px ${kind} ${color}`;
}

function filterButton(): HTMLElement {
  const button = document.createElement('span');
  button.className = 'filter-button';
  button.ariaHidden = 'true';
  button.textContent = '▾';
  return button;
}
