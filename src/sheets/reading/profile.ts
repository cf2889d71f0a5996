import type { Cells } from './cells';
import { shapeOf, type Shape } from './shapes';

/** What the cells of one column look like, from a sample of the list's rows. */
export interface ColumnProfile {
  readonly column: number;
  /** Sampled rows, and how many of them hold text here. */
  readonly sampled: number;
  readonly filled: number;
  /** Share of the filled cells that have a shape. */
  share(...shapes: readonly Shape[]): number;
  /** Share of the sampled rows that hold text. */
  readonly fill: number;
  /** Different texts as a share of the filled cells. */
  readonly distinct: number;
  readonly meanLength: number;
  /** The shape of at least 70 % of the filled cells, if any. */
  readonly dominant: Shape | null;
}

/** Profiles a column over the given rows. Cells merged down count for each of their rows. */
export function profileColumn(cells: Cells, rows: readonly number[], column: number): ColumnProfile {
  const counts = new Map<Shape, number>();
  const texts = new Set<string>();
  let filled = 0;
  let length = 0;
  for (const row of rows) {
    const text = cells.textDown(row, column);
    if (text === '') continue;
    filled++;
    length += text.length;
    texts.add(text);
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const share = (...shapes: readonly Shape[]): number => (filled === 0 ? 0 : shapes.reduce((sum, shape) => sum + (counts.get(shape) ?? 0), 0) / filled);
  return {
    column,
    sampled: rows.length,
    filled,
    share,
    fill: rows.length === 0 ? 0 : filled / rows.length,
    distinct: filled === 0 ? 0 : texts.size / filled,
    meanLength: filled === 0 ? 0 : length / filled,
    dominant: [...counts].find(([, count]) => count >= filled * 0.7)?.[0] ?? null,
  };
}

/** Shapes of which a name column holds few: counted things, contacts, codes, ticks. */
export const NOT_NAME_SHAPES: readonly Shape[] = ['corporateNumber', 'phone', 'postalCode', 'email', 'url', 'date', 'time', 'number', 'mark', 'none'];
