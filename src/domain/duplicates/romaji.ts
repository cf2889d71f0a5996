/** Japanese in Latin letters, as Hepburn and the usual keyboards write it. */

const VOWELS = 'aiueo';
const ROWS: Readonly<Record<string, string>> = {
  '': 'アイウエオ', k: 'カキクケコ', s: 'サシスセソ', t: 'タチツテト', n: 'ナニヌネノ', h: 'ハヒフヘホ', m: 'マミムメモ', y: 'ヤ_ユ_ヨ', r: 'ラリルレロ', w: 'ワ___ヲ', g: 'ガギグゲゴ', z: 'ザジズゼゾ', d: 'ダヂヅデド', b: 'バビブベボ', p: 'パピプペポ',
};
const SPECIAL: Readonly<Record<string, string>> = { shi: 'シ', chi: 'チ', tsu: 'ツ', fu: 'フ', ji: 'ジ' };
const GLIDES: Readonly<Record<string, string>> = { ky: 'キ', sh: 'シ', sy: 'シ', ch: 'チ', ty: 'チ', cy: 'チ', ny: 'ニ', hy: 'ヒ', my: 'ミ', ry: 'リ', gy: 'ギ', j: 'ジ', jy: 'ジ', zy: 'ジ', by: 'ビ', py: 'ピ' };
const SYLLABLE = /(ky|sh|sy|ch|ty|cy|ny|hy|my|ry|gy|jy|zy|by|py|j)([auo])|(shi|chi|tsu|fu|ji)|([kstnhmyrwgzdbp]?)([aiueo])|n(?![aiueoy])|([kstpgdbzc])(?=\6)/y;

/** The word in katakana, when it reads as Japanese from beginning to end; else null. Lower case. */
export function kanaOfRomaji(word: string): string | null {
  let kana = '';
  SYLLABLE.lastIndex = 0;
  while (SYLLABLE.lastIndex < word.length) {
    const found = SYLLABLE.exec(word);
    if (found === null) return null;
    const [whole, glide, glideVowel, special, consonant, vowel, doubled] = found;
    if (glide !== undefined) kana += GLIDES[glide]! + { a: 'ャ', u: 'ュ', o: 'ョ' }[glideVowel as 'a' | 'u' | 'o'];
    else if (special !== undefined) kana += SPECIAL[special]!;
    else if (vowel !== undefined) kana += ROWS[consonant ?? '']!.charAt(VOWELS.indexOf(vowel));
    else kana += doubled !== undefined ? 'ッ' : whole === 'n' ? 'ン' : '';
    if (kana.endsWith('_')) return null;
  }
  return kana;
}
