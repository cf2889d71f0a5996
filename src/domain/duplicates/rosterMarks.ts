/** What rosters put around names, and what copying, printing and the web leave of them. */

/** Circled, bracketed and dotted numbers and kana at the beginning of a cell, which normalisation would make part of the name; not ㈱ and ㈲. */
const ENCLOSED = /^[\s\u3000]*(?:[①-⒵⓪-⓿❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿㋐-㋾][\s\u3000.．、:：]*|(?:№|Ｎｏ|No|NO|#|＃)[.．]?[\s\u3000]*[\d０-９]{1,4}(?:[.．):）：、][\s\u3000]*|[\s\u3000]+))(?=\S{2})/u;

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** The same numerals typed in letters after Japanese, 「松風台II自治会」; one letter alone may be anything. */
const TYPED_NUMERAL = /(?<=[\u3041-\u30ff一-鿿])(?:[IＩ]{2,3}|[IＩ][VＶXＸ]|[VＶ][IＩ]{1,3})(?![A-Za-zＡ-Ｚａ-ｚ])/g;

/** Ⅰ to Ⅻ, upper and lower case, as figures; normalisation would make letters of them. */
function withoutRomanNumerals(source: string): string {
  return source.replace(/[Ⅰ-Ⅻⅰ-ⅻ]/g, (sign) => String((sign.charCodeAt(0) - 0x2160) % 16 + 1)).replace(TYPED_NUMERAL, (letters) => String(NUMERALS.indexOf(letters.normalize('NFKC').toUpperCase()) + 1));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>', middot: '・', hellip: '…' };

/** Character references that a web page's text was copied with: 「&amp;」, 「&#12539;」. */
function withoutEntities(source: string): string {
  return source.includes('&') ? source.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }) : source;
}

/** A dash that stands for the long vowel between katakana: 「イト―キ」; hyphens stay, for they join words. */
function withLongVowels(source: string): string {
  return source.replace(/(?<=[ァ-ヺ])[―─—](?=[ァ-ヺ])|(?<=[ァ-ヺ])[－‐−](?=[ァ-ヺぁ-ん一-鿿]|$)|(?<=[ァ-ヺ])[lｌ|｜丨](?=[ァ-ヺ])/g, 'ー');
}

/** A name spread over its cell with a blank after every sign: 「丸 八 味 噌 株 式 会 社」. */
function withoutSpread(source: string): string {
  return /^\s*\S(?:\s+\S){3,}\s*$/u.test(source) ? source.replace(/\s+/gu, '') : source;
}

/** Bold print that a PDF's text has twice: 「花花とと緑緑のの会会」. */
function withoutEcho(source: string): string {
  const signs = [...source.trim()];
  return signs.length >= 8 && signs.length % 2 === 0 && signs.every((sign, i) => sign === signs[i ^ 1]) ? signs.filter((_, i) => i % 2 === 0).join('') : source;
}

/** A cell's text as it was before the list, the page or the print changed it; for normalisation. */
export function withoutTraces(source: string): string {
  return withLongVowels(withoutRomanNumerals(withoutEcho(withoutSpread(withoutEntities(source))).replace(ENCLOSED, '')));
}

/** Bullets and list numbers before a name: 「・」, 「1. 」, 「(3) 」, 「1-3. 」, 「12 」, 「ア) 」; not 「3.11を語る会」, 「3 丁目」, nor the bank's 「カ)」 for 株式会社. */
const LIST_MARK = new RegExp([
  '[・●○◎■□◆◇★☆※*▲▼△▽▶►✓✔☑☐→⇒➡>•‣▪]+\\s*',
  '(?:新規|継続|再掲|追加|変更|更新|new)[\\s:]+(?=\\S{3})',
  '\\d{1,6}_\\s*(?=\\S{3})',
  // A page's title.
  '(?:ホーム|ホームページ|トップ|トップページ|home|top)\\s*[|:>-]\\s*(?=\\S{3})',
  // Whoever is formed anew year by year (editions.ts) is called by it.
  '(?:(?:令和|平成)\\s*(?:\\d{1,2}|元)|20\\d\\d)年度\\s+(?=\\S{3})(?!.*(?:委員会|会議|準備会|実行会|懇談会|講座|塾|祭|まつり|大会))',
  '(?:no\\.?\\s*)?\\d{1,3}(?:-\\d{1,3})*[.)、:]\\s*(?=[^\\d\\s])',
  '\\(\\d{1,3}\\)\\s*(?=\\S)',
  '\\d{1,3}\\s+(?=[ぁ-ヶ一-鿿(]{2})(?!(?:丁目|区|班|組|番|号|年|世紀|期|地区|月|日|人|円|級|次|軒|条|町|部|階|校|店|歳|時|分|回|団|支|街|棟|の|つ|本|色|匹|羽|名))',
  '(?:\\([アイウエオキクケコサスセソあ-こa-z]\\)|[アイウエオキクケコサスセソa-z]\\))\\s*(?=\\S{3})',
].map((one) => `(?:${one})`).join('|').replace(/^/, '^(?:').replace(/$/, ')+'));

/** The name, in normalised text, without what a list puts before it. */
export function withoutListMark(text: string): string {
  return text.replace(LIST_MARK, '');
}

/** 〓: a sign that the printer or the computer did not have. */
export const LOST = '〓';

/** The name with one sign for all that stand for a lost kanji: 「渡?製作所」, 「渡□製作所」. */
export function withLostSigns(text: string): string {
  return text.replace(/\ufffd/g, LOST).replace(/(?<=[一-鿿])[?□■◆●*](?=[一-鿿ぁ-ヶ])/g, LOST);
}

/** Whether two names, one with lost signs, are otherwise the same, and enough is left to tell. */
export function isSameButLost(a: string, b: string): boolean {
  if (a.length !== b.length || a.includes(LOST) === b.includes(LOST)) return false;
  let told = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === LOST || b[i] === LOST) continue;
    if (a[i] !== b[i]) return false;
    told++;
  }
  return told >= 3 && told * 2 > a.length;
}

/** Legal forms as few lists write them, in the way that most do. */
const FORM_WAYS: readonly (readonly [RegExp, string])[] = [
  [/^(["“'])(.{2,})["”']$/, '$2'],
  // The name entered twice.
  [/^(.{3,}?)\s*[/|]\s*\1$/, '$1'],
  [/^(?:えぬぴーおーほうじん|エヌピーオーホウジン|(?:トクテイヒエイリカツドウ|とくていひえいりかつどう)(?:ホウジン|ほうじん))\s*/, 'npo法人'],
  [/^(?:イ[ッツ]パン|いっぱん)(?:シ[ャヤ]ダン|しゃだん)(?:ホウジン|ほうじん)\s*/, '一般社団法人'], [/^(?:イ[ッツ]パン|いっぱん)(?:ザイダン|ざいだん)(?:ホウジン|ほうじん)\s*/, '一般財団法人'],
  [/^(?:コウエキ|こうえき)(?:シ[ャヤ]ダン|しゃだん)(?:ホウジン|ほうじん)\s*/, '公益社団法人'], [/^(?:コウエキ|こうえき)(?:ザイダン|ざいだん)(?:ホウジン|ほうじん)\s*/, '公益財団法人'],
  [/^(?:シ[ャヤ]カイフクシホウジン|しゃかいふくしほうじん)\s*/, '社会福祉法人'], [/^(?:ガ[ッツ]コウホウジン|がっこうほうじん)\s*/, '学校法人'], [/^(?:イリ[ョヨ]ウホウジン|いりょうほうじん)\s*/, '医療法人'],
  // As banks write them.
  [/^フク\)/, '社会福祉法人'], [/^トクヒ\)/, 'npo法人'], [/^ガク\)/, '学校法人'], [/^ザイ\)/, '(財)'], [/^シ[ャヤ]\)/, '(社)'], [/^ド\)/, '合同会社'],
  [/^ワーカーズ・?コー(?:プ|ペラティブ)\s+/, '労働者協同組合'], [/^労協\s*(?=.{2})/, '労働者協同組合'],
  [/[杜仕]団法人/, '社団法人'],
  [/(?:n\.\s?p\.\s?o\.?|npo|エヌピーオー)\s*法人/, 'npo法人'],
  [/(?:仮認定|特例認定|認定|指定)\s*(?=npo法人|特定非営利活動法人)/, ''],
  [/\((?:認定特非|認定npo法人|認定npo|認特|特活|特定非営利|npo法人)\)|^(?:認特|特活)\)/, '(特非)'],
  [/(株式|有限|合同)会[杜仕]/, '$1会社'],
  [/\((?:医療|医社|医財)\)/, '(医)'], [/\(学法\)/, '(学)'], [/^独法(?=.{2})/, '(独)'],
  [/^\(カ\)|\(カ\)$|かぶしきがいしゃ|カブシキガイシャ/, '(株)'], [/^\(ユ\)|\(ユ\)$|ゆうげんがいしゃ/, '(有)'],
];

/** The name, in normalised text, with its legal form as most lists write it. */
export function withUsualForms(text: string): string {
  return FORM_WAYS.reduce((one, [pattern, way]) => one.replace(pattern, way), text);
}

/** A footnote's number at the end: 「みさき商事1)」. */
export function withoutFootnote(text: string): string {
  return text.includes('(') ? text : text.replace(/(?<=\S{3})\s*\d{1,2}\)$/, '');
}
