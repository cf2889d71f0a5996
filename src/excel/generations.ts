import { TABLE_NAMES } from '../sheets/ourSheets';
import type { OurTable } from '../sheets/ourTable';
import type { OurSheet } from '../sheets/plan';
import { readTable } from './ourSheets';
import type { EarlierSheet } from './prepare';
import { UNSTOPPABLE, runInExcel, type Session, type Watch } from './session';
import { keptAs, keptTable } from './workSheets';

/** Earlier generations of our sheets: very hidden, under names of their own, so that a run can be taken back. */

/** The sheets that make up the state which a run replaces. The run record only grows, and is never kept. */
export const KEPT_KINDS: readonly OurSheet[] = ['result', 'outreach', 'summary', 'map', 'coverage', 'duplicates', 'ledger', 'rules'];

/** Runs that can be taken back at most: enough to see which of a morning's tries was the good one. */
const MOST_GENERATIONS = 3;
/**
 * Cells that all kept generations but the newest may have together. A generation of 10,000 organisations has about 500,000; what is kept is saved with the
 * file, opened and calculated with it.
 */
const MOST_CELLS = 1_000_000;

/** A sheet of ours that is kept for taking back a run. */
export interface KeptSheet extends EarlierSheet {
  readonly run: number;
  /** Cells of its used range. */
  readonly cells: number;
}

/** All kept sheets of the workbook. */
export async function findKept(watch: Watch): Promise<KeptSheet[]> {
  return runInExcel(watch, findIn);
}

/** The tables of a kept generation as people left them; null for those that it does not have. */
export async function readKeptTables<K extends OurSheet>(watch: Watch, kept: readonly KeptSheet[], kinds: readonly K[]): Promise<Readonly<Record<K, OurTable | null>>> {
  return runInExcel(watch, async (context) => {
    const tables = Object.fromEntries(kinds.map((kind) => [kind, null])) as Record<OurSheet, OurTable | null>;
    for (const { kind, run, id, name } of kept.filter((sheet) => (kinds as readonly OurSheet[]).includes(sheet.kind))) {
      tables[kind] = await readTable(context.workbook.worksheets.getItem(id), keptTable(TABLE_NAMES[kind], run), name, context);
    }
    return tables;
  });
}

/** Deletes the generations that are too many or too large to keep: the newest always stays. */
export async function dropOldGenerations(): Promise<void> {
  await runInExcel(UNSTOPPABLE, async (context) => {
    const kept = await findIn(context);
    const old = kept.filter((sheet) => !generationsToKeep(kept).has(sheet.run));
    if (old.length === 0) return;
    for (const { id } of old) {
      const sheet = context.workbook.worksheets.getItem(id);
      // Excel does not delete a very hidden sheet.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
}

/** The runs whose kept sheets stay. Rules are also kept ahead, for the run that comes next: they are no generation yet. */
function generationsToKeep(kept: readonly Pick<KeptSheet, 'run' | 'kind' | 'cells'>[]): ReadonlySet<number> {
  const runs = [...new Set(kept.filter((sheet) => sheet.kind !== 'rules').map((sheet) => sheet.run))].sort((a, b) => b - a);
  const newest = runs[0] ?? 0;
  const stay = new Set(kept.map((sheet) => sheet.run).filter((run) => run >= newest));
  let cells = 0;
  for (const run of runs.slice(1, MOST_GENERATIONS)) {
    cells += kept.filter((sheet) => sheet.run === run).reduce((sum, sheet) => sum + sheet.cells, 0);
    if (cells > MOST_CELLS) break;
    stay.add(run);
  }
  return stay;
}

/** The name that a table of a kept sheet had while the sheet was in force. */
export function originalTable(name: string, run: number): string {
  const suffix = keptTable('', run);
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

async function findIn(context: Session): Promise<KeptSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  await context.sync();
  worksheets.items.forEach((sheet) => sheet.tables.load('items/name'));
  await context.sync();
  const kept = worksheets.items.flatMap((sheet) => {
    const tables = sheet.tables.items.map((table) => table.name);
    const as = keptAs(sheet.name, tables);
    return as === null ? [] : [{ ...as, id: sheet.id, name: sheet.name, visibility: sheet.visibility, tables, used: sheet.getUsedRangeOrNullObject(true) }];
  });
  if (kept.length === 0) return [];
  kept.forEach(({ used }) => used.load('rowCount,columnCount'));
  await context.sync();
  return kept.map(({ used, ...sheet }) => ({ ...sheet, cells: used.isNullObject ? 0 : used.rowCount * used.columnCount }));
}
