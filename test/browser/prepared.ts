/**
 * Workbooks as an earlier run leaves them, made once for all browser tests: what is tested after a run need not wait for one.
 * They hold the first rows of the sample's lists, some fifty organisations.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Where the prepared workbooks of this test run are; the variable is set before the workers start. */
export const PREPARED_FOLDER = 'BROWSER_TEST_WORKBOOKS';

/** The address of the sample's first rows, classified in a language. */
export const classifiedWorkbook = (language: 'ja' | 'en'): string => `/prepared/classified-${language}.xlsx`;
/** Sixty organisations, classified in Japanese, on which people decided so much that the rules can learn from it. */
export const DECIDED = '/prepared/decided.xlsx';
/** The address of the sample's first rows as they come. */
export const FEW_ROWS = '/prepared/lists.xlsx';

/** Makes them, in a process of its own: jest's set-up cannot load what lies beside data of the same name. */
export function prepareWorkbooks(folder: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'prepareWorkbooks.ts'), folder], { cwd: join(__dirname, '..', '..'), stdio: ['ignore', 'ignore', 'inherit'] });
}
