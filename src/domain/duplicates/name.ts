import { normalise } from '../text/normalise';
import { isLatinName } from './english';
import { withoutForms, type NamedForm } from './legalForms';
import { BODY_OF_ITS_OWN, BRANCH_END, DEPARTMENT_END, FACILITY_END, HAS_DEPARTMENTS, HEAD_OFFICE, HONORIFICS, NOTE_WORDS, SHOP_END } from './nameWords';
import { editionOf, isYear, type Edition } from './editions';
import { linkedNames, runBy } from './linkedNames';
import { withLostSigns, withoutFootnote, withoutListMark, withoutTraces, withUsualForms } from './rosterMarks';
import { hiragana, isKana, looseSpelling, strictSpelling } from './spelling';
import { soundSpelling, soundsLike } from './sounds';
import { stemsOf } from './stems';

/** A department or branch that a name mentions after the body itself. */
export interface NamedUnit {
  readonly kind: 'department' | 'branch';
  /** Normalised, without marks. */
  readonly name: string;
}

/** A name taken apart as far as it helps to find the same body under another. */
export interface ParsedName {
  /** As it stands in the list, in one line. */
  readonly source: string;
  readonly form: NamedForm | null;
  /** The body's own name without legal form, notes, unit and operator, in normalised text with its spaces. */
  readonly plain: string;
  /** `plain` in the spelling of `strictSpelling` and `looseSpelling`. */
  readonly strict: string;
  readonly loose: string;
  /** `soundSpelling` of the loose one. */
  readonly sound: string;
  /** `stemsOf` its strict spelling. */
  readonly stems: ReadonlyMap<string, string>;
  /** Whether it is written in Latin letters for the most part. */
  readonly isLatin: boolean;
  readonly unit: NamedUnit | null;
  /** Whoever runs it, when the name begins with that: 「学校法人青陵学園 青陵文化大学」. */
  readonly operator: string | null;
  /** Names it had before, or has besides, as written in the cell, in strict and loose spelling. */
  readonly others: readonly { readonly source: string; readonly strict: string; readonly loose: string }[];
  /** Names of bodies beside it that the cell gives: its shop or facility, whoever runs it, whoever followed it. In the same spellings. */
  readonly linked: readonly { readonly strict: string; readonly loose: string }[];
  /** The name without its brackets in strict spelling, where it has some that stay. */
  readonly unbracketed: string | null;
  /** Of bodies formed anew year by year: the name without the year. */
  readonly edition: Edition | null;
  /** A municipality or prefecture in brackets after the name. */
  readonly place: string | null;
  /** Reading in hiragana when the cell gives one, or when the name itself is kana. */
  readonly reading: string | null;
}

/** 「（旧：…）」, 「（…から改称）」, 「（略称…）」: another name of the same body. */
const OTHER_NAME: readonly RegExp[] = [
  /^(?:旧|元|前)(?:の)?(?:名称|称号|商号|社名|団体名|法人名|名|称|組織名|会社名)?\s*[:;・=は]?\s*(.{2,})$/,
  /^(?:前身|改称前|改名前|変更前|現|現在|現名称|新名称|新|改称後|略称|通称|愛称|別名|別称|正式名称|正式名|英語名|英名|英文名|和名|屋号|aka|formerly|also)(?:名称)?(?:known as)?\s*[:;・=は]?\s*(.{2,})$/,
  /^(.{2,}?)(?:から|より)?(?:を)?(?:改め|改称|名称変更|社名変更|商号変更|改組|に名称変更|に改称|に商号変更)(?:。|した)?$/,
];
const INLINE_CHANGE = /^(.{2,}?)\s*(?:改め|あらため|→|⇒|⇨|➡|改称して)\s*[、,:]?\s*(.{2,})$/;
const INLINE_FORMER = /^(.{2,}?)(?:\s+|\s*[\/|]\s*(?=旧|元))(?:(?:旧|元|前|現)\s*[:;・]|(?<=[\/|]\s*)[旧元](?=.{3})|(?:旧(?:名称|称|名|社名|商号)|現(?:名称|社名|商号)|改称前|前身|略称|通称|愛称|別称|正式名称)\s*[:;は]?)\s*(.{2,})$/;

/** 「株）」, 「一社）」 before a name, 「（株」 after it: one bracket of the form is missing. */
const OPEN_FORM = /^(株|有|同|合|名|資|一社|一財|公社|公財|社|財|特非|特|npo|福|社福|医|学|農|協|独)\)\s*(?=\S)/;
const UNCLOSED_FORM = /\((株|有|同|合|一社|一財|公社|公財|特非|npo)$/;

/** 「一社 みさき」: a short form without its brackets, set apart by a space. */
const BARE_FORM = /^(一社|一財|公社|公財|特非|社福|株|有)\s+(?=\S{2})/;
/** 「任意団体 みさきの会」: that it is no corporation. */
const NO_FORM = /^(?:任意団体|市民団体|認可地縁団体|地縁(?:による)?団体|\((?:任意団体|任意|市民団体)\))\s*(?=\S{3})/;

/** 「みさきの会 ※新規」, 「みさき商事 外3社」, 「みさきの会 TEL0184-10-2271」, 「みさきの会 ~海辺を歩く~」: a remark, a phone number, a motto at the end. */
const REMARK = /(?<=\S{2})\s*(?:※.*|(?:\s|、)(?:外|他|ほか)\s*\d*\s*(?:社|名|団体|者)|(?:tel|fax|電話|☎|℡)\s*[.:]?\s*\(?0[\d()-]{8,}.*|([~〜―—])[^~〜―—]{4,}\1)$/;
/** 「高井村役場 産業振興課内 ブランド推進協議会」: where it sits, before its name. */
const HOUSED = /^(?:\S+\s)?\S{2,}(?:課|室|係|局|部|所|館|会館|センター|役場)内\s+(?=\S{4})/;
/** 「大根町会長 岡部 昭三 様」: the one who chairs it, for a label on an envelope. */
const CHAIR = /(?<=\S{2})(会|組合|クラブ|区)長\s+[^\s\d()]{1,4}(?:\s[^\s\d()]{1,4})?(?:\s*(?:様|殿|さま))?$/;
/** 「曹洞宗 龍泉寺」, 「浄土真宗本願寺派光明寺」: the school says that it is a 宗教法人. */
const SECT = /^(?:宗教法人\s*)?(?:曹洞宗|臨済宗|浄土宗|浄土真宗|真宗|真言宗|真言律宗|天台宗|日蓮宗|日蓮正宗|法華宗|時宗|黄檗宗|法相宗|華厳宗)(?:[一-鿿]{1,6}派)?\s*(?=[一-鿿]{1,8}[寺院庵坊]$)/;
/** 「男女共同参画センター「ソーレ」」: what it is and what it is called. */
const QUOTED = /^(.{4,}?)\s*[「『"“]([^「」『』"“”]{3,})[」』"”]$/;
/** What kind of house it is, in brackets behind the name as often as before it: 「オリーブ（コミュニティカフェ）」. */
const KIND_ALONE = /^(?:農家民宿|民宿|民泊|旅館|ホテル|ペンション|ゲストハウス|コミュニティカフェ|古民家カフェ|ブックカフェ|カフェ|喫茶|農家レストラン|レストラン|食堂|居酒屋|道の駅|農産物直売所|直売所|ギャラリー|子ども食堂|こども食堂|子育てサロン|コワーキングスペース|ボランティアグループ|ボランティアサークル|劇団)$/;

/** 「令和5年4月に…」 before the other name in a note. */
const WHEN = /^(?:(?:令和|平成|昭和|[rhs])\s*(?:\d{1,2}|元)|(?:19|20)\d\d)\s*(?:[年./]\s*\d{0,2}\s*(?:[月./]\s*\d{0,2}\s*日?)?)?\s*(?:付けで|付で|より|から|に|、|,)?\s*(?=\S)/;

/** 「里の会（高松市）」. */
const PLACE_NOTE = /^(?!\d)(?:.{2,3}[都道府県])?(?:.{1,5}郡)?(?:.{1,6}[市町村区])?$/;

/** 「ヒノデ電工株式会社前橋支店」: the form tells where the body's name ends. */
const FORM_BEFORE_BRANCH = /(株式会社|\(株\)|有限会社|\(有\)|合同会社|協同組合|銀行|信用金庫|信用組合)(?=[^\s]{1,10}(?:支店|支社|営業所|出張所|事業所|支局|工場|センター|事業部|本部|営業部|研究所|[^\s合]課|室)$)/;

/** Takes a name apart. `formCell` is a legal form that stands in a column of its own. */
export function parseName(source: string, formCell = ''): ParsedName {
  const line = source.replace(/\s+/gu, ' ').trim();
  const others: string[] = [];
  let place: string | null = null;
  let operatorNote: string | null = null;
  let kind: string | null = null;
  let year: string | null = null;
  const linked: string[] = [];
  const signs = withLostSigns(withoutFootnote(withUsualForms(withoutListMark(normalise(withoutTraces(source)).text.replace(/\s+/g, ' ').trim()))));
  const spoken = spokenBefore(signs);
  let reading = spoken === null ? null : hiragana(spoken);
  let text = signs.replace(CHAIR, '$1').slice(spoken === null ? 0 : spoken.length).trim().replace(HOUSED, '').replace(REMARK, '').replace(NO_FORM, '').replace(OPEN_FORM, '($1)').replace(BARE_FORM, '($1)').replace(UNCLOSED_FORM, '($1)').replace(SECT, '宗教法人');
  text = text.replace(/[【[〔<〈≪《]([^】\]〕>〉≫》]{1,40})[】\]〕>〉≫》]/g, '($1)');
  // Brackets hold a legal form, a note, a reading, another name, or something that tells this body from others; only the last stays.
  text = text.replace(/\(([^()]*)\)/g, (whole, inner: string, at: number) => {
    const content = inner.trim();
    // Whose list it was: 「【福祉課】…」.
    if (at === 0 && /^.{1,8}[課係室]$/.test(content)) return '';
    if (withoutForms(`${whole}x`).form !== null) return whole;
    if (withoutForms(`${content}x`).rest === 'x') return content;
    if (PLACE_NOTE.test(content)) {
      place = content;
      return '';
    }
    const owner = withoutForms(content.replace(/(?<=.{3})(?:が|の)?(?:運営|経営)$/, ''));
    if (owner.form !== null && owner.rest.length >= 2 && withoutForms(text.replace(whole, '')).form === null) {
      operatorNote = strictSpelling(owner.rest);
      return '';
    }
    if (isYear(content)) {
      year = strictSpelling(content);
      return '';
    }
    const dated = WHEN.test(content) && /変更|改称|改組|改め|旧|統合|合併|継/.test(content);
    const undated = dated ? content.replace(WHEN, '') : content;
    const besides = runBy(undated);
    if (besides !== null) {
      linked.push(besides);
      return '';
    }
    if (!dated && NOTE_WORDS.test(content)) return '';
    const successors = linkedNames(undated);
    if (successors !== null) {
      linked.push(...successors);
      return '';
    }
    const other = otherName(undated);
    if (other !== null) {
      others.push(...other);
      return '';
    }
    if (KIND_ALONE.test(content)) {
      kind = content;
      return '';
    }
    if (isKana(content) && content.length >= 3 && !isShopName(content)) {
      reading = hiragana(content.replace(/[・\s]/g, ''));
      return '';
    }
    if (isNickname(content, text)) others.push(content);
    if (content.length >= 3) linked.push(content);
    return whole;
  }).trim();
  if (kind !== null) text = `${kind} ${text}`;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) {
    others.push(quoted[2]!);
    linked.push(quoted[1]!);
  }
  for (let again = true; again; ) {
    const cut = text.replace(HONORIFICS, '').trim();
    again = cut !== text;
    text = cut;
  }
  const change = INLINE_CHANGE.exec(text);
  const former = change === null ? INLINE_FORMER.exec(text) : null;
  if (change !== null) {
    others.push(change[1]!);
    text = change[2]!;
  } else if (former !== null) {
    others.push(former[2]!);
    text = former[1]!;
  }
  text = text.replace(FORM_BEFORE_BRANCH, '$1 ').replace(/(?<=.)\((株|有)\)(?=\s)/, (_, sign: string) => (sign === '株' ? '株式会社' : '有限会社'));
  const head = text.replace(HEAD_OFFICE, '');
  const outer = withoutForms(head === text || text.endsWith('事務局') || HAS_DEPARTMENTS.test(head) || withoutForms(head).form !== null ? head : text);
  const { body, unit } = withoutUnit(outer.rest, outer.form !== null);
  const { operator, own } = withoutOperator(body, outer.form);
  linked.push(...partsOf(text, own, operator === null && unit === null && outer.form !== null));
  const inner = withoutForms(own);
  const form = outer.form ?? inner.form ?? (formCell === '' ? null : withoutForms(`${normalise(formCell).text.trim()} x`).form);
  const plain = expandAbbreviations(inner.rest);
  const strict = strictSpelling(plain);
  const loose = looseSpelling(plain);
  return {
    source: line, form, plain, strict, loose, sound: soundSpelling(loose), stems: stemsOf(strict), isLatin: isLatinName(plain), unit, operator: operator ?? operatorNote,
    linked: linked.map(spellings).filter((one) => one.strict.length >= 3 && one.strict !== strict),
    unbracketed: plain.includes('(') ? strictSpelling(plain.replace(/\([^()]*\)/g, '')) : null,
    edition: editionOf(strict, year),
    others: others.map((other) => ({ source: other, ...spellings(other) })),
    place, reading: reading ?? (isKana(plain) ? hiragana(plain.replace(/[・\s]/g, '')) : null),
  };
}

/** 「ヒガシヤマジチカイ 東山自治会」: the reading of a name that a form's column of readings left before it; null when there is none. */
function spokenBefore(text: string): string | null {
  const found = /^([ァ-ヶー]{5,})\s(?=[^\s]*[一-鿿]{3})(\S+)$/.exec(text);
  if (found === null) return null;
  const sound = soundSpelling(looseSpelling(found[2]!));
  return /[ぁ-ん]{3}$/.test(sound) && soundsLike(soundSpelling(looseSpelling(found[1]!)), sound) ? found[1]! : null;
}

/** 「カフェしおさい」: kana, but a name rather than a reading, which is all in hiragana or all in katakana. */
function isShopName(content: string): boolean {
  return /^(?:カフェ|ホテル|ペンション|ゲストハウス|レストラン|ギャラリー|サロン|デイサービス|グループホーム|ケアハウス|ファーム|ショップ|コミュニティ|スタジオ|ラボ|キッチン).*[ぁ-ん]{2}/.test(content);
}

/** 「しまなみ観光推進機構（しまなみDMO）」, 「まち会社（MDC）」: what else it is called, in brackets, and no part or place of it. */
function isNickname(content: string, text: string): boolean {
  if (/^[a-z]{3,8}$/.test(content)) return !KINDS_IN_LETTERS.test(content);
  return content.length >= 4 && withoutForms(text).rest.startsWith(content.slice(0, 2)) && ![BODY_OF_ITS_OWN, BRANCH_END, DEPARTMENT_END, FACILITY_END].some((ends) => ends.test(content));
}

/** Letters that say what kind of body it is. */
const KINDS_IN_LETTERS = /^(?:dmo|dmc|tmo|npo|ngo|pta|llp|llc|spc|ltd|inc|kk)$/;

/** 「しおさい市場／株式会社浜企画」, 「株式会社浜企画 しおさい市場」: two names in one cell, of which one says who runs the other. */
function partsOf(text: string, own: string, isCorporation: boolean): string[] {
  const parts = text.split(/\s*[\/|]\s*/);
  if (parts.length === 2 && parts.every((part) => part.length >= 4) && parts.filter((part) => withoutForms(part).form !== null).length === 1) return parts;
  const spaced = isCorporation ? /^(\S{2,})\s(\S{4,})$/.exec(own) : null;
  return spaced === null ? [] : [spaced[2]!];
}

function spellings(name: string): { strict: string; loose: string } {
  const plain = expandAbbreviations(withoutForms(name.replace(HONORIFICS, '')).rest).replace(/(?<=.{3})会社$/, '');
  return { strict: strictSpelling(plain), loose: looseSpelling(plain) };
}

/** The other names that a bracket gives, or null when it gives none. Several are told apart by commas and dots. */
function otherName(content: string): string[] | null {
  for (const pattern of OTHER_NAME) {
    const found = pattern.exec(content)?.[1]?.trim();
    if (found !== undefined && !/^\d+(?:$|\s*(?:丁目|号|番|区|組|年|期|回|校|つ|次|月))|^(?:市街|道|校|町|村|市)/.test(found)) return found.split(/[、,／/]|・(?=[^ァ-ヶー])/).map((name) => name.trim().replace(/^(?:旧|元)(?=.{3})/, '')).filter((name) => name.length >= 2);
  }
  return null;
}

/** Well-known short forms, written out. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/デジタル・?トランスフォーメーション/g, 'dx'], [/グリーン・?トランスフォーメーション/g, 'gx'], [/(?<=推進|連絡|活性化|振興|運営|まちづくり|コミュニティ|自治)協$/, '協議会'], [/(?<=[ぁ-ヶ一-鿿])まち協$/, 'まちづくり協議会'], [/(?<=実行|準備|運営|推進|検討)委$/, '委員会'], [/(?<=[一-鿿])コミ協$/, 'コミュニティ協議会'], [/コミセン$/, 'コミュニティセンター'], [/スポ少(?=$|\s)/, 'スポーツ少年団'], [/管理組合法人$/, '管理組合'], [/民児協$/, '民生委員児童委員協議会'],
  [/ボラセン$/, 'ボランティアセンター'], [/ボラ連$/, 'ボランティア連絡協議会'], [/(?<=.)コンソ$/, 'コンソーシアム'], [/(?<=[ぁ-ヶ一-鿿])\s*nw$/, 'ネットワーク'], [/(?<=[ぁ-ヶ一-鿿])\s*pj$/, 'プロジェクト'], [/(?<=[一-鿿])\s*yeg$/, '商工会議所青年部'], [/(?<=[ぁ-ヶ一-鿿])\s*rc$/, 'ロータリークラブ'], [/(?<=[ぁ-ヶ一-鿿])\s*lc$/, 'ライオンズクラブ'],
  [/(?<=[一-鿿])土改$/, '土地改良区'], [/^水土里ネット\s*(.{2,})$/, '$1土地改良区'], [/(?<=[市町村])教委$/, '教育委員会'], [/(?<=[市町村県])p連$/, 'pta連合会'],
  [/(?:特定)?(?:建設工事|業務)?(?:共同企業体|jv|ジョイントベンチャー)$/, '共同企業体'], [/(?<=[都道府県])庁$/, ''], [/^ハローワーク\s*(.{2,})$/, '$1公共職業安定所'], [/(?<=[一-鿿])信連$/, '信用農業協同組合連合会'], [/(?<=[一-鿿])厚生連$/, '厚生農業協同組合連合会'],
  [/^国交省/, '国土交通省'], [/^農水省/, '農林水産省'], [/^経産省/, '経済産業省'], [/^厚労省/, '厚生労働省'], [/^文科省/, '文部科学省'], [/(?<=[一-鿿]{2})地整$/, '地方整備局'], [/情報通信技術/g, 'ict'], [/人工知能/g, 'ai'],
  [/(?<=[一-鿿])小(?=pta|p連)/, '小学校'], [/(?<=[一-鿿])中(?=pta|p連)/, '中学校'],
  [/商議所/g, '商工会議所'], [/^ja\s*[・-]?\s*(.{2,}?)(?:農業協同組合|農協)?$/, '$1農業協同組合'], [/^jf\s*[・-]?\s*(.{2,}?)(?:漁業協同組合|漁協)?$/, '$1漁業協同組合'],
  [/農協(?=$|\s|青年部|女性部|婦人部)/g, '農業協同組合'], [/漁協(?=$|\s|青年部|女性部|婦人部)/g, '漁業協同組合'], [/生協$/, '生活協同組合'], [/社協$/, '社会福祉協議会'], [/^社協\s*(.{2,})$/, '$1社会福祉協議会'], [/^(シルバー人材センター|社会福祉協議会|商工会|観光協会)\s+(.{2,})$/, '$2$1'], [/(?:父母|保護者)と(?:教師|先生|教職員)の会$/, 'pta'], [/キリスト教青年会$/, 'ymca'], [/キリスト教女子青年会$/, 'ywca'], [/cv協会$/, 'コンベンション協会'], [/(?:信金|しんきん)$/, '信用金庫'], [/信組$/, '信用組合'], [/労金$/, '労働金庫'],
  [/短大(?=部?$)/, '短期大学'], [/^(.+?)\s*(?:jc|jci)$/, '$1青年会議所'], [/^(?:jc|jci)\s*(.+)$/, '$1青年会議所'], [/^\(振\)\s*(.{2,}?商店街)$|^(.{2,}?商店街)\s*\(振\)$/, '$1$2振興組合'], [/漁連$/, '漁業協同組合連合会'], [/農協連$/, '農業協同組合連合会'], [/経済連$/, '経済農業協同組合連合会'], [/森連$/, '森林組合連合会'], [/生協連$/, '生活協同組合連合会'], [/商工連$/, '商工会連合会'], [/^(管理組合|生活協同組合)(?:法人)?\s*(?=.{3})(.+)$/, '$2$1'], [/連合町内会$/, '町内会連合会'], [/連合自治会$/, '自治会連合会'], [/連合町会$/, '町会連合会'], [/(?<=[市町村区])(?:役所|役場)$/, ''], [/老連$/, '老人クラブ連合会'], [/(?<=[一-鿿])高校$/, '高等学校'],
];

/** National bodies that everybody calls by their short names, which no rule gives. */
const NATIONAL = new Map(([
  ['全農', '全国農業協同組合連合会'], ['全漁連', '全国漁業協同組合連合会'], ['全森連', '全国森林組合連合会'], ['全社協', '全国社会福祉協議会'], ['全国連', '全国商工会連合会'], ['全商連', '全国商工団体連合会'], ['経団連', '日本経済団体連合会'],
  ['日商', '日本商工会議所'], ['日赤', '日本赤十字社'], ['連合', '日本労働組合総連合会'], ['中小機構', '中小企業基盤整備機構'], ['都市機構', '都市再生機構'], ['ur', '都市再生機構'], ['ur都市機構', '都市再生機構'], ['産総研', '産業技術総合研究所'], ['農研機構', '農業・食品産業技術総合研究機構'],
  ['理研', '理化学研究所'], ['jica', '国際協力機構'], ['jetro', '日本貿易振興機構'], ['ジェトロ', '日本貿易振興機構'], ['nedo', '新エネルギー・産業技術総合開発機構'], ['jst', '科学技術振興機構'], ['nict', '情報通信研究機構'], ['jnto', '日本政府観光局'], ['jaxa', '宇宙航空研究開発機構'], ['ipa', '情報処理推進機構'],
  ['jr北海道', '北海道旅客鉄道'], ['jr東日本', '東日本旅客鉄道'], ['jr東海', '東海旅客鉄道'], ['jr西日本', '西日本旅客鉄道'], ['jr四国', '四国旅客鉄道'], ['jr九州', '九州旅客鉄道'], ['jr貨物', '日本貨物鉄道'], ['ntt東日本', '東日本電信電話'], ['ntt西日本', '西日本電信電話'], ['ntt', '日本電信電話'], ['日通', '日本通運'],
  ['jaf', '日本自動車連盟'], ['日商連', '日本商工連盟'], ['国総研', '国土技術政策総合研究所'], ['防災科研', '防災科学技術研究所'], ['森林総研', '森林総合研究所'], ['国環研', '国立環境研究所'], ['全中', '全国農業協同組合中央会'], ['全共連', '全国共済農業協同組合連合会'], ['中央共募', '中央共同募金会'],
  ['日本jc', '日本青年会議所'], ['全信協', '全国信用金庫協会'], ['全銀協', '全国銀行協会'], ['dbj', '日本政策投資銀行'], ['日本公庫', '日本政策金融公庫'], ['商工中金', '商工組合中央金庫'],
] as const).map(([short, whole]): [string, string] => [short, whole]));

function expandAbbreviations(name: string): string {
  const whole = NATIONAL.get(name.trim());
  return whole ?? SHORT.reduce((long, [pattern, full]) => long.replace(pattern, full), name.trim());
}

/** 「前橋商工会議所総務課」: after such bodies a unit is told without a space too. */
const UNIT_WITHOUT_SPACE = /^(.{2,}?(?:商工会議所|商工会|社会福祉協議会|観光協会|農業協同組合|漁業協同組合|森林組合|信用金庫|信用組合|銀行|市役所|町役場|村役場|区役所))([一-鿿ァ-ヶー]{2,10}(?:課|室|係|部|局|センター|支店|支所|営業所))$/;

/** The body and its unit: 「穂の国大学 地域連携推進室」, 「アオゾラ測量 松本支店」, 「○○大学工学部」. */
function withoutUnit(name: string, hasForm: boolean): { body: string; unit: NamedUnit | null } {
  const school = /^(.+?(?:大学|高等専門学校|高専))[\s・(]*(.+?)\)?$/.exec(name);
  if (school !== null && !/^(?:校|院|大学|発|生|間|コンソーシアム|連携|等|と|・)/.test(school[2]!) && DEPARTMENT_END.test(school[2]!) && !BODY_OF_ITS_OWN.test(school[2]!) && school[1]! !== '大学') {
    return { body: school[1]!, unit: { kind: 'department', name: strictSpelling(school[2]!) } };
  }
  const joined = UNIT_WITHOUT_SPACE.exec(name);
  if (joined !== null && !BODY_OF_ITS_OWN.test(joined[2]!)) return { body: joined[1]!, unit: { kind: BRANCH_END.test(joined[2]!) ? 'branch' : 'department', name: strictSpelling(joined[2]!) } };
  const spaced = /^(.{2,}?)[\s(](\S(?:.*\S)?)\)?$/.exec(name);
  if (spaced !== null) {
    const [, body = '', rest = ''] = spaced;
    const unit = rest.replace(/(?<=^[^(]*)\)$/, '');
    if (BRANCH_END.test(unit) || (hasForm && SHOP_END.test(unit))) return { body, unit: { kind: 'branch', name: strictSpelling(unit) } };
    if (DEPARTMENT_END.test(unit) && !BODY_OF_ITS_OWN.test(unit) && (hasForm || /^j[af]\S/.test(body) || HAS_DEPARTMENTS.test(body) || withoutForms(body).form !== null) && body.length >= 2) return { body, unit: { kind: 'department', name: strictSpelling(unit) } };
    return { body: name, unit: null };
  }
  const branch = hasForm ? /^(.{2,}?)((?:[一-鿿]{1,4}|[ァ-ヶー]{2,6}))(支店|支社|営業所|出張所)$/.exec(name) : null;
  if (branch !== null) {
    // Without a space it is not told where the body's name ends: two kanji of place are the rule.
    const place = branch[2]!.length > 2 && /^[一-鿿]+$/.test(branch[2]!) ? branch[2]!.slice(-2) : branch[2]!;
    const body = name.slice(0, name.length - place.length - branch[3]!.length);
    if (body.length >= 2) return { body, unit: { kind: 'branch', name: strictSpelling(place + branch[3]!) } };
  }
  return { body: name, unit: null };
}

const RUN_BODY = /(?:大学|短期大学|大学校|高等専門学校|高専|高等学校|高校|中学校|専門学校|学園|病院|診療所|幼稚園|保育園|保育所|こども園|センター|ホーム|園|荘|の家|苑|館)$/;

/** Whoever runs the body and the body: 「（学校法人）青陵学園 青陵文化大学」. Only of corporations that run schools, homes and hospitals. */
function withoutOperator(name: string, form: NamedForm | null): { operator: string | null; own: string } {
  if (form === null || !['gakko', 'shafuku', 'iryo', 'kosen-kiko', 'npo', 'shukyo', 'kokken'].includes(form.id)) return { operator: null, own: name };
  const spaced = /^(\S{2,})\s+(\S{3,})$/.exec(name);
  if (spaced !== null && RUN_BODY.test(spaced[2]!)) return { operator: strictSpelling(spaced[1]!), own: spaced[2]! };
  const school = form.id === 'gakko' ? /^(.{1,8}?(?:学園|学院|義塾|学舎))(.{2,}(?:大学|高等学校|専門学校|中学校|幼稚園))$/.exec(name) : null;
  return school === null ? { operator: null, own: name } : { operator: strictSpelling(school[1]!), own: school[2]! };
}
