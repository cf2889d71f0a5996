import { coverageOf } from '../../src/sheets/coverageAreas';
import { COVERAGE, STATES } from '../../src/sheets/coverageCells';
import { coveragePlan } from '../../src/sheets/coverageSheet';
import { MOST_VISITS } from '../../src/sheets/formulaCost';
import type { Area } from '../../src/sheets/grid';
import { mapPlan } from '../../src/sheets/mapSheet';
import { TILES, TILE_ROWS } from '../../src/sheets/mapTiles';
import type { PlanCell, SheetPlan } from '../../src/sheets/plan';
import { PREFECTURES, prefectureName } from '../../src/sheets/prefectures';
import { smallestLabel } from '../../src/sheets/summaryNumbers';
import { summaryPlan } from '../../src/sheets/summarySheet';
import { candidate, decision, sheetsInput } from './rows';

const all = { multi: 'yes', town: 'yes', bridge: 'yes' } as const;

/** Organisations at these places, every second of rank B, the others D. */
function input(places: readonly (readonly string[])[], language: 'ja' | 'en' = 'ja'): ReturnType<typeof sheetsInput> {
  return sheetsInput(
    places.map((_, index) => candidate({ name: `団体${index}`, address: places[index]![0] ?? '' }, index + 2)),
    places.map((list, index) => decision({ places: list, categories: ['urban'], ...(index % 2 === 0 ? { elements: all } : {}) })),
    { language });
}

const isFormula = (cell: PlanCell | undefined): boolean => typeof cell === 'object';

describe('the tile map', () => {
  it('has every prefecture once, each in a place of its own, Hokkaido at the top right and Okinawa at the bottom left', () => {
    expect(TILES.map(({ prefecture }) => prefecture).sort()).toEqual([...PREFECTURES].sort());
    expect(new Set(TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(47);
    const at = (name: string): (typeof TILES)[number] => TILES.find(({ prefecture }) => prefecture === name)!;
    expect([at('北海道').row, at('沖縄県')]).toEqual([0, expect.objectContaining({ row: TILE_ROWS - 1, column: 0 })]);
    for (const [a, b, dRow, dColumn] of [['群馬県', '栃木県', 0, 1], ['秋田県', '山形県', 1, 0], ['愛媛県', '香川県', 0, 1], ['東京都', '神奈川県', 1, 0], ['奈良県', '和歌山県', 1, 0]] as const) {
      expect([a, at(b).row - at(a).row, at(b).column - at(a).column]).toEqual([a, dRow, dColumn]);
    }
  });

  it.each(['ja', 'en'] as const)('in %s: names and numbers fit their cells, nothing overlaps, one drop-down', (language) => {
    const plan = mapPlan(input([['群馬県前橋市']], language));
    expect(plan.pickers).toHaveLength(1);
    for (const { short } of TILES) expect(short[language].length * (language === 'ja' ? 2 : 1)).toBeLessThanOrEqual(10);
    expect(overlaps(plan)).toEqual([]);
  });

  it('lists only the prefectures that occur, and those that are not told', () => {
    const labels = (plan: SheetPlan): PlanCell[] => plan.tables[0]!.rows.map((row) => row[0]!);
    expect(labels(mapPlan(input([['沖縄県那覇市'], ['群馬県'], []])))).toEqual(['群馬県', '沖縄県', '（不明）']);
    expect(labels(mapPlan(input([])))).toEqual(['（不明）']);
  });

  it('in English: every prefecture has its own English name, in map, summary and coverage', () => {
    expect(new Set(PREFECTURES.map((prefecture) => prefectureName(prefecture, 'en'))).size).toBe(47);
    expect(PREFECTURES.map((prefecture) => prefectureName(prefectureName(prefecture, 'en'), 'ja'))).toEqual(PREFECTURES);
    const all = input(PREFECTURES.map((prefecture) => [prefecture]), 'en');
    for (const plan of [mapPlan(all), summaryPlan(all), coveragePlan(all)]) {
      const cells = [...plan.blocks.filter(({ row }) => row > 2), ...plan.tables.map(({ rows }) => ({ cells: rows.map((row) => row.slice(0, COVERAGE.key)) }))].flatMap(({ cells }) => cells.flat());
      expect(cells.filter((cell) => PREFECTURES.some((prefecture) => cell === prefecture || (typeof cell === 'object' && cell.formula.includes(`"${prefecture}"`))))).toEqual([]);
    }
  });
});

describe('the summary', () => {
  it.each(['ja', 'en'] as const)('in %s: charts and tables overlap nowhere, its two pages hold charts and figures, the numbers stand below', (language) => {
    const plan = summaryPlan(input([['群馬県前橋市'], ['沖縄県那覇市']], language));
    expect(overlaps(plan)).toEqual([]);
    const { area, breaks } = plan.print!;
    const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
    const pages = [[0, breaks![0]!], [breaks![0]!, area!.rowCount]] as const;
    // A4 landscape between its margins, in points.
    for (const [from, to] of pages) expect(Array.from({ length: to - from }, (_, index) => heights.get(from + index) ?? 15).reduce((a, b) => a + b)).toBeLessThanOrEqual(518);
    for (const { place, series } of plan.charts) {
      expect(pages.some(([from, to]) => place.row >= from && place.row + place.rowCount <= to)).toBe(true);
      for (const { values } of series) expect(values.row).toBeGreaterThan(area!.rowCount);
    }
  });
});

it('a label stands only where its part of the bar has room for its digits', () => {
  expect([0, 12, 72, 300, 5_604, 30_000].map(smallestLabel)).toEqual([1, 1, 2, 6, 303, 2_160]);
});

it('no chart is empty: where there is nothing to count, words stand in its place', () => {
  const plan = summaryPlan(input([['群馬県前橋市']]));
  expect(plan.charts.map(({ title }) => title)).not.toContain('響くと考えられるインセンティブ別の団体数（複数該当あり）');
  expect(plan.charts).toHaveLength(7);
  expect(plan.blocks.flatMap(({ cells }) => cells.flat())).toContain('該当する団体はありませんでした（今の数は下の表にあります）。');
  expect(overlaps(plan)).toEqual([]);
  expect(summaryPlan(input([])).charts).toEqual([]);
});

describe('coverage', () => {
  const rowsOf = (plan: SheetPlan): PlanCell[][] => plan.tables[0]!.rows.map((row) => [...row.slice(0, 3)]);

  it('names the municipalities without a candidate in the prefectures that matter, and counts them in the others', () => {
    const many = Array.from({ length: 20 }, () => ['香川県高松市']);
    const { areas, gaps } = coverageOf(input([...many, ['東京都渋谷区']]).rows);
    expect(areas.map(({ kind, prefecture, name, rows }) => `${kind} ${prefecture}${name} ${rows.length}`)).toEqual(['city 東京都渋谷区 1', 'city 香川県高松市 20']);
    expect(gaps.map(({ prefecture, names, count }) => [prefecture, names?.length ?? null, count])).toEqual([['東京都', null, 61], ['香川県', 16, 16]]);
    expect(gaps[1]!.names).toContain('丸亀市');
  });

  it.each(['ja', 'en'] as const)('in %s: the gaps stand below the table, overlap nothing, and are printed', (language) => {
    const plan = coveragePlan(input([['香川県高松市'], ['群馬県前橋市'], ['北海道札幌市']], language));
    expect(overlaps(plan)).toEqual([]);
    const [table] = plan.tables;
    const gaps = plan.blocks.filter(({ row }) => row > table!.row + table!.rows.length);
    expect(gaps.flatMap(({ cells }) => cells.map(([cell]) => cell))).toEqual(expect.arrayContaining(language === 'ja' ? ['北海道', '群馬県', '香川県'] : ['Hokkaido', 'Gunma', 'Kagawa']));
    expect(plan.print!.area!.rowCount).toBe(Math.max(...gaps.map(({ row, cells }) => row + cells.length)));
    // Excel takes formulas of up to 8,192 characters.
    expect(Math.max(...gaps.flatMap(({ cells }) => cells.flat()).map((cell) => (typeof cell === 'object' ? cell.formula.length : 0)))).toBeLessThan(8_000);
  });

  it('tells municipalities of the same name apart, counts a ward for its city, and a prefecture alone on its own', () => {
    const { areas } = coverageOf(input([['東京都府中市'], ['広島県府中市', '広島県'], ['北海道札幌市中央区', '北海道札幌市北区'], ['どこでもない']]).rows);
    const found = areas.map(({ kind, prefecture, name, rows }) => [kind, prefecture, name, rows.length]);
    expect(found).toEqual([['city', '北海道', '札幌市', 1], ['city', '東京都', '府中市', 1], ['wide', '広島県', '', 1], ['city', '広島県', '府中市', 1]]);
  });

  it('marks gaps in words, and follows edits by formulas as long as that is quick', () => {
    const few = coveragePlan(input([['香川県高松市']]));
    expect(few.tables[0]!.rows.every((row) => isFormula(row[2]))).toBe(true);
    expect(few.pickers).toHaveLength(1);
    expect(JSON.stringify(few.blocks[2]!.cells)).toContain('数式');

    const cities = coverageOf(input(['香川県高松市', '福岡県福岡市', '北海道札幌市'].map((place) => [place])).rows).gaps.flatMap(({ prefecture, names }) => names!.map((name) => `${prefecture}${name}`));
    const many = coveragePlan(input(Array.from({ length: 6_000 }, (_, index) => [cities[index % cities.length]!])));
    expect(many.tables[0]!.rows.flat().some(isFormula)).toBe(false);
    expect(many.pickers).toBeUndefined();
    expect(JSON.stringify(many.blocks[2]!.cells)).toContain('作成時の値');
    expect(rowsOf(many).some(([, , state]) => state === STATES.covered.ja)).toBe(true);
  });

  it('bounds what the formulas of each sheet look at, at 30,000 organisations', () => {
    const places = PREFECTURES.map((prefecture) => [prefecture]);
    const large = input(Array.from({ length: 30_000 }, (_, index) => places[index % 47]!));
    for (const plan of [summaryPlan(large), mapPlan(large), coveragePlan(large)]) {
      const formulas = [...plan.blocks.flatMap((block) => block.cells.flat()), ...plan.tables.flatMap((table) => table.rows.flat())].flatMap((cell) => (typeof cell === 'object' ? [cell.formula] : []));
      const columns = formulas.reduce((sum, formula) => sum + (formula.match(/共創分類結果\[/gu)?.length ?? 0), 0);
      expect(columns * 30_000).toBeLessThanOrEqual(MOST_VISITS);
    }
  });

  it('has a table even without a single place', () => {
    const plan = coveragePlan(input([[], []]));
    expect(plan.tables[0]!.rows).toHaveLength(1);
  });
});

/** Pairs of charts, blocks and tables that share a cell. */
function overlaps({ charts, blocks, tables }: SheetPlan): [Area, Area][] {
  const taken: Area[] = [
    ...charts.map((chart) => chart.place),
    ...blocks.filter((block) => block.row > 2).map((block) => ({ row: block.row, column: block.column, rowCount: block.cells.length, columnCount: block.cells[0]!.length })),
    ...tables.map((table) => ({ row: table.row, column: table.column, rowCount: table.rows.length + 1, columnCount: table.columns.length })),
  ];
  return taken.flatMap((a, i) => taken.slice(i + 1).filter((b) => a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount).map((b): [Area, Area] => [a, b]));
}
