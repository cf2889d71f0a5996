import type { ListChoice } from '../sheets/lists';

/** Remembers in the workbook what the user decided about sheets, header rows and columns; replaces what was remembered. */
export function rememberChoices(_choices: readonly ListChoice[]): Promise<void> {
  return Promise.reject(new Error('rememberChoices is being written'));
}
