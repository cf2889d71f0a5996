import { findOwnedSheets } from '../excel/ourSheets';
import { languageOf } from '../sheets/ourTable';
import { ruleNotices } from './activeRules';
import { joinWorkbook, type JoinedWorkbook } from './joinWorkbook';
import type { ClassifyResult } from './results';
import type { RunContext } from './run';
import { summarise } from './summarise';

/** An earlier result as the workbook holds it. */
export interface ReopenedResult {
  readonly result: ClassifyResult;
  /** What the lists and rules give now that the sheets do not show yet, in organisations; null when they show the same. */
  readonly outdated: Outdated | null;
}

export interface Outdated {
  readonly added: number;
  readonly removed: number;
  /** The machine would decide otherwise now. */
  readonly changed: number;
}

/** Gives the result of an earlier run again after the pane was closed; writes nothing. @throws what `joinWorkbook` throws. */
export async function reopenResult(run: RunContext): Promise<ReopenedResult> {
  const joined = await joinWorkbook(run);
  const names = Object.fromEntries((await findOwnedSheets(run)).map(({ kind, name }) => [kind, name]));
  return { result: resultOf(joined, names), outdated: outdatedOf(joined.input.changes) };
}

/** The joined workbook as the pane shows it. @param names of our sheets by kind. */
function resultOf({ input, read, active, tables }: JoinedWorkbook, names: Readonly<Partial<Record<string, string>>>): ClassifyResult {
  const result = summarise(input, languageOf(tables.result), { names, renamed: [], leftOut: [] }, read);
  return { ...result, notices: [...result.notices, ...ruleNotices(active)] };
}

export function outdatedOf(changes: ClassifyResult['changes']): Outdated | null {
  if (changes === null) return null;
  const { added, removed, changed } = changes;
  return added + removed + changed === 0 ? null : { added, removed, changed };
}
