import { approachOrder } from '../domain/outreach/order';
import type { Language, RankCode } from '../domain/vocabulary';
import { INCENTIVES, TYPES } from '../domain/vocabulary';
import { presentFields, type ClassifiedRow, type SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import { OUTREACH_FIELDS } from './ledgerEntry';
import { rowLink } from './link';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import type { OurRow } from './ourTable';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { reasonText } from './reason';
import { sharedHeadings } from './sharing';
import { sourceText } from './sourceText';
import { outreachHeadings, type OutreachColumn } from './tableColumns';
import { ownColumn, rankColumn, statusColumn, typeColumn } from './tagColumns';
import { HEADINGS, STATUSES } from './words';

/** Ranks that are worth an approach; D stands here only while a person has entered something for it. */
export const APPROACHED: readonly RankCode[] = ['S', 'A', 'B', 'C'];

/**
 * 「働きかけリスト」: who to approach first, in the order of 推奨度 at the time of the run, then 段階, then as in the lists.
 * What people enter (状況, 担当, 日付, メモ) survives the next run.
 */
export function outreachPlan(input: SheetsInput): SheetPlan {
  const { language, memory } = input;
  const shown = outreachRows(input.rows);
  const handRows = memory.handRows.outreach;
  const headings = sharedHeadings(outreachHeadings(presentFields(shown)), input.sharing);
  const own = memory.ownColumns.outreach;
  const cell = (row: ClassifiedRow, order: number, heading: OutreachColumn): PlanCell => cellOf(row, order, heading, language);
  // People's own columns stand before those about the list.
  const withOwn = <T>(ours: (heading: OutreachColumn) => T, owns: readonly T[]): T[] =>
    [...headings.filter((heading) => !ABOUT_THE_LIST.includes(heading)).map(ours), ...owns, ...headings.filter((heading) => ABOUT_THE_LIST.includes(heading)).map(ours)];
  const rows = [
    ...shown.map((row, index) => withOwn((heading) => cell(row, index + 1, heading), own.map((h) => row.input.own.outreach[h] ?? ''))),
    ...handRows.map((row) => withOwn((heading) => handCell(row, heading, language), own.map((h) => row.own[h] ?? ''))),
  ];
  const columns = withOwn(
    (heading) => columnOf(heading, language),
    own.map((h) => ownColumn(h, [...shown.map((r) => r.input.own.outreach[h] ?? ''), ...handRows.map((r) => r.own[h] ?? '')])));
  const approached = shown.filter((row) => APPROACHED.includes(row.decision.rank)).length;
  const ja = language === 'ja';
  return {
    kind: 'outreach', name: SHEET_NAMES.outreach[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 26 }],
    blocks: firstLines(
      ja ? `共創パートナー 働きかけリスト　${approached}団体` : `Outreach list: ${approached} organisations`,
      hintText(rows.length, language),
      input),
    tables: [{ name: TABLE_NAMES.outreach, row: FIRST_LINES, column: 0, columns, rows: rows.length > 0 ? rows : [withOwn(() => '', own.map(() => ''))], filter: true, headerSize: 10 }],
    charts: [],
    freeze: { rows: FIRST_LINES + 1, columns: headings.indexOf('name') + 1 },
    print: {
      area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + Math.max(1, rows.length), columnCount: headings.filter((heading) => !NOT_PRINTED.includes(heading)).length },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
    },
  };
}

function hintText(count: number, language: Language): string {
  if (count === 0) {
    return language === 'ja' ? '推奨度S〜Cの団体はありません。「分類結果」の要確認を確かめて値を直し、分類し直すと、該当する団体がここに並びます。'
      : 'No organisation has a recommendation of S to C. Settle what is “To confirm” in the classification and run again.';
  }
  return language === 'ja' ? '推奨度S〜Cの団体を、分類した時点の推奨度順に並べています（Dは入力のあるものだけ）。状況・担当・日付・メモに入力した内容は再分類しても残ります。'
    : 'Recommendations S to C, in their order at the time of the run (D only where something was entered). Status, owner, date and memo survive the next run.';
}

const ABOUT_THE_LIST: readonly OutreachColumn[] = ['sheet', 'row', 'id'];
const NOT_PRINTED: readonly OutreachColumn[] = ['department', 'address', 'url', ...ABOUT_THE_LIST];

/** The rows of the list, in its order. */
export function outreachRows(rows: readonly ClassifiedRow[]): ClassifiedRow[] {
  return rows
    .filter((row) => APPROACHED.includes(row.decision.rank) || hasOutreach(row))
    .sort((a, b) => approachOrder(a.decision, b.decision));
}

function hasOutreach(row: ClassifiedRow): boolean {
  return OUTREACH_FIELDS.some((field) => row.input.outreach[field] !== undefined) || Object.keys(row.input.own.outreach).length > 0;
}

function cellOf(row: ClassifiedRow, order: number, heading: OutreachColumn, language: Language): PlanCell {
  const { candidate, decision, input } = row;
  switch (heading) {
    case 'order': return order;
    case 'rank': return decision.rank;
    case 'type': return TYPES[decision.type][language];
    case 'reason': return reasonText(candidate, decision, language);
    case 'appeal': return decision.incentives.map((code) => INCENTIVES[code][language]).join(language === 'ja' ? '、' : '; ');
    case 'status': return statusText(input.outreach.status, language);
    case 'owner': case 'date': case 'memo': return input.outreach[heading] ?? '';
    case 'sheet': return candidate.sheet;
    case 'row': return rowLink(candidate.sheet, candidate.row);
    case 'id': return row.key.id;
    default: return sourceText(candidate, heading);
  }
}

/** A row that a person added keeps what they typed; a status of ours is in the language of the sheet. */
function handCell(row: OurRow, heading: OutreachColumn, language: Language): PlanCell {
  if (heading === 'id' || heading === 'order') return '';
  const typed = row.cells[heading] ?? '';
  return heading === 'status' && typed !== '' ? statusText(typed, language) : typed;
}

/** A status in the language of the sheet; a person's own word stays. */
export function statusText(value: PlanCell | undefined, language: Language): string {
  if (typeof value !== 'string') return value === undefined ? STATUSES[language][0]! : String(value);
  const known = Object.values(STATUSES).map((words) => words.indexOf(value)).find((index) => index >= 0);
  return known === undefined ? value : STATUSES[language][known]!;
}

function columnOf(heading: OutreachColumn, language: Language): TableColumn {
  const header = HEADINGS[heading][language];
  switch (heading) {
    case 'order': return { header, format: 'integer', width: 5.5, align: 'center' };
    case 'rank': return rankColumn(language, 'text');
    case 'type': return { ...typeColumn(language, false), width: language === 'ja' ? 10.5 : 13 };
    case 'name': return { header, format: 'text', width: 20, wrap: true };
    case 'reason': return { header, format: 'text', width: 40, wrap: true, size: 10 };
    case 'appeal': return { header, format: 'text', width: 20, wrap: true, size: 10 };
    case 'email': return { header, format: 'text', width: 18, wrap: true, size: 10 };
    case 'contactPerson': return { header, format: 'text', width: 14, wrap: true };
    // What is not printed stays on one line.
    case 'department': return { header, format: 'text', width: 14 };
    case 'address': case 'url': return { header, format: 'text', width: 24 };
    case 'phone': return { header, format: 'text', width: 14 };
    case 'status': return statusColumn(language);
    case 'owner': return { header, format: 'text', width: 8, wrap: true };
    case 'date': return { header, format: 'date', width: 11.5, align: 'center' };
    case 'memo': return { header, format: 'text', width: 14, wrap: true };
    case 'row': return { header, format: 'general', width: 8, align: 'center' };
    case 'id': return { header, format: 'text', width: 14, size: 8, quiet: true };
    default: return { header, format: 'text', width: 14, wrap: true };
  }
}
