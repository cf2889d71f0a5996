/**
 * Cells of 「分類結果」 that the counting formulas of one sheet may look at in all. Every change of a tag calculates them again: beyond this Excel would keep
 * people waiting, so such a sheet holds the values of the run instead and says so.
 */
export const MOST_VISITS = 20_000_000;

/** Whether a sheet whose formulas together go through whole columns so many times can follow people's edits. */
export function canFollow(organisations: number, columnsRead: number): boolean {
  return organisations * columnsRead <= MOST_VISITS;
}
