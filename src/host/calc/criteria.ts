import { CellError, type Scalar } from '../model/cell';
import { toNumber } from './values';

/** A criterion of COUNTIF and its kin: what a cell must be. */
export interface Criterion {
  readonly test: (value: Scalar) => boolean;
  /** Key of the one value it asks for (see criterionKey), when it is a plain equality: lets an index answer. */
  readonly equals: string | null;
}

/** Index key of a cell's value: numbers and text that reads as the same number fall together, as in COUNTIF. */
export function criterionKey(value: Scalar): string | null {
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'string') {
    const n = asNumber(value);
    return n === null ? `s${value.toLowerCase()}` : `n${n}`;
  }
  if (typeof value === 'boolean') return `b${String(value)}`;
  return value instanceof CellError ? `e${value.code}` : null;
}

function asNumber(text: string): number | null {
  if (!/^\s*[-+]?[\d.,]+%?\s*$|^\s*[-+]?[\d.]+e[-+]?\d+\s*$|^\d+[/-]\d/i.test(text)) return null;
  const n = toNumber(text);
  return typeof n === 'number' ? n : null;
}

/** Reads a criterion such as "該当", ">=3", "<>", "*市*" or a plain value. */
export function readCriterion(criterion: Scalar): Criterion {
  if (criterion === null) return { test: (value) => value === 0, equals: 'n0' };
  if (typeof criterion !== 'string') {
    const key = criterionKey(criterion);
    return { test: (value) => criterionKey(value) === key, equals: key };
  }
  const match = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion)!;
  const operator = match[1] ?? '';
  const operand = match[2] ?? '';
  if (operand === '') {
    if (operator === '<>') return { test: (value) => value !== null, equals: null };
    if (operator === '=') return { test: (value) => value === null, equals: null };
    if (operator === '') return { test: (value) => value === null || value === '', equals: null };
    return { test: () => false, equals: null };
  }
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = equality(operand);
    return operator === '<>' ? { test: (value) => !equal.test(value), equals: null } : equal;
  }
  const upper = operand.toUpperCase();
  const bound: string | number | boolean = asNumber(operand) ?? (upper === 'TRUE' ? true : upper === 'FALSE' ? false : operand.toLowerCase());
  return {
    equals: null,
    test: (value) => {
      const cell = typeof value === 'string' ? value.toLowerCase() : value;
      if (cell === null || typeof cell !== typeof bound || cell instanceof CellError) return false;
      if (operator === '<') return cell < bound;
      if (operator === '<=') return cell <= bound;
      if (operator === '>') return cell > bound;
      return cell >= bound;
    },
  };
}

function equality(operand: string): Criterion {
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { test: (value) => value === (upper === 'TRUE'), equals: `b${upper.toLowerCase()}` };
  const contained = /^\*([^*?~]+)\*$/.exec(operand)?.[1]?.toLowerCase();
  // "*text*", the usual question, without a pattern: columns are long.
  if (contained !== undefined) return { test: (value) => typeof value === 'string' && value.toLowerCase().includes(contained), equals: null };
  if (operand === '*') return { test: (value) => typeof value === 'string', equals: null };
  if (/[*?]/.test(operand)) {
    const pattern = wildcard(operand);
    return { test: (value) => typeof value === 'string' && pattern.test(value), equals: null };
  }
  const key = criterionKey(operand.startsWith('#') && /^#[A-Z/0]+[!?]?$/.test(operand) ? CellError.of(operand) : operand.replace(/~([*?~])/g, '$1'));
  return { test: (value) => criterionKey(value) === key, equals: key };
}

/** Excel's wildcards as a pattern: * any text, ? one character, ~ takes the next as it is. */
export function wildcard(text: string): RegExp {
  let source = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '~' && i + 1 < text.length) source += escape(text[++i]!);
    else if (c === '*') source += '[\\s\\S]*';
    else if (c === '?') source += '[\\s\\S]';
    else source += escape(c);
  }
  return new RegExp(`^${source}$`, 'iu');
}

const escape = (c: string): string => c.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
