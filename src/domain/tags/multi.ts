import type { Answer } from '../vocabulary';
import { isFirm } from '../names/kinds';
import type { Ground, Profile } from '../names/profile';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import { sumOfDifferentWords } from '../reading/words';
import { isTerseDesignation } from './designation';
import { partnersTold, severalTold } from './severalTold';
import { isPureResearch } from './town';
import { because, byWords, unknown, type Verdict } from './verdict';

/** 複数者・団体 (§2, §8): several people or organisations act together. */
export function decideMulti(reading: Reading, town: Answer): Verdict<Answer> {
  const { profile, activity, members } = reading;
  if (reading.abandoned.length > 0) return byWords('no', reading.abandoned);
  const against = reading.words(SLOT.multi.no);
  if (sumOfDifferentWords(reading.words(SLOT.multi.no)) >= 2) return byWords('no', against);
  const isUniversity = profile?.kind === 'university';
  const joint = reading.words(SLOT.multi.yes).filter((hit) => isUniversity || (hit.rule.weight >= 2 && !(profile !== null && isFirm(profile.kind) && hit.rule.id === 'multi.joint-body')));
  if (joint.some((hit) => hit.rule.weight >= 2)) return byWords('yes', joint);
  if (members.parties >= 2 && members.ground !== null) return because('yes', 'multi.members', members.ground);
  if (profile === null) return toldOr(severalTold(reading), 'multi.told', unknown);
  // §8: one that is only being set up, of whom no members are told.
  if (profile.inPreparation) return unknown;
  const { kind, membership, ground } = profile;
  const byName = (): Verdict<Answer> => (membership === null ? unknown : because(membership.of.multi!, `name.${membership.of.id}`, membership));
  switch (kind) {
    case 'university':
      if (membership?.of.id === 'univ-consortium') return byName();
      if (activity.ground === null) return unknown;
      if (isPureResearch(reading)) return because('no', 'multi.university-alone', activity.ground);
      // Those whom it teaches or advises are no partners: one such word is not enough.
      if (joint.length > 0 && (town === 'yes' || sumOfDifferentWords(joint) >= 2)) return byWords('yes', joint);
      if (reading.linkings.length > 0) return because('yes', 'multi.acts-with-partners', reading.linkings[0]!.link);
      return toldOr(partnersTold(reading), 'multi.partners-told', unknown);
    case 'government': case 'agency':
      if (membership?.of.multi === 'yes') return byName();
      return activity.ground === null && kind === 'agency' ? unknown : because('no', 'multi.public-body', ground);
    case 'branch':
      // A chapter of a body with members is one itself.
      if (profile.form?.of.kind !== 'company' && /支部$/.test(profile.ground.cell.text.text.trim())) return because('yes', 'multi.chapter', profile.branch ?? ground);
      return activity.ground === null ? unknown : because('no', 'multi.single-firm', activity.ground);
    case 'company': case 'regionalFirm': case 'religious':
      // §2: a firm that gathers others around town work; one that only brings two together may do so for itself.
      if (town === 'yes') {
        const gathering = reading.linkings.filter(({ strong }) => strong);
        const many = gathering.find(({ sectors, link }) => sectors.size >= 3 || (sectors.size === 2 && STANDING.test(link.cell.text.text)));
        if (many !== undefined) return because('yes', 'multi.gathers-others', many.link);
        // §8: a company for the town whose investors are not listed.
        if (gathering.length > 0 || isTerseDesignation(reading)) return unknown;
      }
      return activity.ground === null ? unknown : because('no', 'multi.single-firm', activity.ground);
    case 'townCompany':
      // A name alone makes no company for the town.
      if (town === 'no' && activity.ground !== null && activity.level === 'rich' && membership?.of.multi !== 'yes') return because('no', 'multi.single-firm', activity.ground);
      return membership?.of.multi === 'yes' ? byName() : isAssociation(profile) && reading.hasText ? because('yes', 'name.association', ground) : unknown;
    case 'foundation':
      return decideFoundation(reading, town);
    case 'neighbourhood': case 'community': case 'volunteers':
      return membership === null ? because('yes', `name.${kind}`, ground) : byName();
    case 'npo':
      return because('yes', 'name.npo', ground);
    case 'club':
      // A school is one body, its club several pupils.
      if (membership === null && profile.heads.some(({ of: { id } }) => id === 'upper-school') && !/[部班会]$/.test(ground.cell.text.text.trim())) return unknown;
      return membership === null ? because('yes', 'name.club', ground) : byName();
    case 'association':
      if (membership !== null) return byName();
      return reading.hasText ? because('yes', 'name.association', ground) : unknown;
    case 'welfare':
      if (membership !== null) return byName();
      return activity.ground === null ? unknown : because('no', 'multi.single-body', activity.ground);
    default:
      return membership === null && profile.branch !== null && /支部$/.test(profile.ground.cell.text.text.trim()) ? because('yes', 'multi.chapter', profile.branch) : toldOr(membership === null ? severalTold(reading) : null, 'multi.told', byName());
  }
}

/** §8: a standing programme: 「定例会」, 「毎月の会議」. */
const STANDING = /定例|月例|毎月|隔月|毎週|円卓/;

const toldOr = (told: { readonly value: 'yes' | 'no'; readonly ground: Ground } | null, rule: string, silent: Verdict<Answer>): Verdict<Answer> =>
  told === null ? silent : because(told.value, rule, told.ground);

const isAssociation = (profile: Profile): boolean => profile.form?.of.kind === 'association' || profile.form?.of.kind === 'npo';

/** An endowment acts alone, unless its name says that it has members or its work is to bring others together. */
function decideFoundation(reading: Reading, town: Answer): Verdict<Answer> {
  const { profile, activity } = reading;
  const membership = profile?.membership ?? null;
  if (membership?.of.multi === 'yes' && membership.of.kind !== 'hobby' && membership.of.kind !== 'club' && !/(?:クラブ|振興会)$/.test(profile!.core === null ? '' : membership.cell.text.text.slice(0, membership.end))) return because('yes', `name.${membership.of.id}`, membership);
  if (activity.ground === null) return unknown;
  return town !== 'no' && reading.words(SLOT.bridge.yes).some((hit) => hit.rule.weight >= 2) ? unknown : because('no', 'multi.endowment', activity.ground);
}
