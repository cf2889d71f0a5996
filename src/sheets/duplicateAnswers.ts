import type { PairAnswer } from '../domain/duplicates/answers';
import { LANGUAGES } from '../domain/vocabulary';
import { DEGREES, VERDICTS } from './duplicatesWords';
import { organisationOfRow } from './duplicateRows';
import { duplicateHeadings } from './duplicatesSheet';
import { REMEMBERED, recall, withPairs, type EarlierTables, type Memory } from './memory';
import { cellText, readOurTable, type OurTable } from './ourTable';

/** What 「重複候補」 says of two organisations, by id; null takes an earlier answer back. */
export interface AnsweredPair {
  readonly a: string;
  readonly b: string;
  readonly answer: PairAnswer | null;
}

/** The kinds of sheets that `recallWithAnswers` reads. */
export const REMEMBERED_WITH_ANSWERS = [...REMEMBERED, 'duplicates'] as const;

/** Everything an earlier run and people after it left, with what they answered in 「重複候補」. */
export function recallWithAnswers(tables: EarlierTables & { readonly duplicates: OurTable | null }): Memory {
  const memory = recall(tables);
  return tables.duplicates === null ? memory : withPairs(memory, readDuplicateAnswers(tables.duplicates));
}

interface Marked {
  readonly id: string;
  readonly isBase: boolean;
  /** Asked about beside the base row only. */
  readonly isAsked: boolean;
  readonly verdict: PairAnswer | null;
}

/**
 * People's answers in the table, whatever order its rows were put in. Within a group those marked 統合する are one with the base row and with one another; one marked
 * 別の団体 differs from the base row and all that are one with it; what is left blank is not answered (any more). Of a pair that stands in several groups an answer counts
 * before a blank, and 「different」 before 「same」.
 */
export function readDuplicateAnswers(table: OurTable): AnsweredPair[] {
  const groups = new Map<string, Marked[]>();
  for (const row of readOurTable(table, duplicateHeadings()).rows) {
    const group = cellText(row, 'group') ?? '';
    const id = organisationOfRow(cellText(row, 'id') ?? '');
    if (group === '' || id === '') continue;
    const degree = cellText(row, 'degree') ?? '';
    const is = (code: keyof typeof DEGREES): boolean => LANGUAGES.some((language) => DEGREES[code][language] === degree);
    groups.set(group, [...(groups.get(group) ?? []), { id, isBase: is('base'), isAsked: is('ask'), verdict: verdictOf(cellText(row, 'verdict') ?? '') }]);
  }
  const pairs = new Map<string, AnsweredPair>();
  for (const rows of groups.values()) {
    rows.forEach((one, index) => rows.slice(index + 1).forEach((other) => {
      const key = one.id < other.id ? `${one.id}/${other.id}` : `${other.id}/${one.id}`;
      const answer = answerOf(one, other, rows);
      const before = pairs.get(key)?.answer ?? null;
      if (!pairs.has(key) || before === null || answer === 'different') pairs.set(key, { a: one.id, b: other.id, answer });
    }));
  }
  return [...pairs.values()];
}

function answerOf(one: Marked, other: Marked, rows: readonly Marked[]): PairAnswer | null {
  if (one.verdict === 'different' || other.verdict === 'different') {
    // Rows that were each compared with the base row say nothing about one another.
    return one.isAsked && other.isAsked && one.verdict !== 'same' && other.verdict !== 'same' ? null : 'different';
  }
  const others = rows.filter((row) => row !== one && row !== other);
  const joins = (row: Marked, to: Marked): boolean => row.verdict === 'same' && (to.verdict === 'same' || to.isBase);
  if (joins(one, other) || joins(other, one)) return 'same';
  // The base row was deleted, or it alone is marked: of two rows the other one is meant.
  return others.length === 0 && (one.verdict === 'same' || other.verdict === 'same') ? 'same' : null;
}

/** A cell of 判断, in either language and however typed; other words decide nothing. */
export function verdictOf(text: string): PairAnswer | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  return (['same', 'different'] as const).find((answer) => LANGUAGES.some((language) => VERDICTS[answer][language].toLowerCase() === typed)) ?? null;
}
