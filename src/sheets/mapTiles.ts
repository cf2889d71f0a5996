import type { Label } from '../domain/vocabulary';

/** A prefecture on the tile map: the name of the table, a short one in each language, row and column from the top left. */
export interface Tile {
  readonly prefecture: string;
  readonly short: Label;
  readonly row: number;
  readonly column: number;
}

/** The usual tile layout of Japan, neighbours beside neighbours, the sea between the main islands: Hokkaido at the top right, Okinawa at the bottom left. */
const LAYOUT = `
  北海道 Hokkaido 0 11 / 青森県 Aomori 1 11 / 秋田県 Akita 2 10 / 岩手県 Iwate 2 11 / 山形県 Yamagata 3 10 / 宮城県 Miyagi 3 11 /
  石川県 Ishikawa 4 8 / 富山県 Toyama 4 9 / 新潟県 Niigata 4 10 / 福島県 Fukushima 4 11 /
  福井県 Fukui 5 8 / 長野県 Nagano 5 9 / 群馬県 Gunma 5 10 / 栃木県 Tochigi 5 11 / 茨城県 Ibaraki 5 12 /
  島根県 Shimane 6 3 / 鳥取県 Tottori 6 4 / 兵庫県 Hyogo 6 5 / 京都府 Kyoto 6 6 / 滋賀県 Shiga 6 7 / 岐阜県 Gifu 6 8 / 山梨県 Yamanashi 6 9 /
  埼玉県 Saitama 6 10 / 東京都 Tokyo 6 11 / 千葉県 Chiba 6 12 /
  山口県 Yamaguchi 7 2 / 広島県 Hiroshima 7 3 / 岡山県 Okayama 7 4 / 大阪府 Osaka 7 6 / 奈良県 Nara 7 7 / 三重県 Mie 7 8 / 愛知県 Aichi 7 9 /
  静岡県 Shizuoka 7 10 / 神奈川県 Kanagawa 7 11 /
  佐賀県 Saga 8 0 / 福岡県 Fukuoka 8 1 / 和歌山県 Wakayama 8 7 /
  長崎県 Nagasaki 9 0 / 熊本県 Kumamoto 9 1 / 大分県 Oita 9 2 / 愛媛県 Ehime 9 4 / 香川県 Kagawa 9 5 /
  鹿児島県 Kagoshima 10 1 / 宮崎県 Miyazaki 10 2 / 高知県 Kochi 10 4 / 徳島県 Tokushima 10 5 / 沖縄県 Okinawa 11 0`;

export const TILES: readonly Tile[] = LAYOUT.split('/').map((line) => {
  const [prefecture = '', en = '', row, column] = line.trim().split(/\s+/);
  return { prefecture, short: { ja: prefecture === '北海道' ? prefecture : prefecture.slice(0, -1), en }, row: Number(row), column: Number(column) };
});
export const TILE_ROWS = 1 + Math.max(...TILES.map(({ row }) => row));
export const TILE_COLUMNS = 1 + Math.max(...TILES.map(({ column }) => column));
