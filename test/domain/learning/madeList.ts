import { FIELDS, type Candidate, type FieldCode, type FieldText } from '../../../src/domain/candidate';

/**
 * A list of organisations as a prefecture might keep it, made up and always the same: common work stands in many rows, each time in other
 * words around it; rare work in few. Written for the test of learning, without regard to which words the rules know.
 */
export function madeList(count: number, seed = 20261122): Candidate[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, index) => makeRow(index, next));
}

/** Numbers in [0, 1), the same for the same seed: a linear congruential generator (Numerical Recipes' constants), its high bits mixed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 8; i++) next();
  return next;
}

type Next = () => number;
const pick = <T>(from: readonly T[], next: Next): T => from[Math.floor(next() * from.length)]!;
/** Early ones more often, as in life: weights 1, 1/2, 1/3 … from the third on. */
const pickCommon = <T>(from: readonly T[], next: Next): T => {
  const weights = from.map((_, i) => 1 / (i + 3));
  let left = next() * weights.reduce((a, b) => a + b, 0);
  return from[weights.findIndex((weight) => (left -= weight) < 0)] ?? from[0]!;
};

interface Kind {
  readonly name: (stem: string, town: string) => string;
  readonly legalForm: string;
  readonly members: readonly string[];
  /** Fields of work that this kind of body is likely to have. */
  readonly works: readonly (keyof typeof WORKS)[];
}

const WORKS = {
  life: ['高齢者の見守り', '清掃活動', '防犯パトロール', '登下校の見守り', '集会所の維持管理', '花壇づくり', '草刈り', '敬老会', '夏祭り', '資源回収', '除雪', '回覧板の配布', '広報紙の発行', '声かけ運動', '青色防犯パトロール', '世代間交流', '公園清掃', '青パト', '芋煮会', '餅つき大会'],
  disaster: ['防災訓練', '避難所運営', '自主防災活動', '避難訓練', '消火訓練', 'ハザードマップづくり', '要支援者名簿の作成', '炊き出し訓練', '災害ボランティアの受入れ', '土のう積み', '防災教育', '水防活動', '備蓄品の管理', '防災士の養成'],
  welfare: ['子ども食堂', '配食サービス', '介護予防教室', '認知症カフェ', '障がい者の就労支援', 'ふれあいサロン', '健康体操', '生活困窮者の支援', '傾聴ボランティア', '訪問介護', '引きこもりの相談', '健康ポイント', '食育', '病院への送迎', '手話通訳'],
  children: ['子育てサロン', '学習支援', '放課後児童クラブ', '読み聞かせ', 'プレーパーク', '自然体験教室', 'プログラミング教室', '一時預かり', '里親支援', '奨学金の給付', 'フリースクール', '親子教室', '出前授業', 'キャリア教育'],
  move: ['デマンド交通', '買物支援', 'コミュニティバス', '移動販売', '外出支援', 'シェアサイクル', '乗合タクシー', '病院送迎', 'カーシェア', '自動運転の実証', 'グリーンスローモビリティ', '路線バスの利用促進', '宅配サービス'],
  place: ['空き店舗の活用', '空き家の再生', '公共空間の利活用', '広場のにぎわいづくり', '古民家の改修', 'コワーキングスペース', '指定管理', '歩行者天国', '駐車場の運営', 'リノベーション', '街路灯の管理', '遊休地の活用', '景観の保全', '公園の管理運営', 'まちなかの回遊'],
  economy: ['創業支援', '商店街の活性化', '特産品の開発', '販路開拓', '商品券の発行', 'プレミアム商品券', '起業相談', '地域通貨', '企業誘致', '事業承継', '異業種交流', 'ビジネスマッチング', '求人情報の発信', '工場見学', '経営相談', '朝市', 'マルシェ'],
  visit: ['観光案内', '体験プログラムの造成', 'ガイドの養成', '周遊ルートづくり', '観光プロモーション', '農泊', 'インバウンドの受入れ', 'サイクルツーリズム', '着地型旅行', '物産展', 'ライトアップ', '観光案内所', '温泉街の整備'],
  newcomers: ['移住相談', 'お試し住宅', '空き家バンク', '関係人口づくり', '移住体験ツアー', 'ワーケーション', '二地域居住', '婚活イベント', '地域おこし協力隊の支援', '移住者の交流会', 'ふるさと納税'],
  nature: ['森林整備', '里山保全', '河川清掃', '太陽光発電', '省エネ診断', '食品ロス削減', 'ごみの減量', '生態系の調査', '木質バイオマス', '小水力発電', '環境学習', 'リユース', '海岸清掃', 'ホタルの保護', '電力小売'],
  farm: ['農産物の直売', '六次産業化', '耕作放棄地の再生', '新規就農者の研修', '獣害対策', '棚田の保全', '漁業体験', '市民農園', '農福連携', '茶園の管理', 'ジビエの加工', '林業体験'],
  culture: ['伝統芸能の継承', '郷土史の研究', '音楽祭', 'スポーツ教室', '文化財の保存', '美術展', '図書館ボランティア', 'まち歩き', '合唱', '少年野球', '総合型スポーツクラブ', '祭礼の保存', '演劇公演', '民話の伝承'],
  data: ['データ連携基盤', 'オープンデータの活用', 'アプリの開発', 'スマートシティの推進', '高齢者向けスマホ教室', 'ハッカソン', '実証実験', 'センサーの設置', '行政手続の電子化', 'ドローンの活用'],
  link: ['産学官の連携', '企業と自治体のマッチング', '市民活動団体の支援', '学生と地域の交流', '協議会の事務局', 'プラットフォームの運営', '企業と農家の橋渡し', '大学との共同研究', '住民と行政の意見交換', '中間支援', '実証フィールドの提供'],
  trade: ['精密部品の加工', '住宅の新築', '食品の製造', '清酒の醸造', '土木工事', '自動車の整備', '印刷', '不動産の売買', '人材派遣', '業務システムの開発', '電気工事', '測量', '警備', '税務相談'],
  study: ['地域課題の共同研究', '公開講座', '学術研究', '学生の教育', '学会の開催', '受託研究', 'フィールドワーク', '地元企業との共同開発', '教員の派遣', 'リカレント教育'],
} as const;

const KINDS: readonly Kind[] = [
  { name: (stem) => `${stem}町内会`, legalForm: '任意団体', members: ['全世帯（約420世帯）', '180世帯', ''], works: ['life', 'disaster', 'life', 'culture'] },
  { name: (stem) => `NPO法人${stem}ネット`, legalForm: '特定非営利活動法人', members: ['正会員48名', '会員26名、賛助企業5社', ''], works: ['welfare', 'children', 'nature', 'newcomers', 'culture', 'link', 'data', 'move'] },
  { name: (stem) => `株式会社まちづくり${stem}`, legalForm: '株式会社', members: ['市、商工会議所、地元企業18社', '商店主12名が出資', ''], works: ['place', 'economy', 'visit', 'data', 'link', 'newcomers'] },
  { name: (stem) => `${stem}地区まちづくり協議会`, legalForm: '任意団体', members: ['町内会6、PTA、消防団、民生委員', '自治会、老人クラブ、小学校', ''], works: ['life', 'disaster', 'move', 'welfare', 'newcomers', 'place'] },
  { name: (stem) => `一般社団法人${stem}エリアマネジメント`, legalForm: '一般社団法人', members: ['地権者24名、テナント40社', '会員企業31社', ''], works: ['place', 'economy', 'link', 'data', 'disaster', 'visit'] },
  { name: (stem) => `${stem}商店街振興組合`, legalForm: '商店街振興組合', members: ['加盟52店', '組合員38名'], works: ['economy', 'place', 'visit', 'economy'] },
  { name: (stem) => `${stem}商工会`, legalForm: '商工会', members: ['会員310事業所', ''], works: ['economy', 'economy', 'visit', 'link'] },
  { name: (stem) => `一般社団法人${stem}観光協会`, legalForm: '一般社団法人', members: ['旅館14軒、交通事業者3社', '会員120名', ''], works: ['visit', 'visit', 'economy', 'culture'] },
  { name: (stem) => `株式会社${stem}製作所`, legalForm: '株式会社', members: ['', '従業員35名'], works: ['trade', 'trade', 'trade', 'economy'] },
  { name: (stem) => `有限会社${stem}交通`, legalForm: '有限会社', members: ['', '乗務員12名'], works: ['move', 'trade', 'move'] },
  { name: (stem) => `${stem}大学　地域連携センター`, legalForm: '学校法人', members: ['専任教員4名', ''], works: ['study', 'study', 'link', 'data', 'children'] },
  { name: (stem) => `公益財団法人${stem}文化振興財団`, legalForm: '公益財団法人', members: ['', '評議員8名'], works: ['culture', 'children', 'culture', 'study'] },
  { name: (stem) => `${stem}を守る会`, legalForm: '任意団体', members: ['住民有志20名', '会員15名', ''], works: ['nature', 'culture', 'life', 'farm'] },
  { name: (stem) => `農事組合法人${stem}ファーム`, legalForm: '農事組合法人', members: ['農家9戸', ''], works: ['farm', 'farm', 'visit', 'economy'] },
];

const STEMS = ['大通', '駅前', 'みどり台', '城下', '湊', '東部', '高原', '門前', '川辺', '若草', '錦', '未来', '白山', '松原', '桜木', '旭ヶ丘', '南町', '西野', '天神', '弁天', '栄', '朝日', '富士見', '日の出', '鶴岡', '梅園', '柳町', '竹原', '石橋', '岩倉'];
const TOWNS = ['群馬県前橋市', '岩手県紫波町', '広島県東広島市', '埼玉県秩父市', '徳島県神山町', '長野県飯田市', '岡山県真庭市', '静岡県浜松市', '愛媛県今治市', '鳥取県米子市', '滋賀県東近江市', '東京都府中市'];
const AREAS = ['', '', '', '市内全域', '駅周辺', '小学校区', '中心市街地', '県内全域', '旧町村部', '近隣２市１町'];
/** What is said around the work: done, joined, past, planned, denied; plain ones most often. */
const FRAMES: readonly ((work: string) => string)[] = [
  (w) => `${w}を実施`, (w) => `${w}に取り組む`, (w) => `${w}などを行っている`, (w) => w, (w) => `地域における${w}`, (w) => `住民による${w}`, (w) => `市と連携した${w}`, (w) => `${w}の事業`,
  (w) => `月２回の${w}`, (w) => `${w}を継続`, (w) => `${w}を通じた地域づくり`, (w) => `会員で${w}を担当`, (w) => `毎年${w}を開催`, (w) => `${w}に関すること`, (w) => `若者と進める${w}`, (w) => `${w}（市の補助金を活用）`,
  (w) => `今後は${w}を予定`, (w) => `かつて${w}を行っていたが終了`, (w) => `${w}は行っていない`, (w) => `市が行う${w}に協力`,
];
const JOINS = ['。', '、', '。', '\n', '　', '；'];
const NOTES = ['', '', '', '', '電話確認済み', '担当課：市民協働課', '都市再生推進法人', '要ヒアリング', '令和５年度補助金交付', '事務局は市役所内'];
const FIELD_NAMES = ['', '', '', '福祉', '防災', '観光', '商工業', '環境', '子ども', 'まちづくり', '文化', '交通', '情報'];

function makeRow(index: number, next: Next): Candidate {
  const kind = pickCommon(KINDS, next);
  const town = pick(TOWNS, next);
  const count = 1 + Math.floor(next() * 4);
  let activity = '';
  for (let i = 0; i < count; i++) activity += pickCommon(FRAMES, next)(pickCommon(WORKS[pick(kind.works, next)], next)) + (i < count - 1 ? pick(JOINS, next) : '');
  const name = kind.name(`${pick(STEMS, next)}${index % 7 === 0 ? '' : pick(STEMS, next)}`, town);
  return candidateOf({
    name, legalForm: next() < 0.5 ? kind.legalForm : '', address: next() < 0.8 ? town : '', area: pick(AREAS, next), activity: next() < 0.93 ? activity : '',
    members: pick(kind.members, next), fields: pick(FIELD_NAMES, next), notes: pick(NOTES, next),
  }, index + 2);
}

/** A candidate of plain texts by field; empty ones are left out. */
export function candidateOf(texts: { readonly [F in FieldCode]?: string }, row: number, sheet = '候補'): Candidate {
  const filled: { [F in FieldCode]?: readonly FieldText[] } = {};
  for (const [field, text] of Object.entries(texts) as [FieldCode, string][]) if (text !== '') filled[field] = [{ column: FIELDS[field].ja, text }];
  return { sheet, row, texts: filled };
}
