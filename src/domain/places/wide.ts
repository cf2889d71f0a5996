import type { FieldCode } from '../candidate';
import { tableOf } from '../text/scripts';
import { cityCode, countTowns, fieldSet, isTown, type Found, type RowPlaces } from './row';
import { silentNo } from './silence';

/** Words that speak for or against activity in more than one municipality. */
export interface PlaceReason {
  /** Index into the cells given. */
  readonly cell: number;
  /** Positions in the cell's normalised text. */
  readonly start: number;
  readonly end: number;
  readonly value: 'yes' | 'no';
  /** `wide.<what spoke>`, e.g. `wide.area.several`. */
  readonly rule: string;
}

const NAME = fieldSet('name');
const AREA = fieldSet('area');
const ACTIVITY = fieldSet('activity');
const MEMBERS = fieldSet('members');
const TEXT = fieldSet('activity', 'designation');
const SEAT = fieldSet('address', 'prefecture', 'municipality');

/**
 * 広域連携 (classification rules §3, §8) as far as places tell; null when they do not. The activity area decides before the activity
 * text, that before the members, that before the name; only then does a single municipality in the text, or silence, mean `no`.
 */
export function decideReach(row: RowPlaces): PlaceReason | null {
  const inText = row.of(TEXT);
  const text = inText.length === 0 ? inText : inText.filter((f) => !f.mention.inBody && row.isPlain(f));
  const byArea = decideByArea(row);
  if (byArea?.rule.startsWith('wide.area') && byArea.value === 'no') return decideBySeveral(text, row) ?? byArea;
  if (byArea?.rule === 'wide.area.prefecture') return decideByOneTownWithin(row, text) ?? byArea;
  return byArea ?? decideByText(row, text) ?? decideByMembers(row) ?? decideByName(row) ?? decideByLocalText(row, text) ?? decideBySilence(row);
}

const because = ({ mention, cell }: Found, value: 'yes' | 'no', rule: string): PlaceReason => ({ cell, start: mention.start, end: mention.end, value, rule });

/** From the first to the last of several mentions of one cell. */
function becauseAll(found: readonly Found[], rule: string): PlaceReason {
  const here = found.filter((f) => f.cell === found[0]!.cell);
  return { cell: here[0]!.cell, start: here[0]!.mention.start, end: here.at(-1)!.mention.end, value: 'yes', rule };
}

/** An area wider than one municipality by itself. */
function isWide(found: Found, row: RowPlaces): boolean {
  switch (found.mention.kind) {
    case 'several':
    case 'nation':
    case 'region':
    case 'prefectureWide':
      return true;
    case 'prefecture':
    case 'county':
      return !row.qualifies(found) && !found.mention.inAddress;
    default:
      return false;
  }
}

const NOTHING_SAID = /^[\s\-ー〜・.。?()]*$|^\s*(?:不明|未定|なし|未記入|要確認|同上|特になし)\s*$/;

function decideByArea(row: RowPlaces): PlaceReason | null {
  const first = indexOfField(row, 'area');
  if (first < 0) return null;
  const area = row.of(AREA);
  const plain = area.length === 0 ? area : area.filter((f) => row.isPlain(f));
  if (plain.length > 0) {
    const wide = plain.find((f) => isWide(f, row));
    if (wide !== undefined) return because(wide, 'yes', `wide.area.${wide.mention.kind}`);
    const towns = plain.filter(isTown);
    if (towns.length > 0) {
      const abandoned = decideByAbandonment(row);
      if (abandoned !== null) return abandoned;
    }
    if (countTowns(towns) > 1) return becauseAll(towns, 'wide.area.municipalities');
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

/** The first cell of this meaning; -1 where the row has none. */
function indexOfField({ cells }: RowPlaces, field: FieldCode): number {
  for (let cell = 0; cell < cells.length; cell++) if (cells[cell]!.field === field) return cell;
  return -1;
}

/** One municipality by its ending, in a list of them: names of former municipalities and misspelt ones are in no gazetteer. */
const TOWN_ITEM = /^(?:[^\s]{2,3}[都道府県])?([^\s()]{1,6}[市町村])(?:の一部|ほか|など|等|全域)?$/;
const ITEM_ENDS = /[、,・/\s]+|(?<=[市町村])(?:及び|および|並びに|ならびに|と)/;
/** Ends in 市, 町 or 村 and is none: 「旧市」, 「農山漁村」. */
const NO_TOWN = /(?:旧|本|新|元|下|門前|城下|港|宿場|横|同|朝|夜|都|定期|農|山|漁|離)[市町村]$/;

/** An area column that lists several municipalities, some of which are in no gazetteer. Quarters of one town are all called 〜町. */
function unlistedTowns(row: RowPlaces, cell: number): PlaceReason | null {
  const text = row.textAt(cell);
  if (!hasTwoTownEnds(text)) return null;
  const towns = text.split(ITEM_ENDS).map((item) => TOWN_ITEM.exec(item)?.[1] ?? '').filter((town) => town !== '' && !NO_TOWN.test(town));
  if (new Set(towns).size < 2 || towns.every((town) => town.endsWith('町'))) return null;
  return row.isPlain({ mention: { start: 0, end: text.length }, cell }) ? { cell, start: 0, end: text.trimEnd().length, value: 'yes', rule: 'wide.area.municipalities' } : null;
}

const TOWN_ENDS = tableOf('市町村');
function hasTwoTownEnds(text: string): boolean {
  let ends = 0;
  for (let i = 0; i < text.length; i++) ends += TOWN_ENDS[text.charCodeAt(i)]!;
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
  const neighbour = text.find((f) => isTown(f) && /(?:隣|となり|隣接する|隣り)の?$/.test(row.textAt(f.cell).slice(Math.max(0, f.mention.start - 5), f.mention.start)));
  return neighbour === undefined ? null : because(neighbour, 'yes', 'wide.text.neighbour');
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
        return false;
      case 'nation':
        return isWorkedNationwide(f, row);
      case 'prefecture':
        return isWide(f, row) && !isActor(f, row) && (prefecturesIn(text) > 1 || agreesWithSeat(f, seat));
      default:
        return isWide(f, row) && !isOfAnotherPrefecture(f, row);
    }
  });
  const neighbour = wide === undefined ? decideByNeighbour(text, row) : null;
  if (neighbour !== null) return neighbour;
  if (wide !== undefined) return because(wide, 'yes', `wide.text.${wide.mention.kind}`);
  const towns = text.filter(isTown);
  return countTowns(towns) > 1 && towns.some((f) => agreesWithSeat(f, seat)) ? becauseAll(towns, 'wide.text.municipalities') : null;
}

const prefecturesIn = (text: readonly Found[]): number => new Set(text.filter(({ mention }) => mention.kind === 'prefecture').flatMap(({ mention }) => mention.codes)).size;

/** A prefecture that commissions, subsidises or designates, rather than the land. */
const ACTOR_AFTER = /^(?:の(?:委託|補助|指定|認定|認証|助成|後援|協力|登録|指導|制度|条例|モデル|支援)|と(?:連携|協働|協力|共同|共催|協定|締結|の(?:連携|協定|共同|共催|協働))|知事|庁|警|議会|公安|指定|認定|認証|主催|後援|から|より|が|に(?:提案|要望|登録))/;
const isActor = ({ mention, cell }: Found, row: RowPlaces): boolean => ACTOR_AFTER.test(row.textAt(cell).slice(mention.end, mention.end + 5));

/** 「全国で」 is work all over the country; 「全国の自治体が視察」 only where the body is one that serves all. */
function isWorkedNationwide({ mention, cell }: Found, row: RowPlaces): boolean {
  const around = row.textAt(cell).slice(mention.start, mention.end + 4);
  if (/^(?:日本全国|全国(?:各地)?(?:で|にお|展開|規模|を対象|に会員|に拠点|に支部|を舞台)|nationwide|(?:across|throughout|all over) japan)/.test(around)) return true;
  return row.cells.some((c) => (c.field === 'name' || c.field === 'legalForm') && /財団|\([公一]財\)|全国|日本|機構/.test(c.text.text));
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

/** Names of firms, schools and branches tell where they come from, not where they work. */
const NAME_OF_ORIGIN = /株式会社|\(株\)|有限会社|\(有\)|合同会社|\(同\)|大学|高専|高等専門|学校(?!給食|保健|体育|図書館)|銀行|信用金庫|信用組合|支社|支店|営業所|病院|新聞|放送/;
/** Bodies whose name tells their territory; clubs and groups take a wide name lightly. */
const TERRITORIAL = /法人|財団|社団|\([公一][財社]\)|協会|連盟|連合|協議会|センター|機構|公社|組合|会議|推進|振興|ネットワーク|コンソーシ|観光圏|dmo|(?:整備|運輸|農政|産業|通信|財務)局/;

/** A body of one city whose name is in no gazetteer: 「○○市老人クラブ連合会」. */
const UNLISTED_CITY = /^(?:[^\s]{0,14}(?:法人|社\)|財\)|福\)))?\s*([^\s()]{2,4}(?<![都朝夜見同本定期の])市)(?![場民立内街販況営])[^\s]{2}/;

function decideByName(row: RowPlaces): PlaceReason | null {
  const named = row.of(NAME);
  const all = named.length === 0 ? named : named.filter((f) => !NAME_OF_ORIGIN.test(row.textAt(f.cell)));
  if (all.length === 0) return decideByUnlistedCity(row);
  const seat = seatOf(row);
  const someHere = all.some((f) => agreesWithSeat(f, seat));
  const name = all.filter((f) => !f.mention.bare || (someHere && (all.length > 1 || agreesWithSeat(f, seat))));
  const towns = name.filter(isTown);
  if (countTowns(towns) > 1 && towns.every((t, i) => i === 0 || /[・、/と]/.test(row.textAt(t.cell).slice(towns[i - 1]!.mention.end, t.mention.start)))) return becauseAll(towns, 'wide.name.municipalities');
  const wide = name.find((f) => {
    const { kind, bare, byReading } = f.mention;
    if (kind === 'prefecture') return (!bare || (byReading && TERRITORIAL.test(row.textAt(f.cell)))) && !row.qualifies(f);
    return (kind === 'region' || kind === 'several') && TERRITORIAL.test(row.textAt(f.cell));
  });
  if (wide !== undefined) return because(wide, 'yes', `wide.name.${wide.mention.kind}`);
  const single = name.find(({ mention }) => mention.kind === 'municipality' || mention.kind === 'part');
  return single === undefined ? null : because(single, 'no', 'wide.name.single');
}

function decideByUnlistedCity(row: RowPlaces): PlaceReason | null {
  const cell = indexOfField(row, 'name');
  if (cell < 0 || !row.textAt(cell).includes('市') || NAME_OF_ORIGIN.test(row.textAt(cell))) return null;
  const found = UNLISTED_CITY.exec(row.textAt(cell));
  if (found === null) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  return { cell, start, end: start + found[1]!.length, value: 'no', rule: 'wide.name.single' };
}

/** The municipalities of the row's address columns; its prefectures where they name no municipality. */
function seatOf(row: RowPlaces): readonly Found[] {
  const seat = row.of(SEAT);
  const towns = seat.filter(({ mention }) => mention.kind === 'municipality');
  return towns.length > 0 ? towns : seat.filter(({ mention }) => mention.kind === 'prefecture');
}

/** A bare name in the name of a body is a place when the seat lies there; elsewhere it is rather a founder's, a landmark's or a product's. */
function agreesWithSeat({ mention }: Found, seat: readonly Found[]): boolean {
  if (seat.length === 0) return true;
  const own = mention.codes.map(cityCode);
  return seat.some((s) => s.mention.codes.some((code) => own.some((c) => cityCode(code).startsWith(c) || (code.length === 2 && c.startsWith(code)))));
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
  const cell = indexOfField(row, 'activity');
  if (cell < 0) return null;
  const textOf = (field: 'name' | 'legalForm'): string => row.cells.filter((c) => c.field === field).map((c) => c.text.text).join(' ');
  const found = silentNo(textOf('name'), textOf('legalForm'), row.textAt(cell));
  return found === null ? null : { cell, value: 'no', ...found };
}
