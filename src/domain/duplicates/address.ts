import { loadGazetteer, type Gazetteer, type Municipality } from '../places/gazetteer';
import { cityCode } from '../places/row';
import { normalise } from '../text/normalise';
import { newForms } from './kanji';
import { strictSpelling } from './spelling';

/** An address taken apart. */
export interface Address {
  readonly source: string;
  /** Code of the prefecture; null when it is not told. */
  readonly prefecture: string | null;
  /** Codes of the municipality; several when its name alone stands there and several bear it; empty when it is not told or not known (merged ones). */
  readonly municipalities: readonly string[];
  /** What stands between municipality and figures, in strict spelling without 大字 and 字. */
  readonly town: string;
  /** 丁目, 番, 号 as numbers. */
  readonly numbers: readonly number[];
  /** Whether the numbers go beyond the 丁目. */
  readonly hasBlock: boolean;
}

/** How far two addresses agree, or from where on they differ. `unknown`: nothing to compare. */
export type AddressMatch =
  | { readonly agrees: 'block' | 'town' | 'municipality' | 'prefecture' | 'nothing'; readonly differs: null }
  | { readonly agrees: null | 'town' | 'municipality' | 'prefecture'; readonly differs: 'block' | 'town' | 'municipality' | 'prefecture' };

/** Prefecture and municipality of an address as one, 「群馬県前橋市」; of one whose municipality is not told or not known the prefecture; '' when neither is. */
export function municipalityOf(source: string): string {
  const read = readAddress(source);
  if (read === null) return '';
  const { municipalities, prefectures } = places().gazetteer;
  const [code, ...more] = read.municipalities;
  const known = code === undefined || more.length > 0 ? undefined : municipalities.get(code);
  return known?.fullName ?? prefectures.get(read.prefecture ?? '')?.name ?? '';
}

let index: { gazetteer: Gazetteer; byName: Map<string, Municipality[]>; prefectures: [string, string][]; longest: number } | undefined;

/** Municipalities by the ways to write them: with and without county. Built once. */
function places(): NonNullable<typeof index> {
  if (index !== undefined) return index;
  const gazetteer = loadGazetteer();
  const { municipalities, prefectures } = gazetteer;
  const byName = new Map<string, Municipality[]>();
  let longest = 0;
  for (const municipality of municipalities.values()) {
    for (const name of new Set([municipality.name, municipality.county + municipality.name])) {
      const spelled = spell(name);
      byName.set(spelled, [...(byName.get(spelled) ?? []), municipality]);
      longest = Math.max(longest, spelled.length);
    }
  }
  index = { gazetteer, byName, longest, prefectures: [...prefectures.values()].map(({ code, name }): [string, string] => [spell(name), code]) };
  return index;
}

/** One spelling for place names; kanji numerals stay, for they are part of names (四日市). */
function spell(text: string): string {
  return newForms(text).replace(/[ケが](?=[一-鿿])/g, 'が').replace(/(?<=[一-鿿])[ノ之](?=[一-鿿])/g, 'の').replace(/\s/g, '');
}

export function readAddress(source: string): Address | null {
  let rest = spell(normalise(source).text.replace(/\(?〒\s*\d{3}-?\d{4}\)?|\d{3}-\d{4}/, '').trim().replace(/^.*?(?:住所|所在地)[:;]/, ''));
  if (rest === '') return null;
  const { byName, prefectures, longest } = places();
  const prefecture = prefectures.find(([name]) => rest.startsWith(name)) ?? null;
  if (prefecture !== null) rest = rest.slice(prefecture[0].length);
  const begins = (fits: (m: Municipality) => boolean): readonly Municipality[] => {
    for (let length = Math.min(longest, rest.length); length >= 2; length--) {
      const named = byName.get(rest.slice(0, length))?.filter(fits) ?? [];
      if (named.length === 0) continue;
      rest = rest.slice(length);
      return named;
    }
    return [];
  };
  let found = begins((m) => prefecture === null || m.prefecture.code === prefecture[1]);
  // 「長野県高山市」: only one city of the country is called that, so the prefecture is the slip. Towns' and villages' names are also those of quarters.
  const slip = prefecture !== null && found.length === 0;
  if (slip) found = begins((m) => m.name.endsWith('市') && byName.get(spell(m.name))!.length === 1);
  const codes = new Set(found.map((m) => m.prefecture.code));
  const told = slip && found.length > 0 ? undefined : prefecture?.[1];
  if (told === KYOTO || codes.has(KYOTO)) rest = rest.replace(STREETS, '');
  return { source, prefecture: told ?? (codes.size === 1 ? [...codes][0]! : null), municipalities: found.map((m) => m.code), ...readTown(rest) };
}

const KYOTO = '26';
/** Kyoto's way from a crossing, before the town: 「烏丸通三条下る」, 「四条通室町東入」. */
const STREETS = /^[^\d]*?(?:(?:上|下|東入|西入|入)[るルり]|[東西]入)(?:[東西]側)?(?=[^\d])|^[^\d]*(?:通|筋)[^\d]*?(?:上|下|東入|西入)[るルり]?(?=[一-鿿]{2,}町)/;

/** 「古川町三之町」 and the figures after it. Buildings after the figures are left out. */
function readTown(rest: string): { town: string; numbers: number[]; hasBlock: boolean } {
  const plain = rest.replace(/[一二三四五六七八九十百〇]+(?=丁目|番地|番|号|条|線|地割|-\d|丁(?!目)|$)/g, (numeral) => strictSpelling(numeral)).replace(/大字|小字|字/g, '');
  const at = plain.search(/\d/);
  if (at < 0) return { town: strictSpelling(plain), numbers: [], hasBlock: false };
  const figures = /^\d+(?:(?:[丁番条号線目地割のノ甲乙東西南北イロハ第-]|街区)*\d+)*(丁目|丁|条)?/.exec(plain.slice(at));
  const numbers = (figures?.[0].match(/\d+/g) ?? []).map(Number);
  // 「北3条西5丁目」: points of the compass between the figures belong to the town.
  const grid = /^\d+条/.test(plain.slice(at)) ? `条${figures?.[0].match(/[東西南北]/g)?.join('') ?? ''}` : '';
  return { town: strictSpelling(plain.slice(0, at)) + grid, numbers, hasBlock: numbers.length > 0 && figures?.[1] === undefined };
}

export function matchAddresses(a: Address | null, b: Address | null): AddressMatch {
  if (a === null || b === null) return { agrees: 'nothing', differs: null };
  const known = a.prefecture !== null && b.prefecture !== null;
  if (known && a.prefecture !== b.prefecture) return { agrees: null, differs: 'prefecture' };
  const above = known ? 'prefecture' : 'nothing';
  if (a.municipalities.length === 0 || b.municipalities.length === 0) {
    // A municipality that has since been merged is no longer known; its name then stands in the other's town, or before it.
    const same = sameNumbers(a, b) && (withoutMunicipality(a) === withoutMunicipality(b) || (isPartOf(withoutMunicipality(a), withoutMunicipality(b)) && (a.numbers.length > 1 || a.numbers[0]! >= 100)) || (sameTown(a, b) && (a.numbers.length > 1 || a.numbers[0]! >= 100)));
    return { agrees: same && (known || a.numbers.length > 1) ? 'block' : above, differs: null };
  }
  if (!a.municipalities.some((x) => b.municipalities.some((y) => x === y || cityOf(x, b) || cityOf(y, a)))) return { agrees: known ? 'prefecture' : null, differs: 'municipality' };
  // Some cities have no towns: 「下田市2-12-17」.
  if (a.town === '' && b.town === '' && (a.numbers.length > 1 || a.numbers[0]! >= 100) && sameNumbers(a, b)) return { agrees: 'block', differs: null };
  if (a.town === '' || b.town === '') return { agrees: 'municipality', differs: null };
  if (!sameTown(a, b)) return { agrees: 'municipality', differs: 'town' };
  if (sameBlock(a, b)) return { agrees: 'block', differs: null };
  const common = Math.min(a.numbers.length, b.numbers.length);
  if (a.numbers.slice(0, common).every((n, i) => n === b.numbers[i])) return { agrees: 'town', differs: null };
  return { agrees: 'town', differs: 'block' };
}

/** Whether the municipality is a designated city of which the other address names a ward. */
function cityOf(code: string, other: Address): boolean {
  return cityCode(code) === code && other.municipalities.some((one) => cityCode(one) === code);
}

/** The same town, or one with its quarter or with the former town before it. */
function sameTown(a: Address, b: Address): boolean {
  const [short, long] = a.town.length <= b.town.length ? [a.town, b.town] : [b.town, a.town];
  return short !== '' && (long.startsWith(short) || (short.length >= 2 && long.endsWith(short)));
}

/** The town without the name of a municipality that is no more: 「篠山市北新町」. */
function withoutMunicipality(address: Address): string {
  return address.municipalities.length > 0 ? address.town : address.town.replace(/^(?:.{1,5}郡)?.{1,6}?[市町村](?=.)/, '');
}

/** The former town before a quarter's name: 「江刺大通り」 and 「大通り」. */
function isPartOf(a: string, b: string): boolean {
  return a.length >= 2 && b.length >= 2 && (a.endsWith(b) || b.endsWith(a));
}

function sameNumbers(a: Address, b: Address): boolean {
  return a.hasBlock && b.hasBlock && a.numbers.length === b.numbers.length && a.numbers.every((n, i) => n === b.numbers[i]);
}

function sameBlock(a: Address, b: Address): boolean {
  if (!sameNumbers(a, b)) return false;
  // With towns written differently far (「富浦町」, 「富浦町原岡」) one small number proves little.
  return a.town === b.town || a.numbers.length > 1 || a.numbers[0]! >= 100;
}
