import { textOf, type Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import { comparable, type Choosable, type Standing } from '../domain/outreach/choose';
import { APPROACH_TABLES, OUTREACH_LISTS, type ApproachTable, type OutreachList } from '../domain/outreach/lists';
import { LANGUAGES } from '../domain/vocabulary';
import type { SheetsInput } from './classifiedRows';
import type { CellValue } from './grid';
import type { CONTACT_HEADINGS } from './keptTables';
import type { PersonInput } from './ledgerEntry';
import { selectionOf } from './outreachListRead';
import { prefectureOf } from './prefectures';
import { fullAddress, sourceText } from './sourceText';
import { STATUSES } from './words';

/** One organisation as choosing for a list needs it. `input` is what people entered for it. */
export function choosableOf({ id, candidate, decision }: { readonly id: string; readonly candidate: Candidate; readonly decision: Decision }, input: PersonInput, list: OutreachList): Choosable {
  const hasEmail = contactText(candidate, input, 'email', list) !== '';
  return {
    id, decision, prefecture: prefectureOf(candidate, decision),
    places: comparable([fullAddress(candidate), textOf(candidate, 'area'), ...decision.places].join('|')),
    sheets: [candidate.sheet, ...(candidate.alsoAt ?? []).map(({ sheet }) => sheet)],
    designation: comparable(textOf(candidate, 'designation')),
    hasEmail, isReachable: hasEmail || contactText(candidate, input, 'phone', list) !== '' || contactText(candidate, input, 'address', list) !== '',
    isListedWithContact: (['email', 'phone', 'address'] as const).some((field) => sourceText(candidate, field) !== ''),
    standings: standingsOf(input),
    byHand: selectionOf(input.kept[list]?.cells.selection),
  };
}

/** All organisations as choosing for a list needs them. */
export function choosables({ rows }: Pick<SheetsInput, 'rows'>, list: OutreachList): Choosable[] {
  return rows.map(({ key, candidate, decision, input }) => choosableOf({ id: key.id, candidate, decision }, input, list));
}

/** How to reach an organisation: as a person corrected it in this list or, where they did not, in another one; else as its row says. */
export function contactText(candidate: Candidate, input: PersonInput, heading: (typeof CONTACT_HEADINGS)[number], list: OutreachList): string {
  const corrected = input.kept[list]?.cells[heading];
  return corrected === undefined ? contactBeside(candidate, input, heading, list) : String(corrected);
}

/** The same without what this list itself says. */
export function contactBeside(candidate: Candidate, input: PersonInput, heading: (typeof CONTACT_HEADINGS)[number], list: OutreachList): string {
  const corrected = OUTREACH_LISTS.filter((other) => other !== list).map((other) => input.kept[other]?.cells[heading]).find((value) => value !== undefined && value !== '');
  return corrected === undefined ? sourceText(candidate, heading) : String(corrected);
}

function standingsOf(input: PersonInput): Choosable['standings'] {
  const standings: Partial<Record<ApproachTable, Standing>> = {};
  for (const table of APPROACH_TABLES) {
    const standing = standingOf(table === 'outreach' ? input.outreach.status : input.kept[table]?.cells.status);
    if (standing !== 'open') standings[table] = standing;
  }
  return standings;
}

const DECLINED = STATUSES.ja.indexOf('辞退');
const BARRED = STATUSES.ja.indexOf('送付不可');

/** What a cell of 状況 says; a person's own words say that something was done. */
function standingOf(status: CellValue | undefined): Standing {
  const text = String(status ?? '').trim();
  const is = (at: number): boolean => LANGUAGES.some((language) => STATUSES[language][at] === text);
  if (text === '' || is(0)) return 'open';
  return is(DECLINED) ? 'declined' : is(BARRED) ? 'barred' : 'contacted';
}
