import type { Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { Area } from './grid';
import { HEADER, INK, LINE } from './palette';
import type { Block, ChartPlan, PlanCell, SheetPlan, TableColumn, TablePlan } from './plan';
import type { Section, SectionCode, Sections } from './summarySections';
import { textUnits } from './textUnits';

/** The numbers under the charts of 「集計」: a heading and a small table a section, below each other. */

interface Numbers extends Pick<SheetPlan, 'blocks' | 'tables' | 'rowHeights'> {
  /** Where the labels and the columns of numbers of each section stand. */
  readonly cells: Readonly<Record<SectionCode, { readonly labels: Area; readonly columns: readonly Area[] }>>;
}

/**
 * @param total address of the number of all organisations.
 * @param labelWidth characters that the first column holds in one line.
 */
export function numberTables(sections: Sections, firstRow: number, total: string, labelWidth: number, language: Language): Numbers {
  const blocks: Block[] = [];
  const tables: TablePlan[] = [];
  const rowHeights: { row: number; height: number }[] = [];
  const cells: Partial<Record<SectionCode, Numbers['cells'][SectionCode]>> = {};
  let row = firstRow;
  for (const [code, section] of Object.entries(sections) as [SectionCode, Section][]) {
    blocks.push({ row, column: 0, cells: [[section.title]], format: 'text', style: { bold: true, color: INK, vertical: 'center' } });
    const numbers = numberCells(section, row + 1, total);
    if (section.table !== undefined) tables.push(numberTable(section, section.table, row + 1, numbers, language));
    else blocks.push(...numberBlocks(section, row + 1, numbers, language));
    numbers.forEach(([label], index) => {
      if (textUnits(String(label)) > labelWidth) rowHeights.push({ row: row + 2 + index, height: 36 });
    });
    const body = (column: number): Area => ({ row: row + 2, column, rowCount: numbers.length, columnCount: 1 });
    cells[code] = { labels: body(0), columns: section.columns.map((_, index) => body(1 + index)) };
    row += numbers.length + 3;
  }
  return { blocks, tables, rowHeights, cells: cells as Numbers['cells'] };
}

/** What part of the longest bar a digit takes. */
const DIGIT = 0.018;

/** The smallest number for whose label its part of a bar has room, when the longest bar stands for `longest`. */
export function smallestLabel(longest: number): number {
  for (let digits = 1; ; digits++) {
    const smallest = Math.max(1, Math.ceil(longest * DIGIT * digits));
    if (String(smallest).length <= digits) return smallest;
  }
}

/** The chart of a section over its numbers. */
export function sectionChart(section: Section, { labels, columns }: Numbers['cells'][SectionCode], place: Area): ChartPlan {
  const words = section.rest ? [...section.labels, section.rest.label] : section.labels;
  const numbers = words.map((label, index) => `${label} ${(section.counts[index] ?? []).join('/')}`).join('、');
  const longest = Math.max(...section.counts.map((row) => row.reduce((sum, n) => sum + n, 0)), 0);
  const labelsFrom = smallestLabel(longest);
  return {
    ...(section.kind === 'stackedBar' && labelsFrom > 1 ? { labelsFrom } : {}),
    title: section.title, description: `${section.title}：${numbers}`, kind: section.kind, categories: labels, place,
    series: section.columns.map((c, index) => ({
      name: c.header, values: columns[index]!, colour: c.colour,
      ...(section.pointColours ? { pointColours: section.pointColours } : {}),
    })),
  };
}

function numberCells(section: Section, headerRow: number, total: string): PlanCell[][] {
  const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  const share = (row: number): PlanCell[] => (section.share ? [{ formula: `=IF(${total}=0,0,${address(row, 1)}/${total})` }] : []);
  const rows = section.labels.map((label, index): PlanCell[] => {
    const row = headerRow + 1 + index;
    return [label, ...section.columns.map((c, i) => ({ formula: c.formula(`$${address(row, 0)}`, `${columnLetters(1 + i)}$${headerRow + 1}`, index) })), ...share(row)];
  });
  if (section.rest) rows.push([section.rest.label, { formula: section.rest.formula }, ...share(headerRow + 1 + rows.length)]);
  return rows;
}

function numberHeaders(section: Section, language: Language): string[] {
  return [section.corner, ...section.columns.map((c) => c.header), ...(section.share ? [language === 'ja' ? '割合' : 'Share'] : [])];
}

function numberTable(section: Section, name: string, row: number, rows: readonly PlanCell[][], language: Language): TablePlan {
  const columns = numberHeaders(section, language).map((header, index, all): TableColumn => ({
    header, format: index === 0 ? 'text' : section.share && index === all.length - 1 ? 'percent' : 'integer', ...(index === 0 ? { wrap: true } : { align: 'right' as const }),
  }));
  return { name, row, column: 0, columns, rows, filter: false };
}

function numberBlocks(section: Section, row: number, rows: readonly PlanCell[][], language: Language): Block[] {
  const headers = numberHeaders(section, language);
  const body = { color: INK, lines: LINE, vertical: 'center' } as const;
  const counted = headers.length - (section.share ? 1 : 0);
  const part = (from: number, to: number): PlanCell[][] => rows.map((cells) => cells.slice(from, to));
  return [
    { row, column: 0, cells: [headers], format: 'text', style: { bold: true, color: HEADER.color, fill: HEADER.fill, align: 'center' } },
    { row: row + 1, column: 0, cells: part(0, 1), format: 'text', style: { ...body, wrap: true } },
    { row: row + 1, column: 1, cells: part(1, counted), format: 'integer', style: { ...body, align: 'right' } },
    ...(section.share ? [{ row: row + 1, column: counted, cells: part(counted, headers.length), format: 'percent' as const, style: { ...body, align: 'right' as const } }] : []),
  ];
}
