import type { FieldCode } from '../../../../src/domain/candidate';
import type { SheetGrid } from '../../../../src/sheets/grid';
import type { SkipReason } from '../../../../src/sheets/lists';

/** What one list on a sheet should be read as. */
export interface ExpectedList {
  /** As Excel counts them, from 1. */
  readonly headerRows: readonly number[];
  readonly names: readonly string[];
  /** Fields by heading; headings not named here may mean anything. */
  readonly fields?: Readonly<Record<string, FieldCode | null>>;
  /** How many rows were skipped, by reason. */
  readonly skipped?: Partial<Record<SkipReason, number>>;
  /** Texts of candidates, by name: field → text. */
  readonly texts?: Readonly<Record<string, Partial<Record<FieldCode, string>>>>;
  readonly notes?: readonly string[];
}

export interface Layout {
  readonly layout: string;
  readonly grid: SheetGrid;
  readonly lists: readonly ExpectedList[];
  /** When there are no lists: the first reason. */
  readonly reason?: string;
}
