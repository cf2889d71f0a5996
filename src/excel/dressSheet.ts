import { columnLetters } from '../sheets/cellAddress';
import { columnPoints } from '../sheets/columnPoints';
import type { Area } from '../sheets/grid';
import { HEADER, LINE, QUIET_INK } from '../sheets/palette';
import type { Block, CellStyle, SheetPlan, TableColumn, TablePlan } from '../sheets/plan';
import { bodyOf, rangeOf } from './buildSheet';

/** The looks of a sheet, each a group of calls that may fail without losing the sheet. */

export interface Extra {
  readonly name: 'look' | 'colours' | 'choices' | 'view' | 'print';
  readonly isNeeded: (plan: SheetPlan) => boolean;
  readonly apply: (sheet: Excel.Worksheet, plan: SheetPlan) => void;
  /** The plan in parts, each small enough for a request; absent: as it is. */
  readonly parts?: (plan: SheetPlan) => readonly SheetPlan[];
}

const hasColumn = (test: (column: TableColumn) => boolean) => (plan: SheetPlan): boolean => plan.tables.some((table) => table.columns.some(test));
const isSeen = (plan: SheetPlan): boolean => plan.visibility === 'visible';

export const EXTRAS: readonly Extra[] = [
  { name: 'look', isNeeded: isSeen, apply: look, parts: looksInParts },
  { name: 'choices', isNeeded: hasColumn((column) => column.choices !== undefined), apply: choices },
  { name: 'choices', isNeeded: (plan) => plan.pickers !== undefined, apply: pickers },
  { name: 'colours', isNeeded: hasColumn((column) => column.colours !== undefined), apply: colours },
  { name: 'colours', isNeeded: (plan) => plan.heats !== undefined || plan.rules !== undefined, apply: heat },
  { name: 'view', isNeeded: isSeen, apply: view },
  { name: 'print', isNeeded: (plan) => plan.print !== null, apply: print },
];

/** Blocks dressed in one request; each costs some kilobytes of calls, framed ones most. */
const BLOCKS_AT_ONCE = 250;
const HEIGHTS_AT_ONCE = 2_000;

/** Sheets of many blocks (a page an organisation) are dressed in several requests; heights last, since fitting rows to their text changes them. */
function looksInParts(plan: SheetPlan): readonly SheetPlan[] {
  if (plan.blocks.length <= BLOCKS_AT_ONCE && plan.rowHeights.length <= HEIGHTS_AT_ONCE) return [plan];
  const bare: SheetPlan = { ...plan, blocks: [], tables: [], columnWidths: [], merges: [], rowHeights: [] };
  return [
    { ...plan, blocks: [], rowHeights: [], merges: [] },
    ...inParts(plan.blocks, BLOCKS_AT_ONCE).map((blocks) => ({ ...bare, blocks })),
    { ...bare, merges: plan.merges ?? [] },
    ...inParts(plan.rowHeights, HEIGHTS_AT_ONCE).map((rowHeights) => ({ ...bare, rowHeights })),
  ];
}

function inParts<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}

function look(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { column, count, width } of plan.columnWidths) sheet.getRangeByIndexes(0, column, 1, count).format.columnWidth = columnPoints(width);
  for (const table of plan.tables) tableLook(sheet, table);
  for (const block of plan.blocks) {
    if (block.style) style(rangeOf(sheet, { row: block.row, column: block.column, rowCount: block.cells.length, columnCount: block.cells[0]?.length ?? 1 }), block.style, block.cells.length);
    borders(block, sheet);
  }
  for (const area of plan.merges ?? []) rangeOf(sheet, area).merge();
  for (const { row, height } of plan.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}

function tableLook(sheet: Excel.Worksheet, table: TablePlan): void {
  const header = sheet.getRangeByIndexes(table.row, table.column, 1, table.columns.length);
  style(header, { bold: true, color: HEADER.color, fill: HEADER.fill, align: 'center', vertical: 'center', wrap: true, ...(table.headerSize ? { size: table.headerSize } : {}) }, 1);
  const body = sheet.getRangeByIndexes(table.row + 1, table.column, table.rows.length, table.columns.length);
  style(body, { vertical: 'top', lines: LINE }, table.rows.length);
  table.columns.forEach((column, index) => {
    const cells = rangeOf(sheet, bodyOf(table, index));
    if (column.width !== undefined) cells.format.columnWidth = columnPoints(column.width);
    const { wrap, align, size, quiet } = column;
    style(cells, { ...(wrap ? { wrap } : {}), ...(align ? { align } : {}), ...(size ? { size } : {}), ...(quiet ? { color: QUIET_INK } : {}) }, table.rows.length);
  });
  if (table.columns.some((column) => column.wrap)) body.format.autofitRows();
}

function style(range: Excel.Range, s: CellStyle, rowCount: number): void {
  const { format } = range;
  if (s.bold !== undefined) format.font.bold = s.bold;
  if (s.size !== undefined) format.font.size = s.size;
  if (s.color !== undefined) format.font.color = s.color;
  if (s.fill !== undefined) format.fill.color = s.fill;
  if (s.align !== undefined) format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[s.align];
  if (s.vertical !== undefined) format.verticalAlignment = s.vertical === 'top' ? 'Top' : 'Center';
  if (s.wrap !== undefined) format.wrapText = s.wrap;
  if (s.lines !== undefined) {
    for (const edge of ['EdgeTop', 'EdgeBottom', ...(rowCount > 1 ? ['InsideHorizontal' as const] : [])] as const) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = s.lines;
    }
  }
}

function borders({ row, column, cells, style: { grid, sides } = {} }: Block, sheet: Excel.Worksheet): void {
  const [rowCount, columnCount] = [cells.length, cells[0]?.length ?? 1];
  const range = rangeOf(sheet, { row, column, rowCount, columnCount });
  const draw = (edges: readonly `${Excel.BorderIndex}`[], weight: 'Thin' | 'Thick', color: string): void => {
    for (const edge of edges) Object.assign(range.format.borders.getItem(edge), { style: 'Continuous', weight, color });
  };
  const inside = [...(rowCount > 1 ? ['InsideHorizontal' as const] : []), ...(columnCount > 1 ? ['InsideVertical' as const] : [])];
  if (grid !== undefined) draw(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside], 'Thin', grid);
  if (sides !== undefined) draw(['EdgeLeft', 'EdgeRight'], 'Thick', sides);
}

function choices(sheet: Excel.Worksheet, plan: SheetPlan): void {
  eachColumn(plan, (table, column, index) => {
    if (column.choices === undefined) return;
    rangeOf(sheet, bodyOf(table, index)).dataValidation.rule = { list: { inCellDropDown: true, source: 'formula' in column.choices ? column.choices.formula : column.choices.join(',') } };
  });
}

function colours(sheet: Excel.Worksheet, plan: SheetPlan): void {
  eachColumn(plan, (table, column, index) => {
    for (const rule of column.colours ?? []) {
      const { cellValue } = rangeOf(sheet, bodyOf(table, index)).conditionalFormats.add('CellValue');
      cellValue.format.fill.color = rule.fill;
      cellValue.format.font.color = rule.color;
      cellValue.rule = { formula1: `="${rule.equals}"`, operator: 'EqualTo' };
    }
  });
}

function pickers(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, choices: words } of plan.pickers ?? []) {
    sheet.getRangeByIndexes(row, column, 1, 1).dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  }
}

/** Scales first: of two formats the one added last is looked at first. */
function heat(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, low, high, top } of plan.heats ?? []) {
    rangeOf(sheet, area).conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'Number', formula: '0', color: low },
      maximum: typeof top === 'number' ? { type: 'Number', formula: String(top), color: high } : { type: 'Formula', formula: nthLargest(area, top.nthLargest), color: high },
    };
  }
  for (const { area, formula, fill, color } of plan.rules ?? []) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
  }
}

/** The nth largest number of an area, the largest when there are fewer; small numbers stay pale. */
function nthLargest({ row, column, rowCount, columnCount }: Area, n: number): string {
  const cells = `$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columnCount - 1)}$${row + rowCount}`;
  return `=MAX(3,IFERROR(LARGE(${cells},${n}),MAX(${cells})))`;
}

function view(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColour;
  sheet.showGridlines = plan.showGridlines;
  if (plan.freeze === null) return;
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** A4, as wide as the page, page n of N and the date at the foot. */
function print(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.print === null) return;
  const page = sheet.pageLayout;
  page.orientation = plan.print.portrait === true ? 'Portrait' : 'Landscape';
  if (plan.print.portrait === true) page.centerHorizontally = true;
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintMargins('Centimeters', { left: 1, right: 1, top: 1, bottom: 1.7, header: 0.5, footer: 0.6 });
  if (plan.print.area) page.setPrintArea(rangeOf(sheet, plan.print.area));
  if (plan.print.titleRows) page.setPrintTitleRows(`$${plan.print.titleRows.first + 1}:$${plan.print.titleRows.last + 1}`);
  // Smaller than the rest: programs reckon the height of the foot without Japanese letters.
  page.headersFooters.defaultForAllPages.leftFooter = '&9&A';
  page.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  page.headersFooters.defaultForAllPages.rightFooter = '&D';
  for (const row of plan.print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function eachColumn(plan: SheetPlan, visit: (table: TablePlan, column: TableColumn, index: number) => void): void {
  for (const table of plan.tables) table.columns.forEach((column, index) => visit(table, column, index));
}
