import { fitLogistic, type Linear, type Penalty, type SparseRows } from './logistic';

/** How much a mistake costs against the size of the weights where features are chosen and where they are weighed. */
export type Cost = Readonly<Record<Penalty, number>>;

/** Weights that never reach this are left out of the file. */
const LEAST_WEIGHT = 0.04;

/** Whether a weight is large enough for the file. */
export const isWorthKeeping = (weight: number): boolean => Math.abs(weight) >= LEAST_WEIGHT;
/** A weight as the file has it: two decimals. */
export const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/**
 * A linear score for each of several answers to one question: first which features any of them needs, then what these weigh. Deterministic.
 * @param answers of each answer, which rows have it
 * @param importance of each row
 * @param count how many features there are
 */
export function fitNeeded(rows: SparseRows, answers: readonly (readonly boolean[])[], importance: readonly number[], count: number, cost: Cost): Linear[] {
  const fitAll = (features: SparseRows, penalty: Penalty): Linear[] => answers.map((isYes) => fitLogistic(features, isYes, importance, count, cost[penalty], penalty));
  const needed = new Uint8Array(count);
  for (const { weights } of fitAll(rows, 'sizes')) weights.forEach((weight, i) => (needed[i] ||= isWorthKeeping(weight) ? 1 : 0));
  return fitAll(rows.map((features) => features.filter((feature) => needed[feature] === 1)), 'squares');
}
