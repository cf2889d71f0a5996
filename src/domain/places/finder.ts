import type { FieldCode } from '../candidate';
import { compileMatcher, type Hits, type Matcher } from '../text/matcher';
import { normalise, type NormalisedText } from '../text/normalise';
import { isDigit, isKanji, isKatakana, isLatin } from '../text/scripts';
import { COMMON_WORDS, REACH_WORDS, type Reach } from './expressions';
import type { Gazetteer, Municipality } from './gazetteer';
import { createReadingFinder, type ReadingFinder } from './readings';

export type PlaceKind = 'municipality' | 'county' | 'prefecture' | 'region' | Reach;

/** A place, or an expression of reach, in one cell. */
export class PlaceMention {
  private body: boolean | undefined;

  /**
   * @param text the cell's normalised text
   * @param start position in it
   * @param end position in it
   * @param codes municipality codes that the words can mean (several when the name is shared); of a county its municipalities; else prefecture codes
   * @param bare the name stands without 市, 町, 村, 都, 府 or 県
   * @param byReading it is written by its sound, in hiragana or Latin letters
   * @param inAddress it stands right behind a municipality as part of an address (「高崎市吉井町」)
   */
  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly kind: PlaceKind,
    readonly codes: readonly string[],
    readonly bare: boolean,
    readonly byReading: boolean,
    readonly inAddress: boolean,
  ) {}

  /** Whether the words belong to the name of an organisation or facility (「前橋市商工会議所」, 「広島大学」). */
  get inBody(): boolean {
    return (this.body ??= this.codes.length > 0 && !(this.kind === 'prefecture' && this.text.charAt(this.end) === '内') && isInBody(this.text, this.end));
  }

  /** The same words, meaning only these codes. */
  withCodes(codes: readonly string[]): PlaceMention {
    return new PlaceMention(this.text, this.start, this.end, this.kind, codes, this.bare, this.byReading, this.inAddress);
  }
}

export interface PlaceFinder {
  readonly gazetteer: Gazetteer;
  /** All places and expressions of reach in a cell, in order, without overlaps. `field` tells how strictly bare names are read. */
  find(text: NormalisedText, field: FieldCode): PlaceMention[];
  /** What it looks for first. */
  readonly phrases: readonly string[];
  /** The same as `find`, where the phrases were looked for already: `hits` tells where they stand in the normalised text. */
  among(hits: Hits, text: string, field: FieldCode): readonly PlaceMention[];
}

type EntryKind = Exclude<PlaceKind, 'nothing'> | 'bareMunicipality' | 'bareTown' | 'barePrefecture' | 'regionStem' | 'count' | 'nothing';

interface Entry {
  readonly kind: EntryKind;
  readonly codes: readonly string[];
}

/** Compiles the gazetteer to a finder. Takes some 30 ms; make it once. */
export function createPlaceFinder(gazetteer: Gazetteer): PlaceFinder {
  const { phrases, entries } = dictionary(gazetteer);
  let matcher: Matcher | undefined;
  const suffix = new RegExp(`^(?:の?(?:${gazetteer.regionSuffixes.join('|')}))`);
  const readings = createReadingFinder(gazetteer);
  const among = (hits: Hits, text: string, field: FieldCode): PlaceMention[] => {
    const mentions = findIn(text, field, hits, entries, suffix);
    return field === 'name' || field === 'area' || field === 'municipality' ? withReadings(text, field, mentions, readings) : mentions;
  };
  return {
    gazetteer,
    phrases,
    among,
    find: ({ text }, field) => among((matcher ??= compileMatcher(phrases)).findByStart(text), text, field),
  };
}

/** Adds the names written by their sound where no other place stands. */
function withReadings(text: string, field: FieldCode, mentions: PlaceMention[], readings: ReadingFinder): PlaceMention[] {
  if (!/[a-zぁ-ん]{3}/.test(text)) return mentions;
  const more = readings.find(text, field === 'area').filter((r) => mentions.every((m) => m.end <= r.start || m.start >= r.end));
  if (more.length === 0) return mentions;
  const read = more.map((r) => new PlaceMention(text, r.start, r.end, r.kind, r.codes, true, true, false));
  return [...mentions, ...read].sort((a, b) => a.start - b.start);
}

function dictionary(gazetteer: Gazetteer): { phrases: string[]; entries: Entry[] } {
  const words = new Map<string, { kind: EntryKind; codes: string[] }>();
  const add = (name: string, kind: EntryKind, codes: readonly string[]): void => {
    const phrase = normalise(name).text;
    const known = words.get(phrase);
    if (known === undefined) words.set(phrase, { kind, codes: [...codes] });
    else if (known.kind === kind) known.codes.push(...codes.filter((c) => !known.codes.includes(c)));
  };
  for (const [word, reach] of REACH_WORDS) add(word, reach, []);
  for (const p of gazetteer.prefectures.values()) {
    add(p.name, 'prefecture', [p.code]);
    if (p.short !== p.name) add(p.short, 'barePrefecture', [p.code]);
  }
  const counties = new Map<string, string[]>();
  for (const m of gazetteer.municipalities.values()) {
    add(m.name, 'municipality', [m.code]);
    const ward = /^(.+市)(.+区)$/.exec(m.name)?.[2];
    if (ward !== undefined) add(ward, 'municipality', [m.code]);
    if (m.county !== '') counties.set(m.county, [...(counties.get(m.county) ?? []), m.code]);
  }
  for (const [county, codes] of counties) if (county.endsWith('郡')) add(county, 'county', codes);
  for (const region of gazetteer.regions) add(region.name, region.alone ? 'region' : 'regionStem', region.prefectures);
  const stems = new Map<string, Municipality[]>();
  for (const m of gazetteer.municipalities.values()) {
    const stem = m.name.slice(0, -1);
    if (m.city === m.code && !m.name.endsWith('区') && stem.length >= 2 && !COMMON_WORDS.has(stem)) stems.set(stem, [...(stems.get(stem) ?? []), m]);
  }
  for (const [stem, all] of stems) add(stem, all.some(({ name }) => name.endsWith('市')) ? 'bareMunicipality' : 'bareTown', all.map(({ code }) => code));
  for (const digit of '0123456789二三四五六七八九十数') for (const unit of '市町村県府') add(digit + unit, 'count', []);
  for (const english of ['city', 'town', 'village', 'prefecture']) add(english, 'nothing', []);
  return { phrases: [...words.keys()], entries: [...words.values()] };
}

function findIn(text: string, field: FieldCode, hits: Hits, entries: readonly Entry[], suffix: RegExp): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const count = hits.count;
  if (count === 0) return mentions;
  const order = leftmostLongest(hits);
  let end = 0;
  let before: PlaceMention | undefined;
  for (let o = 0; o < count; o++) {
    const h = order[o]!;
    const start = hits.start[h]!;
    if (start < end) continue;
    const mention = read(text, field, start, hits.end[h]!, entries[hits.phrase[h]!]!, before, suffix);
    if (mention === null) continue;
    end = mention.end;
    if (mention.kind !== 'nothing') mentions.push((before = mention));
  }
  return mentions;
}

let ordered = new Int32Array(64);

/** Hit numbers by start, then the longest first. The array is used again by the next call. Hits come nearly in order, so inserting is fast. */
function leftmostLongest(hits: Hits): Int32Array {
  const { count, start, end } = hits;
  if (count > ordered.length) ordered = new Int32Array(count * 2);
  for (let i = 0; i < count; i++) {
    let at = i;
    while (at > 0 && (start[ordered[at - 1]!]! > start[i]! || (start[ordered[at - 1]!] === start[i] && end[ordered[at - 1]!]! < end[i]!))) {
      ordered[at] = ordered[at - 1]!;
      at--;
    }
    ordered[at] = i;
  }
  return ordered;
}

const isWord = (unit: number): boolean => isKanji(unit) || isKatakana(unit);
/** Ends of names of organisations and facilities. */
const BODY = /(?:協議会|会議所|商工会|協会|大学|大学院|短大|高専|高校|学校|学園|銀行|信用金庫|信金|信組|会社|委員会|教育委員会|組合|連合会|連盟|社協|財団|公社|公団|機構|基金|支社|支店|支局|営業所|事業所|本社|新聞|放送|テレビ|電力|ガス|鉄道|電鉄|交通|バス|病院|医院|工業|工務店|建設|製作所|商店|商会|商事|興業|物産|運輸|農協|漁協|生協|センター|ホール|会館|美術館|博物館|図書館|公民館|空港|研究所|クラブ|ネットワーク|倶楽部|の会|連合|警察署|消防署|コンソーシアム|プラットフォーム|支庁|振興局|総合事務所|市場)$/;

function read(text: string, field: FieldCode, start: number, end: number, entry: Entry, before: PlaceMention | undefined, suffix: RegExp): PlaceMention | null {
  const { codes } = entry;
  switch (entry.kind) {
    case 'municipality':
      return isWholeName(text, start, end, before) ? mentionOf(text, start, end, 'municipality', codes, false, before) : null;
    case 'bareMunicipality':
      return isBareName(text, field, start, end, before) ? mentionOf(text, start, end, 'municipality', codes, true, before) : null;
    case 'bareTown':
      return !UNIVERSITY_NEXT.test(text.slice(end, end + 8)) && isBareName(text, field, start, end, before) ? mentionOf(text, start, end, 'municipality', codes, true, before) : null;
    case 'barePrefecture':
      return isBareName(text, field, start, end, before) ? mentionOf(text, start, end, 'prefecture', codes, true, before) : null;
    case 'regionStem': {
      const after = suffix.exec(text.slice(end, end + 8));
      // Towns have quarters of such names: 「阿波地区」, 「中部地区」.
      if (after === null || after[0].endsWith('地区')) return null;
      return mentionOf(text, start, end + after[0].length, 'region', codes, false, before);
    }
    case 'region': {
      const after = suffix.exec(text.slice(end, end + 8));
      if (after === null ? isWithinWord(text, field, start, end) : DISASTER_NEXT.test(text.slice(end + after[0].length, end + 12))) return null;
      // 「国道東地区」
      if (text.charAt(start) === '道' && isWord(text.charCodeAt(start - 1))) return null;
      return mentionOf(text, start, end + (after?.[0].length ?? 0), 'region', codes, false, before);
    }
    case 'around':
      return followsMunicipality(start, before) || followsWholeTown(text, start, before) ? mentionOf(text, start, end, 'several', codes, false, before) : null;
    case 'several':
      // 「隣接する町内会」, 「近隣の市民」
      return ONE_TOWN.test(text.slice(start, end)) && /^[内会民並場街家工屋人営]/.test(text.slice(end, end + 1)) ? null : mentionOf(text, start, end, 'several', codes, false, before);
    case 'land':
      if (field === 'name') return null;
      return before !== undefined && before.end === start && before.kind === 'municipality' && !before.inAddress && !NO_LAND_NEXT.test(text.slice(end, end + 2))
        ? mentionOf(text, start, end, 'several', codes, false, before) : null;
    case 'count':
      return readCount(text, start);
    case 'more':
      return before !== undefined && start - before.end <= 1 && /^(?:ほか|他|など|等)(?![^、。\s)(計の沿線市町村一区県府全各])/.test(text.slice(start, start + 3)) ? mentionOf(text, start, end, 'more', codes, false, before) : null;
    default:
      return mentionOf(text, start, end, entry.kind, codes, false, before);
  }
}

/** Whether a region's name without a word such as 「地方」 after it is part of a longer word. */
function isWithinWord(text: string, field: FieldCode, start: number, end: number): boolean {
  const next = text.slice(end, end + 8);
  if (REGION_IN_WORD.test(next) || FIRM_BEFORE.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (field === 'name') return isWord(text.charCodeAt(start - 1)) && !LEGAL_FORM_BEFORE.test(text.slice(0, start));
  return isWord(text.charCodeAt(start - 1)) || BRAND_NEXT.test(next);
}

/** Longer names, and goods, that begin with a region's name: 「能登島」, 「東海道」, 「播州織」. */
const REGION_IN_WORD = /^(?:[町村郡島沢藩道灘台丘平橋坂川濃産系風弁沖米茶牛豚鶏織焼漆紬塗鉾]|線(?!沿線)|市(?!町)|が丘|商店|通り会|新幹線|本線|本町|自動車道|空港|遍路|八十八|霊場|木綿|ちりめん|わかめ|野菜|料理|大仏|国際空港|学院|縦走|屈指|随一|最大|最古|有数|唯一|[^、。]{0,4}(?:地震|震災|豪雨|水害|台風))/;
/** Brands and lines in katakana right behind it: 「湘南モノレール」; in names of bodies they go on to say what the body is. */
const BRAND_NEXT = /^[ァ-ヴ]{2}/;
/** 「能登半島地震」 */
const DISASTER_NEXT = /^[^、。\s]{0,4}(?:地震|震災|豪雨|水害|台風)/;
/** Railways and other firms that add the region to their own letters: 「JR四国」. */
const FIRM_BEFORE = /(?:jr|ntt|nhk|nexco)$/;
/** Words of reach that end in one 市, 町 or 村, which may begin another word. */
const ONE_TOWN = /(?:[^市]町|[^町]村|[^0-9]市)$/;
/** Courts, offices and laws of the 「地方」: no land. */
const NO_LAND_NEXT = /^(?:裁判|検察|気象|法務|自治|公|創生|銀行|整備|農政|税|新聞|版|紙|卸売|拠点|都市|議会|交付|財政|行政|再生)/;

/** No university is called after a town or village alone: 「高千穂大学」, 「神山女子短期大学」 are founders' or shrines' names. */
const UNIVERSITY_NEXT = /^[一-龠]{0,4}(?:大学|短大)/;

function mentionOf(text: string, start: number, end: number, kind: PlaceKind, codes: readonly string[], bare: boolean, before: PlaceMention | undefined): PlaceMention {
  return new PlaceMention(text, start, end, kind, codes, bare, false, followsMunicipality(start, before));
}

const followsMunicipality = (start: number, before: PlaceMention | undefined): boolean => before !== undefined && before.end === start && before.kind === 'municipality' && !before.bare;

/** 「区内とその周辺」: behind all of a municipality in words. */
const followsWholeTown = (text: string, start: number, before: PlaceMention | undefined): boolean =>
  before !== undefined && before.end === start && before.kind === 'part' && /^[市町村区]内/.test(text.slice(before.start, before.end)) && /^(?:と|及|お)/.test(text.charAt(start));

const LEGAL_FORM_BEFORE = /(?:法人|会社|財団|社団)$/;

/** Towns' names are also names of quarters and ends of longer words: 「大森町」, 「前橋市場」, 「高崎市吉井町」. */
function isWholeName(text: string, start: number, end: number, before: PlaceMention | undefined): boolean {
  if (/^(?:場|松|駅|合|販|況|議選)/.test(text.charAt(end)) && text.charAt(end - 1) === '市') return false;
  if (text.charAt(end) === '市' && text.charAt(end - 1) === '市') return false;
  if (!isWord(text.charCodeAt(start - 1))) return true;
  if (before !== undefined && before.end === start) return true;
  if ('県府都道郡旧隣他各元現市'.includes(text.charAt(start - 1)) || LEGAL_FORM_BEFORE.test(text.slice(0, start))) return true;
  return text.charAt(end - 1) === '市' && end - start >= 3;
}

/** Whether a name without 市, 町, 村 or 県 may be read as a place here. */
function isBareName(text: string, field: FieldCode, start: number, end: number, before: PlaceMention | undefined): boolean {
  const afterWord = isWord(text.charCodeAt(start - 1));
  const next = text.charAt(end);
  const joined = /[・、,\/と〜-]/;
  if (next === '麓') return false;
  if (field === 'name') return !afterWord || LEGAL_FORM_BEFORE.test(text.slice(0, start));
  if (afterWord && !(before !== undefined && before.end === start)) return false;
  const placeFollows = /^(?:市街|地区|地域|地方(?!裁|検|気|法|自|公|創|銀|整|農|税|新|卸|拠)|エリア|圏|方面|周辺|商店街|中心|まちなか|駅|管内|全域|一円|県内|府内|両市|両県|の(?:まち|町|街|市街|中心|商店)|3府県|2府県)/.test(text.slice(end, end + 4));
  if (field === 'area' || field === 'municipality' || field === 'prefecture' || field === 'address') return placeFollows || next === '' || joined.test(next) || /[\s()のにでほ他な等]/.test(next);
  if (placeFollows) return true;
  return joined.test(next) || (joined.test(text.charAt(start - 1)) && /[\s。)の]/.test(next));
}

const isNamePart = (unit: number): boolean => isWord(unit) || isLatin(unit) || isDigit(unit);

/** What turns a place name right before it into the name of an organisation whatever follows. */
const BODY_NEXT = /^(?:大学|大(?=[のと・、)])|銀行|電力|ガス|新聞|放送|テレビ|支社|支店|支局|支部|営業所|事業所|高校|高専|鉄道|電鉄|信用金庫|信金|商工会議所|商工会|青年会議所|観光協会|社会福祉協議会|社協|旅客|通運|運輸)/;

/** Whether the words go on to the name of an organisation or facility. */
function isInBody(text: string, end: number): boolean {
  if (BODY_NEXT.test(text.slice(end, end + 8))) return true;
  let i = end;
  while (i < text.length && i - end < 24 && isNamePart(text.charCodeAt(i))) i++;
  return i > end && BODY.test(text.slice(end, i));
}

const COUNT = /([0-9]+|[二三四五六七八九十数]+)(市区町村|市町村|市町|町村|府県|都県|道県|都府県|都道府県|市村|市|町|村|県|府)/y;
const NOT_COUNTED = /^(?:目|丁|県主|内|会|場|民|画|歩|営|立|道|長|議|外|役|教|単|立|街|並|(?:の|が)?(?:新設|対等)?合併|(?:の|が)統合)/;

/** 「1市3町」, 「12市町村」, 「8府県」; null for one municipality, house numbers and the like. 「旧5市町村」 is part of one municipality. */
function readCount(text: string, start: number): PlaceMention | null {
  let from = start;
  while (from > 0 && /[0-9二三四五六七八九十]/.test(text.charAt(from - 1))) from--;
  let total = 0;
  let to = from;
  for (;;) {
    COUNT.lastIndex = to;
    const found = COUNT.exec(text);
    if (found === null) break;
    total += /^[0-9]+$/.test(found[1]!) ? Number(found[1]) : 2;
    to = COUNT.lastIndex;
    if (/[・とや]/.test(text.charAt(to)) && /[0-9]/.test(text.charAt(to + 1))) to++;
  }
  if (to === from || total < 2 || NOT_COUNTED.test(text.slice(to))) return null;
  if (/[年第rhs]/.test(text.charAt(from - 1))) return null;
  const kind = /(?:旧|城下)[^、。ほ\s]{0,7}$/.test(text.slice(0, from)) ? 'part' : 'several';
  return new PlaceMention(text, from, to, kind, [], false, false, false);
}
