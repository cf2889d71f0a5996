import type { Language } from '../domain/vocabulary';
import { SELECTIONS } from './approachWords';
import { TABLE_NAMES } from './ourSheets';
import { HEADINGS, STATUSES } from './words';

/** Counts of 状況 in the tables of outreach, as formulas: they follow what people pick. */

/** The column of 状況 of 「働きかけリスト」, which is always made together with 「集計」. */
export function statusColumnOf(language: Language): string {
  return `${TABLE_NAMES.outreach}[${HEADINGS.status[language]}]`;
}

/** How far a list has come, in a line of its own sheet: 「状況　未着手 20　送付済 8　返信あり 1 …」, counting those 選定. */
export function progressFormula(list: 'event' | 'potential' | 'advanced', language: Language): string {
  const column = (heading: 'status' | 'selection'): string => `${TABLE_NAMES[list]}[${HEADINGS[heading][language]}]`;
  const count = (status: string): string => `COUNTIFS(${column('selection')},"${SELECTIONS.in[language]}",${column('status')},"${status}")`;
  const gap = language === 'ja' ? '　' : '   ';
  return `="${HEADINGS.status[language]}${language === 'ja' ? '' : ':'}"${STATUSES[language].map((status) => `&"${gap}${status} "&${count(status)}`).join('')}`;
}
