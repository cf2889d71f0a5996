import { carryOut, type CarriedOut } from '../excel/carryOut';
import { readOurTables } from '../excel/ourSheets';
import { prepare } from '../excel/prepare';
import { damagedPlan } from '../sheets/damagedSheet';
import { ledgerPlan } from '../sheets/ledger';
import type { OurTable } from '../sheets/ourTable';
import type { OurSheet, SheetPlan } from '../sheets/plan';
import { joinWorkbook, type JoinedWorkbook } from './joinWorkbook';
import type { RunContext } from './run';

/** Sheets made beside the result. */
interface MadeSheets extends CarriedOut {
  readonly joined: JoinedWorkbook;
}

/**
 * Makes sheets of these kinds out of the result as it stands, in place of earlier ones, and brings the ledger up to date with what people entered; 「分類結果」 and the
 * other sheets stay. Cancelled or failed, the workbook is as it was.
 * @param kinds the kinds of sheets that `plansOf` can give or reads, whose earlier ones people may be typing into.
 * @param plansOf gets the tables of these kinds as they stand.
 * @throws what `joinWorkbook` and `carryOut` throw, and what `plansOf` throws.
 */
export async function makeSheets<K extends OurSheet>(
  run: RunContext, kinds: readonly K[], plansOf: (joined: JoinedWorkbook, standing: Readonly<Record<K, OurTable | null>>) => readonly SheetPlan[],
): Promise<MadeSheets> {
  await prepare(run);
  const standing = await readOurTables(run, kinds);
  const asRead = JSON.stringify(standing);
  const joined = await joinWorkbook(run);
  const plans = plansOf(joined, standing);
  const written = await carryOut([...plans, ...ledgerPlans(joined, run)], run, {
    onRows: (done, total) => run.onProgress({ phase: 'writing', done, total }),
    isStillCurrent: async () => JSON.stringify(await readOurTables(run, kinds)) === asRead,
  });
  return { ...written, joined };
}

/** The ledger as it was, with what people entered since: the machine's values stay those that 「分類結果」 shows. */
function ledgerPlans({ input: { memory } }: JoinedWorkbook, { language, now }: RunContext): SheetPlan[] {
  const { found, earlier } = memory.damage;
  if (memory.entries.length === 0) return [];
  return [ledgerPlan(memory.entries, language), ...(found.length === 0 ? [] : [damagedPlan(found, earlier, language, now)])];
}
