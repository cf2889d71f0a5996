import { katakanaOf } from './english';
import { kanaOfRomaji } from './romaji';
import { largeKana, newForms } from './kanji';

/** Spellings of a name in which the same name reads the same, however it was written down. All take and give normalised text (domain/text). */

const KANJI = '一-鿿々〆';
const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** Kanji numerals as figures: 「第二十三地区」 → 「第23地区」, 「二〇二四」 → 「2024」. Also those of names, on both sides alike. */
function figures(text: string): string {
  return text.replace(/(?<!赤)(?!(?:四国|九州|三重|三陸|三河|三浦|三鷹|八幡|百合|十字|十勝|四日市|五島|七尾|八王子))[〇一二三四五六七八九十百]+/g, (numeral) => {
    if (!/[十百]/.test(numeral)) return [...numeral].map((sign) => DIGITS[sign]).join('');
    let total = 0;
    let open = 0;
    for (const sign of numeral) {
      if (sign === '十' || sign === '百') {
        total += (open || 1) * (sign === '十' ? 10 : 100);
        open = 0;
      } else open = DIGITS[sign]!;
    }
    return String(total + open);
  });
}

const BETWEEN = `(?<=[${KANJI}ぁ-ヶ0-9])`;
/** Linking signs that are written in several ways: ヶ・ケ・が, ノ・の・之, ツ・つ, between kanji; 「々」 for a repeated kanji. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${BETWEEN}[ケが](?=[${KANJI}0-9])|(?<=[0-9])ケ(?=[ぁ-ん])`, 'g'), 'が'],
  [new RegExp(`${BETWEEN}[ノ之乃](?=[${KANJI}])`, 'g'), 'の'],
  [new RegExp(`(?<=[${KANJI}0-9])[ツッっ](?=[${KANJI}])`, 'g'), 'つ'],
];

/** What stands between words and parts of names without being of them. */
const MARKS = /[\s・、。,.'"`’‘“”!?！？「」『』〈〉《》<>≪≫【】[\]〔〕{}()♪☆★♡*/／|｜:：;_~〜=＝+&＆-]/g;

/**
 * The name without what does not count: spaces, dots and marks, old forms of kanji, kanji numerals, ways to write linking kana. Two names that agree in it are
 * written alike to a careful clerk.
 */
export function strictSpelling(text: string): string {
  const repeated = newForms(text).replace(/[○◯](?=[一-鿿])/gu, '丸').replace(/(.)[々ゝヽ]/gu, '$1$1').replace(/(.)[ゞヾ]/gu, (_, kana: string) => kana + `${kana}\u3099`.normalize('NFC'));
  return LINKS.reduce((linked, [pattern, sign]) => linked.replace(pattern, sign), figures(repeated)).replace(MARKS, '');
}

/** Words that lists write in several ways. Written in hiragana without long vowels, as `looseSpelling` leaves them. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/[町街](?=(?:づくり|ずくり|作り|創り|つくり|造り|興し|おこし|なか))/g, 'まち'],
  [/(?<=まち|村|むら|里|さと|人|ひと|物|もの|地域|健康|居場所)(?:づくり|作り|創り|つくり|造り)/g, 'ずくり'],
  [/[町街](?:並み?|なみ)|まち並み?/g, 'まちなみ'],
  [/子ども|子供|こども/g, 'こども'],
  [/倶楽部/g, 'くらぶ'],
  [/ねつとわく/g, 'ねつと'], [/第(?=\d)/g, ''], [/学区/g, '校区'],
  [/町会(?![館議社場堂計員費])/g, '町内会'],
  [/障害|障碍|障がい/g, '障がい'],
  [/(?<=.)あんど(?=.)/g, ''],
  [/お?年寄り?/g, '年寄'],
  [/(?<=[一-鿿])(?:り|き|み|け|い|え|れ|し|ち|わせ)(?=[一-鿿]|$)/g, ''],
  [/てい[あや]/g, 'てあ'], [/(?<=[a-z])0(?=[a-z]|$)/g, 'o'], [/(?<=[a-z])1(?=[a-z])/g, 'l'],
  [/ぢ/g, 'じ'], [/づ/g, 'ず'], [/を/g, 'お'],
];

/** Kanji that scanning puts for a katakana beside katakana: 「エコタウン力ナエ」. */
const SCANNED: Readonly<Record<string, string>> = { 力: 'カ', 口: 'ロ', 二: 'ニ', 工: 'エ', 八: 'ハ', 夕: 'タ', 卜: 'ト', 一: 'ー' };
const SCANNED_KANJI = /(?<=[ァ-ヺー]・?)[力口二工八夕卜](?=[ァ-ヺー])|(?<=[ァ-ヺー])一(?=[ァ-ヺー])|(?<![一-鿿])[力口二工八夕卜](?=ー|[ァ-ヺ][ァ-ヺー・])|^[力口夕卜](?=[ァ-ヺ])|(?<=[ァ-ヺ]{2})一(?![一-鿿\d])|[力口二工八夕卜](?=[ァィゥェォャュョ])/g;
/** …and katakana that it puts for such a kanji between kanji: 「協カ会」, 「エ業会」. */
const SCANNED_KANA: Readonly<Record<string, string>> = { カ: '力', エ: '工', タ: '夕', ロ: '口', ニ: '二' };
const SCANNED_KATAKANA = /(?<=[一-鿿])[カエタロ](?=[一-鿿]|$)|(?<![ァ-ヺー])エ(?=業)|(?<![ァ-ヺー])ニ(?=[一-鿿])/g;

/** English words beside Japanese ones in katakana: 「local base あぶくま」 → 「ローカル ベース あぶくま」. Names all in Latin letters stay. */
function inKatakana(text: string): string {
  return /[a-z]{3}/.test(text) && /[ぁ-ヶ一-鿿]/.test(text) ? text.replace(/[a-z]{3,}/g, (word) => katakanaOf(word) ?? (word.length >= 4 ? kanaOfRomaji(word) : null) ?? word) : text;
}

const LETTERS: Readonly<Record<string, string>> = {
  エー: 'a', エイ: 'a', ビー: 'b', シー: 'c', ディー: 'd', イー: 'e', エフ: 'f', ジー: 'g', エイチ: 'h', エッチ: 'h', アイ: 'i', ジェイ: 'j', ジェー: 'j', ケイ: 'k', ケー: 'k', エル: 'l', エム: 'm', エヌ: 'n', オー: 'o', ピー: 'p', キュー: 'q',
  アール: 'r', エス: 's', ティー: 't', ユー: 'u', ヴイ: 'v', ブイ: 'v', ダブリュー: 'w', ダブリュ: 'w', エックス: 'x', ワイ: 'y', ゼット: 'z',
  ワン: '1', ツー: '2', スリー: '3', フォー: '4', ファイブ: '5', シックス: '6', セブン: '7', エイト: '8', ナイン: '9', テン: '10',
};
const LETTER = new RegExp(Object.keys(LETTERS).sort((a, b) => b.length - a.length).join('|'), 'g');
const SPELT_LETTERS = new RegExp(`(?<![ァ-ヶー])(?:${LETTER.source}){2,}(?![ァ-ヶー])`, 'g');

/** 「ケイツープランニング」: a letter and a number before another word. */
const LETTER_AND_NUMBER = new RegExp(`(?<![ァ-ヶー])(${LETTER.source})(ツー|スリー|フォー|ファイブ|セブン)(?=[ァ-ヶー])`, 'g');

/** Usual short words that are spelt out within a name: 「エヌピーオーセンター」. */
const SPELT_WORDS: readonly (readonly [RegExp, string])[] = ([['エヌピーオー', 'npo'], ['エヌジーオー', 'ngo'], ['アイシーティー', 'ict'], ['アイオーティー', 'iot'], ['ピーティーエー', 'pta'], ['ディーエムオー', 'dmo'], ['ディーエックス', 'dx'], ['エスディージーズ', 'sdgs'], ['ジェイアール', 'jr'], ['ジェーアール', 'jr'], ['エヌティーティー', 'ntt'], ['エーアイ', 'ai'], ['アイティー', 'it'], ['ジェイエー', 'ja']] as const)
  .map(([spelt, letters]): [RegExp, string] => [new RegExp(`(?<![ァ-ヶー])${spelt}`, 'g'), letters]);

/** Letters that are spelt out: 「アイティーシー」 → 「itc」. A run of katakana counts only as a whole. */
function latinLetters(text: string): string {
  return /[ァ-ヶー]{3}/.test(text) ? SPELT_WORDS.reduce((one, [spelt, letters]) => one.replace(spelt, letters), text).replace(LETTER_AND_NUMBER, (_, letter: string, number: string) => LETTERS[letter]! + LETTERS[number]!).replace(SPELT_LETTERS, (run) => run.replace(LETTER, (letter) => LETTERS[letter]!)) : text;
}

/** 「まちあるkい」: a letter that was typed and not yet made kana. */
const VOWELS: Readonly<Record<string, string>> = { あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o' };

/**
 * As strict, and further: kana of one kind and size, no long vowels, usual words in one spelling, okurigana left out. Names that agree only in this are probably
 * the same.
 */
export function looseSpelling(text: string): string {
  const strict = latinLetters(strictSpelling(inKatakana(text.replace(/(?<=[a-zァ-ヶー])\+(?=\S)/g, 'プラス').replace(/(?<=[ぁ-ん])([kstnhmrgzdbp])([あいうえお])/g, (typed, consonant: string, vowel: string) => kanaOfRomaji(consonant + VOWELS[vowel]!) ?? typed)).replace(SCANNED_KANJI, (kanji) => SCANNED[kanji]!).replace(SCANNED_KATAKANA, (kana) => SCANNED_KANA[kana]!)));
  const kana = hiragana(largeKana(strict.replace(/(?<=[ァ-ヶ])([イィ])ア/g, '$1ヤ').replace(/ヴ(?=[ァィェォ])/g, 'バ').replace(/バィ/g, 'ビ').replace(/バェ/g, 'ベ').replace(/バォ/g, 'ボ').replace(/バァ/g, 'バ').replace(/ヴ/g, 'ブ')));
  return WAYS.reduce((one, [pattern, way]) => one.replace(pattern, way), kana.replace(/(?<=[ぁ-ん])ー/g, ''));
}

/** Katakana as hiragana, long vowels kept. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
}

/** Whether the text is kana only. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー・\s]+$/.test(text);
}
