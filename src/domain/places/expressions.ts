/**
 * Words that tell the reach of an activity without naming a municipality, in normalised spelling.
 * Longer words win over shorter ones within them.
 */

/** How much such a word says about activity in more than one municipality. */
export type Reach =
  /** Says it by itself: 「県内全域」, 「近隣市町」. */
  | 'several'
  /** Says it where the body's own deeds are told, less in passing: 「県内の企業」, 「県民」. */
  | 'prefectureWide'
  /** All of Japan. */
  | 'nation'
  /** Part of one municipality, or all of one: 「地区」, 「市内全域」. */
  | 'part'
  /** People or things of one municipality: 「市民」. */
  | 'local'
  /** 「周辺」: means the municipalities around only right behind the name of one. */
  | 'around'
  /** 「ほか」: more than is named. */
  | 'more'
  /** Not about reach at all, though a shorter word within it would be. */
  | 'nothing';

const EXPRESSIONS: Readonly<Record<Reach, string>> = {
  several:
    '23区|県内全域|県全域|県全体|県内一円|県下一円|県下全域|県内各地|県内各市町|県内各市町村|県内市町村|県内市町|県内全市町|県内全市町村|全県|県域|県内5|府内全域|府内各地|府内一円|府内市町村|府下|道内全域|全道|道内各地|道内一円|道内市町村|北海道各地|北海道全域|都内全域|都内各地|都下|' +
    '両市|両町|両市町|両市村|両町村|両県|両府県|両自治体|圏域|圏域内|流域|上流域|中流域|下流域|流域全体|広域圏|広域連合|広域連携|広域観光|広域的|広域組合|広域事務組合|広域にわたり|広域で|広域に|広域の|' +
    '近隣市町|近隣市町村|近隣の市町|近隣の市町村|近隣自治体|近隣の自治体|近隣町村|近隣市|近隣の市|近隣の町|その近隣地域|の近隣地域|周辺市町|周辺市町村|周辺の市町|周辺の市町村|周辺自治体|周辺町村|市周辺地域|町周辺地域|その周辺地域|の周辺地域|と周辺地域|及び周辺地域|や周辺地域|隣接市町|隣接市町村|隣接する市町|隣接自治体|沿線市町|沿線市町村|沿線自治体|関係市町|関係市町村|構成市町|構成市町村|構成自治体|各市町|各市町村|各自治体|全市町|全市町村|参加市町|市町村域を越え|市域を越え|市域を超え|町域を越え|行政区域を越え|行政境を越え|市町境を越え|市町の枠を越え|市町村の枠を|市町村の垣根を|複数市町|複数の市町|複数の市町村|複数自治体|複数の自治体|近郊市町|管内市町|管内市町村|管内の市町|管内の市町村|' +
    '隣町|隣の市|隣の町|隣の村|隣村|隣接の市|隣接の町|隣県|二つの市|二つの町|二つの村|三つの市|三つの町|三つの村|四つの市|四つの町|四つの村|五つの市|五つの町|三つの自治体|四つの自治体|二つの自治体|三つの市町|四つの市町|二市|' +
    '都市圏|広域都市圏|定住自立圏|連携中枢都市圏|広域市町村圏|観光圏|経済圏域|水系|湾岸市町|諸島|群島|県境を越え|府県境|県境|' +
    'neighbouring cities|neighboring cities|neighbouring towns|neighboring towns|surrounding towns|surrounding municipalities|two cities|three cities|two towns|three towns|four towns|five towns|2 towns|3 towns|4 towns|5 towns|two villages|three villages|both cities|both towns|two municipalities|three municipalities|prefecture-wide',
  prefectureWide: '県内|府内|道内|都内|県民|府民|道民|都民|県下|市町村|市町',
  nation: '全国|全国各地|全国展開|全国規模|全国で|日本全国|日本各地|全国の|全国津々浦々|国内各地|国内全域|nationwide|across japan|throughout japan|all over japan',
  part:
    '地区|丁目|町内|学区|校区|小学校区|中学校区|団地|市内|市内全域|市内一円|市内各地|市全域|市全体|市域|町内全域|町域|町全域|村内|村内全域|村域|区内|区内全域|区域|区全域|商店街|駅前|駅周辺|集落|大字|ニュータウン|街区|中心市街地|まちなか|市街地|旧市街|旧町|旧村|旧市|自治会区域|市中心部|市中央部|町中心部|キャンパス周辺|温泉街|通り周辺|沿道|本通り|目抜き通り|入居施設',
  local: '市民|町民|村民|区民|市教委|市役所|町役場|村役場|区役所|市長|町長|市が|町が|村が|市と|町と|村と|市の|町の|村の|市から|町から|村から|市主催|市立|町立|村立|市営|町営|村営',
  around: '周辺|近郊|近隣|とその周辺|及びその周辺|およびその周辺|及び周辺|および周辺|とその近郊|及び近郊|とその近隣|及びその近隣|内及びその周辺|内とその周辺|内および周辺|内及び周辺',
  more: 'ほか|他|など|等',
  nothing:
    '流域下水道|全国民|全国三大運動|全国共通|全国高校|全国障害者|全国コンクール|全国組織|全国団体|全国植樹祭|全国優勝|県内初|県内唯一|県内有数|県内最大|県内最古|県内屈指|県内トップ|県内2|県内企業等|全国初|全国有数|全国的|全国的な|全国唯一|全国最大|全国大会|全国から|全国へ発信|全国に発信|全国屈指|全国トップ|全国平均|全国紙|全国の百貨店|全国チェーン|全国約|全国の取引先|全国に販売|全国へ販売|全国へ出荷|全国に出荷|全国販売|全国ネット|全国区|国内外|県内外|道内外|府内外|都内外|市内外|区内外|町内外|村内外|県外|県民会館|県民ホール|県民センター|一般市民|市民会館|県民の日|都民の日|道民カレッジ|他社|その他|他の|他に|他方|自他|利他|他県から|他団体|他地域|他分野|他業種|高等|平等|対等|同等|均等|等級|等身|初等|中等|優等|等しく|一等|彼等|何等|等々|町内会|町内会長|県内会|都内初|道内初|道内唯一|道内最大|道内有数|府内初|府内唯一|地区計画|地区社協|地区整備|地区外|' +
    '都市圏外|首都圏外|広域避難|広域農道|広域消防|水系図|市民団体|市民後見|市民活動団体|市民税|市民病院|都市の|都市と|都市が|都市から|都市内|都市域|村内の|朝市の|夜市の|朝市と|夜市と|朝市が|まちの市|城下町の|門前町の|宿場町の|港町の|市場|市の日|定期市の|蚤の市の|下町の|田舎町の|見本市|大都市の|地方都市の|都市全体',
};

/** Each word with its reach; a word stands once. */
export const REACH_WORDS: readonly (readonly [words: string, reach: Reach])[] = Object.entries(EXPRESSIONS).flatMap(([reach, list]) => list.split('|').map((words) => [words, reach as Reach] as const));

/** Names that are ordinary words, people, firms or parts of towns more often than the municipality, when they stand without 市, 町 or 村. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  ('東洋|甲斐|昭和|朝日|明和|大和|日立|豊田|川崎|松前|清水|小国|金山|南部|中央|共和|美里|高山|白石|大野|小野|田村|石川|長野原|東|西|南|北|緑|港|池田|太子|日野|川上|川西|森|高森|大田|大川|小川|本部|国見|平田|大崎|大木|大島|高原|三郷|三島|千代田|新宮|立川|市川|山田|吉田|吉野|吉岡|中井|松田|山口|福井|宮崎|長崎|岡山|藤岡|富士|富士見|旭|光|泉|板倉|中野|長野|大町|安心|平泉|高島|長島|玉城|広野|田原|三木|国分|江南|春日|美浜|若葉|'
    + '国立|大東|玉川|安田|北島|石井|中川|村田|柴田|青木|早川|北川|本山|中島|飯島|宮田|河合|扶桑|東郷|三宅|藤崎|鶴田|関川|井川|中山|大山|田尻|広川|松川|浅川|湯川|西|日の出|あさひ|みどり|さくら|みなみ|つばめ|ひかり|いの|かみ|むかわ|あま|うるま|せたな|おいらせ|にかほ|みやこ|みやき|みよし|まんのう').split('|'),
);
