import type { CategoryCode, Label, Language, RankCode } from '../domain/vocabulary';
import { CATEGORIES, RANKS, codesOf } from '../domain/vocabulary';
import { textOf } from '../domain/candidate';
import { columnLetters } from './cellAddress';
import type { ClassifiedRow } from './classifiedRows';
import type { CoverageArea } from './coverageAreas';
import { TABLE_NAMES } from './ourSheets';
import type { PlanCell } from './plan';
import { prefectureName } from './prefectures';
import { resultColumn } from './resultColumn';
import { HEADINGS } from './words';

/** The cells of one row of 「カバー状況」, as formulas that follow 「分類結果」 or as the values of the run. */

export const CATEGORY_CODES: readonly CategoryCode[] = codesOf(CATEGORIES);
/** Columns: prefecture, municipality, state, all, S to C, the categories, the best organisations, and what their formulas need: the place as 「分類結果」 names it, and scores. */
export const COVERAGE = {
  prefecture: 0, area: 1, state: 2, all: 3, approached: 4, categories: 5, best: 5 + CATEGORY_CODES.length, key: 6 + CATEGORY_CODES.length, scores: 7 + CATEGORY_CODES.length,
} as const;
/** Organisations that a row names. */
export const MOST_BEST = 3;

export const STATES = {
  covered: { ja: 'あり', en: 'Covered' },
  weak: { ja: 'S〜Cなし', en: 'No S to C' },
  none: { ja: '候補なし', en: 'No candidate' },
} as const satisfies Record<string, Label>;

/** What people choose to count by category. */
export const COUNTED: Readonly<Record<Language, readonly [all: string, approached: string]>> = {
  ja: ['すべての団体', '推奨度S〜C'], en: ['All organisations', 'S to C only'],
};

/** Rank as a number from D to S, times this, less the row: the largest is the best organisation, the first of equal ones. */
const RANK_STEP = 100_000;
/** Between the tags of a cell; a place that is only a prefecture is told from its municipalities by them. */
const SEPARATOR: Readonly<Record<Language, string>> = { ja: '、', en: '; ' };

export const WIDE: Label = { ja: '（県域）', en: '(prefecture)' };

/** How often a row's formulas go through a column of 「分類結果」. */
export function columnsRead({ kind }: CoverageArea): number {
  const terms = kind === 'wide' ? 4 : 1;
  return 3 * terms + CATEGORY_CODES.length * 3 * terms + MOST_BEST * 8;
}

/** @param sheetRow from 0. @param criterion address of the cell with the criterion for the ranks that are counted by category. */
export function formulaCells(area: CoverageArea, sheetRow: number, criterion: string, language: Language): PlanCell[] {
  const line = sheetRow + 1;
  const at = (column: number): string => `$${columnLetters(column)}${line}`;
  const count = (further: string): string => placeTests(area, at, language).map((test) => `COUNTIFS(${test}${further})`).join('+');
  const [all, approached] = [at(COVERAGE.all), at(COVERAGE.approached)];
  const rank = resultColumn('rank', language);
  return [
    ...headOf(area, language),
    { formula: `=IF(${all}=0,"${area.kind === 'wide' ? '–' : STATES.none[language]}",IF(${approached}=0,"${STATES.weak[language]}","${STATES.covered[language]}"))` },
    { formula: `=${count('')}` },
    { formula: `=IF(${all}=0,0,${count(`,${rank},"<>D"`)})` },
    ...CATEGORY_CODES.map((code) => ({ formula: `=IF(${all}=0,0,${count(`,${resultColumn('categories', language)},"*${CATEGORIES[code][language]}*",${rank},${criterion}`)})` })),
    ...bestCells(area, at, language),
  ];
}

/** The best organisations, the place as 「分類結果」 names it, and scores. */
function bestCells(area: CoverageArea, at: (column: number) => string, language: Language): PlanCell[] {
  const all = at(COVERAGE.all);
  const scores = Array.from({ length: MOST_BEST }, (_, index) => at(COVERAGE.scores + index));
  return [
    { formula: `=${scores.map((score, index) => bestName(score, index, language)).join('&')}` }, area.prefecture + area.name,
    ...scores.map((_, index) => ({ formula: `=IF(${all}<${index + 1},0,${bestScore(area, at, index + 1, language)})` })),
  ];
}

/** The same as they are at the time of the run; by category all organisations are counted. */
export function valueCells(area: CoverageArea, language: Language): PlanCell[] {
  const { rows } = area;
  const approached = rows.filter(({ decision }) => decision.rank !== 'D').length;
  return [
    ...headOf(area, language),
    (approached === 0 ? STATES.weak : STATES.covered)[language],
    rows.length, approached,
    ...CATEGORY_CODES.map((code) => rows.filter(({ decision }) => decision.categories.includes(code)).length),
    bestText(rows, language),
    ...Array.from({ length: 1 + MOST_BEST }, () => ''),
  ];
}

/** The best organisations with their 推奨度, as the formulas say it. */
export function bestText(rows: readonly ClassifiedRow[], language: Language): string {
  return [...rows].sort((a, b) => RANKS.indexOf(a.decision.rank) - RANKS.indexOf(b.decision.rank)).slice(0, MOST_BEST)
    .map(({ candidate, decision }) => `${decision.rank} ${textOf(candidate, 'name')}`).join(SEPARATOR[language]);
}

function headOf({ kind, prefecture, name }: CoverageArea, language: Language): PlanCell[] {
  return [prefectureName(prefecture, language), kind === 'city' ? name : WIDE[language]];
}

/** Tests for COUNTIFS that together find the rows active there, each row once. */
function placeTests({ kind }: CoverageArea, at: (column: number) => string, language: Language): string[] {
  const places = resultColumn('places', language);
  const place = at(COVERAGE.key);
  if (kind === 'city') return [`${places},"*"&${place}&"*"`];
  const between = SEPARATOR[language];
  return [place, `${place}&"${between}*"`, `"*${between}"&${place}`, `"*${between}"&${place}&"${between}*"`].map((text) => `${places},${text}`);
}

/** The score of the nth best organisation there; 0 when there are fewer. */
function bestScore({ kind }: CoverageArea, at: (column: number) => string, nth: number, language: Language): string {
  const places = resultColumn('places', language);
  const rank = resultColumn('rank', language);
  const between = SEPARATOR[language];
  const found = kind === 'city'
    ? `ISNUMBER(SEARCH(${at(COVERAGE.key)},${places}))`
    : `ISNUMBER(SEARCH("${between}"&${at(COVERAGE.key)}&"${between}","${between}"&${places}&"${between}"))`;
  const step = [...RANKS].reverse().map((code, index) => `(${rank}="${code}")*${index + 1}`).join('+');
  const row = `ROW(${rank})-ROW(${TABLE_NAMES.result}[[#Headers],[${HEADINGS.rank[language]}]])`;
  return `SUMPRODUCT(LARGE(${found}*((${step})*${RANK_STEP}+${RANK_STEP - 1}-(${row})),${nth}))`;
}

function bestName(score: string, index: number, language: Language): string {
  const ranks: readonly RankCode[] = [...RANKS].reverse();
  const name = `INDEX(${resultColumn('name', language)},${RANK_STEP - 1}-MOD(${score},${RANK_STEP}))`;
  return `IF(${score}<${RANK_STEP},"",${index === 0 ? '' : `"${SEPARATOR[language]}"&`}MID("${ranks.join('')}",INT(${score}/${RANK_STEP}),1)&" "&${name})`;
}
