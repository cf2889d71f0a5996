import { FIELDS, type FieldCode } from '../candidate';
import type { Clauses } from '../text/clauses';
import type { NormalisedText } from '../text/normalise';
import { SCOPE } from '../text/scopes';
import { tableOf } from '../text/scripts';
import type { PlaceMention } from './finder';
import { resolveHomonyms, type CellMentions } from './homonyms';

/** One cell of a row, as the reading of places needs it. */
export interface PlaceCell {
  readonly field: FieldCode;
  readonly text: NormalisedText;
  readonly clauses: Clauses;
  /** All that the finder finds in it. */
  readonly mentions: readonly PlaceMention[];
}

/** A mention, and the index of the cell that it stands in. */
export interface Found {
  readonly mention: PlaceMention;
  readonly cell: number;
}

const NOT_PLAIN = SCOPE.negated | SCOPE.past | SCOPE.planned | SCOPE.unsure | SCOPE.trade | SCOPE.joined;
/** Where customers, visitors, goods or commissions come from or go to, or among what a thing is the only one: not where the body works. */
const ORIGIN_AFTER =
  /^(?:から(?!の?受託|の?委託)|の方|の取引|の百貨店|の顧客|のお客|の小売|の学校へ|の卸|の処理場|の店舗まで|の他社|へ(?:の)?(?:出荷|販|発送|卸|輸送)|向け|で(?:唯一|初|最|数少|一番|も(?:珍|有数|数少))|の(?:味覚|幸|特産|名物|食材)|の自治体(?:様|さま)|の?約?[0-9]+市町村(?:より|から)|約?[0-9]+社|森林組合から|就職|在住者|病院で実習|企業の依頼)/;
/** Firms and people of somewhere, where that is not the body's own land: 「首都圏のIT企業」, 「近畿の製薬会社」. */
const OTHERS_AFTER = /^の[^、。]{0,6}?(?:会社|企業|メーカー|デザイナー|若者|家族|大学|学生|旅行|商社|百貨店|業者|客)|^で(?:の|開く|開催|行う)?[^、。]{0,8}(?:物産|相談会|フェア|販売|商談|展示|説明会|pr)/;
/** Where goods, trainees or money go to or come from. */
const ORIGIN_BEFORE = /(?:実習先|投資先|仕入れ?先|納入先|納品先|就職先)(?:は|:)?[^。、\n]{0,9}$/;

/** First characters of these; most mentions are seen to be followed by none. */
const ORIGIN_NEXT = tableOf('かのでへ向約0123456789森就在病企');

/** A set of columns by meaning, one bit each. */
export type FieldSet = number;
const BITS = Object.fromEntries(Object.keys(FIELDS).map((field, i) => [field, 1 << i])) as Readonly<Record<FieldCode, number>>;
export const fieldSet = (...fields: readonly FieldCode[]): FieldSet => fields.reduce((set, field) => set | BITS[field], 0);

const NONE: readonly Found[] = [];

/** All places of a row by column, homonyms told apart. */
export class RowPlaces {
  private readonly mentions: readonly CellMentions[];
  /** All mentions, in the row's order. */
  private readonly found: readonly Found[];
  /** The column of each of these. */
  private readonly fields: readonly FieldSet[];
  /** All columns that name places. */
  private readonly naming: FieldSet;

  constructor(readonly cells: readonly PlaceCell[]) {
    this.mentions = resolveHomonyms(cells);
    let count = 0;
    for (let cell = 0; cell < cells.length; cell++) count += this.mentions[cell]!.mentions.length;
    const found = new Array<Found>(count);
    const fields = new Array<FieldSet>(count);
    let naming = 0;
    for (let cell = 0, at = 0; at < count; cell++) {
      const { field, mentions } = this.mentions[cell]!;
      if (mentions.length === 0) continue;
      const bit = BITS[field];
      naming |= bit;
      for (let m = 0; m < mentions.length; m++) {
        fields[at] = bit;
        found[at++] = { mention: mentions[m]!, cell };
      }
    }
    this.found = found;
    this.fields = fields;
    this.naming = naming;
  }

  /** The mentions in these columns, in the row's order. */
  of(columns: FieldSet): readonly Found[] {
    if ((this.naming & columns) === 0) return NONE;
    const { found, fields } = this;
    let count = 0;
    for (let i = 0; i < fields.length; i++) if ((fields[i]! & columns) !== 0) count++;
    const chosen = new Array<Found>(count);
    for (let i = 0, at = 0; at < count; i++) if ((fields[i]! & columns) !== 0) chosen[at++] = found[i]!;
    return chosen;
  }

  /** Whether the mention is said plainly of what the body does: not denied, over, planned, doubted, or about customers. */
  isPlain({ mention, cell }: { readonly mention: Pick<PlaceMention, 'start' | 'end'>; readonly cell: number }): boolean {
    const { text, clauses } = this.cells[cell]!;
    if ((clauses.scopeAt(mention.start, mention.end) & NOT_PLAIN) !== 0) return false;
    if (mention.start >= 3 && ORIGIN_BEFORE.test(text.text.slice(Math.max(0, mention.start - 14), mention.start))) return false;
    return mention.end >= text.text.length || ORIGIN_NEXT[text.text.charCodeAt(mention.end)] !== 1 || !ORIGIN_AFTER.test(text.text.slice(mention.end, mention.end + 10));
  }

  /** Whether the firms or people of a land are meant rather than the land. */
  meansOthers({ mention, cell }: Found): boolean {
    return OTHERS_AFTER.test(this.textAt(cell).slice(mention.end, mention.end + 16));
  }

  /** Whether a prefecture or county only introduces the municipality after it: 「群馬県前橋市」, 「新潟県（魚沼市、…）」, 「茨城県のつくば市」. */
  qualifies({ mention, cell }: Found): boolean {
    const next = this.mentions[cell]!.mentions.find((m) => m.start >= mention.end);
    if (next === undefined || next.start - mention.end > 1 || !(next.kind === 'municipality' || next.kind === 'county')) return false;
    return next.start === mention.end || /[(の\s]/.test(this.textAt(cell).charAt(mention.end));
  }

  /** The first cell of this meaning; -1 where the row has none. */
  indexOf(field: FieldCode): number {
    const { cells } = this;
    for (let cell = 0; cell < cells.length; cell++) if (cells[cell]!.field === field) return cell;
    return -1;
  }

  /** The normalised text of a cell. */
  textAt(cell: number): string {
    return this.cells[cell]!.text.text;
  }
}

/** A municipality by its own, not the quarter of one (「高崎市吉井町」). */
export const isTown = ({ mention }: Found): boolean => mention.kind === 'municipality' && !mention.inAddress;

/** How many municipalities are named; two wards of one city are one. */
export function countTowns(towns: readonly Found[]): number {
  if (towns.length < 2) return towns.length === 1 && isTown(towns[0]!) ? 1 : 0;
  const counted: string[][] = [];
  for (const { mention } of towns.filter(isTown)) {
    const codes = mention.codes.map(cityCode);
    // A name that stays open may well mean the namesake beside it: 「四万十」 after 「四万十市」.
    if (!counted.some((known) => codes.some((code) => known.includes(code)))) counted.push(codes);
  }
  return counted.length;
}

/**
 * The code of a ward's city: of the designated cities' codes the third digit is 1, and wards number on from 00, or from 30, 40 or 50
 * where a prefecture has more than one such city. The 23 wards of Tokyo are municipalities of their own.
 */
export function cityCode(code: string): string {
  if (code.charAt(2) !== '1' || code.startsWith('13')) return code;
  const ward = Number(code.slice(3));
  return code.slice(0, 3) + (ward < 30 ? '00' : ward < 40 ? '30' : ward < 50 ? '40' : '50');
}
