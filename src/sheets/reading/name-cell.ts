import { looksLikeOrganisation } from './organisation-words';
import { isPlace } from './row-patterns';
import { isLegalFormOnly, PREFECTURE_NAMES } from './shapes';

/** Parts of a name cell that holds more than the name, as pieces of the cell's own text. */
export interface NameCell {
  readonly name: string;
  readonly address: string;
  readonly corporateNumber: string;
  readonly person: string;
  readonly phone: string;
}

const PREFECTURE = `(?:${PREFECTURE_NAMES})`;
const NUMBER = /(?:[（(【]\s*)?(?:法人(?:番号|\s?No\.?)\s*(?:[:：]\s*)?)?([1-9１-９][\d０-９]{11,12})\s*[）)】]?/u;
const NUMBER_LABEL = /[（(【]?\s*法人番号\s*[:：]?\s*[\d０-９\s-]*[）)】]?\s*$/u;
const PERSON_LINE = /^(?:代表理事|代表取締役|代表者|代表|理事長|会長|社長|所長|学長|院長|支店長|支社長|組合長|理事|取締役|専務|局長|センター長)[^\n]{0,4}[\s　].{2,}|^(?:代表取締役|理事長|会長|代表理事).{2,12}$/u;
/** 「（代表　高橋 昭）」 behind the name: the word and the person stand apart, so that 「（代表団体）」 stays. */
const INLINE_PERSON = /\s*[（(]((?:代表理事|代表取締役(?:社長)?|代表者名?|代表|理事長|会長|会長名|社長|組合長|担当者?)[\s　:：・]+[^（）()\d０-９]{2,16})[)）]\s*$/u;
/** …without the brackets: 「助け合いの会　会長 谷井」. */
const PERSON_BEHIND = /(?<![\s　])[\s　]+((?:代表理事|代表取締役(?:社長)?|代表者?|理事長|会長|社長|組合長|担当者?)[\s　:：・]+[^（）()\d０-９\s　]{1,8}(?:[\s　][^（）()\d０-９\s　]{1,6})?)$/u;
/** 「地域連携室　棚橋　様」, 「担当：原様」, 「（連絡先：村観光振興課経由）」 in a line of its own below the name. */
const HONOURED_LINE = /^.{0,24}[一-鿿ァ-ヶー々]{1,8}[\s　]*(?:様|さま|さん|氏|先生)(?:[\s　]*(?:ほか|他|外).{0,4})?$|^(?:連絡先|窓口|事務局|担当者?|紹介者?|問合せ先?)[:：].+$/u;
/** …and behind it: 「里の会　理事　棚橋様」. */
const INLINE_HONOURED = /(?<![\s　])[\s　]+((?:[^\s　]{1,10}[\s　]+)?[一-鿿ァ-ヶー々・]{1,8}[\s　]?様(?:[\s　]*(?:ほか|他|外).{0,4})?)$/u;
/** 「みなと商事株式会社 様」: a letter's courtesy. */
const COURTESY = /(?<=[^\s　]{2})(?:(?<![\s　])[\s　]+(?:様|御中|殿)|(?<=会社|法人|組合|会|銀行|金庫|[㈱㈲]|[)）])(?:様|御中|殿)|御中)$/u;
const IN_BRACKETS = /^[（(【［[](.+)[)）】］\]]$/u;
const PHONE_LINE = /^(?:(?:tel|電話(?:番号)?|℡|☎)\s*[.:：]?\s*)?[(（]?[0０][\d０-９]{1,4}[)）]?[-－‐ー−\s(（][\d０-９]{1,4}[-－‐ー−\s)）][\d０-９]{3,4}(?:[（(].{1,6}[)）])?$/iu;
const LINE_ADDRESS = new RegExp(`^(?:〒?\\s?[\\d０-９]{3}[-－‐ー−][\\d０-９]{4}|${PREFECTURE}\\S|(?:\\S{1,8}[市区町村郡])\\S*(?:[\\d０-９一二三四五六七八九十]+(?:丁目|番|[-－‐ー−])|[\\d０-９]+(?:番地|号)?$|.{2}[内方]$))`, 'u');
const INLINE_ADDRESS = new RegExp(`[\\s　]+(${PREFECTURE}\\S*[市区町村郡].*)$`, 'u');
const GLUED_ADDRESS = new RegExp(`^(.{4,}?)(${PREFECTURE}\\S{1,12}[市区町村郡].*[\\d０-９].*)$`, 'u');

/**
 * Takes a name cell apart: 「公益財団法人○○⏎東京都千代田区１－１⏎（法人番号…）」. Lines that are an address, a corporate number or a
 * representative go to their own parts; what is left in front is the name, in one line. `compound`: the heading says that the cell holds an address too
 * (「名称及び住所」), so that one glued to the name is cut off as well.
 */
export function splitNameCell(text: string, compound: boolean): NameCell {
  const inlinePerson = INLINE_PERSON.exec(text) ?? honoured(text);
  if (!inlinePerson && !compound && !/[\n\d０-９]/u.test(text)) return { name: oneLineName(text), address: '', corporateNumber: '', person: '', phone: '' };
  let rest = inlinePerson ? text.slice(0, inlinePerson.index) : text;
  let corporateNumber = '';
  const number = NUMBER.exec(rest);
  const digits = number?.[1]?.normalize('NFKC') ?? '';
  if (number && (digits.length === 13 || number[0].includes('法人番号'))) {
    if (digits.length === 13) corporateNumber = number[1]!;
    rest = rest.slice(0, number.index) + rest.slice(number.index + number[0].length);
  } else if (NUMBER_LABEL.test(rest)) rest = rest.replace(NUMBER_LABEL, '');

  const lines = rest.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const name: string[] = [];
  let address = '';
  let person = inlinePerson?.[1]!.trim() ?? '';
  let phone = '';
  for (const line of lines) {
    const trimmed = line.trim();
    const named = name.length > 0 && !isLegalFormOnly(name.join(''));
    const bare = trimmed.replace(IN_BRACKETS, '$1').trim();
    if ((name.length > 0 && PERSON_LINE.test(bare)) || (named && HONOURED_LINE.test(bare))) person ||= bare;
    else if (name.length > 0 && PHONE_LINE.test(bare)) phone ||= bare;
    else if (name.length > 0 && (address !== '' || LINE_ADDRESS.test(trimmed))) address ||= trimmed;
    else if (person === '' || inlinePerson) name.push(trimmed);
  }
  let joined = name.join('\n');
  const inline = address === '' ? (INLINE_ADDRESS.exec(joined) ?? null) : null;
  if (inline && inline.index > 1) {
    address = inline[1]!;
    joined = joined.slice(0, inline.index);
  } else if (compound && address === '') {
    const noted = /^(.{3,}?)\s*[（(]([^（）()]+)[)）]$/u.exec(joined);
    const placed = noted !== null && isPlace(noted[2]!) ? noted : GLUED_ADDRESS.exec(joined);
    if (placed) [, joined, address] = placed as unknown as [string, string, string];
  }
  return { name: oneLineName(joined) || oneLineName(text), address, corporateNumber, person, phone };
}

/** Whoever is named behind a body in one line, with 様. */
function honoured(text: string): RegExpExecArray | null {
  const found = /\n/u.test(text) ? null : (INLINE_HONOURED.exec(text) ?? PERSON_BEHIND.exec(text));
  const body = text.slice(0, found?.index ?? 0).trim();
  if (found === null || !looksLikeOrganisation(body) || isLegalFormOnly(body)) return null;
  // 「医療法人　亀田会　亀田北病院　様」
  const whom = found[1]!.replace(/[\s　]*様.*$/u, '');
  return looksLikeOrganisation(whom) || /(?:支部|支店|支社|営業所|学部|班|[課室係部])$/u.test(whom) ? null : found;
}

/** A mark whose meaning stands in a legend: 「◎一般社団法人…」. */
const MARKED = /^[◎★☆]\s*(?=\S{2})/u;

/** What a web page puts behind a link: 「（PDF：182KB）」, 「（外部サイトへリンク）」. */
const LINK_NOTE = /\s*(?:[（(\[［](?:※[^）)]*|(?:再掲|新規|候補?|共同|休止中?)(?=[）)])|(?:PDF|Word|Excel|エクセル|ワード|ZIP)[^（）()]{0,20}|[^（）()]{0,12}[\d.,]+\s?(?:KB|MB|キロバイト|メガバイト)[^（）()]{0,6}|(?:外部(?:サイト|リンク)|別(?:ウィンドウ|ウインドウ|タブ)|新(?:しい|規)(?:ウィンドウ|ウインドウ|タブ))[^（）()]{0,16})[）)\]］]\s*)+$/iu;

/** A name in one line: each line break becomes one blank. */
function oneLineName(text: string): string {
  const bare = (text.trim().replace(LINK_NOTE, '').replace(MARKED, '').replace(/[\s★☆※、，,]+$|※\s?[\d０-９①-⑳]{1,2}$/u, '') || text.trim()).replace(/\s*\r?\n\s*/gu, ' ');
  const addressed = /(?:お[^\s　]{1,2}|[王神殿奥皆客仏])様$/u.test(bare) ? bare : bare.replace(COURTESY, '');
  return addressed !== bare && looksLikeOrganisation(addressed) ? addressed : bare;
}

/** A bullet that a line of a cell begins with. */
export const BULLET_BEFORE_NAME = /^[・･•◦‣*●◎■◆▶►–—-]\s*(?=\S)/u;

/** A mark twice, 「○○町内会」, is no bullet: somebody did not want to name the body. */
const LEADING_NUMBER = /^\s*(?:(?:No\.?\s*)?[\d０-９]{1,4}\s*[.．、)）:：]\s*(?![\d０-９])|[\d０-９]{1,3}[\s　]+(?=[^\d０-９\s])(?!丁目|世紀|人[の会]|日間|つの|番[街組町]|[区組号年])|[（(][\d０-９]{1,4}[）)]\s*|[①-⑳㉑-㊿]\s*|[・･•◦‣※*★☆●○◎■□◆◇▶►–—-]\s*(?=[^\s○〇◯●□]))/u;

/** Whether most names of a list begin with a list number or bullet of their own. */
export function namesAreNumbered(names: readonly string[]): boolean {
  return names.length >= 2 && names.filter((name) => LEADING_NUMBER.test(name)).length >= names.length * 0.6;
}

const ADDRESSED = /(?<![\s　])[\s　]*(?:様|御中|殿)[\s　]*$/u;

/** Whether most names of a list are addressed as in a letter. */
export function namesAreAddressed(names: readonly string[]): boolean {
  return names.length >= 2 && names.filter((name) => ADDRESSED.test(name)).length >= names.length * 0.6;
}

/** A name without the 様 of such a list. */
export function withoutCourtesy(name: string): string {
  return name.replace(ADDRESSED, '');
}

/** A name without its leading list number or bullet (「１．」, 「①」, 「・」). */
export function withoutNumber(name: string): string {
  return name.replace(LEADING_NUMBER, '').trim() || name;
}
