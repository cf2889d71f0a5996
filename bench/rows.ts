import type { Candidate, FieldCode, FieldText } from '../src/domain/candidate';

/**
 * Rows as they stand in lists of organisations, made up and always the same: about 160 characters a row over six columns,
 * with the spellings that real lists mix (half-width kana, full-width digits, ㈱, line breaks, bullets), negation, plans and places.
 */
export function makeRows(count: number): Candidate[] {
  const pick = picker(20261122);
  return Array.from({ length: count }, (_, i) => makeRow(i, pick));
}

/** All text of a row, for the baselines. */
export function rowText(candidate: Candidate): string {
  return Object.values(candidate.texts).flat().map((t) => t.text).join('\n');
}

type Pick = <T>(from: readonly T[]) => T;

/** A linear congruential generator (Numerical Recipes' constants): the same choices in every run. */
function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 0x100000000) * from.length)]!;
  };
}

const TOWNS = ['群馬県前橋市', '岩手県紫波郡紫波町', '広島県東広島市', '埼玉県秩父市', '宮城県仙台市泉区', '徳島県名西郡神山町', '福岡県北九州市小倉北区', '長野県飯田市', '岡山県真庭市', '北海道上川郡東川町', '静岡県浜松市中央区', '愛媛県今治市', '鳥取県米子市', '滋賀県東近江市', '東京都府中市'];
const STREETS = ['本町１丁目2-3', '大手町二丁目5番地', '駅前通り4-1-7', '字上野120番地', '緑ケ丘３－１２', '中央1丁目8番15号 市民会館2階', '栄町7‐2'];
const STEMS = ['大通', '駅前', 'みどり台', '城下町', '里山', '湊', '中央', '東部地区', '高原', '門前', '川辺', '若草団地', '錦二丁目', 'ｽﾏｰﾄﾗｲﾌ', '未来'];
const FORMS: readonly ((stem: string) => string)[] = [
  (s) => `${s}まちづくり㈱`, (s) => `特定非営利活動法人${s}ネットワーク`, (s) => `${s}町内会`, (s) => `一般社団法人${s}エリアマネジメント`, (s) => `${s}商店街振興組合`,
  (s) => `国立大学法人${s}大学　地域連携センター`, (s) => `（株）${s}交通`, (s) => `${s}地区まちづくり協議会`, (s) => `${s}商工会議所`, (s) => `公益財団法人${s}文化振興財団`, (s) => `(有)${s}製作所`, (s) => `NPO法人 ${s}を守る会`,
];
const AREAS = ['市内全域', '中心市街地', '県内全域', '旧町村部の３地区', '前橋市、高崎市、伊勢崎市', '駅周辺', '', '', '近隣２市１町', '小学校区内', '東三河地域', '全国'];
const DEEDS = [
  '空き店舗を活用したコワーキングスペースの運営、創業相談。', '公共空間（広場・歩道）の利活用と社会実験を実施。', '高齢者の見守り・買物支援、移動販売車の運行を週３回行っている。', 'デマンド交通の予約受付を市から受託して運営。',
  '防災訓練、避難所運営マニュアルの作成', '①清掃活動　②花植え　③夏祭りの開催', '地域の大学・企業・行政をつなぐプラットフォームの事務局を担う。', '移住相談窓口、空き家バンクの運営。お試し住宅３棟。', '太陽光発電の電力小売（令和４年度～）。収益を地域の福祉に還元。',
  '子ども食堂を月２回開催し、学習支援も行う。', '観光案内所の運営、体験ﾌﾟﾛｸﾞﾗﾑの造成・販売', '機械部品の切削加工、小ロット可。', '農産物直売所の経営と６次産業化の支援。', 'データ連携基盤を活用した実証フィールドの提供。参画企業24社。', '会員相互の親睦。', '健康ポイント事業を市と協働で実施、参加者約3,200人。',
];
const ASIDES = ['まちづくり活動は行っていない。', '来年度からシェアサイクルを開始予定。', 'かつて運営していた朝市は2019年に終了。', '市が主催するスマートシティ協議会に参画。', 'この法人は、地域住民に対して、福祉の増進に関する事業を行い、もって公益の増進に寄与することを目的とする。', '取引先は全国約300社。', '補助金終了後は自主財源で継続している。', '加入率は約８５％。', '担い手の高齢化が課題。', '視察受入れも行う（有料）。'];
const MEMBERS = ['', '地元企業14社、地銀2行、商工会議所', '会員約90社', '地区内全世帯（約700世帯）', '市30％、商工会議所20％、個人株主34名', '大学、行政、NPO、住民代表', '正会員58　賛助12'];
const NOTES = ['', '', '電話確認 R6.2.15', '担当：市民協働課', '※ヒアリング先要検討', '都市再生推進法人（H30.4指定）', '事務局は市役所内'];

function makeRow(index: number, pick: Pick): Candidate {
  const stem = pick(STEMS);
  const cells: [FieldCode, string, string][] = [
    ['name', '団体名', pick(FORMS)(stem)],
    ['address', '所在地', pick(TOWNS) + pick(STREETS)],
    ['area', '活動エリア', pick(AREAS)],
    ['activity', '活動内容', pick(DEEDS) + pick(DEEDS) + pick(DEEDS) + pick(ASIDES) + pick(['', '\r\n', '　']) + pick(DEEDS)],
    ['members', '構成員', pick(MEMBERS)],
    ['notes', '備考', pick(NOTES)],
  ];
  const texts: Partial<Record<FieldCode, FieldText[]>> = {};
  for (const [field, column, text] of cells) if (text !== '') texts[field] = [{ column, text }];
  return { sheet: '候補', row: index + 2, texts };
}
