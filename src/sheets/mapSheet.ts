import { CATEGORIES, codesOf, type Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { ClassifiedRow, SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import { canFollow } from './formulaCost';
import { TILES, TILE_COLUMNS, TILE_ROWS, type Tile } from './mapTiles';
import { narrowCategory } from './narrowWords';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { HEAT, INK, PANEL, QUIET_INK } from './palette';
import type { Block, PlanCell, SheetPlan, TableColumn } from './plan';
import { PREFECTURES, prefectureName, prefectureOf } from './prefectures';
import { resultColumn } from './resultColumn';
import { HEADINGS } from './words';

/** 「地図と分野」: a tile map of the prefectures, and below it how many organisations each prefecture has in each policy category. */
export function mapPlan(input: SheetsInput): SheetPlan {
  const { language, rows } = input;
  const ja = language === 'ja';
  const home = rows.map((row) => prefectureOf(row.candidate, row.decision));
  const shown = PREFECTURES.filter((p) => home.includes(p));
  const followed = canFollow(rows.length, (shown.length + 1) * (3 + 2 * codesOf(CATEGORIES).length));
  const lines = [...shown.map((prefecture, index) => countCells(prefecture, TABLE_ROW + 1 + index, language)), ...(home.includes('') || shown.length === 0 ? [countCells('', TABLE_ROW + 1 + shown.length, language)] : [])];
  const values = (): PlanCell[][] => [...shown, ...(home.includes('') ? [''] : [])].map((prefecture) => valueCells(prefecture, rows.filter((_, index) => home[index] === prefecture), language));
  const tableRows = followed ? lines : values();
  const isLong = tableRows.length > LANDSCAPE_ROWS;
  return {
    kind: 'map', name: SHEET_NAMES.map[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [{ column: 0, count: 1, width: 11 }, { column: 1, count: COLUMNS - 1, width: 8 }],
    rowHeights: [
      { row: 0, height: 24 }, { row: 1, height: 15 }, { row: 2, height: 15 }, { row: FIRST_LINES, height: 6 },
      ...Array.from({ length: TILE_ROWS }, (_, index) => [{ row: MAP_ROW + index * 2, height: isLong ? 13 : 15 }, { row: MAP_ROW + index * 2 + 1, height: isLong ? 18 : 22 }]).flat(),
      { row: TABLE_ROW, height: 64 }, ...tableRows.map((_, index) => ({ row: TABLE_ROW + 1 + index, height: isLong ? 13.4 : 16.5 })),
    ],
    blocks: [
      ...firstLines(
        ja ? '共創パートナー　地図と分野' : 'Partners by prefecture and policy field',
        followed
          ? ja ? '数は「分類結果」の表を数える数式で、表の値を直すと変わります。左上のセルで、地図に表示する数を選べます。下の表は都道府県 × 施策カテゴリの団体数です。'
            : 'Counts are formulas over the classification table and follow it. Choose what the map shows in the cell at its top left. Below: organisations by prefecture and policy category.'
          : ja ? '左上のセルで、地図に表示する数を選べます。団体が多いため、下の表は作成時の値です（「分類結果」を直した後は、分類し直すと新しくなります）。'
            : 'Choose what the map shows in the cell at its top left. There are so many organisations that the table below holds the values of the run (run again after changing tags).',
        input),
      ...chooser(language, input.sharing?.frozen === true),
      ...tileBlocks(language),
      { row: TABLE_ROW - 1, column: 0, cells: [[ja ? '都道府県 × 施策カテゴリの団体数（複数該当あり）' : 'Organisations by prefecture and policy category (several each)']], format: 'text', style: { bold: true, size: 12, color: INK, vertical: 'center' } },
    ],
    tables: [{ name: TABLE_NAMES.map, row: TABLE_ROW, column: 0, columns: tableColumns(isLong ? 9 : 10, language), rows: tableRows, filter: false, headerSize: 8 }],
    charts: [],
    pickers: [{ ...PICKER, choices: SHOWN[language] }],
    merges: [{ ...PICKER, rowCount: 1, columnCount: PICKER_COLUMNS }],
    heats: [
      { area: { row: MAP_ROW, column: TILES_COLUMN, rowCount: TILE_ROWS * 2, columnCount: TILE_COLUMNS }, ...HEAT, top: { nthLargest: 3 } },
      { area: { row: TABLE_ROW + 1, column: 4, rowCount: tableRows.length, columnCount: codesOf(CATEGORIES).length }, ...HEAT, top: { nthLargest: Math.ceil((tableRows.length * codesOf(CATEGORIES).length) / 30) } },
    ],
    freeze: { rows: FIRST_LINES, columns: 0 },
    print: { area: { row: 0, column: 0, rowCount: TABLE_ROW + 1 + tableRows.length, columnCount: COLUMNS }, titleRows: { first: TABLE_ROW, last: TABLE_ROW }, ...(isLong ? { portrait: true } : { breaks: [TABLE_ROW - 1] }) },
  };
}

/** Prefectures that go on a landscape page under the headings; a longer table stands with the map on one upright page. */
const LANDSCAPE_ROWS = 27;

/** What the map can show. */
const SHOWN: Readonly<Record<Language, readonly [all: string, best: string, share: string]>> = {
  ja: ['団体数', 'S・Aの数', 'S・Aの割合'],
  en: ['Organisations', 'S and A', 'Share of S and A'],
};

const MAP_ROW = FIRST_LINES + 1;
const PICKER = { row: MAP_ROW + 1, column: 0 };
const PICKER_COLUMNS = 3;
/** Left of the tiles stands what chooses and explains them. */
const TILES_COLUMN = 4;
const TABLE_ROW = MAP_ROW + TILE_ROWS * 2 + 2;
/** 都道府県, three numbers, the policy categories. */
const COLUMNS = 4 + codesOf(CATEGORIES).length;

function chooser(language: Language, frozen: boolean): Block[] {
  const ja = language === 'ja';
  const note = { size: 9, color: QUIET_INK, vertical: 'center' } as const;
  const [, , share] = SHOWN[language];
  return [
    { row: MAP_ROW, column: 0, cells: [[frozen ? (ja ? '地図の数' : 'What the map shows') : ja ? '地図に表示する数（選択できます）' : 'What the map shows (choose)']], format: 'text', style: note },
    { ...PICKER, cells: [[SHOWN[language][0], '', '']], format: 'text', style: { bold: true, size: 12, color: INK, fill: '#FFF9E5', align: 'center', vertical: 'center', grid: '#7F7F7F' } },
    { row: MAP_ROW + 2, column: 0, cells: [[{ formula: `=IF(${PICKED}="${share}","${ja ? '単位：％（S・A ÷ 団体数）' : 'In % (S and A ÷ organisations)'}","${ja ? '単位：団体' : 'In organisations'}")` }]], style: note },
    { row: MAP_ROW + 3, column: 0, cells: [[ja ? '色が濃いほど大きい数です。「–」は団体がない都道府県です。' : 'The darker, the larger. “–”: no organisation there.']], format: 'text', style: note },
    { row: MAP_ROW + 4, column: 0, cells: [[{ formula: `="${ja ? '都道府県が読み取れない団体：' : 'Prefecture not told: '}"&COUNTIFS(${resultColumn('prefecture', language)},"")` }]], style: note },
  ];
}

/** The chosen word. */
const PICKED = `$${columnLetters(PICKER.column)}$${PICKER.row + 1}`;

function bestCount(test: string, language: Language): string {
  const rank = resultColumn('rank', language);
  return `COUNTIFS(${test},${rank},"S")+COUNTIFS(${test},${rank},"A")`;
}

/** The tiles, neighbours in one block: a line of names over a line of numbers. */
function tileBlocks(language: Language): Block[] {
  const style = { align: 'center', vertical: 'center', color: INK, fill: PANEL, grid: '#A6A6A6' } as const;
  const runs: Tile[][] = [];
  for (const tile of [...TILES].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.row === tile.row && last.column + 1 === tile.column) runs.at(-1)!.push(tile);
    else runs.push([tile]);
  }
  return runs.flatMap((run): Block[] => {
    const at = { row: MAP_ROW + run[0]!.row * 2, column: TILES_COLUMN + run[0]!.column };
    return [
      { ...at, cells: [run.map(({ short }) => short[language])], format: 'text', style: { ...style, size: 9 } },
      { row: at.row + 1, column: at.column, cells: [run.map(({ prefecture }) => ({ formula: tileFormula(prefecture, language) }))], format: 'integer', style: { ...style, size: 13, bold: true } },
    ];
  });
}

/** – where there is no organisation, else the chosen number; the share in whole per cent. */
function tileFormula(prefecture: string, language: Language): string {
  const [, best, share] = SHOWN[language];
  const test = `${resultColumn('prefecture', language)},"${prefectureName(prefecture, language)}"`;
  const all = `COUNTIFS(${test})`;
  const sa = bestCount(test, language);
  return `=IF(${all}=0,"–",IF(${PICKED}="${best}",${sa},IF(${PICKED}="${share}",ROUND(100*(${sa})/${all},0),${all})))`;
}

function tableColumns(size: number, language: Language): TableColumn[] {
  const ja = language === 'ja';
  const number = (header: string, format: TableColumn['format']): TableColumn => ({ header, format, align: 'center', size });
  return [
    { header: HEADINGS.prefecture[language], format: 'text', size },
    number(ja ? '団体数' : 'All', 'integer'), number(SHOWN[language][1], 'dash'), number(ja ? 'S・Aの割合' : 'Share', 'percent'),
    ...codesOf(CATEGORIES).map((code) => number(narrowCategory(code)[language], 'dash')),
  ];
}

/** One row of the table: '' stands for organisations whose prefecture cannot be read. */
function countCells(prefecture: string, sheetRow: number, language: Language): PlanCell[] {
  const line = sheetRow + 1;
  const test = `${resultColumn('prefecture', language)},${prefecture === '' ? '""' : `$A${line}`}`;
  return [
    prefectureText(prefecture, language),
    { formula: `=COUNTIFS(${test})` },
    { formula: `=${bestCount(test, language)}` },
    { formula: `=IF($B${line}=0,"–",$C${line}/$B${line})` },
    ...codesOf(CATEGORIES).map((code) => ({ formula: `=COUNTIFS(${test},${resultColumn('categories', language)},"*${CATEGORIES[code][language]}*")` })),
  ];
}

function valueCells(prefecture: string, rows: readonly ClassifiedRow[], language: Language): PlanCell[] {
  const best = rows.filter(({ decision: { rank } }) => rank === 'S' || rank === 'A').length;
  return [
    prefectureText(prefecture, language), rows.length, best, rows.length === 0 ? '–' : best / rows.length,
    ...codesOf(CATEGORIES).map((code) => rows.filter(({ decision }) => decision.categories.includes(code)).length),
  ];
}

function prefectureText(prefecture: string, language: Language): string {
  return prefecture !== '' ? prefectureName(prefecture, language) : language === 'ja' ? '（不明）' : '(not told)';
}
