import { matchAddresses, municipalityOf, type AddressMatch } from './address';
import { compareNames, isEveryWord, withoutKind, type NameMatch, type NameRelation } from './compareNames';
import type { Identity } from './identity';
import { BESIDE, BODY_ENDS, BODY_OF_ITS_OWN, EVERY_TOWN, FACILITY_END, FORM_GOES_WITHOUT_SAYING, LOCAL_BODY, PLAIN_DEPARTMENT, UNIQUE_NAME } from './nameWords';
import { samePhone } from './phone';
import { quartersOf } from './quarters';
import { soundSpelling } from './sounds';
import { isKana, looseSpelling, strictSpelling } from './spelling';
import { matchPages } from './web';

/** How sure it is that two rows mean one organisation: `same` a careful clerk would not ask about, `ask` they would. */
export type Degree = 'same' | 'ask';

/** What two rows agree or differ in. */
export type ReasonCode =
  | 'number' | 'doubtfulNumber' | 'address' | 'town' | 'municipality' | 'prefecture' | 'phone' | 'page' | 'mail'
  | `name:${Exclude<NameRelation, 'none'>}` | 'name' | 'form:changed' | 'form:missing' | 'form:different';

/** One point of agreement or difference, in the very words of the two rows. */
export interface Reason {
  readonly code: ReasonCode;
  readonly a: string;
  readonly b: string;
}

/** Why two rows may be one organisation. */
export interface Judgement {
  readonly degree: Degree;
  readonly agree: readonly Reason[];
  readonly differ: readonly Reason[];
  /** Higher is surer; for choosing between links. */
  readonly weight: number;
}

/** What several bodies of a list share, so that it proves little between two of them: a secretariat's phone, the hall they all sit in. */
export interface SharedTraits {
  readonly phones: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

const NOTHING_SHARED: SharedTraits = { phones: new Set(), blocks: new Set(), hosts: new Set() };

/** How a pair's cells stand to one another, the name aside. */
interface Evidence {
  readonly number: 'agrees' | 'differs' | 'doubtful' | null;
  readonly address: AddressMatch;
  readonly phone: 'agrees' | 'differs' | null;
  readonly page: boolean;
  readonly pageApart: boolean;
  readonly mail: boolean;
  /** Independent strong points: block, phone, page or mail. */
  readonly strong: number;
  /** Of these, only what no other body of the list shares. */
  readonly ownStrong: number;
  /** Whether that is so of the phone, and of the page or mail. */
  readonly ownPhone: boolean;
  readonly ownWeb: boolean;
}

/** Compares two rows; null when nothing suggests that they are one organisation, or something tells that they are not. */
export function judgePair(a: Identity, b: Identity, shared: SharedTraits = NOTHING_SHARED): Judgement | null {
  const names = compareNames(a.name, b.name);
  const evidence = gather(a, b, shared);
  const degree = decide(a, b, names, evidence);
  return degree === null ? null : { degree, ...reasons(a, b, names, evidence), weight: weigh(names, evidence, degree) };
}

function gather(a: Identity, b: Identity, shared: SharedTraits): Evidence {
  const address = matchAddresses(a.address, b.address);
  const phone = a.phones.length === 0 || b.phones.length === 0 ? null : samePhone(a.phones, b.phones) !== null ? 'agrees' : 'differs';
  const page = matchPages(a.page, b.page) !== null;
  const mail = a.mail !== null && b.mail !== null && (a.mail.address === b.mail.address || (a.mail.domain === b.mail.domain && !a.mail.isShared));
  const block = address.agrees === 'block';
  const common = samePhone(a.phones, b.phones);
  const ownPhone = phone === 'agrees' && !shared.phones.has(common!);
  const ownBlock = block && !shared.blocks.has(blockOf(a)!) && !shared.blocks.has(blockOf(b)!);
  const ownWeb = (page && !shared.hosts.has(a.page!.host)) || (mail && !shared.hosts.has(a.mail!.domain));
  return {
    number: numbers(a, b), address, phone, page, mail,
    pageApart: a.page !== null && b.page !== null && !page,
    strong: Number(block) + Number(phone === 'agrees') + Number(page || mail),
    ownStrong: Number(ownBlock) + Number(ownPhone) + Number(ownWeb),
    ownPhone,
    ownWeb,
  };
}

/** An address's block as the lists of shared ones name it. */
export function blockOf({ address }: Identity): string | null {
  return address === null || !address.hasBlock ? null : `${address.municipalities[0] ?? address.prefecture ?? ''}/${address.town}/${address.numbers.join('-')}`;
}

function numbers(a: Identity, b: Identity): Evidence['number'] {
  if (a.number === null || b.number === null) return null;
  if (!a.number.isValid || !b.number.isValid) return a.number.digits === b.number.digits ? null : 'doubtful';
  return a.number.digits === b.number.digits ? 'agrees' : 'differs';
}

/** Relations of names that mean one name, given any support. */
const SAME_NAME: ReadonlySet<NameRelation> = new Set(['equal', 'loose', 'operated']);

function decide(a: Identity, b: Identity, { relation, form }: NameMatch, evidence: Evidence): Degree | null {
  const { number, address, phone, strong, ownStrong, ownPhone } = evidence;
  const elsewhere = address.differs === 'prefecture' || address.differs === 'municipality';
  if (number === 'agrees') return withSameNumber(a, b, relation, form, evidence);
  if (number === 'differs') {
    // No two companies bear one name at one address (商業登記法27条): one of the numbers is probably another row's.
    return relation === 'equal' && form === 'same' && (address.agrees === 'block' || (phone === 'agrees' && !elsewhere)) ? 'ask' : null;
  }
  switch (relation) {
    case 'apart': case 'none':
      if (relation === 'apart') return (isBeside(a, b) || runsSchool(a, b) || runsSchool(b, a)) && strong >= 2 && ownPhone && !elsewhere && number === null ? 'ask' : null;
      // Of an English name beside a Japanese one not every word can be translated; a site or phone of their own says the rest.
      if (a.name.isLatin !== b.name.isLatin && (evidence.ownWeb || ownPhone) && !elsewhere) return 'ask';
      if (!elsewhere && phone !== 'differs' && number === null && (isAbbreviation(a, b) || isAbbreviation(b, a)) && ownStrong >= 1) return 'ask';
      if (!elsewhere && ownPhone && number === null && (evidence.ownWeb || (address.agrees === 'block' && ownStrong >= 2 && isShopOf(a, b, form)))) return 'ask';
      if (!elsewhere && number === null && (evidence.page || (ownPhone && sharesName(a, b, address.agrees === 'block' ? 3 : 4)))) return 'ask';
      return strong === 3 && ownStrong === 3 ? 'ask' : null;
    case 'equal': case 'loose': case 'operated':
      return withSameName(a, b, relation, form, evidence);
    case 'edition':
      // One of the rows leaves the year out, under the same phone.
      if (!elsewhere && evidence.ownPhone && address.differs === null && number === null && form === 'same' && (a.name.edition?.year === '') !== (b.name.edition?.year === '')) return 'same';
      return elsewhere || form === 'different' ? null : 'ask';
    case 'linked':
      return !elsewhere || strong >= 1 ? 'ask' : null;
    case 'lost':
      if (elsewhere) return strong >= 1 ? 'ask' : null;
      if (strong >= 1 && address.differs === null && phone !== 'differs' && number === null && form === 'same') return 'same';
      return strong >= 1 || address.differs === null ? 'ask' : null;
    case 'cut':
      if (elsewhere) return strong >= 1 ? 'ask' : null;
      if (strong >= 2 && ownStrong >= 1 && address.differs === null && phone !== 'differs' && number === null && (form === 'same' || form === 'missing')) return 'same';
      if (evidence.ownPhone && address.agrees === 'town' && address.differs === null && number === null && form === 'same' && Math.min(a.name.strict.length, b.name.strict.length) >= LONG_NAME) return 'same';
      return form !== 'different' && (strong >= 1 || (address.differs === null && phone !== 'differs')) ? 'ask' : null;
    case 'other':
      if (number === 'doubtful') return 'ask';
      return strong >= 1 && !elsewhere && a.name.others.length + b.name.others.length === 1 ? 'same' : 'ask';
    case 'reading': case 'short': case 'english':
      if (elsewhere) return strong >= 1 ? 'ask' : null;
      // 「松原」 and 「株式会社マツバラ」 without anything else: one of many.
      if (relation === 'reading' && strong === 0 && form !== 'same' && a.name.sound.length < 6 && address.agrees !== 'town') return null;
      if ((a.name.sound === b.name.sound || (relation === 'reading' && a.name.isLatin !== b.name.isLatin && a.name.form !== null)) && ownStrong >= 1 && address.differs === null && phone !== 'differs' && number === null && form === 'same') return 'same';
      // 「Miyako Travel株式会社」 and 「宮古トラベル㈱」: every word of it, and the same legal form.
      if (relation === 'english' && evidence.ownPhone && address.differs === null && number === null && form === 'same' && a.name.form !== null && isEveryWord(a.name, b.name)) return 'same';
      if (relation === 'reading' && evidence.ownPhone && address.agrees === 'town' && address.differs === null && number === null && form === 'same' && [a, b].some(({ name }) => isKana(name.strict) && name.strict.length >= LONG_NAME)) return 'same';
      if (relation === 'short' && strong >= 1 && address.differs === null && phone !== 'differs' && number === null && (isUniversity(a, b) || (ownStrong >= 1 && [a, b].some(({ name }) => UNIQUE_NAME.test(name.strict))))) return 'same';
      return (strong >= 2 || (relation === 'short' && phone === 'agrees' && address.agrees === 'town')) && number === null && form !== 'different' ? 'same' : 'ask';
    case 'unit':
      // A corporation and a home or school that it runs: worth a question where they sit together, or it names the corporation.
      if (a.name.unit === null && b.name.unit === null) return !elsewhere && form !== 'different' && (strong >= 1 || (form === 'same' && a.name.form !== null && phone !== 'differs' && number === null && (address.agrees === 'municipality' || address.agrees === 'town'))) ? 'ask' : null;
      if (strong >= 2 && !elsewhere && number === null && form !== 'different' && phone !== 'differs' && isPlainDepartment(a, b)) return 'same';
      // A branch in the very house of the company.
      if (address.agrees === 'block' && phone === 'agrees' && ownStrong >= 2 && number === null && form !== 'different' && (a.name.unit === null) !== (b.name.unit === null) && (a.name.unit ?? b.name.unit)!.kind === 'branch') return 'same';
      if (evidence.ownPhone && address.differs === null && (address.agrees === 'municipality' || address.agrees === 'town') && number === null && form !== 'different' && isPlainDepartment(a, b) && /(?:社会福祉協議会|商工会|商工会議所)$/.test(a.name.strict)) return 'same';
      return form === 'different' ? null : 'ask';
    case 'slip': case 'heard': case 'order': case 'placed':
      if (elsewhere) return strong >= 2 ? 'ask' : null;
      if ((relation === 'slip' || relation === 'heard') && ownStrong >= 2 && address.differs === null && phone !== 'differs' && number === null && form === 'same' && !isHouse(a) && !isHouse(b)) return 'same';
      if ((relation === 'slip' || relation === 'heard') && evidence.ownPhone && address.agrees === 'town' && address.differs === null && number === null && form === 'same' && Math.min(a.name.strict.length, b.name.strict.length) >= LONG_NAME - 1 && !isHouse(a) && !isHouse(b)) return 'same';
      if (relation === 'heard' && strong > 0 && ownStrong === 0) return null;
      if (relation === 'heard' && strong === 0 && [a, b].some(({ name }) => name.strict.length < (LOCAL_BODY.test(name.strict) ? 6 : 5))) return null;
      if (relation === 'placed' && address.agrees === 'block' && phone !== 'differs' && number === null && form === 'same' && isOfItsCity(a, b)) return 'same';
      if (relation === 'order' && ownStrong >= 2 && address.differs === null && phone !== 'differs' && number === null && form === 'same') return 'same';
      if (relation === 'placed' && address.agrees === 'block' && phone === 'agrees' && ownStrong >= 2 && number === null && form !== 'different') return 'same';
      if (relation === 'placed' && ownPhone && address.agrees === 'town' && address.differs === null && number === null && form !== 'different' && Math.min(a.name.strict.length, b.name.strict.length) >= 8) return 'same';
      if (strong >= 1) return 'ask';
      return address.differs === null && phone !== 'differs' && !evidence.pageApart && form !== 'different' && !isOfPrefecture(a, b) ? 'ask' : null;
    case 'letter':
      if (elsewhere) return null;
      // A word in kanji and in kana.
      if (ownStrong >= 2 && address.differs === null && phone !== 'differs' && number === null && form === 'same' && inOtherScript(a, b)) return 'same';
      if (strong >= 2 || (ownStrong >= 1 && address.differs === null)) return 'ask';
      // A long name with a word in kanji and in kana.
      return strong === 0 && address.differs === null && (address.agrees === 'municipality' || address.agrees === 'town') && phone !== 'differs' && !evidence.pageApart && form !== 'different' && Math.min(a.name.loose.length, b.name.loose.length) >= LONG_NAME && inOtherScript(a, b) ? 'ask' : null;
    case 'kin':
      if (elsewhere || evidence.pageApart) return null;
      if (ownStrong >= 1 && address.differs === null) return 'ask';
      if (form !== 'same') return null;
      return address.differs === null && phone !== 'differs' && address.agrees !== 'nothing' ? 'ask' : address.agrees === 'nothing' && phone === null && address.differs === null ? 'ask' : null;
    case 'longer':
      if (form === 'different' || elsewhere) return null;
      if (number === 'doubtful' && address.agrees === 'block') return 'ask';
      if (isBodyBeside(a, b)) return null;
      if (address.agrees === 'block' && phone !== 'differs' && preparesFor(a, b)) return 'ask';
      if (ownStrong >= 2 || ownPhone || (evidence.ownWeb && ![a, b].some(({ name }) => BODY_OF_ITS_OWN.test(name.strict)))) return 'ask';
      if (address.differs === null && phone !== 'differs' && !evidence.pageApart && isOfQuarter(a, b)) return 'ask';
      // 「国交省北上川事務所」: whoever it belongs to, said before the name.
      return ownStrong >= 1 && phone !== 'differs' && address.agrees === 'block' && isEnd(a, b) ? 'ask' : null;
  }
}

/** One 法人番号 is one corporation, unless the number was copied from another row, or the rows are its branches and facilities. */
function withSameNumber(a: Identity, b: Identity, relation: NameRelation, form: NameMatch['form'], { strong, address }: Evidence): Degree {
  if (relation === 'unit') return strong >= 2 && address.differs === null && isPlainDepartment(a, b) ? 'same' : 'ask';
  if (relation === 'linked') return address.agrees === 'block' ? 'same' : 'ask';
  // Renamed: 「カワセ建設」 became 「カワセ」. Where each has what the other has not (東, 西), a number was copied from the wrong row.
  if (relation === 'apart' && (a.name.strict.startsWith(b.name.strict) || b.name.strict.startsWith(a.name.strict)) && strong >= 2 && a.name.unit === null && b.name.unit === null && form === 'same' && a.name.form !== null && !RUNS_FACILITIES.has(a.name.form.id)) return 'same';
  if (relation === 'apart' || relation === 'edition') return 'ask';
  if (SAME_NAME.has(relation) || relation === 'other' || relation === 'slip' || relation === 'reading' || relation === 'english' || relation === 'short' || relation === 'letter' || relation === 'heard' || relation === 'lost' || relation === 'cut') return 'same';
  if (relation === 'longer' || relation === 'kin' || relation === 'placed') return strong >= 2 || address.agrees === 'block' ? 'same' : 'ask';
  // A bank's or a register's column of names in kana: 「カ)ヒナタシヨウジ」.
  if (form === 'same' && a.name.form !== null && address.differs === null && isKana(a.name.strict) !== isKana(b.name.strict)) return 'same';
  // A welfare or school corporation bears one number for all its homes and schools.
  if ([a, b].some(({ name }) => name.operator !== null || (name.form !== null && RUNS_FACILITIES.has(name.form.id)))) return 'ask';
  return strong >= 2 || (strong === 1 && (form === 'same' || form === 'changed')) ? 'same' : 'ask';
}

const RUNS_FACILITIES: ReadonlySet<string> = new Set(['shafuku', 'gakko', 'iryo', 'shukyo', 'npo', 'chiho', 'kokken']);

/** Whether the one row's unit is nothing but a department: not a branch, a museum, or an office of a municipality. */
function isPlainDepartment(a: Identity, b: Identity): boolean {
  const unit = a.name.unit ?? b.name.unit;
  // Two units of similar names may be one renamed, or two.
  if (a.name.unit !== null && b.name.unit !== null) return false;
  return unit?.kind === 'department' && PLAIN_DEPARTMENT.test(unit.name) && !/[都道府県市町村区]$/.test(a.name.strict);
}

/** Homes and schools of one corporation stand beside one another under names that sound alike: 「清風園」, 「晴風園」. */
function isHouse({ name }: Identity): boolean {
  return /[園荘苑館寮院校舎棟家]$|ホーム$|ハウス$/.test(name.strict);
}

/** Whether one name has kana where the other has kanji. */
function inOtherScript({ name: a }: Identity, { name: b }: Identity): boolean {
  const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
  const [kanji, kana] = [/[一-鿿]/g, /[ぁ-ん]/g].map((signs) => count(a.loose, signs) - count(b.loose, signs)) as [number, number];
  return kanji * kana < 0;
}

/** 「藍のまち会議」 and 「倉敷藍のまち会議」, where an address says that they are in 倉敷市. */
function isOfQuarter(a: Identity, b: Identity): boolean {
  const [short, long] = a.name.strict.length <= b.name.strict.length ? [a, b] : [b, a];
  return isEnd(a, b) && [a, b].some((one) => quartersOf(one).includes(long.name.strict.slice(0, -short.name.strict.length)));
}

/** 「長泉寺前町内会」 and 「藤枝市長泉寺前町内会」, where an address says that they are in 藤枝市. */
function isOfItsCity(a: Identity, b: Identity): boolean {
  const [short, long] = a.name.strict.length <= b.name.strict.length ? [a, b] : [b, a];
  const before = long.name.strict.endsWith(short.name.strict) ? long.name.strict.slice(0, -short.name.strict.length) : '';
  return /[市町村区]$/.test(before) && [a, b].some(({ address }) => address !== null && strictSpelling(municipalityOf(address.source)).endsWith(before));
}

/** A school and its pupils' parents, a museum and its friends, a town and what it founded. */
function isBodyBeside({ name: a }: Identity, { name: b }: Identity): boolean {
  const [short, long] = a.strict.length <= b.strict.length ? [a.strict, b.strict] : [b.strict, a.strict];
  if (!long.startsWith(short)) return false;
  return (/[市町村区県]$/.test(short) && !long.startsWith(`${short}立`)) || (/[校園]$/.test(short) && /(?:pta|父母の会|保護者会|育友会)$/.test(long)) || /(?:友の会|後援会|家族会|お客様会|利用者(?:の会|協議会|連絡会)|利用団体連絡会|財団|基金|奨学会|生活協同組合|健康保険組合|労働組合|.{3}協議会)$/.test(long.slice(short.length));
}

/** Words that many names have, by sound; of one town's at its end. */
const EVERYBODYS = /(?:[しちそくけ]みん|[市町村区県]民)$|^(?:ちいき|地区|日本|全国|中央|こくさい|社会|ふんか|ふくし|かんこう|商工|まち|まちすくり|こそたて|ことも|みんな|みんなの)$/;

/** Whether the names have a word in common that is more than a kind of body, and besides it more than kinds of bodies: 「卸町会館」 and 「古川卸町センター」. */
function sharesName({ name: a, address }: Identity, { name: b }: Identity, fewestKana: number): boolean {
  let common = '';
  for (let from = 0; from < a.sound.length; from++) {
    for (let to = from + common.length + 1; to <= a.sound.length && b.sound.includes(a.sound.slice(from, to)); to++) common = a.sound.slice(from, to);
  }
  if (common.length < (/[一-鿿]/.test(common) ? 2 : fewestKana) || EVERYBODYS.test(common) || isTownOf(common, address)) return false;
  // 「手話サークルつばさ」 and 「点訳サークルつばさ」, 「点訳サークルたんぽぽ」 and 「点訳サークル双葉」.
  if ((a.sound.endsWith(common) && b.sound.endsWith(common)) || [...common].some((_, from) => isKindBySound(common.slice(from)))) return false;
  return [a, b].some(({ sound }) => !isKindBySound(sound.replace(common, '')));
}

/** Whether the word, by sound, is only where they are: 「長沼」 of 長沼町. */
function isTownOf(word: string, address: Identity['address']): boolean {
  return address !== null && soundSpelling(looseSpelling(municipalityOf(address.source).replace(/^.+?[都道府県]/, '').replace(/^.+郡(?=.)/, '').slice(0, -1))) === word;
}

/** Whether one name is the other's end, and no mere kind of body. */
function isEnd(a: Identity, b: Identity): boolean {
  const [short, long] = a.name.strict.length <= b.name.strict.length ? [a, b] : [b, a];
  return long.name.strict.endsWith(short.name.strict) && short.name.strict.length >= 5 && !isGeneric(short);
}

/** 「学校法人清流台学園」 and 「清流台高等学校」. */
function runsSchool({ name: owner }: Identity, { name: school }: Identity): boolean {
  const stem = owner.form?.id === 'gakko' ? owner.strict.replace(/(?:学園|学院|義塾|学舎)$/, '') : '';
  return stem.length >= 2 && school.strict.startsWith(stem) && /(?:学校|高校|大学|高専|幼稚園|こども園|学園)$/.test(school.strict);
}

/** 「水辺の楽校」 and 「水辺の楽校をつくる会」, which founded it. */
function preparesFor({ name: a }: Identity, { name: b }: Identity): boolean {
  const [short, long] = a.strict.length <= b.strict.length ? [a.strict, b.strict] : [b.strict, a.strict];
  return long.startsWith(short) && /^(?:を(?:つくる|作る|創る|育てる)|(?:設立|開設|創設)?準備)(?:市民の?)?(?:会|委員会|室|協議会)$/.test(long.slice(short.length));
}

/** 「雪国建材」 and 「雪国建材リース」. */
function isBeside({ name: a }: Identity, { name: b }: Identity): boolean {
  const [short, long] = a.strict.length <= b.strict.length ? [a.strict, b.strict] : [b.strict, a.strict];
  return long.startsWith(short) && BESIDE.test(long.slice(short.length));
}

/** A 合同会社 may become a 株式会社, an NPO法人 a 一般社団法人. */
function mayTurnInto(a: Identity, b: Identity): boolean {
  return [/^(?:company|godo)$/, /^(?:npo|ippan-shadan|zaidan)$/].some((families) => [a, b].every(({ name }) => name.form !== null && families.test(name.form.family)));
}

/** A name that hardly two bodies of one prefecture bear. */
const LONG_NAME = 9;

/** 「倉機商」 for 「倉敷機械商業組合」, 「MDK」 for a name in Japanese: a few signs of the name, from its first on. */
function isAbbreviation({ name: short }: Identity, { name: long }: Identity): boolean {
  if (/^[a-z]{2,6}$/.test(short.strict)) return !long.isLatin;
  if (!/^[一-鿿]{2,5}$/.test(short.strict) || short.strict[0] !== long.strict[0] || long.strict.length < 2 * short.strict.length) return false;
  let at = -1;
  return [...short.strict].every((sign) => (at = long.strict.indexOf(sign, at + 1)) >= 0);
}

/** A shop or house, and a company in the same block with the same phone. */
function isShopOf(a: Identity, b: Identity, form: NameMatch['form']): boolean {
  if (form !== 'missing') return false;
  const [company, shop] = a.name.form !== null ? [a.name, b.name] : [b.name, a.name];
  return /^(?:company|godo)$/.test(company.form!.family) && (withoutKind(shop.strict) !== null || FACILITY_END.test(shop.strict));
}

/** 「前橋市社会福祉協議会」: a municipality has one body of the kind. */
function isMunicipal({ name }: Identity): boolean {
  return /^.{1,5}[市町村](?:社会福祉協議会|商工会|観光協会|シルバー人材センター)$/.test(name.strict);
}

/** 「長崎県離島協議会」 and 「長崎離島協議会」: the prefecture's and its capital's, for all that the names tell. */
function isOfPrefecture(a: Identity, b: Identity): boolean {
  const bare = ({ name }: Identity): string => name.strict.replace(/^(.{2,3})[都府県]/, '$1');
  return bare(a) === bare(b);
}

/** 「前橋工科大」 and 「前橋工科大学」. */
function isUniversity({ name: a }: Identity, { name: b }: Identity): boolean {
  return [a, b].some(({ strict }) => UNIQUE_NAME.test(strict)) && (`${a.strict}学` === b.strict || `${b.strict}学` === a.strict);
}

const GENERIC: ReadonlySet<string> = new Set(BODY_ENDS.map(strictSpelling));
let kindsBySound: ReadonlySet<string> | null = null;

/** Whether a text in the spelling by sound is no more than a kind of body. */
function isKindBySound(sound: string): boolean {
  kindsBySound ??= new Set(BODY_ENDS.map((end) => soundSpelling(looseSpelling(end))));
  return kindsBySound.has(sound);
}

/** 「老人クラブ」, 「自主防災会」: a kind of body and no name. */
function isGeneric({ name }: Identity): boolean {
  return GENERIC.has(name.strict) || name.strict.length < 3;
}

function withSameName(a: Identity, b: Identity, relation: NameRelation, form: NameMatch['form'], evidence: Evidence): Degree | null {
  const { number, address, phone, strong } = evidence;
  const elsewhere = address.differs === 'prefecture' || address.differs === 'municipality';
  const isLocal = LOCAL_BODY.test(a.name.strict) && a.name.form === null && b.name.form === null;
  if (elsewhere) {
    if (isMover(a, isLocal, relation, form, evidence)) return 'same';
    if (strong >= 1) return 'ask';
    if (form === 'different' || (isLocal && (a.name.strict.length < LONG_NAME || EVERY_TOWN.test(a.name.strict)))) return null;
    // A corporation may have moved, or a branch's address may stand in one of the lists.
    if (number === 'doubtful') return 'ask';
    if (phone === 'differs' || evidence.pageApart || form !== 'same') return null;
    // …as may a body whose name is too long to be found twice.
    const isCorporation = a.name.form !== null && b.name.form !== null;
    if (address.differs === 'municipality') return isCorporation || (relation === 'equal' && a.name.strict.length >= LONG_NAME) ? 'ask' : null;
    return isCorporation && relation === 'equal' && number === null && a.name.strict.length >= LONG_NAME ? 'ask' : null;
  }
  if (number === 'doubtful') return 'ask';
  if (form === 'different') return (strong >= 1 || (mayTurnInto(a, b) && (address.agrees === 'municipality' || address.agrees === 'town') && address.differs === null)) && phone !== 'differs' ? 'ask' : null;
  if (form === 'changed' || form === 'missing') {
    if (form === 'missing' && strong >= 1 && address.differs === null && phone !== 'differs' && [a, b].some(({ name }) => FORM_GOES_WITHOUT_SAYING.test(name.strict))) return 'same';
    if (form === 'missing' && isMunicipal(a) && (address.agrees === 'municipality' || address.agrees === 'town') && address.differs === null && phone !== 'differs') return 'same';
    if (strong >= 2) return 'same';
    // 「株式会社さいかい（旧 有限会社さいかい）」: the cell says that the form changed.
    if (form === 'changed' && strong >= 1 && phone !== 'differs' && [a, b].some(({ name }) => name.others.some(({ strict }) => strict === a.name.strict))) return 'same';
    // Only companies have branches: 「JTB山形支店」.
    if (form === 'missing' && evidence.ownPhone && address.differs === null && [a, b].some(({ name }) => name.unit?.kind === 'branch')) return 'same';
    // An association or foundation stays the same corporation when it is recognised as 公益.
    if (form === 'changed' && /shadan|zaidan/.test(a.name.form!.family) && phone === 'agrees' && address.differs === null) return 'same';
    return strong >= 1 || (phone !== 'differs' && address.differs === null) || address.agrees === 'municipality' || address.agrees === 'town' ? 'ask' : null;
  }
  // A move within the town or, of a long name, within the municipality, or a street that was numbered anew.
  if (address.differs !== null) return relation === 'equal' && evidence.ownWeb && address.differs === 'block' && form === 'same' ? 'same' : relation === 'equal' && phone === 'agrees' && (address.differs === 'block' || (evidence.ownPhone && a.name.strict.length >= LONG_NAME)) ? 'same' : 'ask';
  if (strong >= 1 && (phone !== 'differs' || address.agrees === 'block' || strong >= 2)) return relation === 'loose' && strong === 1 && longVowels(a) !== longVowels(b) && hasLatin(a) === hasLatin(b) ? longVowel(a, b) : 'same';
  if (strong >= 1) return 'same';
  if (isGeneric(a)) return 'ask';
  if (address.agrees === 'town' && phone !== 'differs' && !evidence.pageApart && relation === 'equal') return 'same';
  if (relation === 'equal' && UNIQUE_NAME.test(a.name.strict) && phone !== 'differs') return 'same';
  // 「西浜校区社会福祉協議会」: the name says the quarter.
  if (relation === 'equal' && address.agrees === 'municipality' && phone !== 'differs' && !evidence.pageApart && a.name.strict.length >= LONG_NAME && /[校学地]区/.test(a.name.strict)) return 'same';
  return 'ask';
}

/** A name of its own, and a site of its own or a phone that is carried along: a body that moved within its prefecture. */
function isMover({ name }: Identity, isLocal: boolean, relation: NameRelation, form: NameMatch['form'], { address, phone, number, ownWeb, ownPhone }: Evidence): boolean {
  return relation === 'equal' && form === 'same' && !isLocal && name.strict.length >= 6 && address.differs === 'municipality' && number !== 'doubtful' && phone !== 'differs' && (ownWeb || ownPhone);
}

/** Letters written out (エフエム) have long vowels that the letters have not. */
function hasLatin({ name }: Identity): boolean {
  return /[a-z]/.test(name.strict);
}

function longVowels({ name }: Identity): number {
  return name.strict.match(/ー/g)?.length ?? 0;
}

/** 「センタ」 for 「センター」 at a word's end is one word; a long vowel lost within one may be another word, and needs two points. */
function longVowel(a: Identity, b: Identity): Degree {
  const atEnds = ({ name }: Identity): string => strictSpelling(name.plain.replace(/(?<=[ァ-ヶー]{2})ー(?![ァ-ヶー])/g, ''));
  return atEnds(a) === atEnds(b) ? 'same' : 'ask';
}

const NAME_WEIGHT: Readonly<Record<NameRelation, number>> = { equal: 6, operated: 5, loose: 5, other: 5, reading: 4, short: 3, english: 3, unit: 3, slip: 3, heard: 3, lost: 4, cut: 3, edition: 2, linked: 2, placed: 3, order: 2, letter: 2, kin: 2, longer: 1, apart: 0, none: 0 };

function weigh({ relation, form }: NameMatch, { number, strong, address }: Evidence, degree: Degree): number {
  return (degree === 'same' ? 100 : 0) + (number === 'agrees' ? 20 : 0) + strong * 4 + NAME_WEIGHT[relation] * 2 + (form === 'same' ? 1 : 0) + (address.agrees === 'town' ? 2 : address.agrees === 'municipality' ? 1 : 0);
}

function reasons(a: Identity, b: Identity, { relation, form }: NameMatch, evidence: Evidence): { agree: Reason[]; differ: Reason[] } {
  const agree: Reason[] = [];
  const differ: Reason[] = [];
  const cell = (code: ReasonCode, field: keyof Identity['fields'], to = agree): unknown => to.push({ code, a: a.fields[field] ?? '', b: b.fields[field] ?? '' });
  if (evidence.number === 'agrees') cell('number', 'corporateNumber');
  if (relation === 'none') cell('name', 'name', differ);
  else if (relation === 'letter' || relation === 'kin' || relation === 'longer' || relation === 'apart' || relation === 'order' || relation === 'slip' || relation === 'heard' || relation === 'edition' || relation === 'linked' || relation === 'unit') cell(`name:${relation}`, 'name', differ);
  else cell(`name:${relation}`, 'name');
  if (evidence.address.agrees === 'block') cell('address', 'address');
  else if (evidence.address.agrees !== null && evidence.address.agrees !== 'nothing') cell(evidence.address.agrees, 'address');
  if (evidence.phone === 'agrees') cell('phone', 'phone');
  if (evidence.page) cell('page', 'url');
  if (evidence.mail) cell('mail', 'email');
  if (form !== 'same') cell(`form:${form}`, 'name', differ);
  if (evidence.number === 'differs') cell('number', 'corporateNumber', differ);
  if (evidence.number === 'doubtful') cell('doubtfulNumber', 'corporateNumber', differ);
  if (evidence.address.differs !== null) cell(evidence.address.differs === 'block' ? 'address' : evidence.address.differs, 'address', differ);
  if (evidence.phone === 'differs') cell('phone', 'phone', differ);
  return { agree, differ };
}
