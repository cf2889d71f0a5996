import type { FieldCode } from '../candidate';
import type { Gazetteer } from './gazetteer';
import type { PlaceMention } from './finder';

/** The mentions of one cell, with the field it stands in. */
export interface CellMentions {
  readonly field: FieldCode;
  readonly mentions: readonly PlaceMention[];
}

/**
 * Tells same-named municipalities apart (府中市 of 東京都 and of 広島県, the many 中央区) by what the row says elsewhere: a prefecture,
 * county or city right before the name, then the row's address and prefecture, then the other municipalities that it names.
 * Gives for each mention of each cell the codes that remain: one when it is certain, several when it stays open.
 */
export function resolveHomonyms(cells: readonly CellMentions[], gazetteer: Gazetteer): (readonly string[])[][] {
  const resolved = cells.map((cell) => narrowByNeighbours(cell.mentions));
  const open = resolved.some((cell) => cell.some((codes) => codes.length > 1 && isMunicipal(codes)));
  if (!open) return resolved;
  const base = prefecturesOf(cells, resolved, (field) => field === 'address' || field === 'prefecture' || field === 'municipality');
  const near = prefecturesOf(cells, resolved, () => true);
  return resolved.map((cell, c) => cell.map((codes, m) => {
    const mention = cells[c]!.mentions[m]!;
    if (mention.kind !== 'municipality' || codes.length === 1) return codes;
    for (const known of [base, near]) {
      const left = narrow(codes, known, gazetteer);
      if (left.length === 1) return left;
    }
    return codes;
  }));
}

const isMunicipal = (codes: readonly string[]): boolean => codes[0]?.length === 5;

/** A prefecture, county or city before the name narrows it; a prefecture goes on doing so along a list (「新潟県（A市、B町）」). */
function narrowByNeighbours(mentions: readonly PlaceMention[]): (readonly string[])[] {
  let prefecture: string | undefined;
  let city: string | undefined;
  return mentions.map((mention, i) => {
    if (mention.kind === 'prefecture') prefecture = mention.codes.length === 1 ? mention.codes[0] : undefined;
    if (mention.kind !== 'municipality' || mention.codes.length === 1) {
      if (mention.kind === 'municipality') {
        const code = mention.codes[0]!;
        if (prefecture !== undefined && !code.startsWith(prefecture)) prefecture = undefined;
        city = code;
      }
      return mention.codes;
    }
    const county = mentions[i - 1];
    if (county?.kind === 'county' && county.end === mention.start) {
      const left = mention.codes.filter((c) => county.codes.includes(c));
      if (left.length > 0) return left;
    }
    const inCity = city === undefined ? [] : mention.codes.filter((c) => c.startsWith(city!.slice(0, 4)) && c !== city);
    if (inCity.length === 1) return inCity;
    const inPrefecture = prefecture === undefined ? [] : mention.codes.filter((c) => c.startsWith(prefecture!));
    return inPrefecture.length > 0 ? inPrefecture : mention.codes;
  });
}

/** Prefectures that the mentions of the given fields certainly lie in. */
function prefecturesOf(cells: readonly CellMentions[], resolved: readonly (readonly (readonly string[])[])[], take: (field: FieldCode) => boolean): Set<string> {
  const found = new Set<string>();
  cells.forEach((cell, c) => {
    if (!take(cell.field)) return;
    cell.mentions.forEach((mention, m) => {
      const codes = resolved[c]![m]!;
      if (codes.length === 1 && (mention.kind === 'municipality' || mention.kind === 'prefecture') && !(mention.bare && cell.field !== 'address')) found.add(codes[0]!.slice(0, 2));
    });
  });
  return found;
}

function narrow(codes: readonly string[], prefectures: ReadonlySet<string>, gazetteer: Gazetteer): string[] {
  return codes.filter((code) => prefectures.has(gazetteer.municipalities.get(code)!.prefecture.code));
}
