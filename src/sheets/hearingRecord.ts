import { STAGES, TYPES, type Language } from '../domain/vocabulary';
import { contactText } from './approachFacts';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import { kindOf, type HearingBody } from './hearingBodies';
import { HEARING_KINDS } from './hearingWords';
import { KEPT_FORMS, writtenMarks } from './keptTables';
import { rowLink } from './link';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { RANK_FILLS, INK } from './palette';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { ownColumn, rankColumn, typeColumn } from './tagColumns';
import { HEADINGS, type HeadingCode } from './words';

const { headings: COLUMNS, typed: TYPED } = KEPT_FORMS.hearings;
const LAST_PRINTED: HeadingCode = 'remarks';

/** 「ヒアリング記録」: a row an organisation; what people enter stays for ever, and no row goes. */
export function hearingRecordPlan(input: SheetsInput, bodies: readonly HearingBody[]): SheetPlan {
  const { language, memory } = input;
  const own = memory.kept.hearings?.ownColumns ?? [...new Set(bodies.flatMap(({ entered }) => Object.keys(entered.own)))];
  const withOwn = <T>(ofHeading: (heading: HeadingCode) => T, ofOwn: (header: string) => T): T[] =>
    COLUMNS.flatMap((heading) => (heading === 'sheet' ? [...own.map(ofOwn), ofHeading(heading)] : [ofHeading(heading)]));
  const cells = bodies.map((body, index) => withOwn((heading) => cellOf(body, index + 1, heading, language), (header): PlanCell => body.entered.own[header] ?? ''));
  if (cells.length === 0) cells.push(withOwn((): PlanCell => '', () => ''));
  const columns = withOwn((heading) => columnOf(heading, language), (header) => ownColumn(header, bodies.map(({ entered }) => entered.own[header] ?? '')));
  const answered = bodies.filter(({ entered }) => TYPED.some((heading) => entered.cells[heading] !== undefined)).length;
  return {
    kind: 'hearings', name: SHEET_NAMES.hearings[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 30 }],
    blocks: firstLines(
      language === 'ja' ? `ヒアリング記録　${bodies.length}団体（うち記入あり ${answered}団体）` : `Hearing record: ${bodies.length} organisations (${answered} with entries)`,
      language === 'ja'
        ? '回答をこの表に入力すると「ヒアリングシート」に表示されます。入力した内容は作り直しても残り、行が消えることはありません。行を足すこともできます。'
        : 'Answers entered here show on “Hearing sheets”. They stay when the sheets are made again, and no row is ever removed. Rows can be added.',
      input),
    tables: [{ name: TABLE_NAMES.hearings, row: FIRST_LINES, column: 0, columns, rows: cells, filter: true, headerSize: 10 }],
    charts: [],
    freeze: { rows: FIRST_LINES + 1, columns: COLUMNS.indexOf('name') + 1 },
    print: {
      area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + cells.length, columnCount: COLUMNS.indexOf(LAST_PRINTED) + 1 },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
    },
  };
}

function cellOf(body: HearingBody, order: number, heading: HeadingCode, language: Language): PlanCell {
  const { id, name, kind, row, cells, entered } = body;
  switch (heading) {
    case 'order': return order;
    case 'name': return name;
    case 'id': return id;
    case 'hearingKind': return HEARING_KINDS[kindOf(body)][language];
    case 'written': return writtenMarks({ hearingKind: HEARING_KINDS[kind][language] });
    case 'type': return row === null ? cells.type ?? '' : TYPES[row.decision.type][language];
    case 'stage': return row === null ? cells.stage ?? '' : STAGES[row.decision.stage][language];
    case 'rank': return row === null ? cells.rank ?? '' : row.decision.rank;
    case 'places': return row === null ? cells.places ?? cells.prefecture ?? '' : row.decision.places.join(language === 'ja' ? '、' : ', ');
    case 'contactPerson': return row === null ? cells.contactPerson ?? '' : contactText(row.candidate, row.input, 'contactPerson', kind);
    case 'sheet': return row === null ? cells.sheet ?? '' : row.candidate.sheet;
    case 'row': return row === null ? '' : rowLink(row.candidate.sheet, row.candidate.row);
    default: return entered.cells[heading] ?? '';
  }
}

function columnOf(heading: HeadingCode, language: Language): TableColumn {
  const header = HEADINGS[heading][language];
  switch (heading) {
    case 'order': return { header, format: 'integer', width: 5.5, align: 'center' };
    case 'hearingKind': return {
      header, format: 'text', width: language === 'ja' ? 12.5 : 10.5, align: 'center', choices: [HEARING_KINDS.potential[language], HEARING_KINDS.advanced[language]],
      colours: [{ equals: HEARING_KINDS.advanced[language], fill: RANK_FILLS.B, color: INK }],
    };
    case 'name': return { header, format: 'text', width: 17, wrap: true };
    case 'hearingDate': return { header, format: 'date', width: 11.5, align: 'center' };
    case 'respondent': return { header, format: 'text', width: 10, wrap: true };
    case 'currentTies': case 'tiesIssues': case 'workIssues': case 'solution': case 'wishedSupport': return { header, format: 'text', width: 22, wrap: true, size: 10 };
    case 'remarks': return { header, format: 'text', width: 16, wrap: true, size: 10 };
    case 'type': return { ...typeColumn(language, false), wrap: false };
    case 'rank': return rankColumn(language, 'text');
    case 'places': return { header, format: 'text', width: 30 };
    case 'row': return { header, format: 'general', width: 8, align: 'center' };
    case 'id': case 'written': return { header, format: 'text', width: 14, size: 8, quiet: true };
    // What is not printed stays on one line: rows grow with the answers only.
    default: return { header, format: 'text', width: 14 };
  }
}
