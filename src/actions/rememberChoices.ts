import { UNSTOPPABLE } from '../excel/session';
import { writeChoices } from '../excel/state';
import type { ListChoice } from '../sheets/lists';

/** Remembers in the workbook what the user decided about sheets, header rows and columns; replaces what was remembered. */
export function rememberChoices(choices: readonly ListChoice[]): Promise<void> {
  return writeChoices(choices, UNSTOPPABLE);
}
