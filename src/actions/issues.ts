import { WorkbookProblem } from '../excel/errors';
import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import type { Watch } from '../excel/session';
import { ANSWERS, LANGUAGES } from '../domain/vocabulary';
import { ANSWER_FIELDS } from '../domain/issues/statements';
import { heardBodies } from '../sheets/heardAnswers';
import { issuesPlan } from '../sheets/issuesSheet';
import { KEPT_FORMS } from '../sheets/keptTables';
import { readLedger } from '../sheets/ledgerRead';
import { cellText, readOurTable, type OurTable } from '../sheets/ourTable';
import type { OurSheet } from '../sheets/plan';
import { STATEMENTS_FORM } from '../sheets/statementsKept';
import { statementsPlan } from '../sheets/statementsSheet';
import { makeSheets } from './makeSheets';
import type { RunContext } from './run';

/** How far the hearings have come. */
export interface HeardSoFar {
  /** Rows of the hearing record; null while there is none and the ledger remembers no answer. */
  readonly bodies: number | null;
  /** Of them those with an answer, and answers in all. */
  readonly answered: number;
  readonly answers: number;
  /** 「発言一覧」 and 「課題整理」 as they stand; null while they are not there. */
  readonly made: IssuesMade | null;
}

/** What stands in 「発言一覧」. */
export interface IssuesMade {
  readonly statements: number;
  /** Statements with a kind of issue or of support. */
  readonly tagged: number;
  /** Answers to a question for issues, solutions or support in which the rules found none. */
  readonly toConfirm: number;
  /** The names of the sheets. */
  readonly sheets: { readonly statements: string; readonly issues: string };
}

const KINDS = ['statements', 'issues'] as const satisfies readonly OurSheet[];

/** Looks at the record and at the sheets, without changing anything. @throws what Excel threw. */
export async function lookAtIssues(watch: Watch): Promise<HeardSoFar> {
  const { hearings, ledger, statements } = await readOurTables(watch, ['hearings', 'ledger', 'statements']);
  const sheets = await findOwnedSheets(watch);
  const names = KINDS.map((kind) => sheets.find((sheet) => sheet.kind === kind)?.name);
  const heard = answersIn(hearings, ledger);
  return {
    ...heard,
    made: statements === null || names[0] === undefined || names[1] === undefined ? null : { ...countStatements(statements), sheets: { statements: names[0], issues: names[1] } },
  };
}

/** Makes 「発言一覧」 and 「課題整理」 from the answers of the hearing record, in place of earlier ones; what people entered in 「発言一覧」 stays. */
export async function makeIssues(run: RunContext): Promise<HeardSoFar> {
  await makeSheets(run, [...KINDS, 'hearings'], ({ input, tables }) => {
    if (heardBodies(input, tables.hearings).length === 0 && (input.memory.statements?.handRows ?? []).length === 0) throw new WorkbookProblem('noAnswers');
    const statements = statementsPlan(input, tables.hearings);
    return [statements.plan, issuesPlan(input, statements.rows)];
  });
  return lookAtIssues(run);
}

function answersIn(hearings: OurTable | null, ledger: OurTable | null): Pick<HeardSoFar, 'bodies' | 'answered' | 'answers'> {
  const counts: number[] = [];
  const seen = new Set<string>();
  if (hearings !== null) {
    for (const row of readOurTable(hearings, KEPT_FORMS.hearings.headings).rows) {
      const id = cellText(row, 'id') ?? '';
      if (id === '' && (cellText(row, 'name') ?? '') === '') continue;
      seen.add(id);
      counts.push(ANSWER_FIELDS.filter((field) => (cellText(row, field) ?? '') !== '').length);
    }
  }
  // Answers of rows that were deleted, or of a record that was, are in the ledger.
  for (const { id, input } of ledger === null ? [] : readLedger(ledger).entries) {
    const cells = input.kept.hearings?.cells ?? {};
    const answers = ANSWER_FIELDS.filter((field) => String(cells[field] ?? '').trim() !== '').length;
    if (answers > 0 && !seen.has(id)) counts.push(answers);
  }
  return {
    bodies: hearings === null && counts.length === 0 ? null : counts.length,
    answered: counts.filter((count) => count > 0).length, answers: counts.reduce((sum, count) => sum + count, 0),
  };
}

function countStatements(table: OurTable): Omit<IssuesMade, 'sheets'> {
  const unknown = LANGUAGES.map((language) => ANSWERS.unknown[language]);
  const rows = readOurTable(table, STATEMENTS_FORM.headings).rows.filter((row) => (cellText(row, 'statement') ?? '') !== '');
  const cells = rows.map((row) => [cellText(row, 'issueKinds') ?? '', cellText(row, 'supportKinds') ?? '']);
  const isOpen = (cell: string): boolean => (unknown as readonly string[]).includes(cell);
  return {
    statements: rows.length,
    tagged: cells.filter((both) => both.some((cell) => cell !== '' && !isOpen(cell))).length,
    toConfirm: cells.filter((both) => both.some(isOpen)).length,
  };
}
