import { ledgerEntries, type SheetsInput } from './classifiedRows';
import { ledgerPlan } from './ledger';
import { outreachPlan } from './outreachSheet';
import type { SheetPlan } from './plan';
import { resultPlan } from './resultSheet';
import { summaryPlan } from './summarySheet';

/** All sheets of a run, in the order of their tabs. */
export function sheetPlans(input: SheetsInput): SheetPlan[] {
  return [resultPlan(input), outreachPlan(input), summaryPlan(input), ledgerPlan(ledgerEntries(input), input.language)];
}
