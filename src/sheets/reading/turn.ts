import type { Area, SheetGrid, Struck } from '../grid';
import type { FoundList } from '../lists';
import type { Region } from './cells';

/** The cells of a sheet with rows and columns exchanged: what stood at C5 stands at E3. Tables are left out, and hidden rows, which become columns. */
export function turnedGrid(grid: SheetGrid): SheetGrid {
  const struck = new Map<number, Map<number, Struck>>();
  for (const [row, columns] of grid.struck) for (const [column, how] of columns) struck.set(column, (struck.get(column) ?? new Map<number, Struck>()).set(row, how));
  const turned = <T>(rows: readonly (readonly T[])[]): T[][] => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
  return {
    ...grid, top: grid.left, left: grid.top, values: turned(grid.values), text: turned(grid.text), tables: [], hiddenRows: new Set(), struck,
    merges: grid.merges.map(({ row, column, rowCount, columnCount }): Area => ({ row: column, column: row, rowCount: columnCount, columnCount: rowCount })),
  };
}

/** A region of a sheet as a grid of its own; merged areas that reach out of it are left out. */
export function cropped(grid: SheetGrid, { top, bottom, left, right }: Region): SheetGrid {
  const crop = <T>(rows: readonly (readonly T[])[]): T[][] => rows.slice(top - grid.top, bottom - grid.top + 1).map((row) => row.slice(left - grid.left, right - grid.left + 1));
  const inside = ({ row, column, rowCount, columnCount }: Area): boolean => row >= top && row + rowCount - 1 <= bottom && column >= left && column + columnCount - 1 <= right;
  return { ...grid, top, left, values: crop(grid.values), text: crop(grid.text), merges: grid.merges.filter(inside) };
}

/** A list that was found on the turned sheet, as one of the sheet as it stands. */
export function asTurned(list: FoundList): FoundList {
  return { ...list, headerRows: [], turned: { headerColumn: list.headerRows[0]! }, ...(list.struck === undefined ? {} : { struck: { ...list.struck, firstPart: '' } }) };
}

/** The same list as one of the turned sheet; null when its organisations stand in rows. */
export function onTurnedGrid(list: FoundList): FoundList | null {
  const { turned, ...plain } = list;
  return turned === undefined ? null : { ...plain, headerRows: [turned.headerColumn] };
}

/** Number of the sheet's row in which the names of a turned list stand, counted from 1 as Excel shows it. */
export function rowOfNames(list: FoundList): number {
  return list.columns.find(({ field }) => field === 'name')!.column + 1;
}
