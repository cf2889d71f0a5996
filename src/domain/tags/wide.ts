import type { Kind } from '../names/kinds';
import type { PlaceSummary } from '../places/summary';
import type { Reading } from '../reading/reading';
import { SLOT } from '../reading/slots';
import type { Answer } from '../vocabulary';
import { because, byWords, settles, unknown, type Verdict } from './verdict';

/** Bodies that by nature live in one municipality or part of it. */
const OF_ONE_PLACE: ReadonlySet<Kind> = new Set<Kind>(['neighbourhood', 'hobby', 'community']);

/** Local bodies that are active where they have their seat, unless the row says more. */
const SEATED_WHERE_ACTIVE: ReadonlySet<Kind> = new Set<Kind>(['shops', 'chamber', 'tourism', 'trade', 'townCompany', 'producers', 'volunteers', 'npo', 'club', 'students']);

/** 広域連携 (§3, §8): what the places of the row tell, or a designation that is given only to bodies of several municipalities. */
export function decideWide(reading: Reading, places: PlaceSummary): Verdict<Answer> {
  const designated = reading.words(SLOT.wide.yes);
  const against = reading.words(SLOT.wide.no);
  if (settles(against)) return byWords('no', against);
  if (settles(designated)) return byWords('yes', designated);
  if (places.wide === 'yes' || places.wide === 'no') {
    return { value: places.wide, reasons: places.reasons.map((reason) => ({ rule: reason.rule, ground: { cell: reading.row.cells[reason.cell]!, start: reason.start, end: reason.end } })) };
  }
  if (designated.length > 0) return byWords('yes', designated);
  if (against[0] !== undefined && against[0].rule.weight >= 2) return byWords('no', against);
  const { profile, activity } = reading;
  // §8: evidence of one municipality only.
  const seat = reading.row.cells.find((cell) => cell.field === 'municipality' || cell.field === 'address');
  if (profile !== null && activity.ground !== null && seat !== undefined && SEATED_WHERE_ACTIVE.has(profile.kind)) {
    return because('no', 'wide.seat-only', { cell: seat, start: 0, end: seat.text.text.length });
  }
  return profile !== null && OF_ONE_PLACE.has(profile.kind) ? because('no', `wide.${profile.kind}`, profile.ground) : unknown;
}
