import type { Language } from '../domain/vocabulary';
import { TABLE_NAMES } from './ourSheets';
import { HEADINGS } from './words';

/** A whole column of 「分類結果」 in a formula of another sheet that is made together with it. */
export function resultColumn(heading: keyof typeof HEADINGS, language: Language): string {
  return `${TABLE_NAMES.result}[${HEADINGS[heading][language]}]`;
}
