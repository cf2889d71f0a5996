import type { Judgement, Reason, ReasonCode } from '../domain/duplicates/judge';
import type { Label, Language } from '../domain/vocabulary';
import { oneLine } from './phrase';

/** Longest words of a cell in a reason, in UTF-16 units. */
const LONGEST = 24;

/** What two rows agree in. */
const AGREE: Partial<Record<ReasonCode, Label>> = {
  number: { ja: '法人番号', en: 'corporate number' },
  address: { ja: '所在地（番地まで）', en: 'address down to the block' },
  town: { ja: '所在地（町名まで）', en: 'town' },
  municipality: { ja: '市区町村', en: 'municipality' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  phone: { ja: '電話番号', en: 'phone' },
  page: { ja: 'ウェブサイト', en: 'website' },
  mail: { ja: 'メールのドメイン', en: 'mail domain' },
  'name:equal': { ja: '名称', en: 'name' },
};

/** How the names stand to one another where they are not simply equal. */
const NAMES: Partial<Record<ReasonCode, Label>> = {
  'name:loose': { ja: '名称は表記ゆれ', en: 'names differ in spelling only' },
  'name:other': { ja: '旧称・別名として記載', en: 'given as a former or other name' },
  'name:reading': { ja: '読みが同じ名称', en: 'names read alike' },
  'name:short': { ja: '略称とみられる名称', en: 'one name looks like the short form' },
  'name:english': { ja: '英語名とみられる名称', en: 'one name looks like the English form' },
  'name:operated': { ja: '設置者の名を除くと同じ名称', en: 'same name without its operator' },
  'name:placed': { ja: '地名を除くと同じ名称', en: 'same name without the place' },
  'name:unit': { ja: '部署・支店の名が付く', en: 'one names a department or branch' },
  'name:slip': { ja: '一字違いで書き誤りの可能性', en: 'one letter differs, perhaps a slip' },
  'name:letter': { ja: '名称が一字違う', en: 'one letter differs' },
  'name:order': { ja: '名称の字の順が違う', en: 'same letters in another order' },
  'name:kin': { ja: '名称の末尾（団体の種類）が違う', en: 'the kind of body differs' },
  'name:longer': { ja: '一方の名称が他方を含む', en: 'one name contains the other' },
  'name:apart': { ja: '名称の区別する語が違う', en: 'a telling word of the name differs' },
  name: { ja: '名称が違う', en: 'names differ' },
};

const DIFFER: Partial<Record<ReasonCode, Label>> = {
  number: { ja: '法人番号が違う', en: 'corporate numbers differ' },
  doubtfulNumber: { ja: '法人番号が違い、検査数字の合わない番号がある', en: 'corporate numbers differ and one fails its check digit' },
  address: { ja: '番地が違う', en: 'block numbers differ' },
  town: { ja: '町名が違う', en: 'towns differ' },
  municipality: { ja: '市区町村が違う', en: 'municipalities differ' },
  prefecture: { ja: '都道府県が違う', en: 'prefectures differ' },
  phone: { ja: '電話番号が違う', en: 'phones differ' },
  'form:changed': { ja: '法人格が変わっている', en: 'legal form changed' },
  'form:missing': { ja: '一方に法人格がない', en: 'only one has a legal form' },
  'form:different': { ja: '法人格が違う', en: 'legal forms differ' },
};

/**
 * Why two rows may be one organisation, in a sentence: what agrees, then what differs.
 * @param withWords quotes the rows' own words; without, for where they stand beside it.
 */
export function duplicateReason({ agree, differ }: Judgement, language: Language, withWords = true): string {
  const ja = language === 'ja';
  const quoted = (reason: Reason): string => (withWords ? quotes(reason, language) : '');
  const same = agree.filter(({ code }) => AGREE[code] !== undefined).map((reason) => `${AGREE[reason.code]![language]}${quoted(reason)}`);
  const named = [...agree, ...differ].filter(({ code }) => NAMES[code] !== undefined).map((reason) => `${NAMES[reason.code]![language]}${quoted(reason)}`);
  const unlike = differ.filter(({ code }) => DIFFER[code] !== undefined).map((reason) => `${DIFFER[reason.code]![language]}${reason.code.startsWith('form:') ? '' : quoted(reason)}`);
  const parts = ja
    ? [same.length > 0 ? `${same.join('・')}が一致` : '', ...named, ...unlike]
    : [same.length > 0 ? `Agree: ${same.join(', ')}` : '', ...named, ...unlike];
  const sentence = parts.filter((part) => part !== '').join(ja ? '。' : '; ');
  return sentence === '' ? '' : `${sentence}${ja ? '。' : '.'}`;
}

/** 「…」 when both rows say it in the same words, else 「…」と「…」. */
function quotes({ a, b }: Reason, language: Language): string {
  const [one, other] = [shortened(a), shortened(b)];
  if (one === '' && other === '') return '';
  if (language === 'ja') return one === other || other === '' ? `「${one}」` : one === '' ? `「${other}」` : `「${one}」「${other}」`;
  return one === other || other === '' ? ` “${one}”` : one === '' ? ` “${other}”` : ` “${one}” / “${other}”`;
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
