import { parseValue } from 'numfmt';
import type { Rect } from '../model/area';
import { CellError, type Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';

/** A reference to cells, kept unread until its values are needed. */
export class RangeValue {
  readonly sheet: Sheet;
  readonly area: Rect;

  constructor(sheet: Sheet, area: Rect) {
    this.sheet = sheet;
    this.area = area;
  }
}

export type Matrix = readonly (readonly Scalar[])[];
/** What a part of a formula can be. */
export type Value = Scalar | Matrix | RangeValue;

export const valueError = CellError.of('#VALUE!');
export const notAvailable = CellError.of('#N/A');
export const divisionByZero = CellError.of('#DIV/0!');
export const referenceError = CellError.of('#REF!');
export const nameError = CellError.of('#NAME?');
export const numberError = CellError.of('#NUM!');

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

/** A value as a number by Excel's rules; text that reads as a number or date counts. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  const text = value.trim();
  if (text === '') return valueError;
  const plain = Number(text);
  if (Number.isFinite(plain) && /^[-+.\d]/.test(text)) return plain;
  const parsed = parseValue(text)?.v;
  return typeof parsed === 'number' ? parsed : valueError;
}

/** A value as text by Excel's rules. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value);
  return value;
}

/** A number with up to 15 digits as Excel joins it to text. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toExponential().replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E') : text;
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof CellError) return value;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : valueError;
}

const order = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3);
const collator = new Intl.Collator('ja', { sensitivity: 'accent' });

/** Excel's order: numbers, then text (ignoring case), then FALSE, TRUE; empty compares as the other's zero. */
export function compare(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return equalText(left, right) ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return order(left) - order(right);
}

export const equalText = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();
const emptyLike = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
