import type { IdentityFields } from '../src/domain/duplicates/identity';

/**
 * Rows as lists of organisations hold them, made up and always the same: most stand there once, every fifth a second time in another spelling, with or without
 * its phone and the exact address. Names repeat as they do in Japan: the same neighbourhood association in many towns.
 */
export function makeOrganisations(count: number): IdentityFields[] {
  let state = 20261122;
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * n);
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const rows: IdentityFields[] = [];
  while (rows.length < count) {
    const stem = pick(FIRST) + pick(SECOND) + (below(3) === 0 ? pick(SECOND) : '');
    const form = pick(FORMS);
    const place = pick(PREFECTURES) + pick(CITIES);
    const town = pick(FIRST) + '町';
    const [x, y] = [1 + below(9), 1 + below(60)];
    const phone = `0${20 + below(79)}-${100 + below(900)}-${1000 + below(9000)}`;
    rows.push({ name: form[0]!(stem), address: `${place}${town}${x}丁目${y}番`, phone: below(2) === 0 ? phone : '', url: below(4) === 0 ? `https://org${below(1e9)}.example/` : '' });
    if (below(5) === 0) rows.push({ name: pick(form)(stem), address: below(3) === 0 ? place : `${place}${town}${x}-${y}`, phone: below(2) === 0 ? phone.replaceAll('-', '') : '' });
  }
  return rows.slice(0, count);
}

type Form = readonly ((stem: string) => string)[];
const FORMS: readonly Form[] = [
  [(s) => `株式会社${s}`, (s) => `㈱${s}`, (s) => `(株)${s}`], [(s) => `${s}株式会社`, (s) => `${s}（株）`], [(s) => `特定非営利活動法人${s}`, (s) => `NPO法人 ${s}`, (s) => `（特非）${s}`], [(s) => `一般社団法人${s}`, (s) => `（一社）${s}`],
  [(s) => `${s}自治会`, (s) => `${s} 自治会`], [(s) => `${s}町内会`], [(s) => `${s}商店街振興組合`, (s) => `${s}商店会`], [(s) => `${s}まちづくり協議会`, (s) => `${s}街づくり協議会`], [(s) => `有限会社${s}工務店`, (s) => `(有)${s}工務店`], [(s) => `${s}を守る会`, (s) => `「${s}を守る会」`], [(s) => `${s}老人クラブ`], [(s) => `${s}商工会`, (s) => `${s}商工会議所`],
];
const FIRST = ['本', '旭', '緑', '桜', '栄', '新', '大', '中', '東', '西', '南', '北', '上', '下', '若', '泉', '松', '竹', '花', '川', '森', '湊', '石', '金', '白', '黒', '赤', '青', '高', '富', '美', '清', '吉', '藤', '宮', '神', '城', '岩', '浜', '田', '山', '野', '平', '和', '光', '春', '秋', '星', '水', '木', '長', '小', '古', '今', '朝', '日', '月', '谷', '沢', '原'];
const SECOND = ['町', '野', '原', '川', '山', '田', '台', '丘', '浜', '崎', '島', '橋', '沢', '谷', '岡', '井', '口', '宮', '森', '林', '木', '葉', '里', '見', '江', '泉', '村', '坂', '瀬', '戸', 'みらい', 'ひかり', 'そら', 'フーズ', 'テック', 'デザイン', 'ワークス', 'リンク', 'ネット', 'サポート', 'ライフ', 'ラボ', 'ホーム', 'プラン', 'システム', '建設', '電設', '製作所', '産業', '農園', '工芸', '観光'];
const PREFECTURES = ['群馬県', '長野県', '岡山県', '福岡県', '宮城県', '広島県', '静岡県', '愛媛県', '熊本県', '新潟県'];
const CITIES = ['前橋市', '高崎市', '長野市', '松本市', '岡山市', '倉敷市', '福岡市', '久留米市', '仙台市', '石巻市', '広島市', '福山市', '静岡市', '浜松市', '松山市', '今治市', '熊本市', '八代市', '新潟市', '長岡市'];
