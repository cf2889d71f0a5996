import type { Answer } from '../vocabulary';
import type { Kind } from '../names/kinds';
import type { Reading } from '../reading/reading';
import type { RuleHit } from '../reading/row';
import { SLOT } from '../reading/slots';
import { sumOfDifferentRules, sumOfDifferentWords } from '../reading/words';
import { SCOPE } from '../text/scopes';
import { because, byWords, unknown, type Verdict } from './verdict';

/** まちづくりに関係 (§2, §8): commits to the place, as a private or non-government actor. */
export function decideTown(reading: Reading): Verdict<Answer> {
  const { profile, activity } = reading;
  if (reading.abandoned.length > 0) return byWords('no', reading.abandoned);
  const allAgainst = reading.words(SLOT.town.no);
  const denied = allAgainst.filter((hit) => hit.rule.only === 'negated');
  if (denied.length > 0) return byWords('no', denied);
  const kind = profile?.kind ?? 'unknown';
  const forWords = reading.words(SLOT.town.yes).filter((hit) => (kind === 'university' || hit.rule.id !== 'town.universityPlace') && !isOnlyHeading(reading, hit) && !(isFirm(kind) && isTakingPart(hit)));
  const against = allAgainst.filter((hit) => isFirm(kind) || kind === 'producers' || !OF_FIRMS.has(hit.rule.id));
  const yes = sumOfDifferentWords(forWords);
  const no = sumOfDifferentRules(against);
  // §8: a national network without a place.
  const national = reading.words(SLOT.type.other).filter((hit) => hit.rule.id === 'type.other.nationalArea');
  if (national.length > 0 && !isFirm(kind)) return byWords('no', national);
  const silence = (rule: string): Verdict<Answer> => (against.length > 0 ? byWords('no', against) : activity.ground !== null ? because('no', rule, activity.ground) : unknown);
  const aim = profile?.heads.find((head) => head.of.town !== undefined);
  if (aim?.of.town === 'no' && yes < 3 && activity.ground !== null) return because('no', `name.${aim.of.id}`, aim);
  switch (kind) {
    case 'government': case 'agency':
      return because('no', 'town.public-body', profile!.ground);
    case 'hobby':
      return yes >= 3 ? byWords('yes', forWords) : because('no', 'town.pastime', profile!.ground);
    case 'company': case 'regionalFirm': case 'branch':
      // A consultancy plans for any town: what it plans is not what it does.
      if (against.some((hit) => hit.rule.id === 'town.consulting') && !isAboutPlace(reading)) return byWords('no', against);
      if (forWords.some((hit) => hit.rule.weight >= 2 && !SOLD_AS_SERVICE.has(hit.rule.id)) && yes - no >= 2) return byWords('yes', forWords);
      if (no < 4 && reading.linkings.length > 0 && isAboutPlace(reading)) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      if (isJointlyOwned(reading) && activity.ground !== null && no < 4) return because('yes', 'town.owned-by-the-place', reading.members.ground!);
      return silence('town.ordinary-business');
    case 'university':
      return decideUniversity(reading, against, silence);
    case 'foundation':
      if (yes >= 3 && no < 2) return byWords('yes', forWords);
      if (no === 0 && hasArea(reading) && reading.linkings[0]?.strong === true) return because('yes', 'town.brings-the-place-together', reading.linkings[0].link);
      if (no === 0 && profile!.namesPlace && servesItsPlace(reading)) return because('yes', 'town.body-of-its-place', activity.ground!);
      return silence('town.no-local-aim');
    case 'chamber':
      // Routine services to members alone leave it open.
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 2) return byWords('no', against);
      return activity.level === 'rich' && no === 0 ? because('yes', 'town.local-body', activity.ground!) : unknown;
    case 'neighbourhood': case 'community': case 'volunteers': case 'shops': case 'tourism': case 'townCompany': case 'students': case 'producers':
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 2) return byWords('no', against);
      // Only when and where it meets says nothing about what it does.
      return activity.level === 'none' || !saysWhatItDoes(reading) ? unknown : because('yes', 'town.local-body', activity.ground!);
    case 'council': case 'mixed':
      if (yes >= 2) return byWords('yes', forWords);
      if (reading.linkings.length > 0 && no < 2 && isAboutPlace(reading)) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      if (aim?.of.town === 'yes' && activity.ground !== null) return because('yes', `name.${aim.of.id}`, aim);
      if (no === 0 && activity.level === 'rich' && hasArea(reading)) return because('yes', 'town.body-of-its-area', activity.ground!);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
    case 'unknown': case 'club':
      // §1: a group without legal form that works for its own area.
      if (no < 2 && activity.ground !== null && profile?.form === null && !profile.inPreparation && hasArea(reading)) return yes > 0 ? byWords('yes', forWords) : because('yes', 'town.local-group', activity.ground);
      if (yes >= 2 && yes > no) return byWords('yes', forWords);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
    case 'npo':
      // §1: an NPO of residents that works for its own area.
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 1 || activity.ground === null) return silence('town.no-local-aim');
      return worksOnFields(reading) ? because('yes', 'town.local-npo', activity.ground) : unknown;
    default:
      if (yes >= 2 && yes > no) return byWords('yes', forWords);
      if (kind === 'association' && reading.linkings.length > 0 && no < 2 && isAboutPlace(reading)) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      if (kind === 'association' && no === 0 && activity.level === 'rich' && hasArea(reading)) return because('yes', 'town.body-of-its-area', activity.ground!);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
  }
}

/** §8: a thin row. The list's heading of a field, with no word on what the body does, commits it to nothing. */
const isOnlyHeading = ({ activity }: Reading, { cell }: RuleHit): boolean => activity.level === 'none' && cell.field === 'fields';
/** A firm whose staff join others' cleaning or festival is in its ordinary business. */
const isTakingPart = ({ cell, start, end }: RuleHit): boolean => (cell.clauses.scopeAt(start, end) & SCOPE.joined) !== 0;

const hasArea = (reading: Reading): boolean => reading.row.cells.some((cell) => cell.field === 'area');

/** Whether the row names an area of activity or local parties beside the firm's seat. */
function isAboutPlace(reading: Reading): boolean {
  return hasArea(reading) || reading.members.parties >= 2;
}

/** §1: a company that its municipality or residents own with others is there for the place. */
function isJointlyOwned({ members: { bySector, parties, ground } }: Reading): boolean {
  return ground !== null && (bySector.residents > 0 || (bySector.public > 0 && parties >= 2));
}

/** Words of daily life that firms sell as services too: guarding, cleaning, transport. */
const SOLD_AS_SERVICE: ReadonlySet<string> = new Set(['town.life', 'town.daily']);

/** Rules about ordinary trade, which speak of firms only: a council's members may well be makers. */
const OF_FIRMS: ReadonlySet<string> = new Set(['town.trade', 'town.sector', 'town.consulting']);
const isFirm = (kind: Kind): boolean => kind === 'company' || kind === 'regionalFirm' || kind === 'branch';

/** Premises and daily life of a place; its trade and sights are as often what is studied. */
const BINDS_A_UNIVERSITY: ReadonlySet<string> = new Set(['town.universityPlace', 'town.premises', 'town.daily']);

/** §8: a project bound to a place is `yes`, a consultation or research window `unknown`, teaching or research alone `no`. */
function decideUniversity(reading: Reading, against: readonly RuleHit[], silence: (rule: string) => Verdict<Answer>): Verdict<Answer> {
  const bound = reading.words(SLOT.town.yes).filter((hit) => hit.rule.weight === 3 || BINDS_A_UNIVERSITY.has(hit.rule.id));
  if (bound.length > 0) return byWords('yes', bound);
  const together = reading.linkings.find(({ sectors, strong }) => strong || sectors.has('residents') || sectors.has('producers') || sectors.has('outsiders'));
  if (together !== undefined && hasArea(reading)) return because('yes', 'town.brings-the-place-together', together.link);
  if (isPureResearch(reading)) return byWords('no', against);
  return sumOfDifferentWords(reading.words(SLOT.bridge.yes)) >= 1 || reading.linkings.length > 0 ? unknown : silence('town.teaching-or-research');
}

/** Whether a single remark about its activity holds a word that means something for the town. */
function saysWhatItDoes(reading: Reading): boolean {
  return reading.activity.level === 'rich' || reading.row.hits.some((hit) => hit.cell.field === 'activity' && hit.rule.tag !== 'stage' && hit.rule.tag !== 'wide');
}

/** Whether its activity names a field of municipal policy beyond care services, which are as often a business. */
function worksOnFields(reading: Reading): boolean {
  return reading.row.hits.some((hit) => hit.rule.tag === 'categories' && hit.rule.weight >= 2 && hit.rule.value !== 'health' && hit.rule.value !== 'industry');
}

/** Fields in which a foundation named after its place works for the place; trades, plants, schooling and the arts may be for anyone. */
const FIELDS_OF_A_PLACE: ReadonlySet<string> = new Set(['community', 'mobility', 'agri']);

function servesItsPlace(reading: Reading): boolean {
  return reading.activity.ground !== null && reading.row.hits.some((hit) => hit.rule.tag === 'categories' && hit.rule.weight >= 2 && hit.cell.field === 'activity' && FIELDS_OF_A_PLACE.has(hit.rule.value));
}

/** A university unit that the row shows to do research or teaching only. */
export function isPureResearch(reading: Reading): boolean {
  return reading.profile?.kind === 'university' && reading.words(SLOT.town.no).some((hit) => hit.rule.id === 'town.research');
}
