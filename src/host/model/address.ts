import { isOnSheet, maxColumn, maxRow, rect, type Rect } from './area';

/** 0 → 'A', 26 → 'AA'. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** 'A' → 0; letters only. */
export function columnIndex(name: string): number {
  let n = 0;
  for (const c of name.toUpperCase()) n = n * 26 + c.charCodeAt(0) - 64;
  return n - 1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** 'B2', 'A1:C3', 'A:C', '2:5' (with or without $) as a rectangle, or null when it is no address. */
export function parseAddress(text: string): Rect | null {
  const [first = '', last = first, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const a = parsePart(first);
  const b = parsePart(last);
  if (!a || !b || a.kind !== b.kind) return null;
  if (a.kind !== 'cell' && !text.includes(':')) return null;
  const r = rect(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));
  return isOnSheet(r) ? r : null;
}

function parsePart(text: string): (Rect & { readonly kind: 'cell' | 'column' | 'row' }) | null {
  const cell = cellPattern.exec(text);
  if (cell) {
    const row = Number(cell[2]) - 1;
    const column = columnIndex(cell[1]!);
    return { kind: 'cell', ...rect(row, column, row, column) };
  }
  const column = columnPattern.exec(text);
  if (column) return { kind: 'column', ...rect(0, columnIndex(column[1]!), maxRow, columnIndex(column[1]!)) };
  const row = rowPattern.exec(text);
  if (row) return { kind: 'row', ...rect(Number(row[1]) - 1, 0, Number(row[1]) - 1, maxColumn) };
  return null;
}

/** A rectangle as Excel writes it: 'B2', 'A1:C3', 'A:C', '2:5'. */
export function formatAddress(r: Rect, absolute = false): string {
  const d = absolute ? '$' : '';
  if (r.top === 0 && r.bottom === maxRow) return `${d}${columnName(r.left)}:${d}${columnName(r.right)}`;
  if (r.left === 0 && r.right === maxColumn) return `${d}${r.top + 1}:${d}${r.bottom + 1}`;
  const first = `${d}${columnName(r.left)}${d}${r.top + 1}`;
  return r.top === r.bottom && r.left === r.right ? first : `${first}:${d}${columnName(r.right)}${d}${r.bottom + 1}`;
}

/** A sheet name as a formula needs it, quoted unless it is plain letters, digits and underscores. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name) && !/^(r|c|rc)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'日 本'!A1" into sheet name and address; sheet is null when none is named. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: text };
  const name = text.slice(0, at);
  return { sheet: name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, address: text.slice(at + 1) };
}
