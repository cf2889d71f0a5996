import type { Candidate } from '../domain/candidate';
import type { Decision, Evidence } from '../domain/decision';
import type { Language, TypeCode } from '../domain/vocabulary';
import { ELEMENTS, TYPES, codesOf } from '../domain/vocabulary';
import { distinctPhrases, phraseOf } from './phrase';
import { withoutPrefecture } from './prefectures';

const DEEDS = 2;

const KINDS: Readonly<Record<TypeCode, string>> = {
  business: '地元事業者の組織', residents: '住民の組織', university: '地域の大学の組織', other: '団体', unknown: '団体',
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
  const place = placeText(decision.places, '・', 'など');
  const where = place === '' ? '' : `${place}で`;
  const doing = deeds.length > 0 ? `${where}${deeds.map((d) => `「${nominal(d)}」`).join('')}などを手がけ、` : where !== '' ? `${where}活動し、` : '';
  const who = members !== undefined ? withMembers(members) : decision.elements.multi === 'yes' ? '複数の者・団体による' : '';
  const across = [decision.cross === 'yes' ? '複数の分野' : '', decision.wide === 'yes' ? '複数の市町村' : ''].filter((t) => t !== '').join('と');
  const carriedThrough = `実装に至った取組${deeds.length > 0 ? 'も' : 'が'}${across !== '' ? 'あり、' : 'ある'}`;
  const advanced = decision.stage === 'advanced' ? carriedThrough : '';
  const end = across !== '' ? `として${across}にわたって活動しているため` : 'であるため';
  return `${doing}${advanced}${who}${KINDS[decision.type]}${end}${open.length > 0 ? `（${open.join('・')}は要確認）` : ''}。`;
}

/** 「17社の企業が参画」 → 「17社の企業」が参画する; other lists of members as they stand. */
function withMembers(members: string): string {
  const clause = /^(.+)が(参画|参加|出資|加盟|協力|所属)(?:する|して(?:いる)?)?$/u.exec(members);
  return clause ? `「${clause[1]}」が${clause[2]}する` : `「${members}」などからなる`;
}

/** A clause of the row as a thing done: its last particle or ending falls away (「開催し」 → 「開催」, 「実施を」 → 「実施」). */
export function nominal(phrase: string): string {
  return phrase.replace(/(?:として|により|を通じて|を|は|が|に|で|へ|と|や|も|の)$/u, '').replace(/(?<=[\p{Script=Han}\p{Script=Katakana}ー])(?:している|しており|してきた|した|して|し|する|され|された)$/u, '');
}

function english(decision: Decision, deeds: readonly string[], members: string | undefined, open: readonly string[]): string {
  const place = placeText(decision.places, ', ', ' and elsewhere');
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

/** What it does for the town and for links, in the row's words; a name or legal form is no deed, and a designation only where nothing else is told. */
export function deedsOf(candidate: Candidate, decision: Decision): string[] {
  const telling = decision.evidence.filter((e) => e.value === 'yes' && (e.tag === 'town' || e.tag === 'bridge') && e.field !== 'name' && e.field !== 'legalForm' && e.field !== 'members');
  const done = telling.filter((e) => e.field !== 'designation');
  const speaking = done.length > 0 ? done : telling;
  const town = phrases(candidate, speaking.filter((e) => e.tag === 'town'));
  const bridge = phrases(candidate, speaking.filter((e) => e.tag === 'bridge'));
  return distinctPhrases([...town.slice(0, 1), ...bridge, ...town.slice(1)]).slice(0, DEEDS);
}

function phrases(candidate: Candidate, evidence: readonly Evidence[]): string[] {
  return distinctPhrases(evidence.map((e) => phraseOf(candidate, e)));
}

/** The nearest places, two at most: 「高松市・丸亀市など」; '' when there is none. */
export function placeText(places: readonly string[], join: string, andMore: string): string {
  // A city beside its own ward says nothing more.
  const nearest = places.filter((place) => !places.some((other) => other !== place && other.startsWith(place)));
  const shown = nearest.slice(0, 2).map(withoutPrefecture).join(join);
  return nearest.length > 2 ? `${shown}${andMore}` : shown;
}
