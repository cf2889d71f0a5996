import type { Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { Area } from './grid';
import { HEADER, INK, LINE, QUIET_INK } from './palette';
import type { Block, ChartPlan, PlanCell, SheetPlan, TableColumn, TablePlan } from './plan';

/** Lays sections out below each other: a heading, the numbers on the left, their chart on the right, on one grid. */

export interface SectionColumn {
  readonly header: string;
  /** The formula of a cell, given the addresses of its row's label and its column's header. */
  readonly formula: (label: string, header: string, index: number) => string;
  readonly colour: string;
}

export interface Section {
  readonly title: string;
  readonly kind: ChartPlan['kind'];
  /** Name of the Excel table that the numbers become; absent: plain cells. */
  readonly table?: string;
  /** Heading over the labels. */
  readonly corner: string;
  readonly labels: readonly string[];
  readonly columns: readonly SectionColumn[];
  /** A last row for what no label counts. */
  readonly rest?: { readonly label: string; readonly formula: string };
  /** Adds each row's share of all organisations. */
  readonly share?: boolean;
  readonly pointColours?: readonly string[];
  /** The numbers at the time of the run, for the description of the chart. */
  readonly counts: readonly (readonly number[])[];
}

const NUMBER_COLUMNS = 5;
const CHART_COLUMN = NUMBER_COLUMNS + 2;
const CHART_COLUMNS = 9;
const SHORTEST_SECTION = 14;
/** Rows that go on an A4 landscape page at this width. */
const ROWS_A_PAGE = 46;
const ROW_HEIGHT = 18;

/** Big numbers with a label above each; the first stands in column A, where the shares look for the total. */
export function headlineBlocks(row: number, items: readonly { label: string; formula: string }[]): Block[] {
  return [
    { row, column: 0, cells: [items.map((item) => item.label)], format: 'text', style: { size: 9, color: QUIET_INK, align: 'center' } },
    { row: row + 1, column: 0, cells: [items.map((item) => ({ formula: item.formula }))], format: 'integer', style: { bold: true, size: 18, color: INK, align: 'center' } },
  ];
}

export function layOut(sections: readonly Section[], firstRow: number, language: Language): Pick<SheetPlan, 'columnWidths' | 'rowHeights' | 'blocks' | 'tables' | 'charts'> & { readonly area: Area; readonly breaks: readonly number[] } {
  const blocks: Block[] = [];
  const tables: TablePlan[] = [];
  const charts: ChartPlan[] = [];
  const breaks: number[] = [];
  const total = `$A$${firstRow - 1}`;
  let row = firstRow;
  let pageStart = 0;
  for (const section of sections) {
    const rowCount = section.labels.length + (section.rest ? 1 : 0);
    const height = Math.max(rowCount + 2, SHORTEST_SECTION);
    if (row > firstRow && row + height - pageStart > ROWS_A_PAGE) {
      breaks.push(row);
      pageStart = row;
    }
    blocks.push({ row, column: 0, cells: [[section.title]], format: 'text', style: { bold: true, size: 12, color: INK, vertical: 'center' } });
    const numbers = numberCells(section, row + 1, total);
    if (section.table !== undefined) tables.push(numberTable(section, section.table, row + 1, numbers, language));
    else blocks.push(...numberBlocks(section, row + 1, numbers, language));
    charts.push(chart(section, row + 1, rowCount, { row: row + 1, column: CHART_COLUMN, rowCount: height - 1, columnCount: CHART_COLUMNS }));
    row += height + 1;
  }
  return {
    blocks, tables, charts, breaks,
    columnWidths: [
      { column: 0, count: 1, width: 46 }, { column: 1, count: NUMBER_COLUMNS, width: 10 },
      { column: NUMBER_COLUMNS + 1, count: 1, width: 2 }, { column: CHART_COLUMN, count: CHART_COLUMNS, width: 9 },
      { column: CHART_COLUMN + CHART_COLUMNS, count: 1, width: 1 },
    ],
    rowHeights: Array.from({ length: row - firstRow }, (_, i) => ({ row: firstRow + i, height: ROW_HEIGHT })),
    area: { row: 0, column: 0, rowCount: row - 1, columnCount: CHART_COLUMN + CHART_COLUMNS + 1 },
  };
}

function numberCells(section: Section, headerRow: number, total: string): PlanCell[][] {
  const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  const share = (row: number): PlanCell[] => (section.share ? [{ formula: `=IF(${total}=0,0,${address(row, 1)}/${total})` }] : []);
  const rows = section.labels.map((label, index): PlanCell[] => {
    const row = headerRow + 1 + index;
    return [label, ...section.columns.map((c, i) => ({ formula: c.formula(`$${address(row, 0)}`, `${columnLetters(1 + i)}$${headerRow + 1}`, index) })), ...share(row)];
  });
  if (section.rest) rows.push([section.rest.label, { formula: section.rest.formula }]);
  return rows;
}

function numberHeaders(section: Section, language: Language): string[] {
  return [section.corner, ...section.columns.map((c) => c.header), ...(section.share ? [language === 'ja' ? '割合' : 'Share'] : [])];
}

function numberTable(section: Section, name: string, row: number, rows: readonly PlanCell[][], language: Language): TablePlan {
  const columns = numberHeaders(section, language).map((header, index, all): TableColumn => ({
    header, format: index === 0 ? 'text' : section.share && index === all.length - 1 ? 'percent' : 'integer', ...(index === 0 ? {} : { align: 'right' as const }),
  }));
  return { name, row, column: 0, columns, rows, filter: false };
}

function numberBlocks(section: Section, row: number, rows: readonly PlanCell[][], language: Language): Block[] {
  const headers = numberHeaders(section, language);
  const body = { color: INK, lines: LINE };
  const counted = headers.length - (section.share ? 1 : 0);
  const part = (from: number, to: number): PlanCell[][] => rows.map((cells) => cells.slice(from, to));
  return [
    { row, column: 0, cells: [headers], format: 'text', style: { bold: true, color: HEADER.color, fill: HEADER.fill, align: 'center' } },
    { row: row + 1, column: 0, cells: part(0, 1), format: 'text', style: body },
    { row: row + 1, column: 1, cells: part(1, counted), format: 'integer', style: { ...body, align: 'right' } },
    ...(section.share ? [{ row: row + 1, column: counted, cells: part(counted, headers.length), format: 'percent' as const, style: { ...body, align: 'right' as const } }] : []),
  ];
}

function chart(section: Section, headerRow: number, rowCount: number, place: Area): ChartPlan {
  const body = (column: number): Area => ({ row: headerRow + 1, column, rowCount, columnCount: 1 });
  const labels = section.rest ? [...section.labels, section.rest.label] : section.labels;
  const numbers = labels.map((label, index) => `${label} ${(section.counts[index] ?? []).join('/')}`).join('、');
  return {
    title: section.title, description: `${section.title}：${numbers}`, kind: section.kind, categories: body(0), place,
    series: section.columns.map((c, index) => ({
      name: c.header, values: body(1 + index), colour: c.colour,
      ...(section.pointColours ? { pointColours: section.pointColours } : {}),
    })),
  };
}
