import { loadGazetteer, type Municipality } from '../domain/places/gazetteer';
import type { ClassifiedRow } from './classifiedRows';
import { PREFECTURES } from './prefectures';

/** One row of the coverage table. */
export interface CoverageArea {
  /** 'city': a municipality; 'wide': organisations that say only the prefecture. */
  readonly kind: 'city' | 'wide';
  readonly prefecture: string;
  /** Name within the prefecture; '' but for 'city'. */
  readonly name: string;
  /** The organisations that are active there, in the order of the lists; at least one. */
  readonly rows: readonly ClassifiedRow[];
}

/** The municipalities of a prefecture that no organisation names. */
export interface CoverageGap {
  readonly prefecture: string;
  /** By their codes; null where only their number is told. */
  readonly names: readonly string[] | null;
  readonly count: number;
}

export interface Coverage {
  readonly areas: readonly CoverageArea[];
  readonly gaps: readonly CoverageGap[];
}

/** Of prefectures with at least this share of the places named, the municipalities without a candidate are named … */
const MAIN_SHARE = 0.1;
/** … as long as these prefectures do not have more municipalities than this. */
const MOST_NAMED = 400;

/** The prefectures that occur among the places of activity, in the national order, and of each its municipalities by their codes: those with an organisation, and those without. */
export function coverageOf(rows: readonly ClassifiedRow[]): Coverage {
  const cities = citiesByPrefecture();
  const byPlace = new Map<string, ClassifiedRow[]>();
  const named = new Map<string, number>();
  for (const row of rows) {
    for (const place of new Set(row.decision.places.map((text) => cities.placeOf(text)).filter((place) => place !== null))) {
      byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
      const prefecture = PREFECTURES.find((p) => place.startsWith(p))!;
      named.set(prefecture, (named.get(prefecture) ?? 0) + 1);
    }
  }
  const total = [...named.values()].reduce((sum, n) => sum + n, 0);
  const occurring = PREFECTURES.filter((p) => named.has(p));
  let length = 0;
  const whole = new Set([...occurring].sort((a, b) => named.get(b)! - named.get(a)!).filter((prefecture) => {
    length += cities.of(prefecture).length;
    return named.get(prefecture)! >= MAIN_SHARE * total && length <= MOST_NAMED;
  }));
  return {
    areas: occurring.flatMap((prefecture) => [
      ...(byPlace.has(prefecture) ? [{ kind: 'wide', prefecture, name: '', rows: byPlace.get(prefecture)! } as const] : []),
      ...cities.of(prefecture).flatMap(({ name, fullName }): CoverageArea[] => (byPlace.has(fullName) ? [{ kind: 'city', prefecture, name, rows: byPlace.get(fullName)! }] : [])),
    ]),
    gaps: occurring.flatMap((prefecture): CoverageGap[] => {
      const names = cities.of(prefecture).filter(({ fullName }) => !byPlace.has(fullName)).map(({ name }) => name);
      return names.length === 0 ? [] : [{ prefecture, names: whole.has(prefecture) ? names : null, count: names.length }];
    }),
  };
}

interface Cities {
  readonly of: (prefecture: string) => readonly Municipality[];
  /** A place as the decision names it: the full name of its municipality (of a ward: of its city), the prefecture, or null. */
  readonly placeOf: (text: string) => string | null;
}

function citiesByPrefecture(): Cities {
  const { municipalities } = loadGazetteer();
  const byPrefecture = new Map<string, Municipality[]>();
  const names = new Map<string, string>();
  for (const municipality of municipalities.values()) {
    names.set(municipality.fullName, municipalities.get(municipality.city)!.fullName);
    if (municipality.city !== municipality.code) continue;
    const list = byPrefecture.get(municipality.prefecture.name);
    if (list) list.push(municipality);
    else byPrefecture.set(municipality.prefecture.name, [municipality]);
  }
  return {
    of: (prefecture) => byPrefecture.get(prefecture) ?? [],
    placeOf: (text) => names.get(text) ?? (byPrefecture.has(text) ? text : null),
  };
}
