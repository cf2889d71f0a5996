import type { Label } from '../domain/vocabulary';

/** Headings of the outreach lists and the hearing record; part of HEADINGS. */
export const APPROACH_HEADINGS = {
  selection: { ja: '選定', en: 'Selection' },
  opening: { ja: '切り出し方', en: 'Suggested opening' },
  due: { ja: '期限', en: 'Due' },
  written: { ja: '作成時の印', en: 'Marks' },
  hearingKind: { ja: 'ヒアリングの種類', en: 'Kind of hearing' },
  hearingDate: { ja: '実施日', en: 'Held on' },
  interviewer: { ja: '聞き手', en: 'Interviewer' },
  respondent: { ja: '話し手', en: 'Respondent' },
  currentTies: { ja: '現状の連携体制', en: 'Present cooperation' },
  tiesIssues: { ja: '連携体制の課題', en: 'Issues of cooperation' },
  workIssues: { ja: '取組時の課題', en: 'Issues met in the work' },
  solution: { ja: '解決のポイント', en: 'What solved them' },
  wishedSupport: { ja: '期待する支援内容', en: 'Support hoped for' },
  remarks: { ja: 'その他', en: 'Other remarks' },
} as const satisfies Record<string, Label>;

/** 選定: whether the list is for this organisation; people may pick it as well. */
export const SELECTIONS: Readonly<Record<'in' | 'out', Label>> = {
  in: { ja: '選定', en: 'Chosen' },
  out: { ja: '選定外', en: 'Not chosen' },
};
