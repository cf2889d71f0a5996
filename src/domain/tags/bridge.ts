import type { Answer, TypeCode } from '../vocabulary';
import { isFirm, type Kind } from '../names/kinds';
import type { Linking } from '../reading/linking';
import type { Members } from '../reading/members';
import { hasField, type Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import { sumOfDifferentWords } from '../reading/words';
import { isTerseDesignation } from './designation';
import { isPureResearch } from './town';
import { because, byWords, unknown, type Verdict } from './verdict';

/** 域内外を繋げる役割 (§2, §8). A firm that serves its customers and not the town links nobody for a place. */
export function decideBridge(reading: Reading, type: TypeCode, town: Answer): Verdict<Answer> {
  if (reading.abandoned.length > 0) return byWords('no', reading.abandoned);
  const { profile, activity, members } = reading;
  const kind = profile?.kind ?? 'unknown';
  if (isFirm(kind) && type === 'other' && town === 'no' && activity.ground !== null) return because('no', 'bridge.ordinary-business', activity.ground);
  if (isPureResearch(reading) && activity.ground !== null) return because('no', 'bridge.research-only', activity.ground);
  // An endowment that is there for no place links nobody for one.
  const words = reading.words(SLOT.bridge.yes);
  if (kind === 'foundation' && town === 'no' && activity.ground !== null && !(profile!.namesPlace && words.some(({ rule }) => TIES_A_PLACE.has(rule.id)))) return because('no', 'bridge.no-place', activity.ground);
  const against = reading.words(SLOT.bridge.no);
  if (against[0] !== undefined && against[0].rule.weight >= Math.max(2, words[0]?.rule.weight ?? 0)) return byWords('no', against);
  // A field or a note says what it is about, not that it does it.
  if (words[0] !== undefined && words[0].rule.weight >= 2 && activity.ground !== null) return byWords('yes', words);
  const linking = reading.linkings.find((l) => isBridging(l, kind)) ?? reading.linkings.find((l) => kind !== 'foundation' && l.link.meaning.is === 'link' && (!isFirm(kind) || !l.sectors.has('government')));
  if (linking !== undefined && kind !== 'hobby' && kind !== 'government') {
    return { value: 'yes', reasons: [{ rule: 'bridge.brings-together', ground: linking.link }, { rule: `bridge.party`, ground: linking.party }] };
  }
  // Advice, joint research, support: a university that does several of them has a window for firms and towns.
  if (kind === 'university' && sumOfDifferentWords(words) >= 2) return byWords('yes', words);
  if (kind === 'university' && town === 'yes') {
    const partners = reading.words(SLOT.multi.yes).filter(({ rule }) => rule.id !== 'multi.universityContacts');
    if (partners.length > 0) return byWords('yes', partners);
  }
  // A council of the municipality and others is there to tie them together; of whose doings nothing is said may be one in name only.
  if (kind === 'council' && activity.ground !== null && members.bySector.public > 0 && members.parties >= 3 && sectorsIn(members) >= 2 && members.ground !== null) return because('yes', 'bridge.sectors-together', members.ground);
  if (kind === 'foundation' && town === 'yes' && activity.ground !== null && words.some(({ rule }) => rule.id === 'bridge.partners')) return byWords('yes', words);
  if (kind === 'council' && town === 'yes' && words.length > 0 && activity.ground !== null) return byWords('yes', words);
  if ((kind === 'council' || kind === 'mixed' || kind === 'community' || ((kind === 'unknown' || kind === 'association') && town === 'yes')) && members.ground !== null && activity.ground !== null && sectorsIn(members) >= 3) return because('yes', 'bridge.sectors-together', members.ground);
  if (kind === 'hobby') return because('no', 'bridge.pastime', profile!.ground);
  const table = profile?.heads.find(({ of: { id } }) => id === 'kodomo-shokudo');
  // §8: a group whose name tells its single task.
  if (activity.ground === null) return table === undefined ? unknown : because('no', 'bridge.single-task', table);
  const singleTask = kind === 'volunteers' || kind === 'students' || kind === 'neighbourhood' || kind === 'club' || (kind === 'unknown' && !hasField(reading.row, 'designation')) || town === 'no';
  if (profile?.inPreparation === true || isTerseDesignation(reading) || (kind === 'foundation' && town === 'yes' && words.length > 0 && activity.level !== 'rich')) return unknown;
  return activity.level === 'rich' || singleTask ? because('no', 'bridge.none-of-its-activities', activity.ground) : unknown;
}

/** Words that tie a place to others whatever else an endowment is for; coordinators and liaison are there for patients and members, too. */
const TIES_A_PLACE: ReadonlySet<string> = new Set(['bridge.named', 'bridge.invite', 'bridge.sectors']);

/** Plainly so, whoever does it. A foundation often helps each of several parties by itself, and a firm names those whom it serves. */
function isBridging({ strong, sectors, link }: Linking, kind: Kind): boolean {
  if (kind === 'foundation') return strong && sectors.size >= 2;
  return strong || (sectors.size >= 3 && (link.meaning.is === 'link' || !isFirm(kind)));
}

/** §2: government, firms, university and residents tied together in one body. */
function sectorsIn({ bySector }: Members): number {
  return [bySector.public, bySector.business, bySector.university, bySector.residents].filter((parties) => parties > 0).length;
}
