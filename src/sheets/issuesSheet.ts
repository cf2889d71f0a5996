import type { Label, Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import { columnPoints } from './columnPoints';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import type { Area } from './grid';
import { bodyCount, figuresOf, firstQuote, groupCount, quotesText, secondQuote, solvedCount, statementColumn, statementCount, taggedCount, toConfirmCount, STAGE_GROUPS, SUBJECTS, TYPE_GROUPS, type Group, type KindFigures } from './issueCounts';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { HEADER, INK, LINE, QUIET_INK } from './palette';
import type { Block, ChartPlan, PlanCell, SheetPlan, TableColumn } from './plan';
import type { StatementCells } from './statementsSheet';
import { textUnits } from './textUnits';
import { HEADINGS } from './words';

/**
 * 「課題整理」: how often each kind of issue and of wanted support was named, by type and by stage, as formulas over 「発言一覧」, with charts and
 * the sentences that may be quoted beside the numbers. Made together with 「発言一覧」 only.
 */

/** The columns of both count tables. */
const LABEL = 0;
const FIRST_TYPE = 1;
const TOTAL = FIRST_TYPE + TYPE_GROUPS.length;
const FIRST_STAGE = TOTAL + 1;
const BODIES = FIRST_STAGE + STAGE_GROUPS.length;
const EXTRA = BODIES + 1;
const QUOTES = EXTRA + 1;
/** What formulas need beside the page: numbers of the quoted statements, and each body's own counts. */
const QUOTE_NUMBERS = QUOTES + 2;
const GRID = QUOTE_NUMBERS + 3;

/** Characters; narrow, so that the page need not be shrunk to what nobody can read. English headings need wide columns: the page lies, charts come after both tables. */
const WIDTHS = { ja: { label: 15, count: 5.5, stage: 6.6, quotes: 50 }, en: { label: 20, count: 6.9, stage: 7.2, quotes: 96 } } as const satisfies Readonly<Record<Language, object>>;
const HEADER_SIZE = 9;
const QUOTE_SIZE = 10;
const LINE_HEIGHT = 14;
const CHART_ROW_HEIGHT = 17;
/** Heights above the first section: first lines, headlines, gaps. */
const TOP_HEIGHTS = [24, 15, 15, 15, 22, 8, 8] as const;
/** Points of an A4 page between its margins, less a little for programs that draw rows higher. */
const PAGE = { ja: { width: 538, height: 765, portrait: true }, en: { width: 785, height: 515, portrait: false } } as const satisfies Readonly<Record<Language, object>>;

type SectionCode = keyof typeof SUBJECTS;

/** @param statements what stands in 「発言一覧」, which is made with it. */
export function issuesPlan(input: SheetsInput, statements: readonly StatementCells[]): SheetPlan {
  const { language } = input;
  const ja = language === 'ja';
  const widths = WIDTHS[language];
  const bodies = bodiesOf(statements);
  const grid = gridOf(bodies, language);
  const { portrait } = PAGE[language];
  const issues = section('issues', TOP_HEIGHTS.length, statements, grid, language);
  const issuesCharts = portrait ? sectionCharts(issues, issues.end + 1, language) : null;
  const support = section('support', (issuesCharts ?? issues).end + 1, statements, grid, language);
  const charts = issuesCharts ?? sectionCharts(issues, support.end + 1, language);
  const supportCharts = sectionCharts(support, (portrait ? support : charts).end + 1, language);
  return {
    kind: 'issues', name: SHEET_NAMES.issues[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [
      { column: LABEL, count: 1, width: widths.label }, { column: FIRST_TYPE, count: EXTRA - LABEL, width: widths.count }, { column: FIRST_STAGE, count: STAGE_GROUPS.length, width: widths.stage },
      { column: QUOTES, count: 1, width: widths.quotes },
      { column: QUOTE_NUMBERS, count: 2, width: 6 }, { column: GRID, count: 2, width: 16 },
    ],
    rowHeights: [...TOP_HEIGHTS.map((height, row) => ({ row, height })), ...[issues, charts, support, supportCharts].flatMap(({ rowHeights }) => rowHeights)],
    blocks: [
      ...firstLines(
        ja ? `課題整理　${bodies.length}団体へのヒアリング` : `Issues: hearings of ${bodies.length} bodies`,
        ja ? '数は「発言一覧」を数える数式です（1つの発言に複数の種類があり得ます）。' : 'Counts are formulas over “Statements” (one statement can have several kinds).',
        input),
      ...headlines(grid, language), ...issues.blocks, ...support.blocks, ...grid.blocks,
    ],
    tables: [{ name: TABLE_NAMES.issues, row: issues.headerRow, column: 0, columns: tableColumns('issues', language), rows: issues.rows, filter: false, headerSize: HEADER_SIZE }],
    charts: [...charts.charts, ...supportCharts.charts],
    freeze: { rows: FIRST_LINES, columns: 0 },
    print: {
      area: { row: 0, column: 0, rowCount: supportCharts.end, columnCount: QUOTES + 1 }, portrait,
      breaks: (portrait ? uprightBreaks : lyingBreaks)({ issues, charts, support, supportCharts }, (parts) => fits(parts, language)),
    },
  };
}

interface Parts {
  readonly issues: SectionPlan;
  readonly charts: ChartsPlan;
  readonly support: SectionPlan;
  readonly supportCharts: ChartsPlan;
}

type Fits = (parts: readonly Pick<SectionPlan, 'rowHeights'>[]) => boolean;

/** A page for issues, one for support; where the issues' charts have no room below their table, they stand above the support on the second page, else on one of their own. */
function uprightBreaks({ issues, charts, support, supportCharts }: Parts, isOnePage: Fits): number[] {
  const own = [support.row, ...(isOnePage([support, supportCharts]) ? [] : [supportCharts.row])];
  if (isOnePage([TOP, issues, charts])) return own;
  return [charts.row, ...(isOnePage([charts, support, supportCharts]) ? [] : own)];
}

/** A page for each table, one for the charts; where both tables, or a table and the charts, fit one page, they share it. */
function lyingBreaks({ issues, charts, support, supportCharts }: Parts, isOnePage: Fits): number[] {
  return [
    ...(isOnePage([TOP, issues, support]) ? [] : [support.row]),
    ...(isOnePage([support, charts, supportCharts]) ? [] : [charts.row]),
    ...(isOnePage([charts, supportCharts]) ? [] : [supportCharts.row]),
  ];
}

const TOP = { rowHeights: TOP_HEIGHTS.map((height, row) => ({ row, height })) };

function fits(parts: readonly Pick<SectionPlan, 'rowHeights'>[], language: Language): boolean {
  const { label, count, stage, quotes } = WIDTHS[language];
  const { width: pageWidth, height } = PAGE[language];
  const width = [label, ...Array.from({ length: QUOTES - 1 - STAGE_GROUPS.length }, () => count), ...STAGE_GROUPS.map(() => stage), quotes].reduce((sum, characters) => sum + columnPoints(characters), 0);
  return parts.flatMap(({ rowHeights }) => rowHeights).reduce((sum, { height: points }) => sum + points, 0) <= (height * width) / pageWidth;
}

interface Body {
  readonly id: string;
  readonly name: string;
}

function bodiesOf(statements: readonly StatementCells[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const { id, name, statement } of statements) if (statement !== '') bodies.set(JSON.stringify(id === '' ? ['', name] : [id]), { id, name });
  return [...bodies.values()];
}

/** Each body's statements in all and by kind, beside the page: bodies are counted on it. */
interface Grid {
  readonly blocks: readonly Block[];
  /** Formula for the bodies with any statement, or with one of a kind. */
  readonly bodies: (section: SectionCode | null, code: string) => string;
}

function gridOf(bodies: readonly Body[], language: Language): Grid {
  const top = FIRST_LINES + 5;
  const kinds = (Object.keys(SUBJECTS) as SectionCode[]).flatMap((code) => Object.entries(SUBJECTS[code].kinds).map(([kind, label]) => ({ section: code, kind, label: label[language] })));
  const columns = [{ section: null, kind: '', label: HEADINGS.statement[language] }, ...kinds];
  const [idColumn, nameColumn, firstColumn] = [GRID, GRID + 1, GRID + 2];
  const cell = (row: number, column: number): string => `$${columnLetters(column)}${row + 1}`;
  const quiet = { size: 8, color: QUIET_INK } as const;
  const blocks: Block[] = [
    { row: top - 1, column: GRID, cells: [[language === 'ja' ? '団体ごとの発言数（団体数の計算に使います。印刷されません）' : 'Statements of each body (used to count bodies; not printed)']], format: 'text', style: quiet },
    { row: top, column: GRID, cells: [[HEADINGS.id[language], HEADINGS.name[language], ...columns.map(({ label }) => label)]], format: 'text', style: quiet },
  ];
  if (bodies.length > 0) {
    blocks.push(
      { row: top + 1, column: GRID, cells: bodies.map(({ id, name }) => [id, name]), format: 'text', style: quiet },
      {
        row: top + 1, column: firstColumn, format: 'integer', style: quiet,
        cells: bodies.map(({ id }, index) => columns.map(({ section: code }, at) => {
          const row = top + 1 + index;
          const label = `${columnLetters(firstColumn + at)}$${top + 1}`;
          return { formula: `=${bodyCount(code === null ? null : SUBJECTS[code], label, id === '' ? 'name' : 'id', cell(row, id === '' ? nameColumn : idColumn), language)}` };
        })),
      });
  }
  return {
    blocks,
    bodies: (code, kind) => {
      const letters = columnLetters(firstColumn + columns.findIndex((column) => column.section === code && column.kind === kind));
      return bodies.length === 0 ? '0' : `COUNTIFS($${letters}$${top + 2}:$${letters}$${top + 1 + bodies.length},">0")`;
    },
  };
}

function headlines(grid: Grid, language: Language): Block[] {
  const ja = language === 'ja';
  const items = [
    { column: LABEL, label: ja ? '回答した団体' : 'Bodies heard', formula: grid.bodies(null, '') },
    { column: FIRST_TYPE, label: ja ? '発言' : 'Statements', formula: `COUNTIFS(${statementColumn('statement', language)},"?*")` },
    { column: FIRST_TYPE + 2, label: ja ? '課題' : 'Issues', formula: taggedCount(SUBJECTS.issues, 'issue', language) },
    { column: TOTAL, label: ja ? '解決' : 'Solved', formula: taggedCount(SUBJECTS.issues, 'solved', language) },
    { column: FIRST_STAGE + 1, label: ja ? '支援の要望' : 'Wishes', formula: taggedCount(SUBJECTS.support, null, language) },
    { column: BODIES, label: ja ? '要確認' : 'To confirm', formula: toConfirmCount(language) },
  ];
  return items.flatMap(({ column, label, formula }): Block[] => [
    { row: FIRST_LINES, column, cells: [[label]], format: 'text', style: { size: 9, color: QUIET_INK, align: 'left' } },
    { row: FIRST_LINES + 1, column, cells: [[{ formula: `=${formula}` }]], format: 'integer', style: { bold: true, size: 16, color: INK, align: 'left' } },
  ]);
}

interface SectionPlan {
  readonly code: SectionCode;
  readonly figures: readonly KindFigures[];
  /** Its first row, with the title. */
  readonly row: number;
  readonly headerRow: number;
  readonly rows: readonly (readonly PlanCell[])[];
  readonly blocks: readonly Block[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** The first row below it. */
  readonly end: number;
}

interface ChartsPlan extends Pick<SectionPlan, 'row' | 'rowHeights' | 'end'> {
  readonly charts: readonly ChartPlan[];
}

function section(code: SectionCode, row: number, statements: readonly StatementCells[], grid: Grid, language: Language): SectionPlan {
  const subject = SUBJECTS[code];
  const figures = figuresOf(subject, statements, language);
  const headerRow = row + 1;
  const address = (at: number, column: number): string => `$${columnLetters(column)}${at + 1}`;
  const allBodies = grid.bodies(null, '');
  const rows = figures.map((figure, index): PlanCell[] => {
    const at = headerRow + 1 + index;
    const label = address(at, LABEL);
    const bodies = grid.bodies(code, figure.code);
    return [
      figure.label,
      ...TYPE_GROUPS.map((group) => ({ formula: `=${groupCount(subject, group, label, language)}` })),
      { formula: `=${statementCount(subject, label, language)}` },
      ...STAGE_GROUPS.map((group) => ({ formula: `=${groupCount(subject, group, label, language)}` })),
      { formula: `=${bodies}` },
      { formula: code === 'issues' ? `=${solvedCount(label, language)}` : `=IF(${allBodies}=0,0,${bodies}/${allBodies})` },
      { formula: quotesText(address(at, QUOTE_NUMBERS), address(at, QUOTE_NUMBERS + 1), language) },
    ];
  });
  const numbers = figures.map((_, index): PlanCell[] => {
    const at = headerRow + 1 + index;
    const label = address(at, LABEL);
    return [{ formula: firstQuote(subject, label, language) }, { formula: secondQuote(subject, label, address(at, QUOTE_NUMBERS), language) }];
  });
  return {
    code, figures, row, headerRow, rows,
    blocks: [
      { row, column: 0, cells: [[TITLES[code].table[language]]], format: 'text', style: { bold: true, size: 12, color: INK, vertical: 'center' } },
      ...(code === 'support' ? plainTable(rows, headerRow, language) : []),
      { row: headerRow + 1, column: QUOTE_NUMBERS, cells: numbers, format: 'integer', style: { size: 8, color: QUIET_INK } },
    ],
    rowHeights: [
      { row, height: 22 }, { row: headerRow, height: 32 }, { row: headerRow + 1 + figures.length, height: 10 },
      ...figures.map((figure, index) => ({ row: headerRow + 1 + index, height: rowHeight(figure, language) })),
    ],
    end: headerRow + 1 + figures.length,
  };
}

const TITLES: Readonly<Record<SectionCode, { readonly table: Label; readonly charts: Label }>> = {
  issues: { table: { ja: '課題の種類', en: 'Kinds of issue' }, charts: { ja: '課題の種類別の発言数', en: 'Statements by kind of issue' } },
  support: { table: { ja: '期待する支援の種類', en: 'Kinds of support hoped for' }, charts: { ja: '期待する支援の種類別の発言数', en: 'Statements by kind of support hoped for' } },
};

/** The two charts of a table, from a row on: a row for each kind's name, and the title and the legend. */
function sectionCharts({ code, figures, headerRow }: SectionPlan, row: number, language: Language): ChartsPlan {
  const rowCount = figures.length + 5;
  const title = TITLES[code].charts[language];
  const half = PAGE[language].portrait ? BODIES : QUOTES;
  return {
    row, end: row + rowCount,
    charts: [
      chart(`${title}${language === 'ja' ? '（類型別）' : ', by type'}`, TYPE_GROUPS, figures, (figure) => figure.byType, headerRow, FIRST_TYPE, { row, column: 0, rowCount, columnCount: half }, language),
      chart(`${title}${language === 'ja' ? '（段階別）' : ', by stage'}`, STAGE_GROUPS, figures, (figure) => figure.byStage, headerRow, FIRST_STAGE, { row, column: half, rowCount, columnCount: QUOTES + 1 - half }, language),
    ],
    rowHeights: Array.from({ length: rowCount }, (_, index) => ({ row: row + index, height: CHART_ROW_HEIGHT })),
  };
}

/** Room for the quoted sentences, two lines at least where there are any. */
function rowHeight({ quotes, label }: KindFigures, language: Language): number {
  const widths = WIDTHS[language];
  const lines = (text: string, width: number): number => Math.ceil((textUnits(text) * 1.06) / width);
  const quoted = quotes.reduce((sum, quote) => sum + lines(quote, widths.quotes * 1.08), 0);
  return Math.max(quoted * LINE_HEIGHT + 2, lines(label, widths.label) * 15 + 3, quotes.length > 0 ? 2 * LINE_HEIGHT + 2 : 0);
}

function tableColumns(code: SectionCode, language: Language): TableColumn[] {
  const ja = language === 'ja';
  const count = (header: string, format: 'dash' | 'percent' = 'dash'): TableColumn => ({ header, format, align: 'center' });
  return [
    { header: ja ? '種類' : 'Kind', format: 'text', wrap: true },
    ...TYPE_GROUPS.map((group) => count(group.header[language])),
    count(ja ? '計' : 'All'),
    ...STAGE_GROUPS.map((group) => count(group.header[language])),
    count(ja ? '団体数' : 'Bodies'),
    code === 'issues' ? count(ja ? '解決' : 'Solved') : count(ja ? '団体の割合' : 'Of bodies', 'percent'),
    { header: ja ? '発言（「発言一覧」で採用したもの、なければ最初のもの）' : 'Statements (ticked in “Statements”, else the first)', format: 'general', wrap: true, size: QUOTE_SIZE },
  ];
}

/** The second count table, looking like the first: a sheet of ours has one Excel table. */
function plainTable(rows: readonly (readonly PlanCell[])[], headerRow: number, language: Language): Block[] {
  const columns = tableColumns('support', language);
  return [
    { row: headerRow, column: 0, cells: [columns.map(({ header }) => header)], format: 'text', style: { bold: true, size: HEADER_SIZE, color: HEADER.color, fill: HEADER.fill, align: 'center', vertical: 'center', wrap: true } },
    ...columns.map((column, index): Block => ({
      row: headerRow + 1, column: index, cells: rows.map((row) => [row[index]!]), format: column.format,
      style: { color: INK, lines: LINE, vertical: 'top', ...(column.align ? { align: column.align } : {}), ...(column.wrap ? { wrap: true } : {}), ...(column.size ? { size: column.size } : {}) },
    })),
  ];
}

function chart(title: string, groups: readonly Group[], figures: readonly KindFigures[], numbers: (figure: KindFigures) => readonly number[], headerRow: number, firstColumn: number, place: Area, language: Language): ChartPlan {
  const body = (column: number): Area => ({ row: headerRow + 1, column, rowCount: figures.length, columnCount: 1 });
  return {
    title, description: `${title}${language === 'ja' ? '：' : ': '}${figures.map((figure) => `${figure.label} ${numbers(figure).join('/')}`).join(language === 'ja' ? '、' : ', ')}`,
    kind: 'stackedBar', categories: body(LABEL), place,
    series: groups.map((group, index) => ({ name: group.header[language], values: body(firstColumn + index), colour: group.colour })),
  };
}
