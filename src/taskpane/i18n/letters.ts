/** The words of 文面. */
export const lettersWords = {
  ja: {
    'failure.title.letters': '文面を作れませんでした',
  },
  en: {
    'failure.title.letters': 'The letters could not be made',
  },
} as const;
