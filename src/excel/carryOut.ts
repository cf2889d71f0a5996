import { TABLE_NAMES, freeSheetName } from '../sheets/ourSheets';
import type { OurSheet, SheetPlan } from '../sheets/plan';
import { buildSheet } from './buildSheet';
import { describeCharts, drawChart, dressChart } from './drawCharts';
import { EXTRAS } from './dressSheet';
import { WorkbookProblem, stopsTheRun } from './errors';
import type { OwnedSheet } from './ourSheets';
import { prepare, tidyUp, type EarlierSheet } from './prepare';
import { UNSTOPPABLE, runInExcel, type Session, type Watch } from './session';
import { buildingName, buildingTable, replacedName, replacedTable } from './workSheets';
import { pauseExcel } from './writeCells';

/** What writing left in the workbook. */
export interface CarriedOut {
  readonly names: Readonly<Partial<Record<OurSheet, string>>>;
  /** Sheets that could not have the wished name because a sheet of the user's has it. */
  readonly renamed: readonly { readonly wished: string; readonly name: string }[];
  /** Optional extras that this Excel could not make. */
  readonly leftOut: readonly { readonly sheet: string; readonly extra: string }[];
}

export interface CarryOutOptions {
  /** Called with the rows written so far and in all. */
  readonly onRows: (done: number, total: number) => void;
  /** Asked just before the swap: false when people changed our earlier sheets since they were read. */
  readonly isStillCurrent: () => Promise<boolean>;
}

/** A sheet while it is being built. */
interface Built {
  readonly plan: SheetPlan;
  readonly id: string;
}

/**
 * Makes the planned sheets and puts them in place of the earlier ones of the same kinds, all or nothing; our other sheets stay: they are built beside under other names, checked,
 * and swapped by renaming, which can be undone; only then are the earlier ones deleted. Cancelled or failed before that, what was built
 * is removed and the earlier sheets are as they were.
 * @throws the signal's reason; WorkbookProblem (protected, changedMeanwhile); Excel's errors.
 */
export async function carryOut(plans: readonly SheetPlan[], watch: Watch, options: CarryOutOptions): Promise<CarriedOut> {
  const earlier = (await prepare(watch)).filter(({ kind }) => plans.some((plan) => plan.kind === kind));
  const built: Built[] = [];
  let swapping = false;
  try {
    const leftOut = await build(plans, built, watch, options.onRows);
    if (!(await options.isStillCurrent())) throw new WorkbookProblem('changedMeanwhile');
    watch.signal.throwIfAborted();
    swapping = true;
    const swapped = await swap(built, earlier);
    await attemptTwice(tidyUp);
    return { ...swapped, leftOut };
  } catch (error) {
    if (swapping) await attemptTwice(() => swapBack(built, earlier));
    await attemptTwice(tidyUp);
    throw error;
  }
}

/** Builds all sheets beside; `built` grows as they come, so that a caller can undo what a failure left. Gives the extras left out. */
async function build(plans: readonly SheetPlan[], built: Built[], watch: Watch, onRows: CarryOutOptions['onRows']): Promise<CarriedOut['leftOut']> {
  const total = plans.reduce((sum, plan) => sum + rowsOf(plan), 0);
  const leftOut: { sheet: string; extra: string }[] = [];
  let done = 0;
  onRows(0, total);
  await runInExcel(watch, async (context) => {
    for (const [index, plan] of plans.entries()) {
      const sheet = context.workbook.worksheets.add(buildingName(index));
      sheet.load('id');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- sheets are built one after the other
      await context.sync();
      built.push({ plan, id: sheet.id });
      await buildSheet(context, sheet, plan, buildingTable, (rows) => onRows(done + rows, total));
      done += rowsOf(plan);
      leftOut.push(...(await addExtras(context, sheet, plan)).map((extra) => ({ sheet: plan.name, extra })));
      await verify(context, sheet, plan);
    }
  });
  return leftOut;
}

/** Looks, drop-downs, charts…: each by itself, so that what this Excel lacks costs only itself. Gives what was left out. */
async function addExtras(context: Session, sheet: Excel.Worksheet, plan: SheetPlan): Promise<string[]> {
  const missing: string[] = [];
  const attempt = async (name: string, apply: () => void): Promise<boolean> => {
    try {
      pauseExcel(context);
      apply();
      await context.sync();
      return true;
    } catch (error) {
      if (stopsTheRun(error)) throw error;
      missing.push(name);
      return false;
    }
  };
  for (const extra of EXTRAS.filter(({ isNeeded }) => isNeeded(plan))) await attempt(extra.name, () => extra.apply(sheet, plan));
  for (const chartPlan of plan.charts) {
    let chart: Excel.Chart | undefined;
    const drawn = await attempt('chart', () => {
      chart = drawChart(sheet, chartPlan);
    });
    if (drawn && chart) await attempt('chartLook', () => dressChart(chart!, chartPlan));
  }
  if (plan.charts.length > 0) {
    // Nobody misses it where it cannot be had: titles and numbers say the same.
    await describeCharts(context, sheet, plan.charts).catch((error: unknown) => {
      if (stopsTheRun(error)) throw error;
    });
  }
  return [...new Set(missing)];
}

/** Asks Excel what it has: a table with lost rows must never replace a good one. */
async function verify(context: Session, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const checks = plan.tables.map((table) => {
    const made = sheet.tables.getItem(buildingTable(table.name));
    const body = made.getDataBodyRange();
    body.load('rowCount,columnCount,rowIndex');
    return { table, body };
  });
  await context.sync();
  for (const { table, body } of checks) {
    if (body.rowCount !== table.rows.length || body.columnCount !== table.columns.length || body.rowIndex !== table.row + 1) throw new WorkbookProblem('changedMeanwhile', plan.name);
  }
}

/** The swap itself: one request that only renames, moves and shows; not to be cancelled. */
async function swap(built: readonly Built[], earlier: readonly EarlierSheet[]): Promise<Pick<CarriedOut, 'names' | 'renamed'>> {
  return runInExcel(UNSTOPPABLE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    const ours = new Set([...built.map((b) => b.id), ...earlier.map((e) => e.id)]);
    const taken = worksheets.items.filter((sheet) => !ours.has(sheet.id)).map((sheet) => sheet.name);
    const names: Partial<Record<OurSheet, string>> = {};
    const renamed: { wished: string; name: string }[] = [];
    pauseExcel(context);
    for (const [index, old] of earlier.entries()) {
      const sheet = worksheets.getItem(old.id);
      sheet.name = replacedName(index);
      sheet.tables.getItem(TABLE_NAMES[old.kind]).name = replacedTable(TABLE_NAMES[old.kind]);
    }
    for (const { plan, id } of built) {
      const before = earlier.find((old) => old.kind === plan.kind);
      const name = freeSheetName(plan.name, before?.name ?? null, taken);
      if (name !== plan.name && (before === undefined || name !== before.name)) renamed.push({ wished: plan.name, name });
      names[plan.kind] = name;
      taken.push(name);
      const sheet = worksheets.getItem(id);
      sheet.name = name;
      for (const table of plan.tables) sheet.tables.getItem(buildingTable(table.name)).name = table.name;
      if (before !== undefined) sheet.position = before.position;
      sheet.visibility = plan.visibility === 'visible' ? 'Visible' : 'VeryHidden';
      if (plan.kind === 'result') sheet.activate();
    }
    await context.sync();
    return { names, renamed };
  });
}

/** Undoes a swap that stopped half way, whatever part of it was done. */
async function swapBack(built: readonly Built[], earlier: readonly OwnedSheet[]): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
    await context.sync();
    const find = (id: string): Excel.Worksheet | undefined => worksheets.items.find((sheet) => sheet.id === id);
    const rename = (sheet: Excel.Worksheet, from: string, to: string): void => {
      const table = sheet.tables.items.find((t) => t.name === from);
      if (table !== undefined) table.name = to;
    };
    built.forEach(({ plan, id }, index) => {
      const sheet = find(id);
      if (sheet === undefined) return;
      if (sheet.name !== buildingName(index)) sheet.name = buildingName(index);
      for (const table of plan.tables) rename(sheet, table.name, buildingTable(table.name));
    });
    for (const old of earlier) {
      const sheet = find(old.id);
      if (sheet === undefined) continue;
      if (sheet.name !== old.name) sheet.name = old.name;
      rename(sheet, replacedTable(TABLE_NAMES[old.kind]), TABLE_NAMES[old.kind]);
    }
    await context.sync();
  });
}

/** Tidying must not hide why the run failed; what cannot be tidied now is tidied at the start of the next run. */
async function attemptTwice(tidy: () => Promise<void>): Promise<void> {
  try {
    await tidy();
  } catch {
    await tidy().catch(() => undefined);
  }
}

function rowsOf(plan: SheetPlan): number {
  return plan.tables.reduce((sum, table) => sum + table.rows.length, 0);
}
