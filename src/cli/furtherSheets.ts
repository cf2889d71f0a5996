import { makeHearings } from '../actions/hearings';
import { makeLetters, makeTemplates } from '../actions/letters';
import { makeOutreachLists } from '../actions/outreachLists';
import type { RunContext } from '../actions/run';
import { DEFAULT_CRITERIA } from '../domain/outreach/criteria';
import { LIST_LABELS, OUTREACH_LISTS } from '../domain/outreach/lists';
import type { Language } from '../domain/vocabulary';

/** Sheets that can be made beside a result: the three outreach lists; letters, and sheets for hearings, to those on them. */
export const FURTHER = ['lists', 'letters', 'hearings'] as const;
export type Further = (typeof FURTHER)[number];

/** What was made, a line each, for a terminal. */
export type FurtherMade = readonly string[];

/**
 * Makes further sheets with the criteria and texts that the add-in offers first; letters and hearings need the lists, which are made for them too.
 * @throws what the actions throw.
 */
export async function makeFurther(run: RunContext, wished: readonly Further[]): Promise<FurtherMade> {
  if (wished.length === 0) return [];
  const lists = await listLines(run);
  const letters = wished.includes('letters') ? await letterLines(run) : [];
  const hearings = wished.includes('hearings') ? await hearingLines(run) : [];
  return [...lists, ...letters, ...hearings];
}

async function listLines(run: RunContext): Promise<string[]> {
  const { language } = run;
  const { made } = await makeOutreachLists(run, DEFAULT_CRITERIA);
  return OUTREACH_LISTS.flatMap((list) => {
    const one = made[list];
    return one === undefined ? [] : [line(one.sheet, language === 'ja' ? `${LIST_LABELS[list].ja} ${one.chosen}団体` : `${LIST_LABELS[list].en}: ${one.chosen}`, language)];
  });
}

async function letterLines(run: RunContext): Promise<string[]> {
  const { language } = run;
  const ja = language === 'ja';
  const templates = await makeTemplates(run);
  // Sender, date and place are for people to fill in: until then they stay visible as 《…》.
  const outcome = await makeLetters(run, { lists: OUTREACH_LISTS, asDraft: true });
  const what = outcome.is === 'made'
    ? (ja ? `文面 ${outcome.counts.reduce((sum, { letters }) => sum + letters, 0)}通（《…》は「${templates}」で埋めてから作り直してください）`
      : `${outcome.counts.reduce((sum, { letters }) => sum + letters, 0)} letters (fill in what stands in 《…》 on “${templates}” and make them again)`)
    : outcome.is === 'nobody' ? (ja ? '送る先の団体がないため、文面は作りませんでした' : 'no letters: there is nobody to write to')
      : (ja ? `「${templates}」に直すところがあるため、文面は作りませんでした` : `no letters: something on “${templates}” must be put right first`);
  return [line(outcome.is === 'made' ? outcome.sheet : templates, what, language)];
}

async function hearingLines(run: RunContext): Promise<string[]> {
  const ja = run.language === 'ja';
  const outcome = await makeHearings(run, { kinds: ['potential', 'advanced'] });
  if (outcome.is === 'nobody') return [ja ? '・ヒアリングの相手になる団体がないため、ヒアリングシートは作りませんでした' : '- no hearing sheets: no organisation is chosen'];
  return [
    line(outcome.sheet, ja ? `${outcome.pages}ページ${outcome.leftOut > 0 ? `（ほかに${outcome.leftOut}団体は「${outcome.record}」だけ）` : ''}` : `${outcome.pages} pages${outcome.leftOut > 0 ? ` (${outcome.leftOut} more only on “${outcome.record}”)` : ''}`, run.language),
    line(outcome.record, ja ? `${outcome.recorded}行` : `${outcome.recorded} rows`, run.language),
  ];
}

function line(sheet: string, what: string, language: Language): string {
  return language === 'ja' ? `・「${sheet}」：${what}` : `- “${sheet}”: ${what}`;
}
