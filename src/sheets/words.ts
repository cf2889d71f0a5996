import { FIELDS } from '../domain/candidate';
import type { Label, Language } from '../domain/vocabulary';
import { ELEMENTS, PLUSES, TAGS } from '../domain/vocabulary';
import { APPROACH_HEADINGS } from './approachWords';
import { DUPLICATE_HEADINGS } from './duplicatesWords';
import { ISSUES_HEADINGS } from './issuesWords';
import { LETTER_HEADINGS } from './lettersWords';
import { RUN_HEADINGS } from './runRecordWords';

/** Headings of our tables: one code, one wording in each language. Read back in either language. */
export const HEADINGS = {
  ...FIELDS,
  ...RUN_HEADINGS,
  ...DUPLICATE_HEADINGS,
  ...APPROACH_HEADINGS,
  ...ISSUES_HEADINGS,
  ...LETTER_HEADINGS,
  sheet: { ja: '元のシート', en: 'Source sheet' },
  row: { ja: '元の行', en: 'Source row' },
  rank: { ja: '推奨度', en: 'Recommendation' },
  review: { ja: '要確認', en: 'To confirm' },
  checked: { ja: '確認', en: 'Check' },
  type: TAGS.type,
  multi: ELEMENTS.multi,
  town: ELEMENTS.town,
  bridge: ELEMENTS.bridge,
  cross: PLUSES.cross,
  wide: PLUSES.wide,
  categories: TAGS.categories,
  stage: TAGS.stage,
  incentives: TAGS.incentives,
  places: { ja: '活動の場', en: 'Places' },
  evidence: { ja: '根拠', en: 'Evidence' },
  fieldEvidence: { ja: '分野・インセンティブの根拠', en: 'Evidence for fields and incentives' },
  edited: { ja: '修正', en: 'Changed by hand' },
  differs: { ja: '自動判定との違い', en: 'Where the machine differs' },
  id: { ja: 'ID', en: 'ID' },
  order: { ja: '順位', en: 'No.' },
  reason: { ja: '理由', en: 'Why' },
  appeal: { ja: '響くと考えられること', en: 'What may appeal' },
  status: { ja: '状況', en: 'Status' },
  owner: { ja: '担当', en: 'Owner' },
  date: { ja: '日付', en: 'Date' },
  memo: { ja: 'メモ', en: 'Memo' },
  machine: { ja: '自動判定', en: 'Machine values' },
  person: { ja: '人の入力', en: 'Entered by people' },
  listed: { ja: 'リストの有無', en: 'In the lists' },
  entered: { ja: '人が決めたこと', en: 'Decided by people' },
  found: { ja: '見つけた日時', en: 'Found' },
  cell: { ja: 'セル', en: 'Cell' },
  damage: { ja: '読めなかった理由', en: 'Why it could not be read' },
  rulesVersion: { ja: '分類ルール', en: 'Rules' },
  content: { ja: '内容の印', en: 'Fingerprint' },
  sampleNumber: { ja: '番号', en: 'Number' },
  told: { ja: '書かれていること', en: 'What the list says' },
} as const satisfies Record<string, Label>;
export type HeadingCode = keyof typeof HEADINGS;

/** What a person picks in 確認 to say that the row is right as it stands. */
export const CHECKED: Label = { ja: '確認済', en: 'Confirmed' };

/** States of an approach, in the order they come. */
export const STATUSES: Readonly<Record<Language, readonly string[]>> = {
  ja: ['未着手', '送付済', '返信あり', '承諾', '辞退', '実施済', '送付不可'],
  en: ['Not started', 'Sent', 'Replied', 'Accepted', 'Declined', 'Done', 'Do not send'],
};

/** `2026/11/22 18:30`, in the time zone of this computer. */
export function timeText(time: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${time.getFullYear()}/${two(time.getMonth() + 1)}/${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Sheet names for a first line: 「A」「B」ほか3シート. */
export function sheetList(sheets: readonly string[], language: Language): string {
  const shown = sheets.slice(0, 4);
  const rest = sheets.length - shown.length;
  if (language === 'ja') return shown.map((s) => `「${s}」`).join('') + (rest > 0 ? `ほか${rest}シート` : '');
  return shown.map((s) => `“${s}”`).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
