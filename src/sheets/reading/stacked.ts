import type { Cells, Region } from './cells';
import { dominantShape } from './header';
import type { FilledRow } from './row-index';
import { shapeOf, type Shape } from './shapes';

/** Shapes by which a column is known again. */
const DISTINCT: ReadonlySet<Shape> = new Set<Shape>(['corporateNumber', 'phone', 'postalCode', 'email', 'url', 'date', 'time', 'number', 'prefecture', 'municipality', 'address', 'organisation']);

/** The usual shape of each column of a list, where it has a telling one. */
export function dominantShapes(cells: Cells, rows: readonly FilledRow[], region: Region): ReadonlyMap<number, Shape> {
  const shapes = new Map<number, Shape>();
  for (let column = region.left; column <= region.right; column++) {
    const shape = dominantShape(cells, rows, column);
    if (shape && DISTINCT.has(shape)) shapes.set(column, shape);
  }
  return shapes;
}

const ROWS_ASKED = 20;

/**
 * Whether the rows from `start` (which follow a gap) are another block, such as a summary under a list: most of their cells do not have the
 * usual shape of the columns they stand in.
 */
export function startsOtherBlock(cells: Cells, body: readonly FilledRow[], start: number, usual: ReadonlyMap<number, Shape>, typical: number): boolean {
  const run: FilledRow[] = [];
  for (let i = start; i < body.length && run.length < ROWS_ASKED; i++) {
    if (i > start && body[i]!.row > body[i - 1]!.row + 1) break;
    run.push(body[i]!);
  }
  let unlike = 0;
  let asked = 0;
  for (const { row, filled } of run) {
    for (const column of filled) {
      const shape = usual.get(column);
      if (!shape) continue;
      asked++;
      if (shapeOf(cells.own(row, column)) !== shape) unlike++;
    }
  }
  const narrow = run.every(({ filled }) => filled.length <= Math.max(2, typical * 0.6));
  return run.length >= 2 && narrow && asked >= run.length && unlike >= asked * 0.6;
}
