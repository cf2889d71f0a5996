import { formatAddress, parseAddress, splitSheet } from '../../model/address';
import { toArea, toRect } from '../../model/area';
import type { Area } from '../../public';

/** A place in the workbook: a sheet by name (the active one when there is none) and an area. */
export interface Place {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads 'B3', 'B3:D9', "'働き かけ'!A12", with or without a leading '#'; undefined when it is no such address. */
export function readPlace(text: string): Place | undefined {
  const { sheet, address } = splitSheet(text.trim().replace(/^#/, ''));
  const rect = parseAddress(address);
  return rect ? { sheet, area: toArea(rect) } : undefined;
}

/** 'B3' of a cell. */
export function cellName(row: number, column: number): string {
  return areaName({ row, column, rowCount: 1, columnCount: 1 });
}

/** 'B3' or 'B3:D9' of an area. */
export function areaName(area: Area): string {
  return formatAddress(toRect(area));
}
