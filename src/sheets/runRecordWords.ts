import type { Label, Language } from '../domain/vocabulary';

/** Headings of 「実行記録」 that no other table of ours has. */
export const RUN_HEADINGS = {
  run: { ja: '番号', en: 'Run' },
  runAt: { ja: '日時', en: 'Date and time' },
  runKind: { ja: '実行内容', en: 'What was done' },
  rulesFrom: { ja: 'ルールの出どころ', en: 'Rules from' },
  runLists: { ja: '読み取ったリスト', en: 'Lists read' },
  runCount: { ja: '団体数', en: 'Organisations' },
  runTypes: { ja: '類型別の団体数', en: 'By type' },
  runRanks: { ja: '推奨度別の団体数', en: 'By recommendation' },
  runChanges: { ja: '前回からの変化', en: 'Changes since the run before' },
  runKept: { ja: '引き継いだ入力', en: 'Entries kept' },
  runMerged: { ja: 'まとめた重複', en: 'Duplicates merged' },
  runOptions: { ja: 'リストの設定', en: 'Choices about lists' },
  addIn: { ja: 'アドインの版', en: 'Add-in version' },
  runData: { ja: '再現用データ', en: 'Data to reproduce it' },
} as const satisfies Record<string, Label>;

/** What was done: a classification, taking back an earlier one, or making the sheets again in another language. */
export const RUN_KINDS = {
  classify: { ja: '分類', en: 'Classification' },
  restore: { ja: '復元', en: 'Restore' },
  language: { ja: '言語の切り替え', en: 'Change of language' },
} as const satisfies Record<string, Label>;
export type RunKind = keyof typeof RUN_KINDS;

/** Where the rules came from; unusable: the sheet was there, but its table could not be used. */
export const RULE_SOURCES = {
  default: { ja: '標準のルール', en: 'Default rules' },
  workbook: { ja: '「分類ルール」シート', en: 'Rules sheet' },
  unusable: { ja: '標準のルール（「分類ルール」シートは使えず）', en: 'Default rules (rules sheet not usable)' },
} as const satisfies Record<string, Label>;
export type RuleSource = keyof typeof RULE_SOURCES;

/** 「地元事業者組織型 2／住民組織型 1」; what counts nothing is left out. */
export function countsText(counts: readonly (readonly [label: string, count: number])[], language: Language): string {
  return counts.filter(([, count]) => count > 0).map(([label, count]) => `${label} ${count}`).join(language === 'ja' ? '／' : ' / ');
}
