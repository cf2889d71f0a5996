import { CellError, type Scalar } from '../../model/cell';
import { displayText } from '../../model/number-format';
import { wildcard } from '../criteria';
import { isMatrix, RangeValue, toBoolean, toNumber, toText, valueError } from '../values';
import { scalar, values, type FunctionDefinition, type FunctionTable } from './definition';

/** A function of texts and numbers: arguments are turned into what each letter of `kinds` says (t text, n number). */
function typed<A extends readonly unknown[]>(kinds: string, apply: (args: A) => Scalar): FunctionDefinition {
  return scalar((args) => {
    const ready: (string | number)[] = [];
    for (let i = 0; i < args.length; i++) {
      const value = kinds[Math.min(i, kinds.length - 1)] === 'n' ? toNumber(args[i]!) : toText(args[i]!);
      if (value instanceof CellError) return value;
      ready.push(value);
    }
    return apply(ready as readonly unknown[] as A);
  });
}

/** Characters as Excel counts them: UTF-16 units. */
const find = (wanted: string, text: string, from: number): Scalar => {
  if (from < 1 || from > text.length + 1) return valueError;
  const at = text.indexOf(wanted, from - 1);
  return at < 0 ? valueError : at + 1;
};

export const textFunctions: FunctionTable = {
  LEN: typed('t', ([text]: [string]) => text.length),
  LEFT: typed('tn', ([text, n = 1]: [string, number?]) => (n < 0 ? valueError : text.slice(0, n))),
  RIGHT: typed('tn', ([text, n = 1]: [string, number?]) => (n < 0 ? valueError : n === 0 ? '' : text.slice(-n))),
  MID: typed('tnn', ([text, start, n]: [string, number, number]) => (start < 1 || n < 0 ? valueError : text.slice(start - 1, start - 1 + n))),
  LOWER: typed('t', ([text]: [string]) => text.toLowerCase()),
  UPPER: typed('t', ([text]: [string]) => text.toUpperCase()),
  TRIM: typed('t', ([text]: [string]) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: typed('t', ([text]: [string]) => Array.from(text).filter((c) => c.charCodeAt(0) >= 32).join('')),
  REPT: typed('tn', ([text, n]: [string, number]) => (n < 0 || text.length * n > 32767 ? valueError : text.repeat(Math.trunc(n)))),
  SUBSTITUTE: typed('tttn', ([text, old, fresh, nth]: [string, string, string, number?]) => {
    if (old === '') return text;
    if (nth === undefined) return text.replaceAll(old, fresh);
    const parts = text.split(old);
    return nth >= parts.length || nth < 1 ? text : `${parts.slice(0, nth).join(old)}${fresh}${parts.slice(nth).join(old)}`;
  }),
  REPLACE: typed('tnnt', ([text, start, n, fresh]: [string, number, number, string]) => (start < 1 || n < 0 ? valueError : text.slice(0, start - 1) + fresh + text.slice(start - 1 + n))),
  FIND: typed('ttn', ([wanted, text, from = 1]: [string, string, number?]) => find(wanted, text, from)),
  SEARCH: typed('ttn', ([wanted, text, from = 1]: [string, string, number?]) => {
    if (!/[*?~]/.test(wanted)) return find(wanted.toLowerCase(), text.toLowerCase(), from);
    const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), 'iu');
    const at = text.slice(from - 1).search(pattern);
    return at < 0 ? valueError : at + from;
  }),
  EXACT: typed('tt', ([a, b]: [string, string]) => a === b),
  VALUE: scalar(([a]) => toNumber(a === '' ? 'x' : (a ?? null))),
  T: scalar(([a]) => (typeof a === 'string' ? a : '')),
  CHAR: typed('n', ([n]: [number]) => (n < 1 || n > 255 ? valueError : String.fromCharCode(n))),
  UNICHAR: typed('n', ([n]: [number]) => (n < 1 || n > 0x10ffff ? valueError : String.fromCodePoint(n))),
  CODE: typed('t', ([text]: [string]) => (text === '' ? valueError : text.charCodeAt(0))),
  UNICODE: typed('t', ([text]: [string]) => text.codePointAt(0) ?? valueError),
  ASC: typed('t', ([text]: [string]) => text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ')),
  TEXT: scalar(([value, format]) => {
    const pattern = toText(format ?? null);
    if (value instanceof CellError) return value;
    if (pattern instanceof CellError) return pattern;
    const n = typeof value === 'string' ? toNumber(value) : value;
    return displayText(n instanceof CellError ? value! : n!, pattern === '' ? '""' : pattern);
  }),
  CONCATENATE: typed('t', (parts: string[]) => parts.join('')),
  CONCAT: values((args, evaluator) => joined(args.flatMap((arg) => evaluator.matrix(arg).flat()), '', false)),
  TEXTJOIN: values((args, evaluator) => {
    const delimiter = toText(evaluator.single(args[0]!));
    const skipEmpty = toBoolean(evaluator.single(args[1]!));
    if (delimiter instanceof CellError) return delimiter;
    if (skipEmpty instanceof CellError) return skipEmpty;
    return joined(args.slice(2).flatMap((arg) => (arg instanceof RangeValue || isMatrix(arg) ? evaluator.matrix(arg).flat() : [arg])), delimiter, skipEmpty);
  }),
};

function joined(parts: readonly Scalar[], delimiter: string, skipEmpty: boolean): Scalar {
  const texts: string[] = [];
  for (const part of parts) {
    const text = toText(part);
    if (text instanceof CellError) return text;
    if (text !== '' || !skipEmpty) texts.push(text);
  }
  return texts.join(delimiter);
}
