import type { Gazetteer } from '../places/gazetteer';

/** What the names of places tell about the name of a body. */
export interface PlaceNames {
  /** Whether a name is that of a municipality or prefecture, alone or with one of its units. */
  isGovernment(core: string): boolean;
  /** Whether a name begins or ends with a municipality, prefecture or region, with or without its 市, 県 or 地方. */
  namesPlace(core: string): boolean;
}

/** Endings of units of a municipality or prefecture: 「政策課」, 「デジタル戦略局」. Of committees only those that the law prescribes are its own. */
const UNIT = /^[\s(]*[^\s]{0,20}(?:部|局|課|室|係|庁|所|本部|役場|役所|班|(?:教育|農業|選挙管理|公平|人事|公安|労働|収用|監査|審査)委員会|監査委員)[)]?$/;
/** Parts of the name of a body of the place rather than of its municipality: 「大和町商店街防犯部」, 「港町女性部」. */
const OWN_BODY = /商店|商工|組合|協会|協議会|連合会|連盟|自治会|町内会|農協|漁協|生協|観光案内所|地区|校区|クラブ|有志|(?:青年|女性|婦人|防犯|壮年|少年|探究|クラブ)部$|[会盟団][^\s]{0,6}支部$|共同作業所|研究所$|相談所$|工務所$|製作所$|鉄工所$|木工所$|製材所$|醸造所$/;

/** Collects the names of all municipalities and prefectures, with and without the prefecture or county before them. */
export function createPlaceNames(gazetteer: Gazetteer): PlaceNames {
  const names = new Set<string>();
  const longest = { length: 0 };
  const add = (name: string): void => {
    names.add(name);
    longest.length = Math.max(longest.length, name.length);
  };
  for (const prefecture of gazetteer.prefectures.values()) add(prefecture.name);
  for (const { name, county, prefecture } of gazetteer.municipalities.values()) {
    for (const before of ['', county, prefecture.name, prefecture.name + county]) add(before + name);
  }
  const stems = new Set<string>(gazetteer.regions.map((region) => region.name));
  for (const prefecture of gazetteer.prefectures.values()) stems.add(prefecture.short);
  for (const { name } of gazetteer.municipalities.values()) if (name.length > 2) stems.add(name.slice(0, -1));
  // Two characters rule out nearly all names at once, and of the others all lengths but a few.
  const beginnings = lengthsOf(names, (name) => name.slice(0, 2));
  const stemBeginnings = lengthsOf(stems, (stem) => stem.slice(0, 2));
  const stemEnds = lengthsOf(stems, (stem) => stem.slice(-2));
  return {
    isGovernment(core) {
      const lengths = lengthsAt(beginnings, core, 0);
      if (lengths === 0) return false;
      for (let end = Math.min(core.length, longest.length); end >= 3; end--) {
        if (has(lengths, end) && names.has(core.slice(0, end))) return end === core.length || (UNIT.test(core.slice(end)) && !OWN_BODY.test(core.slice(end)));
      }
      return false;
    },
    namesPlace(core) {
      const atStart = lengthsAt(stemBeginnings, core, 0);
      const atEnd = lengthsAt(stemEnds, core, core.length - 2);
      if (atStart === 0 && atEnd === 0) return false;
      for (let length = Math.min(core.length, 6); length >= 2; length--) if ((has(atStart, length) && stems.has(core.slice(0, length))) || (has(atEnd, length) && stems.has(core.slice(-length)))) return true;
      return false;
    },
  };
}

/** A place for two characters; different ones may share it. */
const PLACES = 0x10000;
const placeOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (PLACES - 1);

/** The lengths of the words with each pair, one bit each. */
function lengthsOf(words: Iterable<string>, pair: (word: string) => string): Int32Array {
  const lengths = new Int32Array(PLACES);
  for (const word of words) lengths[placeOf(pair(word).charCodeAt(0), pair(word).charCodeAt(1))]! |= 1 << word.length;
  return lengths;
}

/** Of which lengths there may be words with these two characters; 0 for what is shorter, as no name of a place is. */
const lengthsAt = (lengths: Int32Array, text: string, at: number): number => (at >= 0 && text.length - at >= 2 ? lengths[placeOf(text.charCodeAt(at), text.charCodeAt(at + 1))]! : 0);
const has = (lengths: number, length: number): boolean => ((lengths >> length) & 1) === 1;
