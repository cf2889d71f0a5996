import type { Answer } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { because, byWords, unknown, type Verdict } from './verdict';

/** 複数者・団体 (§2, §8): several people or organisations act together. */
export function decideMulti(reading: Reading): Verdict<Answer> {
  const { profile, activity, members } = reading;
  const against = reading.words('multi', 'no');
  if (reading.weight('multi', 'no') >= 2) return byWords('no', against);
  const isUniversity = profile?.kind === 'university';
  const joint = reading.words('multi', 'yes').filter((hit) => isUniversity || hit.rule.weight >= 2);
  if (joint.some((hit) => hit.rule.weight >= 2)) return byWords('yes', joint);
  if (members.parties >= 2 && members.ground !== null) return because('yes', 'multi.members', members.ground);
  if (profile === null) return unknown;
  const { kind, head, ground } = profile;
  const told = head?.of.multi;
  switch (kind) {
    case 'university':
      if (activity.ground === null) return unknown;
      if (head?.of.multi === 'yes') return because('yes', `name.${head.of.id}`, head);
      if (joint.length > 0) return byWords('yes', joint);
      return reading.weight('town', 'no') > 0 ? because('no', 'multi.university-alone', activity.ground) : unknown;
    case 'government': case 'agency':
      if (told === 'yes' && head !== null) return because('yes', `name.${head.of.id}`, head);
      return activity.ground === null ? unknown : because('no', 'multi.public-body', ground);
    case 'company': case 'regionalFirm': case 'branch': case 'religious':
      return activity.ground === null ? unknown : because('no', 'multi.single-firm', activity.ground);
    case 'townCompany':
      return unknown;
    case 'foundation':
      return decideFoundation(reading);
    case 'npo':
      return because('yes', 'name.npo', ground);
    case 'association':
      if (told !== undefined && head !== null) return because(told, `name.${head.of.id}`, head);
      return reading.hasText ? because('yes', 'name.association', ground) : unknown;
    case 'welfare':
      if (told !== undefined && head !== null) return because(told, `name.${head.of.id}`, head);
      return activity.ground === null ? unknown : because('no', 'multi.single-body', activity.ground);
    default:
      return told !== undefined && head !== null ? because(told, `name.${head.of.id}`, head) : unknown;
  }
}

/** An endowment acts alone, unless its name says that it has members or its work is to bring others together. */
function decideFoundation(reading: Reading): Verdict<Answer> {
  const { profile, activity } = reading;
  const memberBody = profile?.heads.find((h) => h.of.multi === 'yes');
  if (memberBody !== undefined) return because('yes', `name.${memberBody.of.id}`, memberBody);
  if (activity.ground === null) return unknown;
  return reading.weight('bridge', 'yes') >= 2 ? unknown : because('no', 'multi.endowment', activity.ground);
}
