import type { FieldCode } from '../candidate';
import type { Clauses } from '../text/clauses';
import type { NormalisedText } from '../text/normalise';
import { SCOPE } from '../text/scopes';
import type { Answer } from '../vocabulary';
import type { PlaceFinder, PlaceMention } from './finder';
import type { Gazetteer } from './gazetteer';
import { resolveHomonyms } from './homonyms';
import { silentNo } from './silence';

/** One cell of a row, as the reading of places needs it. */
export interface PlaceCell {
  readonly field: FieldCode;
  readonly text: NormalisedText;
  readonly clauses: Clauses;
}

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

export interface PlaceSummary {
  /** Where it is active: 「群馬県前橋市」, else 「群馬県」; its address when nothing else is said. In the row's order, without repeats. */
  readonly places: readonly string[];
  /** Codes of the prefectures of `places`, ascending. */
  readonly prefectures: readonly string[];
  /** 広域連携 as far as places tell. `unknown` when the row names no place of activity: an address alone says nothing. */
  readonly wide: Answer;
  /** The words that decided; empty when `wide` is unknown. */
  readonly reasons: readonly PlaceReason[];
  /** The row's own seat, when an address, prefecture or municipality column gives one; for deciding a silent row. */
  readonly seat: { readonly cell: number; readonly start: number; readonly end: number } | null;
}

interface Found extends PlaceMention {
  readonly cell: number;
  /** Codes left after homonyms are told apart. */
  readonly resolved: readonly string[];
  /** Said plainly of what the body does, not denied, planned, doubted or about customers. */
  readonly plain: boolean;
}

const NOT_PLAIN = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.unsure | SCOPE.trade | SCOPE.joined;

/** Reads all places of a row and tells where the body is active and whether that is more than one municipality. */
export function summarisePlaces(finder: PlaceFinder, cells: readonly PlaceCell[]): PlaceSummary {
  const byCell = cells.map((cell) => ({ field: cell.field, mentions: READ.has(cell.field) ? finder.find(cell.text, cell.field) : [] }));
  const codes = resolveHomonyms(byCell, finder.gazetteer);
  const of = (...fields: FieldCode[]): Found[] => cells.flatMap((cell, c) => (fields.includes(cell.field) ? byCell[c]!.mentions.map((m, i) => ({
    ...m, cell: c, resolved: codes[c]![i]!, plain: isPlain(cell, m),
  })) : []));
  const area = of('area');
  const text = of('activity', 'designation', 'notes');
  const members = of('members');
  const seat = of('address', 'prefecture', 'municipality');
  const name = of('name').filter((m) => !m.bare || agreesWithSeat(m, seat));
  const reason = decideByArea(cells, area) ?? decideByText(cells, text) ?? decideByMembers(cells, members) ?? decideByName(cells, name) ?? decideByLocalText(cells, text) ?? decideBySilence(cells);
  const strongText = reason?.value === 'no' && reason.rule.startsWith('wide.area') ? severalIn(cells, text) : null;
  const decided = strongText ?? reason;
  const places = placeNames(finder.gazetteer, area, text, name, seat);
  const first = seat[0];
  return {
    places: places.names,
    prefectures: places.prefectures,
    wide: decided?.value ?? 'unknown',
    reasons: decided === null ? [] : [decided],
    seat: first === undefined ? null : { cell: first.cell, start: first.start, end: seat.filter((m) => m.cell === first.cell && m.inAddress).at(-1)?.end ?? first.end },
  };
}

const READ: ReadonlySet<FieldCode> = new Set<FieldCode>(['name', 'address', 'prefecture', 'municipality', 'area', 'activity', 'members', 'designation', 'notes']);

function isPlain(cell: PlaceCell, mention: PlaceMention): boolean {
  if ((cell.clauses.scopeAt(mention.start, mention.end) & NOT_PLAIN) !== 0) return false;
  return !/^(?:から(?!の?受託|の?委託)|の方|の取引|の百貨店|の顧客|のお客|の小売|の学校へ|約?[0-9]+社)/.test(cell.text.text.slice(mention.end, mention.end + 6));
}

const isTown = (m: Found): boolean => m.kind === 'municipality' && !m.inAddress;
/** The city of a ward, so that two wards of one city count as one municipality. */
const townsOf = (mentions: readonly Found[]): Set<string> => new Set(mentions.filter(isTown).map((m) => (m.resolved.length === 1 ? cityCode(m.resolved[0]!) : m.resolved.join())));
const cityCode = (code: string): string => (Number(code.slice(2)) >= 100 && Number(code.slice(2)) < 200 && !code.startsWith('13') ? code.slice(0, 3) + wardCity(code) : code);
/** Wards number on from their city, whose code ends in 00, 30, 40 or 50 (川崎 130, 堺 140, 相模原 150). */
const wardCity = (code: string): string => (Number(code.slice(3)) < 30 ? '00' : Number(code.slice(3)) < 40 ? '30' : Number(code.slice(3)) < 50 ? '40' : '50');

const because = (m: Found, value: 'yes' | 'no', rule: string): PlaceReason => ({ cell: m.cell, start: m.start, end: m.end, value, rule });
/** From the first to the last of several mentions of one cell. */
const becauseAll = (ms: readonly Found[], value: 'yes' | 'no', rule: string): PlaceReason => {
  const here = ms.filter((m) => m.cell === ms[0]!.cell);
  return { cell: ms[0]!.cell, start: here[0]!.start, end: here.at(-1)!.end, value, rule };
};

function decideByArea(cells: readonly PlaceCell[], area: readonly Found[]): PlaceReason | null {
  const plain = area.filter((m) => m.plain);
  const wide = plain.find((m) => m.kind === 'several' || m.kind === 'nation' || m.kind === 'region' || m.kind === 'prefectureWide' || ((m.kind === 'prefecture' || m.kind === 'county') && !qualifies(m, area, cells)));
  if (wide !== undefined) return because(wide, 'yes', `wide.area.${wide.kind}`);
  const abandoned = decideByAbandonment(cells);
  if (abandoned !== null) return abandoned;
  const towns = plain.filter(isTown);
  if (townsOf(towns).size > 1) return becauseAll(towns, 'yes', 'wide.area.municipalities');
  const more = plain.find((m, i) => m.kind === 'more' && plain[i - 1]?.kind === 'municipality');
  if (more !== undefined) return because(more, 'yes', 'wide.area.more');
  const single = area.find((m) => m.kind !== 'prefecture' && m.kind !== 'more');
  if (single !== undefined) return because(single, 'no', 'wide.area.single');
  const c = cells.findIndex((cell) => cell.field === 'area' && /[^\s\-ー—―－〜?()・.。]/.test(cell.text.text) && !/^(?:不明|未定|なし|未記入|要確認|同上|特になし)$/.test(cell.text.text.trim()));
  return c < 0 ? null : { cell: c, start: 0, end: cells[c]!.text.text.length, value: 'no', rule: 'wide.area.part' };
}

/** A body that never came about is active nowhere, whatever its area column planned. */
function decideByAbandonment(cells: readonly PlaceCell[]): PlaceReason | null {
  for (const [cell, { field, text }] of cells.entries()) {
    const found = field === 'activity' ? /断念|頓挫|白紙撤回|設立に至ら(?:ず|なかった)|取りやめ/.exec(text.text) : null;
    if (found !== null) return { cell, start: found.index, end: found.index + found[0].length, value: 'no', rule: 'wide.abandoned' };
  }
  return null;
}

/** A bare name in the name of a body is a place when the seat lies there; elsewhere it is rather a founder's or a product's. */
function agreesWithSeat(m: Found, seat: readonly Found[]): boolean {
  if (m.kind !== 'municipality' && m.kind !== 'prefecture') return true;
  const at = seat.find((s) => s.kind === 'municipality' || s.kind === 'prefecture');
  return at === undefined || at.resolved.some((code) => m.codes.some((c) => c.slice(0, 2) === code.slice(0, 2)));
}

/** Whether a prefecture or county only introduces the municipality after it: 「群馬県前橋市」, 「新潟県（魚沼市、…）」, 「茨城県のつくば市」. */
function qualifies(m: Found, mentions: readonly Found[], cells: readonly PlaceCell[]): boolean {
  const next = mentions.find((o) => o.cell === m.cell && o.start >= m.end);
  if (next === undefined || next.start - m.end > 1 || !(next.kind === 'municipality' || next.kind === 'county' || next.kind === 'part')) return false;
  return next.start === m.end || /[(の\s]/.test(cells[m.cell]!.text.text.charAt(m.end));
}

function severalIn(cells: readonly PlaceCell[], text: readonly Found[]): PlaceReason | null {
  const plain = text.filter((m) => m.plain && !m.inBody && cells[m.cell]!.field !== 'notes');
  const several = plain.find((m) => m.kind === 'several');
  return several === undefined ? null : because(several, 'yes', 'wide.text.several');
}

function decideByText(cells: readonly PlaceCell[], text: readonly Found[]): PlaceReason | null {
  const plain = text.filter((m) => m.plain && !m.inBody && cells[m.cell]!.field !== 'notes');
  const wide = plain.find((m) => m.kind === 'several' || m.kind === 'nation' || m.kind === 'region' || m.kind === 'prefectureWide' || (m.kind === 'prefecture' && !qualifies(m, text, cells)));
  if (wide !== undefined) return because(wide, 'yes', `wide.text.${wide.kind}`);
  const towns = plain.filter(isTown);
  if (townsOf(towns).size > 1) return becauseAll(towns, 'yes', 'wide.text.municipalities');
  return null;
}

/** Municipalities and prefectures as members count when they make up most of the list; firms' lists name a town now and then. */
function decideByMembers(cells: readonly PlaceCell[], members: readonly Found[]): PlaceReason | null {
  const bodies = members.filter((m) => m.plain && !m.inBody && !m.bare && (m.kind === 'municipality' || m.kind === 'prefecture' || m.kind === 'several'));
  if (bodies.length === 0 || 2 * bodies.length < cells[bodies[0]!.cell]!.text.text.split(/[、,・\n\/]/).length) return null;
  if (bodies.some((m) => m.kind === 'several') || townsOf(bodies).size > 1 || bodies.filter((m) => m.kind === 'prefecture').length > 1) return becauseAll(bodies, 'yes', 'wide.members.municipalities');
  return null;
}

/** Names of firms, schools and branches tell where they come from, not where they work. */
const NAME_OF_ORIGIN = /株式会社|\(株\)|有限会社|\(有\)|合同会社|\(同\)|大学|高専|高等専門|学校|銀行|信用金庫|信用組合|支社|支店|営業所|病院|新聞|放送/;
/** Bodies whose name tells their territory; clubs and groups take a wide name lightly. */
const TERRITORIAL = /法人|財団|社団|\([公一][財社]\)|協会|連盟|連合|協議会|センター|機構|公社|組合|会議|推進|振興|ネットワーク|コンソーシ|観光圏|dmo/;

function decideByName(cells: readonly PlaceCell[], name: readonly Found[]): PlaceReason | null {
  const textOf = (m: Found): string => cells[m.cell]!.text.text;
  const plain = name.filter((m) => !NAME_OF_ORIGIN.test(textOf(m)));
  const towns = plain.filter(isTown);
  if (townsOf(towns).size > 1 && towns.every((t, i) => i === 0 || /[・、\/と]/.test(textOf(t).slice(towns[i - 1]!.end, t.start)))) return becauseAll(towns, 'yes', 'wide.name.municipalities');
  const wide = plain.find((m) => m.kind === 'region' || m.kind === 'several' || (m.kind === 'prefecture' && (!m.bare || m.byReading) && !qualifies(m, name, cells)));
  if (wide !== undefined && (TERRITORIAL.test(textOf(wide)) || (wide.kind === 'prefecture' && !wide.bare))) return because(wide, 'yes', `wide.name.${wide.kind}`);
  const single = plain.find((m) => m.kind === 'municipality' || m.kind === 'part');
  return single === undefined ? null : because(single, 'no', 'wide.name.single');
}

/** One municipality, or part of one, told of. A school's lectures for 「市民」 say little about how far its work goes. */
function decideByLocalText(cells: readonly PlaceCell[], text: readonly Found[]): PlaceReason | null {
  const school = cells.some((cell) => cell.field === 'name' && /大学|高専|高等専門学校/.test(cell.text.text));
  const single = text.find((m) => (m.kind === 'municipality' || m.kind === 'part' || (m.kind === 'local' && !school)) && cells[m.cell]!.field !== 'notes' && m.plain);
  return single === undefined ? null : because(single, 'no', 'wide.text.single');
}

function decideBySilence(cells: readonly PlaceCell[]): PlaceReason | null {
  const textOf = (field: FieldCode): string => cells.filter((cell) => cell.field === field).map((cell) => cell.text.text).join(' ');
  const cell = cells.findIndex((c) => c.field === 'activity');
  const found = cell < 0 ? null : silentNo(textOf('name'), textOf('legalForm'), cells[cell]!.text.text);
  return found === null ? null : { cell, value: 'no', ...found };
}

function placeNames(gazetteer: Gazetteer, area: readonly Found[], text: readonly Found[], name: readonly Found[], seat: readonly Found[]): { names: string[]; prefectures: string[] } {
  for (const source of [area, text.filter((m) => m.plain && !m.inBody && !m.bare), seat, name]) {
    const names = new Set<string>();
    const prefectures = new Set<string>();
    for (const m of source) {
      const code = m.resolved.length === 1 ? m.resolved[0]! : undefined;
      if (m.kind === 'municipality' && !m.inAddress) {
        const municipality = code === undefined ? undefined : gazetteer.municipalities.get(code);
        if (municipality === undefined) continue;
        names.delete(municipality.prefecture.name);
        names.add(municipality.prefecture.name + municipality.name);
        prefectures.add(municipality.prefecture.code);
      } else if (m.kind === 'prefecture' && code !== undefined && !prefectures.has(code)) {
        names.add(gazetteer.prefectures.get(code)!.name);
        prefectures.add(code);
      }
    }
    if (names.size > 0) return { names: [...names], prefectures: [...prefectures].sort() };
  }
  return { names: [], prefectures: [] };
}
