import type { Area, CellValue } from './grid';

/**
 * What a sheet of ours shall look like, as plain data: builders make it, the Excel door carries it out, tests read it.
 * Rows and columns count from 0. A string is always text; only `{ formula }` becomes a formula.
 */

/** A formula, '=' included. Table names in it are the final ones. */
export interface Formula {
  readonly formula: string;
}

export type PlanCell = CellValue | Formula;

/** How a column or block holds its values: 'text' keeps phone numbers and postcodes as typed; 'dash' shows 0 as –, 'none' leaves it out. */
export type CellFormat = 'general' | 'text' | 'integer' | 'dash' | 'none' | 'decimal' | 'percent' | 'date';

/** The look of a block of cells; what is left out stays as the workbook's theme has it. Colours are '#RRGGBB'. */
export interface CellStyle {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Colour of thin lines between rows. */
  readonly lines?: string;
  /** Colour of thin lines around every cell. */
  readonly grid?: string;
  /** Colour of thick lines at the sides, which set cells apart like cards. */
  readonly sides?: string;
}

/** A rectangle of cells outside any table: first lines, headings, small count tables. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly format?: CellFormat;
  readonly style?: CellStyle;
}

/** Fill and font colour of cells that equal a text; made as a conditional format, so that it follows a person's edit. */
export interface ColourRule {
  readonly equals: string;
  readonly fill: string;
  readonly color: string;
}

/**
 * A colour scale over cells: 0 has the low colour, `top` the high one, or else the nth largest value, so that one huge value does not pale all others;
 * texts have none. Made as a conditional format.
 */
export interface Heat {
  readonly area: Area;
  readonly low: string;
  readonly high: string;
  readonly top: number | { readonly nthLargest: number };
}

/** Fill and font colour where a formula holds, written for the first cell of the area; made as a conditional format. */
export interface FormulaRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

/** A single cell with a drop-down, by which people choose what the sheet shows. */
export interface Picker {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
}

export interface TableColumn {
  readonly header: string;
  readonly format: CellFormat;
  /** Width in characters of the workbook's standard font (a Japanese character counts two); absent: as it is. */
  readonly width?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Points; absent: the theme's. */
  readonly size?: number;
  /** Choices of a drop-down, or the formula of the cells that hold them. */
  readonly choices?: readonly string[] | Formula;
  readonly colours?: readonly ColourRule[];
  /** Grey text for what only the add-in needs. */
  readonly quiet?: boolean;
}

/** An Excel table: a header row and at least one row. */
export interface TablePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly filter: boolean;
  /** Points of the header; absent: the theme's. */
  readonly headerSize?: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly colour: string;
  /** Own colours of single points, in the order of the categories. */
  readonly pointColours?: readonly string[];
}

/** A native chart over cells of its own sheet. */
export interface ChartPlan {
  readonly title: string;
  /** What the chart shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  readonly kind: 'bar' | 'stackedBar' | 'column';
  readonly categories: Area;
  /** What the labels count in: whole numbers unless told. */
  readonly labels?: 'integer' | 'decimal';
  /** The smallest number that is labelled, so that labels of slivers do not cover each other; absent: 1. */
  readonly labelsFrom?: number;
  /** One series is labelled directly; several get a legend. */
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: Area;
}

export interface PrintPlan {
  readonly area?: Area;
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows before which a new page begins. */
  readonly breaks?: readonly number[];
  /** Upright; absent: landscape. */
  readonly portrait?: boolean;
}

export interface SheetPlan {
  /** Which of our sheets it is; names and places of an earlier one are kept by it. */
  readonly kind: OurSheet;
  /** The name wished for; a sheet of the user's with that name makes it 「… (2)」. */
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  readonly tabColour: string;
  readonly showGridlines: boolean;
  readonly columnWidths: readonly { readonly column: number; readonly count: number; readonly width: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly heats?: readonly Heat[];
  readonly rules?: readonly FormulaRule[];
  readonly pickers?: readonly Picker[];
  /** Cells shown as one, outside tables. */
  readonly merges?: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintPlan | null;
}

export const OUR_SHEETS = [
  'result', 'outreach', 'event', 'potential', 'advanced', 'templates', 'letters', 'hearing', 'hearings', 'statements', 'issues', 'summary', 'map', 'coverage',
  'duplicates', 'rules', 'verification', 'runs', 'ledger', 'damaged',
] as const;
export type OurSheet = (typeof OUR_SHEETS)[number];
