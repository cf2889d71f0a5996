import type { ParsedName } from './name';
import { strictSpelling } from './spelling';

/** Shorter names are not cut off by a form's or a column's width. */
const SHORTEST = 8;
/** Ends of names that do not stand shortened. */
const WHOLE_ENDS = ['協議会', '委員会', '実行委員会', '協同組合', '組合', '連合会', '研究会', '推進会議', '振興会', '保存会', 'センター', 'ネットワーク', 'プロジェクト', 'コンソーシアム', 'プラットフォーム', '株式会社', '研究所', '振興組合', '観光協会', '推進機構', '機構', '財団', '公社', '事業団'].map(strictSpelling);

/** Whether one name is the other cut off: 「…」 at its end, a particle, or a word's beginning (「推進協議」). */
export function isCut(a: ParsedName, b: ParsedName): boolean {
  const [short, long] = a.strict.length <= b.strict.length ? [a, b] : [b, a];
  const begin = short.strict.replace(/[…‥]+$/, '');
  if (begin.length < 4 || begin === long.strict || !long.strict.startsWith(begin)) return false;
  if (/(?:…|‥|\.{2,}|・{2,})\)?$/.test(short.plain)) return true;
  if (begin.length < SHORTEST) return false;
  if (/を$|(?<=[一-鿿])[にのとがはへも]$/.test(begin)) return true;
  const rest = long.strict.slice(begin.length);
  // Within a word in katakana: 「ネットワ」, 「ーク」.
  if (/[ァ-ヺー]{2}$/.test(begin) && /^ー|^[ァ-ヺ]{1,3}$|^[ァ-ヺ]{1,2}ー/.test(rest) && /[ァ-ヺー]/.test(rest)) return true;
  return WHOLE_ENDS.some((end) => long.strict.endsWith(end) && end.endsWith(rest) && rest.length < end.length && begin.endsWith(end.slice(0, -rest.length)));
}
