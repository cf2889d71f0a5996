/**
 * What the embedded Excel offers to those around it: the page that draws it, the command line, tests.
 * Isomorphic: nothing here needs Node or a browser. Rows and columns count from 0; lengths are points (1/72 inch).
 */

/** A cell's value as Office.js gives it: errors are their text ('#N/A'), empty is ''. */
export type CellValue = string | number | boolean;

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface BorderView {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, conditional formats already applied. Colours are '#RRGGBB'; null: none / automatic. */
export interface CellLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderView>>>;
}

/** One cell as a page draws it. */
export interface CellView {
  readonly value: CellValue;
  /** What a person would see or edit in the formula bar: '=…', the constant, or ''. */
  readonly formula: string;
  /** The value through the number format. */
  readonly text: string;
  readonly numberFormat: string;
  readonly look: CellLook;
  /** Address of a hyperlink, or '#place' within the workbook. */
  readonly hyperlink: string | null;
}

export interface TableView {
  readonly id: number;
  readonly name: string;
  /** Header and total rows included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly style: string;
  readonly columns: readonly string[];
}

export interface SeriesView {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
  /** Fill of the whole series, or null for Excel's own palette. */
  readonly color: string | null;
  /** Fills of single points by index. */
  readonly pointColors: Readonly<Record<number, string>>;
  readonly showLabels: boolean;
}

/** A chart with its values read from the cells as they are now. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  /** Excel's name of the kind, e.g. 'BarStacked', 'ColumnClustered', 'Pie'. */
  readonly type: string;
  readonly title: string | null;
  readonly altText: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | null;
  readonly categoryAxisTitle: string | null;
  readonly valueAxisTitle: string | null;
  /** True when categories run from the last to the first (bars read from the top). */
  readonly reversedCategories: boolean;
  readonly series: readonly SeriesView[];
}

export interface ValidationView {
  readonly areas: readonly Area[];
  readonly type: string;
  /** Choices of a list in its first cell, references resolved. */
  readonly choices: readonly string[] | null;
  /** Choices in one of its cells, for lists that follow another cell. */
  readonly choicesAt: (row: number, column: number) => readonly string[] | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** One sheet as a page draws it. Read afresh after each change; cheap to ask cell by cell. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  readonly used: Area | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  readonly validations: readonly ValidationView[];
  cell(row: number, column: number): CellView;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

/** Something a page must redraw for. */
export type HostChange =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'activated' };

/** An event for office.js as it travels: [messageCategory, messageType, targetId, message (JSON text), id]. */
export type EventEntry = readonly [number, number, string, string, number];

/** What a call looks like to a fault rule. */
export interface CallInfo {
  /** 1 for the first ProcessQuery since the workbook was opened or `faults.clear()`. */
  readonly number: number;
  readonly body: string;
  /** Bytes of the request (UTF-8). */
  readonly bytes: number;
}

/** What happens to a call that a rule takes: an Excel error, silence for ever, a wait, or a change made by someone else just before it runs. */
export type Fault =
  | { readonly error: string; readonly message?: string; readonly location?: string; /** Run the actions before this one (0-based); default 0. */ readonly afterActions?: number }
  | { readonly hang: true }
  | { readonly waitMs: number }
  | { readonly before: (workbook: HostWorkbook) => void | Promise<void> };

export interface Faults {
  /** The nth call from now on (1 = the next) suffers the fault, once. */
  onCall(nth: number, fault: Fault): void;
  /** Every call (or the first `times`) that matches suffers the fault. `match` may be a text searched in the request body. */
  when(match: string | ((call: CallInfo) => boolean), fault: Fault, times?: number): void;
  clear(): void;
}

export interface HostStatistics {
  /** ProcessQuery calls, i.e. syncs that had something to say (not those in which office.js lets go of objects). */
  readonly calls: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** Limits of Excel on the web; a test may lower them to reach them quickly. */
export interface HostLimits {
  requestBytes: number;
  responseBytes: number;
  cellsPerRead: number;
}

/** A workbook in the embedded Excel. */
export interface HostWorkbook {
  /** File name shown by Excel, e.g. 'Book1.xlsx'. */
  name: string;
  /** The .xlsx file as it stands: only what was changed is rewritten. */
  save(): Promise<Uint8Array>;
  /** Answers one ProcessQuery of office.js; body in and out as JSON text. Never rejects: errors are in the answer. */
  processQuery(body: string): Promise<string>;

  readonly sheets: readonly SheetView[];
  sheet(idOrName: string): SheetView | null;
  readonly activeSheetId: string;
  readonly selection: Selection;
  activate(sheetId: string): void;
  select(sheetId: string, area: Area): void;
  /** As a person typing into a cell: '=…' is a formula, '12' a number, '2026/1/5' a date, "'x" text. Throws HostError when protected. */
  setCellFromUser(sheetId: string, row: number, column: number, typed: string): void;
  /** While true every call answers InvalidOperationInCellEditMode, as when a person is typing in a cell. */
  cellEditMode: boolean;

  onChange(listener: (change: HostChange) => void): () => void;
  /** Events that office.js asked for; pass them on to it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;

  /** An add-in opens another workbook (Excel.createWorkbook): its .xlsx file, or null for an empty one. */
  onNewWorkbook(listener: (bytes: Uint8Array | null) => void): () => void;

  /** Settings that the document keeps for the add-in, names with JSON text: what workbook.settings shows and Office.context.document.settings saves. */
  documentSettings: readonly (readonly [string, string])[];

  readonly faults: Faults;
  readonly statistics: HostStatistics;
  readonly limits: HostLimits;
}
