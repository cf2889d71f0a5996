import { isHiragana, isKanji, isKatakana, tableOf } from './scripts';

/**
 * Signs that scanning and facsimile confuse, put right where their neighbours leave no doubt: 「センタ一」 (kanji 一), 「商エ会」 and
 * 「窓ロ」 (katakana エ, ロ), 「盆おどリ」 (katakana リ, ヘ and its voiced forms; not 「まちのリ・デザイン」). Each stands for one other, so positions stay.
 */
const SUSPECT = /[ァ-ヺ]一|[一-龠々][エロ]|[協電能努魅活労]カ|[ぁ-ん][リヘベペ]/;
const SUSPECTS = tableOf('一エロカリヘベペ');
/** Whether a sign may be one of those. */
export const isSuspect = (unit: number): boolean => SUSPECTS[unit] === 1;
/** Whether such a sign can be one of those between its neighbours: of most texts that settles it without a search. */
export const mayBeLookalike = (before: number, unit: number, after: number): boolean => (unit === KANJI_ONE ? isKatakana(before) : (isKanji(before) || isHiragana(before)) && !isKatakana(after));
const KANJI_ONE = '一'.charCodeAt(0);
const RIGHT: readonly (readonly [wrong: RegExp, right: string])[] = [
  // Not 「スタッフ一同」.
  [/(?<=[ァ-ヺ])一(?![一-龠々ー])/g, 'ー'],
  [/(?<=[一-龠々])エ(?=[一-龠々])/g, '工'],
  [/(?<=[一-龠々])ロ(?![ァ-ヺー])/g, '口'],
  ...[...'リヘベペ'].map((wrong, i) => [new RegExp(`(?<=[ぁ-ん])${wrong}(?![ァ-ヺー・/:\\s=-]*[ァ-ヺ])(?!ー)`, 'g'), 'りへべぺ'.charAt(i)] as const),
  [/(?<=[協電能努魅活労])カ(?![ァ-ヺー所月国])/g, '力'],
];

/** The text, as long as before, with such signs put right. */
export function withoutLookalikes(text: string): string {
  return SUSPECT.test(text) ? RIGHT.reduce((right, [wrong, sign]) => right.replace(wrong, sign), text) : text;
}
