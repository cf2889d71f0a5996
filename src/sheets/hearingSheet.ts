import type { Language } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES } from './firstLines';
import { bodyKey, kindOf, type HearingBody } from './hearingBodies';
import { HEARING_KINDS } from './hearingWords';
import { PAGE_WIDTHS, hearingPage } from './hearingPage';
import { cellText, readOurTable, type OurTable } from './ourTable';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { INK, QUIET_INK } from './palette';
import type { Block, PlanCell, SheetPlan, TableColumn } from './plan';
import { HEADINGS, timeText, type HeadingCode } from './words';

/** Most pages of one sheet: more would neither be printed nor looked through. */
export const MOST_PAGES = 200;

const COLUMNS = ['sampleNumber', 'name', 'hearingKind', 'id'] as const satisfies readonly HeadingCode[];

/** 「ヒアリングシート」: a list of the organisations that leads to a printable page for each. */
export function hearingSheetPlan(input: SheetsInput, bodies: readonly HearingBody[], leftOut = 0): SheetPlan {
  const { language } = input;
  const ja = language === 'ja';
  const first = FIRST_LINES + 1 + Math.max(1, bodies.length) + 1;
  let end = first;
  const pages = bodies.map((body, index) => {
    const top = end;
    const page = hearingPage(body, index + 1, top, language);
    end += page.rowCount;
    return { ...page, top };
  });
  const rows = bodies.map((body, index): PlanCell[] => [
    { formula: `=HYPERLINK("#A${pages[index]!.top + 1}",${index + 1})` }, body.name, HEARING_KINDS[kindOf(body)][language], body.id,
  ]);
  const rest = leftOut === 0 ? '' : ja ? `（ほか${leftOut}団体は、1つのシートに入る${MOST_PAGES}団体を超えるため省いています）` : ` (${leftOut} more left out: a sheet takes ${MOST_PAGES})`;
  return {
    kind: 'hearing', name: SHEET_NAMES.hearing[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [{ column: 0, count: 1, width: PAGE_WIDTHS.label }, { column: 1, count: 1, width: PAGE_WIDTHS.text }, { column: 2, count: 2, width: 14 }],
    rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 24 }, ...pages.flatMap(({ heights }) => heights)],
    blocks: [
      ...topLines([
        ja ? `ヒアリングシート　${bodies.length}団体${rest}` : `Hearing sheets: ${bodies.length} organisations${rest}`,
        ja ? `作成：${timeText(input.madeAt)}　分類ルール：${input.rulesVersion}　共創パートナーマッパーが作成` : `Made: ${timeText(input.madeAt)}   Rules: ${input.rulesVersion}   by 共創パートナーマッパー`,
        ja ? '1団体A4縦1枚。番号からその団体の用紙へ。回答は「ヒアリング記録」に入力すると用紙にも表示されます。'
          : 'A page each; click a number to go to it. Answers entered in the hearing record show on the page.',
      ]),
      ...pages.flatMap(({ blocks }) => blocks),
    ],
    tables: [{ name: TABLE_NAMES.hearing, row: FIRST_LINES, column: 0, columns: COLUMNS.map((column) => columnOf(column, language)), rows: rows.length === 0 ? [COLUMNS.map(() => '')] : rows, filter: false }],
    charts: [],
    freeze: null,
    print: { area: { row: 0, column: 0, rowCount: end, columnCount: 2 }, portrait: true, breaks: pages.map(({ top }) => top) },
  };
}

/** First lines short enough for an upright page. */
function topLines(lines: readonly string[]): Block[] {
  return lines.map((line, row): Block => ({
    row, column: 0, cells: [[line]], format: 'text',
    style: row === 0 ? { bold: true, size: 14, color: INK, vertical: 'center' } : { size: 9, color: QUIET_INK, vertical: 'center' },
  }));
}

/** The organisations on an earlier sheet, by their keys, in its order. */
function readHearingSheet(table: OurTable): readonly { readonly id: string; readonly name: string }[] {
  return readOurTable(table, COLUMNS).rows.flatMap((row) => {
    const name = cellText(row, 'name') ?? '';
    return name === '' ? [] : [{ id: cellText(row, 'id') ?? '', name }];
  });
}

/** Of all bodies those that were on an earlier sheet, in its order. */
export function sameBodies(table: OurTable, bodies: readonly HearingBody[]): HearingBody[] {
  const byKey = new Map(bodies.map((body) => [bodyKey(body), body]));
  return readHearingSheet(table).flatMap((one) => byKey.get(bodyKey(one)) ?? []);
}

function columnOf(column: (typeof COLUMNS)[number], language: Language): TableColumn {
  const header = HEADINGS[column][language];
  switch (column) {
    case 'sampleNumber': return { header, format: 'general', align: 'center' };
    case 'id': return { header, format: 'text', size: 8, quiet: true };
    default: return { header, format: 'text' };
  }
}
