/** Names that sheets and tables bear only while a run is being written; left over only if Excel was closed in the middle of one. */

const BUILDING = '共創作成中';
const REPLACED = '共創旧版';

/** The name under which the nth new sheet is built. */
export function buildingName(index: number): string {
  return `${BUILDING}${index + 1}`;
}

/** The name that the nth earlier sheet has between being replaced and being deleted. */
export function replacedName(index: number): string {
  return `${REPLACED}${index + 1}`;
}

export function isBuilding(sheetName: string): boolean {
  return new RegExp(`^${BUILDING}\\d+$`, 'u').test(sheetName);
}

export function isReplaced(sheetName: string): boolean {
  return new RegExp(`^${REPLACED}\\d+$`, 'u').test(sheetName);
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
