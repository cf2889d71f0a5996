/**
 * Learnt weights, which are whole hundredths, as a table of codes: 0.07 has the code ZERO + 7. Codes are summed as whole numbers: fast, and no sum
 * depends on the order. Where just such a sum must be told from one a rounding error away, `sumInOrder` adds up the weights themselves.
 */
export type CodedTable = Uint16Array;

/** The code of 0; weights lie within ±ZERO hundredths. */
export const ZERO = 0x4000;

/** The weight of each code. */
export const WEIGHTS = Float64Array.from({ length: 2 * ZERO }, (_, code) => (code - ZERO) / 100);

/** The code of a weight. @throws when it is no whole number of hundredths, or too large */
export function codeOf(weight: number): number {
  const code = Math.round(weight * 100) + ZERO;
  if (WEIGHTS[code] !== weight) throw new Error(`weights: ${weight} is no number of two decimals within ±${ZERO / 100 - 1}`);
  return code;
}

/**
 * Columns are summed six at a time in variables of their own, which the processor keeps at hand; one after the other through memory they would
 * take several times as long.
 */
export const COLUMNS_AT_ONCE = 6;

/**
 * Adds up the codes of rows of a table, column by column. Each row adds ZERO to every column, so that columns can be compared as they are.
 * @param sums where the columns' sums come to stand; its length is a multiple of COLUMNS_AT_ONCE
 * @param start codes to begin with, one a column
 * @param codes the table; its rows are as long as `sums`
 * @param chosen numbers of the rows to add
 * @param count how many of `chosen` count
 */
export function addRows(sums: Int32Array, start: CodedTable, codes: CodedTable, chosen: Int32Array, count: number): void {
  const width = sums.length;
  for (let column = 0; column < width; column += COLUMNS_AT_ONCE) {
    let a = start[column]! | 0;
    let b = start[column + 1]! | 0;
    let c = start[column + 2]! | 0;
    let d = start[column + 3]! | 0;
    let e = start[column + 4]! | 0;
    let f = start[column + 5]! | 0;
    for (let i = 0; i < count; i++) {
      const at = chosen[i]! * width + column;
      a = (a + codes[at]!) | 0;
      b = (b + codes[at + 1]!) | 0;
      c = (c + codes[at + 2]!) | 0;
      d = (d + codes[at + 3]!) | 0;
      e = (e + codes[at + 4]!) | 0;
      f = (f + codes[at + 5]!) | 0;
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
    sums[column + 4] = e;
    sums[column + 5] = f;
  }
}

/** The sum of one column's weights, added in the order of `chosen`: it may be a rounding error beside the sum in hundredths. */
export function sumInOrder(column: number, start: CodedTable, codes: CodedTable, chosen: Int32Array, count: number): number {
  const width = start.length;
  let sum = WEIGHTS[start[column]!]!;
  for (let i = 0; i < count; i++) sum += WEIGHTS[codes[chosen[i]! * width + column]!]!;
  return sum;
}
