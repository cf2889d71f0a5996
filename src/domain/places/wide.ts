import { tableOf, unitAt } from '../text/scripts';
import { decideByName } from './byName';
import { because, becauseAll, type PlaceReason } from './reason';
import { countTowns, fieldSet, isTown, type Found, type RowPlaces } from './row';
import { agreesWithSeat, liesInSeat, SEAT, seatOf, sharePrefecture } from './seat';
import { silentNo } from './silence';

const NAME = fieldSet('name');
const AREA = fieldSet('area');
const ACTIVITY = fieldSet('activity');
const MEMBERS = fieldSet('members');
const TEXT = fieldSet('activity', 'designation');
const NOTES = fieldSet('notes');

/**
 * 広域連携 (classification rules §3, §8) as far as places tell; null when they do not. The activity area decides before the activity
 * text, that before the members, that before the name; only then does a single municipality in the text, or silence, mean `no`.
 */
export function decideReach(row: RowPlaces): PlaceReason | null {
  const inText = row.of(TEXT);
  const text = inText.length === 0 ? inText : inText.filter((f) => !f.mention.inBody && row.isPlain(f));
  const byArea = decideByArea(row);
  if (byArea?.value === 'no' && byArea.rule.startsWith('wide.area')) return decideBySeveral(text, row) ?? byArea;
  if (byArea?.rule === 'wide.area.prefecture') return decideByOneTownWithin(row, text) ?? byArea;
  return byArea ?? decideByText(row, text) ?? decideByMembers(row) ?? decideByNotes(row) ?? decideByName(row) ?? decideByLocalText(row, text) ?? decideBySilence(row);
}

/** An area wider than one municipality by itself. */
function isWide(found: Found, row: RowPlaces): boolean {
  switch (found.mention.kind) {
    case 'several':
    case 'nation':
    case 'prefectureWide':
      return true;
    case 'region':
      return !found.mention.inAddress && !isQuarterElsewhere(found, row);
    case 'county':
      return found.mention.codes.length > 1 && !row.qualifies(found) && !found.mention.inAddress;
    case 'prefecture':
      return !row.qualifies(found) && !found.mention.inAddress && !namesItsCity(found, row) && !followsItsTown(found, row);
    default:
      return false;
  }
}

/** 「中和地区」 of a town in another prefecture than the region: its quarter. */
const isQuarterElsewhere = (found: Found, row: RowPlaces): boolean => {
  if (found.mention.codes.length === 0 || !row.textAt(found.cell).slice(found.mention.start, found.mention.end).endsWith('地区')) return false;
  const seat = seatOf(row);
  return seat.length > 0 && !liesInSeat(found, seat);
};

/** 「富山駅北地区」, 「長野の商店街」: of a prefecture's name, its city is meant. */
const namesItsCity = ({ mention, cell }: Found, row: RowPlaces): boolean => mention.bare && /^(?:駅|市街|中心|まちなか|商店街|の(?:まちなか|中心|商店街|市街))/.test(row.textAt(cell).slice(mention.end, mention.end + 5));

/** "Seto, Aichi": the prefecture behind the town, as addresses in Latin letters have it. */
const followsItsTown = ({ mention, cell }: Found, row: RowPlaces): boolean => mention.byReading && mention.start > 4 && /[a-z], ?$/.test(row.textAt(cell).slice(0, mention.start));

const NOTHING_SAID = /^[\s\-ー〜・.。?()]*$|^\s*(?:不明|未定|なし|未記入|要確認|同上|特になし)\s*$/;

function decideByArea(row: RowPlaces): PlaceReason | null {
  const first = row.indexOf('area');
  if (first < 0) return null;
  const area = row.of(AREA);
  const plain = area.length === 0 ? area : area.filter((f) => row.isPlain(f));
  if (plain.length > 0) {
    const wide = plain.find((f) => isWide(f, row) && !isWithinTown(f, row));
    if (wide !== undefined) return because(wide, 'yes', `wide.area.${wide.mention.kind}`);
    const towns = plain.filter((f) => isTown(f) && !isQuarter(f, plain, row));
    if (towns.length > 0) {
      const abandoned = decideByAbandonment(row);
      if (abandoned !== null) return abandoned;
    }
    if (countTowns(towns) > 1) return becauseAll(towns, 'wide.area.municipalities');
    const beyond = decideByTownBeside(plain, towns, row);
    if (beyond !== null) return beyond;
  }
  const unlisted = unlistedTowns(row, first);
  if (unlisted !== null) return unlisted;
  const more = plain.find((f, i) => f.mention.kind === 'more' && plain[i - 1] !== undefined && isWholeMunicipality(plain[i - 1]!, row));
  if (more !== undefined) return because(more, 'yes', 'wide.area.more');
  const single = area.find(({ mention }) => mention.kind !== 'prefecture' && mention.kind !== 'more');
  if (single !== undefined) return because(single, 'no', 'wide.area.single');
  const cell = row.cells.findIndex((c) => c.field === 'area' && !NOTHING_SAID.test(c.text.text));
  return cell < 0 ? null : { cell, start: 0, end: row.textAt(cell).length, value: 'no', rule: 'wide.area.part' };
}

/** A river basin and the like, of which only the part in one municipality is meant: 「大台町宮川流域」, 「汗見川流域6集落」. */
function isWithinTown({ mention, cell }: Found, row: RowPlaces): boolean {
  const text = row.textAt(cell);
  if (mention.kind !== 'several' || !text.startsWith('流域', mention.start)) return false;
  return QUARTERS_OF_IT.test(text.slice(mention.end)) || /[^\s、,・]{1,5}[市町村][^\s、,・市町村ほ他及とや]{1,4}$/.test(text.slice(0, mention.start));
}
/** So few that they may lie in one municipality. */
const QUARTERS_OF_IT = /^(?:の|にある)?\s*(?:[0-9]|1[0-2]|[一二三四五六七八九十])(?:の)?(?:集落|地区|自治会|町内会|町会|行政区|校区|学区)/;

/** A former town, or a quarter that shares its name with a town of another prefecture: 「石巻市(旧雄勝・北上)」, 「高松市鬼無・国分寺」. */
function isQuarter(f: Found, area: readonly Found[], row: RowPlaces): boolean {
  const whole = area.find((o) => o.cell === f.cell && isTown(o) && (!o.mention.bare || o.mention.byReading) && o.mention.end <= f.mention.start);
  if (whole === undefined) return false;
  const between = row.textAt(f.cell).slice(whole.mention.end, f.mention.start);
  if (/^[、,・/とや及お]/.test(between)) return false;
  if (!sharePrefecture(f, whole) && (f.mention.bare || row.textAt(f.cell).charAt(f.mention.end - 1) === '町')) return !whole.mention.byReading || /^ (?:city|town|village) ?\($/.test(between);
  return /^[\s(]*旧[^、,)]*$/.test(between);
}

/** 「村内及び熊本市」: one's own municipality, and another by name. */
function decideByTownBeside(plain: readonly Found[], towns: readonly Found[], row: RowPlaces): PlaceReason | null {
  if (towns.length === 0) return null;
  const own = plain.find((f) => f.mention.kind === 'part' && /^[市町村区]内/.test(row.textAt(f.cell).slice(f.mention.start, f.mention.end)));
  const seat = own === undefined ? [] : seatOf(row);
  const other = seat.length === 0 ? undefined : towns.find((f) => !agreesWithSeat(f, seat));
  return other === undefined ? null : because(other, 'yes', 'wide.area.municipalities');
}

/** One municipality by its ending, in a list of them: names of former municipalities and misspelt ones are in no gazetteer. */
const TOWN_ITEM = /^(?:[^\s]{2,3}[都道府県])?([^\s()]{1,6}[市町村])(?:の?一部|ほか|など|等|全域|[東西南北中]部|内|沿岸部|中心部|郊外)?$/;
const ITEM_ENDS = /[、,・/\s]+|(?<=[市町村域部内])(?:及び|および|並びに|ならびに|と)/;
/** Ends in 市, 町 or 村 and is none: 「旧市」, 「農山漁村」. */
const NO_TOWN = /(?:旧|本|新|元|下|門前|城下|港|宿場|横|同|朝|夜|都|定期|農|山|漁|離)[市町村]$/;
/** A city, and after a space a list of places: its quarters, if all of these are called 町. */
const QUARTERS_FOLLOW = /^(?:[^\s]{2,3}[都道府県])?[^\s()、,・/]{1,6}[市区][\s(]+/;

/** An area column that lists several municipalities, some of which are in no gazetteer. Quarters of one town are all called 〜町. */
function unlistedTowns(row: RowPlaces, cell: number): PlaceReason | null {
  const text = row.textAt(cell);
  if (!hasTwoTownEnds(text)) return null;
  const towns = text.split(ITEM_ENDS).map((item) => TOWN_ITEM.exec(item)?.[1] ?? '').filter((town) => town !== '' && !NO_TOWN.test(town));
  const listed = QUARTERS_FOLLOW.test(text) ? towns.slice(1) : towns;
  if (new Set(towns).size < 2 || listed.every((town) => town.endsWith('町'))) return null;
  return row.isPlain({ mention: { start: 0, end: text.length }, cell }) ? { cell, start: 0, end: text.trimEnd().length, value: 'yes', rule: 'wide.area.municipalities' } : null;
}

const TOWN_ENDS = tableOf('市町村');
function hasTwoTownEnds(text: string): boolean {
  let ends = 0;
  for (let i = 0; i < text.length; i++) ends += TOWN_ENDS[unitAt(text, i)]!;
  return ends >= 2;
}

/** 「前橋市」 or 「市内」, not one of its quarters. */
const isWholeMunicipality = ({ mention, cell }: Found, row: RowPlaces): boolean => mention.kind === 'municipality' || /^[市町村区]内/.test(row.textAt(cell).slice(mention.start, mention.end));

/** A body that never came about is active nowhere, whatever its area column planned. */
function decideByAbandonment(row: RowPlaces): PlaceReason | null {
  for (const [cell, { field, text }] of row.cells.entries()) {
    const found = field === 'activity' ? /断念|頓挫|白紙撤回|設立に至ら(?:ず|なかった)|取りやめ/.exec(text.text) : null;
    if (found !== null) return { cell, start: found.index, end: found.index + found[0].length, value: 'no', rule: 'wide.abandoned' };
  }
  return null;
}

/** Lists often give no more than the prefecture of each row; a text that tells of deeds in one municipality there tells how far they reach. */
function decideByOneTownWithin(row: RowPlaces, text: readonly Found[]): PlaceReason | null {
  const area = row.of(AREA);
  if (area.length !== 1 || area[0]!.mention.end < row.textAt(area[0]!.cell).trimEnd().length || text.some((f) => isWide(f, row))) return null;
  const towns = text.filter((f) => isTown(f) && !f.mention.bare);
  const held = towns.find((f) => f.mention.codes.every((code) => code.startsWith(area[0]!.mention.codes[0]!)) && HELD_AFTER.test(row.textAt(f.cell).slice(f.mention.end, f.mention.end + 12)));
  return held === undefined || countTowns(towns) > 1 ? null : because(held, 'no', 'wide.text.single');
}

/** What is done there, at most a quarter's name later: 「甲斐市で」, 「港区港南にて」. */
const HELD_AFTER = /^[一-龠ァ-ヴー]{0,8}(?:で|にて|において)/;

/** Against an area column with one municipality, only an express 「近隣市町」 and the like in the text, or a neighbour by name. */
function decideBySeveral(text: readonly Found[], row: RowPlaces): PlaceReason | null {
  const several = text.find(({ mention }) => mention.kind === 'several');
  return several === undefined ? decideByNeighbour(text, row) : because(several, 'yes', 'wide.text.several');
}

/** 「隣の山添村の2軒も加入」: one's own municipality and the one beside it. */
function decideByNeighbour(text: readonly Found[], row: RowPlaces): PlaceReason | null {
  const neighbour = text.find((f) => isTown(f) && followsNeighbour(f, row));
  return neighbour === undefined ? decideByUnlistedNeighbour(row) : because(neighbour, 'yes', 'wide.text.neighbour');
}

const followsNeighbour = ({ mention, cell }: Found, row: RowPlaces): boolean => /(?:隣|となり|隣接する|隣り)の?$/.test(row.textAt(cell).slice(Math.max(0, mention.start - 5), mention.start));

/** A neighbour by name that is in no gazetteer: 「隣の磯貝市」, 「隣接する花岡町」. */
const UNLISTED_NEIGHBOUR = /(?:隣|となり)(?:接する|り合う|接の|の)([^、。・\s()の]{1,4}[市町村])(?![内会議長民家屋並工場])/;
function decideByUnlistedNeighbour(row: RowPlaces): PlaceReason | null {
  for (const [cell, { field, text, clauses }] of row.cells.entries()) {
    if (field !== 'activity' || !/隣|となり/.test(text.text)) continue;
    const found = UNLISTED_NEIGHBOUR.exec(text.text);
    if (found === null) continue;
    const end = found.index + found[0].length;
    const start = end - found[1]!.length;
    if (clauses.scopeAt(start, end) === 0 && row.isPlain({ mention: { start, end }, cell })) return { cell, start, end, value: 'yes', rule: 'wide.text.neighbour' };
  }
  return null;
}

/** 「都内」 is said of Tokyo alone, 「府内」 of two prefectures: from elsewhere it tells where customers and guests come from. */
function isOfAnotherPrefecture({ mention, cell }: Found, row: RowPlaces): boolean {
  const codes = PREFECTURES_BY_WORD.get(row.textAt(cell).charAt(mention.start));
  if (mention.kind !== 'prefectureWide' || codes === undefined) return false;
  const named = row.of(NAME | AREA | SEAT).filter((f) => isTown(f) || f.mention.kind === 'prefecture');
  return named.length > 0 && !named.some((f) => f.mention.codes.some((code) => codes.includes(code.slice(0, 2))));
}

const PREFECTURES_BY_WORD = new Map([['都', ['13']], ['府', ['26', '27']], ['道', ['01']]]);

function decideByText(row: RowPlaces, text: readonly Found[]): PlaceReason | null {
  if (text.length === 0) return null;
  const seat = seatOf(row);
  const wide = text.find((f) => {
    switch (f.mention.kind) {
      case 'county':
        return isWide(f, row) && /^(?:内|市|下|全域|一円|の各|の[0-9]|各|[0-9])/.test(row.textAt(f.cell).slice(f.mention.end, f.mention.end + 2));
      case 'nation':
        return isWorkedNationwide(f, row);
      case 'prefecture':
        return isWide(f, row) && !isActor(f, row) && !isInFacility(f, row) && !isOwnCity(f, row) && (prefecturesIn(text) > 1 || agreesWithSeat(f, seat));
      case 'region':
        return isWide(f, row) && (liesInSeat(f, seat) || !(row.meansOthers(f) || (seat.length > 0 && f.mention.codes.length > 0 && isFirm(row))));
      default:
        return isWide(f, row) && !isOfAnotherPrefecture(f, row);
    }
  });
  const neighbour = wide === undefined ? decideByNeighbour(text, row) : null;
  if (neighbour !== null) return neighbour;
  if (wide !== undefined) return because(wide, 'yes', `wide.text.${wide.mention.kind}`);
  const towns = text.filter(isTown);
  return countTowns(towns) > 1 && (towns.some((f) => agreesWithSeat(f, seat)) || areNeighbours(towns, row)) ? becauseAll(towns, 'wide.text.municipalities') : null;
}

/** Towns named side by side in one prefecture, by a body that is no firm: where it works, though its seat is elsewhere. */
const areNeighbours = (towns: readonly Found[], row: RowPlaces): boolean =>
  !isFirm(row) && towns.every((t, i) => i === 0 || (t.cell === towns[i - 1]!.cell && sharePrefecture(t, towns[i - 1]!) && /^[・、と及びやおよ]{1,3}$/.test(row.textAt(t.cell).slice(towns[i - 1]!.mention.end, t.mention.start))));

/** A prefecture that a facility is named after or belongs to: 「石川県七尾美術館」, 「神奈川県横浜外国人墓地」. */
const FACILITY_AFTER = /^(?![内下全民])[^、。\nのにで]{1,14}?(?:美術館|博物館|記念館|資料館|動物公園|動物園|植物園|水族館|墓地|霊園|中学校|高等学校|会館|ホール)/;
const isInFacility = ({ mention, cell }: Found, row: RowPlaces): boolean => {
  const after = row.textAt(cell).slice(mention.end, mention.end + 20);
  return /^立(?!の|[^、。]{1,10}学校等)/.test(after) || FACILITY_AFTER.test(after);
};

/** 「京都において」 of a body of 京都市: the city. */
function isOwnCity({ mention, cell }: Found, row: RowPlaces): boolean {
  if (!mention.bare) return false;
  const word = row.textAt(cell).slice(mention.start, mention.end);
  return row.cells.some((c) => c.field === 'name' && c.text.text.includes(`${word}市`));
}

const prefecturesIn = (text: readonly Found[]): number => new Set(text.filter(({ mention }) => mention.kind === 'prefecture').flatMap(({ mention }) => mention.codes)).size;

/** A prefecture that commissions, subsidises or designates, rather than the land. */
const ACTOR_AFTER = /^(?:の(?:委託|補助|指定|認定|認証|助成|後援|協力|登録|指導|制度|条例|モデル|支援)|と(?:連携|協働|協力|共同|共催|協定|締結|の(?:連携|協定|共同|共催|協働))|知事|庁|警|議会|公安|指定|認定|認証|主催|後援|から|より|が|に(?:提案|要望|登録))/;
const isActor = ({ mention, cell }: Found, row: RowPlaces): boolean => ACTOR_AFTER.test(row.textAt(cell).slice(mention.end, mention.end + 5));

/** A firm's land elsewhere is where its customers are. */
const isFirm = (row: RowPlaces): boolean => row.cells.some((c) => (c.field === 'name' || c.field === 'legalForm') && /会社|\([株有同]\)/.test(c.text.text));

/** 「全国で」 is work all over the country; 「全国の自治体が視察」 only where the body is one that serves all. */
function isWorkedNationwide({ mention, cell }: Found, row: RowPlaces): boolean {
  const around = row.textAt(cell).slice(mention.start, mention.end + 4);
  if (/会員は?[ :]?$/.test(row.textAt(cell).slice(Math.max(0, mention.start - 4), mention.start))) return true;
  if (/^(?:日本全国|全国(?:各地)?(?:で|にお|展開|規模|を対象|に会員|に拠点|に支部|を舞台)|nationwide|(?:across|throughout|all over) japan)/.test(around)) return true;
  return !isFirm(row) && row.cells.some((c) => (c.field === 'name' || c.field === 'legalForm') && /財団|\([公一]財\)|全国|日本|機構/.test(c.text.text));
}

/** Municipalities and prefectures as members count when they make up most of the list; firms' lists name a town now and then. */
function decideByMembers(row: RowPlaces): PlaceReason | null {
  const members = row.of(MEMBERS);
  if (members.length === 0) return null;
  const bodies = members.filter((f) => !f.mention.inBody && !f.mention.bare && /^(?:municipality|prefecture|several)$/.test(f.mention.kind) && row.isPlain(f));
  if (bodies.length === 0 || 2 * bodies.length < row.textAt(bodies[0]!.cell).split(/[、,・\n/]/).length) return null;
  const several = bodies.some(({ mention }) => mention.kind === 'several') || countTowns(bodies) > 1 || bodies.filter(({ mention }) => mention.kind === 'prefecture').length > 1;
  return several ? becauseAll(bodies, 'wide.members.municipalities') : null;
}

/** Remarks tell of more than one municipality only expressly: 「市をまたいで募集」, 「隣の門川町にも班」. */
function decideByNotes(row: RowPlaces): PlaceReason | null {
  const notes = row.of(NOTES);
  const said = notes.length === 0 ? undefined : notes.find((f) => (f.mention.kind === 'several' || (isTown(f) && followsNeighbour(f, row))) && row.isPlain(f));
  return said === undefined ? null : because(said, 'yes', said.mention.kind === 'several' ? 'wide.notes.several' : 'wide.notes.neighbour');
}

/** One municipality, or part of one, told of. A school's lectures for 「市民」 say little about how far its work goes. */
function decideByLocalText(row: RowPlaces, text: readonly Found[]): PlaceReason | null {
  const inActivity = row.of(ACTIVITY);
  if (text.length === 0 && inActivity.length === 0) return null;
  const school = row.cells.some((cell) => cell.field === 'name' && /大学|高専|高等専門学校/.test(cell.text.text));
  const here = [...text, ...inActivity.filter((f) => f.mention.inBody && row.isPlain(f))];
  const single = here.find(({ mention }) => mention.kind === 'municipality' || mention.kind === 'part' || (mention.kind === 'local' && !school));
  return single === undefined ? null : because(single, 'no', 'wide.text.single');
}

function decideBySilence(row: RowPlaces): PlaceReason | null {
  const cell = row.indexOf('activity');
  if (cell < 0) return null;
  const textOf = (field: 'name' | 'legalForm'): string => row.cells.filter((c) => c.field === field).map((c) => c.text.text).join(' ');
  const found = silentNo(textOf('name'), textOf('legalForm'), row.textAt(cell), row.cells.some((c) => c.field === 'address' || c.field === 'municipality'));
  return found === null ? null : { cell, value: 'no', ...found };
}
