import { KEPT_FORMS } from '../../src/sheets/keptTables';
import { FIRST_LINES } from '../../src/sheets/firstLines';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from '../../src/sheets/ourSheets';
import type { SheetPlan } from '../../src/sheets/plan';
import type { AnswerField } from '../../src/domain/issues/statements';
import { HEADINGS, type HeadingCode } from '../../src/sheets/words';

/** A body's row in a small hearing record for tests: who it is, and its answers. */
export type HeardRow = Partial<Record<AnswerField | 'id' | 'name' | 'type' | 'stage', string>>;

/** 「ヒアリング記録」 with these rows: the columns of the real one, as bare as can be. */
export function hearingRecord(rows: readonly HeardRow[], language: 'ja' | 'en' = 'ja'): SheetPlan {
  const headings = KEPT_FORMS.hearings.headings;
  return {
    kind: 'hearings', name: SHEET_NAMES.hearings[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [], blocks: [{ row: 0, column: 0, cells: [[SHEET_NAMES.hearings[language]]], format: 'text' }],
    tables: [{
      name: TABLE_NAMES.hearings, row: FIRST_LINES, column: 0, filter: true,
      columns: headings.map((heading) => ({ header: HEADINGS[heading][language], format: 'text' })),
      rows: rows.map((row) => headings.map((heading: HeadingCode) => (row as Partial<Record<HeadingCode, string>>)[heading] ?? '')),
    }],
    charts: [], freeze: null, print: null,
  };
}
