import type { Candidate } from '../domain/candidate';
import { textOf } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import type { Language } from '../domain/vocabulary';

/** The 47 prefectures in the order of the national code (JIS X 0401), the order of every official table, with their usual names in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  北海道: 'Hokkaido', 青森県: 'Aomori', 岩手県: 'Iwate', 宮城県: 'Miyagi', 秋田県: 'Akita', 山形県: 'Yamagata', 福島県: 'Fukushima', 茨城県: 'Ibaraki', 栃木県: 'Tochigi', 群馬県: 'Gunma',
  埼玉県: 'Saitama', 千葉県: 'Chiba', 東京都: 'Tokyo', 神奈川県: 'Kanagawa', 新潟県: 'Niigata', 富山県: 'Toyama', 石川県: 'Ishikawa', 福井県: 'Fukui', 山梨県: 'Yamanashi', 長野県: 'Nagano',
  岐阜県: 'Gifu', 静岡県: 'Shizuoka', 愛知県: 'Aichi', 三重県: 'Mie', 滋賀県: 'Shiga', 京都府: 'Kyoto', 大阪府: 'Osaka', 兵庫県: 'Hyogo', 奈良県: 'Nara', 和歌山県: 'Wakayama',
  鳥取県: 'Tottori', 島根県: 'Shimane', 岡山県: 'Okayama', 広島県: 'Hiroshima', 山口県: 'Yamaguchi', 徳島県: 'Tokushima', 香川県: 'Kagawa', 愛媛県: 'Ehime', 高知県: 'Kochi', 福岡県: 'Fukuoka',
  佐賀県: 'Saga', 長崎県: 'Nagasaki', 熊本県: 'Kumamoto', 大分県: 'Oita', 宮崎県: 'Miyazaki', 鹿児島県: 'Kagoshima', 沖縄県: 'Okinawa',
};
export const PREFECTURES: readonly string[] = Object.keys(ENGLISH);

/** A prefecture, in Japanese or English, in the language of a sheet; any other text as it stands. */
export function prefectureName(text: string, language: Language): string {
  const known = Object.hasOwn(ENGLISH, text) ? text : PREFECTURES.find((prefecture) => ENGLISH[prefecture] === text);
  return known === undefined ? text : language === 'ja' ? known : ENGLISH[known]!;
}

/** The prefecture that an organisation belongs to: its own column, else its address, else where it is active; '' when none says. */
export function prefectureOf(candidate: Candidate, decision: Decision): string {
  const own = textOf(candidate, 'prefecture').trim();
  return PREFECTURES.find((p) => own !== '' && (own === p || own === p.slice(0, -1) || own.startsWith(p)))
    ?? startOf(textOf(candidate, 'address'))
    ?? startOf(textOf(candidate, 'municipality'))
    ?? decision.places.map(startOf).find((p) => p !== undefined)
    ?? startOf(textOf(candidate, 'area'))
    ?? '';
}

/** A place without its prefecture, as people of the region say it: 「群馬県前橋市」 → 「前橋市」. A prefecture itself is named in the language. */
export function withoutPrefecture(place: string, language: Language): string {
  const prefecture = startOf(place);
  return prefecture !== undefined && place.length > prefecture.length ? place.slice(prefecture.length) : prefectureName(place, language);
}

function startOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/^[\s〒]*(?:\d{3}-?\d{4})?\s*/u, '');
  return PREFECTURES.find((p) => plain.startsWith(p));
}
