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
import { remadeRules } from './rulesRemake';
import { templatesPlan } from './templatesSheet';
import { statementsPlan } from './statementsSheet';
import { remadeVerification } from './verificationRemake';

/** The sheets beside the result that are made again when the language changes; in the order of their tabs. */
export const REMADE = [
  'event', 'potential', 'advanced', 'templates', 'letters', 'hearing', 'hearings', 'statements', 'issues', 'rules', 'verification',
] as const satisfies readonly OurSheet[];

/** Our tables as they stand, by kind; null for those that are not there. */
export type OurTables = Readonly<Partial<Record<OurSheet, OurTable | null>>>;

/** The further sheets that are there, with the same rows in the language of the input and without choosing anew; those of which it cannot be told what was on them are left out. */
export function remadePlans(input: SheetsInput, tables: OurTables): SheetPlan[] {
  const { language, madeAt, rulesBase = '' } = input;
  const plans = [
    ...(['event', 'potential', 'advanced'] as const).map((list) => (tables[list] ? remadeList(input, list) : null)),
    tables.templates ? templatesPlan(tables.templates, language, madeAt) : null,
    remadeLetters(input, tables.letters, tables.templates ?? null),
    // The pages read the record, which therefore comes first.
    remadeRecord(input, tables.hearings),
    remadeHearingSheet(input, tables.hearing, tables.hearings),
    ...remadeStatements(input, tables),
    tables.rules ? remadeRules(tables.rules, { language, madeAt, base: rulesBase }) : null,
    tables.verification ? remadeVerification(input, tables.verification) : null,
  ];
  return plans.filter((plan) => plan !== null);
}

/** An outreach list with whom it has; null when nothing is remembered of it. */
export function remadeList(input: SheetsInput, list: OutreachList): SheetPlan | null {
  if (input.memory.kept[list] === undefined) return null;
  const criteria = input.criteria?.[list];
  const told = criteria === undefined ? '' : criteriaText(criteria, input.language, choose(choosables(input, list), criteria).contactsUnknown);
  return outreachListPlan(input, list, { chosen: chosenOf(input.memory, list), criteriaText: told });
}

/** 「発言一覧」 of the answers in the record and on the pages of 「ヒアリングシート」, and 「課題整理」, which counts it and is made again only together with it. */
function remadeStatements(input: SheetsInput, { statements, hearings, issues }: OurTables): SheetPlan[] {
  if (!statements) return [];
  const { plan, rows } = statementsPlan(input, heardBodies(input, hearings ?? null, input.typedAnswers ?? []));
  return issues ? [plan, issuesPlan(input, rows)] : [plan];
}
