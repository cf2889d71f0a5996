import type { SampleSheet } from '../actions/insertSample';

/** The sample lists that a newcomer can put into an empty workbook; loaded only when asked for. Formulas of the file are left out. */
export async function sampleSheets(): Promise<SampleSheet[]> {
  const { sheets } = await import('../../samples/sample-data.json');
  return sheets.map(({ name, rows, merges }) => ({
    name,
    merges,
    rows: rows.map((row) => row.map((value) => (typeof value === 'object' ? '' : value))),
  }));
}
