import type { Label } from '../domain/vocabulary';

/**
 * Headings of 「文面ひな形」 and 「差込文面」; part of HEADINGS. Those of 「差込文面」 become names of merge fields in Word: no blanks, hyphens or dots in them.
 */
export const LETTER_HEADINGS = {
  letterSection: { ja: '区分', en: 'Section' },
  letterItem: { ja: '項目', en: 'Item' },
  subject: { ja: '件名', en: 'Subject' },
  letterText: { ja: '本文・内容', en: 'Text' },
  letterMore: { ja: '本文の続き（記など）', en: 'Text, continued' },
  letterHelp: { ja: '説明', en: 'What it is' },
  letterPurpose: { ja: '用件', en: 'Purpose' },
  letterName: { ja: '団体名', en: 'Organisation' },
  addressee: { ja: '宛名', en: 'Addressee' },
  postcode: { ja: '郵便番号', en: 'Postcode' },
  letterAddress: { ja: '住所', en: 'Address' },
  letterDepartment: { ja: '部署', en: 'Department' },
  letterPerson: { ja: '担当者', en: 'Contact_person' },
  letterPhone: { ja: '電話番号', en: 'Phone' },
  letterEmail: { ja: 'メールアドレス', en: 'Email' },
  letterBody: { ja: '本文', en: 'Body' },
  letterReason: { ja: '理由', en: 'Reason' },
  letterAppeal: { ja: '響くこと', en: 'Appeal' },
  letterOpening: { ja: '切り出し方', en: 'Opening' },
  letterDue: { ja: '期限', en: 'Due' },
  lacking: { ja: '空欄の項目', en: 'Empty_items' },
} as const satisfies Record<string, Label>;
