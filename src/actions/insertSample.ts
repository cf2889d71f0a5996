import type { CellValue } from '../sheets/grid';

/** One sheet of sample data: its name and its rows, the first at A1. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Puts sample sheets into the workbook, beside whatever is there; text stays text. Gives the names the sheets got.
 * @throws what Excel threw: word it with `explain` of problems.ts.
 */
export function insertSample(_sheets: readonly SampleSheet[]): Promise<readonly string[]> {
  return Promise.reject(new Error('insertSample is being written'));
}
