/** The words of 働きかけリスト. */
export const approachWords = {
  ja: {
    'failure.title.approach': 'イベント案内・ヒアリング打診のリストを作れませんでした',
  },
  en: {
    'failure.title.approach': 'The outreach lists could not be made',
  },
} as const;
