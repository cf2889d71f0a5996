import type { Decision } from '../domain/decision';
import type { Answer, Language, TypeCode } from '../domain/vocabulary';
import { ANSWERS, CATEGORIES, ELEMENTS, INCENTIVES, PLUSES, RANKS, TYPES, codesOf } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { ANSWER_COLOURS, RANK_COLOURS, SINGLE_SERIES, TYPE_COLOURS } from './palette';
import type { SheetPlan } from './plan';
import { PREFECTURES, prefectureOf } from './prefectures';
import { headlineBlocks, layOut, type Section } from './summaryLayout';
import { HEADINGS } from './words';

/** 「集計」: counts as formulas over 「分類結果」, so that they follow a person's edits, with native charts beside them. */
export function summaryPlan(input: SheetsInput): SheetPlan {
  const { language } = input;
  const ja = language === 'ja';
  const layout = layOut(sections(input), SECTIONS_ROW, language);
  return {
    kind: 'summary', name: SHEET_NAMES.summary[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: layout.columnWidths,
    rowHeights: [{ row: 0, height: 24 }, ...layout.rowHeights],
    blocks: [
      ...firstLines(
        ja ? `共創パートナー集計　${input.rows.length}団体` : `Partner summary: ${input.rows.length} organisations`,
        ja ? '数は「分類結果」の表を数える数式です。表の値を直すと、数とグラフも変わります。並び順は作成時のものです。'
          : 'Counts are formulas over the classification table: change a value there and counts and charts follow. The order is that of the run.',
        input),
      ...headlineBlocks(FIRST_LINES + 1, headlines(language)),
      ...layout.blocks,
    ],
    tables: layout.tables, charts: layout.charts,
    freeze: { rows: FIRST_LINES, columns: 0 },
    print: { area: layout.area, breaks: layout.breaks },
  };
}

/** Row where the sections begin: below first lines and headline numbers. */
const SECTIONS_ROW = FIRST_LINES + 4;

/** A whole column of 「分類結果」 in a formula. */
function column(heading: keyof typeof HEADINGS, language: Language): string {
  return `${TABLE_NAMES.result}[${HEADINGS[heading][language]}]`;
}

function headlines(language: Language): { label: string; formula: string }[] {
  const rank = column('rank', language);
  const ranks = (codes: readonly string[]): string => codes.map((code) => `COUNTIFS(${rank},"${code}")`).join('+');
  const ja = language === 'ja';
  return [
    { label: ja ? '団体数' : 'All', formula: `=COUNTA(${column('name', language)})` },
    { label: ja ? '推奨度 S・A' : 'S and A', formula: `=${ranks(['S', 'A'])}` },
    { label: ja ? '推奨度 S〜C' : 'S to C', formula: `=${ranks(['S', 'A', 'B', 'C'])}` },
    { label: ja ? '要確認' : 'To confirm', formula: `=COUNTIFS(${column('review', language)},"${ANSWERS.unknown[language]}")` },
    { label: ja ? '先進' : 'Advanced', formula: `=COUNTIFS(${column('stage', language)},"${ja ? '先進' : 'Advanced'}")` },
  ];
}

function sections(input: SheetsInput): Section[] {
  const { language } = input;
  const ja = language === 'ja';
  const decisions = input.rows.map((row) => row.decision);
  const count = (test: (decision: Decision) => boolean): number => decisions.filter(test).length;
  const number = ja ? '団体数' : 'Count';
  const each = (heading: keyof typeof HEADINGS) => (label: string): string => `=COUNTIFS(${column(heading, language)},${label})`;
  const containing = (heading: keyof typeof HEADINGS) => (label: string): string => `=COUNTIFS(${column(heading, language)},"*"&${label}&"*")`;

  const known = codesOf(TYPES).filter((code) => code !== 'unknown');
  const types: TypeCode[] = [...byCount(known, (code) => count((d) => d.type === code)), 'unknown'];
  const answers: readonly Answer[] = ['yes', 'unknown', 'no'];
  const tags = [...codesOf(ELEMENTS).map((code) => ({ code, label: ELEMENTS[code][language] })), ...codesOf(PLUSES).map((code) => ({ code, label: PLUSES[code][language] }))];
  const categories = byCount(codesOf(CATEGORIES), (code) => count((d) => d.categories.includes(code)));
  const incentives = byCount(codesOf(INCENTIVES), (code) => count((d) => d.incentives.includes(code)));
  const home = input.rows.map((row) => prefectureOf(row.candidate, row.decision));
  const prefectures = PREFECTURES.filter((p) => home.includes(p));

  return [
    {
      title: ja ? '類型別の団体数' : 'Organisations by type', kind: 'bar', table: TABLE_NAMES.summary, corner: HEADINGS.type[language],
      labels: types.map((code) => TYPES[code][language]), share: true,
      columns: [{ header: number, formula: each('type'), colour: SINGLE_SERIES }], pointColours: types.map((code) => TYPE_COLOURS[code]),
      counts: types.map((code) => [count((d) => d.type === code)]),
    },
    {
      title: ja ? '要素・+α別の該当／要確認／非該当の団体数' : 'Organisations with each element and +α', kind: 'stackedBar', corner: ja ? '要素・+α' : 'Element, +α',
      labels: tags.map((tag) => tag.label),
      columns: answers.map((answer) => ({
        header: ANSWERS[answer][language], colour: ANSWER_COLOURS[answer],
        formula: (_label: string, header: string, index: number) => `=COUNTIFS(${column(tags[index]!.code, language)},${header})`,
      })),
      counts: tags.map(({ code }) => answers.map((answer) => count((d) => answerOf(d, code) === answer))),
    },
    {
      title: ja ? '推奨度別の団体数' : 'Organisations by recommendation', kind: 'column', corner: HEADINGS.rank[language],
      labels: RANKS, share: true, columns: [{ header: number, formula: each('rank'), colour: SINGLE_SERIES }], pointColours: RANKS.map((rank) => RANK_COLOURS[rank]),
      counts: RANKS.map((rank) => [count((d) => d.rank === rank)]),
    },
    {
      title: ja ? '類型 × 推奨度の団体数' : 'Organisations by type and recommendation', kind: 'stackedBar', corner: HEADINGS.type[language],
      labels: types.map((code) => TYPES[code][language]),
      columns: RANKS.map((rank) => ({
        header: rank, colour: RANK_COLOURS[rank],
        formula: (label: string, header: string) => `=COUNTIFS(${column('type', language)},${label},${column('rank', language)},${header})`,
      })),
      counts: types.map((type) => RANKS.map((rank) => count((d) => d.type === type && d.rank === rank))),
    },
    {
      title: ja ? '施策カテゴリ別の団体数（複数該当あり）' : 'Organisations by policy category (several each)', kind: 'bar', corner: HEADINGS.categories[language],
      labels: categories.map((code) => CATEGORIES[code][language]), share: true,
      columns: [{ header: number, formula: containing('categories'), colour: SINGLE_SERIES }],
      counts: categories.map((code) => [count((d) => d.categories.includes(code))]),
    },
    {
      title: ja ? '都道府県別の団体数' : 'Organisations by prefecture', kind: 'bar', corner: HEADINGS.prefecture[language],
      labels: prefectures, columns: [{ header: number, formula: each('prefecture'), colour: SINGLE_SERIES }],
      ...(home.includes('') || prefectures.length === 0 ? { rest: { label: ja ? '（読み取れない）' : '(not told)', formula: `=COUNTIFS(${column('prefecture', language)},"")` } } : {}),
      counts: [...prefectures, ''].map((p) => [home.filter((h) => h === p).length]),
    },
    {
      title: ja ? '響くと考えられるインセンティブ別の団体数（複数該当あり）' : 'Organisations by incentive that may appeal (several each)', kind: 'bar', corner: HEADINGS.incentives[language],
      labels: incentives.map((code) => INCENTIVES[code][language]), share: true,
      columns: [{ header: number, formula: containing('incentives'), colour: SINGLE_SERIES }],
      counts: incentives.map((code) => [count((d) => d.incentives.includes(code))]),
    },
  ];
}

function answerOf(decision: Decision, code: string): Answer {
  return code === 'cross' ? decision.cross : code === 'wide' ? decision.wide : decision.elements[code as keyof Decision['elements']];
}

/** Largest first; equal ones in the vocabulary's order. */
function byCount<T>(codes: readonly T[], count: (code: T) => number): T[] {
  return codes.map((code) => ({ code, n: count(code) })).sort((a, b) => b.n - a.n).map(({ code }) => code);
}
