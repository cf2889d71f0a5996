import municipalityData from './municipalities.json';
import regionData from './regions.json';

export interface Prefecture {
  /** JIS X 0401, two digits: `10`. */
  readonly code: string;
  /** 「群馬県」 */
  readonly name: string;
  /** 「群馬」; 「北海道」 stays whole. */
  readonly short: string;
  /** 「ぐんまけん」 */
  readonly kana: string;
}

export interface Municipality {
  /** 全国地方公共団体コード without its check digit: `10201`. */
  readonly code: string;
  /** 「前橋市」, a ward with its city: 「札幌市中央区」. */
  readonly name: string;
  /** With its prefecture: 「群馬県前橋市」. */
  readonly fullName: string;
  /** 「まえばしし」 */
  readonly kana: string;
  /** 「北群馬郡」; '' for cities and wards. */
  readonly county: string;
  readonly prefecture: Prefecture;
  /** Code of the designated city that it is a ward of; its own code otherwise. */
  readonly city: string;
}

/** An area of several municipalities with a name of its own: 「東三河」, 「北陸」. */
export interface Region {
  readonly name: string;
  /** Codes; empty where the name is used in many prefectures (「県北」). */
  readonly prefectures: readonly string[];
  /** Whether the name means the area without a word such as 「地方」 after it. */
  readonly alone: boolean;
}

/** The places of Japan that the finder knows; plain data, made once from the JSON files beside this one. */
export interface Gazetteer {
  readonly prefectures: ReadonlyMap<string, Prefecture>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly regions: readonly Region[];
  /** Words that make an area of a region's name: 「地方」, 「圏域」. */
  readonly regionSuffixes: readonly string[];
}

/** Builds the gazetteer from the data files; the lists are those of scripts/build-gazetteer.ts. */
export function loadGazetteer(): Gazetteer {
  const prefectures = new Map<string, Prefecture>();
  const municipalities = new Map<string, Municipality>();
  for (const [head, lines] of Object.entries(municipalityData as Record<string, string[]>)) {
    const [code = '', name = '', kana = ''] = head.split(' ');
    const prefecture: Prefecture = { code, name, short: name === '北海道' ? name : name.slice(0, -1), kana };
    prefectures.set(code, prefecture);
    const cities = new Map<string, string>();
    for (const line of lines) {
      const [number = '', full = '', kana = '', county = ''] = line.split(' ');
      const own = code + number;
      if (full.endsWith('市')) cities.set(full, own);
      const city = cities.get(/^(.+市).+区$/.exec(full)?.[1] ?? '') ?? own;
      municipalities.set(own, { code: own, name: full, fullName: name + full, kana, county, prefecture, city });
    }
  }
  const region = (alone: boolean) => (line: string): Region => {
    const [name = '', ...codes] = line.trim().split(' ');
    return { name, prefectures: codes, alone };
  };
  return {
    prefectures,
    municipalities,
    regions: [...regionData.alone.map(region(true)), ...regionData.withSuffix.map(region(false))],
    regionSuffixes: regionData.suffixes,
  };
}
