import type { Decision } from '../decision';
import { contentHash } from '../hash';
import type { CategoryCode } from '../vocabulary';
import { SINGLE_TAGS, TAG_LABELS, given, type SingleTag } from './compare';

/**
 * How good the machine is on a person's own list: a simple random sample, answered blind, compared with what the machine said.
 * A simple sample and no layers: κ compares label frequencies, which a layered sample would distort.
 */

/** What a person answered of one row, without seeing the machine's tags; questions left out are missing. */
export type BlindAnswers = Readonly<Partial<Record<SingleTag, string>>> & { readonly categories?: readonly CategoryCode[] };

/** Answers below which the figures say little. */
export const ENOUGH_ANSWERS = 30;

/**
 * The rows of a sample, by id: always the same for the same ids, and a larger sample holds the smaller one, so that answers stay of use.
 * @returns ids in the order in which they are asked.
 */
export function sampleOf(ids: readonly string[], size: number): string[] {
  return ids.map((id) => ({ id, at: contentHash(`sample ${id}`) })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)).slice(0, size).map(({ id }) => id);
}

/** One tag compared: how often the person said the row's label where the machine said the column's. */
export interface TagCounts {
  readonly tag: SingleTag;
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

export interface VerificationCounts {
  /** Rows with at least one answer. */
  readonly rows: number;
  readonly tags: readonly TagCounts[];
  /** Of categories: given by both, by the machine, by the person; rows in which the person answered. */
  readonly categories: { readonly both: number; readonly machine: number; readonly person: number; readonly rows: number };
}

export function countAnswers(pairs: readonly { readonly answers: BlindAnswers; readonly machine: Decision }[]): VerificationCounts {
  const tags = SINGLE_TAGS.map((tag): TagCounts => {
    const labels = TAG_LABELS[tag];
    const answered = pairs.filter(({ answers }) => answers[tag] !== undefined);
    return { tag, labels, counts: labels.map((said) => labels.map((decided) => answered.filter(({ answers, machine }) => answers[tag] === said && given(machine, tag) === decided).length)) };
  });
  const withCategories = pairs.filter(({ answers }) => answers.categories !== undefined);
  const sum = (count: (pair: (typeof pairs)[number]) => number): number => withCategories.reduce((total, pair) => total + count(pair), 0);
  return {
    rows: pairs.filter(({ answers }) => Object.keys(answers).length > 0).length, tags,
    categories: {
      both: sum(({ answers, machine }) => machine.categories.filter((code) => answers.categories!.includes(code)).length),
      machine: sum(({ machine }) => machine.categories.length), person: sum(({ answers }) => answers.categories!.length), rows: withCategories.length,
    },
  };
}

/** What counts tell of one tag. NaN where there is nothing to divide by. */
export interface TagFigures {
  readonly answered: number;
  readonly agreement: number;
  readonly kappa: number;
  /** 95 % interval of κ, by its large-sample standard error (Cohen 1960): √(p(1−p) / n(1−e)²). */
  readonly interval: readonly [low: number, high: number];
  /** Of 該当 (先進 for the stage); NaN for the type. */
  readonly precision: number;
  readonly recall: number;
}

export function figuresOf({ tag, labels, counts }: TagCounts): TagFigures {
  const rows = counts.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = labels.map((_, column) => counts.reduce((sum, row) => sum + row[column]!, 0));
  const n = rows.reduce((a, b) => a + b, 0);
  const observed = counts.reduce((sum, row, i) => sum + row[i]!, 0) / n;
  const expected = rows.reduce((sum, row, i) => sum + row * columns[i]!, 0) / (n * n);
  const kappa = expected === 1 ? 1 : (observed - expected) / (1 - expected);
  const error = expected === 1 ? 0 : Math.sqrt((observed * (1 - observed)) / n) / (1 - expected);
  const yes = labels.indexOf(tag === 'stage' ? 'advanced' : 'yes');
  return {
    answered: n, agreement: observed, kappa, interval: [Math.max(-1, kappa - 1.96 * error), Math.min(1, kappa + 1.96 * error)],
    precision: yes < 0 ? NaN : counts[yes]![yes]! / columns[yes]!, recall: yes < 0 ? NaN : counts[yes]![yes]! / rows[yes]!,
  };
}
