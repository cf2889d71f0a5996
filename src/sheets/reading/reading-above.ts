/** Names with their reading in the row above them, all else of the body merged over both rows: 「ふりがな」 over 「団体名」 in one column. */

/** Whether a heading of several rows says so. */
export function hasReadingAbove(header: string): boolean {
  const parts = header.split('／');
  return parts.length > 1 && parts.slice(0, -1).some((part) => /ふりがな|フリガナ|よみがな|ヨミガナ|読み|カナ/u.test(part));
}

/** Whether a text is a reading: kana, and signs that stand between them. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー・\s()（）]+$/u.test(text.normalize('NFKC'));
}
