import type { CategoryCode, TypeCode } from '../vocabulary';
import type { Kind } from './kinds';

/** Where in a name a word must stand: `end` closes the name proper (before brackets, branch or legal form), `start` opens it, `any` anywhere. */
export type NamePosition = 'end' | 'start' | 'any';

/**
 * What a word in a name alone tells. Weights: 3 settles it, 2 is clear, 1 is a hint (see docs/rules.md).
 * The source is §1 (Name alone can suffice for the type) and §2 (bodies with members) of the classification rules.
 */
export interface NameHead {
  readonly id: string;
  readonly words: readonly string[];
  readonly at: NamePosition;
  readonly kind: Kind;
  /** Type that the name alone tells, when it does. */
  readonly type?: Exclude<TypeCode, 'unknown'>;
  /** Whether the name alone says that several act together (§2 `multi`); left out when it does not say. */
  readonly multi?: 'yes' | 'no';
  /** Whether the name says that the body is there for the place; left out when it does not. */
  readonly town?: 'yes' | 'no';
  /** Fields that the name itself states (§8: names count, organisational form does not). */
  readonly categories?: readonly CategoryCode[];
}

export const NAME_HEADS: readonly NameHead[] = [
  // Residents
  { id: 'jichikai', at: 'end', kind: 'neighbourhood', type: 'residents', multi: 'yes', words: ['自治会', '町内会', '町会', '区会', '部落会', '自治会連合会', '連合自治会', '連合町内会', '町内会連合会', '町会連合会', '自治連合会', '自治連合協議会', '自治会連絡協議会', '町内会連絡協議会', '町内会長会', '自治会長会', '区長会', '区長会連合会', '自治振興会', '自治振興区', '振興区', '地域自治区', '自治公民館', '自治区', '行政区', '隣組', '常会', '親和会', '町内親睦会', '住民会', '住民の会', '住民自治会', '自治会協議会', '自治協議会', '町づくり会', '区自治会', '団地自治会', '住宅自治会', '親睦会'] },
  { id: 'kanri-kumiai', at: 'end', kind: 'neighbourhood', type: 'residents', multi: 'yes', words: ['管理組合', '団地管理組合', '管理組合法人', 'オーナーズ会', '建築協定運営委員会', '居住者組合'] },
  { id: 'jichikai-any', at: 'any', kind: 'neighbourhood', type: 'residents', multi: 'yes', words: ['自治会', '町内会', '自治公民館', '連合町会'] },
  { id: 'machikyo', at: 'end', kind: 'community', type: 'residents', multi: 'yes', words: ['まちづくり協議会', '住民協議会', '住民会議', '町づくり協議会', '街づくり協議会', 'まちづくり委員会', 'まちづくり推進会', 'まちづくり推進協議会', 'まちづくり推進委員会', 'むらづくり協議会', '村づくり協議会', '地域づくり協議会', '地域づくり委員会', '地域づくり推進協議会', '地域協議会', '地区協議会', '地域自治協議会', '住民自治協議会', '自治振興協議会', '振興協議会', '地域振興会', '地区振興会', '振興会', 'コミュニティ協議会', 'コミュニティ委員会', 'コミュニティ推進協議会', 'コミュニティ運営協議会', 'コミュニティ組織', '地域コミュニティ', 'コミュニティセンター運営委員会', 'ふるさと協議会', 'ふるさとづくり協議会', '校区協議会', '校区まちづくり協議会', '自治協議会', '地域運営組織', '地域自主組織', '地域経営会議', '協議体', '自治協', 'まち協', '地区振興協', '活性化協議会', '地域活性化協議会', '集落協定', '集落組合', '里づくり協議会', 'まちづくりの会', 'まちづくり会', '街づくりの会', 'を考える会', '活性化委員会', 'まちづくり市民会議', '市民会議', '住民会議', '地域会議', '町民会議'] },
  { id: 'jishubosai', at: 'any', kind: 'community', type: 'residents', multi: 'yes', categories: ['disaster'], words: ['自主防災会', '自主防災組織', '自主防災', '防災会', '防災隊', '防災士会', '防災ネットワーク'] },
  { id: 'shobodan', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['disaster'], words: ['消防団', '水防団', '女性防火クラブ', '婦人防火クラブ', '少年消防クラブ', '防火クラブ'] },
  { id: 'bohan', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['community'], words: ['見守り隊', '見守り会', '防犯隊', '防犯パトロール', '青パト', '見守りの会', '見守りたい', 'スクールガード', '防犯ボランティア'] },
  { id: 'tai', at: 'end', kind: 'volunteers', type: 'residents', multi: 'yes', words: ['隊', '応援団', '少年団', '自警団'] },
  { id: 'scouts', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['education'], words: ['ボーイスカウト', 'ガールスカウト', 'スカウト第'] },
  { id: 'rojin', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', words: ['老人クラブ', 'シニアクラブ', '高齢者クラブ', '老人会', '長寿会', '長寿クラブ', '婦人会', '女性会', '女性団体', '子ども会', 'こども会', '子供会', 'フードバンク', 'おもちゃ病院', '家庭文庫', '青年団', '青年会', '壮年会', 'おやじの会', '若者会議', '母親クラブ', '女性連絡協議会', '女性連絡会', '婦人連絡協議会', '食生活改善推進', 'おやこ劇場', '親子劇場', '子ども劇場', '更生保護女性会', '民生委員', '民生児童委員'] },
  { id: 'pta', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['education'], words: ['pta', '保護者会', '父母の会', '育成会', '放課後の会'] },
  { id: 'volunteer', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', words: ['ボランティア', 'サポーターの会', 'サポーターズ', '市民の会', 'おこそ会', '応援隊', 'お助け隊', '助け合いの会', 'ささえあい', '支え合い', 'たすけあい', '助け合い', '支え愛', '住民有志', '有志の会', '市民ネットワーク', '市民協議会', '市民プロジェクト'] },
  { id: 'no-kai', at: 'end', kind: 'volunteers', type: 'residents', multi: 'yes', words: ['を守る会', 'をまもる会', 'を育てる会', 'を愛する会', 'を創る会', 'をつくる会', 'を作る会', 'を語る会', 'を進める会', 'をすすめる会', 'を楽しむ会', 'を生かす会', 'を活かす会', 'を残す会', 'を伝える会', 'を応援する会', 'を支える会', 'ささえ逢いの会', '保存会', '守り隊', '番人', 'を良くする会', 'をよくする会', 'をきれいにする会', '友の会', '応援団', '保勝会', '愛護会', '美化の会', '花の会', 'おこし会', 'おこしの会', '村おこし会', '町おこしの会', 'つなぐ会', '語り部の会', 'ガイドの会', 'ガイド会'] },
  { id: 'oyanokai', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', town: 'no', words: ['親の会', '家族会', '患者会', '当事者会', '手をつなぐ会'] },
  { id: 'kodomo-shokudo', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['education'], words: ['こども食堂', '子ども食堂', '子供食堂', 'みんなの食堂', '地域食堂', '学習支援教室', '無料塾'] },
  { id: 'coderdojo', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['education'], words: ['coderdojo', 'coder dojo', 'コーダー道場'] },
  { id: 'code-for', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', categories: ['digital'], words: ['code for ', 'code4', 'シビックテック', 'civic tech', 'コード・フォー・', 'コードフォー'] },
  { id: 'kids', at: 'any', kind: 'unknown', categories: ['education'], words: ['キッズ', '子育て', '保育', '学童', 'こども園', '子育ち', '保育園', '幼稚園', '読み聞かせ', 'おはなし', '絵本', '日本語教室', '寺子屋', '不登校'] },
  // Business
  { id: 'kaigisho', at: 'any', kind: 'chamber', type: 'business', multi: 'yes', words: ['商工会議所', '商工会', '商工会連合会', '商工会議所連合会', '青年会議所', '経済同友会', '経営者協会', '経済連合会', '商工会青年部', '工業会', '工業クラブ', '企業懇話会', '経営研究会', '中小企業家同友会', '法人会', '青色申告会', '商工振興会', '実業会', '異業種交流会', '経済クラブ', '工業団地組合', '工業団地協同組合', '企業連絡会', '経営者会', '経済研究会', '産業振興会', '商業協同組合', '商工連盟', '会議所女性会', '会議所青年部', '商工会女性部', '産業会議所', '工場協会', '企業家協会', '経済懇話会', '実業クラブ'] },
  { id: 'chamber-en', at: 'any', kind: 'chamber', type: 'business', multi: 'yes', words: ['chamber of commerce', 'junior chamber'] },
  { id: 'shotengai', at: 'any', kind: 'shops', type: 'business', multi: 'yes', words: ['商店街', '商店会', '商栄会', '発展会', '商業会', '名店会', '商和会', '振興組合', '商友会', '飲食店組合', '専門店会', '通り会', '商盛会', '商工振興組合', '共栄会', '繁栄会', '商業振興会', '名店街', '商店連合会', '飲食組合', '飲食業組合', '料飲組合', '料飲店組合', '料飲業', 'のれん会', '暖簾会', '売店組合', '出店者会', '出店者組合', 'テナント会', '朝市組合', '朝市出店者', '市出店組合'] },
  { id: 'business-people', at: 'end', kind: 'shops', type: 'business', multi: 'yes', words: ['女将の会', 'おかみの会', 'おかみ会', '女将会', '旦那衆', '旦那会', '若旦那の会', '若旦那会', '商人会', 'あきんど会', '商人塾', '経済人の会', '経営者の会', '経営者クラブ', '社長会', '社長の会', '事業者の会', '事業者会', '事業者有志', '事業主会', '業者の会', '店主会', '店主の会', '店主有志', '商店主の会', 'ビルオーナーズ', 'ビルオーナー会', 'オーナー会', '家主会', '家主の会', '大家の会', '地権者の会', '地権者会', '地権者協議会', '地主会', '職人会', '職人の会', '料理人の会', '蔵元の会', '窯元会', '農家の会', '生産者の会', '生産者会', '漁師の会', '船主会', '出荷者協議会', '出荷組合', '出荷者組合', '後継者の会', '後継者会', '二代目の会', '起業家の会', '創業者の会', '入居企業の会', '立地企業会', '協力会社会', '下請会'] },
  { id: 'redevelopment', at: 'any', kind: 'townCompany', type: 'business', multi: 'yes', categories: ['urban'], words: ['再開発組合', '再開発準備組合', '再開発協議会', '区画整理組合', '区画整理準備組合', '建替組合'] },
  { id: 'kanko', at: 'any', kind: 'tourism', type: 'business', multi: 'yes', categories: ['tourism'], words: ['観光協会', '観光連盟', '観光物産協会', '観光コンベンション', 'コンベンションビューロー', '観光推進機構', '観光地域づくり', '観光局', '観光ビューロー', '観光振興機構', '観光機構', '観光圏', 'ツーリズム協会', 'ツーリズムビューロー', '旅館組合', '旅館協同組合', '温泉組合', '旅館ホテル', 'dmo', 'tourism', '観光まちづくり', '観光開発公社', '観光公社', 'ツーリズム'] },
  { id: 'town-company', at: 'any', kind: 'townCompany', type: 'business', words: ['まちづくり株式会社', 'まちづくり会社', 'まちづくり公社', 'まちづくりカンパニー', 'まちづくり機構', 'tmo', 'タウンマネージメント', 'タウンマネジメント', 'エリアマネジメント', 'エリアマネージメント', 'エリマネ', '商業活性化', '活性化センター', '商業開発', '家守', 'やもり舎', 'まちづくり舎', 'まちづくり社', '街づくり会社', 'まち会社', 'デザインコミッション', 'まち協議会', '地域商社', '中心市街地活性化', '街なか', 'タウンワークス', 'まちづくりセンター株式会社', '都市開発公社', '家守会社', 'リノベーションまちづくり', 'まちづくりラボ', '官民共創会社', 'ふるさと公社', 'ふるさと村', '応援団株式会社'] },
  { id: 'town-company-end', at: 'end', kind: 'townCompany', type: 'business', words: ['まちづくり', '街づくり', '町づくり', 'まち開発', '街開発', 'まちなか', 'まち', '街'] },
  { id: 'town-aim', at: 'any', kind: 'unknown', town: 'yes', words: ['スマートシティ', 'スマートコミュニティ', 'スマートモビリティ', 'スーパーシティ', 'まちづくり', '街づくり', '町づくり', '地域公共交通', '官民連携', '中心市街地', '地方創生', '地域創生', '地域活性', '未来づくり', '地域づくり', 'まちなか', '駅前', '商店街', '移住', '定住', '観光まち'] },
  { id: 'shindenryoku', at: 'any', kind: 'regionalFirm', type: 'business', categories: ['energy'], words: ['市民電力', '市民パワー', '地域電力', 'ローカルエナジー', '地域エネルギー', 'スマートエネルギー', '地域新電力', 'シュタットベルケ', 'みんな電力', '新電力株式会社'] },
  { id: 'rail', at: 'any', kind: 'regionalFirm', categories: ['mobility'], words: ['電気鉄道', '電鉄', '海浜鉄道', '鉄道', '高速鉄道', 'モノレール', '新交通', '路面電車', '軌道'] },
  { id: 'bus-taxi', at: 'any', kind: 'regionalFirm', categories: ['mobility'], words: ['バス', 'タクシー', '交通', 'ハイヤー', 'フェリー', '汽船', '観光バス', '自動車交通', 'mobility', 'モビリティ'] },
  { id: 'maas', at: 'any', kind: 'unknown', categories: ['mobility'], words: ['maas', 'マース', 'its', '自動車連盟', '自転車', 'レンタサイクル', 'シェアサイクル', 'サイクリング', 'サイクルタウン', 'サイクルツーリズム', 'サイクルステーション', 'コミュニティバス', 'デマンド', '乗合', '移動サービス', '移送サービス', '送迎', 'ライドシェア', '公共交通'] },
  { id: 'airport', at: 'any', kind: 'regionalFirm', categories: ['mobility'], words: ['空港'] },
  { id: 'airline', at: 'any', kind: 'unknown', categories: ['mobility'], words: ['空輸', '航空', 'エアライン', 'エアウェイズ'] },
  { id: 'gas', at: 'any', kind: 'regionalFirm', categories: ['energy'], words: ['ガス', '瓦斯', '電力', '電灯'] },
  { id: 'bank', at: 'end', kind: 'regionalFirm', words: ['銀行', '信用金庫', '信用組合', '信金', '信組', '労働金庫', 'しんきん', '信用協同組合'] },
  { id: 'media', at: 'any', kind: 'regionalFirm', words: ['コミュニティ放送', 'コミュニティfm', 'エフエム', 'ケーブルテレビ', 'ケーブルネット', 'ケーブルメディア', 'ケーブルビジョン', 'catv', '有線テレビ'] },
  { id: 'trade-body', at: 'end', kind: 'trade', type: 'business', multi: 'yes', words: ['業協会', '業組合', '事業組合', '協同組合', '協業組合', '企業組合', '事業協同組合', '卸組合', '卸商組合', '建設業協会', '建設業組合', '業者会', '同業会', '工業組合', '商業組合', '酒造組合', '業連合会', '卸売市場組合', '市場組合', '工務店会', '不動産会', '宅建協会', '宅地建物取引業協会'] },
  { id: 'taxi-body', at: 'any', kind: 'trade', type: 'business', multi: 'yes', categories: ['mobility'], words: ['タクシー協会', 'バス協会', 'ハイヤー協会', 'ハイタク協会', 'ハイヤータクシー協会', 'ハイヤー・タクシー協会', '旅客自動車協会'] },
  { id: 'truck-body', at: 'any', kind: 'trade', type: 'business', multi: 'yes', categories: ['logistics'], words: ['トラック協会', '運送組合', '倉庫協会', '運送協同組合', '港運協会'] },
  { id: 'producers', at: 'any', kind: 'producers', type: 'business', multi: 'yes', categories: ['agri'], words: ['農業協同組合', '農協', 'ja', '漁業協同組合', '漁協', '森林組合', '土地改良区', '営農組合', '集落営農', '農事組合法人', '農事組合', '生産組合', '生産者組合', '畜産組合', '酪農協同組合', '漁業生産組合', '直売所組合', '農家組合', '茶業組合', '園芸組合', '水利組合', '用水組合', '産直組合', '農園組合', '養殖組合', '果樹組合'] },
  { id: 'seikyo', at: 'any', kind: 'trade', type: 'residents', multi: 'yes', words: ['生活協同組合', '生協', 'コープ', '大学生活協同組合', '大学生協'] },
  { id: 'lions', at: 'any', kind: 'chamber', type: 'business', multi: 'yes', words: ['ロータリークラブ', 'ライオンズクラブ', 'ロータリー', 'ライオンズ', 'ソロプチミスト'] },
  { id: 'kyogikai-firms', at: 'any', kind: 'council', type: 'business', multi: 'yes', categories: ['industry'], words: ['産業協議会', '企業協議会', '産業クラスター', '企業誘致協議会', '産業振興協議会'] },
  { id: 'shop', at: 'end', kind: 'company', words: ['運営会社', '管理会社', '開発会社', '商業施設', '木工所', '木工', '製材所', '興産', '興業', '商事', '運送', '運輸', '海運', '造船', '造船所', '鉄工', '精工', '精機', '製菓', '製麺', '製麺所', '製茶', '製パン', '食品', '乳業', '薬局', '薬品', '百貨店', 'デパート', 'スーパー', 'ショッピングセンター', '郵便局', '郵便局長会', '設計事務所', '建築事務所', '測量事務所', '会計事務所', '法律事務所', '行政書士事務所', '税理士事務所', '司法書士事務所', '社労士事務所', '不動産', 'ハウジング', '旅館', 'ホテル', '民宿', 'ペンション', '牧場', '農場', '染物店', '洋品店', '生花店', '花店', '精肉店', '鮮魚店', '青果店', '家具店', '薬店', '米穀店', '茶舗', '石材店', '石材', '商店', '酒店', '書店', '呉服店', '理容', '美容室', '美容院', '居酒屋', 'ベーカリー', '工務店', '電器店', '製作所', '鉄工所', '工業所', '設備工業', '商会', 'モータース', '造園', '菓子舗', '酒造', '酒造場', '醸造', '写真館', '時計店'] },
  { id: 'pub', at: 'start', kind: 'company', words: ['割烹', '料亭', '食事処', 'そば処', '酒処', '和食処', '御食事処', 'レストラン', 'ホテル', '旅館', '民宿', 'ペンション', 'ゲストハウス', '道の駅', 'サロン・ド', 'パティスリー', '焼肉', '焼鳥', 'hotel', 'cafe', 'スナック', '居酒屋', 'カラオケ喫茶', '理容', '美容室'] },
  { id: 'radio', at: 'start', kind: 'regionalFirm', words: ['エフエム', 'fm'] },
  { id: 'union', at: 'any', kind: 'trade', type: 'other', multi: 'yes', words: ['労働組合', '労組'] },
  // University
  { id: 'university', at: 'any', kind: 'university', type: 'university', words: ['大学', '大学院', '短期大学', '短期大学部', '高等専門学校', '工業高専', '高専', '大学校', '学園大学', '女子大', '医科大', '工大', '工科大', '教育大', '外大', '芸大', '美大', 'university', 'college', 'institute of technology', 'kosen'] },
  { id: 'univ-consortium', at: 'any', kind: 'university', type: 'university', multi: 'yes', categories: ['education'], words: ['大学コンソーシアム', '大学連合', '大学連携', '地域・大学', '大学ネットワーク', '大学間連携'] },
  { id: 'school', at: 'end', kind: 'university', type: 'university', words: ['学園', '学院', '義塾', '専門学校'] },
  { id: 'public-school', at: 'any', kind: 'agency', type: 'other', words: ['農業大学校', '林業大学校', '漁業大学校', '水産大学校', '職業能力開発大学校', '警察大学校', '消防大学校', '産業技術専門校', '高等技術専門校'] },
  { id: 'citizens-college', at: 'any', kind: 'volunteers', type: 'residents', multi: 'yes', words: ['シニア大学', '老人大学', '高齢者大学', '市民大学', '区民大学', '町民大学', 'こども大学', '子ども大学', '長寿大学', 'いきいき大学', '寿大学'] },
  // Public side
  { id: 'gov-unit', at: 'end', kind: 'government', type: 'other', multi: 'no', words: ['県庁', '府庁', '道庁', '都庁', '市役所', '区役所', '町役場', '村役場', '役場', '教育委員会', '消防本部', '消防局', '消防組合', '警察署', '警察本部', '水道局', '交通局', '企業局', '総合支所', '保健所', '農業委員会', '議会', '市議会', '県議会', '振興局', '地方事務所', '土木事務所', '県民局', '地域振興局'] },
  { id: 'gov-state', at: 'any', kind: 'government', type: 'other', multi: 'no', words: ['地方整備局', '運輸局', '経済産業局', '農政局', '総合通信局', '環境事務所', '財務局', '財務事務所', '労働局', '国土交通省', '総務省', '経済産業省', '農林水産省', '環境省', '厚生労働省', '文部科学省', '内閣府', '内閣官房', 'デジタル庁', '観光庁', '国道事務所', '河川事務所', '森林管理局', '森林管理署', '法務局', '税務署', '気象台', '運輸支局', '復興局', '復興庁', '海上保安'] },
  { id: 'koiki', at: 'end', kind: 'government', type: 'other', multi: 'yes', words: ['広域連合', '一部事務組合', '広域行政組合', '広域市町村圏組合', '事務組合', '衛生組合', '広域事務組合', '環境施設組合', '企業団', '町村会', '市長会', '町村議会議長会', '市町村会', '知事会'] },
  { id: 'zaisanku', at: 'end', kind: 'government', type: 'other', multi: 'no', words: ['財産区'] },
  { id: 'agency', at: 'any', kind: 'agency', type: 'other', words: ['国立研究開発法人', '独立行政法人', '都市再生機構', 'ur都市機構', '産業技術総合研究所', '中小企業基盤整備機構', '住宅金融支援機構', '日本貿易振興機構', 'jetro', 'ジェトロ', '試験場', '産業技術センター', '工業技術センター', '農業試験場', '水産試験場'] },
  { id: 'shakyo', at: 'any', kind: 'welfare', type: 'other', multi: 'yes', categories: ['health'], words: ['社会福祉協議会', '社協', '地域包括支援センター', '福祉協議会'] },
  { id: 'welfare', at: 'any', kind: 'welfare', type: 'other', categories: ['health'], words: ['福祉会', '社会福祉法人', '医療法人', '福祉事業団', '老人ホーム', '特別養護', 'デイサービス', '就労支援センター'] },
  { id: 'hospital', at: 'end', kind: 'welfare', type: 'other', categories: ['health'], words: ['病院', '医院', 'クリニック', '医療センター', '診療所', '薬局', '歯科', '訪問看護ステーション'] },
  { id: 'medical-body', at: 'end', kind: 'trade', type: 'other', multi: 'yes', categories: ['health'], words: ['医師会', '歯科医師会', '薬剤師会', '看護協会', '栄養士会', '理学療法士会', '作業療法士会', '介護福祉士会'] },
  { id: 'profession', at: 'end', kind: 'trade', type: 'other', multi: 'yes', words: ['弁護士会', '税理士会', '行政書士会', '司法書士会', '建築士会', '土地家屋調査士会', '社会保険労務士会', '中小企業診断協会', '診断士会', '技術士会', '公認会計士協会', '測量設計業協会'] },
  { id: 'silver', at: 'any', kind: 'association', type: 'residents', multi: 'yes', categories: ['industry'], words: ['シルバー人材センター'] },
  { id: 'temple', at: 'end', kind: 'religious', type: 'other', words: ['神社', '大社', '八幡宮', '天満宮', '教会', '寺院'] },
  { id: 'kokusai', at: 'any', kind: 'association', multi: 'yes', categories: ['tourism'], words: ['国際交流協会', '国際親善協会', '国際友好協会', '国際交流の会', '国際協会', '友好協会', '国際化協会'] },
  { id: 'kokusai-word', at: 'any', kind: 'unknown', categories: ['tourism'], words: ['国際交流'] },
  { id: 'bunka', at: 'any', kind: 'unknown', categories: ['culture'], words: ['文化協会', '文化会館', '文化振興', '芸術', '美術館', '博物館', '文化財', '記念館', '文学館', '資料館', 'カルチャー', '文化', '音楽', 'ミュージアム', 'アート', '体育協会', 'スポーツ', '劇場', '歴史', 'シアター', '郷土史', '映画', '能楽', '歌舞伎', '文楽', '音楽祭', '曳山', '山鉾', '神楽', '太鼓', '顕彰会', '平和', '和紙', '民芸', '民藝', '陶芸', '演劇', '民話', '神輿', 'まつり', '祭り', '武道', '柔道', '剣道', 'マラソン', 'カヌー'] },
  { id: 'welfare-name', at: 'any', kind: 'unknown', categories: ['health'], words: ['病院', '食生活改善', '福祉', '健康', '医療', '介護', '看護', 'ケア', 'がん協会', 'アイバンク', '腎臓', '臓器', '血液', '保健', '医学', '健診', '検診', '予防医学', 'ヘルスケア', '衛生', '結核', '心臓', '眼球', '認知症', '障害者', '障がい', '断酒', 'ホスピス', 'フードバンク', '点訳', '音訳', '手話'] },
  { id: 'nature-name', at: 'any', kind: 'unknown', categories: ['energy'], words: ['エコ', '環境', '自然', '緑化', '緑の', 'みどりの', '温暖化', 'ゼロカーボン', '脱炭素', 'グリーン', '雑木林', '里山', '自然保護', '外来魚', 'ほたる', '鳥獣保護', '野鳥', 'リサイクル', 'ホタル', 'ビオトープ', 'エネルギー', '再エネ', '太陽光', '発電', 'バイオマス', '水素', '電力小売'] },
  { id: 'forest-name', at: 'any', kind: 'unknown', categories: ['agri'], words: ['フォレスト', '森林', '農業', '水産', '漁業', '畜産', '林業', '農園', 'ファーム', '農場', '農地', '農政', '食肉', '茶業', '園芸', '蚕糸', '木材', '棚田', '牧場', '酪農', '果樹', '農家', '農村', '産直', '直売所', '竹林', '農泊', '営農', '養殖'] },
  { id: 'school-name', at: 'any', kind: 'unknown', categories: ['education'], words: ['奨学', '育英', '教育', '青少年', '学校給食', '児童', '私学', '学習', '図書館', '学資', '交通遺児', '発明クラブ', '少年団', 'スカウト', '子ども', 'こども', '子供', '里親', 'フリースクール'] },
  { id: 'industry-name', at: 'any', kind: 'unknown', categories: ['industry'], words: ['産業振興', '産業支援', '産業育成', '中小企業', '企業振興', '勤労者', '産業創造', '産業技術', '地場産業', '起業', '創業', 'インキュベーション', '産業立地', '産業機構', '職業訓練', '雇用', '労働者福祉', '働く婦人', 'ものづくり', 'コワーキング'] },
  { id: 'it-name', at: 'any', kind: 'unknown', categories: ['digital'], words: ['デジタル', 'データ連携', 'スマートコントラクト', 'ブロックチェーン', 'データサイエンス', 'オープンデータ', 'dx', 'iot', 'スマートシティ', 'digital', '情報化', '電子自治体', '地域情報化'] },
  { id: 'travel-name', at: 'any', kind: 'unknown', categories: ['tourism'], words: ['水族館', '観光', 'トラベル', 'ツーリスト', '旅行', 'ツーリズム', 'ホテル', '旅館', '温泉', '民泊', 'ゲストハウス', 'ガイド', '道の駅', 'リゾート', 'ツアー', 'tourism', 'travel', 'tourist', '民宿', 'ジオパーク', '女将'] },
  { id: 'logi-name', at: 'any', kind: 'unknown', categories: ['logistics'], words: ['運輸', '運送', '物流', '通運', '倉庫', '急便', 'ロジスティクス', '配送', '宅配', '買い物', '買物', 'logistics', 'express'] },
  { id: 'safety-name', at: 'any', kind: 'unknown', categories: ['community'], words: ['クリーンアップ', '美化', '防犯', '暴力追放', '暴力団追放', '交通安全', '多文化共生', 'コミュニティセンター', 'コミュニティ財団', '市民活動', '集会所', '男女共同参画', '美しくする会', 'きれいにする会'] },
  { id: 'disaster-name', at: 'any', kind: 'unknown', categories: ['disaster'], words: ['防災', '消防', '水防', '減災', '災害', '砂防', '耐震', '防火'] },
  { id: 'urban-name', at: 'any', kind: 'unknown', categories: ['urban'], words: ['都市整備', '公園協会', '緑地協会', '下水道', '水道', '住宅供給', '住宅公社', '道路', '都市計画', '都市づくり', '公園', '施設管理', '建設技術', '土木', '開発公社', '都市公社', '都市再生', '景観', '街並み', '町並み', '駐車場', 'まちなみ', '緑道', '街路樹'] },
  { id: 'migration-name', at: 'any', kind: 'unknown', categories: ['migration'], words: ['移住', '定住', '関係人口', '空き家バンク', 'uターン', 'ふるさと回帰', '暮らし支援センター', '田舎暮らし', 'iターン', '二地域'] },
  { id: 'akiya-name', at: 'any', kind: 'unknown', categories: ['urban'], words: ['空き家', '空家', '町屋', '町家', '古民家', 'リノベーション'] },
  // Clubs and pastimes
  { id: 'hobby', at: 'any', kind: 'hobby', type: 'other', multi: 'yes', categories: ['culture'], words: ['散策', '舞踊', '歩こう会', 'ハイキング', '山歩き', '古文書', '謡曲', '尺八', '三味線', '箏曲', 'ギター', 'マンドリン', 'ゴスペル', 'オカリナ', '篆刻', '切り絵', '木彫', 'キルト', '着付', 'エアロビ', '短歌', '俳句', '川柳', '文芸', 'マジック', 'ペタンク', 'ボウリング', 'ソフトバレー', '空手', '合気道', '弓道', '居合', '吹矢', '吹き矢', 'ストレッチ', 'パソコン同好', '写経', '菊花', '山野草', '囃子', 'ダンスクラブ', '二胡', 'バンド', '民踊', '合唱', '体操クラブ', 'パークゴルフ', 'ファンクラブ', 'レコード', '映画鑑賞', '落語研究', '合唱団', 'コーラス', 'コール・', '句会', '俳句会', '短歌会', '川柳会', '囲碁', '将棋', '卓球', 'ピンポン', '吹奏楽団', '管弦楽団', 'オーケストラ', '書道会', '絵画', '写真クラブ', '写真同好会', '華道', '生け花', '茶道', 'フラダンス', 'ダンスサークル', '社交ダンス', 'ヨガ', '太極拳', 'カラオケ', '民謡', '詩吟', '大正琴', '手芸', '陶芸', '編み物', 'パッチワーク', '料理サークル', '混声合唱', '女声合唱', '男声合唱', 'バレーボールクラブ', 'バドミントン', 'グラウンドゴルフ', 'ゲートボール', 'テニスクラブ', '登山会', '山岳会', '釣り', '同好会', '愛好会', '鉄道模型', '麻雀', '健康体操', 'けん玉', 'お手玉', '折り紙', 'あやとり', '将棋会', '囲碁会', '吟詠会', '水墨画', '絵手紙', '朗読の会', '読書会', 'ハーモニカ', 'ウクレレ', 'ソフトボール', '草野球', '野球クラブ', 'ミニバス', '剣道部', '盆栽', '愛犬クラブ', '交響楽団', 'ジャズ'] },
  // Learning a language together is a pastime, and no field of culture.
  { id: 'language-circle', at: 'any', kind: 'hobby', type: 'other', multi: 'yes', words: ['韓国語', '中国語', '英会話', '英会話サークル', 'フランス語', 'スペイン語'] },
  { id: 'circle', at: 'end', kind: 'club', multi: 'yes', words: ['サークル', '踊り連'] },
  { id: 'sports-club', at: 'any', kind: 'club', multi: 'yes', categories: ['culture'], words: ['スポーツクラブ', '総合型地域スポーツクラブ', 'スポーツ少年団', '体育振興会', '体育会', 'fc', 'フットボールクラブ', 'サッカークラブ'] },
  { id: 'students', at: 'any', kind: 'students', multi: 'yes', words: ['学生団体', '学生サークル', '学生会', '学生有志', '学生プロジェクト', '学生ボランティア', '高校生会', '学生自治会', '学生委員会', '学生ネットワーク'] },
  // Foundations and associations
  { id: 'foundation', at: 'end', kind: 'foundation', type: 'other', multi: 'no', words: ['財団', '事業団', '公社', '基金', '奨学会', '育英会', '会館', '記念館', '美術館', '博物館', '文庫', '研究所', '研究会館', '病院', '交響楽団', 'バレエ団', 'オーケストラ', '楽団', '公益信託', 'アイバンク', '腎バンク', '骨髄バンク', '角膜バンク', '臓器バンク', '育英財団', '保健センター', '健診センター', '開発公社', '文化ホール', '植物園', '動物園', '水族館', '霊園', '霊苑', '図書館', '科学館', 'サービスセンター', '振興センター', '指導センター', '支援センター', '推進センター', '埋蔵文化財センター', '研修センター', '研究センター', 'メディカルセンター', '普及センター', '給食センター', '文化センター', '福祉センター', '管理センター', '産業センター', '試験センター', '検査センター', '調査センター', '情報センター', '交流センター', '育成センター', '青少年センター', '国際センター', '健康センター', '体育センター', '記念財団', '事業財団'] },
  { id: 'member-body', at: 'end', kind: 'association', multi: 'yes', words: ['ymca', 'ywca', 'チーム', '共同体', '共同事業体', '協会', '連盟', '連合会', '組合', '連合', '同盟', '協議会', '連絡会', '連絡協議会', '保存会', '後援会', '同窓会', '校友会', '協力会', '奉賛会', '協賛会', '振興会', '研究会', '学会', '懇話会', '委員会', '実行委員会', 'ネットワーク', 'ネット', '同志会', '倶楽部', 'クラブ', 'コンソーシアム', 'プラットフォーム', 'アライアンス', 'フォーラム', 'ギルド', 'コミッティ', 'コミッティー', '会議', '連絡会議', '推進会議', 'ユニオン', 'association', 'council', 'consortium', 'federation', 'alliance', 'society', '会員の会', '団体連合会', '連合体', '審議会', 'ラウンドテーブル'] },
  { id: 'council-any', at: 'any', kind: 'council', multi: 'yes', words: ['再生協議会', '再生協会', '会社協議会', '共生協議会'] },
  { id: 'firms-cooperative', at: 'any', kind: 'trade', type: 'business', multi: 'yes', words: ['会社協同組合'] },
  { id: 'council', at: 'end', kind: 'council', multi: 'yes', words: ['協議会', '推進協議会', '推進会議', '連絡協議会', '推進協', '連絡協', '対策協', '実行委', 'コンソ', 'コンソーシアム', 'プラットフォーム', '官民連携プラットフォーム', '実行委員会', '会議', 'コンソーシャム', '未来会議', '円卓会議', 'アライアンス', 'フォーラム', '研究会'] },
  { id: 'mixed', at: 'any', kind: 'mixed', type: 'other', multi: 'yes', town: 'yes', words: ['産学官', '産官学', '産学公', '公民学', '産学官民', '公民連携', '官民連携', 'アーバンデザインセンター', 'udc', '産学金官', '産学連携', '学研都市', '学術研究都市'] },
  { id: 'public-transport-council', at: 'any', kind: 'council', type: 'other', multi: 'yes', town: 'yes', categories: ['mobility'], words: ['地域公共交通活性化協議会', '地域公共交通会議', '公共交通協議会', '公共交通会議', '交通活性化協議会', '公共交通活性化'] },
  { id: 'smart-council', at: 'any', kind: 'council', type: 'other', multi: 'yes', town: 'yes', words: ['スマートシティ推進協議会', 'スマートモビリティ', 'スマートシティコンソーシアム', 'スマートシティ協議会', 'デジタル推進協議会', 'スマートシティ官民連携'] },
  // National bodies and out-of-area vendors by name
  { id: 'national', at: 'any', kind: 'unknown', type: 'other', words: ['全国', '日本全国', '全日本', 'ジャパン', 'japan'] },
  { id: 'national-body', at: 'start', kind: 'unknown', type: 'other', words: ['日本', 'アジア', '世界', '国際', '全国', 'nippon'] },
];
