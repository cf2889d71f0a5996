import { countSample } from './blindAnswers';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES } from './firstLines';
import type { OurTable } from './ourTable';
import type { SheetPlan } from './plan';
import { readSample, verificationPlan } from './verificationSheet';

/** 「検証」 with the same rows and answers in the language of the input; its figures stay where it has them. */
export function remadeVerification(input: SheetsInput, table: OurTable): SheetPlan {
  const { language, madeAt, rulesVersion, sources } = input;
  const byId = new Map(input.rows.map((row) => [row.key.id, row]));
  const { rows, ownColumns } = readSample(table);
  return verificationPlan({
    language, madeAt, rulesVersion, sources, population: input.rows.length, ownColumns,
    rows: rows.map((row) => ({ ...row, candidate: byId.get(row.id)?.candidate ?? null })),
    counts: hasFigures(table) ? countSample(rows, new Map(input.rows.map(({ key, machine }) => [key.id, machine]))) : null,
  });
}

/** The figures stand between the first lines and the table. */
function hasFigures({ at }: OurTable): boolean {
  return at !== undefined && at.row - 1 > FIRST_LINES;
}
