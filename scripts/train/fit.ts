import { SIGNAL_KINDS, tellSignals } from '../../src/domain/learned/signals';
import { LEARNED_TAGS, LEARNED_VALUES, type LearnedTag } from '../../src/domain/learned/verdicts';
import type { Weights } from '../../src/domain/learned/weights';
import { createWordFinder, WORD_PLACES, type WordPlace } from '../../src/domain/learned/words';
import type { TrainingRow } from './trainingRow';
import { fitLogistic, type Linear, type Penalty } from './logistic';

/** How much a mistake costs against the size of the weights where features are chosen and where they are weighed; chosen by holding out styles (npm run train). */
const COST = 0.5;
/** A feature must occur in this many rows … */
const LEAST_ROWS = 4;
/** … of this many lists, so that no single body or list is learnt. */
const LEAST_STYLES = 2;
/** Weights that never reach this are left out of the file. */
const LEAST_WEIGHT = 0.04;

/**
 * Learns the weights of all tags from labelled rows: first which features any value of any tag needs, then how much these weigh. A quarter of the
 * features tells as much on lists not learnt from as all of them, and is searched for faster. Deterministic.
 */
export function fit(rows: readonly TrainingRow[]): Weights {
  const candidates = featureNames(rows);
  const needed = new Uint8Array(candidates.length);
  for (const { fits } of fitTags(rows, candidates, 'sizes')) for (const { weights } of fits) weights.forEach((weight, i) => (needed[i] ||= Math.abs(weight) < LEAST_WEIGHT ? 0 : 1));
  const names = candidates.filter((_, i) => needed[i] === 1);
  const bias: Partial<Record<LearnedTag, number[]>> = {};
  const features: Record<string, Partial<Record<LearnedTag, number[]>>> = {};
  for (const { tag, fits } of fitTags(rows, names, 'squares')) {
    bias[tag] = fits.map((linear) => round(linear.bias));
    names.forEach((name, i) => {
      const numbers = fits.map((linear) => round(linear.weights[i]!));
      if (numbers.some((number) => Math.abs(number) >= LEAST_WEIGHT)) (features[name] ??= {})[tag] = numbers;
    });
  }
  return { bias: bias as Weights['bias'], features };
}

/** Weighs features for every value of every tag, each on the rows whose label is settled. */
function fitTags(rows: readonly TrainingRow[], names: readonly string[], penalty: Penalty): { readonly tag: LearnedTag; readonly fits: readonly Linear[] }[] {
  const sparse = presentFeatures(rows, new Map(names.map((name, i) => [name, i])));
  return LEARNED_TAGS.map((tag) => {
    const values: readonly string[] = LEARNED_VALUES[tag];
    const used = rows.map((row, i) => ({ label: row.labels[tag], i })).filter(({ label }) => label !== null && values.includes(label));
    const own = used.map(({ i }) => sparse[i]!);
    const importance = used.map(({ i }) => rows[i]!.importance);
    return { tag, fits: values.map((value) => fitLogistic(own, used.map(({ label }) => label === value), importance, names.length, COST, penalty)) };
  });
}

const round = (number: number): number => Math.round(number * 100) / 100;

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
