import { isMunicipality, isPrefecture } from './shapes';
import { looksLikeOrganisation } from './organisation-words';

/** How rows look that stand in a list but hold no organisation: totals, footnotes, section headings, examples. */

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const COUNTED = '(?:団体|件|先|社|者|名|人|法人|組織|企業|会員|機関|校|箇所|か所|世帯|円|千円|百万円)';
const TOTAL = new RegExp(
  `^[（(【\\[]?(?:[左右]計|.{0,4}(?:団体|企業|会員|事業所|機関)数|小計|合計|総計|総合計|中計|累計|計|集計|平均|総数|該当数|件数|印の数|延べ|のべ|全体|total|sub-?total|grandtotal|sum|average)[）)】\\]]?(?:[:：]?[\\d,.]*${COUNTED}*)?$` +
    `|^.{0,8}計[、,:：]?[\\d,]+${COUNTED}(?:[（(].*)?$|^.{1,12}数[:：]?[\\d,]+${COUNTED}?$|^.{0,14}(?:小計|合計|総計)(?:[（(:：].*)?$|^.{0,8}[市区町村県計]計$|^(?:計|以上|全|合わせて)[、,]?[\\d,]+${COUNTED}$|^[（(]?[\\d,]+${COUNTED}[）)]?$|^.{1,14}(?:小計|合計|計)[:：]?[\\d,]+${COUNTED}?$`,
  'iu',
);
/** Cheap and on the text as it stands: most names end here. */
const MAY_BE_TOTAL = new RegExp(`計|数|[tTｔＴ][oOｏＯ][tTｔＴ]|平均|総数|延べ|のべ|全体|sum|average|以上|[\\d０-９]\\s*${COUNTED}`, 'iu');

/** 「小計」, 「合　計」, 「前橋市　計（12団体）」, “Total”. */
export function isTotalLabel(text: string): boolean {
  if (text.length > 40 || !MAY_BE_TOTAL.test(text)) return false;
  return TOTAL.test(plain(text));
}

const FOOTNOTE = /^(?:[※*†‡＊]|[○●◎★☆△×]\s*(?:印は|は[、，:：「『\s])|.{2,40}[（(](?:続き|つづき)[)）]$|#\s|["“]?出力(?:件数|日時)|[（(［[【]?\s*(?:注|備考|出典|資料|出所|参考|凡例|留意|注意)\s*(?:事項|記)?\s*\d*\s*[）)］\]】:：.．、]|注\s*\d+|(?:notes?|sources?)\s*[:：])/iu;
const PAGE_LINE = /^(?:以\s*上(?:[、,]?\s*(?:計|合計|全)?\s*[\d,]+.{1,6})?|[-‐–−]?\s*\d{1,3}\s*[-‐–−]|\d{1,3}\s*\/\s*\d{1,3}(?:ページ|頁)?|[（(]?単位[:：].*|[（(]?(?:令和|平成|昭和|R|H|\d{4}).{0,18}(?:現在|時点|作成|更新)[）)]?|[（(](?:続き|続く|つづく|次頁へ|次ページへ|裏面.*)[）)]|次(?:頁|ページ)(?:へ|に)続く.*|(?:この)?ページの(?:先頭|トップ|上)(?:へ|に戻る).*|(?:先頭|トップ|上)に?へ?戻る|page\s*\d+.*)$/iu;

/** Footnotes (※, （注）, 出典：), page lines, a closing 「以上」. */
export function isFootnote(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  return FOOTNOTE.test(line) || PAGE_LINE.test(line);
}

const TITLE = /(?:一覧|一覧表|名簿|リスト|台帳|名鑑|一覧等|調査票|照会|様式|資料|について|の状況|構成員|会員名|参加団体|登録団体|加盟団体|構成団体)(?:\s*[（(【［].*)?$/u;

/** A title over a list: 「○○協議会　会員名簿（令和6年度）」. */
export function isTitle(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  return TITLE.test(line) || isFootnote(line);
}

const SENTENCE_LENGTH = 45;

/** A sentence that stands alone in its row: an explanation, not a name. */
export function isSentence(text: string): boolean {
  const line = text.trim();
  return line.includes('。') || (line.length > SENTENCE_LENGTH && /[、,]/u.test(line)) || /^.{1,12}は.{2,}を.*(?:設置|予定|参照|準備|掲載|実施|検討)(?:中|済み?)?(?:[（(].*[)）])?$/u.test(line);
}

const BRACKETED = /^(?:【[^】]*】|\[[^\]]*\]|〔[^〕]*〕|《[^》]*》|<[^>]*>|〈[^〉]*〉|≪[^≫]*≫|「[^」]*」|\([^)]*\)|--+.*--+|==+.*==+)\s*(?:[（(]?\d+.{0,3}[)）]?)?$/u;
const BULLET = /^[■□◆◇●◎▼▽▲△★☆◉▶►◾◽]/u;
const GROUP = /^(?:第?[\dIVXⅠ-Ⅻ一二三四五六七八九十]+[部章節編.．、)）:：]?\s*|[(（][\d一二三四五六七八九十]+[)）]\s*|[①-⑳]\s*|[A-Zア-ン][.．、)）]\s*)?(.{1,16})$/u;
const GROUP_END = /(?:の部|関係|関連|分野|地区|地域|圏域|部門|団体|企業|会員|法人|機関|事業者|組織|ブロック|管内|エリア|支部別|市町村|自治体|大学|行政|学識経験者|経済界|金融|その他|県内|県外|市内|市外|域内|域外|関係者|委員|オブザーバー|事務局)$/u;

/** A heading row by its own marks: 「【前橋市】」, 「■市民団体」. */
export function isMarkedHeading(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  return line.length <= 40 && (BRACKETED.test(line) || BULLET.test(line));
}

/** Whether the mark of `isMarkedHeading` is a bullet, which some lists put before every name. */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text.normalize('NFKC').trim());
}

const KIND = /^(?:民間|市民|住民|地域|経済|行政|研究|金融|教育|交通|医療|福祉|観光|関係|支援|中間支援|非営利|任意|公共|地方公共|産業|商工|農業|正|賛助|一般|特別|個人|法人|団体|企業|名誉|協力|連携|その他の?)?(?:大学|高専|学校|研究機関|企業|事業者|団体|法人|機関|組織|会員|委員|行政|自治体|NPO|NPO法人|自治会|町内会|商店街|住民|市民|学識経験者|有識者|事務局|オブザーバー|顧問|役員|会長|副会長|幹事|監事|株式会社)(?:等|関係|関連)?$/u;

/** The index of a list in the order of the syllabary or alphabet: 「あ行」, 「ア」, 「A～C」. */
const INDEX = /^(?:[あかさたなはまやらわアカサタナハマヤラワ]行?|[ぁ-わァ-ワ]\s*[~〜-]\s*[ぁ-んァ-ン]|[A-Z](?:\s*[~〜-]\s*[A-Z])?)$/u;

/** Words that head a group of rows: a place, or 「２　福祉分野」, 「正会員」, 「大学・研究機関」; not the name of a body. */
export function isGroupWords(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  if (INDEX.test(line)) return true;
  const words = GROUP.exec(line)?.[1]?.trim();
  if (words === undefined) return false;
  return isPlace(words) || words.split(/[・/、,]|及び/u).every((word) => KIND.test(word.trim())) || (GROUP_END.test(words) && !looksLikeOrganisation(words));
}

/** 「１　民間企業」, 「Ⅱ．行政」: a group's words behind a number of its own. */
export function isNumberedGroup(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  return /^(?:第?[\dIVXⅠ-Ⅻ一二三四五六七八九十]{1,3}[部章.．、)）:：\s]|[(（]\d{1,2}[)）]|[①-⑳])/u.test(line) && (isGroupWords(line) || /(?:部会|分科会|ワーキング(?:グループ)?|WG|チーム|班)$/iu.test(line));
}

/** Whether a text is exactly a prefecture or has the form of a municipality. */
export function isPlace(text: string): boolean {
  return isPrefecture(text) || isMunicipality(text);
}

/** The words of a section heading without its brackets, bullets, numbers and count: 「■２．福祉分野（12）」 → 「福祉分野」. */
export function sectionWords(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[（(]\s*[\d,]+.{0,3}[)）]\s*$/u, '')
    .replace(/^[\s■□◆◇●◎▼▽▲△★☆◉▶►◾◽・【[〔《<〈≪「(=-]+|[\s】\]〕》>〉≫」)=-]+$/gu, '')
    .replace(/^(?:第?[\dⅠ-Ⅻ一二三四五六七八九十]{1,3}\s*[部章節編.．、)）:：]\s*|(?:\d{1,3}|[一二三四五六七八九十]{1,2})\s+|[①-⑳]\s*|[(（]\d{1,3}[)）]\s*)/u, '')
    .trim();
}

const EXAMPLE_LABEL = /^[（(【<]?(?:記入例|記載例|入力例|回答例|例|見本|サンプル|example|sample)[)）】>]?\s*\d*[:：]?$/iu;
const EXAMPLE_PREFIX = /^[（(【]?(?:記入例|記載例|入力例|例)[)）】:：]/u;
const PLACEHOLDER = /[○〇◯]{2,}|△△|□□|××|●●|XXX/u;

/** A cell that marks its row as the form's example: 「例」, 「記入例」. */
export function isExampleLabel(text: string): boolean {
  return text.length <= 12 && EXAMPLE_LABEL.test(text.normalize('NFKC').trim());
}

/** A name that says it is an example: 「（例）△△株式会社」. */
export function saysExample(text: string): boolean {
  return EXAMPLE_PREFIX.test(text.normalize('NFKC').trim());
}

/** A made-up or masked name: 「○○まちづくり協議会」. */
export function isMaskedName(text: string): boolean {
  return PLACEHOLDER.test(text.normalize('NFKC'));
}

const DITTO = /^(?:〃|々|”|"|''|同上|同左|仝|同|→|↓)$/u;

/** 「〃」, 「同上」: as in the row above. */
export function isDitto(text: string): boolean {
  return text.length < 8 && DITTO.test(text.replace(/\s+/gu, ''));
}

/** What a form says on how to fill a column in: 「↓正式名称」, 「100字以内」, 「姓と名の間は空白」. */
const HINT = /^[↓↑⇩⇧▼▽←→].*|^.{0,16}\d+\s*(?:文字|字)(?:以内|程度|まで|以下).*$|^.{1,20}(?:を|で|は|に)(?:ご?記入|ご?記載|ご?入力|選択)(?:して|の上)?(?:ください|下さい|のこと)?[。]?[)）]?$/u;
const FORMAT_WORD = /^(?:[（(]?(?:必須|任意|必須項目|条件付必須|required|optional|mandatory)[）)]?|文字列|数値|日付|半角数字|半角英数字?|全角|全角文字|text|string|number|integer|date|url|選択|選択式|プルダウン|プルダウンから選択|自動計算|自由記述|記述|[○◯]を?記入|半角)$/iu;

/** 「必須」, 「文字列」: a row of a form that says how its columns are to be filled in. */
export function isFormatWord(text: string): boolean {
  const line = text.normalize('NFKC').trim();
  return FORMAT_WORD.test(line) || HINT.test(line);
}

const COLUMN_NUMBER = /^[（(]?(?:\d{1,2}|[A-Za-z]{1,2}|[ア-ン]|[イロハニホヘト])[）)]?$/u;

/** 「(1)」, 「①」, 「A」: a row that numbers the columns. */
export function isColumnNumber(text: string): boolean {
  return COLUMN_NUMBER.test(text.normalize('NFKC').trim());
}
