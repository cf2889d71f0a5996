import type { Formula } from './plan';

/** A link to a row of a sheet in this workbook, showing the row number; quotes in the sheet's name are escaped for both layers. `row` counts from 1. */
export function rowLink(sheet: string, row: number): Formula {
  const target = `#'${sheet.replaceAll("'", "''")}'!A${row}`;
  return { formula: `=HYPERLINK("${target.replaceAll('"', '""')}",${row})` };
}
