import type { Answer, TypeCode } from '../vocabulary';
import type { Profile } from '../names/profile';
import type { Reading } from '../reading/reading';
import type { RuleHit } from '../reading/row';
import { SLOT } from '../reading/slots';
import { sumOfDifferentWords } from '../reading/words';
import { DORMANT } from './town';
import { byWords, unknown, type Reason, type Verdict } from './verdict';

type Known = Exclude<TypeCode, 'unknown'>;
const KNOWN: readonly Known[] = ['business', 'residents', 'university', 'other'];
/** The slot of each of these, looked up once. */
const SLOTS = KNOWN.map((type) => SLOT.type[type]);

/** Weight that settles a type against everything weaker. */
const SETTLED = 4;

/**
 * 類型 (§1): weighs what the name tells, who the members are and what the text says about who formed and runs the body.
 * A single firm is local business only when it commits to the town (its `town` answer is `yes`).
 */
export function decideType(reading: Reading, town: Answer): Verdict<TypeCode> {
  const votes = new Votes();
  const { profile } = reading;
  if (profile !== null) voteByName(profile, reading, town, votes);
  voteByMembers(reading, votes);
  for (let t = 0; t < KNOWN.length; t++) {
    const type = KNOWN[t]!;
    const all = reading.words(SLOTS[t]!);
    if (all.length === 0 || profile?.kind === 'hobby') continue;
    const hits = all.filter((hit) => !isOutnumbered(reading, type, hit));
    if (hits.length > 0) votes.add(type, hits.some((hit) => hit.rule.id === 'type.residents.decide') ? 2 * SETTLED : Math.min(SETTLED, sumOfDifferentWords(all)), ...byWords(type, hits).reasons);
  }
  return votes.verdict();
}

/** What speaks for each type, with its reasons in the order in which they came. */
class Votes {
  private readonly weights = [0, 0, 0, 0];
  private readonly reasons: (Reason[] | null)[] = [null, null, null, null];

  add(type: Known, weight: number, ...reasons: Reason[]): void {
    const at = KNOWN.indexOf(type);
    this.weights[at]! += weight;
    const before = this.reasons[at]!;
    if (before === null) this.reasons[at] = reasons;
    else before.push(...reasons);
  }

  /** The type with the most weight, the first among equals; unknown when that is too little. */
  verdict(): Verdict<TypeCode> {
    let best = 0;
    for (let at = 1; at < KNOWN.length; at++) if (this.weights[at]! > this.weights[best]!) best = at;
    return this.weights[best]! < 2 ? unknown : { value: KNOWN[best]!, reasons: (this.reasons[best] ?? []).slice(0, 3) };
  }
}

/** Firms that serve one region whatever they are called. */
const LOCAL_BY_NATURE: ReadonlySet<string> = new Set(['bank', 'media', 'shindenryoku']);
/** A foundation that a municipality or prefecture set up: 「○○市文化振興事業団」. */
const isMunicipal = ({ core }: Profile): boolean => core !== null && /[市区町村県府都道].*(?:事業団|公社|センター|財団)$/.test(core.cell.text.text.slice(core.start, core.end));

function voteByName(profile: Profile, reading: Reading, town: Answer, votes: Votes): void {
  if (reading.abandoned.length > 0 && profile.head === null && profile.form?.of.kind !== 'npo') return;
  const { kind, head, form, ground } = profile;
  const name = (rule: string): Reason => ({ rule: `name.${rule}`, ground });
  if (form?.of.kind === 'npo' || form?.of.kind === 'association') {
    const national = profile.heads.find((h) => h.of.id === 'national' || h.of.id === 'national-body');
    if (national !== undefined) return votes.add('other', 5, { rule: `name.${national.of.id}`, ground: national });
    if (form.of.kind === 'npo') {
      // One that certifies, researches or works for the whole country is of no quarter; one that cares for some of its own people may be.
      if (town === 'no' && reading.abandoned.length === 0 && !reading.words(SLOT.town.no).some((hit) => hit.rule.id === DORMANT || hit.rule.id === 'town.care')) return votes.add('other', 3, { rule: 'name.npo-without-town', ground: form });
      votes.add('residents', 2, { rule: 'name.npo', ground: form });
    }
  }
  switch (kind) {
    case 'university':
      return votes.add('university', 8, name(head?.of.id ?? form?.of.id ?? kind));
    case 'government': case 'agency':
      return votes.add('other', 8, name(head?.of.id ?? form?.of.id ?? kind));
    case 'branch':
      return votes.add('other', 5, { rule: 'name.branch', ground: profile.branch ?? ground });
    case 'foundation':
      return votes.add('other', isMunicipal(profile) ? 3 : 2, name('foundation'));
    case 'welfare': case 'religious':
      return votes.add('other', 3, name(kind));
    case 'company': case 'regionalFirm':
      return voteByFirm(profile, reading, town, votes);
    case 'students':
      return reading.hasText ? votes.add('residents', 2, name('students')) : undefined;
    case 'neighbourhood':
      return votes.add('residents', 2 * SETTLED, name(head?.of.id ?? kind));
    case 'volunteers': case 'community':
      return votes.add('residents', SETTLED, name(head?.of.id ?? kind));
    case 'unknown': case 'club':
      if (head?.of.type !== undefined) return votes.add(head.of.type, SETTLED, name(head.of.id));
      // §1: a group without legal form that works for its own area is one of residents, unless its members say otherwise.
      return form === null && town === 'yes' ? votes.add('residents', 2, name('group')) : undefined;
    case 'townCompany':
      return town === 'no' ? voteByFirm(profile, reading, town, votes) : votes.add('business', SETTLED, name(head?.of.id ?? kind));
    case 'council': case 'mixed':
      if (head?.of.type !== undefined) votes.add(head.of.type, SETTLED, name(head.of.id));
      else if (town === 'yes' && isGroupOfInterest(profile) && hasNoSectors(reading)) votes.add('residents', 2, name('group'));
      else if (reading.activity.ground !== null) votes.add('other', 2, name(head?.of.id ?? kind));
      return;
    case 'association':
      if (head?.of.type !== undefined) votes.add(head.of.type, SETTLED, name(head.of.id));
      // §1: more often than not those who form an incorporated association for their town are its firms and owners.
      else if (form?.of.kind === 'association' && town === 'yes' && reading.members.bySector.residents === 0) votes.add('business', 2, name('association'));
      // A union of those who carry on a trade: 「陶器市組合」, 「民宿組合」.
      else if (form === null && endsInUnion(profile)) votes.add('business', 2, name('union-of-trade'));
      else if (form === null && town === 'yes' && hasNoSectors(reading)) votes.add('residents', 2, name('group'));
      return;
    default:
      if (head?.of.type !== undefined) votes.add(head.of.type, SETTLED, name(head.of.id));
  }
}

/** People who meet over a subject, rather than bodies that send members: 「〜研究会」, 「〜フォーラム」. */
const isGroupOfInterest = ({ head, form }: Profile): boolean => form === null && head !== null && /(?:研究会|フォーラム|会議|実行委員会|実行委)$/.test(head.cell.text.text.slice(head.start, head.end));
const endsInUnion = ({ head }: Profile): boolean => head !== null && head.cell.text.text.slice(head.start, head.end) === '組合';
/** Whether the row says that the body does nothing any more. */
const isDormant = (reading: Reading): boolean => reading.words(SLOT.town.no).some((hit) => hit.rule.id === DORMANT);
/** Whether no member column tells of government, universities or firms. */
const hasNoSectors = ({ members: { bySector } }: Reading): boolean => bySector.public + bySector.university + bySector.business === 0;

function voteByFirm(profile: Profile, reading: Reading, town: Answer, votes: Votes): void {
  const national = profile.heads.find((h) => h.of.id === 'national');
  if (town === 'yes') {
    const words = reading.words(SLOT.town.yes);
    return votes.add('business', 3, ...(words.length > 0 ? byWords('yes', words).reasons : [{ rule: 'name.firm', ground: profile.ground }]));
  }
  // §1 counts regional banks as local business whatever they do.
  if (profile.head?.of.id === 'bank' && profile.branch === null) return votes.add('business', 3, { rule: 'name.bank', ground: profile.head });
  if (profile.kind === 'regionalFirm' && profile.branch !== null && !profile.namesPlace) return votes.add('other', 5, { rule: 'name.branch', ground: profile.branch });
  if (profile.kind === 'regionalFirm' && profile.head !== null && reading.activity.level === 'none' && (profile.namesPlace || LOCAL_BY_NATURE.has(profile.head.of.id))) return votes.add('business', 3, { rule: `name.${profile.head.of.id}`, ground: profile.head });
  if (national !== undefined) return votes.add('other', 3, { rule: 'name.national', ground: national });
  // A firm made for the town stays one when it rests.
  if (isDormant(reading)) return votes.add('business', 3, { rule: DORMANT, ground: profile.ground });
  if (reading.activity.ground !== null && town === 'no') return votes.add('other', 3, { rule: 'type.firm-without-town', ground: reading.activity.ground });
}

const OF_MEMBERS: ReadonlySet<string> = new Set(['type.business.members', 'type.residents.members']);

/** Whether a word of the member column names a sector that another one outnumbers there: one 商工会 among fourteen 自治会 does not lead. */
function isOutnumbered({ profile, members: { bySector, bodies } }: Reading, type: Known, { rule }: RuleHit): boolean {
  if (!OF_MEMBERS.has(rule.id) || (type !== 'business' && type !== 'residents')) return false;
  const most = Math.max(bySector.public, bySector.university, bySector.business, bySector.residents);
  if (most > bySector[type]) return bodies[type] < MANY || !outnumbersAll(bodies, type);
  return type === 'business' ? bySector.residents === bySector.business && (bodies.residents > bodies.business || (profile?.form === null && bySector.residents > 0 && bodies.business <= 2 * bodies.residents)) : false;
}

/** From so many on, counted bodies of one sector lead beside a few others: 「企業17、町、県、漁協」. */
const MANY = 5;
const outnumbersAll = (bodies: Reading['members']['bodies'], type: 'business' | 'residents'): boolean =>
  bodies[type] > 2 * (bodies.public + bodies.university + bodies.other + (type === 'business' ? bodies.residents : bodies.business));

/** Whether residents are as many as those of business in a body without legal form: of a quarter's council or group they are the ones who decide. */
function leadsResidents({ members: { bySector: { business, residents }, bodies } }: Reading): boolean {
  return residents > business || (residents === business && residents > 0 && bodies.business <= 2 * bodies.residents);
}

const isFirm = (reading: Reading): boolean => reading.profile?.kind === 'company' || reading.profile?.kind === 'townCompany';

const RUN_BY_A_FIRM = /^(?:運営|運営者|運営団体|運営主体|実施主体|主催):[^、,;]*(?:株式会社|有限会社|合同会社|\([株有同]\))[^、,;]*$/;

/** §1: local members lead, residents decide, or none of the three sectors leads. */
function voteByMembers(reading: Reading, votes: Votes): void {
  const { ground, bySector, bodies, parties } = reading.members;
  // 「運営：株式会社〜」: a firm runs it, whatever it is called.
  if (ground !== null && RUN_BY_A_FIRM.test(ground.cell.text.text)) return votes.add('business', 3 * SETTLED, { rule: 'type.run-by-a-firm', ground });
  if (ground === null || parties < 2) return;
  const { business, residents, university, public: gov } = bySector;
  const isCouncil = reading.profile?.kind === 'council' || reading.profile?.kind === 'mixed';
  const isFormless = reading.profile?.form === null;
  const total = business + residents + university + gov + bySector.other;
  const reason: Reason = { rule: 'type.members', ground };
  if (business > 0 && university > 0 && gov > 0 && (isCouncil ? business <= total / 2 : business + bySector.other < total / 2)) votes.add('other', 5, reason);
  else if (university === 0 && bodies.business >= MANY && outnumbersAll(bodies, 'business')) votes.add('business', 2, reason);
  // A council of the municipality, firms and residents, none of whom leads.
  else if (isCouncil && isFormless && gov > 0 && business > 0 && residents > 0 && business <= gov && bodies.business < MANY) votes.add('other', SETTLED, reason);
  else if (gov > 0 && business === 0 && (gov >= total - gov || residents + university === 0)) votes.add('other', isFormless ? 3 : 2, reason);
  else if (gov > 0 && business > 0 && business <= gov + university && residents === 0 && reading.profile?.kind === 'council') votes.add('other', 2, reason);
  else if (reading.profile?.form?.of.kind === 'npo') votes.add('residents', residents > 0 ? 2 : 1, reason);
  else if (business > 0 && (isFormless ? !leadsResidents(reading) : business + bySector.other > residents && !(business === residents && bodies.residents > bodies.business))) votes.add('business', 2, reason);
  else if (residents > 0) votes.add('residents', isFirm(reading) ? SETTLED : 2, reason);
}

