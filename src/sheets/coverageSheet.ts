import { CATEGORIES, type Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { SheetsInput } from './classifiedRows';
import { coverageOf, type CoverageArea } from './coverageAreas';
import { CATEGORY_CODES, COUNTED, COVERAGE, MOST_BEST, STATES, WIDE, bestText, columnsRead, formulaCells, valueCells } from './coverageCells';
import { gapColumnsRead, gapLines } from './coverageGaps';
import { FIRST_LINES, firstLines } from './firstLines';
import { canFollow } from './formulaCost';
import { narrowCategory } from './narrowWords';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { GAP_FILL, HEAT, INK, LINE, QUIET_INK } from './palette';
import type { Block, PlanCell, SheetPlan, TableColumn } from './plan';
import { resultColumn } from './resultColumn';
import { textUnits } from './textUnits';
import { HEADINGS } from './words';

/** 「カバー状況」: which organisations cover which municipality and which policy category, so that gaps are seen. */
export function coveragePlan(input: SheetsInput): SheetPlan {
  const { language, rows } = input;
  const ja = language === 'ja';
  const { areas, gaps } = coverageOf(rows);
  const read = areas.reduce((sum, area) => sum + columnsRead(area), 0) + gapColumnsRead(gaps);
  const followed = canFollow(rows.length, read + CATEGORY_CODES.length * 3);
  const columns = tableColumns(language);
  const cells = areas.map((area, index) => (followed ? formulaCells(area, TABLE_ROW + 1 + index, CRITERION_CELL, language) : valueCells(area, language)));
  if (cells.length === 0) cells.push(columns.map(() => ''));
  const body = { row: TABLE_ROW + 1, rowCount: cells.length };
  const below = gapLines(gaps, body.row + body.rowCount + 1, GAP_UNITS[language], followed, language);
  return {
    kind: 'coverage', name: SHEET_NAMES.coverage[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [],
    rowHeights: [
      { row: 0, height: 24 }, { row: 1, height: 15 }, { row: 2, height: 15 }, ...[0, 1, 2].map((line) => ({ row: FIRST_LINES + line, height: 18 })), { row: TABLE_ROW, height: language === 'ja' ? 74 : 44 },
      ...areas.map((area, index) => ({ row: TABLE_ROW + 1 + index, height: heightOf(Math.ceil(textUnits(bestText(area.rows, language)) / BEST_UNITS[language])) })),
      ...below.rowHeights,
    ],
    blocks: [...firstLines(ja ? '共創パートナー　カバー状況' : 'Partner coverage by municipality', hint(followed, language), input), ...totals(areas, below.counts, followed, language), ...below.blocks],
    tables: [{ name: TABLE_NAMES.coverage, row: TABLE_ROW, column: 0, columns, rows: cells, filter: true, headerSize: 8 }],
    charts: [],
    ...(followed ? { pickers: [{ row: FIRST_LINES, column: COVERAGE.all, choices: COUNTED[language] }] } : {}),
    merges: [{ row: FIRST_LINES, column: COVERAGE.all, rowCount: 1, columnCount: 3 }, ...below.merges],
    heats: [{ area: { ...body, column: COVERAGE.categories, columnCount: CATEGORY_CODES.length }, ...HEAT, top: { nthLargest: Math.ceil(cells.length / 10) } }],
    rules: [{ area: { row: FIRST_LINES + 1, column: COVERAGE.categories, rowCount: 2, columnCount: CATEGORY_CODES.length }, formula: `=${columnLetters(COVERAGE.categories)}${FIRST_LINES + 2}="${NOTHING[language]}"`, fill: GAP_FILL, color: INK }],
    freeze: { rows: TABLE_ROW + 1, columns: 2 },
    print: { area: { row: 0, column: 0, rowCount: gaps.length === 0 ? body.row + body.rowCount : below.end, columnCount: COVERAGE.best + 1 }, titleRows: { first: TABLE_ROW, last: TABLE_ROW } },
  };
}

/** Three lines above the table: what is counted, and of each category in how many municipalities and by how many organisations it is covered. */
const TABLE_ROW = FIRST_LINES + 3;
const COUNTED_CELL = `$${columnLetters(COVERAGE.all)}$${FIRST_LINES + 1}`;
const CRITERION_CELL = `$${columnLetters(COVERAGE.key)}$${FIRST_LINES + 1}`;
const NOTHING: Readonly<Record<Language, string>> = { ja: 'なし', en: 'None' };
/** Characters that the column of the best organisations holds in a line, at its small size. */
const BEST_WIDTH: Readonly<Record<Language, number>> = { ja: 52, en: 40 };
const BEST_UNITS: Readonly<Record<Language, number>> = { ja: 59, en: 45 };
/** The same of a line of municipalities, over all columns but the first two. */
const GAP_UNITS: Readonly<Record<Language, number>> = { ja: 142, en: 145 };

function hint(followed: boolean, language: Language): string {
  if (language === 'ja') {
    return followed
      ? '「分類結果」の活動の場と施策カテゴリを数える数式です（活動の場は「群馬県前橋市」のように都道府県から書きます）。候補のない自治体は表の下にまとめています。（県域）は都道府県だけを挙げる団体です。'
      : '団体が多いため、作成時の値です（「分類結果」を直した後は、分類し直すと新しくなります）。候補のない自治体は表の下にまとめています。（県域）は都道府県だけを挙げる団体です。';
  }
  return followed
    ? 'Formulas over Places and Policy categories of the classification. Municipalities (in Japanese, as there) without a candidate stand below the table; (prefecture): says no municipality.'
    : 'So many organisations: values of the run (run again after changing tags). Municipalities (in Japanese) without a candidate stand below the table; (prefecture): says no municipality.';
}

function totals(areas: readonly CoverageArea[], gapCounts: string | null, followed: boolean, language: Language): Block[] {
  const ja = language === 'ja';
  // Headings of narrow columns hold signs that structured references take badly: the cells of the table by their addresses.
  const header = (column: number): string => `${columnLetters(column)}$${TABLE_ROW + 2}:${columnLetters(column)}$${TABLE_ROW + 1 + Math.max(1, areas.length)}`;
  const isCity = `${header(COVERAGE.area)},"<>${WIDE[language]}"`;
  const state = (code: keyof typeof STATES): string => `COUNTIFS(${header(COVERAGE.state)},"${STATES[code][language]}",${isCity})`;
  const none = gapCounts === null ? state('none') : `(${state('none')}+SUM(${gapCounts}))`;
  const unplaced = `COUNTIFS(${resultColumn('places', language)},"")`;
  const words = ja
    ? `="自治体：${STATES.covered.ja} "&${state('covered')}&"　${STATES.weak.ja} "&${state('weak')}&"　${STATES.none.ja} "&${none}&"　／　活動の場が読み取れない団体 "&${unplaced}`
    : `="Municipalities: ${STATES.covered.en} "&${state('covered')}&", ${STATES.weak.en} "&${state('weak')}&", ${STATES.none.en} "&${none}&"  /  organisations whose place is not told "&${unplaced}`;
  const counted = (formula: string): PlanCell => ({ formula: `=IF(${formula}=0,"${NOTHING[language]}",${formula})` });
  const choice = followed ? `,${resultColumn('rank', language)},${CRITERION_CELL}` : '';
  const first = COVERAGE.categories;
  const label = { size: 9, color: QUIET_INK, vertical: 'center' } as const;
  const number = { size: 9, bold: true, color: INK, align: 'center', vertical: 'center', grid: LINE } as const;
  return [
    { row: FIRST_LINES, column: 0, cells: [[ja ? 'カテゴリ別に数える団体' : 'Counted by category']], format: 'text', style: label },
    {
      row: FIRST_LINES, column: COVERAGE.all, cells: [[COUNTED[language][0], '', '']], format: 'text',
      style: { bold: true, color: INK, align: 'center', vertical: 'center', ...(followed ? { fill: '#FFF9E5', grid: '#7F7F7F' } : {}) },
    },
    ...(followed ? [{ row: FIRST_LINES, column: COVERAGE.key, cells: [[{ formula: `=IF(${COUNTED_CELL}="${COUNTED[language][1]}","<>D","*")` }]], style: { size: 8, color: QUIET_INK } }] : []),
    { row: FIRST_LINES, column: first + 2, cells: [[{ formula: words }]], style: { size: 10, bold: true, color: INK, vertical: 'center' } },
    { row: FIRST_LINES + 1, column: 0, cells: [[ja ? '分野ごとの、団体がいる自治体の数' : 'Municipalities with an organisation of the field']], format: 'text', style: label },
    { row: FIRST_LINES + 1, column: first, cells: [CATEGORY_CODES.map((_, index) => counted(`COUNTIFS(${header(first + index)},">0",${isCity})`))], style: number },
    { row: FIRST_LINES + 2, column: 0, cells: [[ja ? '分野ごとの団体の数（場所を問わない）' : 'Organisations of the field, wherever they are']], format: 'text', style: label },
    { row: FIRST_LINES + 2, column: first, cells: [CATEGORY_CODES.map((code) => counted(`COUNTIFS(${resultColumn('categories', language)},"*${CATEGORIES[code][language]}*"${choice})`))], style: number },
  ];
}

function tableColumns(language: Language): TableColumn[] {
  const ja = language === 'ja';
  return [
    { header: HEADINGS.prefecture[language], format: 'text', width: ja ? 8.5 : 10, size: 9 },
    { header: HEADINGS.municipality[language], format: 'text', width: 12.5, size: 9 },
    {
      header: ja ? '状況' : 'State', format: 'general', width: ja ? 8.5 : 9.5, align: 'center', size: 9,
      colours: [{ equals: STATES.none[language], fill: GAP_FILL, color: INK }, { equals: STATES.weak[language], fill: '#FFF6E5', color: INK }, { equals: STATES.covered[language], fill: '#CFEDE3', color: INK }],
    },
    { header: ja ? '団体数' : 'All', format: 'dash', width: ja ? 6 : 5, align: 'center', size: 9 },
    { header: ja ? 'うちS〜C' : 'S to C', format: 'dash', width: ja ? 6 : 5, align: 'center', size: 9 },
    ...CATEGORY_CODES.map((code): TableColumn => ({ header: narrowCategory(code)[language], format: 'dash', width: ja ? 5.4 : 7, align: 'center', size: 9 })),
    { header: ja ? '有力な団体（推奨度順）' : 'Best organisations', format: 'general', width: BEST_WIDTH[language], wrap: true, size: 9 },
    { header: ja ? '計算用' : 'Helper', format: 'text', width: 9, size: 8, quiet: true },
    ...Array.from({ length: MOST_BEST }, (_, index): TableColumn => ({ header: ja ? `計算用${index + 1}` : `Helper ${index + 1}`, format: 'general', width: 9, size: 8, quiet: true })),
  ];
}

/** Points of a row with so many lines: one alone may touch its borders, of several none may be cut. */
const heightOf = (lines: number): number => (lines <= 1 ? 13.5 : 3 + 13 * lines);
