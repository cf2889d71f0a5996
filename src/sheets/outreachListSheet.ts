import { appealOf } from '../domain/outreach/appeal';
import { LIST_LABELS, type OutreachList } from '../domain/outreach/lists';
import { CATEGORIES, INCENTIVES, STAGES, TYPES, type Language } from '../domain/vocabulary';
import { contactBeside } from './approachFacts';
import { openingText } from './approachOpening';
import { SELECTIONS } from './approachWords';
import { columnLetters } from './cellAddress';
import { presentFields, type ClassifiedRow, type SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import { CONTACT_HEADINGS, KEPT_FORMS, withMark, writtenMarks } from './keptTables';
import { rowLink } from './link';
import { selectionOf } from './outreachListRead';
import { listRows, ownCells, ownColumns, type ListRow } from './outreachListRows';
import { statusText } from './outreachSheet';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { INK, QUIET_ROW } from './palette';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { prefectureName, prefectureOf } from './prefectures';
import { reasonText } from './reason';
import { sourceText } from './sourceText';
import { progressFormula } from './statusCounts';
import { ownColumn, rankColumn, statusColumn, typeColumn } from './tagColumns';
import { HEADINGS, type HeadingCode } from './words';

/** Whom the list is for. */
interface OutreachListChoice {
  /** Ids in the order of the list. */
  readonly chosen: readonly string[];
  /** By what they were chosen, in words; '' when that is not known. */
  readonly criteriaText: string;
}

/** On paper: who, why and what may appeal, how to reach them, how far it has come. */
const LAST_PRINTED: HeadingCode = 'due';

/**
 * The sheet of an outreach list: those chosen in order, then rows added by hand, then, greyed and marked 選定外, those that were on it and are not chosen any
 * more. What people entered or changed stands in place of what the add-in would say.
 */
export function outreachListPlan(input: SheetsInput, list: OutreachList, { chosen, criteriaText }: OutreachListChoice): SheetPlan {
  const { language } = input;
  const rows = listRows(input, list, chosen);
  const headings = headingsOf(rows, list);
  const own = ownColumns(input, list, rows);
  const withOwn = <T>(ofHeading: (heading: HeadingCode) => T, ofOwn: (header: string) => T): T[] =>
    headings.flatMap((heading) => (heading === 'sheet' ? [...own.map(ofOwn), ofHeading(heading)] : [ofHeading(heading)]));
  const cells = rows.map((row, index) => {
    const ofRow = row.is === 'organisation' ? organisationCells(row, index + 1, list, language) : keptCells(row, language);
    return withOwn((heading) => ofRow(heading), (header) => ownCells(row, list)[header] ?? '');
  });
  if (cells.length === 0) cells.push(withOwn((): PlanCell => '', () => ''));
  const columns = withOwn((heading) => columnOf(heading, language), (header) => ownColumn(header, rows.map((row) => ownCells(row, list)[header] ?? '')));
  const count = rows.filter((row) => row.chosen).length;
  return {
    kind: list, name: SHEET_NAMES[list][language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 26 }],
    blocks: [
      ...firstLines(titleText(list, count, rows.length - count, language), hintText(criteriaText, count, language), input),
      // Beside the title, which reaches over the reason at most.
      { row: 0, column: headings.indexOf('reason') + 1, cells: [[{ formula: progressFormula(list, language) }]], style: { size: 10, color: INK, vertical: 'center' } },
    ],
    tables: [{ name: TABLE_NAMES[list], row: FIRST_LINES, column: 0, columns, rows: cells, filter: true, headerSize: language === 'ja' ? 10 : 9 }],
    charts: [],
    rules: [{
      area: { row: FIRST_LINES + 1, column: 0, rowCount: cells.length, columnCount: columns.length },
      formula: `=$${columnLetters(headings.indexOf('selection'))}${FIRST_LINES + 2}="${SELECTIONS.out[language]}"`, ...QUIET_ROW,
    }],
    freeze: { rows: FIRST_LINES + 1, columns: headings.indexOf('name') + 1 },
    print: {
      area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + cells.length, columnCount: headings.indexOf(LAST_PRINTED) + 1 },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
    },
  };
}

function titleText(list: OutreachList, chosen: number, left: number, language: Language): string {
  const label = LIST_LABELS[list][language];
  if (language === 'ja') return `${label}　${chosen}団体${left > 0 ? `（ほかに選定外 ${left}団体）` : ''}`;
  return `${label}: ${chosen} organisations${left > 0 ? ` (and ${left} not chosen any more)` : ''}`;
}

function hintText(criteria: string, chosen: number, language: Language): string {
  if (chosen === 0) {
    return language === 'ja' ? `条件に合う団体はありません${criteria === '' ? '' : `（条件：${criteria}）`}。「分類結果」の要確認を確かめるか、作業ウィンドウで条件を緩めて、作り直してください。`
      : `No organisation fits${criteria === '' ? '' : ` (${criteria})`}. Settle what is “To confirm” in the classification or ask for less in the pane, and make the list again.`;
  }
  if (language === 'ja') {
    return `${criteria === '' ? '' : `選んだ条件：${criteria}。`}状況・担当・期限・日付・メモと、書き換えた文や連絡先は、作り直しても残ります。選ばれなくなった団体は末尾に「選定外」として灰色で残ります。`;
  }
  return `${criteria === '' ? '' : `Chosen by: ${criteria}. `}What you enter or change stays when the list is made again; organisations not chosen any more stay at the end, greyed.`;
}

/** Phone and e-mail are there to be filled in; other columns of contacts stand there when a row has something to show in them. */
function headingsOf(rows: readonly ListRow[], list: OutreachList): HeadingCode[] {
  const present: Set<string> = presentFields(rows.flatMap((row) => (row.is === 'organisation' ? [row.row] : [])));
  const isContact = (heading: HeadingCode): heading is (typeof CONTACT_HEADINGS)[number] => (CONTACT_HEADINGS as readonly HeadingCode[]).includes(heading);
  const isThere = (heading: (typeof CONTACT_HEADINGS)[number]): boolean => heading === 'phone' || heading === 'email' || present.has(heading) || rows.some((row) => {
    if (row.is === 'kept') return (row.cells[heading] ?? '') !== '';
    return contactBeside(row.row.candidate, row.row.input, heading, list) !== '' || (row.row.input.kept[list]?.cells[heading] ?? '') !== '';
  });
  return KEPT_FORMS[list].headings.filter((heading) => !isContact(heading) || isThere(heading));
}

/** The cells of an organisation: what people entered, else what the add-in says. */
function organisationCells({ row, chosen }: Extract<ListRow, { is: 'organisation' }>, order: number, list: OutreachList, language: Language): (heading: HeadingCode) => PlanCell {
  const entered = row.input.kept[list]?.cells ?? {};
  const selection = SELECTIONS[chosen ? 'in' : 'out'][language];
  const texts = { selection: selectionOf(entered.selection) === (chosen ? 'in' : 'out') ? '' : selection, ...ourTexts(row, list, language) };
  return (heading) => {
    switch (heading) {
      case 'order': return chosen ? order : '';
      case 'selection': return selection;
      case 'status': return statusText(entered.status, language);
      case 'written': return writtenMarks(texts);
      default: return entered[heading] ?? (heading in texts ? texts[heading as keyof typeof texts] : factOf(row, heading, language));
    }
  };
}

/** What the add-in says where people may say otherwise. */
function ourTexts(row: ClassifiedRow, list: OutreachList, language: Language): Readonly<Record<'reason' | 'appeal' | 'opening' | (typeof CONTACT_HEADINGS)[number], string>> {
  const { candidate, decision, input } = row;
  const contact = (heading: (typeof CONTACT_HEADINGS)[number]): string => contactBeside(candidate, input, heading, list);
  return {
    reason: reasonText(candidate, decision, language),
    appeal: appealOf(decision).map((code) => INCENTIVES[code][language]).join(language === 'ja' ? '、' : '; '),
    opening: openingText(list, candidate, decision, language),
    department: contact('department'), contactPerson: contact('contactPerson'), phone: contact('phone'), email: contact('email'), address: contact('address'), url: contact('url'),
  };
}

function factOf({ candidate, decision, key }: ClassifiedRow, heading: HeadingCode, language: Language): PlanCell {
  switch (heading) {
    case 'rank': return decision.rank;
    case 'name': return sourceText(candidate, 'name');
    case 'type': return TYPES[decision.type][language];
    case 'stage': return STAGES[decision.stage][language];
    case 'categories': return decision.categories.map((code) => CATEGORIES[code][language]).join(language === 'ja' ? '、' : '; ');
    case 'prefecture': return prefectureName(prefectureOf(candidate, decision), language);
    case 'sheet': return candidate.sheet;
    case 'row': return rowLink(candidate.sheet, candidate.row);
    case 'id': return key.id;
    default: return '';
  }
}

/** A row of people's own, or of an organisation that has left the lists, as it stood; only 選定, 状況 and the order follow. */
function keptCells({ id, cells, chosen }: Extract<ListRow, { is: 'kept' }>, language: Language): (heading: HeadingCode) => PlanCell {
  const selection = SELECTIONS[chosen ? 'in' : 'out'][language];
  return (heading) => {
    switch (heading) {
      case 'order': return '';
      case 'selection': return selection;
      case 'id': return id;
      case 'prefecture': return prefectureName(String(cells.prefecture ?? '').trim(), language);
      case 'status': return cells.status === undefined || cells.status === '' ? '' : statusText(cells.status, language);
      case 'written': return id === '' ? '' : withMark(String(cells.written ?? ''), 'selection', selection);
      default: return cells[heading] ?? '';
    }
  };
}

function columnOf(heading: HeadingCode, language: Language): TableColumn {
  const header = HEADINGS[heading][language];
  const ja = language === 'ja';
  switch (heading) {
    case 'order': return { header, format: 'integer', width: 5.5, align: 'center' };
    case 'selection': return {
      header, format: 'text', width: ja ? 7.5 : 10, align: 'center', choices: [SELECTIONS.in[language], SELECTIONS.out[language]],
      colours: [{ equals: SELECTIONS.out[language], fill: '#E4E4E4', color: INK }],
    };
    case 'rank': return { ...rankColumn(language, 'text'), ...(ja ? {} : { width: 12 }) };
    case 'type': return { ...typeColumn(language, false), width: ja ? 10.5 : 11 };
    case 'stage': return { header, format: 'text', width: 13, align: 'center' };
    case 'prefecture': return { header, format: 'text', width: ja ? 9 : 10, align: 'center', size: 10 };
    case 'name': return { header, format: 'text', width: ja ? 20 : 17, wrap: true };
    case 'reason': return { header, format: 'text', width: ja ? 40 : 36, wrap: true, size: 10 };
    case 'opening': return { header, format: 'text', width: 64, wrap: true };
    case 'appeal': return { header, format: 'text', width: ja ? 18 : 16, wrap: true, size: 10 };
    case 'categories': return { header, format: 'text', width: 30, wrap: true };
    case 'email': return { header, format: 'text', width: ja ? 18 : 16, wrap: true, size: 10 };
    case 'contactPerson': return { header, format: 'text', width: 14, wrap: true };
    // What is not printed stays on one line, but for sentences: rows grow with the reason.
    case 'address': case 'url': return { header, format: 'text', width: 26 };
    case 'department': return { header, format: 'text', width: 14 };
    case 'phone': return { header, format: 'text', width: 14 };
    case 'status': return statusColumn(language);
    case 'owner': return { header, format: 'text', width: 8, wrap: true };
    case 'due': case 'date': return { header, format: 'date', width: 11.5, align: 'center' };
    case 'memo': return { header, format: 'text', width: 18, wrap: true };
    case 'row': return { header, format: 'general', width: 8, align: 'center' };
    case 'id': return { header, format: 'text', width: 14, size: 8, quiet: true };
    case 'written': return { header, format: 'text', width: 14, size: 8, quiet: true };
    default: return { header, format: 'text', width: 14, wrap: true };
  }
}
