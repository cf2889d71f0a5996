import type { Ground } from '../names/profile';
import { compileMatcher } from '../text/matcher';
import { tableOf } from '../text/scripts';
import type { Cell, Row } from './row';

/** Sectors that the parties of a member list belong to. */
export type Sector = 'public' | 'university' | 'business' | 'residents' | 'other';

/** Who sits in a body, as its member column lists them. */
export interface Members {
  readonly ground: Ground | null;
  /** Number of parties listed, a head count of two or more as two. */
  readonly parties: number;
  readonly bySector: Readonly<Record<Sector, number>>;
  /** How many bodies of each sector: as counted in the list (「商店会2、自治会3」), one where people or households are counted. */
  readonly bodies: Readonly<Record<Sector, number>>;
}

const SEPARATOR = /[、,，;／/\n・＋+&]|\s{1,}|及び|並びに/;
const EMPTY = /^\(?(?:[-‐―ー－~〜・\s]*|不明|なし|無し|未定|非公開|要確認|調査中|照会中|調整中|未回答|回答なし|確認中|検討中|未着)\)?$/;
/** What it begins with: of most parties that settles it. */
const EMPTY_FIRST = tableOf('-‐―ー－~〜・不な無未非要調照回確検(');
const STAFF = /^(?:従業員|乗務員|職員|社員数?|正社員|役員|運転手|運転士|車両|資本金|パート|店舗)(?:は|約|:|\s)*[0-9]/;
const STAFF_FIRST = tableOf('従乗職社正役運車資パ店');
const HEADCOUNT = /(?:約|計|会員|正会員|延べ)?\s*([0-9,]+)\s*(?:名|人|世帯|戸|口|団体|社|店|家族|法人|組|軒|校|市町|町|村|市|県|市町村|自治会|区|行)?/;
const DIGIT = /[0-9]/;

/** Words that tell the sector of a party, and for one word that stands for several people or bodies. */
const WORDS: Readonly<Record<Exclude<Sector, 'other'> | 'several', string>> = {
  university: '大学|短大|高専|学校法人|学識|学院|キャンパス',
  business: '会社|(株)|(有)|(同)|商工|会議所|銀行|信用金庫|信金|信組|企業|事業者|商店|地権者|所有者|旅館|ホテル|観光協会|商店街|鉄道|バス|タクシー|ガス|瓦斯|電力|電設|酒造|工業|製作所|製紙|製鉄|化学|倉庫|建設|不動産|経営者|株主|農協|漁協|森林組合|営農組合|経済連|経済同友会|経済団体|テナント|加盟|地銀|生産者|農家|飲食|料飲|店主|店舗|出店者|漁業者|漁家|民宿|船宿|窯元|織元|工務店|製材|メーカー|蔵元|建築士|放送|新聞|通信|交通|観光|商会|物産|管理者|オーナー|商業者|業者|薬局|owners|operators|companies|firms|tenants|shops|resorts|inns|farmers',
  public: '国(|運輸局|運輸支局|警察|道路管理者|行政|自治体|地方公共団体|市町村|役場|教育委員会|府県|市町|消防署',
  residents: '住民|世帯|全戸|自治会|町内会|町会|管理組合|区会|常会|地区会|公民館|消費者|借家人|区長|婦人会|老人クラブ|pta|消防団|民生|子ども会|青年団|市民|町民|村民|区民|移住者|出身者|若者|参加者|主婦|高齢者|集落|入居者|居住者|家族|ボランティア|社協|個人|有志|npo|residents|households|citizens',
  several: '有志|住民|会員|市民|町民|村民|区民|全戸|全世帯|世帯|企業|事業者|地権者|所有者|商店|組合員|入居者|居住者|家族|団体|各|市町|市町村|関係|ボランティア|学生|農家',
};
/** Sectors in the order in which they win. */
const SECTORS = ['university', 'business', 'public', 'residents'] as const;
/** What tells the same by where it stands: patterns that can only fit where the first part holds. */
const BY_POSITION: Readonly<Record<keyof typeof WORDS, (party: string) => boolean>> = {
  university: (party) => party.endsWith('大') && /[一-龠]大$/.test(party),
  business: (party) => party.endsWith('社') || (DIGIT.test(party) && (/[0-9]店/.test(party) || /[^0-9約計会員]\s*[0-9]+軒/.test(party))),
  public: (party) => PUBLIC_ENDS[party.charCodeAt(party.length - 1)] === 1 || party === '国' || party === '消防' || (party.includes('%') && /[市町村県]\s*[0-9.]+%/.test(party)),
  residents: () => false,
  several: (party) => /(?:各社|数社|ほか|など|等)$/.test(party) || (DIGIT.test(party) && /[0-9]名/.test(party)),
};
const PUBLIC_ENDS = tableOf('都道府県市区町村省庁');
const KINDS = [...SECTORS, 'several'] as const;
const lists = KINDS.map((kind) => WORDS[kind].split('|'));
const matcher = compileMatcher(lists.flat());
/** Of each word of the matcher, one bit for its kind. */
const bits = lists.flatMap((words, kind) => words.map(() => 1 << kind));
const SEVERAL = 1 << KINDS.indexOf('several');
const BUSINESS = 1 << KINDS.indexOf('business');

/** The parties that the row's member column lists. */
export function membersOf({ cells }: Row): Members {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const members = cell.field !== 'members' ? undefined : cell.memo === null ? membersIn(cell) : (cell.memo.members === null ? (cell.memo.members = membersIn(cell)) : cell.memo.members);
    if (members !== undefined) return members;
  }
  return NO_MEMBERS;
}

const NO_MEMBERS: Members = { ground: null, parties: 0, bySector: { public: 0, university: 0, business: 0, residents: 0, other: 0 }, bodies: { public: 0, university: 0, business: 0, residents: 0, other: 0 } };

/** Those who pay or look on, and decide nothing: 「賛助会員 商店19」. */
const SUPPORTERS = /(?:(?:賛助会員|賛助|協賛会員|協賛企業|協賛|後援会員|特別協力)(?![一-龠])|オブザーバー)(?:\([^)]*\)|:?\s?[^\s、,;\n/・():]*(?!:))/g;

/** 「運営：はるの家　丘の店」: a single one, where no comma tells of more. */
const RUN_BY = /^(?:運営|運営者|運営団体|運営主体|実施主体|主催):(?=[^、,;/\n]+$)/;

/** undefined for a cell that says that there are none, or that they are not known. */
function membersIn(cell: Cell): Members | undefined {
  const { text } = cell.text;
  if (EMPTY.test(text.trim())) return undefined;
  const bySector: Record<Sector, number> = { public: 0, university: 0, business: 0, residents: 0, other: 0 };
  const bodies: Record<Sector, number> = { public: 0, university: 0, business: 0, residents: 0, other: 0 };
  let parties = 0;
  // One that runs it, by its name with whatever spaces it holds.
  if (RUN_BY.test(text)) {
    const party = text.replace(RUN_BY, '').trim();
    const sector = sectorOf(party, kindsOf(party));
    return { ground: { cell, start: 0, end: text.length }, parties: 1, bySector: { ...bySector, [sector]: 1 }, bodies: { ...bodies, [sector]: 1 } };
  }
  const deciding = text.replace(SUPPORTERS, '');
  const members = deciding.trim() === '' ? text : deciding;
  for (const part of (members.includes('(') ? members.replace(/\(([^)]*)\)/g, '、$1、') : members).split(SEPARATOR)) {
    const party = part.trim();
    // Who works there, and what it owns, are no members.
    if (STAFF_FIRST[party.charCodeAt(0)] === 1 && STAFF.test(party)) continue;
    if (party === '' || (EMPTY_FIRST[party.charCodeAt(0)] === 1 && EMPTY.test(party))) continue;
    const kinds = kindsOf(party);
    const isCounted = DIGIT.test(party) && Number((HEADCOUNT.exec(party)?.[1] ?? '1').replace(/,/g, '')) >= 2 && !party.includes('%');
    parties += isCounted || (kinds & SEVERAL) !== 0 || BY_POSITION.several(party) ? 2 : 1;
    const sector = sectorOf(party, kinds);
    bySector[sector]++;
    bodies[sector] += isCounted ? bodiesIn(party) : 1;
  }
  return { ground: { cell, start: 0, end: text.length }, parties, bySector, bodies };
}

/** 「企業17」, 「商店会2」, 「8社」; heads, households and shares count no bodies. */
function bodiesIn(party: string): number {
  const found = /([0-9,]+)\s*(?:社|店|軒|団体|組合|自治会|町内会|行|法人)?$/.exec(party);
  return found === null ? 1 : Math.max(1, Number(found[1]!.replace(/,/g, '')));
}

function kindsOf(party: string): number {
  const hits = matcher.findByStart(party);
  let kinds = 0;
  for (let h = 0; h < hits.count; h++) kinds |= bits[hits.phrase[h]!]!;
  return kinds;
}

/** Residents who hold the shares or the land: 「流域住民が株主」, 「屋敷林所有者132戸」. */
const RESIDENT_OWNERS = /(?:住民|市民|町民|村民|区民)(?:が|の)?(?:株主|出資)|所有者\s*約?[0-9,]+\s*(?:戸|世帯)/;

function sectorOf(party: string, kinds: number): Sector {
  if ((kinds & BUSINESS) !== 0 && RESIDENT_OWNERS.test(party)) return 'residents';
  for (let i = 0; i < SECTORS.length; i++) if ((kinds & (1 << i)) !== 0 || BY_POSITION[SECTORS[i]!](party)) return SECTORS[i]!;
  return 'other';
}
