/** Numbers of a table whose numbers repeat: each stands once in `values`, and cells hold its place there. A quarter of the memory is then gone through. */
export interface CodedTable {
  readonly values: Float64Array;
  /** Cells, row after row. */
  readonly codes: Uint16Array;
}

/**
 * Columns are summed six at a time in variables of their own, which the processor keeps at hand; one after the other through memory they would
 * take several times as long.
 */
export const COLUMNS_AT_ONCE = 6;

/**
 * Adds up rows of a table: for each row of a list what it gives to every column.
 * @param sums where the columns' sums begin, and where they come to stand; its length is a multiple of COLUMNS_AT_ONCE
 * @param table its rows are as long as `sums`
 * @param chosen numbers of the rows to add, in the order in which they are added
 * @param count how many of `chosen` count
 */
export function addRows(sums: Float64Array, { values, codes }: CodedTable, chosen: Int32Array, count: number): void {
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
      a += values[codes[at]!]!;
      b += values[codes[at + 1]!]!;
      c += values[codes[at + 2]!]!;
      d += values[codes[at + 3]!]!;
      e += values[codes[at + 4]!]!;
      f += values[codes[at + 5]!]!;
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
    sums[column + 4] = e;
    sums[column + 5] = f;
  }
}

/** The table of these rows. @throws when there are more different numbers than codes */
export function coded(rows: Float64Array): CodedTable {
  const places = new Map<number, number>([[0, 0]]);
  const codes = Uint16Array.from(rows, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  if (places.size > 0x10000) throw new Error('weights: too many different numbers');
  return { values: Float64Array.from(places.keys()), codes };
}

/** The code of 0 in every table. */
export const ZERO = 0;
