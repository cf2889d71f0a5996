/** The organisations of the random worlds, and how their rows change between two runs. */

/** One organisation's row in a list; `uid` is known to the test only. */
export interface Organisation {
  readonly uid: number;
  readonly name: string;
  readonly address: string;
  readonly activity: string;
  readonly members: string;
}

export const HEADER = ['団体名', '所在地', '活動内容', '構成員'] as const;

/** Organisations that are easily mistaken for one another, and some that hardly say anything. */
const SEEDS: readonly (readonly [name: string, address: string, activity: string, members: string])[] = [
  ['株式会社みなと製作所', '香川県高松市浜町1-1', '空き店舗の再生と公共空間の活用。移住相談窓口を運営し、首都圏の企業と地元企業のマッチングを行う。', '地元企業32社、商店街、高松市'],
  ['第一自治会', '香川県高松市浜町', '清掃活動、防災訓練', '地区内の住民280世帯'],
  ['第二自治会', '香川県高松市浜町', '清掃活動、防災訓練', '地区内の住民190世帯'],
  ['中央自治会', '香川県高松市林町', '清掃活動', ''],
  ['中央自治会', '香川県丸亀市城東町', '清掃活動', ''],
  ['さぬきの会', '', '', ''],
  ['瀬戸内大学地域連携センター', '香川県高松市幸町1-1', '高松市、丸亀市、坂出市と連携協定を結び、企業との実証実験の窓口となる。', '教職員、学生、企業17社'],
  ['瀬戸内大学短期大学部', '香川県高松市幸町1-1', '保育者の養成と子育て支援の講座', '教職員、学生'],
  ['特定非営利活動法人まちのえん', '香川県坂出市本町3', '子ども食堂と学習支援。', '会員45名'],
  ['東浜商店街振興組合', '香川県高松市東浜町', '歳末セールと夏祭り', '38店'],
  ['西浜商店街振興組合', '香川県高松市西浜町', '歳末セールと夏祭り、空き店舗の活用', '21店'],
  // May be the first one on another list: asked about.
  ['(株)みなと製作所', '香川県高松市浜町1-1', '地元企業の交流会', '会員12社'],
];
const FRESH_NAMES = ['ひかり', 'あおぞら', 'やしま', 'こんぴら', 'おりーぶ', 'せとうち', 'わかば', 'みずほ', 'さくら', 'かがやき'];

/** The nth organisation of a world: the seeds first, then new ones with names of their own. */
export function organisation(uid: number): Organisation {
  const seed = SEEDS[uid];
  if (seed !== undefined) return { uid, name: seed[0], address: seed[1], activity: seed[2], members: seed[3] };
  const n = uid - SEEDS.length;
  const name = `${FRESH_NAMES[n % FRESH_NAMES.length]!}${n < FRESH_NAMES.length ? '' : 'みらい'}まちづくりセンター`;
  return { uid, name, address: '香川県高松市', activity: `${name}による講座の開催（年${n + 2}回）`, members: `会員${uid * 7}名` };
}

export const SEED_COUNT = SEEDS.length;

/** Ways to write a name that mean the same name, and slips that keep the rest of the row. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name.replace('株式会社', '(株)'),
  (name) => name.replace('(株)', '㈱'),
  (name) => name.replace('特定非営利活動法人', 'NPO法人'),
  (name) => name.replace('浜', '濱').replace('会', '會'),
  (name) => name.replace('學', '学').replace('濱', '浜'),
  (name) => `　${name} `,
  (name) => name.replace('センター', 'センタ'),
  (name) => name.replace(/づくり/u, '作り'),
  (name) => name.replace(/^(株式会社|\(株\)|㈱|特定非営利活動法人|NPO法人)/u, '$1 '),
  (name) => name.replace('自治会', '自冶会'),
  (name) => name.replace('振興組合', '振與組合'),
];

/** The organisation under a name that is a little changed, by the first way from this one on that applies. */
export function renamed(one: Organisation, way: number): Organisation {
  return firstOther(WAYS.map((change) => (given: Organisation) => ({ ...given, name: change(given.name) })), way, one) ?? one;
}

/** Ways to another organisation that looks alike: a careful clerk would not take one for the other. */
const NEIGHBOURS: readonly ((one: Organisation) => Partial<Organisation>)[] = [
  ({ name }) => ({ name: name.replace('第一', '第三').replace('第二', '第四') }),
  ({ name }) => ({ name: name.replace('東', '南').replace('西', '北').replace('中央', '北') }),
  ({ address }) => ({ address: address.replace('高松市', '観音寺市').replace('丸亀市', '善通寺市').replace('坂出市', '三豊市') }),
  ({ name }) => ({ name: name.replace(/^(?:株式会社|\(株\)|㈱)/u, '医療法人').replace(/^(?:特定非営利活動法人|NPO法人)/u, '株式会社') }),
  ({ name }) => ({ name: `${name.trim()}青年部` }),
  ({ name }) => ({ name: `第3${name.trim()}` }),
  ({ name }) => ({ name: `${name.trim().slice(0, -2)}連合会` }),
];

/** Another organisation that looks like this one; null where no way gives one. */
export function neighbour(one: Organisation, way: number, uid: number): Organisation | null {
  const other = firstOther(NEIGHBOURS.map((change) => (given: Organisation) => ({ ...given, ...change(given) })), way, one);
  return other === null ? null : { ...other, uid };
}

/** True when the change is a slip, which only the rest of the row tells from another organisation. */
export function isSlip(before: Organisation, after: Organisation): boolean {
  return /[冶與]/u.test(after.name) && !/[冶與]/u.test(before.name);
}

function firstOther(ways: readonly ((one: Organisation) => Organisation)[], first: number, one: Organisation): Organisation | null {
  const all = ways.map((_, i) => ways[(first + i) % ways.length]!(one));
  return all.find((other) => other.name !== one.name || other.address !== one.address) ?? null;
}

/** With its address filled in, or made more exact in the same city. */
export function moved(one: Organisation): Organisation {
  return { ...one, address: one.address === '' ? '香川県高松市' : /\d$/u.test(one.address) ? `${one.address}-2` : `${one.address}2` };
}
