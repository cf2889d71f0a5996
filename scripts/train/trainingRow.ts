import { compileKnowledge, decideByRules, type ReadByRules } from '../../src/domain/byRules';
import type { Labelled, Labels } from '../../src/domain/evaluation/labelled';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { wordsIn } from './mineWords';

/** A labelled row, read. */
export interface TrainingRow {
  /** Style of list, to be held out as a whole, whichever files have rows of it. */
  readonly style: string;
  /** File that the row is from. */
  readonly part: string;
  readonly labels: Labels;
  readonly read: ReadByRules;
  readonly words: ReadonlySet<string>;
  /** How much the row counts. */
  readonly importance: number;
}

/** The project's own test records. */
export const OWN = 'own';
export const REAL = 'real-labels';
/**
 * Rows of these files count so many times: those of the project's tests, as a wrong answer there fails a test, those of real lists and those whose labels two
 * people settled, as they would be lost among the many written ones.
 */
const IMPORTANCE: Readonly<Record<string, number>> = { [OWN]: 3, [REAL]: 4, 'real-dev': 4, 'written-dev': 4 };

/** Reads labelled rows; the same row given twice is read once. */
export function readTrainingRows(labelled: readonly (Labelled & { readonly part: string })[]): TrainingRow[] {
  const knowledge = compileKnowledge(DEFAULT_RULES);
  const seen = new Set<string>();
  return labelled.flatMap(({ part, style, candidate, labels }) => {
    const key = JSON.stringify(candidate.texts);
    if (seen.has(key)) return [];
    seen.add(key);
    const result = decideByRules(candidate, knowledge);
    return [{ part, style, labels, read: result, words: wordsIn(result.reading.row), importance: IMPORTANCE[part] ?? 1 }];
  });
}
