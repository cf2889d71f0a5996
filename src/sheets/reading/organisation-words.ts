/**
 * Words that organisations' names are made of, as data: what tells a name column where no heading does. Not a rule about what an
 * organisation is: names without any of these words (「札幌」, 「めぶく」) are found by their heading or their neighbours.
 */

/** Telling wherever they stand in a name. */
const ANYWHERE = [
  '会社', '㈱', '㈲', '㈳', '㈶', '㈻', '法人', 'NPO',
  '協会', '協議会', '組合', '会議所', '商工会', '連合会', '連盟', '同盟', '財団', '社団', '機構', '研究所', '研究会', 'センター', '大学', '高専', '高等専門学校', '高校', '学院', '学園', '学校', 'スクール', 'アカデミー', '銀行', '信用金庫', '信金', '農協', '漁協', '生協',
  '自治会', '町内会', '町会', '区会', '老人クラブ', '婦人会', '子ども会', '子供会', 'こども会', '青年団', '消防団', 'PTA', 'オーナーズ', 'まちづくり', 'まちおこし', '地域おこし', 'むらづくり', '地域づくり',
  'ネットワーク', 'プラットフォーム', 'ﾌﾟﾗｯﾄﾌｫｰﾑ', 'コンソーシアム', 'コンソーシャム', 'フォーラム', 'コミッティ', 'ビューロー', 'コミュニティ', 'クラブ', '倶楽部', 'サークル', 'プロジェクト', 'グループ', 'ホールディングス', 'ファンド', 'ラボ', 'カンパニー', 'パートナーズ', 'アソシエーション', 'ユニオン', 'チーム', 'カウンシル', 'サポート', 'ボランティア', 'コーポレーション',
  '委員会', '公社', '公団', '事業団', '振興局', '観光局', '商店街', '商店会', '名店会', '観光局', '食堂', 'キッチン', '居場所', 'サロン', '合唱団', '楽団', '劇団', '農園', '病院', 'クリニック', '保育園', '幼稚園', 'こども園', '総研', 'Code for', 'CoderDojo',
];

/** Telling only as the end of a name (before brackets), with something before them. */
const AT_END = [
  '(?<![機社都司面再開閉大国総議入])会', '(?<!番)組', '舎', '座', '堂', '社', '団', '店', '連', '講', '隊', '塾', '工房', '本部', '支部', '道場', 'ひろば', 'まち協',
  '工業', '製作所', '製菓', '製パン', '電力', '電鉄', '鉄道', '新聞', '放送', '商店', '商会', '商事', '物産', '運輸', '運送', '酒造', '醸造', '牧場', '設計', '事務所', '薬局', '広域連合', '高等学校', '短期大学部', '舗',
];

const BRACKETED_FORMS = ['株', '有', '一社', '一財', '公社', '公財', '社', '財', '特非', '特社', '特財', '学', '国', '独', '福', '医', '認特非', '同', '合', '名', '資', '宗', '農', '企', '協', '公大', '公立大', '国研', '国大', 'NPO'];

const LATIN = ['inc', 'llc', 'llp', 'ltd', 'corp', 'co', 'gmbh', 'plc', 'association', 'foundation', 'council', 'society', 'institute', 'university', 'college', 'committee', 'consortium', 'company', 'corporation', 'bureau', 'agency', 'bank', 'center', 'centre', 'club', 'network', 'cooperative', 'union', 'trust', 'alliance', 'federation', 'group', 'partners', 'lab', 'labs', 'dojo', 'forum', 'chamber', 'organization', 'organisation', 'commission', 'league', 'initiative', 'studio', 'JA'];

/** Kinds of bodies and topics rather than names, when they are the whole text. */
const NOT_ALONE: ReadonlySet<string> = new Set(['コミュニティ', 'ボランティア', 'プロジェクト', 'サポート', 'グループ', 'チーム', '大学', '学校', '高校', '企業', '団体', '法人', '会社', '組合', '銀行', 'NPO', 'センター', 'ネットワーク', 'クラブ', 'サークル', 'まちづくり', '地域づくり', '商店街', '自治会', '町内会', '病院', '保育園', '幼稚園', '株式会社', '有限会社', '開店', '閉店', '支店', '本店', '全店', '会', '社', '店']);

const NAME_WORD = new RegExp(
  [ANYWHERE.join('|'), `\\((?:${BRACKETED_FORMS.join('|')})\\)`, `(?:.(?:${AT_END.join('|')}))(?=\\s*(?:[(（「].*)?$)`, `\\b(?:${LATIN.join('|')})\\b`].join('|'),
  'iu',
);
/** With one of these a text is a name however it ends (「株式会社みなと整備」). */
const LEGAL_WORD = new RegExp(`会社|㈱|㈲|法人|協同組合|\\((?:${BRACKETED_FORMS.join('|')})\\)`, 'u');
/** Ends of a description of work or of a line of business, as other names do not have. */
const DESCRIPTION = /、|(?:です|ます|こと|する|した|など|ほか|等|支援|運営|活動|推進|育成|開催|整備|管理|活性化|振興|実施|販売|製造|提供|相談|促進|事業|業務|調査|委託|[造設売信輸険融食泊農林漁]業|サービス業|づくり|ため)$/u;
const LONGEST_NAME = 80;

/** Whether a text reads as the name of an organisation, by its own words: its first line, of at most 80 characters. */
export function looksLikeOrganisation(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  const line = plain.split('\n', 1)[0]!;
  if (line.length < 2 || line.length > LONGEST_NAME || NOT_ALONE.has(line)) return false;
  return NAME_WORD.test(line) && !line.includes('。') && (LEGAL_WORD.test(line) || !DESCRIPTION.test(line));
}

/** Whether a word is a kind of body (「協議会」, 「団体」, 「まちづくり会社」), as headings name it. */
export function isOrganisationKind(word: string): boolean {
  return NOT_ALONE.has(word) || /(?:団体|法人|企業|会社|組織|機関|会|組合|商店街|学校|高専|校)$/u.test(word) || looksLikeOrganisation(word);
}
