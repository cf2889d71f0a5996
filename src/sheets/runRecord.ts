import { LANGUAGES, type Label, type Language } from '../domain/vocabulary';
import { FIRST_LINES } from './firstLines';
import type { CellValue } from './grid';
import type { ListChoice } from './lists';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { cellText, readOurTable, type OurRow, type OurTable } from './ourTable';
import { INK, QUIET_INK } from './palette';
import { OUR_SHEETS, type OurSheet, type SheetPlan, type TableColumn } from './plan';
import { RULE_SOURCES, RUN_KINDS, type RuleSource, type RunKind } from './runRecordWords';
import { ownColumn } from './tagColumns';
import { HEADINGS, timeText, type HeadingCode } from './words';

/** 「実行記録」: a row for every run, never taken back; people may write notes, and add rows and columns of their own. */

const COLUMNS = [
  'run', 'runAt', 'runKind', 'rulesVersion', 'rulesFrom', 'runLists', 'runCount', 'runTypes', 'runRanks', 'review', 'runChanges', 'runKept', 'runMerged', 'runOptions', 'addIn',
  'memo', 'runData',
] as const satisfies readonly HeadingCode[];
type RunColumn = (typeof COLUMNS)[number];
/** Excel's limit for a cell is 32,767 characters. */
const LONGEST_DATA = 32_000;

/** What the add-in itself needs of a run, beyond what people read. */
export interface RunData {
  /** Choices about lists that the run followed; null when they were too long for a cell. */
  readonly choices: readonly ListChoice[] | null;
  /** Which of our sheets the run replaced; none on the first. */
  readonly replaced: readonly OurSheet[];
  /** Of a restore: the run that it took back. */
  readonly tookBack?: number;
}

/** A run as a new row says it. Texts are in the language of the sheet. */
export interface NewRun {
  readonly number: number;
  readonly at: Date;
  readonly kind: RunKind;
  readonly rulesVersion: string;
  readonly rulesFrom: RuleSource | null;
  readonly lists: string;
  readonly organisations: number;
  readonly types: string;
  readonly ranks: string;
  readonly review: number;
  readonly changes: string;
  readonly kept: string;
  readonly merged: number;
  readonly options: string;
  readonly addIn: string;
  /** Written by the add-in into the column for notes; people may change it. */
  readonly memo: string;
  readonly data: RunData;
}

/** A run as it stands in the record. */
export interface RecordedRun extends Omit<NewRun, 'at' | 'data' | 'organisations' | 'review' | 'merged'> {
  readonly at: string;
  /** null where a person has put something else into the cell. */
  readonly organisations: number | null;
  readonly review: number | null;
  readonly merged: number | null;
  /** null when it cannot be read. */
  readonly data: RunData | null;
}

/** The run record with one run more; rows, notes and columns that people wrote into the earlier one stay as they are. */
export function runRecordPlan(earlier: OurTable | null, run: NewRun, language: Language): SheetPlan {
  const { rows, ownColumns } = earlier === null ? { rows: [], ownColumns: [] } : readOurTable(earlier, COLUMNS);
  const shown = COLUMNS.filter((column) => column !== 'runData');
  const cells = (row: (column: RunColumn) => CellValue, own: (header: string) => CellValue): CellValue[] => [...shown.map(row), ...ownColumns.map(own), row('runData')];
  const mine = newCells(run, language);
  const ja = language === 'ja';
  return {
    kind: 'runs', name: SHEET_NAMES.runs[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 36 }],
    blocks: [
      { row: 0, column: 0, cells: [[ja ? '共創パートナーマッパー　実行記録' : 'Run record of 共創パートナーマッパー']], format: 'text', style: { bold: true, size: 14, color: INK, vertical: 'center' } },
      { row: 1, column: 0, cells: [[ja
        ? '分類や復元をするたびに1行ずつ増えます。メモの列と、追加した行・列には自由に書けます。前の状態に戻すには、作業ウィンドウの「実行の履歴」を使います。'
        : 'Each classification or restore adds a row. Notes, and rows and columns of your own, are kept. To go back to an earlier state, use “Run history” in the task pane.']],
      format: 'text', style: { size: 9, color: QUIET_INK, vertical: 'center' } },
    ],
    tables: [{
      name: TABLE_NAMES.runs, row: FIRST_LINES, column: 0, filter: true,
      columns: [
        ...shown.map((column) => tableColumn(column, language)),
        ...ownColumns.map((header) => ownColumn(header, rows.map((row) => row.own[header] ?? ''))),
        tableColumn('runData', language),
      ],
      rows: [
        ...rows.map((row) => cells((column) => recordedCell(row, column, language), (header) => row.own[header] ?? '')),
        cells((column) => mine[column], () => ''),
      ],
    }],
    charts: [], freeze: { rows: FIRST_LINES + 1, columns: 1 },
    print: { area: { row: 0, column: 0, rowCount: FIRST_LINES + 2 + rows.length, columnCount: shown.length }, titleRows: { first: FIRST_LINES, last: FIRST_LINES } },
  };
}

/** A cell of an earlier row; the words of our own vocabulary in the language of the sheet, all else as it was written then. */
function recordedCell(row: OurRow, column: RunColumn, language: Language): CellValue {
  const value = row.cells[column] ?? '';
  if (column === 'runKind') return inLanguage(RUN_KINDS, value, language);
  return column === 'rulesFrom' ? inLanguage(RULE_SOURCES, value, language) : value;
}

function inLanguage<K extends string>(words: Readonly<Record<K, Label>>, value: CellValue, language: Language): CellValue {
  const code = codeOf(words, String(value).trim());
  return code === null ? value : words[code][language];
}

/** The runs of the record, in the order of their numbers; rows that people added are none. */
export function readRunRecord(table: OurTable): RecordedRun[] {
  const seen = new Set<number>();
  return readOurTable(table, COLUMNS).rows.flatMap((row): RecordedRun[] => {
    const number = numberOf(row.cells.run);
    if (number === null || !Number.isInteger(number) || number < 1 || seen.has(number)) return [];
    seen.add(number);
    const text = (column: RunColumn): string => cellText(row, column) ?? '';
    return [{
      number, at: text('runAt'), kind: codeOf(RUN_KINDS, text('runKind')) ?? 'classify', rulesVersion: text('rulesVersion'), rulesFrom: codeOf(RULE_SOURCES, text('rulesFrom')),
      lists: text('runLists'), organisations: numberOf(row.cells.runCount), types: text('runTypes'), ranks: text('runRanks'), review: numberOf(row.cells.review),
      changes: text('runChanges'), kept: text('runKept'), merged: numberOf(row.cells.runMerged), options: text('runOptions'), addIn: text('addIn'), memo: text('memo'),
      data: dataOf(row),
    }];
  }).sort((a, b) => a.number - b.number);
}

function newCells(run: NewRun, language: Language): Record<RunColumn, CellValue> {
  const whole = JSON.stringify(run.data);
  return {
    run: run.number, runAt: timeText(run.at), runKind: RUN_KINDS[run.kind][language], rulesVersion: run.rulesVersion,
    rulesFrom: run.rulesFrom === null ? '' : RULE_SOURCES[run.rulesFrom][language],
    runLists: run.lists, runCount: run.organisations, runTypes: run.types, runRanks: run.ranks, review: run.review, runChanges: run.changes, runKept: run.kept, runMerged: run.merged,
    runOptions: run.options, addIn: run.addIn, memo: run.memo,
    runData: whole.length <= LONGEST_DATA ? whole : JSON.stringify({ ...run.data, choices: null }),
  };
}

function tableColumn(column: RunColumn, language: Language): TableColumn {
  const header = HEADINGS[column][language];
  switch (column) {
    case 'run': return { header, format: 'general', width: 6, align: 'center' };
    case 'runCount': case 'review': case 'runMerged': return { header, format: 'general', width: language === 'ja' ? 7.5 : 12, align: 'center' };
    case 'runAt': return { header, format: 'text', width: 16.5 };
    case 'runKind': return { header, format: 'text', width: 10, wrap: true };
    case 'rulesVersion': return { header, format: 'text', width: 11, wrap: true, size: 10 };
    case 'rulesFrom': return { header, format: 'text', width: 11, wrap: true, size: 10 };
    case 'runLists': case 'runTypes': return { header, format: 'text', width: 20, wrap: true, size: 10 };
    case 'runOptions': return { header, format: 'text', width: 13, wrap: true, size: 10 };
    case 'runRanks': case 'runChanges': case 'runKept': return { header, format: 'text', width: 13.5, wrap: true, size: 10 };
    case 'addIn': return { header, format: 'text', width: 8, size: 10 };
    case 'memo': return { header, format: 'text', width: 14, wrap: true };
    case 'runData': return { header, format: 'text', width: 14, size: 8, quiet: true };
  }
}

function numberOf(value: CellValue | undefined): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function codeOf<K extends string>(words: Readonly<Record<K, Label>>, text: string): K | null {
  return (Object.keys(words) as K[]).find((code) => LANGUAGES.some((language) => words[code][language] === text)) ?? null;
}

function dataOf(row: OurRow): RunData | null {
  try {
    const data: unknown = JSON.parse(cellText(row, 'runData') ?? '');
    if (typeof data !== 'object' || data === null) return null;
    const { choices, replaced, tookBack } = data as Record<string, unknown>;
    if (!Array.isArray(replaced) || !(choices === null || Array.isArray(choices))) return null;
    return {
      choices: choices as RunData['choices'], replaced: OUR_SHEETS.filter((kind) => replaced.includes(kind)),
      ...(typeof tookBack === 'number' ? { tookBack } : {}),
    };
  } catch {
    return null;
  }
}
