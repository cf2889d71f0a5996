import { codesOf, type Language } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import type { DuplicateRow, DuplicateSet } from './duplicateRows';
import { duplicateReason } from './duplicatesReason';
import { DEGREES, VERDICTS } from './duplicatesWords';
import { FIRST_LINES, firstLines } from './firstLines';
import { rowLink } from './link';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { ANSWER_FILLS, INK, QUIET_INK } from './palette';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { sourceText } from './sourceText';
import { HEADINGS, type HeadingCode } from './words';

const COLUMNS = ['group', 'degree', 'verdict', 'name', 'reason', 'address', 'corporateNumber', 'phone', 'sheet', 'row', 'id'] as const satisfies readonly HeadingCode[];
export type DuplicateColumn = (typeof COLUMNS)[number];

/** The columns of 「重複候補」. */
export function duplicateHeadings(): DuplicateColumn[] {
  return [...COLUMNS];
}

/** 「重複候補」: a row a member of a group of rows that may be one organisation; people decide in 判断, and the next run follows. */
export function duplicatesPlan(input: SheetsInput): SheetPlan {
  const { language, duplicates } = input;
  const rows = duplicates.flatMap((set) => set.rows.map((row) => COLUMNS.map((column) => cellOf(set, row, column, language))));
  if (rows.length === 0) rows.push(COLUMNS.map(() => ''));
  const open = duplicates.filter((set) => set.isOpen).length;
  const ja = language === 'ja';
  return {
    kind: 'duplicates', name: SHEET_NAMES.duplicates[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 26 }],
    blocks: firstLines(
      ja ? `重複候補　未判断 ${open}組（全${duplicates.length}組）` : `Possible duplicates: ${open} of ${duplicates.length} still to decide`,
      ja ? '「判断」で、基準の行と同じ団体なら「統合する」、違う団体なら「別の団体」を選んでください。次に分類したときに反映します。選ばないものは統合しません。元のシートは変わりません。'
        : 'Under “Your decision” choose “Merge” for rows that are the base row’s organisation, “Different” for those that are not. The next run follows. Nothing else is merged; source sheets stay as they are.',
      input),
    tables: [{ name: TABLE_NAMES.duplicates, row: FIRST_LINES, column: 0, columns: COLUMNS.map((column) => columnOf(column, language)), rows, filter: true }],
    charts: [],
    freeze: { rows: FIRST_LINES + 1, columns: COLUMNS.indexOf('name') + 1 },
    print: {
      area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + rows.length, columnCount: COLUMNS.indexOf('row') + 1 },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
    },
  };
}

function cellOf(set: DuplicateSet, row: DuplicateRow, column: DuplicateColumn, language: Language): PlanCell {
  switch (column) {
    case 'group': return set.number;
    case 'degree': return DEGREES[row.degree][language];
    case 'verdict': return row.answer === null ? '' : VERDICTS[row.answer][language];
    case 'reason': return reasonOf(row, language);
    case 'sheet': return row.candidate.sheet;
    case 'row': return rowLink(row.candidate.sheet, row.candidate.row);
    case 'id': return row.rowId;
    default: return sourceText(row.candidate, column);
  }
}

/** Why a row may be the base row; of the base row, that the others are compared with it. */
export function reasonOf(row: DuplicateRow, language: Language, withWords = true): string {
  if (row.judgement !== null) return duplicateReason(row.judgement, language, withWords);
  if (row.degree === 'base') return language === 'ja' ? 'この行とほかの行を比べています。' : 'The other rows are compared with this one.';
  return language === 'ja' ? '人が同じ団体と判断しました。' : 'A person said that it is the same.';
}

function columnOf(column: DuplicateColumn, language: Language): TableColumn {
  const header = HEADINGS[column][language];
  switch (column) {
    case 'group': return { header, format: 'integer', width: 11, align: 'center' };
    case 'degree': return {
      header, format: 'text', width: 13, align: 'center',
      colours: [
        { equals: DEGREES.same[language], fill: ANSWER_FILLS.yes, color: INK }, { equals: DEGREES.ask[language], fill: ANSWER_FILLS.unknown, color: INK },
        { equals: DEGREES.base[language], fill: ANSWER_FILLS.no, color: QUIET_INK },
      ],
    };
    case 'verdict': return {
      header, format: 'text', width: language === 'ja' ? 14 : 18, align: 'center', choices: codesOf(VERDICTS).map((answer) => VERDICTS[answer][language]),
      colours: [{ equals: VERDICTS.same[language], fill: ANSWER_FILLS.yes, color: INK }, { equals: VERDICTS.different[language], fill: ANSWER_FILLS.no, color: INK }],
    };
    case 'name': return { header, format: 'text', width: 32, wrap: true };
    case 'reason': return { header, format: 'text', width: 62, wrap: true, size: 9 };
    case 'address': return { header, format: 'text', width: 30, wrap: true };
    case 'corporateNumber': case 'phone': return { header, format: 'text', width: 16 };
    case 'row': return { header, format: 'general', width: 8, align: 'center' };
    case 'id': return { header, format: 'text', width: 14, size: 8, quiet: true };
    default: return { header, format: 'text', width: 14, wrap: true };
  }
}
