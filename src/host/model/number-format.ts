import { format, isDateFormat } from 'numfmt';
import { numberText } from '../calc/values';
import { CellError, type Scalar } from './cell';

const eras = [
  { start: 43586, name: '令和', short: '令', letter: 'R', first: 2019 },
  { start: 32516, name: '平成', short: '平', letter: 'H', first: 1989 },
  { start: 9856, name: '昭和', short: '昭', letter: 'S', first: 1926 },
  { start: 4595, name: '大正', short: '大', letter: 'T', first: 1912 },
  { start: 1, name: '明治', short: '明', letter: 'M', first: 1868 },
];

/** Japanese era codes (ggge, [$-411]gge …), which the formatting library does not know, written out as quoted text. */
function withEras(pattern: string, serial: number): string {
  if (!/(^|[^"\\])(g|e)/i.test(pattern) || !/g+|(^|\])e+/i.test(pattern.replace(/"[^"]*"/g, '')) || /General/i.test(pattern) || /0[eE][+-]/.test(pattern)) return pattern;
  const era = eras.find((item) => serial >= item.start);
  if (!era) return pattern;
  const year = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear() - era.first + 1;
  return pattern
    .split(/("[^"]*"|\[[^\]]*\])/)
    .map((part) => (part.startsWith('"') || part.startsWith('[') ? part : part.replace(/g+/gi, (g) => `"${g.length >= 3 ? era.name : g.length === 2 ? era.short : era.letter}"`).replace(/e+/gi, (e) => `"${String(year).padStart(e.length, '0')}"`)))
    .join('');
}

/** What Excel shows for a value in a number format (in a column wide enough). */
export function displayText(value: Scalar, pattern: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return pattern === 'General' || pattern === '@' ? value : safeFormat(pattern, value);
  if (pattern === 'General' || pattern === '@') return generalNumber(value);
  return safeFormat(isDateFormat(pattern) || /[ge]/i.test(pattern) ? withEras(pattern, value) : pattern, value);
}

/** General shows at most 11 characters of a number. */
function generalNumber(value: number): string {
  const text = numberText(value);
  return text.length <= 11 ? text : safeFormat('General', value);
}

function safeFormat(pattern: string, value: string | number): string {
  try {
    return format(pattern, value);
  } catch {
    return typeof value === 'number' ? numberText(value) : value;
  }
}
