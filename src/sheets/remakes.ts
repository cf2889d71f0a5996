import { choose } from '../domain/outreach/choose';
import type { OutreachList } from '../domain/outreach/lists';
import { criteriaText } from './approachCriteria';
import { choosables } from './approachFacts';
import type { SheetsInput } from './classifiedRows';
import { remadeHearingSheet, remadeRecord } from './hearingsRemake';
import { remadeLetters } from './lettersRemake';
import { chosenOf } from './outreachListRead';
import { outreachListPlan } from './outreachListSheet';
import { heardBodies } from './heardAnswers';
import { issuesPlan } from './issuesSheet';
import type { OurTable } from './ourTable';
import type { OurSheet, SheetPlan } from './plan';
import { templatesPlan } from './templatesSheet';
import { statementsPlan, type StatementsPlan } from './statementsSheet';

/** Our tables as they stand, by kind; null for those that are not there. */
export type OurTables = Readonly<Partial<Record<OurSheet, OurTable | null>>>;

/** Makes a sheet again with the same rows, in the language of the input; null when it cannot be told what was on it. */
type Remake = (input: SheetsInput, tables: OurTables) => SheetPlan | null;

/** How each further sheet is made again when the language changes, without choosing anew; in the order of their tabs. */
export const REMAKES: Readonly<Partial<Record<OurSheet, Remake>>> = {
  event: outreachList('event'),
  potential: outreachList('potential'),
  advanced: outreachList('advanced'),
  templates: (input, tables) => templatesPlan(tables.templates ?? null, input.language, input.madeAt),
  letters: (input, tables) => remadeLetters(input, tables.letters, tables.templates ?? null),
  // The pages read the record, which therefore comes first.
  hearings: (input, tables) => remadeRecord(input, tables.hearings),
  hearing: (input, tables) => remadeHearingSheet(input, tables.hearing, tables.hearings),
  statements: (input, tables) => remadeStatements(input, tables)?.plan ?? null,
  // It counts 「発言一覧」, so it is made again only together with it.
  issues: (input, tables) => {
    const statements = remadeStatements(input, tables);
    return statements === null ? null : issuesPlan(input, statements.rows);
  },
};

/** 「発言一覧」 of the answers in the record and on the pages of 「ヒアリングシート」. */
function remadeStatements(input: SheetsInput, { statements, hearings }: OurTables): StatementsPlan | null {
  return statements ? statementsPlan(input, heardBodies(input, hearings ?? null, input.typedAnswers ?? [])) : null;
}

function outreachList(list: OutreachList): Remake {
  return (input) => {
    if (input.memory.kept[list] === undefined) return null;
    const criteria = input.criteria?.[list];
    const told = criteria === undefined ? '' : criteriaText(criteria, input.language, choose(choosables(input, list), criteria).contactsUnknown);
    return outreachListPlan(input, list, { chosen: chosenOf(input.memory, list), criteriaText: told });
  };
}
