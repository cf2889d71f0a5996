import { because, becauseAll, type PlaceReason } from './reason';
import { countTowns, fieldSet, isTown, type Found, type RowPlaces } from './row';
import { agreesWithSeat, liesInSeat, seatOf, sharePrefecture } from './seat';

const NAME = fieldSet('name');

/** Names of firms, schools and branches tell where they come from, not where they work. */
const NAME_OF_ORIGIN = /株式会社|\(株\)|有限会社|\(有\)|合同会社|\(同\)|大学|高専|高等専門|学校(?!給食|保健|体育|図書館)|銀行|信用金庫|信用組合|支社|支店|営業所|病院|新聞|放送/;
/** Bodies whose name tells their territory; clubs and groups take a wide name lightly. */
const TERRITORIAL = /法人|財団|社団|\([公一][財社]\)|協会|連盟|連合|協議会|センター|機構|公社|組合|会議|推進|振興|ネットワーク|コンソーシ|観光圏|リーグ|連絡会|研究会|dmo|(?:整備|運輸|農政|産業|通信|財務)局/;
/** Of a region's name, more than being an incorporated body. */
const REGIONAL = new RegExp(TERRITORIAL.source.replace('法人|', ''));
/** Of these, bodies that work in one town of the region, firms that trade under its name, and national institutes. */
const NOT_OF_REGION = /商工会|青年会議所|観光協会|協同組合|タクシー|国立研究|\(国研\)|研究機構|技術機構|分室|研修所|楽団|フィル|jr/;
/** A region's name that goes on to say that the land is meant. */
const LAND_SAID = /(?:地方|地域|圏域|圏|一円|全域|管内|ブロック|半島|地区|県[東西南北央])$/;
/** Regional bureaus of the state. */
const STATE_BUREAU = /(?:地方(?:整備|農政|環境|航空|厚生|更生保護)|(?:東北|関東|中部|近畿|中国|四国|九州|北陸|東海|北海道|沖縄)(?:経済産業|運輸|総合通信|財務|農政|森林管理))(?:局|支局)/;
/** A prefectural body in a list that does not name its prefecture: 「県バス協会」, 「県立工業技術センター」; no school and no 「県北」. */
const PREFECTURAL_BODY = /(?:^|[\s)人○〇◯△])(県(?=立[^\s]{0,8}(?:センター|試験場|研究所))|県(?=[一-龠ァ-ヴ])(?![立営庁央北南東西境外道民産]))/;
/** Prefectures that no city of their own name stands in: said alone, these mean the prefecture. */
const WITHOUT_NAMESAKE = new Set(['01', '03', '04', '10', '11', '14', '23', '24', '25', '28', '32', '37', '38', '47']);
/** The beginning of a name, up to its proper part, and a word of colour before it: 「いきいき」, 「ふるさと」. */
const BEFORE_NAME = /^(?:[^\s]{0,12}(?:法人|社\)|財\)|福\)))?\s*[ぁ-ん]{0,6}$/;

/** A body of one city or town whose name is in no gazetteer: 「○○市老人クラブ連合会」, 「○○町民共済」. */
const UNLISTED_TOWN = /^(?:[^\s]{0,14}(?:法人|社\)|財\)|福\)))?\s*([^\s()]{2,4}(?<![都朝夜見同本定期の])市(?![場民立内街販況営])|[一-龠ヶ々]{2,4}(?<![城門下横旅花市])町(?![並家工屋]))[^\s]{2}/;
/** A unit of a city's bureau, without the city: 「市民局…支所」, 「教育局小学校前田小学校」. */
const CITY_OFFICE = /^([^\s省庁県府道国方]{2,8}局)[^\s()]*(?:課|室|支所|出張所|センター|学校|消防署)(?=$|\()/;

/** What a body's name tells of its reach; null when it tells nothing. */
export function decideByName(row: RowPlaces): PlaceReason | null {
  const cell = row.indexOf('name');
  if (cell < 0) return null;
  const body = row.textAt(cell);
  if (body.includes('局')) {
    const office = decideByOffice(body, cell);
    if (office !== null) return office;
  }
  const named = row.of(NAME);
  const all = named.length === 0 || NAME_OF_ORIGIN.test(body) ? [] : named;
  if (all.length === 0) return body.includes('県') ? decideByPrefecturalBody(body, cell) : decideByUnlistedTown(body, cell);
  const seat = seatOf(row);
  const name = placesOfName(seat, all);
  const towns = name.filter(isTown);
  if (countTowns(towns) > 1 && towns.every((t, i) => i === 0 || /[・、/と]/.test(body.slice(towns[i - 1]!.mention.end, t.mention.start)))) return becauseAll(towns, 'wide.name.municipalities');
  const proper = body.includes('(') ? body.replace(/\((?![公一国][財社研])[^)]*\)/g, '') : body;
  const wide = TERRITORIAL.test(proper) || name.some((f) => f.mention.kind === 'prefecture' && !f.mention.bare) ? name.find((f) => isWideInName(f, proper, body, row, seat)) : undefined;
  if (wide !== undefined) return because(wide, 'yes', `wide.name.${wide.mention.kind}`);
  const single = name.find(({ mention }) => mention.kind === 'municipality' || mention.kind === 'part');
  return single === undefined ? decideByUnlistedTown(body, cell) : because(single, 'no', 'wide.name.single');
}

/** The places that a name really names: bare ones only where the seat agrees, or a pair of neighbours in the seat's prefecture. */
function placesOfName(seat: readonly Found[], all: readonly Found[]): readonly Found[] {
  const here = all.filter((f) => agreesWithSeat(f, seat));
  if (seat.length === 0) return all;
  const nearby = (f: Found): boolean => seat.some((s) => sharePrefecture(f, s));
  const bareTowns = all.filter((f) => f.mention.bare && isTown(f));
  const pair = bareTowns.length > 1 && bareTowns.every(nearby);
  return all.filter((f) => !f.mention.bare || here.includes(f) || (here.length > 0 && all.length > 1 && (nearby(f) || isCity(f))) || (pair && isTown(f)));
}

/** By its code: those of cities begin at 201, those of towns and villages at 301. */
const isCity = ({ mention }: Found): boolean => mention.codes.some((code) => code.charAt(2) === '1' || code.charAt(2) === '2');

function isWideInName(f: Found, proper: string, body: string, row: RowPlaces, seat: readonly Found[]): boolean {
  const { kind, bare, byReading, start, end, codes } = f.mention;
  switch (kind) {
    case 'prefecture':
      if (!bare) return !row.qualifies(f) && !/^立(?![^\s]{0,10}(?:センター|試験場|研究所|図書館))/.test(body.slice(end, end + 16)) && !/支部$/.test(proper);
      if (byReading) return TERRITORIAL.test(proper) && !row.qualifies(f);
      return WITHOUT_NAMESAKE.has(codes[0]!) && TERRITORIAL.test(proper) && !/館$|支部/.test(proper) && BEFORE_NAME.test(body.slice(0, start)) && !row.qualifies(f);
    case 'region':
      if (!REGIONAL.test(proper) || (seat.length > 0 && codes.length > 0 && !liesInSeat(f, seat))) return false;
      return LAND_SAID.test(body.slice(start, end)) || (!NOT_OF_REGION.test(body) && !/^[一-龠]{0,2}(?:市|町|村)/.test(body.slice(end, end + 4)));
    case 'several':
      return true;
    default:
      return false;
  }
}

function decideByOffice(body: string, cell: number): PlaceReason | null {
  const state = STATE_BUREAU.exec(body);
  if (state !== null) return { cell, start: state.index, end: state.index + state[0].length, value: 'yes', rule: 'wide.name.bureau' };
  const city = CITY_OFFICE.exec(body);
  return city === null ? null : { cell, start: 0, end: city[1]!.length, value: 'no', rule: 'wide.name.office' };
}

function decideByPrefecturalBody(body: string, cell: number): PlaceReason | null {
  const found = NAME_OF_ORIGIN.test(body) ? null : PREFECTURAL_BODY.exec(body);
  if (found === null) return decideByUnlistedTown(body, cell);
  const start = found.index + found[0].indexOf('県');
  return { cell, start, end: start + 1, value: 'yes', rule: 'wide.name.prefectural' };
}

function decideByUnlistedTown(body: string, cell: number): PlaceReason | null {
  if (!/[市町]/.test(body) || NAME_OF_ORIGIN.test(body)) return null;
  const found = UNLISTED_TOWN.exec(body);
  if (found === null) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  return { cell, start, end: start + found[1]!.length, value: 'no', rule: 'wide.name.single' };
}
