import { LANGUAGES, type Language } from '../domain/vocabulary';
import { TABLE_NAMES } from '../sheets/ourSheets';
import type { OurSheet } from '../sheets/plan';
import { HEADINGS, type HeadingCode } from '../sheets/words';
import { WorkbookProblem } from './errors';
import type { Session } from './session';

/** Rows of the ID column that are asked for at once: far below the limit of an answer. */
const IDS_AT_ONCE = 50_000;

/** Where a table of ours stands right now, for those who touch single cells of it. */
export interface OpenTable {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The language that its headings are in, and so its words. */
  readonly language: Language;
  /** 0-based sheet row of the first body row. */
  readonly top: number;
  readonly rowCount: number;
  /** 0-based sheet column of a heading, in whichever language; undefined when there is none. */
  readonly columnOf: (heading: HeadingCode) => number | undefined;
}

/** Looks a table of ours up by its name, wherever its sheet is and whatever was done to its order. @throws WorkbookProblem `tableGone`. */
export async function openOurTable(context: Session, kind: OurSheet): Promise<OpenTable> {
  const table = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[kind]);
  table.load('name');
  await context.sync();
  if (table.isNullObject) throw new WorkbookProblem('tableGone', kind);
  const sheet = table.worksheet;
  const body = table.getDataBodyRange();
  sheet.load('name');
  sheet.protection.load('protected');
  table.columns.load('items/name');
  body.load('rowIndex,columnIndex,rowCount');
  await context.sync();
  const headers = table.columns.items.map((column) => column.name);
  return {
    sheet, sheetName: sheet.name, isProtected: sheet.protection.protected, language: languageOf(headers), top: body.rowIndex, rowCount: body.rowCount,
    columnOf: (heading) => {
      const column = headers.findIndex((header) => wordings(heading).includes(header));
      return column < 0 ? undefined : body.columnIndex + column;
    },
  };
}

/** The column of a heading that must be there. @throws WorkbookProblem `columnGone`. */
export function neededColumn(table: OpenTable, heading: HeadingCode): number {
  const column = table.columnOf(heading);
  if (column === undefined) throw new WorkbookProblem('columnGone', [...new Set(wordings(heading))].join(' / '));
  return column;
}

/** The rows (counted from the first of the body) of these ids; of equal ones the first, as a copied row below is a person's own. */
export async function findRows(context: Session, table: OpenTable, ids: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const column = neededColumn(table, 'id');
  const wanted = new Set(ids);
  const found = new Map<string, number>();
  for (let from = 0; from < table.rowCount && found.size < wanted.size; from += IDS_AT_ONCE) {
    const part = table.sheet.getRangeByIndexes(table.top + from, column, Math.min(IDS_AT_ONCE, table.rowCount - from), 1);
    part.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer must stay below the limit
    await context.sync();
    part.values.forEach(([value], index) => {
      const id = idText(value);
      if (wanted.has(id) && !found.has(id)) found.set(id, from + index);
    });
  }
  return found;
}

/** An ID cell as text. */
export function idText(value: unknown): string {
  return String(value ?? '').trim();
}

function wordings(heading: HeadingCode): string[] {
  return LANGUAGES.map((language) => HEADINGS[heading][language]);
}

/** By the first heading that tells; some are the same in both. */
function languageOf(headers: readonly string[]): Language {
  const labels = Object.values(HEADINGS);
  for (const header of headers) {
    const languages = LANGUAGES.filter((language) => labels.some((label) => label[language] === header));
    if (languages.length === 1) return languages[0]!;
  }
  return LANGUAGES[0];
}
