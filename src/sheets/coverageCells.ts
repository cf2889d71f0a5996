import type { CategoryCode, Label, Language, RankCode } from '../domain/vocabulary';
import { CATEGORIES, RANKS, codesOf } from '../domain/vocabulary';
import { textOf } from '../domain/candidate';
import { columnLetters } from './cellAddress';
import type { ClassifiedRow } from './classifiedRows';
import type { CoverageArea } from './coverageAreas';
import { TABLE_NAMES } from './ourSheets';
import type { PlanCell } from './plan';
import { resultColumn } from './resultColumn';
import { HEADINGS } from './words';

/** The cells of one row of 「カバー状況」, as formulas that follow 「分類結果」 or as the values of the run. */

export const CATEGORY_CODES: readonly CategoryCode[] = codesOf(CATEGORIES);
/** Columns: prefecture, municipality, state, all, S to C, the categories, the best organisations, and what their formulas need: what to look for, and scores. */
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

function areaName({ kind, name, count }: Pick<CoverageArea, 'kind' | 'name' | 'count'>, language: Language): string {
  if (kind === 'city') return name;
  if (kind === 'wide') return WIDE[language];
  return language === 'ja' ? `ほか${count}市区町村` : `${count} others`;
}
export const WIDE: Label = { ja: '（県域）', en: '(prefecture)' };

/** How often a row's formulas go through a column of 「分類結果」: of a municipality that nobody names only the totals are counted. */
export function columnsRead({ kind, rows }: CoverageArea): number {
  if (kind === 'others') return 0;
  const terms = kind === 'wide' ? 4 : 1;
  return 3 * terms + (rows.length === 0 ? 0 : CATEGORY_CODES.length * 3 * terms + MOST_BEST * 8);
}

/** @param sheetRow from 0. @param criterion address of the cell with the criterion for the ranks that are counted by category. */
export function formulaCells(area: CoverageArea, sheetRow: number, criterion: string, language: Language): PlanCell[] {
  const head: PlanCell[] = [area.prefecture, areaName(area, language)];
  if (area.kind === 'others') return [...head, STATES.none[language], ...blanks(2 + CATEGORY_CODES.length + 2 + MOST_BEST)];
  const line = sheetRow + 1;
  const at = (column: number): string => `$${columnLetters(column)}${line}`;
  const count = (further: string): string => placeTests(area, at, language).map((test) => `COUNTIFS(${test}${further})`).join('+');
  const [all, approached] = [at(COVERAGE.all), at(COVERAGE.approached)];
  const rank = resultColumn('rank', language);
  return [
    ...head,
    { formula: `=IF(${all}=0,"${emptyState(area, language)}",IF(${approached}=0,"${STATES.weak[language]}","${STATES.covered[language]}"))` },
    { formula: `=${count('')}` },
    { formula: `=IF(${all}=0,0,${count(`,${rank},"<>D"`)})` },
    ...CATEGORY_CODES.map((code) => ({ formula: `=IF(${all}=0,0,${count(`,${resultColumn('categories', language)},"*${CATEGORIES[code][language]}*",${rank},${criterion}`)})` })),
    ...bestCells(area, at, language),
  ];
}

/** The best organisations, what is looked for, and scores. Where nobody was at the time of the run, the first of the list is named should a person put one there. */
function bestCells(area: CoverageArea, at: (column: number) => string, language: Language): PlanCell[] {
  const all = at(COVERAGE.all);
  const key = area.kind === 'city' ? `*${area.prefecture}${area.name}*` : '';
  if (area.kind === 'city' && area.rows.length === 0) {
    const first = `INDEX(${resultColumn('name', language)},MATCH(${at(COVERAGE.key)},${resultColumn('places', language)},0))`;
    return [{ formula: `=IF(${all}=0,"",${first}&IF(${all}>1,"${language === 'ja' ? ' ほか' : ' and others'}",""))` }, key, ...blanks(MOST_BEST)];
  }
  const scores = Array.from({ length: MOST_BEST }, (_, index) => at(COVERAGE.scores + index));
  return [
    { formula: `=${scores.map((score, index) => bestName(score, index, language)).join('&')}` }, key,
    ...scores.map((_, index) => ({ formula: `=IF(${all}<${index + 1},0,${bestScore(area, at, index + 1, language)})` })),
  ];
}

/** The same as they are at the time of the run; by category all organisations are counted. */
export function valueCells(area: CoverageArea, language: Language): PlanCell[] {
  const { rows } = area;
  const head: PlanCell[] = [area.prefecture, areaName(area, language)];
  if (area.kind === 'others') return [...head, STATES.none[language], ...blanks(2 + CATEGORY_CODES.length + 2 + MOST_BEST)];
  const approached = rows.filter(({ decision }) => decision.rank !== 'D').length;
  return [
    ...head,
    rows.length === 0 ? emptyState(area, language) : (approached === 0 ? STATES.weak : STATES.covered)[language],
    rows.length, approached,
    ...CATEGORY_CODES.map((code) => rows.filter(({ decision }) => decision.categories.includes(code)).length),
    bestText(rows, language),
    ...blanks(1 + MOST_BEST),
  ];
}

/** The best organisations with their 推奨度, as the formulas say it. */
export function bestText(rows: readonly ClassifiedRow[], language: Language): string {
  return [...rows].sort((a, b) => RANKS.indexOf(a.decision.rank) - RANKS.indexOf(b.decision.rank)).slice(0, MOST_BEST)
    .map(({ candidate, decision }) => `${decision.rank} ${textOf(candidate, 'name')}`).join(SEPARATOR[language]);
}

/** A prefecture's own row is no gap when nobody names the prefecture as such. */
function emptyState({ kind }: CoverageArea, language: Language): string {
  return kind === 'wide' ? '–' : STATES.none[language];
}

const blanks = (count: number): PlanCell[] => Array.from({ length: count }, () => '');

/** Tests for COUNTIFS that together find the rows active there, each row once. */
function placeTests({ kind }: CoverageArea, at: (column: number) => string, language: Language): string[] {
  const places = resultColumn('places', language);
  const prefecture = at(COVERAGE.prefecture);
  if (kind === 'city') return [`${places},${at(COVERAGE.key)}`];
  const between = SEPARATOR[language];
  return [prefecture, `${prefecture}&"${between}*"`, `"*${between}"&${prefecture}`, `"*${between}"&${prefecture}&"${between}*"`].map((text) => `${places},${text}`);
}

/** The score of the nth best organisation there; 0 when there are fewer. */
function bestScore({ kind }: CoverageArea, at: (column: number) => string, nth: number, language: Language): string {
  const places = resultColumn('places', language);
  const rank = resultColumn('rank', language);
  const between = SEPARATOR[language];
  const found = kind === 'city'
    ? `ISNUMBER(SEARCH(${at(COVERAGE.prefecture)}&${at(COVERAGE.area)},${places}))`
    : `ISNUMBER(SEARCH("${between}"&${at(COVERAGE.prefecture)}&"${between}","${between}"&${places}&"${between}"))`;
  const step = [...RANKS].reverse().map((code, index) => `(${rank}="${code}")*${index + 1}`).join('+');
  const row = `ROW(${rank})-ROW(${TABLE_NAMES.result}[[#Headers],[${HEADINGS.rank[language]}]])`;
  return `SUMPRODUCT(LARGE(${found}*((${step})*${RANK_STEP}+${RANK_STEP - 1}-(${row})),${nth}))`;
}

function bestName(score: string, index: number, language: Language): string {
  const ranks: readonly RankCode[] = [...RANKS].reverse();
  const name = `INDEX(${resultColumn('name', language)},${RANK_STEP - 1}-MOD(${score},${RANK_STEP}))`;
  return `IF(${score}<${RANK_STEP},"",${index === 0 ? '' : `"${SEPARATOR[language]}"&`}MID("${ranks.join('')}",INT(${score}/${RANK_STEP}),1)&" "&${name})`;
}
