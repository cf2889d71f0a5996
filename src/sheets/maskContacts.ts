/**
 * Covers what looks like an e-mail address or a Japanese phone number in free text, and given words, each sign by ＊: the length stays, so that positions of evidence hold.
 * It finds what is written like one; a number without an area code, or one in words, it cannot know.
 */
export function maskContacts(text: string, words: readonly RegExp[] = []): string {
  if (text === '') return text;
  let masked = text.replace(EMAIL, cover).replace(PHONE, (found) => (isPhone(found) ? cover(found) : found));
  for (const word of words) masked = masked.replace(word, cover);
  return masked;
}

const LOCAL = 'A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+\\-．＿－';
const EMAIL = new RegExp(`[${LOCAL}]+\\s?(?:[@＠]|[\\[(（【]\\s?(?:at|アット(?:マーク)?|@|＠)\\s?[\\])）】])\\s?[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\\-－]+(?:[.．][A-Za-z0-9Ａ-Ｚａ-ｚ０-９\\-－]+)+`, 'giu');

const DIGIT = '[0-9０-９]';
const BETWEEN = '[-‐‑‒–—―−－ーｰ()（）.．・\\s]{0,2}';
const PHONE = new RegExp(`(?<!${DIGIT})(?:[+＋]\\s?[8８][1１]${BETWEEN}(?:[(（]?[0０][)）]?)?|[(（]?[0０])${DIGIT}{1,4}${BETWEEN}${DIGIT}{1,4}${BETWEEN}${DIGIT}{3,4}(?!${DIGIT})`, 'gu');

/** 10 digits, or 11 of a mobile or IP number; after +81 without the leading 0. */
function isPhone(found: string): boolean {
  const plain = found.normalize('NFKC').replace(/[^\d+]/gu, '').replace(/^\+810?/u, '0');
  return plain.length === 10 || plain.length === 11;
}

function cover(found: string): string {
  return '＊'.repeat(found.length);
}

/** Words that stand around a name in a cell for the person in charge. */
const TITLES = /(?:代表取締役(?:社長)?|代表理事|副理事長|理事長|事務局長|事務局|代表者?|会長|副会長|社長|所長|館長|学長|センター長|部長|課長|係長|室長|主任|主査|担当者?|氏名|教授|准教授|様|氏|さん|先生)/gu;
/** What a name of three or more characters does not end in. */
const NO_NAME = /(?:[都道府県市区町村課部室係局科会団体社所館院]|センター|協会|機構|グループ|チーム)$/u;

/** Names of persons in the cells for them, as patterns that also find them with blanks between: 「代表理事 山田 太郎」 → 山田太郎. */
export function personPatterns(cells: readonly string[]): RegExp[] {
  const names = cells.flatMap((cell) => cell.normalize('NFKC').split(/[\n、,，／/;；・()「」:：]/u)).flatMap((piece) => {
    const plain = piece.replace(TITLES, ' ').trim();
    const joined = plain.replace(/\s+/gu, '');
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{3,10}$/u.test(joined)) return NO_NAME.test(joined) ? [] : [[...joined].join('\\s*')];
    return /^[A-Za-z][A-Za-z.' -]{3,}$/u.test(plain) ? [plain.replace(/[.]/gu, '\\.').replace(/\s+/gu, '\\s+')] : [];
  });
  return [...new Set(names)].map((name) => new RegExp(name, 'giu'));
}
