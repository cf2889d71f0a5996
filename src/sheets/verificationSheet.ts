import { FIELDS, type Candidate, type FieldCode } from '../domain/candidate';
import { SINGLE_TAGS } from '../domain/evaluation/compare';
import type { VerificationCounts } from '../domain/evaluation/verification';
import type { Language } from '../domain/vocabulary';
import { FIRST_LINES } from './firstLines';
import type { CellValue } from './grid';
import { rowLink } from './link';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { readOurTable, cellText, type OurTable } from './ourTable';
import { INK, QUIET_INK } from './palette';
import type { Block, PlanCell, SheetPlan, TableColumn } from './plan';
import { sourceText } from './sourceText';
import { answerColumn, ownColumn, stageColumn, typeColumn } from './tagColumns';
import { tagText, readTag } from './tags';
import { verificationFigures } from './verificationFigures';
import { HEADINGS, sheetList, timeText, type HeadingCode } from './words';

/** What is asked, in the order of the columns. */
export const ASKED_TAGS = [...SINGLE_TAGS, 'categories'] as const;
export type AskedTag = (typeof ASKED_TAGS)[number];

const COLUMNS = ['sampleNumber', 'name', ...ASKED_TAGS, 'sheet', 'row', 'told', 'id'] as const satisfies readonly HeadingCode[];

/** A row of the sample: whose it is, and what the person wrote; '' where they have not answered. */
export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly answers: Readonly<Record<AskedTag, string>>;
  /** What stands in columns that people added, by header. */
  readonly own: Readonly<Record<string, CellValue>>;
}

export const NO_ANSWERS: SampleRow['answers'] = { type: '', multi: '', town: '', bridge: '', cross: '', wide: '', stage: '', categories: '' };

export interface VerificationInput {
  readonly language: Language;
  readonly madeAt: Date;
  readonly rulesVersion: string;
  readonly sources: readonly string[];
  /** Organisations that the sample was drawn from. */
  readonly population: number;
  /** Rows whose organisation has left the lists have no candidate any more; their answers stay. */
  readonly rows: readonly (SampleRow & { readonly candidate: Candidate | null })[];
  /** Columns that people added. */
  readonly ownColumns: readonly string[];
  /** null while nothing has been compared. */
  readonly counts: VerificationCounts | null;
}

/** 「検証」: a random sample that a person answers without seeing the machine's tags, and, once compared, how far the two agree. */
export function verificationPlan(input: VerificationInput): SheetPlan {
  const { language, rows, counts, ownColumns } = input;
  const figures = counts === null ? null : verificationFigures(counts, FIRST_LINES + 1, language);
  const top = figures === null ? FIRST_LINES : figures.end + 1;
  const cells = rows.map((row, index) => [...COLUMNS.map((column) => cellOf(row, index + 1, column, language)), ...ownColumns.map((header): PlanCell => row.own[header] ?? '')]);
  if (cells.length === 0) cells.push([...COLUMNS, ...ownColumns].map(() => ''));
  const columns = [...COLUMNS.map((column) => columnOf(column, language)), ...ownColumns.map((header) => ownColumn(header, rows.map(({ own }) => own[header] ?? '')))];
  return {
    kind: 'verification', name: SHEET_NAMES.verification[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: top, height: 36 }],
    blocks: [...firstLines(input), ...(figures?.blocks ?? [])],
    tables: [{ name: TABLE_NAMES.verification, row: top, column: 0, columns, rows: cells, filter: true }],
    charts: figures?.charts ?? [],
    freeze: figures === null ? { rows: top + 1, columns: 2 } : null,
    print: {
      area: { row: 0, column: 0, rowCount: top + 1 + cells.length, columnCount: COLUMNS.indexOf('told') + 1 },
      titleRows: { first: top, last: top }, ...(figures === null ? {} : { breaks: [top] }),
    },
  };
}

/** A sample with the columns that people added to it. */
export interface Sample {
  readonly rows: readonly SampleRow[];
  readonly ownColumns: readonly string[];
}

/** The sample as people left it; rows without an id are left out. */
export function readSample(table: OurTable): Sample {
  const { rows, ownColumns } = readOurTable(table, COLUMNS);
  return {
    ownColumns,
    rows: rows.flatMap((row): SampleRow[] => {
      const id = cellText(row, 'id') ?? '';
      if (id === '') return [];
      return [{ id, name: cellText(row, 'name') ?? '', answers: Object.fromEntries(ASKED_TAGS.map((tag) => [tag, cellText(row, tag) ?? ''])) as SampleRow['answers'], own: row.own }];
    }),
  };
}

/** Everything that the row's list says of it, a line a field: what a blind reviewer reads. */
function toldText(candidate: Candidate, language: Language): string {
  return TOLD.map((field) => [field, sourceText(candidate, field)] as const).filter(([, text]) => text !== '')
    .map(([field, text]) => `${FIELDS[field][language]}${language === 'ja' ? '：' : ': '}${text}`).join('\n');
}

const TOLD: readonly FieldCode[] = ['legalForm', 'address', 'area', 'activity', 'members', 'fields', 'designation', 'notes'];

function firstLines({ rows, language, madeAt, rulesVersion, sources, population }: VerificationInput): Block[] {
  const answered = rows.filter(({ answers }) => ASKED_TAGS.some((tag) => answers[tag] !== '')).length;
  const lines = language === 'ja'
    ? [
      `検証　回答 ${answered} / ${rows.length}団体（全${population}団体から無作為に選択）`,
      `作成：${timeText(madeAt)}　元のシート：${sheetList(sources, 'ja')}　分類ルール：${rulesVersion}　共創パートナーマッパーが作成（元のシートは変更していません）`,
      '自動判定を見ずに、「書かれていること」だけから判定してください。作業ウィンドウの「検証」でも、この表でも回答できます。回答は分類し直しても残ります。一致の度合いは作業ウィンドウの「結果を計算する」で表示します。',
    ]
    : [
      `Verification: ${answered} of ${rows.length} answered (drawn at random from ${population})`,
      `Made: ${timeText(madeAt)}   From: ${sheetList(sources, 'en')}   Rules: ${rulesVersion}   Made by 共創パートナーマッパー (source sheets unchanged)`,
      'Answer from “What the list says” alone, without looking at the machine’s tags: here or in the pane. Answers survive the next run. “Work out the result” in the pane shows how far you agree.',
    ];
  return lines.map((line, row): Block => ({
    row, column: 0, cells: [[line]], format: 'text',
    style: row === 0 ? { bold: true, size: 14, color: INK, vertical: 'center' } : { size: 9, color: QUIET_INK, vertical: 'center' },
  }));
}

function cellOf(row: VerificationInput['rows'][number], number: number, column: (typeof COLUMNS)[number], language: Language): PlanCell {
  switch (column) {
    case 'sampleNumber': return number;
    case 'name': return row.name;
    case 'id': return row.id;
    case 'sheet': return row.candidate?.sheet ?? '';
    case 'row': return row.candidate === null ? '' : rowLink(row.candidate.sheet, row.candidate.row);
    case 'told': return row.candidate === null ? '' : toldText(row.candidate, language);
    default: {
      // In the language of the sheet; a person's own words stay.
      const tokens = readTag(column, row.answers[column]);
      return tokens === null ? '' : tagText(column, tokens, language);
    }
  }
}

function columnOf(column: (typeof COLUMNS)[number], language: Language): TableColumn {
  const header = HEADINGS[column][language];
  switch (column) {
    case 'sampleNumber': return { header, format: 'integer', width: 7, align: 'center' };
    case 'name': return { header, format: 'text', width: 28, wrap: true };
    case 'type': return typeColumn(language, true);
    case 'stage': return stageColumn(language);
    case 'categories': return { header, format: 'text', width: 20, wrap: true };
    case 'told': return { header, format: 'text', width: 80, wrap: true, size: 9 };
    case 'row': return { header, format: 'general', width: 8, align: 'center' };
    case 'id': return { header, format: 'text', width: 14, size: 8, quiet: true };
    case 'sheet': return { header, format: 'text', width: 12, wrap: true };
    default: return answerColumn(column, language);
  }
}
