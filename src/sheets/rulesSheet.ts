import { toRules, type RuleRow } from '../domain/rules/ruleRows';
import { rulesVersionOf } from '../domain/rules/version';
import { TAGS, codesOf, type Language } from '../domain/vocabulary';
import { columnLetters } from './cellAddress';
import { FIRST_LINES } from './firstLines';
import type { CellValue } from './grid';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import { INK, QUIET_INK } from './palette';
import type { Block, SheetPlan, TableColumn } from './plan';
import { sourceLabel } from './rulesSources';
import { ownColumn } from './tagColumns';
import { BETWEEN, OFF, ON, RULE_COLUMNS, RULE_HEADINGS, conditionsText, fieldLabel, phraseText, tagLabel, valueLabel, valueLabels, type RuleHeading } from './rulesWords';
import { timeText } from './words';

export interface RulesSheetInput {
  readonly rows: readonly RuleRow[];
  /** Rows that could not be read, as they stood, by heading: they stay, at the end. */
  readonly passedOver?: readonly Readonly<Partial<Record<RuleHeading, CellValue>>>[];
  readonly language: Language;
  readonly madeAt: Date;
  /** Version of the default rules that the table began with. */
  readonly base: string;
}

/** What the sheet says beside its cells. */
interface RulesSheetFacts extends Omit<RulesSheetInput, 'passedOver'> {
  /** Columns that people added. */
  readonly ownColumns: readonly string[];
}

const columnOf = (heading: RuleHeading): number => RULE_COLUMNS.indexOf(heading);
/** Where the choices of 「何の根拠か」 stand, beside the first lines, so that neither a filter nor deleting rows touches them. */
const choicesAt = (ownColumns: readonly string[]): number => RULE_COLUMNS.length + ownColumns.length + 1;

/** 「分類ルール」: one table, a row a phrase, which people edit and the next run reads. */
export function rulesPlan(input: RulesSheetInput): SheetPlan {
  const { rows, passedOver = [], language } = input;
  const cells = [...rows.map((row, index) => rowCells(row, index + 1, language)), ...passedOver.map((row) => RULE_COLUMNS.map((heading) => row[heading] ?? ''))];
  return rulesSheetPlan(cells.length > 0 ? cells : [RULE_COLUMNS.map(() => '')], { ...input, ownColumns: [] });
}

/** The same over cells in the order of the columns, people's own last. */
export function rulesSheetPlan(cells: readonly (readonly CellValue[])[], facts: RulesSheetFacts): SheetPlan {
  const { language, ownColumns } = facts;
  const choices = choiceLists(language);
  const at = choicesAt(ownColumns);
  const columns = [
    ...RULE_COLUMNS.map((heading) => tableColumn(heading, language, { at, count: choices.length })),
    ...ownColumns.map((header, index) => ownColumn(header, cells.map((row) => row[RULE_COLUMNS.length + index] ?? ''))),
  ];
  return {
    kind: 'rules', name: SHEET_NAMES.rules[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
    columnWidths: [{ column: at - 1, count: 1, width: 4 }, { column: at, count: choices.length, width: 5 }],
    rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 26 }],
    blocks: [...firstLines(facts), {
      row: 0, column: at, cells: [choices.map(({ tag }) => tag), choices.map(({ value }) => value)], format: 'text', style: { size: 8, color: QUIET_INK },
    }],
    tables: [{ name: TABLE_NAMES.rules, row: FIRST_LINES, column: 0, columns, rows: cells, filter: true }],
    charts: [],
    freeze: { rows: FIRST_LINES + 1, columns: 1 },
    print: {
      area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + cells.length, columnCount: columnOf('note') + 1 },
      titleRows: { first: FIRST_LINES, last: FIRST_LINES },
    },
  };
}

/** The cells of a row, in the order of the columns. */
export function rowCells(row: RuleRow, order: number, language: Language): CellValue[] {
  const cells: Readonly<Record<RuleHeading, CellValue>> = {
    phrase: phraseText(row.phrase), tag: tagLabel(row.tag, language), value: valueLabel(row.tag, row.value, language), weight: row.weight,
    fields: row.fields.map((field) => fieldLabel(field, language)).join(BETWEEN[language]), conditions: conditionsText(row, language),
    on: (row.on ? ON : OFF)[language], source: sourceLabel(row.source, language), note: sourceLabel(row.note, language), rule: row.rule, order,
  };
  return RULE_COLUMNS.map((heading) => cells[heading]);
}

/** Where the choices begin, and how many there are. */
interface Choices {
  readonly at: number;
  readonly count: number;
}

function firstLines({ rows, language, madeAt, base }: RulesSheetFacts): Block[] {
  const rules = toRules(rows);
  const inUse = rows.filter(({ on }) => on).length;
  const ja = language === 'ja';
  const lines = ja
    ? [
      `分類ルール　${rows.length.toLocaleString('ja')}語句（うち使う${inUse.toLocaleString('ja')}）`,
      `書き出し：${timeText(madeAt)}　書き出したルール：${rulesVersionOf(rules)}　もとにした標準ルール：${base}　直す・行を足す（ルールIDは空白）・消す・「使わない」にすると、次の分類から使われます。`,
      '重み：3＝それだけで決まる　2＝それだけで明らか　1＝手がかり（ほかの語句と合わせて決まる）　0＝数えず、その中の短い語句も数えない　／　探す列が空白なら活動内容　／　語句は書いたとおりに探します（全角・半角、大文字・小文字は区別しません）。',
    ]
    : [
      `Rules: ${rows.length.toLocaleString('en')} phrases (${inUse.toLocaleString('en')} in use)`,
      `Written: ${timeText(madeAt)}   Rules written: ${rulesVersionOf(rules)}   Default rules they began with: ${base}   Change, add (leave the ID empty), delete or switch off rows; the next run uses them.`,
      'Weight: 3 = settles it alone; 2 = is clear alone; 1 = a hint that needs another; 0 = does not count, nor do shorter phrases within it.  No column named: the activity text.  Phrases are looked for as written (width and case do not matter).',
    ];
  return lines.map((line, row): Block => ({
    row, column: 0, cells: [[line]], format: 'text',
    style: row === 0 ? { bold: true, size: 14, color: INK, vertical: 'center' } : { size: 9, color: QUIET_INK, vertical: 'center' },
  }));
}

function tableColumn(heading: RuleHeading, language: Language, choices: Choices): TableColumn {
  const header = RULE_HEADINGS[heading][language];
  switch (heading) {
    case 'phrase': return { header, format: 'text', width: 30 };
    case 'tag': return { header, format: 'text', width: language === 'ja' ? 20 : 23, choices: codesOf(TAGS).map((tag) => tagLabel(tag, language)) };
    case 'value': return { header, format: 'text', width: 28, choices: { formula: choicesFormula(choices) } };
    case 'weight': return { header, format: 'general', width: 8, align: 'center', choices: ['0', '1', '2', '3'] };
    case 'fields': return { header, format: 'text', width: 30, size: 9 };
    case 'conditions': return { header, format: 'text', width: 34, size: 9 };
    case 'on': return { header, format: 'text', width: 10, align: 'center', choices: [ON[language], OFF[language]], colours: [{ equals: OFF[language], fill: '#F0F0F0', color: QUIET_INK }] };
    case 'source': return { header, format: 'text', width: 28, size: 9 };
    case 'note': return { header, format: 'text', width: 24, size: 9 };
    case 'rule': return { header, format: 'text', width: 26, size: 8, quiet: true };
    case 'order': return { header, format: 'integer', width: 7, align: 'center', size: 8, quiet: true };
  }
}

/** Every value of every tag, side by side: the tag above, the value below. */
function choiceLists(language: Language): { readonly tag: string; readonly value: string }[] {
  return codesOf(TAGS).flatMap((tag) => valueLabels(tag, language).map((value) => ({ tag: tagLabel(tag, language), value })));
}

/** The values of the tag in the same row. Written so that it means the same in every row, however Excel takes relative references. */
function choicesFormula({ at, count }: Choices): string {
  const tags = `$${columnLetters(at)}$1:$${columnLetters(at + count - 1)}$1`;
  // SUM makes one number of ROW(), which Excel takes for an array here.
  const tag = `INDEX($${columnLetters(columnOf('tag'))}:$${columnLetters(columnOf('tag'))},SUM(ROW()))`;
  return `=OFFSET($${columnLetters(at)}$2,0,MATCH(${tag},${tags},0)-1,1,COUNTIF(${tags},${tag}))`;
}
