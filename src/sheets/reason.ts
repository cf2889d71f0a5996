import type { Candidate } from '../domain/candidate';
import type { Decision, Evidence } from '../domain/decision';
import type { Language, TypeCode } from '../domain/vocabulary';
import { ELEMENTS, TYPES, codesOf } from '../domain/vocabulary';
import { deedsOf } from './deeds';
import { distinctPhrases, phraseOf } from './phrase';
import { withoutPrefecture } from './prefectures';

const KINDS: Readonly<Record<TypeCode, string>> = {
  business: '地元事業者の組織', residents: '住民の組織', university: '地域の大学の組織', other: '', unknown: '',
};

/**
 * Why to approach an organisation, in one sentence built only from its decision and its row's own words:
 * 「前橋市で「公共空間の活用」「移住相談」などを手がけ、「地元企業12社」などからなる地元事業者の組織として複数の分野にわたって活動しているため。」
 */
export function reasonText(candidate: Candidate, decision: Decision, language: Language): string {
  const deeds = deedsOf(candidate, decision);
  const members = phrases(candidate, decision.evidence.filter((e) => e.tag === 'multi' && e.value === 'yes' && e.field === 'members'))[0];
  const open = codesOf(ELEMENTS).filter((tag) => decision.elements[tag] === 'unknown').map((tag) => ELEMENTS[tag][language]);
  return language === 'ja' ? japanese(decision, deeds, members, open) : english(decision, deeds, members, open);
}

function japanese(decision: Decision, deeds: readonly string[], members: string | undefined, open: readonly string[]): string {
  const place = placeText(decision.places, 'ja');
  const where = place === '' ? '' : `${place}で`;
  const isAdvanced = decision.stage === 'advanced';
  const who = members !== undefined ? withMembers(members) : decision.elements.multi === 'yes' ? '複数の者・団体からなる' : '';
  const kind = KINDS[decision.type] || (who === '' ? '' : '組織');
  const across = [decision.cross === 'yes' ? '分野' : '', decision.wide === 'yes' ? '市町村' : ''].filter((t) => t !== '').join('・');
  const named = deeds.map((d) => `「${d}」`).join('');
  const works = named === '' ? '' : `${where}${named}など`;
  const carried = `実装に至った取組${works === '' ? 'が' : 'も'}`;
  const end = open.length > 0 ? `（${open.join('・')}は要確認）` : '';
  if (across !== '') {
    const doing = works !== '' ? `${works}を手がけ、` : where;
    return `${doing}${isAdvanced ? `${carried}あり、` : ''}${kind === '' ? '' : `${who}${kind}として`}複数の${across}にわたって活動しているため${end}。`;
  }
  if (isAdvanced) return `${works !== '' ? `${works}を手がけ、` : where}${carried}ある${who}${kind || '団体'}であるため${end}。`;
  if (who !== '') return `${works !== '' ? `${works}を手がけ、` : where !== '' ? `${where}活動し、` : ''}${who}${kind}であるため${end}。`;
  return `${works !== '' ? `${works}を手がける` : where !== '' ? `${where}活動する` : ''}${kind || '団体'}であるため${end}。`;
}

/** 「17社の企業が参画」 → 「17社の企業」が参画する; other lists of members as they stand. */
function withMembers(members: string): string {
  const clause = /^(.+)が(参画|参加|出資|加盟|協力|所属)(?:する|して(?:いる)?)?$/u.exec(members);
  return clause ? `「${clause[1]}」が${clause[2]}する` : `「${members}」などからなる`;
}

function english(decision: Decision, deeds: readonly string[], members: string | undefined, open: readonly string[]): string {
  const place = placeText(decision.places, 'en');
  const kind = TYPES[decision.type].en;
  const parts = [
    decision.type === 'unknown' || decision.type === 'other' ? 'Organisation' : kind,
    members !== undefined ? `joined by “${members}”` : '',
    deeds.length > 0 ? `working on ${deeds.map((d) => `“${d}”`).join(' and ')}` : '',
    place !== '' ? `in ${place}` : '',
  ].filter((p) => p !== '').join(' ');
  const more = [
    decision.stage === 'advanced' ? 'with work already implemented' : '',
    decision.cross === 'yes' ? 'across several fields' : '',
    decision.wide === 'yes' ? 'across several municipalities' : '',
  ].filter((p) => p !== '');
  return `${[parts, ...more].join(', ')}${open.length > 0 ? ` (to confirm: ${open.join('; ')})` : ''}.`;
}

function phrases(candidate: Candidate, evidence: readonly Evidence[]): string[] {
  return distinctPhrases(evidence.map((e) => phraseOf(candidate, e)));
}

const FEW: Readonly<Record<Language, string>> = { ja: '・', en: ' and ' };
const MANY: Readonly<Record<Language, { readonly join: string; readonly more: string }>> = { ja: { join: '・', more: 'など' }, en: { join: ', ', more: ' and elsewhere' } };

/** The nearest places, two at most: 「高松市・丸亀市など」; '' when there is none. */
export function placeText(places: readonly string[], language: Language): string {
  // A city beside its own ward says nothing more.
  const nearest = places.filter((place) => !places.some((other) => other !== place && other.startsWith(place)));
  const shown = nearest.slice(0, 2).map((place) => withoutPrefecture(place, language)).join(nearest.length > 2 ? MANY[language].join : FEW[language]);
  return nearest.length > 2 ? `${shown}${MANY[language].more}` : shown;
}
