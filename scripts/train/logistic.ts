/** Rows of present features, by number; every feature counts 1. */
export type SparseRows = readonly Int32Array[];

/** A linear score: `bias` and the weights of the present features, added up. */
export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Most sweeps over all features. */
const SWEEPS = 40;
/** A weight that would move less stays where it is. */
const LEAST_STEP = 0.0002;
/** A sweep in which no weight moves farther than this is the last. */
const SETTLED = 0.002;

/**
 * What weights are kept small by: `squares` (L2, |w|²/2) shares the credit among words that come together; `sizes` (L1, |w|) gives it to few and leaves the
 * others at 0, which tells the features that are worth keeping.
 */
export type Penalty = 'squares' | 'sizes';

/**
 * Logistic regression: minimises the penalty + cost · Σ log-loss, one feature after the other, each by a step that cannot overshoot (the curvature of
 * the log-loss is at most ¼ a row). Deterministic.
 * @param isYes what each row shall be told as.
 * @param importance of each row.
 */
export function fitLogistic(rows: SparseRows, isYes: readonly boolean[], importance: readonly number[], features: number, cost: number, penalty: Penalty): Linear {
  const columns = columnsOf(rows, features);
  const margins = new Float64Array(rows.length);
  const weights = new Float64Array(features);
  let bias = 0;
  // By how much each row is missed, kept until its margin changes: most features of a sweep change nothing.
  const misses = new Float64Array(rows.length);
  const miss = (row: number): number => cost * importance[row]! * (1 / (1 + Math.exp(-margins[row]!)) - (isYes[row]! ? 1 : 0));
  for (let row = 0; row < rows.length; row++) misses[row] = miss(row);
  const step = (members: Int32Array, weight: number): number => {
    let slope = 0;
    let curvature = 0;
    for (let m = 0; m < members.length; m++) {
      slope += misses[members[m]!]!;
      curvature += (cost * importance[members[m]!]!) / 4;
    }
    const change = penalty === 'squares' ? -(slope + weight) / (curvature + 1) : shrunk(weight - slope / curvature, 1 / curvature) - weight;
    if (Math.abs(change) < LEAST_STEP) return 0;
    for (let m = 0; m < members.length; m++) {
      const row = members[m]!;
      margins[row]! += change;
      misses[row] = miss(row);
    }
    return change;
  };
  const everyRow = Int32Array.from(rows, (_, row) => row);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let farthest = step(everyRow, bias);
    bias += farthest;
    farthest = Math.abs(farthest);
    for (let feature = 0; feature < features; feature++) {
      const change = step(columns[feature]!, weights[feature]!);
      weights[feature]! += change;
      farthest = Math.max(farthest, Math.abs(change));
    }
    if (farthest < SETTLED) break;
  }
  return { bias, weights };
}

/** A number brought nearer to 0 by so much, and no farther than to it. */
const shrunk = (number: number, by: number): number => Math.sign(number) * Math.max(0, Math.abs(number) - by);

function columnsOf(rows: SparseRows, features: number): Int32Array[] {
  const members: number[][] = Array.from({ length: features }, () => []);
  rows.forEach((row, i) => row.forEach((feature) => members[feature]!.push(i)));
  return members.map((column) => Int32Array.from(column));
}
