import { BULLET_BEFORE_NAME, withoutNumber } from './name-cell';
import { looksLikeOrganisation } from './organisation-words';
import { isPlace } from './row-patterns';
import { isLegalFormOnly } from './shapes';

const FORM = '(?:(?:株式|有限|合同|合名|合資)会社|[^\\s]{0,8}法人|[㈱㈲㈳㈶㈻]|[(（][^()（）]{1,3}[)）]|生活協同組合)';
const FORM_FIRST = new RegExp(`^${FORM}`, 'u');
/** A legal form at either end of a line: the line is a name of its own, whatever stands above it. */
const WITH_FORM = new RegExp(`^${FORM}.{2}|.{2}(?:(?:株式|有限|合同|合名|合資)会社|[㈱㈲]|[(（](?:[株有同]|[一公][社財]|特非|NPO)[)）])$`, 'u');
/** Ends of names that are no parts of a body. */
const WHOLE_END = /(?:協議会|連合会|連絡会|協会|組合|商工会|会議所|自治会|町内会|振興会|保存会|実行委員会|クラブ|ネットワーク|消防団|大学|機構|財団|公社|の会|を[^\s]{1,4}る会|商店会|推進会議)$/u;
/** Ends of parts of a body, or of the second half of a name with a comma in it, when nothing else makes them a body's. */
const LOOSE_END = /(?:クラブ|サークル|ネットワーク|部会|委員会|の会|を[^\s]{1,4}[るぐむぶ]会)$/u;
/** Ends of a part of the body that is named before it. */
const PART_END = /(?:支店|支社|営業所|支部|本部|部|課|室|係|センター|研究所)$/u;

const LONGEST_NAME = 40;

/**
 * The names of a name cell that holds several bodies, one a line: 「○○協議会⏎合同会社△△」, 「・○○会⏎・△△会」. Any other cell is one name: a line may also carry a name on, name a department or
 * say where the body is.
 */
export function namesIn(cell: string): readonly string[] {
  const named = namesInARow(cell);
  if (named !== null) return named;
  const lines = cell.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < 2) return [cell];
  const bare = lines.map((line) => withoutNumber(line.replace(BULLET_BEFORE_NAME, '')).trim());
  if (lines.every((line, i) => line !== bare[i] && bare[i]!.length >= 2)) return bare;
  if (isSchoolOf(bare)) return [cell];
  // Of two lines the lower may be a part of the upper: 「○○大学⏎国際交流サークル」, 「○○商工会議所⏎観光部会」.
  if (bare.length === 2 && /(?:大学|学校|会議所|商工会|協議会|自治会|町内会|連合会)$/u.test(bare[0]!) && !WITH_FORM.test(bare[1]!) && LOOSE_END.test(bare[1]!)) return [cell];
  const parts = bare.filter((line) => !isWholeName(line));
  return parts.length === 0 || (bare.length > 2 && parts.length === 1 && isFurther(parts[0]!)) ? bare : [cell];
}

/** One body of several. */
const JOINT = /(?:共同企業体|JV|コンソーシアム|連合体|グループ)[)）]?\s*$/iu;

/** 「合同会社△△、○○協議会」, 「○○会／□□クラブ」: whole names between commas or strokes; null for anything else. */
function namesInARow(cell: string): readonly string[] | null {
  // Between letters and figures a stroke is part of the name: 「24/7」.
  const parts = cell.split(/[、，；／\n]|(?<![a-z\d])[,;/]|[,;/](?![a-z\d])/iu).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2 || !/[、，,／/;；]/u.test(cell) || parts.some(hasOpenBracket) || JOINT.test(cell) || isSchoolOf(parts)) return null;
  // The same in another language.
  if (parts.some((part) => /^[ -~]+$/u.test(part)) && !parts.every((part) => /^[ -~]+$/u.test(part))) return null;
  // 「NPO法人ふるさと、里山を守る会」 is one name.
  if (FORM_FIRST.test(parts[0]!) && !WHOLE_END.test(parts[0]!) && parts.slice(1).some((part) => !WITH_FORM.test(part) && LOOSE_END.test(part))) return null;
  const whole = parts.filter(isWholeName);
  if (whole.some((part) => !WITH_FORM.test(part) && (part.length < 5 || GENERAL.test(part)))) return null;
  // With one form in the cell the rest may go on with the name (「株式会社みなと／みなと食堂」); without any all must be long enough to be names.
  const enough = whole.length >= 2 || (!parts.some((part) => WITH_FORM.test(part)) && parts.every((part) => part.length >= 6));
  return enough && parts.every((part) => isWholeName(part) || isFurther(part) || (whole.length >= 2 && isPlace(part))) ? parts : null;
}

/** Words that two halves of one name begin with: 「スポーツ／文化クラブ」. */
const GENERAL = /^(?:文化|スポーツ|地域|福祉|環境|教育|観光|健康|子ども|こども|高齢者|国際|交流|市民|まちづくり)/u;

/** 「学校法人石狩学園⏎石狩情報大学」: a school, home or hospital, and whose it is. */
function isSchoolOf(parts: readonly string[]): boolean {
  return parts.length === 2 && /^(?:学校|社会福祉|医療)法人/u.test(parts[0]!) && /(?:大学|高専|学校|高校|病院|ホーム|園)$/u.test(parts[1]!) && !WITH_FORM.test(parts[1]!);
}

/** Reads like a body, and not like a part of the one before it. */
function isFurther(text: string): boolean {
  return text.length >= 4 && !/^[（(]/u.test(text) && !PART_END.test(text) && !hasOpenBracket(text) && readsLikeBody(text);
}

function hasOpenBracket(text: string): boolean {
  return (text.match(/[（(]/gu)?.length ?? 0) !== (text.match(/[)）]/gu)?.length ?? 0);
}

function isWholeName(line: string): boolean {
  return readsLikeBody(line) && (WITH_FORM.test(line) || WHOLE_END.test(line));
}

function readsLikeBody(text: string): boolean {
  return text.length <= LONGEST_NAME && !/法人番号|\d{12}/u.test(text.normalize('NFKC')) && looksLikeOrganisation(text) && !isLegalFormOnly(text);
}
