import type { FieldCode } from '../candidate';
import type { Kind } from '../names/kinds';
import { reachesAfar, tellsNothing } from '../places/silence';
import type { PlaceSummary } from '../places/summary';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import type { Answer } from '../vocabulary';
import { because, byWords, settles, unknown, type Verdict } from './verdict';

/** Bodies that by nature live in one municipality or part of it. */
const OF_ONE_PLACE: ReadonlySet<Kind> = new Set<Kind>(['neighbourhood', 'hobby', 'community']);

/** Bodies that are active where they have their seat, once they describe what they do and unless the row says more. */
const SEATED_WHERE_ACTIVE: ReadonlySet<Kind> = new Set<Kind>([
  'shops', 'chamber', 'tourism', 'trade', 'townCompany', 'producers', 'volunteers', 'npo', 'club', 'students', 'company', 'association', 'council', 'welfare', 'unknown',
]);

/** Names that say little about the kind, and of bodies whose reach their name leaves open. */
const OPEN_NAME = /(?<!シルバー人材)センター|機構|研究所|総研|支社|支店|連盟|財団|フォーラム|コンソ|プラットフォーム|institute|alliance/;
const OPEN_KINDS: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'association', 'council']);

/** 広域連携 (§3, §8): what the places of the row tell, or a designation that is given only to bodies of several municipalities. */
export function decideWide(reading: Reading, places: PlaceSummary): Verdict<Answer> {
  const designated = reading.words(SLOT.wide.yes);
  const against = reading.words(SLOT.wide.no);
  if (settles(against)) return byWords('no', against);
  if (settles(designated)) return byWords('yes', designated);
  if (places.wide === 'yes' || (places.wide === 'no' && !tellsTooLittle(reading, places))) {
    return { value: places.wide, reasons: places.reasons.map((reason) => ({ rule: reason.rule, ground: { cell: reading.row.cells[reason.cell]!, start: reason.start, end: reason.end } })) };
  }
  if (designated.length > 0) return byWords('yes', designated);
  if (against[0] !== undefined && against[0].rule.weight >= 2) return byWords('no', against);
  const { profile } = reading;
  if (profile === null) return unknown;
  return OF_ONE_PLACE.has(profile.kind) ? because('no', `wide.${profile.kind}`, profile.ground) : decideBySilence(reading, profile.kind);
}

/** Of a body that is known by its name and its members alone, these may come from anywhere around. */
const KNOWN_BY_MEMBERS: ReadonlySet<Kind> = new Set<Kind>(['club', 'council', 'association', 'unknown']);

/** A chamber of commerce with its address and nothing else, a body still in preparation, or a circle of firms: its town's name does not tell how far it works. */
function tellsTooLittle({ profile, activity, row }: Reading, { reasons }: PlaceSummary): boolean {
  if (profile === null || activity.ground !== null || reasons[0]?.rule !== 'wide.name.single') return false;
  if (profile.inPreparation) return true;
  const { cell, start, end } = reasons[0];
  if (KNOWN_BY_MEMBERS.has(profile.kind) && !/[市町村区目]$/.test(row.cells[cell]!.text.text.slice(start, end)) && row.cells.some((c) => c.field === 'members' && c.text.text.split('、').length > 2)) return true;
  return profile.kind === 'chamber' && /商工会(?:議所)?$/.test(profile.ground.cell.text.text.trimEnd()) && row.cells.some((cell) => cell.field === 'address');
}

/** §2, §8: a row that describes what a local body does, and names no second place, is evidence of one municipality only. */
function decideBySilence({ row, activity }: Reading, kind: Kind): Verdict<Answer> {
  if (activity.ground === null || !SEATED_WHERE_ACTIVE.has(kind)) return unknown;
  const textOf = (field: FieldCode): string => row.cells.filter((cell) => cell.field === field).map((cell) => cell.text.text).join(' ');
  const name = textOf('name');
  const told = activity.ground.cell.text.text;
  if (tellsNothing(told.trim()) || reachesAfar(name, told) || (OPEN_KINDS.has(kind) && OPEN_NAME.test(name)) || name.endsWith('支部')) return unknown;
  const seat = row.cells.find((cell) => cell.field === 'municipality' || cell.field === 'address');
  return seat === undefined ? because('no', 'wide.silence.described', activity.ground) : because('no', 'wide.seat-only', { cell: seat, start: 0, end: seat.text.text.length });
}
