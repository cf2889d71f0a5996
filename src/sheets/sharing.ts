import type { Language } from '../domain/vocabulary';
import type { OutreachColumn, ResultColumn } from './tableColumns';

/** What a copy for people outside holds beyond tags, evidence and counts; contacts, ledger and run record never. */
export interface Sharing {
  /** Whole addresses; otherwise only prefecture and municipality. */
  readonly address: boolean;
  /** 「働きかけリスト」 as well. */
  readonly outreach: boolean;
  /** 状況 of 「働きかけリスト」. */
  readonly status: boolean;
  /** 備考 of the lists; 担当, 日付 and メモ; columns that people added. */
  readonly notes: boolean;
  /** Values instead of formulas. */
  readonly frozen: boolean;
}

export const SHARING_BY_DEFAULT: Sharing = { address: false, outreach: true, status: false, notes: false, frozen: true };

/** Columns about the user's own workbook, which means nothing to others. */
const INTERNAL: ReadonlySet<ResultColumn | OutreachColumn> = new Set<ResultColumn | OutreachColumn>(['sheet', 'row', 'edited', 'differs', 'id', 'url']);
const NOTES: ReadonlySet<ResultColumn | OutreachColumn> = new Set<ResultColumn | OutreachColumn>(['notes', 'owner', 'date', 'memo']);
const CONTACTS: ReadonlySet<ResultColumn | OutreachColumn> = new Set<ResultColumn | OutreachColumn>(['department', 'contactPerson', 'phone', 'email']);

/** The columns that a table has in such a copy; all of them when the sheet is for the user. */
export function sharedHeadings<C extends ResultColumn | OutreachColumn>(headings: readonly C[], sharing: Sharing | undefined): C[] {
  return headings.filter((heading) => sharing === undefined || isSharedHeading(heading, sharing));
}

export function isSharedHeading(heading: ResultColumn | OutreachColumn, sharing: Sharing): boolean {
  if (INTERNAL.has(heading) || CONTACTS.has(heading)) return false;
  return heading === 'status' ? sharing.status : sharing.notes || !NOTES.has(heading);
}

/** The third line of every sheet of the copy: what it does not hold, and what is covered. */
export function sharingNote(sharing: Sharing, language: Language): string {
  const ja = language === 'ja';
  const left = [
    ja ? '連絡先（担当者・部署・電話番号・メール）とURL' : 'contacts (person, department, phone, e-mail), web addresses',
    ...(sharing.address ? [] : [ja ? '所在地の町名・番地' : 'addresses below the municipality']),
    ...(sharing.notes ? [] : [ja ? '備考・担当・メモ・追加した列' : 'notes, owners, memos, added columns']),
    ...(sharing.status || !sharing.outreach ? [] : [ja ? '働きかけの状況' : 'status of outreach']),
  ].join(ja ? '、' : '; ');
  return ja
    ? `共有用の写し：${left}は入っていません。文中の電話番号・メールアドレス・担当者名らしい部分は＊で伏せています。${sharing.frozen ? '数式は値にしてあります。' : ''}`
    : `Copy for sharing, without ${left}. What looks like a phone number, e-mail address or contact name in the text is covered by ＊.${sharing.frozen ? ' Formulas are values.' : ''}`;
}
