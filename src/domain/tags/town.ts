import type { Answer } from '../vocabulary';
import { isFirm, type Kind } from '../names/kinds';
import type { Profile } from '../names/profile';
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
  const dormant = allAgainst.filter((hit) => hit.rule.id === DORMANT);
  if (dormant.length > 0) return byWords('no', dormant);
  const denied = allAgainst.filter((hit) => hit.rule.only === 'negated');
  if (denied.length > 0) return byWords('no', denied);
  const kind = profile?.kind ?? 'unknown';
  const firm = isFirm(kind);
  const group = isGroup(kind);
  const publicRun = firm ? [] : reading.words(SLOT.type.other).filter((hit) => hit.rule.id === 'type.other.publicRun');
  if (publicRun.length > 0) return byWords('no', publicRun);
  const forWords = reading.words(SLOT.town.yes).filter((hit) => (kind === 'university' || hit.rule.id !== 'town.universityPlace') && !isOnlyHeading(reading, hit) && !(firm && isTakingPart(hit)) && (hit.rule.id !== LOCAL_HINT || group));
  if (firm && isNationwide(reading) && !hasQuarter(reading)) return because('no', 'town.nationwide', activity.ground!);
  const against = allAgainst.filter((hit) => !isOnlyHeading(reading, hit) && (firm || kind === 'producers' || !OF_FIRMS.has(hit.rule.id)) && (hit.rule.id !== CARE || !group) && (hit.rule.id !== TENDER || activity.level !== 'none'));
  const yes = sumOfDifferentWords(forWords);
  const no = sumOfDifferentRules(against);
  // §8: a national network without a place.
  const national = reading.words(SLOT.type.other).filter((hit) => hit.rule.id === 'type.other.nationalArea');
  if (national.length > 0 && !firm) return byWords('no', national);
  // §8, by its name: 「日本〜学会」, of which the row tells no place.
  const ofTheCountry = profile?.heads.find((head) => head.of.id === 'national' || head.of.id === 'national-body');
  if (ofTheCountry !== undefined && yes === 0 && OF_THE_COUNTRY.has(kind) && activity.ground === null && !hasArea(reading) && profile?.branch === null && reading.hasText) return because('no', `name.${ofTheCountry.of.id}`, ofTheCountry);
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
      // Whom a public body designated for the town is in no ordinary business.
      if (forWords.some((hit) => hit.rule.id === 'town.designation')) return byWords('yes', forWords);
      if (forWords.every((hit) => SOLD_ANYWHERE.has(hit.rule.id)) && isOfNoPlace(reading)) return silence('town.ordinary-business');
      if (forWords.some((hit) => hit.rule.weight >= 2 && !SOLD_AS_SERVICE.has(hit.rule.id)) && yes - no >= 2) return byWords('yes', forWords);
      if (sumOfDifferentRules(against.filter((hit) => hit.rule.id !== TENDER)) < 4 && reading.linkings.length > 0 && isAboutPlace(reading)) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      if (isJointlyOwned(reading) && activity.ground !== null && no < 4) return because('yes', 'town.owned-by-the-place', reading.members.ground!);
      // A firm that the list gives an area of its own beside its seat, and whose work is no plain trade, works for that area.
      if ((kind === 'company' || (kind === 'regionalFirm' && isOfEnergy(profile))) && no === 0 && hasQuarter(reading) && (activity.level === 'rich' || (activity.level === 'single' && reading.members.parties >= 2))) return because('yes', 'town.firm-of-its-area', activity.ground!);
      return silence('town.ordinary-business');
    case 'university':
      return decideUniversity(reading, against, silence);
    case 'foundation':
      if (yes >= 3 && no < 2) return byWords('yes', forWords);
      if (no === 0 && hasArea(reading) && reading.linkings[0]?.strong === true) return because('yes', 'town.brings-the-place-together', reading.linkings[0].link);
      if (no === 0 && profile!.namesPlace && servesItsPlace(reading, yes > 0)) return because('yes', 'town.body-of-its-place', activity.ground!);
      return silence('town.no-local-aim');
    case 'chamber':
      // Routine services to members alone leave it open.
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 2) return byWords('no', against);
      if (no < 2 && reading.linkings.length > 0) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      return activity.level === 'rich' && no === 0 ? because('yes', 'town.local-body', activity.ground!) : unknown;
    case 'neighbourhood': case 'community': case 'volunteers': case 'shops': case 'tourism': case 'townCompany': case 'students': case 'producers':
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 2) return byWords('no', against);
      // Whose name says that it is there for the quarter that the list gives it.
      if (kind === 'community' && activity.level === 'none' && profile?.head?.of.id === 'machikyo' && hasArea(reading) && !isBeingPrepared(reading)) return because('yes', 'town.council-of-its-quarter', profile.ground);
      // Whose name tells what is done for those of the place.
      if (activity.level === 'none' && hasArea(reading) && DEED_BY_NAME.has(profile?.head?.of.id ?? '')) return because('yes', `name.${profile!.head!.of.id}`, profile!.head!);
      // Crops and catch are the business of those who raise them.
      if (kind === 'producers' && activity.level === 'rich' && !hasArea(reading) && reading.linkings.length === 0) return silence('town.ordinary-business');
      // Only when and where it meets says nothing about what it does.
      return activity.level === 'none' || !(saysWhatItDoes(reading) || hasArea(reading)) ? unknown : because('yes', 'town.local-body', activity.ground!);
    case 'council': case 'mixed':
      // §2: municipalities among themselves are no private actor.
      if (isOfMunicipalities(reading)) return because('no', 'town.public-body', reading.members.ground!);
      if (yes >= 2) return byWords('yes', forWords);
      if (reading.linkings.length > 0 && no < 2 && (profile?.form === null || isAboutPlace(reading))) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      if (aim?.of.town === 'yes' && activity.ground !== null) return because('yes', `name.${aim.of.id}`, aim);
      if (no === 0 && activity.level === 'rich' && hasArea(reading)) return because('yes', 'town.body-of-its-area', activity.ground!);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
    case 'unknown': case 'club':
      // A group that brings people of the place together or of which one word tells of the place.
      if (no < 2 && activity.level === 'rich' && profile?.form === null && !profile.inPreparation && (yes > 0 || reading.linkings.length > 0)) return yes > 0 ? byWords('yes', forWords) : because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      // A name that tells no kind, one deed that tells of no place: a shop or a pastime more often than not.
      if (kind === 'unknown' && activity.level === 'single' && profile?.form === null && yes === 0 && !hasArea(reading) && reading.linkings.length === 0) return silence('town.no-local-aim');
      // §1: a group without legal form that works for its own area.
      if (no < 2 && activity.ground !== null && profile?.form === null && !profile.inPreparation && hasArea(reading)) return yes > 0 ? byWords('yes', forWords) : because('yes', 'town.local-group', activity.ground);
      if (yes >= 2 && yes > no) return byWords('yes', forWords);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
    case 'npo':
      // §1: an NPO of residents that works for its own area.
      if (yes >= 2) return byWords('yes', forWords);
      if (no >= 1 || activity.ground === null) return silence('town.no-local-aim');
      if (reading.linkings.length > 0) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      return worksOnFields(reading) ? because('yes', 'town.local-npo', activity.ground) : unknown;
    default:
      if (profile?.form === null && isOfMunicipalities(reading)) return because('no', 'town.public-body', reading.members.ground!);
      if (yes >= 2 && yes > no) return byWords('yes', forWords);
      if (isOfPeople(reading, kind) && (kind === 'association' || profile?.form === null) && reading.linkings.length > 0 && no < 2 && isAboutPlace(reading)) return because('yes', 'town.brings-the-place-together', reading.linkings[0]!.link);
      if (isOfPeople(reading, kind) && no === 0 && hasArea(reading) && (activity.level === 'rich' || (activity.level === 'single' && kind === 'association'))) return because('yes', 'town.body-of-its-area', activity.ground!);
      if (kind === 'association' && no === 0 && profile?.form === null && activity.level === 'rich') return because('yes', 'town.local-body', activity.ground!);
      return activity.level === 'rich' || no >= 2 ? silence('town.no-local-aim') : unknown;
  }
}

/** An association, a cooperative, or people who meet. */
const isOfPeople = ({ profile }: Reading, kind: Kind): boolean => kind === 'association' || kind === 'trade' || (kind === 'council' && profile?.form === null);

/** §8: a thin row. The list's heading of a field, with no word on what the body does, commits it to nothing. */
const isOnlyHeading = ({ activity }: Reading, { cell }: RuleHit): boolean => activity.level === 'none' && cell.field === 'fields';
/** A firm whose staff join others' cleaning or festival is in its ordinary business. */
const isTakingPart = ({ cell, start, end }: RuleHit): boolean => (cell.clauses.scopeAt(start, end) & SCOPE.joined) !== 0;

const hasArea = (reading: Reading): boolean => reading.row.cells.some((cell) => cell.field === 'area');

/** Kinds whose name may say that they are of the whole country. */
const OF_THE_COUNTRY: ReadonlySet<Kind> = new Set<Kind>(['association', 'foundation', 'trade', 'npo', 'welfare', 'producers']);

/** Heads of names that tell a deed: tables for children, watches, help. */
const DEED_BY_NAME: ReadonlySet<string> = new Set(['kodomo-shokudo', 'bohan', 'jishubosai', 'helpers']);

/** The rule whose words name the people and places of a town, whoever works with them. */
const LOCAL_HINT = 'town.local-hint';
/** The rule about lists of those who may tender: one of which no more is told may do anything. */
const TENDER = 'town.tender';
/** The rule about services to clients under contract, who may well be members or guests of a group. */
const CARE = 'town.care';
/** Kinds of those who meet for something rather than serve clients. */
const isGroup = (kind: Kind): boolean => kind === 'unknown' || kind === 'club' || kind === 'council' || kind === 'association' || kind === 'volunteers' || kind === 'community';

/** Whether its name or a remark says that it is only being set up. */
const isBeingPrepared = (reading: Reading): boolean => reading.profile?.inPreparation === true || reading.row.cells.some(({ field, text }) => (field === 'notes' || field === 'designation') && /準備中|未設立|設立予定/.test(text.text));

/** The rule whose words say that a body does nothing any more. */
export const DORMANT = 'town.dormant';

/** 「全国130自治体に導入」, 「全国で47施設」: what a firm counts all over the country is its trade. */
const NATIONWIDE = /全国(?:で|に|の|各地)?(?:約|延べ|計)?[0-9]|全国の(?:自治体|市町村|商店街|企業|事業者)/;
const isNationwide = ({ activity, row }: Reading): boolean => activity.ground !== null && row.cells.some(({ field, text }) => (field === 'activity' && text.text.includes('全国') && NATIONWIDE.test(text.text)) || (field === 'area' && text.text.trim() === '全国'));
/** Firms that make or sell energy, of which those with an area of their own are there for it. */
const isOfEnergy = (profile: Profile | null): boolean => profile?.head?.of.id === 'shindenryoku' || profile?.head?.of.id === 'energy-firm';

/** What vendors offer to any town. */
const SOLD_ANYWHERE: ReadonlySet<string> = new Set(['town.machi', 'town.aim', 'town.space', 'town.mobility', 'town.local', 'town.settled', 'town.premises', 'town.economy', 'town.life', 'town.daily', 'town.hint']);
/** Words that tie a firm's deeds to a place, or to those who live there. */
const ANCHOR = /[市町村区]内|[^都][市町村区](?:と|の|から|へ|に|が|営|有|民|役)|[市町村区](?:受託|委託)|地元|地域の|地域住民|近所|集落|地区|商店街|駅前|通り|街道|温泉|協定|指定管理|出資|株主|住民|農家|漁|空き店|町会|自治会|商工会|市場|港|島|山|開放|中高生|小学生|中学生|local|town|city|village/;
/** A firm of which the row names no area, no members, no place and no deed at one: what it says of mobility or empty houses is what it sells. */
function isOfNoPlace(reading: Reading): boolean {
  const { profile, activity, members, linkings } = reading;
  if (hasArea(reading) || members.parties >= 2 || profile?.namesPlace === true || linkings.length > 0 || activity.ground === null) return false;
  return !reading.row.cells.some(({ field, text }) => (field === 'activity' || field === 'notes' || field === 'municipality' || field === 'designation') && ANCHOR.test(text.text));
}

const isOfMunicipalities = ({ members: { bySector, parties } }: Reading): boolean => parties >= 2 && bySector.public > 0 && bySector.business + bySector.residents + bySector.university + bySector.other === 0;

/** Areas in which firms sell rather than work for: a whole prefecture, the town and its surroundings. */
const SALES_AREA = /^全国|^(?:本?[市町村県府道都]内|当[市町村])(?!の)|一円|全域|近郊|各地|全国|(?:[都道府県]|地方|関東|関西|近畿|東海|北陸|中部|九州|東北|四国|首都圏)(?:内|ほか|他|下)?(?:$|[、,・\s])/;
/** Whether the row names an area of activity that is no mere sales area. */
const hasQuarter = (reading: Reading): boolean => reading.row.cells.some((cell) => cell.field === 'area' && !SALES_AREA.test(cell.text.text));

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

/** Premises and daily life of a place; its trade and sights are as often what is studied. */
const BINDS_A_UNIVERSITY: ReadonlySet<string> = new Set(['town.universityPlace', 'town.premises', 'town.daily']);

/** §8: a project bound to a place is `yes`, a consultation or research window `unknown`, teaching or research alone `no`. */
function decideUniversity(reading: Reading, against: readonly RuleHit[], silence: (rule: string) => Verdict<Answer>): Verdict<Answer> {
  const bound = reading.words(SLOT.town.yes).filter((hit) => hit.rule.weight === 3 || BINDS_A_UNIVERSITY.has(hit.rule.id));
  if (bound.length > 0) return byWords('yes', bound);
  const together = reading.linkings.find(({ sectors, strong }) => strong || sectors.has('residents') || sectors.has('producers') || sectors.has('outsiders'));
  if (together !== undefined && hasArea(reading)) return because('yes', 'town.brings-the-place-together', together.link);
  if (isPureResearch(reading)) return byWords('no', against);
  if (against.length === 0 && hasArea(reading) && reading.activity.level === 'rich') return because('yes', 'town.project-in-its-area', reading.activity.ground!);
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

/** Fields in which a foundation named after its place works for the place; trades, plants, schooling and the arts may be for anyone, and so may farming unless a word tells of the place. */
const FIELDS_OF_A_PLACE: ReadonlySet<string> = new Set(['community', 'mobility']);

function servesItsPlace(reading: Reading, tellsOfPlace: boolean): boolean {
  return reading.activity.ground !== null && reading.row.hits.some((hit) => hit.rule.tag === 'categories' && hit.rule.weight >= 2 && hit.cell.field === 'activity' && (FIELDS_OF_A_PLACE.has(hit.rule.value) || (tellsOfPlace && hit.rule.value === 'agri')));
}

/** A university unit that the row shows to do research or teaching only. */
export function isPureResearch(reading: Reading): boolean {
  return reading.profile?.kind === 'university' && reading.words(SLOT.town.no).some((hit) => hit.rule.id === 'town.research');
}
