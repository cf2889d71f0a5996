import type { Formula } from '../calc/formula';
import { createRewriter, type ReferenceChange } from '../calc/rewrite';
import type { OfFormula } from '../calc/shape';
import { contains, type Rect } from './area';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Rewrites the references in all formulas: cells, names, validations, conditional formats, charts; or of one sheet, or of the cells of an area of it. */
export function rewriteReferences(workbook: Workbook, change: ReferenceChange, onlySheet?: Sheet, onlyArea?: Rect): void {
  const fix = createRewriter(change);
  for (const sheet of workbook.sheets) {
    if (onlySheet && sheet !== onlySheet) continue;
    for (const [row, column, cell] of sheet.formulas()) if (cell.formula && (!onlyArea || contains(onlyArea, row, column))) rewriteFormulaOf(sheet, cell.formula, fix);
    if (!onlyArea) rewriteParts(sheet, fix);
  }
  if (onlySheet) return;
  for (const item of workbook.names) {
    const fresh = fix(item.formula);
    if (fresh !== item.formula) workbook.namesChanged = true;
    item.formula = fresh;
  }
}

function rewriteFormulaOf(sheet: Sheet, formula: Formula, fix: OfFormula<string>): void {
  const fresh = fix(formula.text, formula.shape);
  if (fresh === formula.text) return;
  formula.text = fresh;
  if (fresh.includes('#REF!')) formula.dirty = true;
  sheet.markFormulas();
}

/**
 * Rewrites the references of a sheet that stand outside its cells: in validations, conditional formats and charts.
 *
 * @param fix gives a formula (without '=') with its references put right
 */
function rewriteParts(sheet: Sheet, fix: (text: string) => string): void {
  for (const validation of sheet.validations) {
    for (const key of ['formula1', 'formula2'] as const) {
      const fresh = fix(validation[key]);
      if (fresh === validation[key]) continue;
      validation[key] = fresh;
      sheet.mark('validations');
    }
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.kind === 'expression') {
      const fresh = fix(rule.formula);
      if (fresh !== rule.formula) sheet.mark('conditional');
      rule.formula = fresh;
    } else if (rule.kind === 'cellIs') {
      const [first, second] = [fix(rule.formula1), rule.formula2 === null ? null : fix(rule.formula2)];
      if (first !== rule.formula1 || second !== rule.formula2) sheet.mark('conditional');
      rule.formula1 = first;
      rule.formula2 = second;
    }
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const key of ['values', 'categories'] as const) {
        const reference = series[key];
        const fresh = reference === null ? null : fix(reference);
        if (fresh !== reference) {
          chart.changed = true;
          sheet.mark('charts');
        }
        series[key] = fresh;
      }
      if ('reference' in series.name) {
        const fresh = fix(series.name.reference);
        if (fresh !== series.name.reference) {
          chart.changed = true;
          sheet.mark('charts');
        }
        series.name = { reference: fresh };
      }
    }
  }
}
