import { parseValue } from 'numfmt';
import { CellError, errorCodes, type Scalar } from './cell';

/** What a typed or written text becomes in a cell. */
export type Entered =
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Scalar; /** Number format that goes with it when the cell has none. */ readonly format?: string; readonly quoted?: boolean };

/**
 * Reads a text as Excel does when it is typed or written by Office.js: '=…' a formula (also '+…' and '-…' that are no number,
 * and '@…'), a leading quote makes text, numbers, percentages, dates and TRUE/FALSE are recognised, the rest is text.
 *
 * @param asText the cell's number format is '@'
 */
export function readInput(text: string, asText: boolean): Entered {
  if (text === '') return { kind: 'value', value: null };
  if (asText) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quoted: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text: text.slice(1).trim() };
  const number = readNumber(text);
  if (number) return { kind: 'value', ...number };
  if (/^[+\-@]./.test(text)) return { kind: 'formula', text: text.startsWith('-') ? text : text.slice(1).trim() };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if ((errorCodes as readonly string[]).includes(upper)) return { kind: 'value', value: CellError.of(upper) };
  return { kind: 'value', value: text };
}

const eraYears: Readonly<Record<string, number>> = { 令和: 2018, 令: 2018, R: 2018, 平成: 1988, 平: 1988, H: 1988, 昭和: 1925, 昭: 1925, S: 1925, 大正: 1911, 大: 1911, T: 1911, 明治: 1867, 明: 1867, M: 1867 };

/** How anything that can be a number or date begins: most text is told apart by this alone. */
const numberLike = /^[\s(+\-¥￥$€£.\d０-９（＋－．]|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:令|平|昭|大正|大\d|明治|明\d|[RHSTM]\d)/i;

/** Numbers and dates as a Japanese Excel reads them, full-width digits included. */
function readNumber(text: string): { value: number; format?: string } | null {
  if (!numberLike.test(text)) return null;
  const narrow = text.replace(/[０-９．，－＋％／：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(narrow)) return { value: Number(narrow) };
  const date = /^(?:(\d{4})年|(令和|平成|昭和|大正|明治|[令平昭大明RHSTM])(\d{1,2})[年./-])(\d{1,2})[月./-](\d{1,2})日?$/i.exec(narrow);
  if (date) {
    const year = date[1] ? Number(date[1]) : (eraYears[date[2]!.toUpperCase()] ?? 0) + Number(date[3]);
    const serial = toSerial(year, Number(date[4]), Number(date[5]));
    return serial === null ? null : { value: serial, format: date[1] ? 'yyyy"年"m"月"d"日"' : '[$-411]ge.m.d' };
  }
  const parsed = parseValue(narrow);
  if (!parsed || typeof parsed.v !== 'number') return null;
  return parsed.z ? { value: parsed.v, format: parsed.z } : { value: parsed.v };
}

function toSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
