import { CellError, type Scalar } from '../model/cell';
import { compare, divisionByZero, numberError, toNumber, toText, valueError } from './values';

export function applyUnary(operator: string, value: Scalar): Scalar {
  if (operator === '+' || operator === '@' || operator === '#') return value;
  const n = toNumber(value);
  if (n instanceof CellError) return n;
  return operator === '-' ? -n : n / 100;
}

export function applyBinary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  switch (operator) {
    case '&':
      return String(toText(a)) + String(toText(b));
    case '=':
      return compare(a, b) === 0;
    case '<>':
      return compare(a, b) !== 0;
    case '<':
      return compare(a, b) < 0;
    case '<=':
      return compare(a, b) <= 0;
    case '>':
      return compare(a, b) > 0;
    case '>=':
      return compare(a, b) >= 0;
  }
  const x = toNumber(a);
  if (x instanceof CellError) return x;
  const y = toNumber(b);
  if (y instanceof CellError) return y;
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return y === 0 ? divisionByZero : x / y;
    case '^': {
      const power = x ** y;
      return Number.isFinite(power) ? power : numberError;
    }
    default:
      return valueError;
  }
}
