import { ISSUE_KINDS, ISSUE_STATES, SUPPORT_KINDS } from '../domain/issues/kinds';
import { ANSWERS, STAGES, TYPES, codesOf, type Label, type Language, type TypeCode } from '../domain/vocabulary';
import { KIND_SEPARATOR, QUOTED } from './issuesWords';
import { TABLE_NAMES } from './ourSheets';
import { RANK_COLOURS, TYPE_COLOURS } from './palette';
import type { StatementCells } from './statementsSheet';
import { HEADINGS, type HeadingCode } from './words';

/** What 「課題整理」 counts in 「発言一覧」, as formulas and, for heights and descriptions, as the numbers at the time of making. */

/** 「課題」 or 「支援」: the column it counts, and its vocabulary. */
export interface Subject {
  readonly column: 'issueKinds' | 'supportKinds';
  readonly kinds: Readonly<Record<string, Label>>;
}
export const SUBJECTS: Readonly<Record<'issues' | 'support', Subject>> = {
  issues: { column: 'issueKinds', kinds: ISSUE_KINDS },
  support: { column: 'supportKinds', kinds: SUPPORT_KINDS },
};

/** A column of counts: short heading, colour in the chart, and the values of 類型 or 段階 that it counts. */
export interface Group {
  readonly header: Label;
  readonly colour: string;
  readonly column: 'type' | 'stage';
  readonly values: readonly Label[];
}

const typeGroup = (header: Label, codes: readonly TypeCode[]): Group => ({ header, colour: TYPE_COLOURS[codes[0]!], column: 'type', values: codes.map((code) => TYPES[code]) });
export const TYPE_GROUPS: readonly Group[] = [
  typeGroup({ ja: '地元事業者', en: 'Business' }, ['business']), typeGroup({ ja: '住民組織', en: 'Residents' }, ['residents']),
  typeGroup({ ja: '地域大学', en: 'Univ.' }, ['university']), typeGroup({ ja: 'その他', en: 'Other' }, ['unknown', 'other']),
];
export const STAGE_GROUPS: readonly Group[] = [
  { header: STAGES.advanced, colour: RANK_COLOURS.S, column: 'stage', values: [STAGES.advanced] },
  { header: STAGES.potential, colour: RANK_COLOURS.B, column: 'stage', values: [STAGES.potential] },
  { header: STAGES.none, colour: TYPE_COLOURS.unknown, column: 'stage', values: [STAGES.none] },
];

/** A whole column of 「発言一覧」 in a formula. */
export function statementColumn(heading: HeadingCode, language: Language): string {
  return `${TABLE_NAMES.statements}[${HEADINGS[heading][language]}]`;
}

/** Criteria of COUNTIFS for statements that tell a kind of this subject: of issues those that are not solved. */
function telling({ column }: Subject, label: string, language: Language): string {
  const kinds = `${statementColumn(column, language)},"*"&${label}&"*"`;
  return column === 'issueKinds' ? `${kinds},${statementColumn('issueState', language)},"<>${ISSUE_STATES.solved[language]}"` : kinds;
}

/** Statements that tell the kind whose label stands in the cell `label`. */
export function statementCount(subject: Subject, label: string, language: Language): string {
  return `COUNTIFS(${telling(subject, label, language)})`;
}

export function groupCount(subject: Subject, group: Group, label: string, language: Language): string {
  return group.values.map((value) => `COUNTIFS(${telling(subject, label, language)},${statementColumn(group.column, language)},"${value[language]}")`).join('+');
}

/** Statements of one body, told by what stands in the cell `whose`: its id or, where it has none, its name. */
export function bodyCount(subject: Subject | null, label: string, by: 'id' | 'name', whose: string, language: Language): string {
  const body = `${by === 'id' ? '' : `${statementColumn('id', language)},"",`}${statementColumn(by, language)},"="&${whose}`;
  return `COUNTIFS(${body}${subject === null ? '' : `,${telling(subject, label, language)}`})`;
}

/** Statements on what solved an issue of the kind. */
export function solvedCount(label: string, language: Language): string {
  return `COUNTIFS(${statementColumn('issueKinds', language)},"*"&${label}&"*",${statementColumn('issueState', language)},"${ISSUE_STATES.solved[language]}")`;
}

/** Statements with any kind of the subject. */
export function taggedCount(subject: Subject, state: 'issue' | 'solved' | null, language: Language): string {
  const column = statementColumn(subject.column, language);
  const ofState = state === null ? '' : `,${statementColumn('issueState', language)},"${state === 'solved' ? '' : '<>'}${ISSUE_STATES.solved[language]}"`;
  return `COUNTIFS(${column},"?*",${column},"<>${ANSWERS.unknown[language]}",${column},"<>${NO_KIND[language]}"${ofState})`;
}

export function toConfirmCount(language: Language): string {
  return (['issueKinds', 'supportKinds'] as const).map((column) => `COUNTIFS(${statementColumn(column, language)},"${ANSWERS.unknown[language]}")`).join('+');
}

/** What people type to say that a statement has no kind. */
const NO_KIND: Label = { ja: 'なし', en: 'None' };

/** Number of the statement that is quoted first: the first one that people ticked, else the first that tells an issue, else the first; 0 when there is none. */
export function firstQuote(subject: Subject, label: string, language: Language): string {
  const number = statementColumn('sampleNumber', language);
  const kind = `${statementColumn(subject.column, language)},"*"&${label}&"*"`;
  const ticked = `${kind},${statementColumn('quotable', language)},"${QUOTED[language]}"`;
  const open = telling(subject, label, language);
  return `=IF(COUNTIFS(${ticked})>0,MINIFS(${number},${ticked}),IF(COUNTIFS(${open})>0,MINIFS(${number},${open}),IF(COUNTIFS(${kind})>0,MINIFS(${number},${kind}),0)))`;
}

/** The one quoted next: a further ticked one, else the first that was not ticked. */
export function secondQuote(subject: Subject, label: string, first: string, language: Language): string {
  const number = statementColumn('sampleNumber', language);
  const kind = `${statementColumn(subject.column, language)},"*"&${label}&"*"`;
  const tick = statementColumn('quotable', language);
  const ticked = `${kind},${tick},"${QUOTED[language]}"`;
  return `=IF(COUNTIFS(${ticked})>1,MINIFS(${number},${ticked},${number},">"&${first}),IF(COUNTIFS(${kind})>1,MINIFS(${number},${kind},${tick},"<>${QUOTED[language]}",${number},"<>"&${first}),0))`;
}

/** The quoted sentences with their bodies' names, a line each. */
export function quotesText(first: string, second: string, language: Language): string {
  const [open, close] = language === 'ja' ? ['「', '」'] : ['“', '”'];
  const [before, after] = language === 'ja' ? ['（', '）'] : [' (', ')'];
  const solved = language === 'ja' ? '［解決］' : '[solved] ';
  const at = (heading: HeadingCode, number: string): string => `INDEX(${statementColumn(heading, language)},MATCH(${number},${statementColumn('sampleNumber', language)},0))`;
  const quote = (number: string): string => {
    const words = `"${open}"&${at('statement', number)}&"${close}"`;
    const stated = language === 'ja' ? `SUBSTITUTE(${words},"。${close}","${close}")` : words;
    return `IF(${at('issueState', number)}="${ISSUE_STATES.solved[language]}","${solved}","")&${stated}&"${before}"&${at('name', number)}&"${after}"`;
  };
  return `=IF(${first}=0,"",${quote(first)}&IF(${second}=0,"",CHAR(10)&${quote(second)}))`;
}

/** The counts as they are at the time of making. */
export interface KindFigures {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly byType: readonly number[];
  readonly byStage: readonly number[];
  /** The sentences that the formulas quote. */
  readonly quotes: readonly string[];
}

/** Figures of each kind, the most frequent first and その他 last. */
export function figuresOf(subject: Subject, rows: readonly StatementCells[], language: Language): KindFigures[] {
  const separator = KIND_SEPARATOR[language].trim();
  const figures = codesOf(subject.kinds).map((code, index): KindFigures & { readonly place: number } => {
    const label = subject.kinds[code]![language];
    const own = rows.filter((row) => row[subject.column].split(separator).some((word) => word.trim() === label));
    const open = subject.column === 'issueKinds' ? own.filter((row) => row.issueState !== ISSUE_STATES.solved[language]) : own;
    const count = (group: Group): number => open.filter((row) => group.values.some((value) => value[language] === row[group.column])).length;
    return {
      code, label, count: open.length, byType: TYPE_GROUPS.map(count), byStage: STAGE_GROUPS.map(count),
      quotes: quotesOf(own, open, language).map(({ statement, name }) => `「${statement}」（${name}）`), place: code === 'other' ? Infinity : index,
    };
  });
  return figures.sort((a, b) => (a.code === 'other' ? 1 : 0) - (b.code === 'other' ? 1 : 0) || b.count - a.count || a.place - b.place);
}

function quotesOf(own: readonly StatementCells[], open: readonly StatementCells[], language: Language): StatementCells[] {
  const ticked = own.filter((row) => row.quotable === QUOTED[language]);
  const first = ticked[0] ?? open[0] ?? own[0];
  if (first === undefined) return [];
  const second = ticked[1] ?? own.find((row) => row !== first && row.quotable !== QUOTED[language]);
  return second === undefined ? [first] : [first, second];
}
