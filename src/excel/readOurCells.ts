import type { CellValue } from '../sheets/grid';
import type { OurSheet } from '../sheets/plan';
import type { HeadingCode } from '../sheets/words';
import { findRows, idText, neededColumn, openOurTable, type OpenTable } from './openOurTable';
import { runInExcel, type Session, type Watch } from './session';

/** Rows of a few short columns that are asked for at once: far below the limit of an answer. */
const ROWS_AT_ONCE = 10_000;

/** Some cells of a row; headings that the table does not have are left out. */
export type OurCells = Readonly<Partial<Record<HeadingCode, CellValue>>>;

/**
 * Reads some columns of a table of ours as they stand now, by the id of the row; rows without an id and copies of a row are left out.
 * @param ids only these rows; absent: all.
 * @throws WorkbookProblem `tableGone`, `columnGone` (the ID column).
 */
export async function readOurCells(watch: Watch, kind: OurSheet, headings: readonly HeadingCode[], ids?: readonly string[]): Promise<Map<string, OurCells>> {
  return runInExcel(watch, async (context) => {
    const table = await openOurTable(context, kind);
    const cells = new Map<string, OurCells>();
    if (ids === undefined) {
      for (let from = 0; from < table.rowCount; from += ROWS_AT_ONCE) await readRows(context, table, headings, [{ from, count: Math.min(ROWS_AT_ONCE, table.rowCount - from) }], cells);
      return cells;
    }
    const rows = await findRows(context, table, ids);
    await readRows(context, table, headings, [...rows.values()].map((from) => ({ from, count: 1 })), cells);
    return cells;
  });
}

async function readRows(context: Session, table: OpenTable, headings: readonly HeadingCode[], parts: readonly { readonly from: number; readonly count: number }[], into: Map<string, OurCells>): Promise<void> {
  const present = headings.flatMap((heading) => {
    const column = table.columnOf(heading);
    return column === undefined ? [] : [{ heading, column }];
  });
  const idColumn = neededColumn(table, 'id');
  const read = parts.map(({ from, count }) => {
    const load = (column: number): Excel.Range => {
      const range = table.sheet.getRangeByIndexes(table.top + from, column, count, 1);
      range.load('values');
      return range;
    };
    return { ids: load(idColumn), columns: present.map(({ heading, column }) => ({ heading, range: load(column) })) };
  });
  await context.sync();
  for (const { ids, columns } of read) {
    ids.values.forEach(([value], row) => {
      const id = idText(value);
      if (id === '' || into.has(id)) return;
      into.set(id, Object.fromEntries(columns.map(({ heading, range }) => [heading, range.values[row]![0] as CellValue])));
    });
  }
}
