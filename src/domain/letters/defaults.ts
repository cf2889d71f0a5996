import type { OutreachList } from '../outreach/lists';
import type { Language } from '../vocabulary';

/** The text of one kind of letter. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
  /** The body’s second half (記 and what follows): in a cell of its own, since a row of Excel is only so high. */
  readonly more: string;
}

const GREETING = `　時下ますますご清栄のこととお慶び申し上げます。
　平素よりまちづくり行政に格別のご理解とご協力を賜り、厚く御礼申し上げます。`;

const HEAD = (title: string): string => `《右寄せ》《文書番号》
《右寄せ》《日付》

《宛名》

《右寄せ》《発信者》

《中央》${title}

${GREETING}
　さて、《切り出し方》`;

const FOOT = `【問合せ先】
《問合せ先》　担当：《問合せ担当者》
電話　《問合せ電話》
メール　《問合せメール》`;

const HEARING = (questions: string): string => `《中央》記

１　伺いたい内容
${questions}
２　時期　　　《ヒアリング時期》
３　所要時間　《所要時間》
４　方法　　　《実施方法》
５　お願いする理由　《理由》
６　お返事　　《回答期限》までに、問合せ先へご都合をお知らせください。
　　伺った内容の取扱いは、事前にご相談いたします。

《右寄せ》以上

${FOOT}`;

/** After the paper: what for (P1), what is asked in the two kinds of hearings (P5, steps 2 and 3), in the form of official letters. */
const JA: Readonly<Record<OutreachList, LetterText>> = {
  event: {
    subject: '「《イベント名》」の開催について（ご案内）',
    body: `${HEAD('「《イベント名》」の開催について（ご案内）')}
　スマートシティの取組を進めるには、民間の視点で都市のビジョンを描き、地域のニーズと民間事業者等のシーズとを繋ぐ「共創パートナー」の存在が重要と考えております。
　つきましては、下記のとおり「《イベント名》」を開催いたしますので、ご多忙のところ恐縮ですが、ぜひご参加くださいますようご案内申し上げます。本イベントが、《響くこと》など、貴団体の今後のご活動の一助となれば幸いです。`,
    more: `《中央》記

１　日時　　　《開催日時》
２　会場　　　《会場》
３　内容　　　《イベントの内容》
４　申込期限　《申込期限》
５　申込方法　《申込方法》
６　貴団体へのご案内の理由　《理由》

《右寄せ》以上

${FOOT}`,
  },
  potential: {
    subject: 'スマートシティの推進に向けたヒアリングへのご協力について（お願い）',
    body: `${HEAD('スマートシティの推進に向けたヒアリングへのご協力について（お願い）')}
　現在、地域に根ざしてニーズとシーズを繋ぐ「共創パートナー」を含めたスマートシティの取組のあり方を検討しており、地域で活動されている皆様の現状の連携体制と課題等を明らかにしたいと考えております。
　つきましては、ご多忙のところ誠に恐縮ですが、下記によりお話を伺いたく、ご協力くださいますようお願い申し上げます。`,
    more: `${HEARING(`　（１）地方公共団体、企業、住民、大学等との現状の連携体制
　（２）連携を進めるうえでの課題
　（３）期待する支援内容`)}`,
  },
  advanced: {
    subject: '共創パートナーの先進的な取組に関するヒアリングへのご協力について（お願い）',
    body: `${HEAD('共創パートナーの先進的な取組に関するヒアリングへのご協力について（お願い）')}
　現在、地域に根ざしてニーズとシーズを繋ぐ「共創パートナー」を含めたスマートシティの取組のあり方を検討しており、先進的に取り組まれている皆様から、取組時の課題と解決のポイント、期待される支援内容を学びたいと考えております。
　つきましては、ご多忙のところ誠に恐縮ですが、下記によりお話を伺いたく、ご協力くださいますようお願い申し上げます。`,
    more: `${HEARING(`　（１）これまでの取組の経緯と、取組時の課題
　（２）課題を解決したポイント
　（３）期待する支援内容`)}`,
  },
};

const HEAD_EN = `《Reference number》
《Date》

《Addressee》

Dear Sir or Madam,

《Suggested opening》`;

const FOOT_EN = `Yours faithfully,

《Sender》

Contact: 《Contact office》, 《Contact officer》
Phone: 《Contact phone》
E-mail: 《Contact e-mail》`;

const HEARING_EN = (questions: string): string => `We would be grateful for a conversation with you:

1. What we would like to hear about
${questions}
2. When: 《Hearing period》
3. Length: 《Hearing length》
4. How: 《Hearing method》
5. Why we ask you: 《Why》

Please let us know by 《Reply by》 what would suit you. How we use what you tell us will be agreed with you beforehand.

${FOOT_EN}`;

const EN: Readonly<Record<OutreachList, LetterText>> = {
  event: {
    subject: 'Invitation: 《Event name》',
    body: `${HEAD_EN}

Smart cities need co-creation partners: bodies rooted in their area who draw a vision of the town and link local needs with what companies and others can offer. We therefore hold “《Event name》” and would be glad to welcome you. We hope that it will help your work, for example towards: 《What may appeal》.`,
    more: `1. Time: 《Event time》
2. Venue: 《Venue》
3. Content: 《Event content》
4. Apply by: 《Apply by》
5. How to apply: 《How to apply》
6. Why we invite you: 《Why》

${FOOT_EN}`,
  },
  potential: {
    subject: 'Request for a hearing on cooperation for smart cities',
    body: `${HEAD_EN}

We are considering how smart cities can be advanced together with co-creation partners, bodies rooted in their area who link its needs with what others can offer, and would like to understand how such bodies work with others at present and which issues they face.`,
    more: `${HEARING_EN(`   (1) Your present cooperation with local government, companies, residents, universities and others
   (2) Issues in cooperating
   (3) Support that you would hope for`)}`,
  },
  advanced: {
    subject: 'Request for a hearing on advanced work of co-creation partners',
    body: `${HEAD_EN}

We are considering how smart cities can be advanced together with co-creation partners, bodies rooted in their area who link its needs with what others can offer, and would like to learn from those whose work is advanced.`,
    more: `${HEARING_EN(`   (1) How your work came about, and the issues you met
   (2) What solved them
   (3) Support that you would hope for`)}`,
  },
};

/** The letters as they are until people change them. */
export const DEFAULT_LETTERS: Readonly<Record<Language, Readonly<Record<OutreachList, LetterText>>>> = { ja: JA, en: EN };

/** What stands in an organisation's place for what its row does not tell, until people change that. */
export const FALLBACKS: Readonly<Partial<Record<string, Readonly<Record<Language, string>>>>> = {
  reason: { ja: 'まちづくりに関わる取組をされている団体に広くお願いしているため。', en: 'We ask bodies that work for their area.' },
  appeal: { ja: '地域の活性化', en: 'a livelier area' },
  opening: { ja: '貴団体のご活動を知り、ご連絡いたしました。', en: 'Having learnt of your activities, we are writing to you.' },
};
