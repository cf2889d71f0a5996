import type { FieldCode } from '../domain/candidate';

/** A column of a found list and what it was taken for. */
export interface ListColumn {
  /** 0-based sheet column. */
  readonly column: number;
  /** Heading as the user would say it: two-row headers joined by 「／」, 「C列」 when there is none. */
  readonly header: string;
  /** What it means, or null when it is not used. */
  readonly field: FieldCode | null;
}

/** Something noticed while reading, as a code with parameters; worded in both languages by the reading messages. */
export interface ReadingNote {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Why a row inside a list is not a candidate of its own. 'continued': it carries on the candidate above it (merged name, second line);
 * 'section': a heading over the rows that follow, to which it may lend a municipality or a field; 'example': the form's filled-in example; 'struck': its name is struck out (取消線).
 */
export type SkipReason = 'blank' | 'subtotal' | 'footnote' | 'repeatedHeader' | 'section' | 'noName' | 'continued' | 'example' | 'struck';

/** A list of organisations found on a sheet. Plain data; the user may change header rows and fields before running. */
export interface FoundList {
  /** Stable while the sheet keeps its layout: sheet name and first column/table name. */
  readonly id: string;
  readonly sheet: string;
  readonly tableName: string | null;
  /** 0-based sheet rows of the header; empty when the list has no header row. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ListColumn[];
  /** 0-based sheet rows that are candidates. */
  readonly rows: readonly number[];
  /** Rows inside the list that are not candidates, and why. */
  readonly skippedRows: readonly { readonly row: number; readonly reason: SkipReason }[];
  /**
   * Present when its organisations stand in columns, each with its label in `headerColumn` (0-based): then `rows` and `skippedRows` count the sheet's columns, and
   * `columns` its rows.
   */
  readonly turned?: { readonly headerColumn: number };
  /**
   * Present when some of it is struck out (取消線): rows whose name is, further cells that say something, and cells of which a part is (they are read whole), the first of them
   * as Excel names it ('' where rows and columns are not the sheet's own). `read`: the user wants all read.
   */
  readonly struck?: { readonly rows: number; readonly cells: number; readonly parts: number; readonly firstPart: string; readonly read: boolean };
  /** Why it was taken for a list. */
  readonly reasons: readonly ReadingNote[];
  /** 0–1: how sure the reader is. */
  readonly confidence: number;
}

/** A sheet (or block) that was looked at and not taken, and why. */
export interface IgnoredSheet {
  readonly sheet: string;
  readonly reasons: readonly ReadingNote[];
}

/** Everything that was found in a workbook. */
export interface ListSurvey {
  readonly lists: readonly FoundList[];
  readonly ignored: readonly IgnoredSheet[];
}

/** What the user decided about a sheet's reading; remembered in the workbook. */
export interface ListChoice {
  readonly sheet: string;
  /** Which list of the sheet (FoundList.id), or null to force the sheet to be read as a list. */
  readonly listId: string | null;
  /** false: leave it out. */
  readonly use: boolean;
  /** 0-based header rows chosen by the user; absent: as found. */
  readonly headerRows?: readonly number[];
  /** Field by 0-based sheet column, only where the user changed it; null: not used. */
  readonly fields?: Readonly<Record<number, FieldCode | null>>;
  /** true: what is struck out (取消線) is read like the rest. */
  readonly readStruck?: boolean;
}
