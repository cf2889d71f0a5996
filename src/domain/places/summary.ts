import type { FieldCode } from '../candidate';
import type { Answer } from '../vocabulary';
import type { PlaceFinder } from './finder';
import type { Gazetteer } from './gazetteer';
import { RowPlaces, isTown, type Found, type PlaceCell } from './row';
import { decideReach, type PlaceReason } from './wide';

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

const AREA: readonly FieldCode[] = ['area'];
const TEXT: readonly FieldCode[] = ['activity', 'designation', 'notes'];
const SEAT: readonly FieldCode[] = ['address', 'prefecture', 'municipality'];
const NAME: readonly FieldCode[] = ['name'];

/** The best source that names a place: the area column, the activity, the seat, at last the name. */
function placeNames(gazetteer: Gazetteer, row: RowPlaces): string[] {
  const area = displayNames(gazetteer, row.of(AREA));
  if (area.length > 0) return area;
  const text = displayNames(gazetteer, row.of(TEXT).filter((f) => !f.mention.inBody && !f.mention.bare && row.isPlain(f)));
  if (text.length > 0) return text;
  const seat = displayNames(gazetteer, row.of(SEAT));
  return seat.length > 0 ? seat : displayNames(gazetteer, row.of(NAME));
}

/** Municipalities, and prefectures of which no municipality is named. */
function displayNames(gazetteer: Gazetteer, found: readonly Found[]): string[] {
  const names: string[] = [];
  for (const { mention } of found) {
    const code = mention.codes.length === 1 ? mention.codes[0]! : '';
    let name: string | undefined;
    if (mention.kind === 'municipality' && !mention.inAddress) name = gazetteer.municipalities.get(code)?.fullName;
    else if (mention.kind === 'prefecture' && !found.some((f) => isTown(f) && f.mention.codes.length === 1 && f.mention.codes[0]!.startsWith(code))) name = gazetteer.prefectures.get(code)?.name;
    if (name !== undefined && !names.includes(name)) names.push(name);
  }
  return names;
}
