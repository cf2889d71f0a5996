/** Which script a UTF-16 unit of normalised text belongs to. NaN (what charCodeAt gives beyond the end) belongs to none. */

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
export const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096;
/** Katakana and the long vowel. */
export const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
/** Kanji and the repetition mark 々. */
export const isKanji = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;

const { charCodeAt } = String.prototype;
/**
 * The UTF-16 unit of a text at a place within it, for loops over all units. Texts lie in memory in half a dozen ways (in one piece, as part of
 * another, put together from several …); a loop that has met more than four of them would look up `text.charCodeAt` anew for each unit, which
 * costs more than reading it.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** A table in which these signs have a 1: for loops over all units of a text, where a Set would be slow. */
export function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
  return table;
}
