import { loadGazetteer, type Municipality } from '../domain/places/gazetteer';
import type { ClassifiedRow } from './classifiedRows';
import { PREFECTURES } from './prefectures';

/** One row of the coverage table. */
export interface CoverageArea {
  /** 'city': a municipality; 'wide': organisations that say only the prefecture; 'others': municipalities that have no row, because no organisation names them. */
  readonly kind: 'city' | 'wide' | 'others';
  readonly prefecture: string;
  /** Name within the prefecture; '' but for 'city'. */
  readonly name: string;
  /** Of 'others': how many there are. */
  readonly count: number;
  /** The organisations that are active there, in the order of the lists. */
  readonly rows: readonly ClassifiedRow[];
}

/** Prefectures with at least this share of the places named are looked at whole, so that municipalities without a candidate are seen … */
const MAIN_SHARE = 0.1;
/** … as long as the table does not get longer than this. */
const MOST_AREAS = 200;

/** The prefectures that occur among the places of activity, in the national order, and of each its municipalities by their codes. */
export function coverageAreas(rows: readonly ClassifiedRow[]): CoverageArea[] {
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
    return named.get(prefecture)! >= MAIN_SHARE * total && length <= MOST_AREAS;
  }));
  return occurring.flatMap((prefecture): CoverageArea[] => {
    const all = cities.of(prefecture);
    const shown = whole.has(prefecture) ? all : all.filter(({ fullName }) => byPlace.has(fullName));
    const others = all.length - shown.length;
    return [
      { kind: 'wide', prefecture, name: '', count: 1, rows: byPlace.get(prefecture) ?? [] },
      ...shown.map(({ name, fullName }): CoverageArea => ({ kind: 'city', prefecture, name, count: 1, rows: byPlace.get(fullName) ?? [] })),
      ...(others > 0 ? [{ kind: 'others', prefecture, name: '', count: others, rows: [] } as const] : []),
    ];
  });
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
