import { buildSheet } from '../excel/buildSheet';
import { describeCharts, drawChart, dressChart } from '../excel/drawCharts';
import { EXTRAS } from '../excel/dressSheet';
import type { Session } from '../excel/session';
import { createDirectWorkbook } from '../host/direct';
import type { SheetPlan } from '../sheets/plan';

/** What a file is made with. */
interface FileOptions {
  /** Values instead of formulas. */
  readonly frozen: boolean;
}

/**
 * Makes an .xlsx file of its own from sheet plans: the same code as in Excel builds and dresses the sheets, in a workbook that has nothing else in it. Formulas are calculated,
 * so that programs show numbers that do not calculate.
 */
export async function makeFile(plans: readonly SheetPlan[], { frozen }: FileOptions): Promise<Uint8Array> {
  const file = createDirectWorkbook();
  const context: Session = { workbook: file.workbook, sync: () => Promise.resolve() };
  for (const plan of plans) {
    const sheet = file.workbook.worksheets.add(plan.name);
    await buildSheet(context, sheet, plan, (name) => name, () => undefined);
    for (const extra of EXTRAS.filter(({ isNeeded }) => isNeeded(plan))) extra.apply(sheet, plan);
    for (const chart of plan.charts) dressChart(drawChart(sheet, chart), chart);
    if (plan.charts.length > 0) await describeCharts(context, sheet, plan.charts);
  }
  if (frozen) file.freeze();
  return file.save();
}
