import { BULLET_BEFORE_NAME } from './name-cell';
import { looksLikeOrganisation } from './organisation-words';
import { isLegalFormOnly } from './shapes';

/** A legal form at either end of a line: the line is a name of its own, whatever stands above it. */
const WITH_FORM = /^(?:(?:株式|有限|合同|合名|合資)会社|[^\s]{0,8}法人|[㈱㈲㈳㈶㈻]|[(（][^()（）]{1,3}[)）]|生活協同組合|NPO法人).{2}|.{2}(?:(?:株式|有限|合同|合名|合資)会社|[㈱㈲]|[(（][株有同][)）])$/u;
/** Ends of names that are no parts of a body. */
const WHOLE_END = /(?:協議会|連合会|連絡会|協会|組合|商工会|会議所|自治会|町内会|振興会|保存会|実行委員会|クラブ|ネットワーク|消防団|大学|機構|財団|公社)$/u;

/**
 * The names of a name cell that holds several bodies, one a line: 「○○協議会⏎合同会社△△」, 「・○○会⏎・△△会」. Any other cell is one name: a line may also carry a name on, name a department or
 * say where the body is.
 */
export function namesIn(cell: string): readonly string[] {
  const lines = cell.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < 2) return [cell];
  const bare = lines.map((line) => line.replace(BULLET_BEFORE_NAME, '').trim());
  if (lines.every((line, i) => line !== bare[i] && bare[i]!.length >= 2)) return bare;
  return bare.every(isWholeName) ? bare : [cell];
}

function isWholeName(line: string): boolean {
  return line.length <= 40 && !/法人番号|\d{12}/u.test(line.normalize('NFKC')) && looksLikeOrganisation(line) && !isLegalFormOnly(line) && (WITH_FORM.test(line) || WHOLE_END.test(line));
}
