import { parseAddress, splitSheet } from '../model/address';
import { cellsOf, intersect, isOnSheet, type Rect } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { isHostObject, type Args } from '../protocol/host-class';
import type { Session } from '../protocol/session';

/** What an Excel.Range stands for. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Rect;
}

/** A range that a method gives; off the sheet is InvalidArgument. A deleted sheet's ranges are gone. */
export function checked(sheet: Sheet, area: Rect): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument('The range lies outside the sheet.');
  return { sheet, area };
}

/** Reads 'A1:B2', "'日 本'!A1", a table's or a defined name; relative to a sheet. */
export function rangeFromText(text: string, sheet: Sheet | null, session: Session): RangeTarget {
  if (text.length > 8192) throw invalidArgument('The address is too long.');
  const { sheet: sheetName, address } = splitSheet(text.replace(/^=/, ''));
  const on = sheetName === null ? sheet : session.workbook.sheetNamed(sheetName);
  if (sheetName !== null && !on) throw itemNotFound(`The sheet '${sheetName}'`);
  const area = parseAddress(address);
  if (area && on) return { sheet: on, area };
  const table = session.workbook.tableNamed(address);
  if (table) return { sheet: table.sheet, area: table.table.body };
  const name = session.workbook.definedName(address, on?.id ?? '');
  if (name && name.formula !== text) return rangeFromText(name.formula, on ?? null, session);
  throw invalidArgument(`'${text}' is no range.`);
}

/** An argument that may be a Range object or an address. */
export function rangeArgument(args: Args, index: number, sheet: Sheet | null, session: Session): RangeTarget {
  const value = args.raw(index);
  if (isHostObject(value) && value.type.name === 'Range') return value.target as RangeTarget;
  if (typeof value === 'string') return rangeFromText(value, sheet, session);
  throw invalidArgument();
}

/** Cells that are there of a range, cut to what the sheet uses: what a whole column can change or show. */
export function usedPart({ sheet, area }: RangeTarget): Rect | null {
  const used = sheet.used();
  return used && intersect(area, used);
}

/** Excel on the web refuses to read more than five million cells at once. */
export const tooManyToRead = (area: Rect, session: Session): boolean => cellsOf(area) > session.limits.cellsPerRead;
