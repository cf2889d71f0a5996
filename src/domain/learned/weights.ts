import type { CategoryCode } from '../vocabulary';
import { ZERO, codeOf, type CodedTable } from './sums';
import { FIRST_CATEGORY, FIRST_VALUE, LEARNED_CATEGORIES, LEARNED_VALUES, VALUE_COUNT, type LearnedTag } from './verdicts';

/**
 * Learnt weights as data, made by scripts/train: for each feature (`activity:商店街`, `rule:town.life`) and tag, one number of two decimals a
 * value of the tag, in the order of LEARNED_VALUES, and one for each category. What is not listed is 0.
 */
export interface Weights {
  readonly bias: FeatureWeights & Readonly<Record<LearnedTag, readonly number[]>>;
  readonly features: Readonly<Record<string, FeatureWeights>>;
}

/** What one feature weighs. */
export type FeatureWeights = Readonly<Partial<Record<LearnedTag, readonly number[]>>> & { readonly categories?: Readonly<Partial<Record<CategoryCode, number>>> };

/** The weights as one table: a row a feature, a column a value of a tag. */
export interface WeightTable {
  /** Names of the features, in the order of the rows. */
  readonly features: readonly string[];
  readonly bias: CodedTable;
  readonly rows: CodedTable;
}

export function tableOf(weights: Weights): WeightTable {
  const features = Object.keys(weights.features);
  const rows = new Uint16Array(features.length * VALUE_COUNT).fill(ZERO);
  const put = (into: CodedTable, from: number, { categories = {}, ...byTag }: FeatureWeights): void => {
    for (const [code, number] of Object.entries(categories)) into[from + FIRST_CATEGORY + LEARNED_CATEGORIES.indexOf(code as CategoryCode)] = codeOf(number);
    for (const [tag, numbers] of Object.entries(byTag) as [LearnedTag, readonly number[]][]) {
      if (numbers.length !== LEARNED_VALUES[tag].length) throw new Error(`weights of ${tag}: ${LEARNED_VALUES[tag].length} numbers wanted`);
      into.set(numbers.map(codeOf), from + FIRST_VALUE[tag]);
    }
  };
  features.forEach((feature, i) => put(rows, i * VALUE_COUNT, weights.features[feature]!));
  const bias = new Uint16Array(VALUE_COUNT).fill(ZERO);
  put(bias, 0, weights.bias);
  return { features, bias, rows };
}
