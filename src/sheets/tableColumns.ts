import type { FieldCode } from '../domain/candidate';
import type { HeadingCode } from './words';

/** Which columns our two tables have, in their order. Columns of the source stand there only when a list has them. */

const RESULT_TAGS = [
  'name', 'rank', 'review', 'checked', 'type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage', 'categories', 'evidence',
  'sheet', 'row', 'incentives', 'places', 'edited', 'differs', 'fieldEvidence', 'prefecture',
] as const satisfies readonly HeadingCode[];
const RESULT_SOURCES = [
  'corporateNumber', 'legalForm', 'address', 'area', 'activity', 'members', 'fields', 'designation', 'notes',
] as const satisfies readonly FieldCode[];
export type ResultColumn = (typeof RESULT_TAGS)[number] | (typeof RESULT_SOURCES)[number] | 'id';

const OUTREACH_FIRST = ['order', 'rank', 'name', 'type', 'reason', 'appeal'] as const satisfies readonly HeadingCode[];
const OUTREACH_CONTACTS = ['contactPerson', 'phone', 'email'] as const satisfies readonly FieldCode[];
const OUTREACH_ENTRIES = ['status', 'owner', 'date', 'memo'] as const satisfies readonly HeadingCode[];
/** Behind what is printed. */
const OUTREACH_PLACES = ['department', 'address', 'url'] as const satisfies readonly FieldCode[];
const OUTREACH_LAST = ['sheet', 'row', 'id'] as const satisfies readonly HeadingCode[];
export type OutreachColumn = (typeof OUTREACH_FIRST | typeof OUTREACH_CONTACTS | typeof OUTREACH_ENTRIES | typeof OUTREACH_PLACES | typeof OUTREACH_LAST)[number];

/** The columns of 「分類結果」 when the lists have these fields; absent: all that there can be. */
export function resultHeadings(present?: ReadonlySet<FieldCode>): ResultColumn[] {
  return [...RESULT_TAGS, ...RESULT_SOURCES.filter((field) => present?.has(field) ?? true), 'id'];
}

/** The columns of 「働きかけリスト」 when the lists have these fields; absent: all that there can be. */
export function outreachHeadings(present?: ReadonlySet<FieldCode>): OutreachColumn[] {
  const isThere = (field: FieldCode): boolean => present?.has(field) ?? true;
  return [...OUTREACH_FIRST, ...OUTREACH_CONTACTS.filter(isThere), ...OUTREACH_ENTRIES, ...OUTREACH_PLACES.filter(isThere), ...OUTREACH_LAST];
}
