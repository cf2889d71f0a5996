import type { Label } from './vocabulary';

/** What a column of a candidate list can mean. */
export const FIELDS = {
  name: { ja: '団体名', en: 'Name' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  legalForm: { ja: '法人格', en: 'Legal form' },
  address: { ja: '所在地', en: 'Address' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  area: { ja: '活動地域', en: 'Activity area' },
  activity: { ja: '活動内容', en: 'Activity' },
  members: { ja: '構成員', en: 'Members' },
  fields: { ja: '活動分野', en: 'Fields' },
  designation: { ja: '指定・認定', en: 'Designation' },
  contactPerson: { ja: '担当者・代表者', en: 'Contact person' },
  department: { ja: '担当部署', en: 'Department' },
  phone: { ja: '電話番号', en: 'Phone' },
  email: { ja: 'メールアドレス', en: 'E-mail' },
  url: { ja: 'URL', en: 'URL' },
  notes: { ja: '備考', en: 'Notes' },
} as const satisfies Record<string, Label>;
export type FieldCode = keyof typeof FIELDS;

/** One cell's text as the user sees it, with the heading of the column it stands in. */
export interface FieldText {
  /** Heading of the column in the user's list, or a made-up one such as 「C列」 when it has none. */
  readonly column: string;
  /**
   * The cell's text, unnormalised but without blanks around it: evidence positions count UTF-16 units in this very string. Of a name cell only the
   * name, in one line; of a ticked cell (○) under fields or designations the heading that it ticks (docs/reading.md).
   */
  readonly text: string;
}

/** One row of a candidate list: a name and whatever else the list holds. Plain data. */
export interface Candidate {
  /** Sheet that the row stands on. */
  readonly sheet: string;
  /** Row number in that sheet, counted from 1 as Excel shows it. */
  readonly row: number;
  /** Texts by field, in column order; a field has several texts when several columns mean it. Empty cells are left out. */
  readonly texts: { readonly [F in FieldCode]?: readonly FieldText[] };
  /** Further rows of the lists that a person merged into this one. */
  readonly alsoAt?: readonly { readonly sheet: string; readonly row: number }[];
}

/** All text of one field, joined by line breaks; '' when the list has none. For display and keys, not for evidence. */
export function textOf(candidate: Candidate, field: FieldCode): string {
  return (candidate.texts[field] ?? []).map((t) => t.text).join('\n');
}
