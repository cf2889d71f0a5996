import type { SheetsInput } from './classifiedRows';
import { recordBodies, type HearingBody } from './hearingBodies';
import { hearingRecordPlan } from './hearingRecord';
import { hearingSheetPlan, sameBodies } from './hearingSheet';
import { withTyped } from './hearingTyped';
import type { OurTable } from './ourTable';
import type { SheetPlan } from './plan';

/** 「ヒアリング記録」 with the same rows in the language of the input. */
export function remadeRecord(input: SheetsInput, record: OurTable | null | undefined): SheetPlan | null {
  return record ? hearingRecordPlan(input, bodiesOf(input)) : null;
}

/** 「ヒアリングシート」 with the same pages; null without a record, which its formulas read. */
export function remadeHearingSheet(input: SheetsInput, sheet: OurTable | null | undefined, record: OurTable | null | undefined): SheetPlan | null {
  return sheet && record ? hearingSheetPlan(input, sameBodies(sheet, bodiesOf(input))) : null;
}

function bodiesOf(input: SheetsInput): HearingBody[] {
  return withTyped(recordBodies(input, []), input.typedAnswers ?? []);
}
