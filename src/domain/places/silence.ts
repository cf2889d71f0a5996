/**
 * What a row says about reach that names no place of activity: by the classification rules a record rich enough that silence means no
 * (a firm that describes its trade, a club, the running of one facility) is `no`; a foundation's or school's broad purpose stays open.
 */

/** Firms by their form, before or after the name or in a column of its own. */
const FIRM = /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名)\)|kabushiki|co\., ?ltd|inc\.|llc/;
/** National research bodies that describe what they research. */
const RESEARCH_BODY = /国立研究開発法人|\(国研\)|研究科/;
/** Bodies whose reach a broad purpose leaves open. */
const BROAD = /財団|社団|\((?:公財|一財|公社|一社)\)|大学|高専|高等専門|学校|協会|連盟|機構|センター|ネットワーク|全国|日本/;
/** Groups of people who do something together in one place. */
const GROUP = /会$|クラブ|サークル|隊|団$|フレンズ|の会|仲間|npo|特定非営利活動法人|ボランティア/;
/** One facility that the body sets up, keeps or runs. */
const FACILITY = /(?:会館|記念館|美術館|博物館|資料館|文学館|旧邸|旧宅|生家|庭園|学生の家|学生寮|学寮|宿泊施設|病院|霊園|墓地|プール|体育館|文化ホール|市民会館|コレクション)[^、。]{0,16}?(?:設置|維持|管理|保管|保存|運営|経営)/;

/** Where the words stand that let silence mean `no`, in the activity text; null when the row's reach stays open. */
export function silentNo(name: string, legalForm: string, activity: string): { start: number; end: number; rule: string } | null {
  const trimmed = activity.trimEnd();
  if (trimmed.length < 8) return null;
  const whole = { start: 0, end: firstSentenceEnd(trimmed) };
  const body = `${legalForm} ${name}`;
  const facility = FACILITY.exec(trimmed);
  if (facility !== null) return { start: facility.index, end: facility.index + facility[0].length, rule: 'wide.silence.facility' };
  if (FIRM.test(body)) return { ...whole, rule: 'wide.silence.firm' };
  if (RESEARCH_BODY.test(body)) return { ...whole, rule: 'wide.silence.research' };
  if (!BROAD.test(body) && GROUP.test(body)) return { ...whole, rule: 'wide.silence.group' };
  return null;
}

function firstSentenceEnd(text: string): number {
  const end = /[。\n]/.exec(text)?.index ?? text.length;
  return end > 0 ? end : text.length;
}
