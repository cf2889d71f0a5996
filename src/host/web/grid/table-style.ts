import type { TableView } from '../../public';

/** What a table's style adds to a cell that has no fill or font colour of its own. */
export interface TableLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** Colour of a line above and below the row. */
  readonly line: string | null;
  /** The column's filter button stands here. */
  readonly filterButton: boolean;
}

/** Accents of the Office theme in the order in which Excel's built-in table styles take them; the first of seven is black. */
const accents = [
  { strong: '#000000', band: '#D9D9D9', line: '#999999' },
  { strong: '#4472C4', band: '#D9E1F2', line: '#8EA9DB' },
  { strong: '#ED7D31', band: '#FCE4D6', line: '#F4B084' },
  { strong: '#A5A5A5', band: '#EDEDED', line: '#C9C9C9' },
  { strong: '#FFC000', band: '#FFF2CC', line: '#FFD966' },
  { strong: '#5B9BD5', band: '#DDEBF7', line: '#9BC2E6' },
  { strong: '#70AD47', band: '#E2EFDA', line: '#A9D08E' },
] as const;

/**
 * The look that a table gives to a cell within it. Follows the families of Excel's built-in styles (Light 1–7, 8–14, 15–21, Medium 1–7,
 * the rest as Medium) closely enough to recognise them; a style that is none of these leaves cells as they are.
 */
export function tableLook(table: TableView, row: number, column: number): TableLook | undefined {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  const { area } = table;
  const isHeader = table.showHeaders && row === area.row;
  const isTotal = table.showTotals && row === area.row + area.rowCount - 1;
  const filterButton = isHeader && table.showFilterButton && column < area.column + area.columnCount;
  if (!style) return filterButton ? { fill: null, fontColor: null, bold: isHeader, line: null, filterButton } : undefined;
  const number = Number(style[2]);
  const accent = accents[(number - 1) % accents.length] ?? accents[0];
  const plainHeader = style[1] === 'Light' && (number <= 7 || number > 14);
  if (isHeader) return { fill: plainHeader ? null : accent.strong, fontColor: plainHeader ? null : '#FFFFFF', bold: true, line: accent.line, filterButton };
  if (isTotal) return { fill: null, fontColor: null, bold: true, line: accent.line, filterButton };
  const firstRow = area.row + (table.showHeaders ? 1 : 0);
  const banded = (row - firstRow) % 2 === 0;
  const linedOnly = style[1] === 'Light' && number > 7;
  return { fill: banded && !linedOnly ? accent.band : null, fontColor: null, bold: false, line: linedOnly || style[1] === 'Medium' ? accent.line : null, filterButton };
}
