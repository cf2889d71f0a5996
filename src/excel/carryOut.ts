import { SHEET_NAMES } from '../sheets/ourSheets';
import type { OurSheet, SheetPlan } from '../sheets/plan';
import { buildSheet } from './buildSheet';
import { describeCharts, drawChart, dressChart } from './drawCharts';
import { EXTRAS } from './dressSheet';
import { WorkbookProblem, stopsTheRun } from './errors';
import { KEPT_KINDS, dropOldGenerations, originalTable, type KeptSheet } from './generations';
import { keepRulesFor } from './keepRules';
import { prepare, tidyUp, type EarlierSheet } from './prepare';
import { runInExcel, type Session, type Watch } from './session';
import { SheetSwap, type Alongside, type Entering, type Leaving, type Swapped } from './swapSheets';
import { buildingName, buildingTable } from './workSheets';
import { pauseExcel } from './writeCells';

/** What writing left in the workbook. */
export interface CarriedOut extends Swapped {
  /** Optional extras that this Excel could not make. */
  readonly leftOut: readonly { readonly sheet: string; readonly extra: string }[];
}

/** Which state of our sheets a run replaces, and how: absent for what is no run, when replaced sheets are simply deleted. */
export interface Generation {
  /** Number of the run: the sheets it replaces are kept under it. */
  readonly run: number;
  /** Sheets of an earlier generation that are put in force again. */
  readonly bringBack?: readonly KeptSheet[];
  /** Sheets that leave without a successor. */
  readonly putAway?: readonly OurSheet[];
  /** Kept sheets that nobody needs any more. */
  readonly discard?: readonly KeptSheet[];
  readonly alongside?: Alongside;
}

export interface CarryOutOptions {
  /** Called with the rows written so far and in all. */
  readonly onRows: (done: number, total: number) => void;
  /** Asked just before the swap: false when people changed our earlier sheets since they were read. */
  readonly isStillCurrent: () => Promise<boolean>;
  readonly generation?: Generation;
}

/** A sheet while it is being built. */
interface Built {
  readonly plan: SheetPlan;
  readonly id: string;
}

/**
 * Makes the planned sheets and puts them in place of the earlier ones of the same kinds, all or nothing; our other sheets stay: they are built beside under other names, checked,
 * and swapped by renaming, which can be undone; only then are the earlier ones deleted, or hidden and kept when they are the state that a run replaces.
 * Cancelled or failed before that, what was built is removed and the earlier sheets are as they were.
 * @throws the signal's reason; WorkbookProblem (protected, changedMeanwhile); Excel's errors.
 */
export async function carryOut(plans: readonly SheetPlan[], watch: Watch, options: CarryOutOptions): Promise<CarriedOut> {
  const { generation } = options;
  const owned = await prepare(watch);
  const built: Built[] = [];
  let swap: SheetSwap | null = null;
  try {
    const leftOut = await build(plans, built, watch, options.onRows);
    if (!(await options.isStillCurrent())) throw new WorkbookProblem('changedMeanwhile');
    watch.signal.throwIfAborted();
    swap = new SheetSwap(leavingOf(plans, owned, generation), [...built.map(enteringBuilt), ...(generation?.bringBack ?? []).map(enteringAgain)], owned, generation?.alongside);
    const swapped = await swap.apply();
    await attemptTwice(tidyUp);
    if (generation !== undefined) {
      await attemptTwice(() => keepRulesFor(generation.run + 1));
      await attemptTwice(dropOldGenerations);
    }
    return { ...swapped, leftOut };
  } catch (error) {
    if (swap !== null) await attemptTwice(() => swap!.undo());
    await attemptTwice(tidyUp);
    throw error;
  }
}

/** The sheets that something takes the place of, or that are put away; kept ones that nobody needs leave last. */
function leavingOf(plans: readonly SheetPlan[], owned: readonly EarlierSheet[], generation: Generation | undefined): Leaving[] {
  const { run, bringBack = [], putAway = [], discard = [] } = generation ?? {};
  const isReplaced = (kind: OurSheet): boolean => plans.some((plan) => plan.kind === kind) || bringBack.some((kept) => kept.kind === kind) || putAway.includes(kind);
  return [
    ...owned.filter(({ kind }) => isReplaced(kind)).map((sheet): Leaving => ({ sheet, keptFor: run !== undefined && KEPT_KINDS.includes(sheet.kind) ? run : null })),
    ...discard.map((sheet): Leaving => ({ sheet, keptFor: null })),
  ];
}

function enteringBuilt({ plan, id }: Built, index: number): Entering {
  return {
    id, kind: plan.kind, name: buildingName(index), visibility: 'Visible',
    tables: plan.tables.map((table) => ({ now: buildingTable(table.name), then: table.name })),
    wished: plan.name, visible: plan.visibility === 'visible',
  };
}

function enteringAgain({ id, kind, name, visibility, tables, run }: KeptSheet): Entering {
  return { id, kind, name, visibility, tables: tables.map((table) => ({ now: table, then: originalTable(table, run) })), wished: SHEET_NAMES[kind].ja, visible: kind !== 'ledger' };
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
  for (const extra of EXTRAS.filter(({ isNeeded }) => isNeeded(plan))) {
    for (const part of extra.parts?.(plan) ?? [plan]) await attempt(extra.name, () => extra.apply(sheet, part));
  }
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
