import { cityCode, fieldSet, type Found, type RowPlaces } from './row';

/** The columns that tell where a body has its seat. */
export const SEAT = fieldSet('address', 'prefecture', 'municipality');

/** The municipalities of the row's address columns; its prefectures where they name no municipality. */
export function seatOf(row: RowPlaces): readonly Found[] {
  const seat = row.of(SEAT);
  const towns = seat.filter(({ mention }) => mention.kind === 'municipality');
  return towns.length > 0 ? towns : seat.filter(({ mention }) => mention.kind === 'prefecture');
}

/** A bare name in the name of a body is a place when the seat lies there; elsewhere it is rather a founder's, a landmark's or a product's. */
export function agreesWithSeat({ mention }: Found, seat: readonly Found[]): boolean {
  if (seat.length === 0) return true;
  const own = mention.codes.map(cityCode);
  return seat.some((s) => s.mention.codes.some((code) => own.some((c) => cityCode(code).startsWith(c) || (code.length === 2 && c.startsWith(code)))));
}

/** Whether two places can lie in one prefecture. */
export const sharePrefecture = (a: Found, b: Found): boolean => a.mention.codes.some((code) => b.mention.codes.some((other) => other.slice(0, 2) === code.slice(0, 2)));

/** Whether the seat lies in this region; not known without a seat, or where the region's name is used all over the country (「県北」). */
export const liesInSeat = ({ mention }: Found, seat: readonly Found[]): boolean => seat.some((s) => s.mention.codes.some((code) => mention.codes.includes(code.slice(0, 2))));
