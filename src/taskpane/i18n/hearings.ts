/** The words of ヒアリング. */
export const hearingsWords = {
  ja: {
    'failure.title.hearings': 'ヒアリングシートを作れませんでした',
  },
  en: {
    'failure.title.hearings': 'The hearing sheets could not be made',
  },
} as const;
