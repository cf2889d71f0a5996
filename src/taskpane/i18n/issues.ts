/** The words of 課題整理. */
export const issuesWords = {
  ja: {
    'failure.title.issues': '課題整理を作れませんでした',
  },
  en: {
    'failure.title.issues': 'The ordering of issues could not be made',
  },
} as const;
