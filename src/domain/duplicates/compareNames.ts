import { consonants, englishWords, kanaConsonants, readsAs, readsInFull } from './english';
import { isCut } from './cutNames';
import { isConfused } from './kanji';
import { matchForms, type FormMatch } from './legalForms';
import { isMistakable } from './mistakable';
import type { ParsedName } from './name';
import { BODY_OF_ITS_OWN, BRANCH_END, DEPARTMENT_END, KIN, TELLING_SIGNS, TELLING_WORDS } from './nameWords';
import { isSameButLost } from './rosterMarks';
import { soundSpelling, soundsLike } from './sounds';
import { hiragana, isKana, looseSpelling, strictSpelling } from './spelling';
import { kanaOfRomaji } from './romaji';

/**
 * How two names stand to one another, apart from their legal forms.
 * - `equal`: the same but for ways to write it; `loose`: the same word by word in another spelling (町づくり・まちづくり, センタ・センター)
 * - `other`: one is said to have been, or to be besides, the other's name; `reading`: one is how the other is read
 * - `short`: one is a usual short form of the other; `english`: one is the other in English
 * - `unit`: one is a department or branch of the other; `operated`: one begins with whoever runs it
 * - `slip`: one sign differs, and such are easily taken for one another; `letter`: one sign differs; `order`: the same signs in another order
 * - `heard`: one sign or two differ that are read or look alike (創生・創成, 人・入); `lost`: the same but for signs that a printer did not have (渡〓); `cut`: one is the other's beginning, cut off
 * - `edition`: the same but for the year or round of what is formed anew; `linked`: one names the other in brackets as its shop, operator or successor
 * - `placed`: one begins with the place, or with what kind of house or group it is; `kin`: the same stem and kinds of bodies that lists mix up; `longer`: one holds the other and more
 * - `apart`: what differs tells two bodies apart (第一・第二, 東・西, 連合会); `none`: two names
 */
export type NameRelation = 'equal' | 'loose' | 'other' | 'reading' | 'short' | 'english' | 'unit' | 'operated' | 'slip' | 'heard' | 'lost' | 'cut' | 'edition' | 'linked' | 'letter' | 'order' | 'placed' | 'kin' | 'longer' | 'apart' | 'none';

export interface NameMatch {
  readonly relation: NameRelation;
  readonly form: FormMatch;
}

export function compareNames(a: ParsedName, b: ParsedName): NameMatch {
  return { relation: relationOf(a, b), form: matchForms(a.form, b.form) };
}

function relationOf(a: ParsedName, b: ParsedName): NameRelation {
  if (a.strict === '' || b.strict === '') return 'none';
  if (isOtherYear(a, b)) return 'edition';
  if (a.strict === b.strict) return unitRelation(a, b, 'equal');
  if (`${a.operator ?? ''}${a.strict}` === b.strict || `${b.operator ?? ''}${b.strict}` === a.strict) return unitRelation(a, b, 'loose');
  if (isWithUnit(a, b) || isWithUnit(b, a)) return 'loose';
  if (a.operator === b.strict || b.operator === a.strict) return 'unit';
  if (isOtherName(a, b) || isOtherName(b, a)) return 'other';
  if (isCooperative(a, b) || isCooperative(b, a)) return 'loose';
  if (isTurned(a, b) || isTurned(b, a)) return unitRelation(a, b, 'loose');
  if (isLinked(a, b) || isLinked(b, a)) return 'linked';
  if (isTurnedWithin(a, b) || isTurnedWithin(b, a)) return 'kin';
  if (hasOwnBrackets(a, b)) return isRemark(a, b) ? unitRelation(a, b, 'loose') : isCalled(a, b) ? 'linked' : 'apart';
  if (a.loose === b.loose) return unitRelation(a, b, 'loose');
  if (isSameButLost(a.loose, b.loose)) return unitRelation(a, b, 'equal') === 'equal' ? 'lost' : 'unit';
  if (reads(a, b)) return 'reading';
  const difference = differing(a.strict, b.strict);
  if (/^[市町村]$/.test(difference.a) && /^[市町村]$/.test(difference.b)) return 'kin';
  // 婦人会 have become 女性会 in most places.
  if (/^(?:婦人|女性)$/.test(difference.a) && /^(?:婦人|女性)$/.test(difference.b) && difference.before.length >= 2) return 'kin';
  // 「石坂区」 and 「石坂区自治会」.
  if (/[区組]$/.test(difference.before) && /^(?:自治会|町内会|町会|会)$/.test(difference.a + difference.b)) return 'placed';
  // 「大東町商工会」 and 「大東商工会」.
  if (/^(?:[市町村都府県]|地区|学区|校区|地域)$/.test(difference.a + difference.b) && difference.before.length >= 2 && a.unit === null && b.unit === null) return 'placed';
  if (isAllKana(a) !== isAllKana(b) && a.unit === null && b.unit === null && isSpelledOut(a, b)) return 'letter';
  if (isNumberRead(difference.a, difference.b) || isNumberRead(difference.b, difference.a)) return 'letter';
  // 「市立若宮野小学校」 and 「若宮野小学校」; a prefectural one is another.
  if (tellsApart(difference) && !(/^[市町村区]立$/.test(difference.a + difference.b) && difference.before === '')) return 'apart';
  if (a.unit === null && b.unit === null && isCut(a, b)) return 'cut';
  if (isShort(a, b) || isShort(b, a)) return a.unit === null && b.unit === null ? 'short' : 'unit';
  if (a.unit === null && b.unit === null && (withoutKind(a.strict) ?? a.strict) === (withoutKind(b.strict) ?? b.strict)) return 'placed';
  if (a.unit === null && b.unit === null) {
    const near = nearness(a.loose, b.loose);
    // Katakana that look alike do not in hiragana: 「カネヨ」, 「カネコ」.
    const asWritten = near === 'letter' ? nearness(a.strict, b.strict) : null;
    if (near !== null) return asWritten === 'heard' || asWritten === 'slip' ? asWritten : near;
    if ((a.strict.length - difference.a.length >= 2 || (a.form !== null && b.form !== null && isKana(a.loose) !== isKana(b.loose))) && isSpelledOut(a, b)) return 'letter';
  }
  if (a.isLatin !== b.isLatin && (isRomaji(a, b) || isRomaji(b, a))) return 'reading';
  if (a.isLatin !== b.isLatin) return isEnglishFor(a.isLatin ? a : b, a.isLatin ? b : a) ? 'english' : 'none';
  const [short, long] = a.strict.length <= b.strict.length ? [a.strict, b.strict] : [b.strict, a.strict];
  if (long.endsWith(short) && short.length >= 3 && PLACE.test(long.slice(0, -short.length))) return 'placed';
  if (a.unit === null && b.unit === null && MUNICIPAL_SIGN.test(a.loose) !== MUNICIPAL_SIGN.test(b.loose) && withoutMunicipalSign(a) === withoutMunicipalSign(b)) return 'placed';
  if (isKin(a, b)) return 'kin';
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short) || (short.length >= 5 && isWithin(short, long))) ? 'longer' : 'none';
}

/** Whether two yearly bodies differ in nothing but their year or round. */
function isOtherYear(a: ParsedName, b: ParsedName): boolean {
  if (a.edition === null && b.edition === null) return false;
  const [bareA, bareB] = [a.edition?.bare ?? a.strict, b.edition?.bare ?? b.strict];
  return (bareA === bareB || `${bareA}実行委員会` === bareB || `${bareB}実行委員会` === bareA) && (a.edition?.year ?? '') !== (b.edition?.year ?? '');
}

/** 「株式会社雪国旅行 飯山支店」 and 「雪国旅行飯山支店」, where nothing tells the unit from the name. */
function isWithUnit(a: ParsedName, b: ParsedName): boolean {
  return a.unit !== null && b.unit === null && a.strict + a.unit.name === b.strict;
}

/** 「温泉旅館組合」 and 「温泉旅館協同組合」, where 協同組合 is taken for the legal form. */
function isCooperative(a: ParsedName, b: ParsedName): boolean {
  return a.form === null && b.form?.family === 'jigyo-kyodo' && a.strict === `${b.strict}組合`;
}

/** 「第3分団（西浦消防団）」 and 「西浦消防団第3分団」: what brackets say stands before the name, or after it. */
function isTurned(a: ParsedName, b: ParsedName): boolean {
  const note = noteOf(a);
  return note.length >= 3 && b.unbracketed === null && note + a.unbracketed! === b.strict;
}

/** 「長寿会（月見）」 and 「シニアクラブ月見長寿会」. */
function isTurnedWithin(a: ParsedName, b: ParsedName): boolean {
  const note = noteOf(a);
  return note.length >= 2 && b.unbracketed === null && a.unbracketed!.length >= 3 && b.strict.includes(note + a.unbracketed!);
}

/** A name as it may stand turned: what its brackets hold, and the rest; null when it has none. */
export function turned(name: ParsedName): string | null {
  return name.unbracketed === null ? null : noteOf(name) + name.unbracketed;
}

/** What the brackets of a name hold, in strict spelling; '' when it has none. */
function noteOf({ unbracketed, plain }: ParsedName): string {
  return unbracketed === null ? '' : strictSpelling((plain.match(/\([^()]*\)/g) ?? []).join(''));
}

function isLinked(a: ParsedName, b: ParsedName): boolean {
  const bare = withoutPlace(b.strict);
  return a.linked.some(({ strict, loose }) => strict === b.strict || loose === b.loose || strict === bare);
}

/** How numerals are read at the beginning of words: 「一葉会」 and 「ひと葉会」. */
const NUMERALS: Readonly<Record<string, readonly string[]>> = { 1: ['ひと', 'いち', 'はじめ'], 2: ['ふた', 'に'], 3: ['み', 'みつ', 'さん'], 4: ['よ', 'よつ', 'し'], 5: ['いつ', 'ご'], 6: ['む', 'ろく'], 7: ['なな', 'しち'], 8: ['や', 'やつ', 'はち'], 9: ['ここの', 'く'], 10: ['とお', 'じゅう'], 100: ['もも', 'ひゃく'], 1000: ['ち', 'せん'] };

function isNumberRead(numeral: string, kana: string): boolean {
  return Object.hasOwn(NUMERALS, numeral) && NUMERALS[numeral]!.includes(hiragana(kana));
}

/** Whether all signs of the short name but one in six stand in the long one, in the same order: 「鎌倉彫協同組合」 in 「伝統鎌倉彫事業協同組合」. */
function isWithin(short: string, long: string): boolean {
  let missing = 0;
  let at = 0;
  for (const sign of short) {
    const next = long.indexOf(sign, at);
    if (next < 0) missing++;
    else at = next + 1;
  }
  return missing * 6 <= short.length;
}

const MUNICIPAL_SIGN = /(?<=^.{2,5}?)[市町村都府県]/;

/** 「札幌市青少年協会」 as 「さっぽろ青少年協会」 sounds. */
function withoutMunicipalSign({ loose }: ParsedName): string {
  return soundSpelling(loose.replace(MUNICIPAL_SIGN, ''), 2);
}

/** A ministry, prefecture, county or municipality that a name begins with, also as the one that founded it. */
const MINISTRIES = '国土交通省|農林水産省|経済産業省|厚生労働省|文部科学省|環境省|総務省|法務省|財務省';
const PLACE = new RegExp(`^(?:${MINISTRIES})?(?:.{2,3}[都道府県])?(?:.{1,5}郡)?(?:.{0,6}[市町村区])?[の立]?$`);

/** What kind of house or group it is, said before the name: 「農家民宿 里の風」, 「ボランティアグループつむぎ」. */
const KIND_FIRST = /^(?:(?:(?:幼保連携|保育所|幼稚園|地方裁量)型)?認定こども園|農家民宿|民宿|民泊|旅館|ホテル|ペンション|ゲストハウス|コミュニティカフェ|古民家カフェ|カフェ|喫茶店?|農家レストラン|レストラン|食堂|居酒屋|道の駅|農産物直売所|直売所|ギャラリー|工房|子ども食堂|こども食堂|子育てサロン|サロン|コワーキングスペース|(?:音訳|点訳|手話|朗読)?ボランティア(?:グループ|サークル|団体|の?会)?|(?:市民|子育て)?(?:グループ|サークル)|市民団体|任意団体|劇団|[一-鿿]{1,4}山(?=[一-鿿]{1,5}[寺院]$))(?=.{2})/;

/** The name without its kind, when it begins with one, or ends in the one that is said in front as often. */
export function withoutKind(strict: string): string | null {
  // Twice: 「カフェ&ゲストハウスとまり木」.
  if (KIND_FIRST.test(strict)) return strict.replace(KIND_FIRST, '').replace(KIND_FIRST, '');
  return /^.{2,}道の駅$/.test(strict) ? strict.slice(0, -3) : null;
}

const PLACE_BEFORE = new RegExp(`^(?:${MINISTRIES})?(?:.{2,3}[都道府県])?(?:.{1,5}郡)?(?:.{1,6}?[市町村区])?[の立]?(?=.{3})`);

/** The name without such a place, when enough is left. */
export function withoutPlace(strict: string): string | null {
  const bare = strict.replace(PLACE_BEFORE, '');
  return bare === strict ? null : bare;
}

/** The same body's name: a unit of one of them makes it a part; units of both, unless the same, two parts. */
function unitRelation(a: ParsedName, b: ParsedName, same: 'equal' | 'loose'): NameRelation {
  if (a.unit !== null && b.unit !== null) return a.unit.name === b.unit.name ? same : isUnitRenamed(a.unit.name, b.unit.name) ? 'unit' : 'apart';
  if (a.unit !== null || b.unit !== null) return 'unit';
  return a.operator !== b.operator && (a.operator !== null || b.operator !== null) ? 'operated' : same;
}

/** 「商工観光課」 and 「観光商工課」, 「松本支店」 and 「松本営業所」, 「地域連携推進室」 and 「地域連携室」. */
function isUnitRenamed(a: string, b: string): boolean {
  const sorted = (text: string): string => [...text].sort().join('');
  const bare = (text: string): string => text.replace(BRANCH_END, '').replace(/推進|企画|総合/g, '').replace(/(?:課|室|係|部|局)$/, '');
  return sorted(a) === sorted(b) || (bare(a).length >= 2 && bare(a) === bare(b));
}

function isOtherName(a: ParsedName, b: ParsedName): boolean {
  return a.others.some((other) => other.strict === b.strict || (other.loose === b.loose && b.loose.length >= 3) || `${other.strict}会社` === b.strict || other.strict === b.strict.replace(/会社$/, ''))
    || a.others.some((other) => b.others.some((one) => one.strict === other.strict && other.strict.length >= 4));
}

/** A bracket that only one of them has and that is neither note nor reading: 「青葉会（南）」. */
function hasOwnBrackets(a: ParsedName, b: ParsedName): boolean {
  if (!a.plain.includes('(') && !b.plain.includes('(')) return false;
  const brackets = (name: ParsedName): string => strictSpelling((name.plain.match(/\([^()]*\)/g) ?? []).join(''));
  const bare = (name: ParsedName): string => strictSpelling(name.plain.replace(/\([^()]*\)/g, ''));
  return brackets(a) !== brackets(b) && bare(a) === bare(b);
}

/** Whether only one of them has a bracket, with what may be another name of the body: 「公害地域再生センター（あおぞら財団）」. */
function isCalled(a: ParsedName, b: ParsedName): boolean {
  const [bare, called] = a.unbracketed === null ? [a, b] : [b, a];
  return bare.unbracketed === null && called.unbracketed === bare.strict && called.linked.some(({ strict }) => strict.length >= 4 && /(?:財団|基金|協会|機構|公社|館|センター|プラザ)$/.test(strict));
}

/** Whether only one of them has a bracket, which remarks on the body (「就労支援B型」) rather than telling it from others (「南」, 「青年部」, 「本町」). */
function isRemark(a: ParsedName, b: ParsedName): boolean {
  const [bare, remarked] = a.plain.includes('(') ? [b, a] : [a, b];
  const remark = strictSpelling((remarked.plain.match(/\([^()]*\)/g) ?? []).join(''));
  return !bare.plain.includes('(') && remark.length >= 3 && !tellsApart({ a: remark, b: '' }) && !/\d$|[区町村地丁目校棟期部会園店所]$/.test(remark) && !BODY_OF_ITS_OWN.test(remark) && !BRANCH_END.test(remark) && !DEPARTMENT_END.test(remark);
}

function reads(a: ParsedName, b: ParsedName): boolean {
  // 「菊地」 and 「菊池」 sound alike too: only what one of them has in kana is a reading.
  if (a.sound === b.sound && a.sound.length >= 4 && kanjiIn(a.loose) !== kanjiIn(b.loose)) return true;
  if (a.reading === null && b.reading === null) return false;
  const kana = (name: ParsedName): string => (name.reading === null ? '' : hiragana(name.reading).replace(/ー/g, ''));
  if (kana(a) !== '' && kana(a) === kana(b)) return true;
  return couldRead(a, b) || couldRead(b, a);
}

/** A whole name in kana, as a bank's or a reading's column has it. */
function isAllKana({ loose }: ParsedName): boolean {
  return loose.length >= 5 && /^[ぁ-ん]+$/.test(loose);
}

function kanjiIn(text: string): number {
  return text.match(/[一-鿿]/g)?.length ?? 0;
}

/** 「森のたね」 and 「森の種」: kana where the other name has kanji, in one place or more, and not against a reading that is known. */
function isSpelledOut(a: ParsedName, b: ParsedName): boolean {
  const [kanjiName, kanaName] = kanjiIn(a.loose) >= kanjiIn(b.loose) ? [a, b] : [b, a];
  if (kanjiIn(kanjiName.loose) === kanjiIn(kanaName.loose)) return false;
  // In katakana only what a name begins with: 「ヤマダ自動車」, not 「すみれクリニック」.
  if ((kanaName.strict.match(/(?<=.)(?<![ァ-ヶー])[ァ-ヶー]{2,}/g) ?? []).some((run) => !kanjiName.strict.includes(run))) return false;
  const { a: kanji, b: kana } = differing(soundSpelling(kanjiName.loose, 2), soundSpelling(kanaName.loose, 2));
  return kanjiIn(kanji) >= 1 && kanjiIn(kanji) - kanjiIn(kana) <= 3 && kanji.length <= LONGEST_TELLING && kana.length <= 2 * LONGEST_TELLING && spells(kanji, kana);
}

/** Whether the one text can be read as the other: each kanji or numeral stands for itself or one to three kana, all else for itself. */
function spells(kanji: string, kana: string): boolean {
  if (kanji === '' || kana === '') return kanji === kana;
  if (kanji[0] === kana[0] && spells(kanji.slice(1), kana.slice(1))) return true;
  if (!/^[一-鿿\d]/.test(kanji)) return false;
  for (let length = 1; length <= 3 && /[ぁ-ん]/.test(kana[length - 1] ?? ''); length++) if (spells(kanji.slice(1), kana.slice(length))) return true;
  return false;
}

/** Whether a name all in kana can be read out of one with kanji: its kana stand there in order, and each kanji has one to four between. */
function couldRead(kanaName: ParsedName, kanjiName: ParsedName): boolean {
  // A reading is all in hiragana or all in katakana; 「さくらクリニック」 is a name.
  const kana = /^(?:[ぁ-んー]+|[ァ-ヶー]+)$/.test(kanaName.strict) ? kanaName.loose.replace(/ー/g, '') : null;
  if (kana === null || kana.length < 5 || !/[一-鿿]/.test(kanjiName.loose) || /[^ぁ-ん一-鿿ー]/.test(kanjiName.loose)) return false;
  const shared = (kanjiName.loose.match(/[ぁ-ん]/g) ?? []).length;
  const pattern = kanjiName.loose.replace(/ー/g, '').replace(/[一-鿿]+/g, (kanji) => `[ぁ-ん]{${kanji.length},${kanji.length * 3}}`);
  if (shared >= 2 && new RegExp(`^${pattern}$`).test(kana)) return true;
  // With the readings of the words that are known, more than half of it: 「ミナミカゼノカイ」, 「南風の会」.
  const spoken = (kanjiName.sound.match(/[ぁ-ん]/g) ?? []).length;
  return spoken >= 4 && spoken > kana.length / 2 && soundsLike(kanaName.sound, kanjiName.sound);
}

/** Where two names differ: what is left without their common beginning and end; a numeral is never cut. */
function differing(a: string, b: string): { a: string; b: string; before: string } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  while (start > 0 && /\d/.test(a[start - 1]!) && (/\d/.test(a[start] ?? '') || /\d/.test(b[start] ?? ''))) start--;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  while (end > 0 && /\d/.test(a[a.length - end]!) && (/\d/.test(a[a.length - end - 1] ?? '') || /\d/.test(b[b.length - end - 1] ?? ''))) end--;
  return { a: a.slice(start, a.length - end), b: b.slice(start, b.length - end), before: a.slice(0, start) };
}

/** What tells apart is a word at most. */
const LONGEST_TELLING = 12;

const WEEKDAY = /^[月火水木金土日]曜?$/;

/** Whether what differs tells two bodies apart by itself: numbers, points of the compass, upper and lower, schools, federations. */
function tellsApart({ a, b }: { a: string; b: string }): boolean {
  if (a.length > LONGEST_TELLING || b.length > LONGEST_TELLING) return false;
  if (/\d/.test(a) || /\d/.test(b)) {
    if (/^第?\d*$/.test(a) && /^第?\d*$/.test(b)) return true;
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join();
    if (numbers(a) !== numbers(b)) return true;
  }
  if (WEEKDAY.test(a) && WEEKDAY.test(b)) return true;
  const one = (text: string): boolean => text === '' || TELLING_WORDS.test(text) || TELLING_WORDS.test(text.replace(/[のが]/g, ''));
  if ((a !== '' || b !== '') && one(a) && one(b)) return true;
  return TELLING_SIGNS.some((signs) => (a === '' || signs.test(a)) && (b === '' || signs.test(b)) && a + b !== '');
}

/** One sign more, less or other, or two exchanged; null when they lie further apart. */
function nearness(a: string, b: string): 'slip' | 'heard' | 'letter' | 'order' | null {
  if (Math.abs(a.length - b.length) > 1) return null;
  const { a: left, b: right } = differing(a, b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const least = Math.min(a.length, b.length);
  if (least < 3) return null;
  if (short.length === 1 && long.length === 1) return isConfused(short, long) ? 'slip' : isMistakable(short, long) ? 'heard' : least >= 5 ? 'letter' : null;
  if (short.length === 0 && long.length === 1) return long === 'の' || long === 'が' || isDoubled(a, b, long) ? 'slip' : least >= 8 && /[ぁ-ん]/.test(long) ? 'slip' : least >= 5 && !/[一-鿿]/.test(long) ? 'letter' : least >= 4 && /[一-鿿]/.test(long) ? 'letter' : null;
  if (short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]) return 'order';
  if (least >= 6 && short.length > 1 && short.length <= 3 && short.length === long.length && [...short].every((sign, i) => sign === long[i] || isConfused(sign, long[i]!) || isMistakable(sign, long[i]!))) return 'heard';
  // Its two halves exchanged: 「竹原塩蔵」, 「塩蔵竹原」.
  if (least >= 4 && a.length === b.length && (a + a).includes(b)) return 'order';
  return least >= 6 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('') ? 'order' : null;
}

/** Whether the sign that one has more only repeats its neighbour in hiragana or katakana: 「ネットワワーク」. Not 「佐々木」. */
function isDoubled(a: string, b: string, sign: string): boolean {
  const long = a.length > b.length ? a : b;
  return /[ぁ-んァ-ヶ]/.test(sign) && long.includes(sign + sign);
}

/** 「大商」 for 「大阪商工会議所」, 「湖北高専」, 「高知大」: the beginning and a usual sign for the kind of body. */
const SHORT_ENDS: readonly (readonly [short: string, long: RegExp])[] = [
  ['会議所', /^(.+)商工会議所$/], ['商', /^(.+)商工会議所$/], ['商工', /^(.+)商工会議所$/], ['高専', /^(.+?)(?:工業|商船|電波)?高等専門学校$/], ['大', /^(.+)大学$/], ['短大', /^(.+)短期大学$/], ['青会', /^(.+)青年会議所$/], ['観協', /^(.+)観光協会$/], ['信', /^(.+)信用金庫$/], ['銀', /^(.+)銀行$/], ['森組', /^(.+)森林組合$/], ['社協', /^(.+)社会福祉協議会$/],
  ['理大', /^(.+)理科大学$/], ['農大', /^(.+)農業大学$/], ['医大', /^(.+)医科大学$/], ['薬大', /^(.+)薬科大学$/], ['女大', /^(.+)女子大学$/], ['外大', /^(.+)外国語大学$/], ['教大', /^(.+)教育大学$/], ['経大', /^(.+)経済大学$/], ['芸大', /^(.+)芸術大学$/], ['体大', /^(.+)体育大学$/], ['音大', /^(.+)音楽大学$/], ['美大', /^(.+)美術大学$/], ['商大', /^(.+)商科大学$/], ['県大', /^(.+)県立大学$/], ['市大', /^(.+)市立大学$/], ['農高', /^(.+)農業高等学校$/],
  ['総研', /^(.+)総合研究所$/], ['商連', /^(.+)商店街連合会$/], ['文協', /^(.+)文化協会$/], ['体協', /^(.+)体育協会$/], ['工大', /^(.+)工業大学$/], ['商高', /^(.+)商業高等学校$/], ['工高', /^(.+)工業高等学校$/], ['総合研', /^(.+)総合研究所$/], ['町連', /^(.+)町内会連合会$/], ['電鉄', /^(.+)電気鉄道$/], ['小', /^(.+)小学校$/], ['中', /^(.+)中学校$/], ['高', /^(.+)高等学校$/], ['ネット', /^(.+)ネットワーク$/], ['電', /^(.+)電力$/], ['シルバー', /^(.+)シルバー人材センター$/], ['職安', /^(.+)公共職業安定所$/], ['ビューロー', /^(.+)コンベンションビューロー$/], ['コンソ', /^(.+)コンソーシアム$/],
];

/** A short form is short. */
const LONGEST_SHORT = 12;

function isShort(short: ParsedName, long: ParsedName): boolean {
  // 「コープみらい」 leaves out that it is a 生活協同組合; a company of that name is another body.
  if (/^(?:コープ|生協)/.test(short.strict) && short.form === null && `${short.strict}生活協同組合` === long.strict) return true;
  if (short.strict.length >= long.strict.length || short.strict.length > LONGEST_SHORT) return false;
  if (UNIVERSITIES.get(short.strict) === long.strict) return true;
  for (const [end, whole] of SHORT_ENDS) {
    if (!short.strict.endsWith(end)) continue;
    const begins = short.strict.slice(0, -end.length);
    if (begins !== '' && stemsOfWhole(long.strict, whole).some((stem) => stem === begins || (stem.startsWith(begins) && begins.length <= 2 && !/^[小中高]$/.test(end)))) return true;
  }
  return false;
}

/** What stands before the kind of body, also without whose school it is: 「飯山市立東小学校」 as 「飯山東小」. */
function stemsOfWhole(strict: string, whole: RegExp): string[] {
  const stem = whole.exec(strict)?.[1];
  if (stem === undefined) return [];
  const bare = stem.replace(/(?:県立|市立|[市県府])$/, '');
  return [...new Set([bare, stem.replace(/[都道府県市町村区]立/, ''), stem.replace(/^.{2,3}[都道府県]立?(?=.{2})/, ''), stem.replace(/^.{1,6}?[都道府県市町村区]立(?=.{2})/, '')])].filter((one) => one !== '');
}

/** Universities that are called by no more than a sign or two, and not always their first ones. */
const UNIVERSITIES = new Map(('東大=東京大学 京大=京都大学 阪大=大阪大学 名大=名古屋大学 北大=北海道大学 九大=九州大学 農工大=東京農工大学 東工大=東京工業大学 電通大=電気通信大学 学芸大=東京学芸大学 東外大=東京外国語大学 お茶大=お茶の水女子大学 横国大=横浜国立大学 横浜国大=横浜国立大学 横市大=横浜市立大学 名工大=名古屋工業大学 京工繊大=京都工芸繊維大学 '
  + '阪公大=大阪公立大学 早大=早稲田大学 慶大=慶応義塾大学 慶応大=慶応義塾大学 明大=明治大学 日大=日本大学 東農大=東京農業大学 東理大=東京理科大学 理科大=東京理科大学 同大=同志社大学 立命大=立命館大学 関大=関西大学 関学大=関西学院大学 近大=近畿大学 神大=神戸大学 奈良女大=奈良女子大学 道教大=北海道教育大学 室工大=室蘭工業大学 豊技大=豊橋技術科学大学 長岡技科大=長岡技術科学大学 九工大=九州工業大学')
  .split(' ').map((entry) => entry.split('=') as [short: string, whole: string]).map(([short, whole]): [string, string] => [strictSpelling(short), strictSpelling(whole)]));
const UNIVERSITY_SHORT = new Map([...UNIVERSITIES].map(([short, whole]): [string, string] => [whole, short]));

/** Whether a name ends like a short form. */
export function isShortEnd(strict: string): boolean {
  return strict.length <= LONGEST_SHORT && SHORT_ENDS.some(([end]) => strict.endsWith(end));
}

/** The short forms that a name may have. */
export function shortFormsOf(strict: string): string[] {
  return SHORT_ENDS.flatMap(([end, whole]) => {
    return [...new Set(stemsOfWhole(strict, whole).flatMap((stem) => [stem, stem.slice(0, 1), stem.slice(0, 2)]))].map((begins) => begins + end);
  }).concat(UNIVERSITY_SHORT.get(strict) ?? []);
}

/** Whether each word of the English name stands in the Japanese one. */
export function isEveryWord(a: ParsedName, b: ParsedName): boolean {
  const [english, japanese] = a.isLatin ? [a, b] : [b, a];
  return readsInFull(englishWords(english.plain), japanese.plain + hiragana(japanese.plain), kanaConsonants(isKana(japanese.plain) ? hiragana(japanese.plain) : japanese.sound));
}

/** 「MIRAIE」 and 「ミライエ」: the name in Latin letters, as it sounds. */
function isRomaji(latin: ParsedName, japanese: ParsedName): boolean {
  const kana = latin.isLatin && /^[a-z]{4,}$/.test(latin.strict) ? kanaOfRomaji(latin.strict) : null;
  return kana !== null && soundSpelling(looseSpelling(kana)) === japanese.sound;
}

function isEnglishFor(english: ParsedName, japanese: ParsedName): boolean {
  // What it says in Japanese besides stands in the Japanese name too: 「Children's Kitchen うぉーく」.
  if ((english.sound.match(/[ぁ-ん一-鿿]{2,}/g) ?? []).some((run) => !japanese.sound.includes(run))) return false;
  const words = englishWords(english.plain);
  // 「エティック」: what is kana anyway keeps its small っ.
  const kana = kanaConsonants(isKana(japanese.plain) ? hiragana(japanese.plain) : japanese.sound);
  if (words.known.length + words.unknown.length === 1) {
    const word = english.plain.replace(/[^a-z]/g, '');
    return word.length >= 5 && /^[ぁ-んー]+$/.test(hiragana(japanese.strict)) && kana === consonants(word) && kana.length >= 3;
  }
  return readsAs(words, japanese.plain + hiragana(japanese.plain), kana);
}

function isKin(a: ParsedName, b: ParsedName): boolean {
  for (const [stem, end] of b.stems) {
    const other = a.stems.get(stem);
    if (other !== undefined && other !== end && !isSchoolsShop(stem, other, end) && KIN.some((words) => words.has(other) && words.has(end))) return true;
  }
  return false;
}

/** A university's 生活協同組合 is never the university. */
function isSchoolsShop(stem: string, ...ends: readonly string[]): boolean {
  return ends.includes('生活協同組合') && /(?:大学|学園|学院|高専|高等専門学校|[県市町村])$/.test(stem);
}
