import { isMatrix, RangeValue } from '../calc/values';
import type { Sheet } from '../model/sheet';
import { toApi, type Workbook } from '../model/workbook';

/** The choices of a list validation for one of its cells: written out, or read from the cells that it refers to there. */
export function choicesOf(validation: { readonly type: string; readonly formula1: string }, sheet: Sheet, workbook: Workbook, at: { readonly row: number; readonly column: number }): string[] | null {
  if (validation.type !== 'list') return null;
  const literal = /^"([\s\S]*)"$/.exec(validation.formula1);
  if (literal) return literal[1]!.replaceAll('""', '"').split(',').map((item) => item.trim());
  const value = workbook.calculator.evaluateAt(validation.formula1, sheet, at.row, at.column);
  if (value instanceof RangeValue) {
    const found: string[] = [];
    for (const [row, column, cell] of value.sheet.cellsIn(value.area)) if (cell.value !== null) found.push(workbook.text(value.sheet, row, column));
    return found;
  }
  return (isMatrix(value) ? value.flat() : [value]).map((item) => String(toApi(item)));
}
