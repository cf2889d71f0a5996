/**
 * Adds up rows of a table: for each row of a list what it gives to every column. Columns are summed six at a time in variables of their own,
 * which the processor keeps at hand; one after the other through memory they would take several times as long.
 */
export const COLUMNS_AT_ONCE = 6;

/**
 * @param sums where the columns' sums begin, and where they come to stand; its length is a multiple of COLUMNS_AT_ONCE
 * @param table row after row, each as long as `sums`
 * @param chosen numbers of the rows to add, in the order in which they are added
 * @param count how many of `chosen` count
 */
export function addRows(sums: Float64Array, table: Float64Array, chosen: Int32Array, count: number): void {
  const width = sums.length;
  for (let column = 0; column < width; column += COLUMNS_AT_ONCE) {
    let a = sums[column]!;
    let b = sums[column + 1]!;
    let c = sums[column + 2]!;
    let d = sums[column + 3]!;
    let e = sums[column + 4]!;
    let f = sums[column + 5]!;
    for (let i = 0; i < count; i++) {
      const at = chosen[i]! * width + column;
      a += table[at]!;
      b += table[at + 1]!;
      c += table[at + 2]!;
      d += table[at + 3]!;
      e += table[at + 4]!;
      f += table[at + 5]!;
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
    sums[column + 4] = e;
    sums[column + 5] = f;
  }
}
