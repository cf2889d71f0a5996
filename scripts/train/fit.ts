import type { Labels } from '../../src/domain/evaluation/labelled';
import { SIGNAL_KINDS, tellSignals } from '../../src/domain/learned/signals';
import { LEARNED_CATEGORIES, LEARNED_TAGS, LEARNED_VALUES, type LearnedTag } from '../../src/domain/learned/verdicts';
import type { Weights } from '../../src/domain/learned/weights';
import { createWordFinder, WORD_PLACES, type WordPlace } from '../../src/domain/learned/words';
import type { TrainingRow } from './trainingRow';
import { fitNeeded, isWorthKeeping, rounded, type Cost } from './needed';
import type { Linear } from './logistic';

/** How much a mistake costs against the size of the weights; chosen by holding out styles (npm run train). */
const COST: Cost = { sizes: 0.3, squares: 0.5 };
/** A feature must occur in this many rows … */
const LEAST_ROWS = 4;
/** … of this many lists, so that no single body or list is learnt. */
const LEAST_STYLES = 2;

/**
 * Learns the weights of all tags and categories from labelled rows: for each, first which features it needs, then how much these weigh. A small part of
 * the features tells as much on lists not learnt from as all of them, and is searched for faster. Deterministic.
 */
export function fit(rows: readonly TrainingRow[]): Weights {
  const names = featureNames(rows);
  const present = presentFeatures(rows, new Map(names.map((name, i) => [name, i])));
  const bias: Numbers = {};
  const features = names.map((): Numbers => ({}));
  for (const question of QUESTIONS) {
    const fits = answer(question, rows, present, names.length);
    put(bias, question, fits.map((linear) => rounded(linear.bias)));
    features.forEach((own, i) => {
      const numbers = fits.map(({ weights }) => rounded(weights[i]!));
      if (numbers.some(isWorthKeeping)) put(own, question, numbers);
    });
  }
  return { bias: bias as Weights['bias'], features: Object.fromEntries(features.flatMap((own, i) => (Object.keys(own).length > 0 ? [[names[i]!, own]] : []))) };
}

/** What weights are learnt for: which value a tag has, or whether a row works in a category. */
interface Question {
  readonly tag: LearnedTag | 'categories';
  readonly values: readonly string[];
  /** The values that a row has; null where that is not settled. */
  readonly labelled: (labels: Labels) => readonly string[] | null;
}

const QUESTIONS: readonly Question[] = [
  ...LEARNED_TAGS.map((tag): Question => {
    const values: readonly string[] = LEARNED_VALUES[tag];
    return { tag, values, labelled: ({ [tag]: label }) => (label !== null && values.includes(label) ? [label] : null) };
  }),
  ...LEARNED_CATEGORIES.map((code): Question => ({ tag: 'categories', values: [code], labelled: ({ categories }) => categories })),
];

/** A linear score for each value of a question, over those features alone that any of its values needs. */
function answer({ values, labelled }: Question, rows: readonly TrainingRow[], present: readonly Int32Array[], count: number): Linear[] {
  const used = [...rows.keys()].filter((i) => labelled(rows[i]!.labels) !== null);
  return fitNeeded(used.map((i) => present[i]!), values.map((value) => used.map((i) => labelled(rows[i]!.labels)!.includes(value))), used.map((i) => rows[i]!.importance), count, COST);
}

/** As `FeatureWeights`, while it is filled. */
type Numbers = Record<string, readonly number[] | Record<string, number>>;

function put(into: Numbers, { tag, values }: Question, numbers: readonly number[]): void {
  into[tag] = tag === 'categories' ? { ...into[tag], [values[0]!]: numbers[0]! } : numbers;
}

/** Signals and words that enough rows of enough lists have, in a fixed order. */
function featureNames(rows: readonly TrainingRow[]): string[] {
  const seen = new Map<string, { rows: number; readonly styles: Set<string> }>();
  for (const { read, words, part, style } of rows) {
    const present = new Set(words);
    tellSignalNames(read, (name) => void present.add(name));
    for (const name of present) {
      const known = seen.get(name) ?? { rows: 0, styles: new Set<string>() };
      known.rows++;
      known.styles.add(`${part}/${style}`);
      seen.set(name, known);
    }
  }
  return [...seen].filter(([, { rows: count, styles }]) => count >= LEAST_ROWS && styles.size >= LEAST_STYLES).map(([name]) => name).sort();
}

/** Tells the names of a row's signals as features have them: `told:rich`. */
function tellSignalNames({ reading, places, verdicts }: TrainingRow['read'], tell: (name: string) => void): void {
  tellSignals(reading, places, verdicts, {
    tell: (kind, value) => tell(`${SIGNAL_KINDS[kind]!}:${value}`),
    tellRule: ({ rule, aim }) => tell(`${aim ? 'aim' : 'rule'}:${rule.id}`),
  });
}

/** Which features each row has, found as the classifier will find them. */
function presentFeatures(rows: readonly TrainingRow[], index: ReadonlyMap<string, number>): Int32Array[] {
  const words = [...index].flatMap(([name, feature]) => {
    const place = name.slice(0, name.indexOf(':'));
    return (WORD_PLACES as readonly string[]).includes(place) ? [{ place: place as WordPlace, word: name.slice(place.length + 1), feature }] : [];
  });
  const finder = createWordFinder(words);
  return rows.map(({ read }) => {
    const present = new Set<number>();
    tellSignalNames(read, (name) => {
      const feature = index.get(name);
      if (feature !== undefined) present.add(feature);
    });
    const found = finder.find(read.reading.row);
    for (let h = 0; h < found.count; h++) present.add(found.feature[h]!);
    return Int32Array.from([...present].sort((a, b) => a - b));
  });
}
