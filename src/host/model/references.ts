import type { Sheet } from './sheet';

/**
 * Rewrites the references of a sheet that stand outside its cells: in validations, conditional formats and charts.
 *
 * @param fix gives a formula (without '=') with its references put right
 */
export function rewriteParts(sheet: Sheet, fix: (text: string) => string): void {
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
