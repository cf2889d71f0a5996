import type { Reading } from '../reading/reading';
import type { Ground } from '../names/profile';

/** What bodies of several people end their names with where no knowledge of names says so (names/heads.ts): 「若い衆」, 「お掃除部」, 「除雪作業班」, 「みまわりLINE」. */
const GROUP_NAME =
  /(?:..(?:団|隊|班|部|組|連|区|衆|会|番)|たち|グループ|サークル|ネット|ネットワーク|ミーティング|会議|プロジェクト|委員|有志|集団|リーグ|クラブ|コンソーシアム|連携協定|line|クリーン|association|council|committee|league|guild|club|collective|co-?op|cooperative|partners|network|circle|friends)(?:$|[(「」)【 ・_])|任意団体|実行委員|\(任意\)|学生|の人たち|女性部|社員有志/;
/** Who does it, told as several: 「住民が交代で」, 「母親たち」, 「五人で」, 「9社が参加」. */
const DONE_BY_SEVERAL =
  /住民(?:が|有志|グループ|で|は|を中心|による|同士|から|も参加)|仲間|みんなで|私たち|グループ|有志|[二三四五六七八九十百0-9]+(?:人|名)(?:で|が|の|は|、|から|ほど|前後|くらい|と|を)|交代で|母親|お母さん|ママたち|ボランティア|班員|会員|部員|会費|[社軒](?:が参加|で|と)|(?:住民|会長|有志|学生|者|店主|会員|世帯|母親)(?:が中心|を中心)|呼びかけで|の集まり|団体(?:。|です)|学生(?:が|と|たち)|共同で|volunteers|neighbou?rs|\bwe |locals|residents|shopkeepers|owners|makers|households/;
/** One person, shop, office or firm: 「個人」, 「三代目」, 「夫婦」, 「公設」. */
const BY_ONE = /個人|一人で|夫婦|[0-9一二三四五]代目|自社|町営|市営|県営|公設|子会社|創業[0-9]|家族[0-9]|兄弟/;
const NAME_OF_ONE = /個人|店主|課$|窓口|工房|店\)|屋さん|酒屋|さん$|の人$|公設|町営|市営|公民館$|works|studio|workshop|inc\.|スーパー|銭湯/;
/** What is only being set up has nobody yet: 「準備会」, 「構想」. */
const NOT_YET = /準備|構想|設立予定|発足予定/;

/** What a row whose name tells no kind of body says of how many act: their words, or null where it does not say. */
export function severalTold({ row, activity }: Reading): { readonly value: 'yes' | 'no'; readonly ground: Ground } | null {
  const name = row.cells.find((cell) => cell.field === 'name');
  if (activity.ground === null || name === undefined) return null;
  const { text } = activity.ground.cell.text;
  if (NOT_YET.test(name.text.text) || NOT_YET.test(text)) return null;
  const byOne = BY_ONE.exec(text);
  const several = byOne === null || !NAME_OF_ONE.test(name.text.text) ? DONE_BY_SEVERAL.exec(text) : null;
  if (several !== null) return { value: 'yes', ground: at(activity.ground, several) };
  const group = GROUP_NAME.exec(name.text.text);
  if (group !== null) return { value: 'yes', ground: { cell: name, start: 0, end: name.text.text.length } };
  if (byOne !== null) return { value: 'no', ground: at(activity.ground, byOne) };
  return NAME_OF_ONE.test(name.text.text) ? { value: 'no', ground: { cell: name, start: 0, end: name.text.text.length } } : null;
}

/** With whom a university does it: 「漁業者22名と」, 「市と共同」, 「商工会と共催」. */
const WITH_PARTNERS =
  /(?:[市町村県区]|組合|[^学]会社|[業者農漁]者|会議所|協会|農家|住民|ja|企業|病院|推進員|連合会?|役所|商店街)(?:[0-9]+[名社軒]|等)?と(?!して|なる|い[うっ])|と共同|合同|共催|協力|参画|援農|地元|漁業者/;
const LABORATORY = /研究室|研究部門|分野|講座|研究科|研究所|グループ|研究センター|教授/;

/** The same of a unit of a university: with partners, or a laboratory by itself. */
export function partnersTold({ row, activity }: Reading): { readonly value: 'yes' | 'no'; readonly ground: Ground } | null {
  const name = row.cells.find((cell) => cell.field === 'name');
  if (activity.ground === null || name === undefined) return null;
  const partner = WITH_PARTNERS.exec(activity.ground.cell.text.text);
  if (partner !== null && activity.level === 'rich') return { value: 'yes', ground: at(activity.ground, partner) };
  return partner === null && LABORATORY.test(name.text.text) ? { value: 'no', ground: activity.ground } : null;
}

const at = ({ cell }: Ground, { index, 0: words }: RegExpExecArray): Ground => ({ cell, start: index, end: index + words.length });
