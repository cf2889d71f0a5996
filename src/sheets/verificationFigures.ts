import { CEILING, type SingleTag } from '../domain/evaluation/compare';
import { ENOUGH_ANSWERS, type TagCounts, type VerificationCounts } from '../domain/evaluation/verification';
import { ANSWERS, STAGES, TAGS, TYPES, type Label, type Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import { HEADER, INK, LINE, QUIET_INK, SINGLE_SERIES } from './palette';
import type { Block, ChartPlan, PlanCell } from './plan';

/** Columns of the figures; the first stays free, as narrow as the table's. */
const LABEL = 1;
const FIRST = 2;
/** Where the chart goes: over the widest column of the table below. */
const CHART = { column: 12, columnCount: 1 };
const TWO_PEOPLE_COLOUR = '#999999';

/**
 * How far person and machine agree, as formulas over the counts below them, beside the agreement of two people.
 * @returns blocks and chart from row `top` on; `end` is the first row after them.
 */
export function verificationFigures(counts: VerificationCounts, top: number, language: Language): { readonly blocks: Block[]; readonly charts: ChartPlan[]; readonly end: number } {
  const ja = language === 'ja';
  const header = top + 1;
  const first = header + 1;
  const categories = first + counts.tags.length;
  const crossTop = categories + 3;
  let row = crossTop + 1;
  // A tag that nobody answered has no table: it would hold nothing but zeros.
  const tables = counts.tags.map((tag) => {
    if (!isAnswered(tag)) return { tag, at: null };
    const at = row;
    row += tag.labels.length + 3;
    return { tag, at };
  });
  const headings = ja ? ['判定', '回答数', '一致率', '偶然の一致', 'κ', 'κの下限（95%）', 'κの上限（95%）', '人どうしのκ', '適合率', '再現率']
    : ['Tag', 'Answers', 'Agreement', 'By chance', 'κ', 'κ low (95%)', 'κ high (95%)', 'Two people’s κ', 'Precision', 'Recall'];
  const body = { color: INK, lines: LINE };
  const lines = tables.map(({ tag, at }, i) => (at === null ? unansweredLine(tag) : figureLine(tag, at + 2, first + i)));
  const part = (from: number, to: number): PlanCell[][] => lines.map((cells) => cells.slice(from, to));
  const few = counts.rows < ENOUGH_ANSWERS;
  return {
    blocks: [
      { row: top, column: LABEL, cells: [[title(counts, few, ja)]], format: 'text', style: { bold: true, size: 12, color: few ? '#B54708' : INK, vertical: 'center' } },
      { row: header, column: LABEL, cells: [headings], format: 'text', style: { bold: true, color: HEADER.color, fill: HEADER.fill, align: 'center', wrap: true } },
      { row: first, column: LABEL, cells: counts.tags.map(({ tag }) => [TAGS[tag][language]]), format: 'text', style: body },
      { row: first, column: FIRST, cells: part(0, 1), format: 'integer', style: { ...body, align: 'right' } },
      { row: first, column: FIRST + 1, cells: part(1, 3), format: 'percent', style: { ...body, align: 'right' } },
      { row: first, column: FIRST + 3, cells: part(3, 7), format: 'decimal', style: { ...body, align: 'right' } },
      { row: first, column: FIRST + 7, cells: part(7, 9), format: 'percent', style: { ...body, align: 'right' } },
      ...categoryBlocks(counts, categories, language),
      ...(tables.every(({ at }) => at === null) ? [] : [crossTitle(crossTop, ja)]),
      ...tables.flatMap(({ tag, at }) => (at === null ? [] : crossBlocks(tag, at, language))),
    ],
    charts: [{
      title: ja ? '判定ごとのκ（自動判定と人、人どうし）' : 'κ by tag: machine and person, two people',
      description: ja ? '判定ごとに、自動判定と人の一致の度合い（κ）を、人どうしの一致の度合いと並べた横棒グラフ' : 'Bars of κ for each tag between machine and person, beside that between two people',
      kind: 'bar', labels: 'decimal', categories: { row: first, column: LABEL, rowCount: counts.tags.length, columnCount: 1 },
      series: [
        { name: ja ? '自動判定と人' : 'Machine and person', values: { row: first, column: FIRST + 3, rowCount: counts.tags.length, columnCount: 1 }, colour: SINGLE_SERIES },
        { name: ja ? '人どうし' : 'Two people', values: { row: first, column: FIRST + 6, rowCount: counts.tags.length, columnCount: 1 }, colour: TWO_PEOPLE_COLOUR },
      ],
      place: { row: header, column: CHART.column, rowCount: 16, columnCount: CHART.columnCount },
    }],
    end: row,
  };
}

function title({ rows }: VerificationCounts, few: boolean, ja: boolean): string {
  if (few) return ja ? `一致の度合い（回答が${rows}団体と少ないため目安です。あと${ENOUGH_ANSWERS - rows}団体答えると確かめられます）` : `Agreement (only ${rows} answered: a hint. ${ENOUGH_ANSWERS - rows} more are needed)`;
  return ja ? '一致の度合い　人どうしのκ：2人が別々に180団体を判定したときの一致（分類仕様 §9）' : 'Agreement. Two people’s κ: two people who labelled 180 organisations apart (classification rules §9)';
}

/** Answers, agreement, chance, κ with its interval, two people's κ, precision and recall; '' where there is nothing to divide by. */
function figureLine({ tag, labels }: TagCounts, counted: number, row: number): PlanCell[] {
  const at = (column: number, r = row): string => `${columnLetters(column)}${r + 1}`;
  const cell = (i: number, j: number): string => at(FIRST + j, counted + i);
  const line = (i: number): string => `SUM(${cell(i, 0)}:${cell(i, labels.length - 1)})`;
  const column = (j: number): string => `SUM(${cell(0, j)}:${cell(labels.length - 1, j)})`;
  const [n, agreement, chance, kappa] = [at(FIRST), at(FIRST + 1), at(FIRST + 2), at(FIRST + 3)];
  const error = `1.96*SQRT(${agreement}*(1-${agreement})/${n})/(1-${chance})`;
  const guarded = (formula: string): PlanCell => ({ formula: `=IF(${n}=0,"",${formula})` });
  const yes = labels.indexOf(tag === 'stage' ? 'advanced' : 'yes');
  const share = (of: string): PlanCell => ({ formula: `=IF(${of}=0,"",${cell(yes, yes)}/${of})` });
  return [
    { formula: `=SUM(${cell(0, 0)}:${cell(labels.length - 1, labels.length - 1)})` },
    guarded(`(${labels.map((_, i) => cell(i, i)).join('+')})/${n}`),
    guarded(`(${labels.map((_, i) => `${line(i)}*${column(i)}`).join('+')})/${n}^2`),
    guarded(`IF(${chance}=1,1,ROUND((${agreement}-${chance})/(1-${chance}),2))`),
    guarded(`IF(${chance}=1,1,ROUND(MAX(-1,${kappa}-${error}),2))`),
    guarded(`IF(${chance}=1,1,ROUND(MIN(1,${kappa}+${error}),2))`),
    CEILING[tag],
    ...(yes < 0 ? ['', ''] : [share(column(yes)), share(line(yes))]),
  ];
}

const isAnswered = ({ counts }: TagCounts): boolean => counts.some((line) => line.some((count) => count > 0));
const unansweredLine = ({ tag }: TagCounts): PlanCell[] => [0, '', '', '', '', '', CEILING[tag], '', ''];

function categoryBlocks({ categories: { both, machine, person, rows } }: VerificationCounts, row: number, language: Language): Block[] {
  const ja = language === 'ja';
  const f1 = machine + person === 0 ? '' : (2 * both) / (machine + person);
  const text = ja
    ? `施策カテゴリ（回答${rows}団体）：F1 ${shown(f1)}（人どうし ${CEILING.categories}）、適合率 ${shown(machine === 0 ? '' : both / machine)}、再現率 ${shown(person === 0 ? '' : both / person)}`
    : `Policy categories (${rows} answered): F1 ${shown(f1)} (two people ${CEILING.categories}), precision ${shown(machine === 0 ? '' : both / machine)}, recall ${shown(person === 0 ? '' : both / person)}`;
  return rows === 0 ? [] : [{ row, column: LABEL, cells: [[text]], format: 'text', style: { color: QUIET_INK, size: 9 } }];
}

const shown = (value: number | ''): string => (value === '' ? '–' : value.toFixed(2));

function crossTitle(row: number, ja: boolean): Block {
  return { row, column: LABEL, cells: [[ja ? '人の判定（行）と自動判定（列）' : 'Person (rows) and machine (columns)']], format: 'text', style: { bold: true, size: 12, color: INK, vertical: 'center' } };
}

function crossBlocks({ tag, labels, counts }: TagCounts, row: number, language: Language): Block[] {
  const words = labels.map((code) => labelOf(tag, code)[language]);
  const style = { color: INK, lines: LINE };
  return [
    { row: row + 1, column: LABEL, cells: [[TAGS[tag][language], ...words]], format: 'text', style: { bold: true, color: HEADER.color, fill: HEADER.fill, align: 'center', wrap: true } },
    { row: row + 2, column: LABEL, cells: words.map((word) => [word]), format: 'text', style },
    { row: row + 2, column: FIRST, cells: counts.map((line) => [...line]), format: 'integer', style: { ...style, align: 'right' } },
  ];
}

function labelOf(tag: SingleTag, code: string): Label {
  const labels: Readonly<Record<string, Label>> = tag === 'type' ? TYPES : tag === 'stage' ? STAGES : ANSWERS;
  return labels[code]!;
}
