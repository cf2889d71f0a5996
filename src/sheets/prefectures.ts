import type { Candidate } from '../domain/candidate';
import { textOf } from '../domain/candidate';
import type { Decision } from '../domain/decision';

/** The 47 prefectures in the order of the national code (JIS X 0401), the order of every official table. */
export const PREFECTURES = [
  '北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県', '茨城県', '栃木県', '群馬県', '埼玉県', '千葉県', '東京都', '神奈川県',
  '新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県', '岐阜県', '静岡県', '愛知県', '三重県', '滋賀県', '京都府', '大阪府', '兵庫県',
  '奈良県', '和歌山県', '鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県', '香川県', '愛媛県', '高知県', '福岡県', '佐賀県', '長崎県',
  '熊本県', '大分県', '宮崎県', '鹿児島県', '沖縄県',
] as const;

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

/** A place without its prefecture, as people of the region say it: 「群馬県前橋市」 → 「前橋市」. */
export function withoutPrefecture(place: string): string {
  const prefecture = startOf(place);
  return prefecture !== undefined && place.length > prefecture.length ? place.slice(prefecture.length) : place;
}

function startOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/^[\s〒]*(?:\d{3}-?\d{4})?\s*/u, '');
  return PREFECTURES.find((p) => plain.startsWith(p));
}
