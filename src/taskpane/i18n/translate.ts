import type { Language } from '../../domain/vocabulary';
import { en } from './en';
import { ja } from './ja';
import type { Given, WordKey, Words } from './words';

const DICTIONARIES: Readonly<Record<Language, Words>> = { ja, en };
/** `{name}` or `{name|singular|plural}`. */
const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Says a key in one language; made by `translator`. */
export type Translate = <K extends WordKey>(key: K, ...given: Given<K>) => string;

/** The pane's words in a language: `t('card.rows', { count: 1234 })` → 「1,234団体」. */
export function translator(language: Language): Translate {
  const words = DICTIONARIES[language];
  const numbers = new Intl.NumberFormat(language);
  return (key, ...given) => {
    const values: Readonly<Record<string, string | number>> = given[0] ?? {};
    return words[key].replace(SLOT, (slot, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return slot;
      const shown = typeof value === 'number' ? numbers.format(value) : value;
      return one === undefined ? shown : `${shown} ${value === 1 ? one : many}`;
    });
  };
}

/** The interface language for Office's display language (`ja-JP`, `en-US` …): Japanese for Japanese, English for all others. */
export function languageOf(displayLanguage: string): Language {
  return /^ja\b/i.test(displayLanguage) ? 'ja' : 'en';
}
