import { WorkbookProblem } from '../excel/errors';
import { findOwnedSheets, readOurTables } from '../excel/ourSheets';
import { ANSWERS, LANGUAGES } from '../domain/vocabulary';
import { ANSWER_FIELDS } from '../domain/issues/statements';
import { heardBodies } from '../sheets/heardAnswers';
import { issuesPlan } from '../sheets/issuesSheet';
import { KEPT_FORMS } from '../sheets/keptTables';
import { readLedger } from '../sheets/ledgerRead';
import { cellText, readOurTable, type OurTable } from '../sheets/ourTable';
import type { OurSheet } from '../sheets/plan';
import type { TypedAnswer } from '../sheets/hearingTyped';
import { STATEMENTS_FORM } from '../sheets/statementsKept';
import { statementsPlan } from '../sheets/statementsSheet';
import { typedAnswers } from './hearings';
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
interface IssuesMade {
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
export async function lookAtIssues(run: RunContext): Promise<HeardSoFar> {
  const { hearings, ledger, statements } = await readOurTables(run, ['hearings', 'ledger', 'statements']);
  const sheets = await findOwnedSheets(run);
  const names = KINDS.map((kind) => sheets.find((sheet) => sheet.kind === kind)?.name);
  return {
    ...answersIn(hearings, ledger, await typedAnswers(run)),
    made: statements === null || names[0] === undefined || names[1] === undefined ? null : { ...countStatements(statements), sheets: { statements: names[0], issues: names[1] } },
  };
}

/**
 * Makes 「発言一覧」 and 「課題整理」 from the answers of the hearing record and of the hearing sheet's pages, in place of earlier ones; what people entered in 「発言一覧」 stays.
 * @throws what `makeSheets` throws; problem `noAnswers` while nobody has answered.
 */
export async function makeIssues(run: RunContext): Promise<HeardSoFar> {
  const typed = await typedAnswers(run);
  await makeSheets(run, [...KINDS, 'hearings'], ({ input, tables }) => {
    const bodies = heardBodies(input, tables.hearings, typed);
    if (bodies.length === 0 && (input.memory.statements?.handRows ?? []).length === 0) throw new WorkbookProblem('noAnswers');
    const statements = statementsPlan(input, bodies);
    return [statements.plan, issuesPlan(input, statements.rows)];
  });
  return lookAtIssues(run);
}

/** Counts the answers in the record, on the pages, and of rows or a record that were deleted: those are in the ledger. */
function answersIn(hearings: OurTable | null, ledger: OurTable | null, typed: readonly TypedAnswer[]): Pick<HeardSoFar, 'bodies' | 'answered' | 'answers'> {
  const heard = new Map<string, Set<string>>();
  const add = (whose: string, field: string): void => {
    heard.set(whose, (heard.get(whose) ?? new Set()).add(field));
  };
  for (const row of hearings === null ? [] : readOurTable(hearings, KEPT_FORMS.hearings.headings).rows) {
    const [id, name] = [cellText(row, 'id') ?? '', cellText(row, 'name') ?? ''];
    if (id === '' && name === '') continue;
    const whose = id === '' ? `name:${name}` : id;
    heard.set(whose, heard.get(whose) ?? new Set());
    for (const field of ANSWER_FIELDS) if ((cellText(row, field) ?? '') !== '') add(whose, field);
  }
  for (const { id, input } of ledger === null ? [] : readLedger(ledger).entries) {
    if (heard.has(id)) continue;
    for (const field of ANSWER_FIELDS) if (String(input.kept.hearings?.cells[field] ?? '').trim() !== '') add(id, field);
  }
  for (const { whose, heading } of typed) if ((ANSWER_FIELDS as readonly string[]).includes(heading)) add(whose, heading);
  const counts = [...heard.values()].map((fields) => fields.size);
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
