import { BODY_ENDS } from '../../domain/duplicates/nameWords';
import { hiragana } from '../../domain/duplicates/spelling';

/** Names with their reading in the row above or below them: under 「ふりがな」 over 「団体名」 in one column, all else merged over both rows, in rows of their own, or in brackets. */

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
    return filled === 1 && name.length >= 3 && isKana(name) && below !== undefined && below.row === row + 1 && below.filled > 1 && below.name !== '' && !isKana(below.name) && mayRead(name, below.name);
  });
  return new Set(found.length >= FEWEST && found.length >= rows.length * SHARE ? found.map(({ row }) => row) : []);
}

/** Whether kana may be how a name is read: the name's own kana come in it in their order, and it is long enough for the kanji. */
function mayRead(kana: string, name: string): boolean {
  const plain = (text: string): string => hiragana(text.normalize('NFKC')).replace(/[^ぁ-ゖ]/gu, '');
  const reading = plain(kana);
  let at = -1;
  const inOrder = [...plain(name)].every((sign) => (at = reading.indexOf(sign, at + 1)) >= 0);
  // 「つるしろ」 for 「鶴城町内会」: what kind of body it is need not be read out.
  const end = BODY_ENDS.find((word) => name.endsWith(word) && name.length >= word.length + 2) ?? '';
  const kanji = name.slice(0, name.length - end.length).match(/[一-鿿々]/gu)?.length ?? 0;
  return inOrder && reading.length >= plain(name).length + kanji * 1.2;
}

/** 「（かいせいだい）」 in the row below a name. */
export function isReadingNote(text: string): boolean {
  return /^[（(]/u.test(text.trim()) && isKana(text);
}

/** Whether a text is a reading: kana, and signs that stand between them. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー・\s()（）]+$/u.test(text.normalize('NFKC'));
}
