/**
 * The words of the domain, once: each code with its Japanese and English label.
 * Codes and meanings follow 国土交通省「『共創パートナー』を含めたスマートシティの取組のあり方」
 * (types P7–10, elements and incentives P11, stages P5); policy categories and ranks are this project's.
 */

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A code's wording in both languages. */
export interface Label {
  readonly ja: string;
  readonly en: string;
}

/** 類型: what kind of body it is. */
export const TYPES = {
  business: { ja: '地元事業者組織型', en: 'Local business organisation' },
  residents: { ja: '住民組織型', en: 'Residents’ organisation' },
  university: { ja: '地域大学組織型', en: 'Regional university organisation' },
  other: { ja: 'その他', en: 'Other' },
  unknown: { ja: '判定不能', en: 'Not determinable' },
} as const satisfies Record<string, Label>;
export type TypeCode = keyof typeof TYPES;

/** 該当 / 非該当 / 要確認: the answer to each element and each +α. */
export const ANSWERS = {
  yes: { ja: '該当', en: 'Yes' },
  no: { ja: '非該当', en: 'No' },
  unknown: { ja: '要確認', en: 'To confirm' },
} as const satisfies Record<string, Label>;
export type Answer = keyof typeof ANSWERS;

/** 要素: the three elements a partner should have. */
export const ELEMENTS = {
  multi: { ja: '複数者・団体', en: 'Several actors' },
  town: { ja: 'まちづくりに関係', en: 'Committed to the town' },
  bridge: { ja: '域内外を繋げる役割', en: 'Links inside and outside' },
} as const satisfies Record<string, Label>;
export type ElementCode = keyof typeof ELEMENTS;

/** +α: two more that are a plus. */
export const PLUSES = {
  cross: { ja: '多分野連携', en: 'Cross-sector' },
  wide: { ja: '広域連携', en: 'Wide-area' },
} as const satisfies Record<string, Label>;
export type PlusCode = keyof typeof PLUSES;

/** 施策カテゴリ: policy fields of municipalities, after those used for the ministry's smart-city projects. */
export const CATEGORIES = {
  mobility: { ja: '交通・モビリティ', en: 'Mobility' },
  energy: { ja: 'エネルギー・環境', en: 'Energy & environment' },
  disaster: { ja: '防災・減災', en: 'Disaster resilience' },
  urban: { ja: '都市整備・公共空間・インフラ', en: 'Urban space & infrastructure' },
  tourism: { ja: '観光・交流', en: 'Tourism & exchange' },
  health: { ja: '健康・医療・福祉', en: 'Health & welfare' },
  industry: { ja: '産業・商業・雇用', en: 'Industry & jobs' },
  agri: { ja: '農林水産', en: 'Agriculture, forestry & fisheries' },
  education: { ja: '子育て・教育', en: 'Childcare & education' },
  community: { ja: '地域コミュニティ・防犯見守り', en: 'Community & safety' },
  logistics: { ja: '物流・買物', en: 'Logistics & shopping' },
  culture: { ja: '文化・スポーツ', en: 'Culture & sports' },
  digital: { ja: 'データ・行政DX', en: 'Data & digital government' },
  migration: { ja: '移住・定住・関係人口', en: 'Migration & related population' },
} as const satisfies Record<string, Label>;
export type CategoryCode = keyof typeof CATEGORIES;

/** 段階 (paper P5, steps 2 and 3). */
export const STAGES = {
  advanced: { ja: '先進', en: 'Advanced' },
  potential: { ja: 'ポテンシャル', en: 'Potential' },
  none: { ja: '該当なし', en: 'None' },
} as const satisfies Record<string, Label>;
export type StageCode = keyof typeof STAGES;

/** 活動のインセンティブ (paper P11): four as a local business, four as residents. */
export const INCENTIVES = {
  biz_growth: { ja: '地域活性化によるビジネス創出や地元経済の活性化', en: 'New business and a livelier local economy' },
  gov_relation: { ja: '地方公共団体との関係性強化', en: 'Closer ties with local government' },
  peer_link: { ja: '地域の他事業者との横連携', en: 'Links with other local businesses' },
  funding: { ja: '外部資金（補助金等）の獲得', en: 'Outside funding (subsidies etc.)' },
  quality_of_life: { ja: '生活の質の向上', en: 'Better quality of life' },
  social_ties: { ja: '社会的つながりの強化', en: 'Stronger social ties' },
  pride: { ja: '地域に対する誇りや愛着の醸成', en: 'Pride in and attachment to the area' },
  self_growth: { ja: '自己実現やスキルアップ', en: 'Self-realisation and skills' },
} as const satisfies Record<string, Label>;
export type IncentiveCode = keyof typeof INCENTIVES;

/** 推奨度: follows from the elements and +α (see rank.ts). */
export const RANKS = ['S', 'A', 'B', 'C', 'D'] as const;
export type RankCode = (typeof RANKS)[number];

/** Everything a decision or an evidence can be about. */
export const TAGS = {
  type: { ja: '類型', en: 'Type' },
  ...ELEMENTS,
  ...PLUSES,
  categories: { ja: '施策カテゴリ', en: 'Policy categories' },
  stage: { ja: '段階', en: 'Stage' },
  incentives: { ja: 'インセンティブ', en: 'Incentives' },
} as const satisfies Record<string, Label>;
export type TagCode = keyof typeof TAGS;

/** The codes of a vocabulary, in its own order, with their literal types. */
export function codesOf<K extends string>(vocabulary: Readonly<Record<K, Label>>): K[] {
  return Object.keys(vocabulary) as K[];
}
