import type { Answer } from '../vocabulary';
import type { Reading } from '../reading/reading';
import { because, byWords, unknown, type Verdict } from './verdict';

/** まちづくりに関係 (§2, §8): commits to the place, as a private or non-government actor. */
export function decideTown(reading: Reading): Verdict<Answer> {
  const { profile, activity } = reading;
  if (reading.abandoned.length > 0) return byWords('no', reading.abandoned);
  const against = reading.words('town', 'no');
  const denied = against.filter((hit) => hit.rule.only === 'negated');
  if (denied.length > 0) return byWords('no', denied);
  const yes = reading.weight('town', 'yes');
  const no = reading.weight('town', 'no');
  const forWords = reading.words('town', 'yes');
  const kind = profile?.kind ?? 'unknown';
  const silence = (rule: string): Verdict<Answer> => (against.length > 0 ? byWords('no', against) : activity.ground !== null ? because('no', rule, activity.ground) : unknown);
  switch (kind) {
    case 'government': case 'agency':
      return reading.hasText ? because('no', 'town.public-body', profile!.ground) : unknown;
    case 'hobby':
      return yes >= 3 ? byWords('yes', forWords) : because('no', 'town.pastime', profile!.ground);
    case 'company': case 'regionalFirm': case 'branch':
      if (yes >= 2 && yes - no >= 2) return byWords('yes', forWords);
      return silence('town.ordinary-business');
    case 'university':
      if (yes >= 2) return byWords('yes', forWords);
      return reading.weight('bridge', 'yes') >= 1 ? unknown : silence('town.teaching-or-research');
    case 'foundation':
      if (yes >= 3 && no < 2) return byWords('yes', forWords);
      return silence('town.no-local-aim');
    case 'neighbourhood': case 'community': case 'volunteers': case 'shops': case 'chamber': case 'tourism': case 'townCompany': case 'students': case 'producers':
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 2) return byWords('no', against);
      return activity.level === 'none' ? unknown : because('yes', 'town.local-body', activity.ground!);
    case 'council': case 'mixed':
      if (yes >= 2) return byWords('yes', forWords);
      if (profile?.head?.of.town === true && activity.ground !== null) return because('yes', `name.${profile.head.of.id}`, profile.head);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
    default:
      if (yes >= 2 && yes > no) return byWords('yes', forWords);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
  }
}
