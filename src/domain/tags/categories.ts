import { CATEGORIES, codesOf, type Answer, type CategoryCode } from '../vocabulary';
import { hasField, type Reading } from '../reading/reading';
import type { NameHead } from '../names/heads';
import type { Kind } from '../names/kinds';
import type { NameHit, Row, RuleHit } from '../reading/row';
import { SLOT } from '../reading/slots';
import { tableOf } from '../text/scripts';
import { because, byWords, settles, unknown, type Reason, type Verdict } from './verdict';

const CODES = codesOf(CATEGORIES);
/** The slot of each of these, looked up once; so are the lists below, by the place of a code among CODES. */
const SLOTS = CODES.map((code) => SLOT.categories[code]);
/** Kinds of names whose fields count only for firms: 「電力」 in the name of an education fund is the donor. */
const FIRMS: ReadonlySet<string> = new Set(['regionalFirm', 'company', 'branch', 'trade', 'townCompany', 'unknown', 'association', 'npo', 'tourism']);

/** 施策カテゴリ (§4, §8), in the vocabulary's order, each with the words that gave it. */
export function decideCategories(reading: Reading): Verdict<CategoryCode>[] {
  if (worksInNoField(reading)) return [];
  const found: Verdict<CategoryCode>[] = [];
  const scholarships = reading.profile?.kind === 'foundation' ? reading.words(SLOT.town.no).filter((hit) => hit.rule.id === 'town.scholarship') : [];
  const stating = stateFields(reading);
  const told = isTold(reading);
  const named = namedByColumn(reading);
  for (let c = 0; c < CODES.length; c++) {
    const code = CODES[c]!;
    const all = reading.words(SLOTS[c]!);
    const hits = scholarships.length === 0 || code === 'education' ? all : all.filter((hit) => !isStudied(scholarships, hit));
    const names = stating.length === 0 ? NO_NAMES : namesFor(stating, reading.profile!.kind, code);
    if (hits.length === 0 && names.length === 0) continue;
    // The name states a field of a body that says no more; where the activity is told, or the name is a university's subject, it needs a hint beside it.
    const nameWeight = names.length === 0 ? 0 : (told || reading.profile?.kind === 'university') && !names.some((name) => name.ofKind) ? 1 : 2;
    const statutory = hasStatutory(hits);
    const alone = statutory && reading.activity.level === 'none';
    const weight = nameWeight + (hasHint(hits) ? 1 : 0) + (statutory && !told ? 1 : 0);
    if (names.length === 0 && IS_SOLD[c]! && isOrdinaryFirm(reading) && !hits.some((hit) => hit.cell.field === 'activity' && isClear(hit))) continue;
    if (names.length === 0 && isInPassing(reading, code, hits, named)) continue;
    if (alone || weight >= 2 || hasClear(hits) || isRegenerated(hits) || hasHints(reading, hits, LEAST_HINTS[c]!)) found.push(names.length === 0 ? byWords(code, hits) : { value: code, reasons: [...byWords(code, hits).reasons, ...names].slice(0, MOST_REASONS) });
  }
  return found;
}

const MOST_REASONS = 3;

/** A body that is dormant or being wound up works in no field, whatever its name says. */
const DORMANT = /休眠(?:中|してい(?:る|ま)|しており|\)|$)|清算(?:手続|中)/;
/** Whether the row says of the body that it does nothing any more. */
export const worksInNoField = (reading: Reading): boolean => reading.abandoned.length > 0 || isDormant(reading);
const isDormant = ({ row }: Reading): boolean => row.cells.some(({ field, text }) => (field === 'name' || field === 'activity' || field === 'notes') && DORMANT.test(text.text));

/** Whether any column besides the name plainly tells a field. */
function isTold(reading: Reading): boolean {
  for (let i = 0; i < SLOTS.length; i++) {
    const hits = reading.words(SLOTS[i]!);
    for (let h = 0; h < hits.length; h++) if (hits[h]!.cell.field !== 'name' && isClear(hits[h]!)) return true;
  }
  return false;
}

const isClear = (hit: RuleHit): boolean => hit.rule.weight >= 2 && !hit.aim && !isStatutory(hit) && !isParty(hit) && !isTeachingOf(hit);
const isHint = (hit: RuleHit): boolean => hit.rule.weight === 1 && !hit.aim && !isStatutory(hit);
const isStatutory = ({ rule }: RuleHit): boolean => rule.isStatutory;

/** Whether such words are among these; a row asks it of every field, so it is asked without a function for each word. */
function hasClear(hits: readonly RuleHit[]): boolean {
  for (let i = 0; i < hits.length; i++) if (isClear(hits[i]!)) return true;
  return false;
}
function hasHint(hits: readonly RuleHit[]): boolean {
  for (let i = 0; i < hits.length; i++) if (isHint(hits[i]!)) return true;
  return false;
}
/** Where so many different hints of a field say as much as one clear word; elsewhere many hints are of many other things. */
const HINTS_ENOUGH: Readonly<Partial<Record<CategoryCode, number>>> = { agri: 2, industry: 3 };
const LEAST_HINTS = CODES.map((code) => HINTS_ENOUGH[code] ?? Infinity);
const hasHints = ({ row }: Reading, hits: readonly RuleHit[], least: number): boolean =>
  hits.length >= least && new Set(hits.filter((hit) => isHint(hit) && !isPartyOf(row, hit)).map((hit) => hit.word)).size >= least;
const isPartyOf = ({ links }: Row, hit: RuleHit): boolean => links.some((link) => link.meaning.is === 'party' && link.cell === hit.cell && link.start < hit.end && link.end > hit.start);
function hasStatutory(hits: readonly RuleHit[]): boolean {
  for (let i = 0; i < hits.length; i++) if (isStatutory(hits[i]!)) return true;
  return false;
}

/** Fields that the list's own column of fields plainly names. */
function namedByColumn(reading: Reading): readonly CategoryCode[] {
  if (!hasField(reading.row, 'fields')) return [];
  return CODES.filter((code) => reading.words(SLOT.categories[code]).some((hit) => hit.cell.field === 'fields' && isClear(hit)));
}

/** What lists rarely have a heading for: settling incomers and readiness are told beside any other field. */
const TOLD_BESIDES: ReadonlySet<CategoryCode> = new Set<CategoryCode>(['disaster', 'migration']);

/** §8: the list's own field column settles ties. A field that it does not name takes more than one word, a word that settles it, or an item of its own. */
function isInPassing(reading: Reading, code: CategoryCode, hits: readonly RuleHit[], named: readonly CategoryCode[]): boolean {
  if (named.length === 0 || named.includes(code) || TOLD_BESIDES.has(code)) return false;
  // §8: a shopping bus is both.
  if (code === 'logistics' && named.includes('mobility')) return false;
  if (hits.some((hit) => hit.rule.weight === 3 && !hit.aim)) return false;
  if (new Set(hits.filter((hit) => isClear(hit) || isHint(hit)).map((hit) => hit.word)).size > 1) return false;
  return !hits.some((hit) => isClear(hit) && isItem(reading, code, hit));
}

const BETWEEN_ITEMS = /[、。\n;・①-⑩()]/;
/** An item may say that much more behind the word that tells it: 「〜の実施」. */
const LONGEST_REST = 3;
/** Whether the word closes an item of a list that tells no other field: 「…、防災訓練、…」. */
function isItem(reading: Reading, code: CategoryCode, { cell, start, end }: RuleHit): boolean {
  const { text } = cell.text;
  let from = start;
  while (from > 0 && !BETWEEN_ITEMS.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end <= LONGEST_REST && !BETWEEN_ITEMS.test(text.charAt(to))) to++;
  if (to - end > LONGEST_REST) return false;
  return !CODES.some((other) => other !== code && reading.words(SLOT.categories[other]).some((hit) => hit.cell === cell && hit.start >= from && hit.end <= to && isClear(hit)));
}

/** §8: ordinary trade is no `industry`, nor a shop `logistics`, for all that the list's field column says. */
const SOLD: readonly CategoryCode[] = ['industry', 'logistics'];
const IS_SOLD = CODES.map((code) => SOLD.includes(code));
const isOrdinaryFirm = ({ profile, words }: Reading): boolean => (profile?.kind === 'company' || profile?.kind === 'branch') && words(SLOT.town.yes).every((hit) => hit.rule.weight < 2);

/** Said of who takes part rather than of what is done: 「鉄道会社」, 「漁業者」. */
const PARTY = ['会社', '機器', '部品', '従業員', '関係者', '用品店', '業者', '学部'];
const PARTY_BEGINNINGS = tableOf(PARTY.map((word) => word.charAt(0)).join(''));
/** 「衛生教育」, 「手芸教育」: teaching of another field is that field; what is taught to children or for life is `education`. */
const TEACHING = /(?:学校|社会|生涯|幼児|家庭|高等|専門|義務|情操|英才|国際|人間|理科|科学|環境|学術|キャリア|プログラミング|特別支援|私学|音楽)$/;
const isTeachingOf = (hit: RuleHit): boolean => hit.rule.id === 'categories.education.school' && hit.cell.text.text.slice(hit.start, hit.end) === '教育' && hit.start > 0 && /[一-龠ァ-ヴー]/.test(hit.cell.text.text.charAt(hit.start - 1)) && !TEACHING.test(hit.cell.text.text.slice(0, hit.start));
/** A chamber's section (「観光部会」) tells where a member sits, not what it does. */
const SECTION = /^[^、,\n]{0,6}部会/;
function isParty({ cell, end }: RuleHit): boolean {
  if (cell.field === 'fields') return SECTION.test(cell.text.text.slice(end, end + 9));
  return cell.field === 'activity' && PARTY_BEGINNINGS[cell.text.text.charCodeAt(end)] === 1 && PARTY.some((word) => cell.text.text.startsWith(word, end));
}

/** Goes on to something else that the body does. */
const BESIDES = /。|並びに|併せて|また、|(?:給付|支給|貸与|助成|援助)、/;
/** Whether it stands in a sentence about scholarships: what their holders study or go on to do is no field of the endowment. */
function isStudied(scholarships: readonly RuleHit[], hit: RuleHit): boolean {
  return scholarships.some(({ cell, start }) => cell === hit.cell && !BESIDES.test(cell.text.text.slice(Math.min(start, hit.start), Math.max(start, hit.start))));
}

/** §8: an empty house alone is no field; its regeneration is `urban`. */
function isRegenerated(hits: readonly RuleHit[]): boolean {
  return hits.length > 1 && hits.some((hit) => hit.rule.id === 'categories.urban.house-hint') && hits.some((hit) => hit.rule.id === 'categories.urban.regenerate');
}

interface NameReason extends Reason {
  /** Whether it is the word that tells the kind of the body. */
  readonly ofKind: boolean;
}
const NO_NAMES: readonly NameReason[] = [];

/** Kinds whose words tell no more than what sort of body it is: 「農業委員会」, 「育英会」, 「〜をきれいにする会」 name their field in the shorter word. */
const ONLY_BODIES: ReadonlySet<string> = new Set(['agency', 'government', 'foundation', 'volunteers']);
/** Whether a word of the name is part of a longer one, which says what is meant: 「文化」 in 「多文化共生」. */
const isWithin = (head: NameHit<NameHead>, other: NameHit<NameHead>): boolean =>
  !ONLY_BODIES.has(other.of.kind) && other.cell === head.cell && other.start <= head.start && other.end >= head.end && other.end - other.start > head.end - head.start;

const NO_HEADS: readonly NameHit<NameHead>[] = [];
/** The words of the name that state fields. */
function stateFields({ profile }: Reading): readonly NameHit<NameHead>[] {
  if (profile === null) return NO_HEADS;
  const { kind, heads } = profile;
  return heads.filter((head) => head.of.categories !== undefined && (head.of.kind !== 'regionalFirm' || FIRMS.has(kind)) && !heads.some((other) => isWithin(head, other)));
}

/** Those of them that state this field. */
function namesFor(stating: readonly NameHit<NameHead>[], kindOfBody: Kind, code: CategoryCode): readonly NameReason[] {
  let names: NameReason[] | null = null;
  for (let h = 0; h < stating.length; h++) {
    const { id, kind, categories } = stating[h]!.of;
    if (categories!.includes(code)) (names ??= []).push({ rule: `name.${id}`, ground: stating[h]!, ofKind: kind !== 'unknown' && kind === kindOfBody });
  }
  return names ?? NO_NAMES;
}

/** §8: 「〜ほか」 leaves open what else there is. */
const AMONG_OTHERS = /(?:ほか|他|など|等)\s*$/;

/** 多分野連携 (§3, §8): two or more fields; one described field is `no`; a thin row or a generic scope stays open. */
export function decideCross(reading: Reading, categories: readonly Verdict<CategoryCode>[]): Verdict<Answer> {
  const said = reading.words(SLOT.cross.yes);
  const against = reading.words(SLOT.cross.no);
  const open = reading.words(SLOT.cross.unknown);
  const { activity, profile } = reading;
  if (settles(against)) return byWords('no', against);
  if (settles(open)) return unknown;
  if (categories.length >= 2) return { value: 'yes', reasons: categories.map((c) => c.reasons[0]!).slice(0, 4) };
  if (said.length > 0) return byWords('yes', said);
  if (against[0] !== undefined && against[0].rule.weight >= 2) return byWords('no', against);
  if (profile?.kind === 'hobby') return because('no', 'cross.pastime', profile.ground);
  if (activity.ground === null || profile?.inPreparation === true) return unknown;
  if (reading.abandoned.length > 0) return byWords('no', reading.abandoned);
  if (open.some((hit) => !hit.aim) && categories.every((c) => c.value === 'community')) return unknown;
  const kind = profile?.kind ?? 'unknown';
  const thin = activity.level === 'single' && (AMONG_OTHERS.test(activity.ground.cell.text.text) || kind === 'company' || kind === 'regionalFirm' || kind === 'council');
  if (categories.length === 1) return thin ? unknown : because('no', 'cross.one-field', categories[0]!.reasons[0]!.ground);
  return because('no', 'cross.no-policy-field', activity.ground);
}
