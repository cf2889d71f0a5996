/** Names with their reading in the row above them, all else of the body merged over both rows: 「ふりがな」 over 「団体名」 in one column. */

/** Whether a heading of several rows says so. */
export function hasReadingAbove(header: string): boolean {
  const parts = header.replace(/[\s　]+/gu, '').split('／');
  return parts.length > 1 && parts.slice(0, -1).some((part) => /ふりがな|フリガナ|よみがな|ヨミガナ|読み|カナ/u.test(part));
}

/** A row of a list's body: its name, and how many cells are filled. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly filled: number;
}

const FEWEST = 3;
const SHARE = 0.2;

/** Rows that hold nothing but the reading of the name in the row below, of a list in which several do. */
export function readingRows(rows: readonly NamedRow[]): ReadonlySet<number> {
  const found = rows.filter(({ row, name, filled }, i) => {
    const below = rows[i + 1];
    return filled === 1 && name.length >= 3 && isKana(name) && below !== undefined && below.row === row + 1 && below.filled > 1 && below.name !== '' && !isKana(below.name);
  });
  return new Set(found.length >= FEWEST && found.length >= rows.length * SHARE ? found.map(({ row }) => row) : []);
}

/** 「（かいせいだい）」 in the row below a name. */
export function isReadingNote(text: string): boolean {
  return /^[（(]/u.test(text.trim()) && isKana(text);
}

/** Whether a text is a reading: kana, and signs that stand between them. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー・\s()（）]+$/u.test(text.normalize('NFKC'));
}
