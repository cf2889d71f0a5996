import type { Label, Language } from '../domain/vocabulary';

/** Headings of 「発言一覧」; part of HEADINGS. No signs in them that formulas would have to escape. */
export const ISSUES_HEADINGS = {
  question: { ja: '質問', en: 'Question' },
  statement: { ja: '発言', en: 'Statement' },
  issueKinds: { ja: '課題の種類', en: 'Issue kinds' },
  issueState: { ja: '課題か解決か', en: 'Issue or solved' },
  supportKinds: { ja: '期待する支援の種類', en: 'Support kinds' },
  quotable: { ja: '引用', en: 'Quote' },
  recordRow: { ja: '記録の行', en: 'Record row' },
  statementMark: { ja: '発言の印', en: 'Statement mark' },
} as const satisfies Record<string, Label>;

/** What people pick in 引用. */
export const QUOTED: Label = { ja: '採用', en: 'Use' };

/** Several kinds in a cell. */
export const KIND_SEPARATOR: Readonly<Record<Language, string>> = { ja: '、', en: '; ' };
