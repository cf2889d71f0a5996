/** The words of 共有. */
export const shareWords = {
  ja: {
    'failure.title.share': '共有用のブックを作れませんでした',
  },
  en: {
    'failure.title.share': 'The copy for sharing could not be made',
  },
} as const;
