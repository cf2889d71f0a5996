import type { Area, CellValue, GridTable, SheetGrid, Struck } from '../../../../src/sheets/grid';

/** 'B3:D4' as an area, 0-based. */
export function area(address: string): Area {
  const corners = address.split(':').map((corner) => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(corner)!;
    return { column: [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(digits) - 1 };
  });
  const from = corners[0]!;
  const to = corners[1] ?? from;
  return { row: from.row, column: from.column, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}

export interface SheetOptions {
  readonly name?: string;
  readonly visibility?: SheetGrid['visibility'];
  /** Address of the first cell given, e.g. 'C5'. */
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly at: string; readonly showHeaders?: boolean }[];
  /** As Excel counts them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Addresses of struck-out cells or areas, and of cells that are in part. */
  readonly struck?: readonly string[];
  readonly struckInPart?: readonly string[];
  /** What Excel shows where it differs from the value, by address. */
  readonly shown?: Readonly<Record<string, string>>;
}

function struckCells(whole: readonly string[], inPart: readonly string[]): Map<number, Map<number, Struck>> {
  const struck = new Map<number, Map<number, Struck>>();
  const add = (address: string, how: Struck): void => {
    const { row, column, rowCount, columnCount } = area(address);
    for (let r = row; r < row + rowCount; r++) for (let c = column; c < column + columnCount; c++) struck.set(r, (struck.get(r) ?? new Map<number, Struck>()).set(c, how));
  };
  whole.forEach((address) => add(address, 'whole'));
  inPart.forEach((address) => add(address, 'part'));
  return struck;
}

/** A grid from rows of cells, as the Excel door would give it; null is an empty cell. */
export function sheet(rows: readonly (readonly (CellValue | null)[])[], options: SheetOptions = {}): SheetGrid {
  const { row: top, column: left } = area(options.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, c): CellValue => row[c] ?? ''));
  const text = values.map((row) => row.map(String));
  for (const [address, shown] of Object.entries(options.shown ?? {})) {
    const { row, column } = area(address);
    text[row - top]![column - left] = shown;
  }
  const tables: GridTable[] = (options.tables ?? []).map(({ name, at, showHeaders = true }) => ({ name, area: area(at), showHeaders }));
  return { name: options.name ?? 'Sheet1', visibility: options.visibility ?? 'visible', top, left, values, text, merges: (options.merges ?? []).map(area), tables, hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)), struck: struckCells(options.struck ?? [], options.struckInPart ?? []) };
}
