import { isSuspect } from './lookalikes';
import { isDigit, isHiragana, isKatakana, isLatin } from './scripts';

/**
 * What normalisation does with each single UTF-16 unit, as one table of 65,536 entries built on first use.
 * An entry is the unit it becomes, or one of the three marks below (control characters, which no normalised text contains).
 */

/** Leaves nothing behind: zero-width characters, byte-order marks, variation selectors, control characters. */
export const DROP = 0;
/** Becomes several units. */
export const EXPAND = 1;
/** Depends on its neighbours: dashes, combining marks, surrogates, line breaks, mark-up left by copying from web pages. */
export const CONTEXT = 2;

/** What is to be done with a unit: most need nothing, and a small table tells so fast. */
export const KIND = {
  /** Stays as it is. */
  stays: 0,
  /** Becomes one other unit. */
  becomes: 1,
  /** Stays, but may be a sign misread for another: see lookalikes.ts. */
  suspect: 2,
  /** All others. */
  other: 3,
} as const;

export interface CharacterTable {
  /** KIND of each unit. */
  readonly kinds: Uint8Array;
  readonly units: Uint16Array;
  /** What each unit that changes becomes, as text: 「㈱」 → 「(株)」, 「Ａ」 → 「a」; undefined for the others. */
  readonly strings: readonly (string | undefined)[];
}

/**
 * Old, variant and mistyped kanji → the form used in lists. Only pairs that stand for the same word wherever lists use them
 * (店鋪 = 店舗, 廣島 = 広島); 龍/竜, 斎/斉 and the like are different names and stay apart.
 */
const KANJI: readonly (readonly [variants: string, usual: string])[] = [
  ['齋', '斎'], ['齊', '斉'], ['澤', '沢'], ['濱', '浜'], ['邊邉', '辺'], ['﨑', '崎'], ['髙', '高'], ['嶋', '島'], ['廣', '広'], ['國', '国'], ['專', '専'], ['槭', '械'], ['學', '学'], ['會', '会'],
  ['區', '区'], ['縣', '県'], ['團', '団'], ['櫻', '桜'], ['鋪舖', '舗'], ['實', '実'], ['眞', '真'], ['藏', '蔵'], ['瀧', '滝'], ['彌', '弥'], ['壽', '寿'], ['德', '徳'],
  ['惠', '恵'], ['繩', '縄'], ['鐵', '鉄'], ['驛', '駅'], ['萬', '万'], ['榮', '栄'], ['應', '応'], ['體', '体'], ['觀', '観'], ['圖', '図'], ['黑', '黒'], ['鹽', '塩'],
  ['鄕', '郷'], ['淺', '浅'], ['經', '経'], ['濟', '済'], ['產', '産'], ['靜', '静'], ['槇', '槙'], ['曾', '曽'], ['桧', '檜'], ['籠', '篭'], ['祗', '祇'], ['收', '収'], ['發', '発'], ['藝', '芸'], ['畫', '画'], ['戰', '戦'], ['聲', '声'], ['處', '処'], ['圍', '囲'], ['擔', '担'], ['續', '続'], ['當', '当'], ['營', '営'],
  ['醫', '医'], ['讀', '読'], ['變', '変'], ['廳', '庁'], ['傳', '伝'], ['敎', '教'], ['圓', '円'], ['樂', '楽'], ['ヶ', 'ケ'], ['ヵ', 'カ'],
];

/** Dashes and the long vowel, which lists mix up. */
export const DASHES = '-‐‑‒–—―−－﹣─━ー';
const WAVES = '~〜～∼˜';
const MIDDLE_DOTS = '·‧･・';
const SPACES = '\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const LINE_BREAKS = '\n\u000b\u000c\u0085\u2028\u2029';
const INVISIBLE = '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff\ufffc';
/** Signs that head the items of a list; compatibility normalisation would turn them into plain digits and letters. */
const KEPT = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳…';
/** First characters of mark-up that copying leaves behind: `<br>`, `&nbsp;`, `_x000D_`. */
export const MARKUP_STARTS = '<&_';

let table: CharacterTable | undefined;

/** The table; built once (about 10 ms), the same on every machine. */
export function characterTable(): CharacterTable {
  table ??= buildTable();
  return table;
}

function buildTable(): CharacterTable {
  const units = new Uint16Array(0x10000);
  const strings: (string | undefined)[] = [];
  for (let code = 0; code < 0x10000; code++) {
    if (isPlain(code)) {
      units[code] = code;
      continue;
    }
    const char = String.fromCharCode(code);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xfe00 && code <= 0xfe0f)) units[code] = DROP;
    else if (isSurrogate(code) || /\p{M}/u.test(char)) units[code] = CONTEXT;
    else {
      const text = char.normalize('NFKC').toLowerCase();
      if (text.length === 1) units[code] = text.charCodeAt(0);
      else {
        units[code] = EXPAND;
        strings[code] = text;
      }
    }
  }
  const set = (chars: string, to: number) => [...chars].forEach((char) => (units[char.charCodeAt(0)] = to));
  for (const [variants, usual] of KANJI) set(variants, usual.charCodeAt(0));
  set(SPACES, 0x20);
  set(LINE_BREAKS, 0x0a);
  set(INVISIBLE, DROP);
  set(WAVES, '〜'.charCodeAt(0));
  set(MIDDLE_DOTS, '・'.charCodeAt(0));
  for (const char of KEPT) set(char, char.charCodeAt(0));
  set(`${DASHES}\rﾞﾟ${MARKUP_STARTS}`, CONTEXT);
  set('゛゜', CONTEXT);
  for (let code = 0; code < 0x10000; code++) {
    const unit = units[code]!;
    strings[code] = unit === EXPAND ? strings[code] : unit > CONTEXT && unit !== code ? String.fromCharCode(unit) : undefined;
  }
  return { kinds: Uint8Array.from(units, (unit, code) => kindOf(code, unit)), units, strings };
}

function kindOf(code: number, unit: number): number {
  if (unit === code) return isSuspect(unit) ? KIND.suspect : KIND.stays;
  return unit > CONTEXT && !isSuspect(unit) ? KIND.becomes : KIND.other;
}

/** Kanji, hangul and private use: never changed by compatibility normalisation or lower-casing. */
function isPlain(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xe000 && code <= 0xf8ff);
}

export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** The one dash that all dash-like signs become: a long vowel after kana (「センタ－」), else a hyphen (「03ー1234」); after kanji it keeps its kind. */
export function dashAfter(previous: number, dash: number): number {
  const longVowel = 0x30fc;
  if (isHiragana(previous) || isKatakana(previous)) return longVowel;
  if (dash === longVowel && !isDigit(previous) && !isLatin(previous)) return longVowel;
  return 0x2d;
}
