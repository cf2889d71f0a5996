import type { Degree } from '../domain/duplicates/judge';
import type { PairAnswer } from '../domain/duplicates/answers';
import type { Label } from '../domain/vocabulary';

/** Headings that only 「重複候補」 has. */
export const DUPLICATE_HEADINGS = {
  group: { ja: 'グループ', en: 'Group' },
  degree: { ja: '確度', en: 'How sure' },
  verdict: { ja: '判断', en: 'Your decision' },
} as const satisfies Record<string, Label>;

/** Under 確度: the row that the others are compared with, those that surely are it, and those to ask about. */
export const DEGREES: Readonly<Record<Degree | 'base', Label>> = {
  base: { ja: '基準', en: 'Base row' },
  same: { ja: '同一', en: 'Same' },
  ask: { ja: '要確認', en: 'To confirm' },
};

/** Choices of 判断. */
export const VERDICTS: Readonly<Record<PairAnswer, Label>> = {
  same: { ja: '統合する', en: 'Merge' },
  different: { ja: '別の団体', en: 'Different' },
};
