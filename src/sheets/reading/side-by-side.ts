import type { Cells, Region } from './cells';
import { headingParts } from './header';
import { meaningOfParts } from './columns';
import { headingMeaning } from './heading-match';
import { median, sampled, type FilledRow } from './row-index';

/**
 * Splits a region at columns that are empty in all of its rows but titles, so that each part can be tried as a list of its own.
 * One part when there is no such column.
 */
export function splitAtBlankColumns(cells: Cells, rows: readonly FilledRow[], region: Region): Region[] {
  const wide = median(sampled(rows).map(({ filled }) => filled.length));
  const counts = new Map<number, number>();
  for (const { row, filled } of rows) {
    if (filled.length < Math.max(2, wide * 0.4)) continue;
    for (const column of filled) {
      const across = cells.mergeAt(row, column)?.columnCount ?? 1;
      for (let c = column; c < column + across; c++) counts.set(c, (counts.get(c) ?? 0) + 1);
    }
  }
  const parts: Region[] = [];
  let left: number | null = null;
  for (let column = region.left; column <= region.right + 1; column++) {
    const empty = column > region.right || !counts.has(column);
    if (!empty && left === null) left = column;
    if (empty && left !== null) {
      parts.push({ ...region, left, right: column - 1 });
      left = null;
    }
  }
  return parts.length > 0 ? parts : [region];
}

/** The blocks under one header whose headings repeat (No.・団体名・電話・No.・団体名・電話 …), or the whole region when they do not. */
export function sideBySide(cells: Cells, headerRows: readonly number[], region: Region): Region[] {
  const headings: string[] = [];
  const names: number[] = [];
  for (let column = region.left; column <= region.right; column++) {
    // A heading merged across several columns stands in the first of them.
    const covered = (cells.mergeAt(headerRows.at(-1)!, column)?.column ?? column) < column;
    const parts = covered ? [] : headingParts(cells, headerRows, column, region.left);
    // 「施設／名称」 and 「運営団体／名称」 are two columns of one list; 「群馬県／団体名」 and 「栃木県／団体名」 are two lists.
    const grouped = parts.slice(0, -1).some((part) => headingMeaning(part) !== null);
    headings.push(grouped ? parts.join('／') : (parts[parts.length - 1] ?? ''));
    const meaning = meaningOfParts(parts);
    if (meaning?.field === 'name' && meaning.strength >= 0.5) names.push(column);
  }
  const at = (column: number): string => headings[column - region.left] ?? '';
  for (const first of names) {
    const repeats = names.filter((column) => at(column) === at(first) && at(column) !== '');
    if (repeats.length < 2) continue;
    const width = repeats[1]! - repeats[0]!;
    const lead = leadingColumns(at, repeats, region.left);
    const starts = repeats.map((column) => column - lead);
    const evenly = starts.every((start, i) => i === 0 || start - starts[i - 1]! === width) || width > 1;
    if (!evenly || !starts.every((start) => sameHeadings(at, starts[0]!, start, Math.min(width, region.right - start + 1)))) continue;
    return starts.map((start, i) => ({ ...region, left: i === 0 ? region.left : start, right: i + 1 < starts.length ? starts[i + 1]! - 1 : region.right }));
  }
  return [region];
}

/** How many columns before the repeating name heading repeat with it (No., 市町村 …). */
function leadingColumns(at: (column: number) => string, repeats: readonly number[], left: number): number {
  let lead = 0;
  while (repeats[0]! - lead - 1 >= left && at(repeats[0]! - lead - 1) !== '' && repeats.every((column) => at(column - lead - 1) === at(repeats[0]! - lead - 1))) lead++;
  return lead;
}

function sameHeadings(at: (column: number) => string, first: number, other: number, width: number): boolean {
  let same = 0;
  let filled = 0;
  for (let i = 0; i < width; i++) {
    if (at(other + i) === '') continue;
    filled++;
    if (at(first + i) === at(other + i)) same++;
  }
  return filled > 0 && same >= filled * 0.6;
}
