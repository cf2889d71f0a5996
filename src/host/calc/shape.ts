import { maxColumn, maxRow } from '../model/area';
import { columnIndex } from '../model/address';

/**
 * What formulas filled down a column share: the formula with a stand-in for each row number, counted from `firstStandIn` in the order of the text.
 * It is a formula itself, so that one parse (or one rewriting) serves all formulas of a shape.
 */
export interface Shape {
  readonly text: string;
  /** The row numbers as written, by stand-in. */
  readonly rows: readonly number[];
}

/** The first row number that stands for another. Formulas that reach so far down have no shape. */
export const firstStandIn = 1_000_001;

/** Texts, quoted names, brackets of structured references (two deep), one of these that is not closed, and runs of what can be names, numbers or references. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|["'[\]]|[^\s"'[\]{}()+\-*/^&=<>,;:!%@#|~]+/g;
const cellReference = /^(\$?([A-Za-z]{1,3})\$?)([1-9]\d{0,6})$/;
const unclosed = /^["'[\]]$/;
/** Could be a stand-in when read back. */
const wholeRow = /^\$?\d{7}$/;

/** The shape of a formula (without '='); null when row numbers cannot be told from names with certainty. A cell's formula remembers its own (`Formula.shape`). */
export function shapeOf(text: string): Shape | null {
  const rows: number[] = [];
  let certain = true;
  const shape = text.replace(pieces, (piece, offset: number) => {
    const found = cellReference.exec(piece);
    if (!found) {
      if (unclosed.test(piece) || wholeRow.test(piece)) certain = false;
      return piece;
    }
    const row = Number(found[3]);
    if (row > maxRow + 1 || columnIndex(found[2]!) > maxColumn) return piece;
    const next = text[offset + piece.length];
    if (next === '(') return piece;
    if (next === '!' || row >= firstStandIn || firstStandIn + rows.length > maxRow) certain = false;
    rows.push(row);
    return `${found[1]!}${firstStandIn + rows.length - 1}`;
  });
  return certain ? { text: shape, rows } : null;
}

/** The formula of a shape, which may have been rewritten meanwhile, with its row numbers. */
function withRows(shape: string, rows: readonly number[]): string {
  return shape.replace(pieces, (piece, offset: number) => {
    const found = shape[offset + piece.length] === '!' ? null : cellReference.exec(piece);
    const row = found && rows[Number(found[3]) - firstStandIn];
    return row ? `${found[1]!}${row}` : piece;
  });
}

/** What is made of a formula; `shape` where the caller has it. */
export type OfFormula<Result> = (text: string, shape?: Shape | null) => Result;

/** What a function says of a formula, worked out once for all formulas of a shape: it must not depend on row numbers. */
export function perShape<Result>(judge: (text: string) => Result): OfFormula<Result> {
  const judged = new Map<string, Result>();
  return (text, shape = shapeOf(text)) => {
    const key = shape?.text ?? text;
    let result = judged.get(key);
    if (result === undefined) judged.set(key, (result = judge(key)));
    return result;
  };
}

/** A change of formulas that leaves row numbers alone, worked out once for all formulas of a shape. */
export function changePerShape(change: (text: string) => string): OfFormula<string> {
  const changed = perShape(change);
  return (text, shape = shapeOf(text)) => {
    const fresh = changed(text, shape);
    return !shape ? fresh : fresh === shape.text ? text : withRows(fresh, shape.rows);
  };
}
