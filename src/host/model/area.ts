import type { Area } from '../public';

/** A rectangle by its edges, all inclusive, counted from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRow = 1_048_575;
export const maxColumn = 16_383;

export const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });
export const toRect = (area: Area): Rect => rect(area.row, area.column, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
export const toArea = (r: Rect): Area => ({ row: r.top, column: r.left, rowCount: r.bottom - r.top + 1, columnCount: r.right - r.left + 1 });
export const rowsOf = (r: Rect): number => r.bottom - r.top + 1;
export const columnsOf = (r: Rect): number => r.right - r.left + 1;
export const cellsOf = (r: Rect): number => rowsOf(r) * columnsOf(r);
export const isEntireColumn = (r: Rect): boolean => r.top === 0 && r.bottom === maxRow;
export const isEntireRow = (r: Rect): boolean => r.left === 0 && r.right === maxColumn;
export const contains = (r: Rect, row: number, column: number): boolean => row >= r.top && row <= r.bottom && column >= r.left && column <= r.right;
export const covers = (outer: Rect, inner: Rect): boolean => contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
export const sameRect = (a: Rect, b: Rect): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export function intersect(a: Rect, b: Rect): Rect | null {
  const r = rect(Math.max(a.top, b.top), Math.max(a.left, b.left), Math.min(a.bottom, b.bottom), Math.min(a.right, b.right));
  return r.top <= r.bottom && r.left <= r.right ? r : null;
}

export const union = (a: Rect, b: Rect): Rect => rect(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));

export const isOnSheet = (r: Rect): boolean => r.top >= 0 && r.left >= 0 && r.bottom <= maxRow && r.right <= maxColumn && r.top <= r.bottom && r.left <= r.right;

/** What of `a` is left when `b` is cut out: at most four rectangles. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const hit = intersect(a, b);
  if (!hit) return [a];
  const rest: Rect[] = [];
  if (a.top < hit.top) rest.push(rect(a.top, a.left, hit.top - 1, a.right));
  if (a.bottom > hit.bottom) rest.push(rect(hit.bottom + 1, a.left, a.bottom, a.right));
  if (a.left < hit.left) rest.push(rect(hit.top, a.left, hit.bottom, hit.left - 1));
  if (a.right > hit.right) rest.push(rect(hit.top, hit.right + 1, hit.bottom, a.right));
  return rest;
}
