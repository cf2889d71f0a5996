import type { Label } from '../domain/vocabulary';
import { prefectureName } from './prefectures';

/** A prefecture on the tile map: the name of the table, a short one in each language, row and column from the top left. */
export interface Tile {
  readonly prefecture: string;
  readonly short: Label;
  readonly row: number;
  readonly column: number;
}

/** The usual tile layout of Japan, neighbours beside neighbours, the sea between the main islands: Hokkaido at the top right, Okinawa at the bottom left. */
const LAYOUT = `
  北海道 0 11 / 青森県 1 11 / 秋田県 2 10 / 岩手県 2 11 / 山形県 3 10 / 宮城県 3 11 /
  石川県 4 8 / 富山県 4 9 / 新潟県 4 10 / 福島県 4 11 /
  福井県 5 8 / 長野県 5 9 / 群馬県 5 10 / 栃木県 5 11 / 茨城県 5 12 /
  島根県 6 3 / 鳥取県 6 4 / 兵庫県 6 5 / 京都府 6 6 / 滋賀県 6 7 / 岐阜県 6 8 / 山梨県 6 9 /
  埼玉県 6 10 / 東京都 6 11 / 千葉県 6 12 /
  山口県 7 2 / 広島県 7 3 / 岡山県 7 4 / 大阪府 7 6 / 奈良県 7 7 / 三重県 7 8 / 愛知県 7 9 /
  静岡県 7 10 / 神奈川県 7 11 /
  佐賀県 8 0 / 福岡県 8 1 / 和歌山県 8 7 /
  長崎県 9 0 / 熊本県 9 1 / 大分県 9 2 / 愛媛県 9 4 / 香川県 9 5 /
  鹿児島県 10 1 / 宮崎県 10 2 / 高知県 10 4 / 徳島県 10 5 / 沖縄県 11 0`;

export const TILES: readonly Tile[] = LAYOUT.split('/').map((line) => {
  const [prefecture = '', row, column] = line.trim().split(/\s+/);
  return { prefecture, short: { ja: prefecture === '北海道' ? prefecture : prefecture.slice(0, -1), en: prefectureName(prefecture, 'en') }, row: Number(row), column: Number(column) };
});
export const TILE_ROWS = 1 + Math.max(...TILES.map(({ row }) => row));
export const TILE_COLUMNS = 1 + Math.max(...TILES.map(({ column }) => column));
