import type { Decision } from '../domain/decision';
import type { Answer, TypeCode } from '../domain/vocabulary';
import { ANSWERS, CATEGORIES, ELEMENTS, INCENTIVES, PLUSES, RANKS, TYPES, codesOf } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import { TABLE_NAMES } from './ourSheets';
import { ANSWER_COLOURS, RANK_COLOURS, SINGLE_SERIES, TYPE_COLOURS } from './palette';
import type { ChartPlan } from './plan';
import { PREFECTURES, prefectureName, prefectureOf } from './prefectures';
import { outreachRows, statusText } from './outreachSheet';
import { resultColumn } from './resultColumn';
import { statusColumnOf } from './statusCounts';
import { HEADINGS, STATUSES } from './words';

/** What 「集計」 counts: each section becomes a small table of formulas and a chart of it. */

export const SECTIONS = ['types', 'ranks', 'elements', 'typeRanks', 'categories', 'incentives', 'prefectures', 'statuses'] as const;
export type SectionCode = (typeof SECTIONS)[number];

interface SectionColumn {
  readonly header: string;
  /** The formula of a cell, given the addresses of its row's label and its column's header. */
  readonly formula: (label: string, header: string, index: number) => string;
  readonly colour: string;
}

export interface Section {
  readonly title: string;
  readonly kind: ChartPlan['kind'];
  /** Name of the Excel table that the numbers become; absent: plain cells. */
  readonly table?: string;
  /** Heading over the labels. */
  readonly corner: string;
  readonly labels: readonly string[];
  readonly columns: readonly SectionColumn[];
  /** A last row for what no label counts. */
  readonly rest?: { readonly label: string; readonly formula: string };
  /** Adds each row's share of all organisations. */
  readonly share?: boolean;
  readonly pointColours?: readonly string[];
  /** The numbers at the time of the run, for the description of the chart. */
  readonly counts: readonly (readonly number[])[];
}

/** The sections; 「働きかけの状況」 only where 「働きかけリスト」 with its 状況 stands beside: not in every copy for people outside. */
export type Sections = Readonly<Record<Exclude<SectionCode, 'statuses'>, Section> & Partial<Record<'statuses', Section>>>;

export function summarySections(input: SheetsInput): Sections {
  const { language } = input;
  const ja = language === 'ja';
  const decisions = input.rows.map((row) => row.decision);
  const count = (test: (decision: Decision) => boolean): number => decisions.filter(test).length;
  const number = ja ? '団体数' : 'Count';
  const column = (heading: keyof typeof HEADINGS): string => resultColumn(heading, language);
  const each = (heading: keyof typeof HEADINGS) => (label: string): string => `=COUNTIFS(${column(heading)},${label})`;
  const containing = (heading: keyof typeof HEADINGS) => (label: string): string => `=COUNTIFS(${column(heading)},"*"&${label}&"*")`;

  const known = codesOf(TYPES).filter((code) => code !== 'unknown');
  const types: TypeCode[] = [...byCount(known, (code) => count((d) => d.type === code)), 'unknown'];
  const answers: readonly Answer[] = ['yes', 'unknown', 'no'];
  const tags = [...codesOf(ELEMENTS).map((code) => ({ code, label: ELEMENTS[code][language] })), ...codesOf(PLUSES).map((code) => ({ code, label: PLUSES[code][language] }))];
  const categories = byCount(codesOf(CATEGORIES), (code) => count((d) => d.categories.includes(code)));
  const incentives = byCount(codesOf(INCENTIVES), (code) => count((d) => d.incentives.includes(code)));
  const home = input.rows.map((row) => prefectureOf(row.candidate, row.decision));
  const prefectures = PREFECTURES.filter((p) => home.includes(p));

  return {
    types: {
      title: ja ? '類型別の団体数' : 'Organisations by type', kind: 'bar', table: TABLE_NAMES.summary, corner: HEADINGS.type[language],
      labels: types.map((code) => TYPES[code][language]), share: true,
      columns: [{ header: number, formula: each('type'), colour: SINGLE_SERIES }], pointColours: types.map((code) => TYPE_COLOURS[code]),
      counts: types.map((code) => [count((d) => d.type === code)]),
    },
    ranks: {
      title: ja ? '推奨度別の団体数' : 'Organisations by recommendation', kind: 'column', corner: HEADINGS.rank[language],
      labels: RANKS, share: true, columns: [{ header: number, formula: each('rank'), colour: SINGLE_SERIES }], pointColours: RANKS.map((rank) => RANK_COLOURS[rank]),
      counts: RANKS.map((rank) => [count((d) => d.rank === rank)]),
    },
    elements: {
      title: ja ? '要素・+α別の該当／要確認／非該当の団体数' : 'Organisations with each element and +α', kind: 'stackedBar', corner: ja ? '要素・+α' : 'Element, +α',
      labels: tags.map((tag) => tag.label),
      columns: answers.map((answer) => ({
        header: ANSWERS[answer][language], colour: ANSWER_COLOURS[answer],
        formula: (_label: string, header: string, index: number) => `=COUNTIFS(${column(tags[index]!.code)},${header})`,
      })),
      counts: tags.map(({ code }) => answers.map((answer) => count((d) => answerOf(d, code) === answer))),
    },
    typeRanks: {
      title: ja ? '類型 × 推奨度の団体数' : 'Organisations by type and recommendation', kind: 'stackedBar', corner: HEADINGS.type[language],
      labels: types.map((code) => TYPES[code][language]),
      columns: RANKS.map((rank) => ({
        header: rank, colour: RANK_COLOURS[rank],
        formula: (label: string, header: string) => `=COUNTIFS(${column('type')},${label},${column('rank')},${header})`,
      })),
      counts: types.map((type) => RANKS.map((rank) => count((d) => d.type === type && d.rank === rank))),
    },
    categories: {
      title: ja ? '施策カテゴリ別の団体数（複数該当あり）' : 'Organisations by policy category (several each)', kind: 'bar', corner: HEADINGS.categories[language],
      labels: categories.map((code) => CATEGORIES[code][language]), share: true,
      columns: [{ header: number, formula: containing('categories'), colour: SINGLE_SERIES }],
      counts: categories.map((code) => [count((d) => d.categories.includes(code))]),
    },
    incentives: {
      title: ja ? '響くと考えられるインセンティブ別の団体数（複数該当あり）' : 'Organisations by incentive that may appeal (several each)', kind: 'bar', corner: HEADINGS.incentives[language],
      labels: incentives.map((code) => INCENTIVES[code][language]), share: true,
      columns: [{ header: number, formula: containing('incentives'), colour: SINGLE_SERIES }],
      counts: incentives.map((code) => [count((d) => d.incentives.includes(code))]),
    },
    prefectures: {
      title: ja ? '都道府県別の団体数' : 'Organisations by prefecture', kind: 'column', corner: HEADINGS.prefecture[language],
      labels: prefectures.map((prefecture) => prefectureName(prefecture, language)), share: true, columns: [{ header: number, formula: each('prefecture'), colour: SINGLE_SERIES }],
      ...(home.includes('') || prefectures.length === 0 ? { rest: { label: ja ? '（読み取れない）' : '(not told)', formula: `=COUNTIFS(${column('prefecture')},"")` } } : {}),
      counts: [...prefectures, ''].map((p) => [home.filter((h) => h === p).length]),
    },
    ...(input.sharing === undefined || (input.sharing.outreach && input.sharing.status) ? { statuses: statusSection(input) } : {}),
  };
}

function statusSection({ language, rows, memory }: SheetsInput): Section {
  const statuses = STATUSES[language];
  const noted = [...outreachRows(rows).map(({ input }) => input.outreach.status), ...memory.handRows.outreach.map(({ cells }) => cells.status ?? '')].map((status) => statusText(status, language));
  return {
    title: language === 'ja' ? '働きかけの状況別の団体数' : 'Outreach by status', kind: 'bar', corner: HEADINGS.status[language],
    labels: statuses, columns: [{ header: language === 'ja' ? '団体数' : 'Count', formula: (label) => `=COUNTIFS(${statusColumnOf(language)},${label})`, colour: SINGLE_SERIES }],
    counts: statuses.map((status) => [noted.filter((one) => one === status).length]),
  };
}

function answerOf(decision: Decision, code: string): Answer {
  return code === 'cross' ? decision.cross : code === 'wide' ? decision.wide : decision.elements[code as keyof Decision['elements']];
}

/** Largest first; equal ones in the vocabulary's order. */
function byCount<T>(codes: readonly T[], count: (code: T) => number): T[] {
  return codes.map((code) => ({ code, n: count(code) })).sort((a, b) => b.n - a.n).map(({ code }) => code);
}
