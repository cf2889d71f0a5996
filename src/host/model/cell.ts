import type { Formula } from '../calc/formula';
import type { Style } from './style';

/** An error value such as #N/A; equal errors are one object. */
export class CellError {
  readonly code: string;
  private static readonly known = new Map<string, CellError>();

  private constructor(code: string) {
    this.code = code;
  }

  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) CellError.known.set(code, (error = new CellError(code)));
    return error;
  }

  toString(): string {
    return this.code;
  }
}

export const errorCodes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA'] as const;

/** What a cell holds; null is empty. */
export type Scalar = string | number | boolean | CellError | null;

export interface Cell {
  value: Scalar;
  formula: Formula | null;
  style: Style;
  /** Inner XML of a text in parts (fonts within a cell, readings), kept as long as the text stays. */
  rich: string | null;
}
