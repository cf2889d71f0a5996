/** Names in English beside Japanese ones: translated words, and kana read as Latin letters. */

/** Usual words of organisations' names; a Japanese name holds one of the words on the right. */
const WORDS: Readonly<Record<string, string>> = {
  north: '北|ノース', south: '南|サウス', east: '東|イースト', west: '西|ウエスト|ウェスト', central: '中央|セントラル', new: '新|ニュー', old: '旧|古', green: '緑|みどり|グリーン', blue: '青|ブルー', red: '赤|レッド', white: '白|ホワイト', black: '黒|ブラック', gold: '金|ゴールド',
  sea: '海|シー', ocean: '海|洋|オーシャン', bay: '湾|浜|ベイ', harbor: '港|湊|ハーバー', harbour: '港|湊|ハーバー', port: '港|湊|ポート', river: '川|河|リバー', lake: '湖|レイク', mountain: '山|岳|マウンテン', ridge: '嶺|峰|尾根|リッジ', hill: '丘|岡|ヒル', valley: '谷|バレー', forest: '森|林|フォレスト', wood: '木|森|ウッド', woods: '森|ウッズ', field: '野|原|フィールド', island: '島|アイランド', islands: '諸島|島', sun: '太陽|日|サン', sky: '空|スカイ', star: '星|スター', wind: '風|ウインド', bridge: '橋|ブリッジ', castle: '城|キャッスル', flower: '花|フラワー', spring: '春|泉|スプリング', rainbow: '虹|にじ|レインボー', light: '光|灯|ライト',
  city: '市|都市|シティ', town: '町|街|タウン', village: '村|ビレッジ', prefecture: '県', prefectural: '県立', municipal: '市立|市', urban: '都市|アーバン', regional: '地域|リージョナル', region: '地域|地方', local: '地域|ローカル', community: '地域|コミュニティ', communities: '地域|コミュニティ', area: 'エリア|地区', national: '国立|全国|国', international: '国際|インターナショナル', global: 'グローバル|世界', japan: '日本|ジャパン', nippon: '日本', world: '世界|ワールド', public: '公共|公立|パブリック', social: '社会|ソーシャル', civic: '市民|シビック', citizens: '市民', citizen: '市民', people: '人|ピープル',
  foundation: '財団|基金', fund: '基金|ファンド', association: '協会|会|アソシエーション', society: '協会|学会|会|ソサエティ', council: '協議会|評議会', committee: '委員会', organization: '機構|団体|組織', organisation: '機構|団体|組織', agency: '機構|エージェンシー', federation: '連合会|連盟', union: '連合|組合|ユニオン', league: '連盟|リーグ', network: 'ネットワーク|連絡会', alliance: 'アライアンス|連合', consortium: 'コンソーシアム|共同体', partnership: 'パートナーシップ|協働', partners: 'パートナーズ', platform: 'プラットフォーム', forum: 'フォーラム', group: 'グループ', club: 'クラブ|倶楽部', center: 'センター', centre: 'センター', institute: '研究所|研究院|学院|インスティテュート', laboratory: '研究所|研究室|ラボラトリー', lab: '研究所|研究室|ラボ', labs: '研究所|ラボ|ラボズ', research: '研究|総研|リサーチ', university: '大学', college: '大学|短期大学|カレッジ', school: '学校|スクール', academy: '学院|アカデミー', hospital: '病院', museum: '博物館|美術館|ミュージアム', library: '図書館', cooperative: '協同組合|組合', bank: '銀行|バンク', company: '会社|カンパニー', holdings: 'ホールディングス', works: '工業|製作所|ワークス', industry: '工業|産業', industries: '工業|産業', factory: '工場|ファクトリー', studio: 'スタジオ|工房', house: '家|ハウス', home: '家|ホーム', garden: '庭|園|ガーデン', park: '公園|パーク', farm: '農場|農園|ファーム', kitchen: '食堂|キッチン', market: '市場|マーケット', chamber: '会議所', commerce: '商工', tourism: '観光|ツーリズム', travel: '旅行|トラベル', culture: '文化|カルチャー', cultural: '文化', art: '芸術|美術|アート', arts: '芸術|アーツ', music: '音楽|ミュージック', sports: 'スポーツ|体育', education: '教育', science: '科学|サイエンス', technology: '技術|テクノロジー', technologies: '技術|テクノロジーズ', tech: '技術|テック', digital: 'デジタル', data: 'データ', system: 'システム', systems: 'システムズ|システム', information: '情報', design: '設計|デザイン', planning: '計画|企画|プランニング', development: '開発|発展', creation: '創造|創出|クリエーション', innovation: 'イノベーション|革新', mobility: 'モビリティ|交通', transport: '交通|運輸', transportation: '交通|運輸', railway: '鉄道', bus: 'バス', energy: 'エネルギー|電力', power: '電力|パワー', electric: '電気|電力', gas: 'ガス', water: '水|ウォーター', environment: '環境', environmental: '環境', nature: '自然|ネイチャー', agriculture: '農業', agri: '農業|アグリ', food: '食品|フード', foods: '食品|フーズ', fisheries: '水産|漁業', forestry: '林業', health: '健康|保健|ヘルス', medical: '医療|メディカル', care: '介護|ケア', welfare: '福祉', support: '支援|サポート', child: '子ども|子供|こども', children: '子ども|子供|こども', youth: '青年|若者|ユース', women: '女性', senior: '高齢者|シニア', disaster: '防災|災害', safety: '安全', business: '事業|ビジネス', economic: '経済', economy: '経済', finance: '金融', trade: '貿易|商事', service: 'サービス', services: 'サービス', management: 'マネジメント|管理|経営', project: 'プロジェクト|事業', team: 'チーム', future: '未来|フューチャー', smart: 'スマート', creative: 'クリエイティブ|創造', revitalization: '活性化|再生', promotion: '振興|推進', exchange: '交流', cooperation: '協力', volunteer: 'ボランティア', story: '物語|ストーリー', dream: '夢|ドリーム', hope: '希望|ホープ', peace: '平和', life: '生活|暮らし|ライフ', living: '暮らし|リビング', work: 'ワーク|仕事', street: '通り|ストリート', station: '駅|ステーション', hall: '会館|ホール', hotel: 'ホテル', stay: 'ステイ|宿', heritage: '遺産', history: '歴史', festival: '祭|フェスティバル', seed: '種|シード', seeds: '種|シーズ', tree: '木|樹|ツリー', link: 'リンク', net: 'ネット', base: 'ベース|拠点', camp: 'キャンプ', cafe: 'カフェ', craft: '工芸|クラフト', brewery: '酒造|醸造', next: 'ネクスト', one: 'ワン', first: 'ファースト', open: 'オープン', free: 'フリー', code: 'コード', hub: 'ハブ', of: '', the: '', for: '', and: '', in: '', npo: '', inc: '', ltd: '', co: '', corp: '', corporation: '', incorporated: '', limited: '', llc: '', general: '一般', nonprofit: '', '&': '',
};

/** Whether a name is written in Latin letters for the most part. */
export function isLatinName(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '').length;
  return letters >= 4 && letters >= plain.replace(/\s/g, '').length * 0.7;
}

/** Words of an English name that have a Japanese word, as the alternatives of which a Japanese name would hold one; and those that have none. */
export interface EnglishWords {
  readonly known: readonly { readonly word: string; readonly japanese: readonly string[] }[];
  readonly unknown: readonly string[];
}

export function englishWords(plain: string): EnglishWords {
  const known: EnglishWords['known'][number][] = [];
  const unknown: string[] = [];
  for (const word of plain.split(/[^a-z]+/).filter((part) => part !== '')) {
    const japanese = WORDS[word];
    if (japanese === undefined) unknown.push(word);
    else if (japanese !== '') known.push({ word, japanese: japanese.split('|') });
  }
  return { known, unknown };
}

/** The Japanese words that stand for these English ones, each with the English word. */
export function japaneseWords(words: readonly string[]): { readonly word: string; readonly way: string }[] {
  return words.flatMap((word) => (WORDS[word] ?? '').split('|').filter((way) => way !== '').map((way) => ({ word, way: way.toLowerCase() })));
}

/** The word in katakana, when its Japanese is a loanword: local → ローカル. */
export function katakanaOf(word: string): string | null {
  return (Object.hasOwn(WORDS, word) ? WORDS[word]! : '').split('|').find((way) => /^[ァ-ヶー]+$/.test(way)) ?? null;
}

/** How well an English name reads as a Japanese one: the part of its words that the Japanese name holds, translated or in kana; 0 when it has no words. */
export function readsAs(words: EnglishWords, japanese: string, kanaAsLatin: string): number {
  const all = words.known.length + words.unknown.length;
  if (all === 0) return 0;
  let found = 0;
  for (const { word, japanese: ways } of words.known) if (ways.some((way) => japanese.includes(way)) || (word.length >= 4 && kanaAsLatin.includes(consonants(word)))) found++;
  for (const word of words.unknown) if (word.length >= 3 && kanaAsLatin.includes(consonants(word))) found++;
  return found / all;
}

const ROWS: readonly (readonly [kana: string, latin: string])[] = [
  ['あいうえおぁぃぅぇぉゃゅょゎー', ''], ['かきくけこがぎぐげご', 'k'], ['さしすせそざじずぜぞ', 's'], ['たちつてとだぢづでど', 't'], ['なにぬねの', 'n'], ['はひふへほばびぶべぼぱぴぷぺぽ', 'h'],
  ['まみむめも', 'm'], ['やゆよ', 'y'], ['らりるれろ', 'r'], ['わゐゑを', 'w'], ['ん', 'n'], ['っ', ''],
];
const CONSONANT = new Map(ROWS.flatMap(([kana, latin]) => [...kana].map((sign): [string, string] => [sign, latin])));

/** The consonants of a name's kana, rows of the syllabary as one letter each; ハーバー and harbor both give `hh`, with r dropped where Japanese does not speak it. */
export function kanaConsonants(hiraganaText: string): string {
  return [...hiraganaText].map((sign) => CONSONANT.get(sign) ?? (/[ぁ-ん]/.test(sign) ? '' : '|')).join('');
}

/** The consonants of an English or romanised word, in the same letters. */
export function consonants(word: string): string {
  return word
    .replace(/[ae]?r(?=[^aeiouy]|$)/g, '').replace(/l/g, 'r').replace(/[cq]h/g, 't').replace(/sh/g, 's').replace(/th/g, 's').replace(/ts/g, 't').replace(/ph/g, 'h').replace(/ck/g, 'k')
    .replace(/[cqg]/g, 'k').replace(/[zj]/g, 's').replace(/x/g, 'ks').replace(/d/g, 't').replace(/[bpvf]/g, 'h').replace(/m(?=[hp])/g, 'n').replace(/(.)\1/g, '$1').replace(/(?<=^|[aeiou])y(?=[aeiou])/g, 'Y').replace(/[aeiouy]/g, '').toLowerCase();
}
