/** What a cell holds: text, number, yes/no, or '' when empty. */
export type CellValue = string | number | boolean;

/** A rectangle of cells; rows and columns counted from 0 within the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An Excel table (ListObject) on a sheet: its whole area, header row included when shown. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
}

/** How much of a cell's text is struck out (取消線). */
export type Struck = 'whole' | 'part';
/** Struck-out cells: by row and column. */
export type StruckCells = ReadonlyMap<number, ReadonlyMap<number, Struck>>;

/** The used cells of one sheet as plain data, as read through the Excel door or from a file. */
export interface SheetGrid {
  readonly name: string;
  /** 'visible', 'hidden' or 'veryHidden', as Excel says. */
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Where the used range begins in the sheet (0-based), so that cell [0][0] below stands at this row and column. */
  readonly top: number;
  readonly left: number;
  /** Underlying values. */
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel shows (number formats applied). Same shape as values. */
  readonly text: readonly (readonly string[])[];
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  /** Hidden rows (filtered or hidden by hand), 0-based sheet rows. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells that are struck out (取消線), by sheet row and column, 0-based. Rows without any are absent. */
  readonly struck: StruckCells;
}
