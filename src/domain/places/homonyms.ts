import type { FieldCode } from '../candidate';
import type { PlaceMention } from './finder';

/** The mentions of one cell, with the field it stands in. */
export interface CellMentions {
  readonly field: FieldCode;
  readonly mentions: readonly PlaceMention[];
}

/**
 * Tells same-named municipalities apart (府中市 of 東京都 and of 広島県, the many 中央区) by what the row says elsewhere: a prefecture,
 * county or city right before the name, then the row's address and prefecture, then the other municipalities that it names.
 * Gives the cells with the codes that remain: one when the mention is certain, several when it stays open.
 */
export function resolveHomonyms(cells: readonly CellMentions[]): readonly CellMentions[] {
  if (!hasOpen(cells)) return cells;
  const byNeighbours = cells.map((cell) => ({ field: cell.field, mentions: narrowByNeighbours(cell.mentions) }));
  const base = prefecturesOf(byNeighbours.filter((cell) => cell.field === 'address' || cell.field === 'prefecture' || cell.field === 'municipality'));
  const all = prefecturesOf(byNeighbours);
  return byNeighbours.map((cell) => ({ field: cell.field, mentions: cell.mentions.map((mention) => (isOpen(mention) ? narrow(narrow(mention, base), all) : mention)) }));
}

/** Whether any mention may mean several places; few rows have one. */
function hasOpen(cells: readonly CellMentions[]): boolean {
  for (let c = 0; c < cells.length; c++) {
    const { mentions } = cells[c]!;
    for (let m = 0; m < mentions.length; m++) if (isOpen(mentions[m]!)) return true;
  }
  return false;
}

const isOpen = (mention: PlaceMention): boolean => mention.kind === 'municipality' && mention.codes.length > 1;

/** A prefecture, county or city before the name narrows it; a prefecture goes on doing so along a list (「新潟県（A市、B町）」). */
function narrowByNeighbours(mentions: readonly PlaceMention[]): PlaceMention[] {
  let prefecture: string | undefined;
  let city: string | undefined;
  return mentions.map((mention, i) => {
    if (mention.kind === 'prefecture') prefecture = mention.codes.length === 1 ? mention.codes[0] : undefined;
    if (mention.kind !== 'municipality') return mention;
    const only = mention.codes.length === 1 ? mention.codes[0] : undefined;
    if (only !== undefined) {
      if (prefecture !== undefined && !only.startsWith(prefecture)) prefecture = undefined;
      city = only;
      return mention;
    }
    const county = mentions[i - 1];
    if (county?.kind === 'county' && county.end === mention.start) return keep(mention, (code) => county.codes.includes(code));
    const ofCity = city === undefined ? [] : mention.codes.filter((code) => code.startsWith(city!.slice(0, 4)) && code !== city);
    if (ofCity.length === 1) return mention.withCodes(ofCity);
    return prefecture === undefined ? mention : keep(mention, (code) => code.startsWith(prefecture!));
  });
}

/** Prefectures that the mentions certainly lie in. */
function prefecturesOf(cells: readonly CellMentions[]): Set<string> {
  const found = new Set<string>();
  for (const { field, mentions } of cells) {
    for (const { kind, codes, bare } of mentions) {
      if (codes.length === 1 && (kind === 'municipality' || kind === 'prefecture') && !(bare && field !== 'address')) found.add(codes[0]!.slice(0, 2));
    }
  }
  return found;
}

/** Narrows to the prefectures given when that leaves just one. */
function narrow(mention: PlaceMention, prefectures: ReadonlySet<string>): PlaceMention {
  if (mention.codes.length === 1) return mention;
  const left = mention.codes.filter((code) => prefectures.has(code.slice(0, 2)));
  return left.length === 1 ? mention.withCodes(left) : mention;
}

/** Keeps the codes that pass, unless none does. */
function keep(mention: PlaceMention, passes: (code: string) => boolean): PlaceMention {
  const left = mention.codes.filter(passes);
  return left.length === 0 ? mention : mention.withCodes(left);
}
