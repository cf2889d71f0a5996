import { looksLikeOrganisation } from './organisation-words';

/** What one cell's text looks like by itself, whatever its column is called. */
export type Shape =
  | 'corporateNumber' | 'phone' | 'postalCode' | 'email' | 'url' | 'date' | 'time' | 'number' | 'mark' | 'none'
  | 'prefecture' | 'municipality' | 'place' | 'address' | 'legalForm' | 'kana' | 'organisation' | 'unit' | 'facility' | 'person' | 'long' | 'short';

const PREFECTURES: readonly string[] = '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(' ');
/** All prefectures, as alternatives of a pattern. */
export const PREFECTURE_NAMES = PREFECTURES.join('|');
const PREFECTURE_SHORT = PREFECTURES.map((name) => name.replace(/[都府県]$/u, '')).join('|');

const LEGAL_FORMS = '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|特例有限会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特例社団法人|特例財団法人|社団法人|財団法人|特定非営利活動法人|認定特定非営利活動法人|認定NPO法人|NPO法人|NPO|学校法人|国立大学法人|公立大学法人|独立行政法人|地方独立行政法人|国立研究開発法人|社会福祉法人|医療法人|宗教法人|認可地縁団体|地縁団体|任意団体|法人格なし|法人格無し|なし|無|個人事業主|個人|農事組合法人|協同組合|事業協同組合|商店街振興組合|企業組合|労働者協同組合|商工会議所|商工会|信用金庫|信用組合|地方公共団体|自治体|大学|企業|団体|行政|民間企業|法人|市民団体|公財|公社|特財|特社|一財|一社|株|有|社|学|独|公益法人|第三セクター|国|県|市|LLC|KK|Inc\\.?|Ltd\\.?';

const CORPORATE_NUMBER = /^T?[1-9]\d{12}$/;
const URL = /^(?:https?:\/\/|www\.)\S+/i;
const EMAIL = /^[\w.+%-]+[@][\w-]+(?:\.[\w-]+)+$/;
const PHONE = /^(?:tel[.:]?)?\(?0\d{1,4}\)?[-‐–—ー−()\s]{1,2}\d{1,4}[-‐–—ー−()\s]{1,2}\d{3,4}(?:\D.*)?$|^\+81[-\s\d]{9,14}$|^0\d{9,10}$/i;
const POSTAL = /^〒?\s?\d{3}[-‐–—ー−]\d{4}$/;
const DATE = /^(?:(?:19|20)\d{2}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?)?(?:T.*|\s.*)?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:令和|平成|昭和|大正|明治|[RHSTM])\.?\s?(?:\d{1,2}|元)[年./-].*|\d{1,2}月\d{1,2}日|(?:19|20)\d{2}年度?|(?:令和|平成|昭和)(?:\d{1,2}|元)年度?)$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const NUMBER = /^[¥$△▲+-]?\d[\d,]*(?:\.\d+)?(?:[%円名人件社団体台㎡千万億百]|千円|百万円|万円|世帯|ha|km|歳)*$/u;
const MARK = /^(?:[○〇◯●◎×✕✖△▲✓✔☑☐□■レ―ー－—–-]+|有|無|可|不可|済|未|あり|なし|はい|いいえ|yes|no|true|false|x|v|y|n)$/iu;
const NONE = /^[-‐–—―ー－−*~〜～.・…\s]+$|^(?:なし|無し|無|該当なし|該当無し|特になし|未定|不明|未記入|空欄|n\/a|na|none|null|nil)$/iu;
const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・\s()（）〜～.,、&＆A-Za-z0-9０-９「」]+$/u;
const MUNICIPALITY = new RegExp(`^(?:(?:${PREFECTURE_NAMES})\\s?)?(?:[^\\s\\d市区町村]{1,5}郡\\s?)?[^\\s\\d、。,]{1,6}?[市区町村](?:\\s?[^\\s\\d市]{1,4}区)?$`, 'u');
const PLACE = /^(?!.*[会団店組社])[^\s]{1,10}(?:[0-9一二三四五六七八九十]+丁目|丁目|町|地区|校区|学区|地域|郡|圏域)$/u;
const ADDRESS = new RegExp(`^(?:〒?\\s?\\d{3}-?\\d{4}\\s*)?(?:(?:${PREFECTURE_NAMES})\\s?\\S|.{0,8}?[^\\s\\d]{1,6}[市区町村郡]\\S).*(?:\\d|[一二三四五六七八九十]丁目|番地|字|号|地先|町|丁)`, 'u');
/** Without a town's name: 「神田須田町二丁目１９番２３号」. */
const ADDRESS_PART = /\d.*(?:丁目|番地|番|号)|(?:丁目|番地|大字|字).*\d/u;
const ADDRESS_FOR_SURE = new RegExp(`^(?:${PREFECTURE_NAMES}).*\\d|\\d+[-番号丁]\\d*`, 'u');
const UNIT = /(?:部|課|室|係|局|班|グループ|担当|支所|出張所|事務局|事務所|出先)$/u;
const FACILITY = /(?:公園|緑地|広場|バス停|停留所|駅|駐車場|駐輪場|トイレ|体育館|プール|避難所|避難場所|グラウンド|球場|図書館|公民館|集会所|児童館|墓地|斎場|橋|トンネル|交差点|遺跡|古墳|神社|寺|AED)$/u;
const PERSON = /^[\p{Script=Han}々ヶ]{1,4}[\s][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}(?:\s?(?:様|氏|さん))?$/u;

const LEGAL_FORM_ONLY = new RegExp(`^\\(?(?:${LEGAL_FORMS})\\)?$`, 'iu');

/** Whether a text is nothing but a legal form or kind of body (「公財」, 「株式会社」). */
export function isLegalFormOnly(text: string): boolean {
  return LEGAL_FORM_ONLY.test(text.normalize('NFKC').trim());
}

const PREFECTURE_ONLY = new RegExp(`^(?:${PREFECTURE_NAMES}|${PREFECTURE_SHORT})$`, 'u');

/** Whether a text names exactly one prefecture (with or without 都府県). */
export function isPrefecture(text: string): boolean {
  return PREFECTURE_ONLY.test(text.normalize('NFKC').trim());
}

/** Whether a text has the form of a municipality's name (「前橋市」, 「群馬県利根郡みなかみ町」): a form only, not a look-up. */
export function isMunicipality(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return plain.length >= 2 && plain.length <= 16 && MUNICIPALITY.test(plain) && !looksLikeOrganisation(plain);
}

/** Whether a cell says that there is nothing: dashes, なし, 未定 … */
export function saysNothing(text: string): boolean {
  return text.length <= 12 && NONE.test(text.normalize('NFKC').trim());
}

/** The shape of a cell's text; the more telling shapes are asked first. Empty text must not be passed. */
export function shapeOf(text: string): Shape {
  const plain = text.normalize('NFKC').trim();
  if (plain.length <= 20) {
    if (CORPORATE_NUMBER.test(plain)) return 'corporateNumber';
    if (NONE.test(plain) && !MARK.test(plain)) return 'none';
    if (POSTAL.test(plain)) return 'postalCode';
    if (TIME.test(plain)) return 'time';
    if (PHONE.test(plain)) return 'phone';
    if (DATE.test(plain)) return 'date';
    if (NUMBER.test(plain)) return 'number';
    if (MARK.test(plain)) return 'mark';
  }
  if (URL.test(plain)) return 'url';
  if (EMAIL.test(plain)) return 'email';
  if (PHONE.test(plain) && plain.length <= 40) return 'phone';
  if (DATE.test(plain) && plain.length <= 30) return 'date';
  if (plain.length <= 4 && PREFECTURES.includes(plain)) return 'prefecture';
  if (LEGAL_FORM_ONLY.test(plain)) return 'legalForm';
  const organisation = looksLikeOrganisation(plain);
  if (!organisation && plain.length <= 16 && MUNICIPALITY.test(plain)) return 'municipality';
  if (ADDRESS.test(plain) && plain.length <= 80 && (!organisation || ADDRESS_FOR_SURE.test(plain))) return 'address';
  if (!organisation && plain.length <= 60 && !plain.includes('。') && ADDRESS_PART.test(plain)) return 'address';
  if (UNIT.test(plain) && plain.length <= 30 && !/(?:センター|協議会|法人|会社|クラブ)/u.test(plain)) return 'unit';
  if (FACILITY.test(plain) && plain.length <= 30 && !/法人|会社|協会|協議会|組合|を守る|の会/u.test(plain)) return 'facility';
  if (organisation) return 'organisation';
  if (PERSON.test(plain)) return 'person';
  if (PLACE.test(plain)) return 'place';
  if (plain.length >= 4 && KANA.test(plain) && /^[\p{Script=Katakana}ー・\s()]+$|^[\p{Script=Hiragana}ー・\s()]+$/u.test(plain)) return 'kana';
  if (plain.length > 40 || plain.includes('。')) return 'long';
  return 'short';
}
