import { ledgerEntries, type SheetsInput } from './classifiedRows';
import { coveragePlan } from './coverageSheet';
import { damagedPlan } from './damagedSheet';
import { ledgerPlan } from './ledger';
import { mapPlan } from './mapSheet';
import { outreachPlan } from './outreachSheet';
import type { SheetPlan } from './plan';
import { resultPlan } from './resultSheet';
import { summaryPlan } from './summarySheet';

/** All sheets of a run, in the order of their tabs; that of the damaged ledger only when there is something to set aside. */
export function sheetPlans(input: SheetsInput): SheetPlan[] {
  const { damage } = input.memory;
  return [
    resultPlan(input), outreachPlan(input), summaryPlan(input), mapPlan(input), coveragePlan(input), ledgerPlan(ledgerEntries(input), input.language),
    ...(damage.found.length === 0 ? [] : [damagedPlan(damage.found, damage.earlier, input.language, input.madeAt)]),
  ];
}
