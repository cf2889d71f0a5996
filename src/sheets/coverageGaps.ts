import type { Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import type { CoverageGap } from './coverageAreas';
import { COVERAGE } from './coverageCells';
import { INK, LINE, QUIET_INK } from './palette';
import type { PlanCell, SheetPlan } from './plan';
import { prefectureName } from './prefectures';
import { resultColumn } from './resultColumn';
import { textUnits } from './textUnits';

/** The municipalities without a candidate, below the table of 「カバー状況」: a line a prefecture, with its names where it is among the main ones. */

interface GapLines extends Pick<SheetPlan, 'blocks' | 'rowHeights'> {
  readonly merges: NonNullable<SheetPlan['merges']>;
  /** First row after them. */
  readonly end: number;
  /** The cells with the numbers of municipalities; null when there is no gap. */
  readonly counts: string | null;
}

/** Names in one line: more would make formulas longer than Excel takes. */
const NAMES_A_LINE = 45;
const NAMES_FROM = COVERAGE.state;
const [HELPER, NEW_HELPER] = [COVERAGE.key, COVERAGE.scores];
/** Closes each name in the helper cells, so that 津市 is not found in 草津市. */
const MARK = '、';

/** How often the formulas of these lines go through a column of 「分類結果」. */
export function gapColumnsRead(gaps: readonly CoverageGap[]): number {
  return gaps.reduce((sum, { names }) => sum + (names?.length ?? 0), 0);
}

/**
 * @param row where they begin. @param units characters that a line of names holds.
 * @param followed formulas, so that a municipality to which a person gives an organisation leaves the gaps.
 */
export function gapLines(gaps: readonly CoverageGap[], row: number, units: number, followed: boolean, language: Language): GapLines {
  if (gaps.length === 0) return { blocks: [], rowHeights: [], merges: [], end: row, counts: null };
  const ja = language === 'ja';
  const named = gaps.flatMap(({ prefecture, names }) => (names === null ? [] : inParts(names).map((part) => ({ prefecture, names: part }))));
  const unnamed = gaps.filter(({ names }) => names === null);
  const first = row + 1;
  const lines = named.map(({ prefecture, names }, index) => (followed ? followedLine(prefecture, names, first + index, language) : { count: names.length, text: listed(names, language), helpers: [] }));
  const others = unnamed.map(({ prefecture, count }) => `${prefectureName(prefecture, language)} ${count}`);
  const labels = [...named.map(({ prefecture }) => prefectureName(prefecture, language)), ...(others.length === 0 ? [] : [ja ? 'ほかの都道府県' : 'Elsewhere'])];
  const texts: PlanCell[] = [...lines.map(({ text }) => text), ...(others.length === 0 ? [] : [listed(others, language)])];
  const counts = [...lines.map(({ count }) => count), ...(others.length === 0 ? [] : [unnamed.reduce((sum, { count }) => sum + count, 0)])];
  const longest = [...named.map(({ names }) => names.join('、')), ...(others.length === 0 ? [] : [others.join('、')])];
  const body = { size: 9, color: INK, lines: LINE, vertical: 'center' } as const;
  const helpers = lines.map(({ helpers: cells }) => cells);
  return {
    blocks: [
      {
        row, column: 0, cells: [[ja ? '候補のない自治体（都道府県、数、自治体名）' : 'Municipalities without a candidate: prefecture, number, names']], format: 'text',
        style: { bold: true, color: INK, vertical: 'center' },
      },
      { row: first, column: 0, cells: labels.map((label) => [label]), format: 'text', style: body },
      { row: first, column: COVERAGE.area, cells: counts.map((count) => [count]), format: 'integer', style: { ...body, align: 'center' } },
      { row: first, column: NAMES_FROM, cells: texts.map((text) => [text, ...Array.from({ length: COVERAGE.best - NAMES_FROM }, () => '')]), style: { ...body, wrap: true } },
      ...(helpers.some((cells) => cells.length > 0) ? [{ row: first, column: HELPER, cells: helpers, style: { size: 8, color: QUIET_INK } }] : []),
    ],
    rowHeights: longest.flatMap((text, index) => {
      const wrapped = Math.ceil(textUnits(text) / units);
      return wrapped > 1 ? [{ row: first + index, height: 4 + 12 * wrapped }] : [];
    }),
    merges: texts.map((_, index) => ({ row: first + index, column: NAMES_FROM, rowCount: 1, columnCount: COVERAGE.best - NAMES_FROM + 1 })),
    end: first + texts.length,
    counts: `${columnLetters(COVERAGE.area)}$${first + 1}:${columnLetters(COVERAGE.area)}$${first + texts.length}`,
  };
}

/** Names and number as formulas over two helper cells: those still without a candidate, and those that people gave one since the run. */
function followedLine(prefecture: string, names: readonly string[], row: number, language: Language): { readonly count: PlanCell; readonly text: PlanCell; readonly helpers: PlanCell[] } {
  const places = resultColumn('places', language);
  const [left, filled] = [`$${columnLetters(HELPER)}$${row + 1}`, `$${columnLetters(NEW_HELPER)}$${row + 1}`];
  const shown = (cell: string): string => (language === 'ja' ? `LEFT(${cell},LEN(${cell})-1)` : `SUBSTITUTE(LEFT(${cell},LEN(${cell})-1),"${MARK}",", ")`);
  return {
    count: { formula: `=LEN(${left})-LEN(SUBSTITUTE(${left},"${MARK}",""))` },
    text: { formula: `=IF(${left}="","–",${shown(left)})&IF(${filled}="","","${language === 'ja' ? '　／　作成後に候補あり：' : '  /  covered since: '}"&${shown(filled)})` },
    helpers: [
      { formula: `=${names.map((name) => `IF(COUNTIFS(${places},"*${prefecture}${name}*")=0,"${name}${MARK}","")`).join('&')}` },
      { formula: `=${names.map((name) => `IF(ISNUMBER(SEARCH("${MARK}${name}${MARK}","${MARK}"&${left})),"","${name}${MARK}")`).join('&')}` },
    ],
  };
}

const listed = (names: readonly string[], language: Language): string => names.join(language === 'ja' ? '、' : ', ');

function inParts(names: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(names.length / NAMES_A_LINE) }, (_, index) => names.slice(index * NAMES_A_LINE, (index + 1) * NAMES_A_LINE));
}
