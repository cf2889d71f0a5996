/** Rows of present features, by number; every feature counts 1. */
export type SparseRows = readonly Int32Array[];

/** A linear score: `bias` and the weights of the present features, added up. */
export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Sweeps over all features; the figures do not move any more long before. */
const SWEEPS = 40;

/**
 * Logistic regression with squared (L2) penalty: minimises |w|²/2 + cost · Σ log-loss, one feature after the other, each by a step that
 * cannot overshoot (the curvature of the log-loss is at most ¼ a row). Deterministic.
 * @param isYes what each row shall be told as.
 * @param importance of each row.
 */
export function fitLogistic(rows: SparseRows, isYes: readonly boolean[], importance: readonly number[], features: number, cost: number): Linear {
  const columns = columnsOf(rows, features);
  const margins = new Float64Array(rows.length);
  const weights = new Float64Array(features);
  let bias = 0;
  const miss = (row: number): number => importance[row]! * (1 / (1 + Math.exp(-margins[row]!)) - (isYes[row]! ? 1 : 0));
  const step = (members: Int32Array, weight: number): number => {
    let slope = weight;
    let curvature = 1;
    for (const row of members) {
      slope += cost * miss(row);
      curvature += (cost * importance[row]!) / 4;
    }
    const change = -slope / curvature;
    for (const row of members) margins[row]! += change;
    return change;
  };
  const everyRow = Int32Array.from(rows, (_, row) => row);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    bias += step(everyRow, bias);
    for (let feature = 0; feature < features; feature++) weights[feature]! += step(columns[feature]!, weights[feature]!);
  }
  return { bias, weights };
}

function columnsOf(rows: SparseRows, features: number): Int32Array[] {
  const members: number[][] = Array.from({ length: features }, () => []);
  rows.forEach((row, i) => row.forEach((feature) => members[feature]!.push(i)));
  return members.map((column) => Int32Array.from(column));
}
