import { SHEET_NAMES, TABLE_NAMES } from '../sheets/ourSheets';
import { OUR_SHEETS, type OurSheet } from '../sheets/plan';

/** Names of sheets and tables that are not in force: those being written (left over only if Excel was closed in the middle) and those kept from earlier runs. */

const BUILDING = '共創作成中';
const REPLACED = '共創旧版';
const KEPT = '共創控え';

/** The name under which the nth new sheet is built. */
export function buildingName(index: number): string {
  return `${BUILDING}${index + 1}`;
}

/** The name that the nth earlier sheet has between being replaced and being kept or deleted. */
export function replacedName(index: number): string {
  return `${REPLACED}${index + 1}`;
}

/** The name of a sheet kept for taking back the run of this number: 「共創控え12_分類結果」. */
export function keptName(run: number, kind: OurSheet): string {
  return `${KEPT}${run}_${SHEET_NAMES[kind].ja}`;
}

export function isBuilding(sheetName: string): boolean {
  return new RegExp(`^${BUILDING}\\d+$`, 'u').test(sheetName);
}

export function isReplaced(sheetName: string): boolean {
  return new RegExp(`^${REPLACED}\\d+$`, 'u').test(sheetName);
}

/**
 * What a sheet is kept for, or null when it is not a kept one. Both its name and its table say so: a sheet of the user's with such a name is theirs.
 * @param tables names of the sheet's tables.
 */
export function keptAs(sheetName: string, tables: readonly string[]): { readonly run: number; readonly kind: OurSheet } | null {
  const [, run, name] = new RegExp(`^${KEPT}(\\d+)_(.+)$`, 'u').exec(sheetName) ?? [];
  const kind = OUR_SHEETS.find((k) => SHEET_NAMES[k].ja === name);
  return kind !== undefined && tables.includes(keptTable(TABLE_NAMES[kind], Number(run))) ? { run: Number(run), kind } : null;
}

export function isWorkSheet(sheetName: string): boolean {
  return isBuilding(sheetName) || isReplaced(sheetName);
}

export function buildingTable(name: string): string {
  return `${name}_new`;
}

export function replacedTable(name: string): string {
  return `${name}_old`;
}

/** Table names of all generations stay apart and begin like the table's own, so that kept sheets are never read as lists. */
export function keptTable(name: string, run: number): string {
  return `${name}_控え${run}`;
}

/** True for a formula that reads a kept sheet or a table of one. */
export function isKeptReference(formula: string): boolean {
  return new RegExp(`_控え\\d+\\b|${KEPT}\\d+_`, 'u').test(formula);
}
