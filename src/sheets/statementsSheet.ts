import { ISSUE_KINDS, ISSUE_STATES, SUPPORT_KINDS } from '../domain/issues/kinds';
import { ANSWERS, type Label, type Language } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import { FIRST_LINES, firstLines } from './firstLines';
import { statementsOf, type HeardBody, type Statement } from './heardAnswers';
import { QUOTED } from './issuesWords';
import { inSheetLanguage, kindsText } from './kindsText';
import { writtenMarks } from './keptTables';
import { rowLink } from './link';
import { SHEET_NAMES, TABLE_NAMES, TAB_COLOUR } from './ourSheets';
import type { OurRow } from './ourTable';
import { ANSWER_FILLS, INK } from './palette';
import type { PlanCell, SheetPlan, TableColumn } from './plan';
import { ownHeaders } from './statementsKept';
import { ownColumn, stageColumn, typeColumn } from './tagColumns';
import { HEADINGS, type HeadingCode } from './words';

/** Printed up to the memo; behind it stands what explains and what only the add-in needs. */
const COLUMNS = ['sampleNumber', 'name', 'type', 'stage', 'question', 'statement', 'issueKinds', 'issueState', 'supportKinds', 'quotable', 'memo', 'evidence', 'recordRow', 'id', 'statementMark', 'written'] as const satisfies readonly HeadingCode[];
type Column = (typeof COLUMNS)[number];
const LAST_PRINTED: Column = 'memo';

/** The three columns of kinds that the rules fill in and people may correct. */
const KINDS = { issueKinds: ISSUE_KINDS, issueState: ISSUE_STATES, supportKinds: SUPPORT_KINDS } as const satisfies Partial<Record<Column, Readonly<Record<string, Label>>>>;
type KindColumn = keyof typeof KINDS;

/** What stands in a cell of 「発言一覧」: numbers are counted on it. */
export interface StatementCells {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly stage: string;
  readonly statement: string;
  readonly issueKinds: string;
  readonly issueState: string;
  readonly supportKinds: string;
  readonly quotable: string;
}

/** 「発言一覧」 and what stands in it. */
export interface StatementsPlan {
  readonly plan: SheetPlan;
  readonly rows: readonly StatementCells[];
}

/** 「発言一覧」: a row a statement of an answer, with its kinds, the words that gave them, and what people entered. */
export function statementsPlan(input: SheetsInput, bodies: readonly HeardBody[]): StatementsPlan {
  const { language, memory } = input;
  const statements = statementsOf(bodies);
  const own = ownColumns(statements, memory.statements?.ownColumns ?? []);
  const handRows = memory.statements?.handRows ?? [];
  const withOwn = <T>(ofHeading: (heading: Column) => T, ofOwn: (header: string) => T): T[] =>
    COLUMNS.flatMap((heading) => (heading === 'evidence' ? [...own.map(ofOwn), ofHeading(heading)] : [ofHeading(heading)]));
  const rows = [
    ...statements.map((statement, index) => withOwn((heading) => cellOf(statement, index + 1, heading, language), (header) => statement.entered.own[header] ?? '')),
    ...handRows.map((row, index) => withOwn((heading) => handCell(row, statements.length + index + 1, heading, language), (header) => row.own[header] ?? '')),
  ];
  if (rows.length === 0) rows.push(withOwn((): PlanCell => '', () => ''));
  const columns = withOwn((heading) => columnOf(heading, language), (header) => ownColumn(header, [...statements.map(({ entered }) => entered.own[header] ?? ''), ...handRows.map((row) => row.own[header] ?? '')]));
  const headers = withOwn<string>((heading) => heading, () => '');
  const text = (row: readonly PlanCell[], heading: Column): string => String(row[headers.indexOf(heading)] ?? '');
  const count = statements.length + handRows.length;
  return {
    rows: rows.map((row) => ({
      name: text(row, 'name'), id: text(row, 'id'), type: text(row, 'type'), stage: text(row, 'stage'), statement: text(row, 'statement'),
      issueKinds: text(row, 'issueKinds'), issueState: text(row, 'issueState'), supportKinds: text(row, 'supportKinds'), quotable: text(row, 'quotable'),
    })),
    plan: {
      kind: 'statements', name: SHEET_NAMES.statements[language], visibility: 'visible', tabColour: TAB_COLOUR, showGridlines: false,
      columnWidths: [], rowHeights: [{ row: 0, height: 24 }, { row: FIRST_LINES, height: 30 }],
      blocks: firstLines(
        language === 'ja' ? `発言一覧　${bodies.length}団体・${count}件` : `Statements: ${count} by ${bodies.length} bodies`,
        language === 'ja'
          ? '「ヒアリング記録」の回答を文ごとに分けたものです。課題と支援の種類は直せます（複数は「、」で区切り、無いときは「なし」、空にすると自動の値に戻ります）。直すと「課題整理」の数とグラフも変わり、作り直しても残ります。'
          : 'The answers of the hearing record, a row a sentence. Kinds can be corrected (several with “; ”, “None” for none, an emptied cell returns to the rules). Corrections change “Issues” at once and survive renewal.',
        input),
      tables: [{ name: TABLE_NAMES.statements, row: FIRST_LINES, column: 0, columns, rows, filter: true, headerSize: 10 }],
      charts: [],
      freeze: { rows: FIRST_LINES + 1, columns: 2 },
      print: { area: { row: 0, column: 0, rowCount: FIRST_LINES + 1 + rows.length, columnCount: headers.indexOf(LAST_PRINTED) + 1 }, titleRows: { first: FIRST_LINES, last: FIRST_LINES } },
    },
  };
}

function ownColumns(statements: readonly Statement[], present: readonly string[]): string[] {
  const earlier = new Set(statements.map(({ body }) => body.entered));
  return [...new Set([...present, ...[...earlier].flatMap(ownHeaders)])];
}

/** What the rules say in a column of kinds. */
function ruleText({ tags, question }: Statement, column: KindColumn, language: Language): string {
  switch (column) {
    case 'issueKinds': return tags.toConfirm && question !== 'wishedSupport' ? ANSWERS.unknown[language] : kindsText(tags.issues, ISSUE_KINDS, language);
    case 'issueState': return tags.state === null ? '' : ISSUE_STATES[tags.state][language];
    case 'supportKinds': return tags.toConfirm && question === 'wishedSupport' ? ANSWERS.unknown[language] : kindsText(tags.support, SUPPORT_KINDS, language);
  }
}

function cellOf(statement: Statement, number: number, heading: Column, language: Language): PlanCell {
  const { body, entered } = statement;
  switch (heading) {
    case 'sampleNumber': return number;
    case 'name': return body.name;
    case 'type': return body.type;
    case 'stage': return body.stage;
    case 'question': return HEADINGS[statement.question][language];
    case 'statement': return statement.text;
    case 'issueKinds': case 'issueState': case 'supportKinds':
      return entered.cells[heading] === undefined ? ruleText(statement, heading, language) : inSheetLanguage(entered.cells[heading], KINDS[heading], language);
    case 'quotable': return quotedText(entered.cells.quotable ?? '', language);
    case 'memo': return entered.cells.memo ?? '';
    case 'evidence': return evidenceText(statement, language);
    case 'recordRow': return body.record === null ? '' : rowLink(body.record.sheet, body.record.row);
    case 'id': return body.id;
    case 'statementMark': return statement.mark;
    case 'written': return writtenMarks({
      issueKinds: ruleText(statement, 'issueKinds', language), issueState: ruleText(statement, 'issueState', language), supportKinds: ruleText(statement, 'supportKinds', language),
    });
  }
}

/** A row that a person added: its own words, kinds in the language of the sheet. */
function handCell(row: OurRow, number: number, heading: Column, language: Language): PlanCell {
  switch (heading) {
    case 'sampleNumber': return number;
    case 'issueKinds': case 'issueState': case 'supportKinds': return inSheetLanguage(row.cells[heading] ?? '', KINDS[heading], language);
    case 'quotable': return quotedText(row.cells.quotable ?? '', language);
    case 'id': case 'statementMark': case 'written': case 'recordRow': return '';
    default: return row.cells[heading] ?? '';
  }
}

function quotedText(value: PlanCell, language: Language): PlanCell {
  return value === QUOTED.ja || value === QUOTED.en ? QUOTED[language] : value;
}

/** 「資金・財源：『資金』『足りない』」, a line a kind. */
function evidenceText({ tags }: Statement, language: Language): string {
  return tags.evidence.map(({ tag, kind, words }) => {
    const label = kindsText([kind], tag === 'issue' ? ISSUE_KINDS : SUPPORT_KINDS, language);
    return language === 'ja' ? `${label}：${words.map(({ text }) => `『${text}』`).join('')}` : `${label}: ${words.map(({ text }) => `“${text}”`).join(' ')}`;
  }).join('\n');
}

function columnOf(heading: Column, language: Language): TableColumn {
  const header = HEADINGS[heading][language];
  const confirm = { equals: ANSWERS.unknown[language], fill: ANSWER_FILLS.unknown, color: INK };
  switch (heading) {
    case 'sampleNumber': return { header, format: 'integer', width: 6, align: 'center' };
    case 'name': return { header, format: 'text', width: 20, wrap: true, size: 10 };
    case 'type': return { ...typeColumn(language, false), width: language === 'ja' ? 10.5 : 13 };
    case 'stage': return stageColumn(language);
    case 'question': return { header, format: 'text', width: 12, wrap: true };
    case 'statement': return { header, format: 'text', width: 46, wrap: true };
    case 'issueKinds': case 'supportKinds': return { header, format: 'text', width: 20, wrap: true, colours: [confirm] };
    case 'issueState': return {
      header, format: 'text', width: 10, align: 'center', choices: Object.values(ISSUE_STATES).map((label) => label[language]),
      colours: [{ equals: ISSUE_STATES.solved[language], fill: ANSWER_FILLS.yes, color: INK }],
    };
    case 'quotable': return { header, format: 'text', width: 8, align: 'center', choices: [QUOTED[language]], colours: [{ equals: QUOTED[language], fill: ANSWER_FILLS.yes, color: INK }] };
    case 'memo': return { header, format: 'text', width: 14, wrap: true };
    case 'evidence': return { header, format: 'text', width: 34, wrap: true, size: 9 };
    case 'recordRow': return { header, format: 'general', width: 8, align: 'center' };
    case 'id': return { header, format: 'text', width: 14, size: 8, quiet: true };
    default: return { header, format: 'text', width: 12, size: 8, quiet: true };
  }
}
