import type { Answer } from '../vocabulary';
import type { PlaceFinder } from './finder';
import type { Gazetteer } from './gazetteer';
import { RowPlaces, fieldSet, isTown, type Found, type PlaceCell } from './row';
import type { PlaceReason } from './reason';
import { decideReach } from './wide';

export interface PlaceSummary {
  /** Where it is active: 「群馬県前橋市」, else 「群馬県」; its address when nothing else is said. In the row's order, without repeats. */
  readonly places: readonly string[];
  /** 広域連携 as far as places tell. `unknown` when the row names no place of activity: an address alone says nothing. */
  readonly wide: Answer;
  /** The words that decided; empty when `wide` is unknown. */
  readonly reasons: readonly PlaceReason[];
}

/** Reads all places of a row and tells where the body is active and whether that is more than one municipality. */
export function summarisePlaces({ gazetteer }: PlaceFinder, cells: readonly PlaceCell[]): PlaceSummary {
  const row = new RowPlaces(cells);
  const reason = decideReach(row);
  return { places: placeNames(gazetteer, row), wide: reason?.value ?? 'unknown', reasons: reason === null ? [] : [reason] };
}

const AREA = fieldSet('area');
const TEXT = fieldSet('activity', 'designation', 'notes');
const SEAT = fieldSet('address', 'prefecture', 'municipality');
const NAME = fieldSet('name');

/** The best source that names a place: the area column, the activity, the seat, at last the name. */
function placeNames(gazetteer: Gazetteer, row: RowPlaces): readonly string[] {
  const area = displayNames(gazetteer, row.of(AREA));
  if (area.length > 0) return area;
  const inText = row.of(TEXT);
  const text = inText.length === 0 ? NO_NAMES : displayNames(gazetteer, inText.filter((f) => !f.mention.inBody && !f.mention.bare && row.isPlain(f)));
  if (text.length > 0) return text;
  const seat = displayNames(gazetteer, row.of(SEAT));
  return seat.length > 0 ? seat : displayNames(gazetteer, row.of(NAME));
}

/** Municipalities, and prefectures of which no municipality is named. */
function displayNames(gazetteer: Gazetteer, found: readonly Found[]): readonly string[] {
  let names: string[] | null = null;
  for (let i = 0; i < found.length; i++) {
    const { mention } = found[i]!;
    const code = mention.codes.length === 1 ? mention.codes[0]! : '';
    let name: string | undefined;
    if (mention.kind === 'municipality' && !mention.inAddress) name = gazetteer.municipalities.get(code)?.fullName;
    else if (mention.kind === 'prefecture' && !hasTownOf(found, code)) name = gazetteer.prefectures.get(code)?.name;
    if (name === undefined) continue;
    if (names === null) names = [name];
    else if (!names.includes(name)) names.push(name);
  }
  return names ?? NO_NAMES;
}

const NO_NAMES: readonly string[] = [];

/** Whether a municipality of the prefecture is among these. */
function hasTownOf(found: readonly Found[], prefecture: string): boolean {
  for (let i = 0; i < found.length; i++) if (isTown(found[i]!) && found[i]!.mention.codes.length === 1 && found[i]!.mention.codes[0]!.startsWith(prefecture)) return true;
  return false;
}
