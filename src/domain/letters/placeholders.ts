import type { Label } from '../vocabulary';

/** What a letter's text can be filled with: a name between 《 and 》, in either language. */
export interface Placeholder {
  readonly name: Label;
  /** What stands there in the finished letter. */
  readonly meaning: Label;
  /** Other names that people use for it. */
  readonly also?: readonly string[];
}

/** A fact that is the same in all letters and that people fill in. */
export interface Fact extends Placeholder {
  /** What stands there until they do; '' where only they can know. */
  readonly preset: Label;
  /** A letter is whole without it. */
  readonly optional?: boolean;
}

/** What differs from organisation to organisation, out of the outreach lists. */
export const ORGANISATION_PLACEHOLDERS = {
  addressee: { name: { ja: '宛名', en: 'Addressee' }, meaning: { ja: '団体名・部署・担当者に「御中」または「様」を付けたもの', en: 'The organisation with department and contact person, as an address begins' } },
  name: { name: { ja: '団体名', en: 'Organisation' }, meaning: { ja: '団体の名前', en: 'The name of the organisation' }, also: ['団体', '法人名', 'name'] },
  person: { name: { ja: '代表者', en: 'Contact person' }, meaning: { ja: 'リストの担当者・代表者', en: 'The person in charge, as the list says' }, also: ['担当者', '代表者名', '担当者名', 'contact'] },
  department: { name: { ja: '部署', en: 'Department' }, meaning: { ja: 'リストの担当部署', en: 'The department in charge' }, also: ['担当部署'] },
  postcode: { name: { ja: '郵便番号', en: 'Postcode' }, meaning: { ja: '所在地に書かれている郵便番号', en: 'The postcode within the address' } },
  address: { name: { ja: '住所', en: 'Address' }, meaning: { ja: '所在地（郵便番号を除く）', en: 'The address without the postcode' }, also: ['所在地'] },
  phone: { name: { ja: '電話', en: 'Phone' }, meaning: { ja: '団体の電話番号', en: 'The organisation’s phone number' }, also: ['電話番号'] },
  email: { name: { ja: 'メール', en: 'E-mail' }, meaning: { ja: '団体のメールアドレス', en: 'The organisation’s e-mail address' }, also: ['メールアドレス', 'email'] },
  type: { name: { ja: '類型', en: 'Type' }, meaning: { ja: '地元事業者組織型など', en: 'Local business organisation and so on' } },
  places: { name: { ja: '活動の場', en: 'Places' }, meaning: { ja: '活動している市区町村', en: 'The municipalities it works in' }, also: ['活動地域'] },
  categories: { name: { ja: '施策カテゴリ', en: 'Policy categories' }, meaning: { ja: '活動している施策の分野', en: 'The policy fields it works in' }, also: ['分野'] },
  reason: { name: { ja: '理由', en: 'Why' }, meaning: { ja: 'なぜこの団体か（一文。「要確認」の注記は除きます）', en: 'Why this organisation, in a sentence' } },
  appeal: { name: { ja: '響くこと', en: 'What may appeal' }, meaning: { ja: '活動のインセンティブのうち、この団体に響くと考えられること', en: 'The incentives that may appeal to it' }, also: ['響くと考えられること', 'appeal'] },
  opening: { name: { ja: '切り出し方', en: 'Suggested opening' }, meaning: { ja: '取組に触れる書き出しの一文', en: 'A sentence to begin with, about its work' }, also: ['opening'] },
  due: { name: { ja: '期限', en: 'Due' }, meaning: { ja: '働きかけのリストの「期限」', en: 'What the outreach list says under “Due”' } },
} as const satisfies Record<string, Placeholder>;
export type OrganisationPlaceholder = keyof typeof ORGANISATION_PLACEHOLDERS;

const NOTHING: Label = { ja: '', en: '' };

/** What the sender fills in once for all letters. */
export const FACTS = {
  number: { name: { ja: '文書番号', en: 'Reference number' }, meaning: { ja: '文書番号（空なら行ごと省きます）。例：国都国デ第12号', en: 'Reference number; without one its line falls away' }, preset: NOTHING, optional: true },
  date: { name: { ja: '日付', en: 'Date' }, meaning: { ja: '文書の日付。例：令和8年12月1日', en: 'Date of the letter, e.g. 1 December 2026' }, preset: NOTHING, also: ['発信日'] },
  sender: { name: { ja: '発信者', en: 'Sender' }, meaning: { ja: '発信者の役職または氏名。例：国土交通省都市局国際・デジタル政策課長', en: 'Office or name of the sender' }, preset: NOTHING },
  office: { name: { ja: '問合せ先', en: 'Contact office' }, meaning: { ja: '問い合わせ先の部署', en: 'The office that answers questions' }, preset: NOTHING, also: ['問い合わせ先', 'お問い合わせ先'] },
  officer: { name: { ja: '問合せ担当者', en: 'Contact officer' }, meaning: { ja: '問い合わせ先の担当者', en: 'The officer who answers questions' }, preset: NOTHING, also: ['問い合わせ担当者'] },
  officePhone: { name: { ja: '問合せ電話', en: 'Contact phone' }, meaning: { ja: '問い合わせ先の電話番号', en: 'Phone number for questions' }, preset: NOTHING, also: ['問い合わせ電話', '問合せ電話番号'] },
  officeEmail: { name: { ja: '問合せメール', en: 'Contact e-mail' }, meaning: { ja: '問い合わせ先のメールアドレス', en: 'E-mail address for questions' }, preset: NOTHING, also: ['問い合わせメール', '問合せメールアドレス'] },
  eventName: { name: { ja: 'イベント名', en: 'Event name' }, meaning: { ja: 'イベントの名称', en: 'The name of the event' }, preset: NOTHING },
  eventTime: { name: { ja: '開催日時', en: 'Event time' }, meaning: { ja: '例：令和9年1月20日（水）14時から16時まで', en: 'e.g. Wednesday 20 January 2027, 2 to 4 p.m.' }, preset: NOTHING, also: ['日時'] },
  eventPlace: { name: { ja: '会場', en: 'Venue' }, meaning: { ja: '会場と所在地。オンラインならその旨', en: 'The venue and its address, or that it is online' }, preset: NOTHING },
  eventContent: { name: { ja: 'イベントの内容', en: 'Event content' }, meaning: { ja: '講演・意見交換などの内容', en: 'Talks, discussion and so on' }, preset: NOTHING },
  applyBy: { name: { ja: '申込期限', en: 'Apply by' }, meaning: { ja: '参加申込みの期限', en: 'Until when to apply' }, preset: NOTHING },
  applyHow: { name: { ja: '申込方法', en: 'How to apply' }, meaning: { ja: '参加申込みの方法', en: 'How to apply' }, preset: { ja: '下記の問合せ先へ、メールまたは電話でお申し込みください。', en: 'By e-mail or phone to the contact below.' } },
  hearingPeriod: { name: { ja: 'ヒアリング時期', en: 'Hearing period' }, meaning: { ja: '例：令和9年1月12日から1月29日までの間', en: 'e.g. between 12 and 29 January 2027' }, preset: NOTHING },
  hearingLength: { name: { ja: '所要時間', en: 'Hearing length' }, meaning: { ja: 'ヒアリングの所要時間', en: 'How long a hearing takes' }, preset: { ja: '1時間程度', en: 'About one hour' } },
  hearingHow: { name: { ja: '実施方法', en: 'Hearing method' }, meaning: { ja: '訪問・オンラインなど', en: 'A visit, online and so on' }, preset: { ja: '訪問またはオンライン会議（ご都合に合わせます。）', en: 'A visit or an online meeting, as suits you' } },
  replyBy: { name: { ja: '回答期限', en: 'Reply by' }, meaning: { ja: 'ご都合をお知らせいただく期限', en: 'Until when to reply' }, preset: NOTHING },
} as const satisfies Record<string, Fact>;
export type FactCode = keyof typeof FACTS;

/** At the beginning of a line: where the line stands. */
export const LAYOUTS = {
  right: { name: { ja: '右寄せ', en: 'Right' }, meaning: { ja: '行頭に書くと、その行を右に寄せます', en: 'At the beginning of a line: moves it to the right' } },
  centre: { name: { ja: '中央', en: 'Centre' }, meaning: { ja: '行頭に書くと、その行を中央に置きます', en: 'At the beginning of a line: centres it' }, also: ['center'] },
} as const satisfies Record<string, Placeholder>;
export type LayoutCode = keyof typeof LAYOUTS;
