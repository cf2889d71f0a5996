import type { SheetGrid } from '../../sheets/grid';
import { shorten } from './shorten';

/** A row that could be a list's header. */
export interface HeaderOption {
  /** 0-based sheet row. */
  readonly row: number;
  /** As Excel counts, from 1. */
  readonly rowNumber: number;
  /** The row's texts, joined and shortened; '' when blank. */
  readonly text: string;
}

/** Rows offered from the top of the sheet … */
const FROM_TOP = 25;
/** … and before and after the present header, where that is further down. */
const AROUND = 5;

/** The rows to choose a header from, top to bottom. */
export function headerOptions(grid: SheetGrid, headerRows: readonly number[]): HeaderOption[] {
  const present = headerRows[0];
  const options: HeaderOption[] = [];
  grid.text.forEach((texts, index) => {
    const row = grid.top + index;
    if (index >= FROM_TOP && (present === undefined || Math.abs(row - present) > AROUND)) return;
    const said = texts.map((text) => text.trim()).filter((text) => text !== '');
    options.push({ row, rowNumber: row + 1, text: shorten(said.join('｜'), 36) });
  });
  return options;
}
