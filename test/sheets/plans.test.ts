import { OUTREACH_LISTS } from '../../src/domain/outreach/lists';
import type { SheetsInput } from '../../src/sheets/classifiedRows';
import { columnPoints } from '../../src/sheets/columnPoints';
import type { Area } from '../../src/sheets/grid';
import { chosenBodies, recordBodies } from '../../src/sheets/hearingBodies';
import { hearingRecordPlan } from '../../src/sheets/hearingRecord';
import { hearingSheetPlan } from '../../src/sheets/hearingSheet';
import { issuesPlan } from '../../src/sheets/issuesSheet';
import { lettersPlan } from '../../src/sheets/lettersSheet';
import { outreachListPlan } from '../../src/sheets/outreachListSheet';
import { statementsPlan } from '../../src/sheets/statementsSheet';
import { templatesPlan } from '../../src/sheets/templatesSheet';
import { TABLE_NAMES, freeSheetName, looksLikeOurs, ourSheetOf } from '../../src/sheets/ourSheets';
import { outreachRows } from '../../src/sheets/outreachSheet';
import type { SheetPlan } from '../../src/sheets/plan';
import { sheetPlans } from '../../src/sheets/sheetPlans';
import { candidate, decision, sheetsInput } from './rows';

const candidates = [
  candidate({ name: '甲', address: '沖縄県那覇市', phone: '098-000-0000' }, 2),
  candidate({ name: '乙', address: '北海道札幌市' }, 3),
  candidate({ name: '丙', address: '' }, 4),
  candidate({ name: '丁', address: '東京都千代田区' }, 5),
];
const all = { multi: 'yes', town: 'yes', bridge: 'yes' } as const;
const decisions = [
  decision({ elements: all, stage: 'potential', categories: ['urban'] }),
  decision({ elements: all, cross: 'yes', wide: 'yes', type: 'residents', categories: ['urban', 'digital'] }),
  decision({ elements: { ...all, bridge: 'unknown' }, type: 'unknown' }),
  decision({ elements: all, stage: 'advanced' }),
];
const input = (language: 'ja' | 'en'): SheetsInput => sheetsInput(candidates, decisions, { language });
const plans = (language: 'ja' | 'en'): SheetPlan[] => sheetPlans(input(language));

describe.each(['ja', 'en'] as const)('plans in %s', (language) => {
  it('have a name, a first line, and tables whose rows are as wide as their columns', () => {
    for (const plan of plans(language)) {
      expect(plan.blocks[0]).toMatchObject({ row: 0, column: 0 });
      expect(plan.tables.map((table) => table.name)).toEqual([TABLE_NAMES[plan.kind]]);
      for (const { columns, rows } of plan.tables) {
        expect(new Set(columns.map((column) => column.header)).size).toBe(columns.length);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  it('are legible on paper: nothing that is printed is shrunk below the size of a footnote', () => {
    const made = input(language);
    const chosen = { chosen: made.rows.map(({ key }) => key.id), criteriaText: '' };
    const bodies = recordBodies(made, chosenBodies({ ...made, memory: { ...made.memory, kept: {} } }, ['potential', 'advanced'], false));
    const further = [
      ...OUTREACH_LISTS.map((list) => outreachListPlan(made, list, chosen)), templatesPlan(null, language, made.madeAt), lettersPlan([], [], language),
      hearingRecordPlan(made, bodies), hearingSheetPlan(made, bodies), statementsPlan(made, []).plan, issuesPlan(made, []),
    ];
    const sizes = [...sheetPlans(made), ...further].filter(({ print }) => print !== null).map((plan) => ({ kind: plan.kind, points: smallestOnPaper(plan) }));
    expect(sizes.filter(({ points }) => points < 6.9)).toEqual([]);
  });

  it('put no chart over numbers or another chart', () => {
    for (const plan of plans(language)) {
      const taken: Area[] = [
        ...plan.charts.map((chart) => chart.place),
        ...plan.blocks.filter((block) => block.row > 2).map((block) => ({ row: block.row, column: block.column, rowCount: block.cells.length, columnCount: block.cells[0]!.length })),
        ...plan.tables.map((table) => ({ row: table.row, column: table.column, rowCount: table.rows.length + 1, columnCount: table.columns.length })),
      ];
      taken.forEach((a, i) => taken.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
    }
  });

  it('chart what stands beside: every series and category lies in cells of the sheet', () => {
    const summary = plans(language).find((plan) => plan.kind === 'summary')!;
    expect(summary.charts.length).toBeGreaterThanOrEqual(6);
    for (const chart of summary.charts) {
      for (const { values } of chart.series) expect([values.row, values.rowCount]).toEqual([chart.categories.row, chart.categories.rowCount]);
      expect(chart.description.length).toBeGreaterThan(chart.title.length);
    }
  });
});

it('orders whom to approach by 推奨度, then 段階, then as in the list', () => {
  expect(outreachRows(sheetsInput(candidates, decisions).rows).map((row) => row.candidate.texts.name![0]!.text)).toEqual(['乙', '丁', '甲', '丙']);
});

it('has contact columns only when the lists had them', () => {
  const headers = plans('ja')[1]!.tables[0]!.columns.map((column) => column.header);
  expect(headers).toContain('電話番号');
  expect(headers).not.toContain('メールアドレス');
});

it('lists prefectures in the order of official tables, only those in the data', () => {
  const summary = plans('ja').find((plan) => plan.kind === 'summary')!;
  const labels = summary.blocks.map((block) => block.cells.map((row) => row[0])).find((cells) => cells[0] === '北海道');
  expect(labels).toEqual(['北海道', '東京都', '沖縄県', '（読み取れない）']);
});

describe('our sheets', () => {
  it.each([
    [['共創分類結果'], 'result', true],
    [['共創分類結果_2'], null, true],
    [['分類結果'], null, false],
    [[], null, false],
  ])('with tables %j', (tables, kind, excluded) => {
    expect([ourSheetOf(tables), looksLikeOurs(tables)]).toEqual([kind, excluded]);
  });

  it.each([
    ['分類結果', null, [], '分類結果'],
    ['分類結果', null, ['分類結果'], '分類結果 (2)'],
    ['分類結果', null, ['分類結果', '分類結果 (2)'], '分類結果 (3)'],
    ['分類結果', '十月の結果', ['分類結果'], '十月の結果'],
    ['Classification', '分類結果', [], 'Classification'],
    ['Summary', null, ['SUMMARY'], 'Summary (2)'],
  ])('「%s」, before 「%s」, beside %j: 「%s」', (wished, earlier, others, name) => {
    expect(freeSheetName(wished, earlier, others)).toBe(name);
  });
});

/** A4 between the margins, in points. */
const WIDTH = { landscape: 785, portrait: 538 };
const STANDARD = { characters: 8.43, size: 11 };

/** The smallest letters of a sheet's printed table rows and first lines in points, as wide sheets are shrunk to the page. */
function smallestOnPaper({ tables: [table], columnWidths, print }: SheetPlan): number {
  const { area, portrait } = print!;
  const ofColumn = (column: number): number => table!.columns[column - table!.column]?.width
    ?? columnWidths.filter((one) => one.column <= column && column < one.column + one.count).at(-1)?.width ?? STANDARD.characters;
  const width = Array.from({ length: area!.columnCount }, (_, column) => columnPoints(ofColumn(column))).reduce((sum, points) => sum + points, 0);
  const sizes = table!.columns.slice(0, area!.columnCount).map(({ size }) => size ?? STANDARD.size);
  return Math.min(1, WIDTH[portrait === true ? 'portrait' : 'landscape'] / width) * Math.min(9, ...sizes);
}

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}
