/**
 * What a row says about reach that names no place of activity: by the classification rules a record rich enough that silence means no
 * (a firm that describes its trade, a club, the running of one facility) is `no`; a foundation's or school's broad purpose stays open.
 */

/** Firms by their form, before or after the name or in a column of its own. */
const FIRM = /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名)\)|kabushiki|co\., ?ltd|inc\.|llc/;
/** A branch, or a desk for selling to municipalities: its firm's reach stays open. */
const BRANCH = /(?:支店|支社|支局|営業所|営業部|事業部|第[一二三]部|事務所)(?=$|[\s(])/;
/** National research bodies that describe what they research. */
const RESEARCH_BODY = /国立研究開発法人|\(国研\)/;
/** Universities and colleges. */
const SCHOOL = /大学|大學|短大|高専|高等専門|college|university/;
/** Units of a school that research one thing. */
const RESEARCH_UNIT = /研究室|研究所|研究部門|研究班|研究科|講座|分野/;
/** Whom a school works with on the spot: their work is of one place. */
const ON_THE_SPOT = /漁協|漁師|漁業者|商店会|商店街|商店主|商家|町内会|自治会|酪農家|農家|集落|町有林|加工組合|祭り|まつり|浜掃除|浜の清掃|中学生に|小学生に|一般開放|市民公開講座|地元町|役場/;
/** Bodies whose reach a broad purpose leaves open. */
const BROAD = /財団|社団|\((?:公財|一財|公社|一社)\)|大学|高専|高等専門|学校|協会|連盟|機構|センター|ネットワーク|全国|日本|国際/;
/** Groups of people who do something together in one place. */
const GROUP = /会$|クラブ|サークル|隊|団$|フレンズ|の会|仲間|npo|特定非営利活動法人|ボランティア/;
/** One facility, or one thing in one place, that the body sets up, keeps or runs. */
const FACILITY = /(?:会館|記念館|美術館|博物館|資料館|参考館|文学館|旧邸|旧宅|生家|住宅|屋敷|庭園|学生の家|学生寮|学寮|宿泊施設|霊園|墓地|プール|体育館|文化ホール|市民会館|コレクション|重要文化財|有形文化財|祇園祭|山鉾)[^、。]{0,16}?(?:設置|維持|管理|保管|保存|保全|運営|経営|公開|参加)/;
/** Bodies named after what they keep in one place. */
const KEEPER = /(?:[山鉾家邸]|遺[跡蹟]|名勝|住宅|宝物|庭園)保存会$|(?:美術館|博物館|記念館|参考館|考古館|民[芸藝]館|資料館|集成館|文華館|文庫|共同墓地)$/;
/** Countries and people elsewhere, whom a body here helps from afar. */
const OVERSEAS = /開発途上|発展途上|途上国|海外|国際協力|諸国|世界|アジア|アフリカ|カンボジア|ネパール|ミャンマー|ベトナム|フィリピン|ラオス|インドネシア/;
/** Texts that tell of nothing yet. */
const NOTHING_TOLD = /準備中|設立予定|設立に向け|申請中|未着|未収録|詳細資料なし|資料なし|判読不能|名刺交換|名刺のみ|紹介文|お世話になって/;
/** Texts of at most this many characters can be such a remark as a whole. */
const REMARK = 40;

/** Whether an activity text, though it has words, tells of no activity. */
export const tellsNothing = (activity: string): boolean => (activity.length <= REMARK && NOTHING_TOLD.test(activity)) || !/[一-龠ぁ-んァ-ヴa-z]{2}/.test(activity);

/** Whether a body's name or text reaches beyond its region although the row names no place of work. */
export const reachesAfar = (name: string, activity: string): boolean => /全国|日本|国際|世界|アジア|japan/.test(name) || OVERSEAS.test(activity);

/** Where the words stand that let silence mean `no`, in the activity text; null when the row's reach stays open. */
export function silentNo(name: string, legalForm: string, activity: string, hasSeat: boolean): { start: number; end: number; rule: string } | null {
  const trimmed = activity.trimEnd();
  if (tellsNothing(trimmed)) return null;
  const whole = { start: 0, end: firstSentenceEnd(trimmed) };
  const body = `${legalForm} ${name}`;
  const facility = FACILITY.exec(trimmed);
  if (facility !== null) return { start: facility.index, end: facility.index + facility[0].length, rule: 'wide.silence.facility' };
  if (KEEPER.test(name)) return { ...whole, rule: 'wide.silence.facility' };
  if (trimmed.length < 8) return null;
  if (FIRM.test(body)) return BRANCH.test(name) ? null : { ...whole, rule: 'wide.silence.firm' };
  if (RESEARCH_BODY.test(body)) return { ...whole, rule: 'wide.silence.research' };
  if (SCHOOL.test(body)) return silentSchool(name, trimmed, hasSeat, whole);
  if (!BROAD.test(body) && GROUP.test(body) && !OVERSEAS.test(trimmed)) return { ...whole, rule: 'wide.silence.group' };
  return null;
}

/** A school's teaching and its window stay open; what it does with people on the spot, or researches in its own laboratory, is of one place. */
function silentSchool(name: string, activity: string, hasSeat: boolean, whole: { start: number; end: number }): { start: number; end: number; rule: string } | null {
  const partner = ON_THE_SPOT.exec(activity);
  if (partner !== null && !/相談票|聴講/.test(activity)) return { start: partner.index, end: partner.index + partner[0].length, rule: 'wide.silence.local' };
  return hasSeat && RESEARCH_UNIT.test(name) ? { ...whole, rule: 'wide.silence.research' } : null;
}

function firstSentenceEnd(text: string): number {
  const end = /[。\n]/.exec(text)?.index ?? text.length;
  return end > 0 ? end : text.length;
}
