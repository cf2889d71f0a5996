import type { FieldCode } from '../domain/candidate';
import { contentHash } from '../domain/hash';
import { OUTREACH_LISTS } from '../domain/outreach/lists';
import { LANGUAGES } from '../domain/vocabulary';
import type { CellValue } from './grid';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { STATUSES, type HeadingCode } from './words';

/**
 * Tables in which people work on single organisations: the outreach lists, the hearing record, the blind sample. What they enter there is kept in the
 * ledger as well, so that it survives when a sheet is made again with other rows, or deleted.
 */

export const KEPT_TABLES = [...OUTREACH_LISTS, 'hearings', 'verification'] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];

/** What people entered into one row of such a table: cells of ours by heading code, cells of their own columns by header. */
export interface KeptCells {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly own: Readonly<Record<string, CellValue>>;
}

/** All of which the ledger keeps what people entered: besides those tables 「発言一覧」, which has several rows an organisation (statementsKept.ts). */
export const KEPT_KINDS = [...KEPT_TABLES, 'statements'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** The same by table; tables without an entry are left out. */
export type KeptInputs = Readonly<Partial<Record<KeptKind, KeptCells>>>;

/** What such a table holds beyond the entries of known organisations. */
export interface KeptRows {
  /** Organisations that have a row, in its order. */
  readonly ids: readonly string[];
  readonly rowsById: ReadonlyMap<string, OurRow>;
  /** Rows that people added by hand. */
  readonly handRows: readonly OurRow[];
  readonly ownColumns: readonly string[];
}

/** Which columns of a table people fill in. */
export interface KeptForm {
  /** Every column that the table can have; any other is a person's own. */
  readonly headings: readonly HeadingCode[];
  /** Columns that people fill in. */
  readonly typed: readonly HeadingCode[];
  /** Columns that the add-in fills in and people may change: theirs where the cell differs from what 作成時の印 says was written. */
  readonly changeable: readonly HeadingCode[];
  /** Of those, the ones that an emptied cell gives back to the add-in; elsewhere an emptied cell stays empty. */
  readonly givenBack?: readonly HeadingCode[];
}

/** How an organisation is reached, as the outreach lists show it; people may correct it there. */
export const CONTACT_HEADINGS = ['department', 'contactPerson', 'phone', 'email', 'address', 'url'] as const satisfies readonly FieldCode[];

const OUTREACH_LIST_FORM: KeptForm = {
  headings: [
    'order', 'selection', 'rank', 'name', 'type', 'prefecture', 'reason', 'appeal', 'contactPerson', 'phone', 'email', 'status', 'owner', 'due', 'date', 'memo', 'opening', 'stage',
    'categories', 'department', 'address', 'url', 'sheet', 'row', 'id', 'written',
  ],
  typed: ['status', 'owner', 'due', 'date', 'memo'],
  changeable: ['selection', 'reason', 'appeal', 'opening', ...CONTACT_HEADINGS],
  givenBack: ['selection', 'reason', 'appeal', 'opening'],
};

export const KEPT_FORMS: Readonly<Record<KeptTable, KeptForm>> = {
  event: OUTREACH_LIST_FORM,
  potential: OUTREACH_LIST_FORM,
  advanced: OUTREACH_LIST_FORM,
  hearings: {
    headings: [
      'order', 'hearingKind', 'name', 'hearingDate', 'respondent', 'currentTies', 'tiesIssues', 'workIssues', 'solution', 'wishedSupport', 'remarks', 'interviewer', 'contactPerson',
      'type', 'stage', 'rank', 'places', 'sheet', 'row', 'id', 'written',
    ],
    typed: ['hearingDate', 'interviewer', 'respondent', 'currentTies', 'tiesIssues', 'workIssues', 'solution', 'wishedSupport', 'remarks'],
    changeable: ['hearingKind'],
    givenBack: ['hearingKind'],
  },
  verification: {
    headings: ['sampleNumber', 'name', 'type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage', 'categories', 'sheet', 'row', 'told', 'id'],
    typed: ['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage', 'categories'],
    changeable: [],
  },
};

/** Reads such a table as people left it. */
export function readKeptTable(kind: KeptTable, table: OurTable): KeptRows {
  const { rows, ownColumns } = readOurTable(table, KEPT_FORMS[kind].headings);
  const rowsById = new Map<string, OurRow>();
  const handRows: OurRow[] = [];
  for (const row of rows) {
    const id = cellText(row, 'id') ?? '';
    if (id !== '' && !rowsById.has(id)) rowsById.set(id, row);
    else if ((cellText(row, 'name') ?? '') !== '') handRows.push(row);
  }
  return { ids: [...rowsById.keys()], rowsById, handRows, ownColumns };
}

/** What people entered into a row; a column that somebody deleted tells nothing, so what was kept of it stays. */
export function keptCells(form: KeptForm, row: OurRow, before: KeptCells | undefined): KeptCells | null {
  const { typed, changeable, givenBack = [] } = form;
  const marks = marksOf(cellText(row, 'written') ?? '');
  const cells: Record<string, CellValue> = {};
  for (const heading of typed) {
    const value = row.cells[heading] ?? before?.cells[heading];
    if (value !== undefined && value !== '' && !isUntouched(heading, value)) cells[heading] = value;
  }
  for (const heading of changeable) {
    const value = row.cells[heading];
    const earlier = before?.cells[heading];
    if (value === undefined) {
      if (earlier !== undefined) cells[heading] = earlier;
    } else if (String(value).trim() === '' && givenBack.includes(heading)) continue;
    // Where somebody deleted the marks, what was theirs stays theirs.
    else if (marks[heading] === undefined ? earlier !== undefined : markOf(value) !== marks[heading]) cells[heading] = value;
  }
  return Object.keys(cells).length + Object.keys(row.own).length === 0 ? null : { cells, own: row.own };
}

/** The text of 作成時の印: a mark of what the add-in says in each changeable column, whether or not a person's own words stand there. */
export function writtenMarks(texts: Readonly<Partial<Record<HeadingCode, string>>>): string {
  return Object.entries(texts).map(([heading, text]) => `${heading}:${markOf(text)}`).join(' ');
}

/** 作成時の印 with another text in one column; one that says that the column is a person's stays. */
export function withMark(written: string, heading: HeadingCode, text: string): string {
  const marks = marksOf(written);
  if (marks[heading] === markOf('')) return written;
  return Object.entries({ ...marks, [heading]: markOf(text) }).map((mark) => mark.join(':')).join(' ');
}

function marksOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(' ').map((mark) => mark.split(':')).filter((parts): parts is [string, string] => parts.length === 2));
}

/** Cells come back from Excel without blanks at their ends in some programs: they do not count. */
function markOf(value: CellValue): string {
  return contentHash(String(value).trim());
}

/** 未着手 is what the add-in puts there itself. */
function isUntouched(heading: HeadingCode, value: CellValue): boolean {
  return heading === 'status' && LANGUAGES.some((language) => STATUSES[language][0] === value);
}
