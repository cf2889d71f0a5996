import { ANSWERS, type Language } from '../domain/vocabulary';
import { presentFields, type ClassifiedRow, type SheetsInput } from './classifiedRows';
import { editedName, evidenceText, fieldEvidenceText } from './evidenceText';
import { FIRST_LINES, firstLines } from './firstLines';
import { columnLetters } from './cellAddress';
import { rowLink } from './link';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { confirms, isChecked } from './ledgerEntry';
import type { OurRow } from './ourTable';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { prefectureName, prefectureOf } from './prefectures';
import { sharedHeadings } from './sharing';
import { excerptOf, sourceText, sourcesText } from './sourceText';
import { resultHeadings, type ResultColumn } from './tableColumns';
import { answerColumn, checkedColumn, ownColumn, rankColumn, stageColumn, typeColumn } from './tagColumns';
import { EDITABLE_TAGS, differenceText, readTag, tagText, tagsOf, type EditableTag } from './tags';
import { CHECKED, HEADINGS } from './words';

/** Longest excerpt of a source text, in UTF-16 units. */
const EXCERPT = 90;

/** 「分類結果」: one table, a row a candidate; 推奨度 and 要確認 are formulas over the tags. */
export function resultPlan(input: SheetsInput): SheetPlan {
  const { language, rows, memory } = input;
  const headings = sharedHeadings(resultHeadings(presentFields(rows)), input.sharing);
  const own = memory.ownColumns.result;
  const handRows = memory.handRows.result;
  const first = FIRST_LINES + 1;
  const cells = [
    ...rows.map((row, index) => rowCells(row, headings, own, first + index, language)),
    ...handRows.map((row, index) => handRowCells(row, headings, own, first + rows.length + index, language)),
  ];
  const columns = inOrder(
    headings, (heading) => tableColumn(heading, language),
    own.map((header) => ownColumn(header, [...rows.map((r) => r.input.own.result[header] ?? ''), ...handRows.map((r) => r.own[header] ?? '')])));
  const ja = language === 'ja';
  return {
    kind: 'result', name: SHEET_NAMES.result[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 40 }],
    blocks: firstLines(
      ja ? `共創パートナー分類結果　${rows.length}団体` : `Classified partner candidates: ${rows.length}`,
      ja ? '類型・要素・+α・段階・カテゴリなどはこの表で直せます。推奨度・要確認・集計は自動で変わります。直した値は再分類しても残り、セルを空にすると自動判定に戻ります。「確認」を確認済にすると、要確認が消え、その行の値が保たれます。'
        : 'Tags can be changed in this table; recommendation, “To confirm” and the summary follow. Changes survive the next run; clear a cell to give it back to the machine. “Confirmed” under Check settles a row and keeps its values.',
      input),
    tables: [{ name: TABLE_NAMES.result, row: FIRST_LINES, column: 0, columns, rows: cells, filter: true, headerSize: 9 }],
    charts: [],
    freeze: { rows: FIRST_LINES + 1, columns: 1 },
    print: {
      area: { row: 0, column: 0, rowCount: first + cells.length, columnCount: headings.indexOf('evidence') + 1 },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
    },
  };
}

function tableColumn(heading: ResultColumn, language: Language): TableColumn {
  const header = HEADINGS[heading][language];
  const ja = language === 'ja';
  switch (heading) {
    case 'name': return { header, format: 'text', width: ja ? 20 : 18, wrap: true };
    case 'row': return { header, format: 'general', width: 8, align: 'center' };
    case 'rank': return { ...rankColumn(language, 'general'), width: ja ? 7.5 : 12 };
    case 'review': return { header, format: 'general', width: ja ? 7.5 : 10, align: 'center', colours: [{ equals: ANSWERS.unknown[language], fill: '#FCE8C5', color: '#262626' }] };
    case 'checked': return checkedColumn(language);
    case 'differs': return { header, format: 'text', width: 34, wrap: true, size: 9 };
    case 'type': return { ...typeColumn(language, true), width: ja ? 10.5 : 13 };
    case 'multi': case 'town': case 'bridge': case 'cross': case 'wide': return { ...answerColumn(heading, language), width: ja ? 7.5 : 9.5 };
    case 'stage': return { ...stageColumn(language), width: ja ? 12.5 : 10 };
    case 'categories': return { header, format: 'text', width: 15, wrap: true, size: 9 };
    case 'evidence': return { header, format: 'text', width: ja ? 62 : 50, wrap: true, size: 9 };
    case 'incentives': return { header, format: 'text', width: 48, wrap: true, size: 9 };
    case 'places': return { header, format: 'text', width: 24 };
    case 'fieldEvidence': return { header, format: 'text', width: 80, wrap: true, size: 9 };
    case 'activity': return { header, format: 'text', width: 80, wrap: true, size: 9 };
    case 'address': case 'members': case 'designation': case 'fields': case 'notes': return { header, format: 'text', width: 28 };
    case 'corporateNumber': return { header, format: 'text', width: 16 };
    case 'id': return { header, format: 'text', width: 14, size: 8, quiet: true };
    // Of what is not printed only short texts are wrapped: rows grow with the evidence, not with the longest cell of a list.
    default: return { header, format: 'text', width: 14 };
  }
}

function rowCells(row: ClassifiedRow, headings: readonly ResultColumn[], own: readonly string[], sheetRow: number, language: Language): PlanCell[] {
  const tags = { ...tagsOf(row.machine), ...row.input.tags };
  const cell = (heading: ResultColumn): PlanCell => {
    if (isTag(heading)) return tagText(heading, tags[heading], language);
    switch (heading) {
      case 'sheet': return sourcesText(row.candidate, language);
      case 'row': return rowLink(row.candidate.sheet, row.candidate.row);
      case 'rank': case 'review': return tagFormula(heading, headings, sheetRow, language);
      case 'evidence': return evidenceText(row.candidate, row.decision, row.edited, language);
      case 'fieldEvidence': return fieldEvidenceText(row.candidate, row.decision, row.edited, language);
      case 'checked': return isChecked(row.input) ? CHECKED[language] : row.input.checked;
      case 'differs': return differenceText(row.input.tags, tagsOf(row.machine), language);
      case 'edited': return row.edited.map((tag) => editedName(tag, language)).join(language === 'ja' ? '、' : '; ');
      case 'prefecture': return prefectureName(prefectureOf(row.candidate, row.decision), language);
      case 'id': return row.key.id;
      case 'activity': case 'notes': return excerptOf(row.candidate, heading, EXCERPT);
      default: return sourceText(row.candidate, heading);
    }
  };
  return inOrder(headings, cell, own.map((header) => row.input.own.result[header] ?? ''));
}

/** A row that a person added keeps what they typed, tags in the language of the sheet; 推奨度 and 要確認 follow its tags like everywhere. */
function handRowCells(row: OurRow, headings: readonly ResultColumn[], own: readonly string[], sheetRow: number, language: Language): PlanCell[] {
  const cell = (heading: ResultColumn): PlanCell => {
    if (heading === 'rank' || heading === 'review') return tagFormula(heading, headings, sheetRow, language);
    if (heading === 'id') return '';
    const typed = row.cells[heading] ?? '';
    if (heading === 'prefecture') return prefectureName(String(typed).trim(), language);
    if (heading === 'checked') return confirms(typed) ? CHECKED[language] : typed;
    const tokens = isTag(heading) ? readTag(heading, String(typed)) : null;
    return tokens === null ? typed : tagText(heading as EditableTag, tokens, language);
  };
  return inOrder(headings, cell, own.map((header) => row.own[header] ?? ''));
}

/** People's own columns stand behind ours, before the ID. */
function inOrder<T>(headings: readonly ResultColumn[], ours: (heading: ResultColumn) => T, own: readonly T[]): T[] {
  return [...headings.filter((heading) => heading !== 'id').map(ours), ...own, ...headings.filter((heading) => heading === 'id').map(ours)];
}

/** 推奨度 and 要確認 over the tags of their own row (domain/rank.ts says the same in code). */
function tagFormula(which: 'rank' | 'review', headings: readonly ResultColumn[], sheetRow: number, language: Language): PlanCell {
  const at = (heading: ResultColumn): string => `${columnLetters(headings.indexOf(heading))}${sheetRow + 1}`;
  const elements = `${at('multi')}:${at('bridge')}`;
  const pluses = `${at('cross')}:${at('wide')}`;
  const { yes, no, unknown } = ANSWERS;
  if (which === 'review') return { formula: `=IF(AND(COUNTIF(${elements},"${unknown[language]}")>0,${at('checked')}<>"${CHECKED[language]}"),"${unknown[language]}","")` };
  return {
    formula: `=IF(COUNTIF(${elements},"${yes[language]}")=3,CHOOSE(1+COUNTIF(${pluses},"${yes[language]}"),"B","A","S"),`
      + `IF(AND(COUNTIF(${elements},"${yes[language]}")=2,COUNTIF(${elements},"${no[language]}")=0),"C","D"))`,
  };
}

function isTag(heading: ResultColumn): heading is EditableTag & ResultColumn {
  return (EDITABLE_TAGS as readonly string[]).includes(heading);
}
