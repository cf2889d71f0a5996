import type { Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import type { Area } from './grid';
import { SHEET_NAMES, TAB_COLOUR } from './ourSheets';
import { INK, QUIET_INK } from './palette';
import type { Block, ChartPlan, SheetPlan } from './plan';
import { CARD_ROWS, cardBlocks, keyFigures, totalAddress } from './summaryCards';
import { HEAT_ROWS, typeElementTable } from './summaryHeat';
import { numberTables, sectionChart } from './summaryNumbers';
import { SECTIONS, summarySections, type Section, type SectionCode, type Sections } from './summarySections';

/**
 * 「集計」: two A4 pages of key figures, native charts and a heat table, and below them the numbers that the charts show. All of them formulas over
 * 「分類結果」, so that they follow a person's edits.
 */
export function summaryPlan(input: SheetsInput): SheetPlan {
  const { language } = input;
  const ja = language === 'ja';
  const sections = summarySections(input);
  const total = totalAddress(CARDS_ROW);
  const numbers = numberTables(sections, NUMBERS_ROW + 1, total, LABEL_WIDTH, language);
  const range = (code: SectionCode, count: number): string => {
    const [area] = numbers.cells[code].columns;
    return `$${columnLetters(area!.column)}$${area!.row + 1}:$${columnLetters(area!.column)}$${area!.row + count}`;
  };
  const prefectures = sections.prefectures.labels.length;
  const cards = cardBlocks(keyFigures({
    language, total, sources: input.sources.length, categories: range('categories', sections.categories.labels.length),
    prefectures: prefectures === 0 ? null : range('prefectures', prefectures),
  }), CARDS_ROW, CARD_PLACES);
  const heat = typeElementTable(HEAT_ROW, language);
  const places = placesOf(sections);
  const shown = SECTIONS.flatMap((code) => (sections[code] === undefined ? [] : [{ section: sections[code], cells: numbers.cells[code], place: places[code] }]));
  return {
    kind: 'summary', name: SHEET_NAMES.summary[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [{ column: 0, count: 1, width: LABEL_WIDTH }, { column: 1, count: COLUMNS - 1, width: 8 }],
    rowHeights: [...HEIGHTS.map((height, row) => ({ row, height })), ...numbers.rowHeights],
    blocks: [
      ...firstLines(
        ja ? '共創パートナー集計' : 'Partner summary',
        ja ? '数は「分類結果」（働きかけの状況は「働きかけリスト」）の表を数える数式です。表の値を直すと、数とグラフも変わります。並び順は作成時のものです。グラフのもとの数は下にあります。'
          : 'Counts are formulas over the classification table (status: the outreach list): change a value there and counts and charts follow. The order is that of the run. The numbers of the charts are below.',
        input),
      ...cards.blocks, ...heat.blocks,
      ...shown.filter(({ section }) => isEmpty(section)).map(({ section, place: at }) => insteadOfChart(section, at, language)),
      { row: NUMBERS_ROW, column: 0, cells: [[ja ? 'グラフのもとの数' : 'The numbers of the charts']], format: 'text', style: { bold: true, size: 12, color: INK, vertical: 'center' } },
      ...numbers.blocks,
    ],
    tables: numbers.tables,
    charts: shown.filter(({ section }) => !isEmpty(section)).map(({ section, cells, place: at }): ChartPlan => sectionChart(section, cells, at)),
    heats: heat.heats, merges: [...cards.merges, ...heat.merges],
    freeze: { rows: FIRST_LINES, columns: 0 },
    print: { area: { row: 0, column: 0, rowCount: HEAT_ROW + HEAT_ROWS, columnCount: COLUMNS }, breaks: [SECOND_PAGE] },
  };
}

/** Nothing to draw at the time of the run: an empty chart would only puzzle. */
function isEmpty({ counts }: Section): boolean {
  return counts.every((row) => row.every((n) => n === 0));
}

function insteadOfChart({ title }: Section, { row, column, columnCount }: Area, language: Language): Block {
  const ja = language === 'ja';
  const words = columnCount <= STATUS_COLUMNS ? (ja ? '該当する団体はありませんでした。' : 'None at the time of the run.')
    : ja ? '該当する団体はありませんでした（今の数は下の表にあります）。' : 'None at the time of the run (the numbers of now are below).';
  return { row: row + 1, column, cells: [[title], [words]], format: 'text', style: { size: 10, color: QUIET_INK, vertical: 'center' } };
}

/** Characters of the first column; fourteen narrow ones follow, all together as wide as an A4 page. */
const LABEL_WIDTH = 26;
const COLUMNS = 15;
/** Where the right half begins. */
const HALF = 6;
/** Columns of the chart beside the prefectures. */
const STATUS_COLUMNS = 5;

/** Rows of the first page, whose heights (points) together fill it: first lines, a gap, cards, a gap, two rows of charts. */
const CARDS_ROW = FIRST_LINES + 1;
const CHARTS_ROW = CARDS_ROW + CARD_ROWS + 1;
const CHART_ROWS = 10;
const SECOND_PAGE = CHARTS_ROW + 2 * CHART_ROWS;
/** The second: two charts, one of all prefectures, the heat table. */
const TALL_ROWS = 11;
const WIDE_ROW = SECOND_PAGE + TALL_ROWS;
const WIDE_ROWS = 7;
const HEAT_ROW = WIDE_ROW + WIDE_ROWS + 1;
const NUMBERS_ROW = HEAT_ROW + HEAT_ROWS + 2;

const HEIGHTS: readonly number[] = [
  24, 15, 15, 6, 16, 34, 16, 6,
  ...Array.from({ length: 2 * CHART_ROWS }, () => 18.5),
  ...Array.from({ length: TALL_ROWS }, () => 19.5),
  ...Array.from({ length: WIDE_ROWS }, () => 18),
  6, 20, 28, 15, ...Array.from({ length: HEAT_ROWS - 3 }, () => 17),
];

const CARD_PLACES = [{ column: 0, count: 1 }, ...Array.from({ length: 7 }, (_, index) => ({ column: 1 + index * 2, count: 2 }))];

const place = (row: number, rowCount: number, half: 'left' | 'right'): Area =>
  half === 'left' ? { row, column: 0, rowCount, columnCount: HALF } : { row, column: HALF, rowCount, columnCount: COLUMNS - HALF };
const PLACES: Readonly<Record<SectionCode, Area>> = {
  types: place(CHARTS_ROW, CHART_ROWS, 'left'), ranks: place(CHARTS_ROW, CHART_ROWS, 'right'),
  elements: place(CHARTS_ROW + CHART_ROWS, CHART_ROWS, 'left'), typeRanks: place(CHARTS_ROW + CHART_ROWS, CHART_ROWS, 'right'),
  categories: place(SECOND_PAGE, TALL_ROWS, 'left'), incentives: place(SECOND_PAGE, TALL_ROWS, 'right'),
  prefectures: { row: WIDE_ROW, column: 0, rowCount: WIDE_ROWS, columnCount: COLUMNS - STATUS_COLUMNS },
  statuses: { row: WIDE_ROW, column: COLUMNS - STATUS_COLUMNS, rowCount: WIDE_ROWS, columnCount: STATUS_COLUMNS },
};

/** Without 「働きかけの状況」 the prefectures have the whole width. */
function placesOf({ statuses }: Sections): typeof PLACES {
  return statuses === undefined ? { ...PLACES, prefectures: { ...PLACES.prefectures, columnCount: COLUMNS } } : PLACES;
}
