import type { Label, Language } from '../domain/vocabulary';
import { LANGUAGES } from '../domain/vocabulary';
import type { OurSheet } from './plan';
import { OUR_SHEETS } from './plan';

/** How our sheets are called and recognised. */

/** Names on the tabs. */
export const SHEET_NAMES: Readonly<Record<OurSheet, Label>> = {
  result: { ja: '分類結果', en: 'Classification' },
  outreach: { ja: '働きかけリスト', en: 'Outreach list' },
  event: { ja: 'イベント案内', en: 'Event invitation' },
  potential: { ja: 'ヒアリング打診（ポテンシャル）', en: 'Hearing (potential)' },
  advanced: { ja: 'ヒアリング打診（先進）', en: 'Hearing (advanced)' },
  templates: { ja: '文面ひな形', en: 'Letter templates' },
  letters: { ja: '差込文面', en: 'Letters' },
  hearing: { ja: 'ヒアリングシート', en: 'Hearing sheets' },
  hearings: { ja: 'ヒアリング記録', en: 'Hearing record' },
  statements: { ja: '発言一覧', en: 'Statements' },
  issues: { ja: '課題整理', en: 'Issues' },
  summary: { ja: '集計', en: 'Summary' },
  map: { ja: '地図と分野', en: 'Map and fields' },
  coverage: { ja: 'カバー状況', en: 'Coverage' },
  duplicates: { ja: '重複候補', en: 'Possible duplicates' },
  rules: { ja: '分類ルール', en: 'Rules' },
  verification: { ja: '検証', en: 'Verification' },
  runs: { ja: '実行記録', en: 'Run record' },
  ledger: { ja: '共創台帳', en: 'Partner ledger' },
  damaged: { ja: '共創台帳（破損）', en: 'Partner ledger (damaged)' },
};

/**
 * The table that marks each sheet as ours. A table's name is unique in a workbook, survives renaming the sheet and every
 * program that keeps tables, and a copy of the sheet gets another one: so a sheet of the user's, or a copy kept as an archive,
 * is never taken for ours. The same in both languages, because formulas use it.
 */
export const TABLE_NAMES: Readonly<Record<OurSheet, string>> = {
  result: '共創分類結果',
  outreach: '共創働きかけ',
  event: '共創イベント案内',
  potential: '共創打診ポテンシャル',
  advanced: '共創打診先進',
  templates: '共創文面ひな形',
  letters: '共創差込文面',
  hearing: '共創ヒアリングシート',
  hearings: '共創ヒアリング記録',
  statements: '共創発言一覧',
  issues: '共創課題整理',
  summary: '共創集計',
  map: '共創地図',
  coverage: '共創カバー状況',
  duplicates: '共創重複候補',
  rules: '共創分類ルール',
  verification: '共創検証',
  runs: '共創実行記録',
  ledger: '共創台帳',
  damaged: '共創台帳破損',
};

/** Colour of our tabs. */
export const TAB_COLOUR = '#0072B2';

/** Which of our sheets holds these tables, or null when it is not one of ours. */
export function ourSheetOf(tableNames: readonly string[]): OurSheet | null {
  return OUR_SHEETS.find((kind) => tableNames.includes(TABLE_NAMES[kind])) ?? null;
}

/** True also for copies of our sheets, whose tables Excel renamed 「共創分類結果_2」 or the like: they are no lists to read. */
export function looksLikeOurs(tableNames: readonly string[]): boolean {
  return tableNames.some((name) => OUR_SHEETS.some((kind) => name.startsWith(TABLE_NAMES[kind])));
}

/**
 * The name a sheet shall get: an earlier sheet of ours that a person renamed keeps their name, otherwise the wished one;
 * a number is added when somebody else's sheet has it. Excel takes 31 characters and ignores case.
 */
export function freeSheetName(wished: string, earlier: string | null, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const base = earlier !== null && !isDefaultName(earlier) ? earlier : wished;
  if (!taken.has(base.toLowerCase())) return base;
  for (let n = 2; ; n++) {
    const name = `${base.slice(0, 31 - ` (${n})`.length)} (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function isDefaultName(name: string): boolean {
  const plain = name.replace(/ \(\d+\)$/, '');
  return OUR_SHEETS.some((kind) => LANGUAGES.some((language: Language) => SHEET_NAMES[kind][language] === plain));
}
