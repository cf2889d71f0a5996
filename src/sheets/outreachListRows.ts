import type { OutreachList } from '../domain/outreach/lists';
import type { ClassifiedRow, SheetsInput } from './classifiedRows';
import type { CellValue } from './grid';
import { KEPT_FORMS, writtenMarks } from './keptTables';
import type { LedgerEntry } from './ledgerEntry';
import { selectionOf } from './outreachListRead';
import type { OurRow } from './ourTable';
import type { HeadingCode } from './words';

/** One row of an outreach list: an organisation of the lists, or a row that the table or the ledger holds alone. */
export type ListRow =
  | { readonly is: 'organisation'; readonly row: ClassifiedRow; readonly chosen: boolean }
  /** Added by hand (without an id), or of an organisation that has left the lists. */
  | { readonly is: 'kept'; readonly id: string; readonly cells: OurRow['cells']; readonly own: OurRow['own']; readonly chosen: boolean };

/**
 * The rows of a list in their order: those chosen, rows that people added, then those that were on the list and are not chosen any more, each as far as it is known.
 * Nothing that stood on the list is left out; where its sheet is gone, what the ledger kept comes back.
 */
export function listRows({ rows, absorbed, gone, memory }: SheetsInput, list: OutreachList, chosen: readonly string[]): ListRow[] {
  const byId = new Map(rows.map((row) => [row.key.id, row]));
  const kept = memory.kept[list];
  const isChosen = new Set(chosen);
  const organisations = (ids: readonly string[], are: boolean): ListRow[] => ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ is: 'organisation', row, chosen: are }];
  });
  const byHand = (kept?.handRows ?? []).map(({ cells, own }): ListRow => ({ is: 'kept', id: '', cells, own, chosen: selectionOf(cells.selection) !== 'out' }));
  const earlier = kept?.ids ?? rows.filter(({ input }) => input.kept[list] !== undefined).map(({ key }) => key.id);
  // A row merged into another stands there; only what could not go with it keeps its own.
  const merged = new Set(absorbed.filter(({ input }) => input.kept[list] === undefined).map(({ id }) => id));
  const left = kept === undefined
    ? gone.filter(({ input }) => input.kept[list] !== undefined).map((entry) => entryRow(entry, list))
    : kept.ids.filter((id) => !byId.has(id) && !merged.has(id)).map((id): ListRow => ({ is: 'kept', id, ...kept.rowsById.get(id)!, chosen: false }));
  return [
    ...organisations(chosen, true),
    ...byHand.filter((row) => row.chosen),
    ...organisations(earlier.filter((id) => !isChosen.has(id)), false),
    ...byHand.filter((row) => !row.chosen),
    ...left,
  ];
}

/** What the ledger tells of an organisation that is on no list any more. */
function entryRow({ id, name, place, sheet, input }: LedgerEntry, list: OutreachList): ListRow {
  const entered = input.kept[list]!;
  const said = Object.fromEntries(KEPT_FORMS[list].changeable.filter((heading) => heading !== 'selection').map((heading) => [heading, heading === 'address' ? place : '']));
  const cells: Partial<Record<HeadingCode, CellValue>> = { name, sheet, ...said, ...entered.cells, written: writtenMarks(said) };
  return { is: 'kept', id, cells, own: entered.own, chosen: false };
}

/** Columns that people added: as the table has them; where it is gone, as the rows remember them. */
export function ownColumns({ memory }: SheetsInput, list: OutreachList, rows: readonly ListRow[]): readonly string[] {
  return memory.kept[list]?.ownColumns ?? [...new Set(rows.flatMap((row) => Object.keys(ownCells(row, list))))];
}

/** What stands in a row's columns of people's own. */
export function ownCells(row: ListRow, list: OutreachList): OurRow['own'] {
  return row.is === 'kept' ? row.own : row.row.input.kept[list]?.own ?? {};
}
