/**
 * Learnt weights, which are whole hundredths, as a table of codes: 0.07 has the code ZERO + 7. They are summed as whole numbers (leads.ts): fast, and no sum
 * depends on the order. Where just such a sum must be told from one a rounding error away, `sumInOrder` adds up the weights themselves.
 */
export type CodedTable = Uint16Array;

/** The code of 0; weights lie within ±ZERO hundredths. */
export const ZERO = 0x4000;

/** The weight of a code. */
export const weightOf = (code: number): number => (code - ZERO) / 100;

/** The code of a weight. @throws when it is no whole number of hundredths, or too large */
export function codeOf(weight: number): number {
  const code = Math.round(weight * 100) + ZERO;
  if (code < 0 || code >= 2 * ZERO || weightOf(code) !== weight) throw new Error(`weights: ${weight} is no number of two decimals within ±${ZERO / 100 - 1}`);
  return code;
}

/** The sum of one column's weights, added in the order of `chosen`: it may be a rounding error beside the sum in hundredths. */
export function sumInOrder(column: number, start: CodedTable, codes: CodedTable, chosen: Int32Array, count: number): number {
  const width = start.length;
  let sum = weightOf(start[column]!);
  for (let i = 0; i < count; i++) sum += weightOf(codes[chosen[i]! * width + column]!);
  return sum;
}
