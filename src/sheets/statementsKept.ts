import type { CellValue } from './grid';
import { keptCells, type KeptCells, type KeptForm } from './keptTables';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';

/**
 * What people enter in 「発言一覧」: corrected kinds, ticks, memos, cells of their own columns. A row is told by its organisation and the mark of its statement
 * (question and words), so that entries find it again when the sheet is made anew or was deleted, and when other sentences of the answer were edited.
 */

export const STATEMENTS_FORM: KeptForm = {
  headings: [
    'sampleNumber', 'name', 'type', 'stage', 'question', 'statement', 'issueKinds', 'issueState', 'supportKinds', 'quotable', 'memo', 'evidence', 'recordRow', 'id', 'statementMark', 'written',
  ],
  typed: ['quotable', 'memo'],
  changeable: ['issueKinds', 'issueState', 'supportKinds'],
  givenBack: ['issueKinds', 'issueState', 'supportKinds'],
};

/** 「発言一覧」 as people left it. */
export interface StatementsTable {
  /** Rows of known organisations, by id. */
  readonly byId: ReadonlyMap<string, readonly OurRow[]>;
  /** Rows of bodies that have no id (added to the hearing record by hand), by name. */
  readonly byName: ReadonlyMap<string, readonly OurRow[]>;
  /** Rows that people added: without a mark, or a copy of a row. */
  readonly handRows: readonly OurRow[];
  readonly ownColumns: readonly string[];
}

export function readStatementsTable(table: OurTable): StatementsTable {
  const { rows, ownColumns } = readOurTable(table, STATEMENTS_FORM.headings);
  const byId = new Map<string, OurRow[]>();
  const byName = new Map<string, OurRow[]>();
  const handRows: OurRow[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const [id, name, mark] = [cellText(row, 'id') ?? '', cellText(row, 'name') ?? '', cellText(row, 'statementMark') ?? ''];
    const whose = JSON.stringify([id === '' ? name : id, mark]);
    if (mark === '' || seen.has(whose)) {
      if ((cellText(row, 'statement') ?? '') !== '') handRows.push(row);
      continue;
    }
    seen.add(whose);
    const [rowsOf, key] = id === '' ? [byName, name] : [byId, id];
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  return { byId, byName, handRows, ownColumns };
}

/** What people entered into the rows of an organisation; of statements that have no row, what was kept before. */
export function keptOfStatements(rows: readonly OurRow[], before: KeptCells | undefined): KeptCells | null {
  const cells: Record<string, CellValue> = { ...before?.cells };
  const own: Record<string, CellValue> = { ...before?.own };
  for (const row of rows) {
    const mark = cellText(row, 'statementMark') ?? '';
    const now = keptCells(STATEMENTS_FORM, row, enteredAt(before, mark));
    for (const all of [cells, own]) for (const name of Object.keys(all)) if (name.startsWith(`${mark}:`)) delete all[name];
    for (const [heading, value] of Object.entries(now?.cells ?? {})) cells[`${mark}:${heading}`] = value;
    for (const [header, value] of Object.entries(now?.own ?? {})) own[`${mark}:${header}`] = value;
  }
  return Object.keys(cells).length + Object.keys(own).length === 0 ? null : { cells, own };
}

/** Of what was entered for an organisation, that for the statement with this mark. */
export function enteredAt(entered: KeptCells | undefined, mark: string): KeptCells {
  const part = (all: Readonly<Record<string, CellValue>>): Record<string, CellValue> =>
    Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (name.startsWith(`${mark}:`) ? [[name.slice(mark.length + 1), value]] : [])));
  return { cells: part(entered?.cells ?? {}), own: part(entered?.own ?? {}) };
}

/** Headers of people's own columns in what was entered. */
export function ownHeaders(entered: KeptCells | undefined): string[] {
  return Object.keys(entered?.own ?? {}).map((name) => name.slice(name.indexOf(':') + 1));
}
