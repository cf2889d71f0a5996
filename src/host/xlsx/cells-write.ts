import { columnName, formatAddress } from '../model/address';
import { CellError, type Cell } from '../model/cell';
import { fittedHeight } from '../model/fitted-height';
import type { Sheet } from '../model/sheet';
import type { Style } from '../model/style';
import { sheetFormulas } from './formula-text';
import type { SharedStrings } from './shared-strings';
import { encodeText, escapeAttribute, escapeText } from './xml';

export interface CellWriting {
  readonly strings: SharedStrings;
  readonly styleIndex: (style: Style) => number;
  readonly normal: Style;
  readonly hasMetadata: boolean;
}

/** The contents of sheetData. Formulas carry their value, so that programs which do not calculate see it. */
export function writeCells(sheet: Sheet, writing: CellWriting): string {
  const indexes = new Set([...sheet.rows.keys(), ...sheet.heights.rows.keys()]);
  const out: string[] = [];
  const formulaText = sheetFormulas();
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const row = sheet.rows.get(index);
    const cells: string[] = [];
    for (const column of row ? [...row.cells.keys()].sort((a, b) => a - b) : []) cells.push(writeCell(sheet, index, column, row!.cells.get(column)!, writing, formulaText));
    const attributes = rowAttributes(sheet, index, writing);
    if (cells.length === 0 && attributes === '') continue;
    out.push(`<row r="${index + 1}"${attributes}>${cells.join('')}</row>`);
  }
  return out.join('');
}

function rowAttributes(sheet: Sheet, index: number, writing: CellWriting): string {
  const size = sheet.heights.rows.get(index);
  const style = sheet.rows.get(index)?.style ?? null;
  const { customHeight, ...rest } = (size?.rest ?? {}) as Record<string, string>;
  const custom = size?.height !== null && size?.height !== undefined ? ` ht="${size.height}"${customHeight !== undefined || Object.keys(size.rest).length === 0 ? ' customHeight="1"' : ''}` : '';
  // As Excel does, a fitted height is written down (without customHeight), for programs that do not fit rows on opening. Rows of the opened file keep what they had.
  const fitted = custom === '' && sheet.part === null ? fittedHeight(sheet, index) : null;
  return (
    (style ? ` s="${writing.styleIndex(style)}" customFormat="1"` : '') +
    custom +
    (fitted === null ? '' : ` ht="${fitted}"`) +
    (size?.hidden ? ' hidden="1"' : '') +
    Object.entries(rest).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')
  );
}

function writeCell(sheet: Sheet, row: number, column: number, cell: Cell, { strings, styleIndex, hasMetadata }: CellWriting, formulaText: ReturnType<typeof sheetFormulas>): string {
  const style = styleIndex(cell.style);
  const head = `<c r="${columnName(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  const { value, formula } = cell;
  let type = '';
  let content = '';
  if (typeof value === 'number') content = `<v>${value}</v>`;
  else if (typeof value === 'boolean') [type, content] = [' t="b"', `<v>${value ? 1 : 0}</v>`];
  else if (value instanceof CellError) [type, content] = [' t="e"', `<v>${escapeText(value.code)}</v>`];
  else if (typeof value === 'string') [type, content] = formula ? [' t="str"', `<v>${escapeText(encodeText(value))}</v>`] : [' t="s"', `<v>${strings.place(value, cell.rich)}</v>`];
  if (!formula) return content === '' ? `${head}/>` : `${head}${type}>${content}</c>`;
  const table = sheet.tableAt(row, column)?.name;
  const array = formula.array ? ` t="array" ref="${formatAddress(formula.array)}"` : '';
  const meta = formula.dynamic && hasMetadata ? ' cm="1"' : '';
  return `${head}${type}${meta}><f${array}>${escapeText(encodeText(formulaText(formula, table)))}</f>${content}</c>`;
}

