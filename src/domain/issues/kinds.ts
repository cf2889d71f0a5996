import type { Label } from '../vocabulary';

/**
 * The words for ordering what was heard (paper P5, steps 2–4: 連携体制の課題, 取組時の課題, 解決のポイント, 期待する支援内容). The kinds are this project's.
 * No label lies within another of the same vocabulary: counts in sheets look for them in cells that hold several.
 */

/** Kinds of issue. What solved an issue has the kind of the issue. */
export const ISSUE_KINDS = {
  people: { ja: '人材・担い手', en: 'People and successors' },
  funds: { ja: '資金・財源', en: 'Money and funding' },
  consensus: { ja: '合意形成・住民の理解', en: 'Consensus and residents’ support' },
  government: { ja: '行政との連携・庁内調整', en: 'Working with government' },
  partners: { ja: '団体間・企業との連携', en: 'Working with bodies and firms' },
  rules: { ja: '制度・規制・手続', en: 'Rules and procedures' },
  digital: { ja: 'データ・デジタル技術', en: 'Data and digital technology' },
  knowhow: { ja: 'ノウハウ・情報', en: 'Know-how and information' },
  viability: { ja: '事業性・継続性', en: 'Viability and continuity' },
  publicity: { ja: '認知・広報', en: 'Awareness and publicity' },
  facilities: { ja: '場所・施設・インフラ', en: 'Places, facilities, infrastructure' },
  wide: { ja: '広域調整', en: 'Wide-area coordination' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<string, Label>;
export type IssueKind = keyof typeof ISSUE_KINDS;

/** Kinds of support that a body hopes for. */
export const SUPPORT_KINDS = {
  subsidy: { ja: '財政支援・補助金', en: 'Financial support' },
  experts: { ja: '人材・専門家の派遣', en: 'Sending people and experts' },
  matching: { ja: 'マッチング・相手の紹介', en: 'Matching and introductions' },
  accompany: { ja: '伴走・相談窓口', en: 'Guidance and a contact point' },
  deregulate: { ja: '制度・規制の緩和', en: 'Easing of rules' },
  information: { ja: '情報提供・事例の共有', en: 'Information and examples' },
  data: { ja: 'データ・基盤の整備', en: 'Data and platforms' },
  promotion: { ja: '広報・機運の醸成', en: 'Publicity and momentum' },
  coordination: { ja: '行政の調整・位置付け（指定・協定）', en: 'Government coordination and standing' },
  field: { ja: '実証の場の提供', en: 'Places for trials' },
  training: { ja: '人材育成・研修', en: 'Training' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<string, Label>;
export type SupportKind = keyof typeof SUPPORT_KINDS;

/** Whether a statement tells an issue, or one that was solved and how. */
export const ISSUE_STATES = {
  issue: { ja: '課題', en: 'Issue' },
  solved: { ja: '解決', en: 'Solved' },
} as const satisfies Record<string, Label>;
export type IssueState = keyof typeof ISSUE_STATES;
