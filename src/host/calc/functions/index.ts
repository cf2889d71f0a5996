import * as library from '@formulajs/formulajs';
import { CellError, errorCodes, type Scalar } from '../../model/cell';
import type { Evaluator, Place } from '../evaluate';
import { Unsupported, type Expression } from '../expression';
import { isMatrix, valueError, type Value } from '../values';
import { aggregateFunctions } from './aggregate';
import { arrayFunctions } from './array';
import type { FunctionDefinition } from './definition';
import { informationFunctions } from './information';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { textFunctions } from './text';

/**
 * Functions with references, arrays or laziness are written here; the rest (mathematics, dates, statistics, finance) come
 * from formulajs, which knows values only.
 */
const own = new Map<string, FunctionDefinition>(Object.entries({ ...logicalFunctions, ...aggregateFunctions, ...lookupFunctions, ...textFunctions, ...informationFunctions, ...arrayFunctions }));

/** Functions whose value can change though nothing they read did. */
export const volatileNames: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'OFFSET', 'INDIRECT', 'CELL', 'INFO']);

type LibraryFunction = (...args: unknown[]) => unknown;

function fromLibrary(name: string): LibraryFunction | undefined {
  let found: unknown = library;
  for (const part of name.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'function' ? (found as LibraryFunction) : undefined;
}

/** Calls a worksheet function; throws Unsupported when there is none of that name. */
export function callFunction(name: string, args: readonly Expression[], place: Place, evaluator: Evaluator): Value {
  const definition = own.get(name);
  if (!definition) return callLibrary(name, args, place, evaluator);
  if (definition.kind === 'lazy') return definition.apply(args, place, evaluator);
  const ready = args.map((arg) => evaluator.evaluate(arg, place));
  if (definition.kind === 'values') return definition.apply(ready, evaluator, place);
  return evaluator.lift(ready, (scalars) => scalars.find((value) => value instanceof CellError) ?? definition.apply(scalars));
}

function callLibrary(name: string, args: readonly Expression[], place: Place, evaluator: Evaluator): Value {
  const called = fromLibrary(name);
  if (!called) throw new Unsupported(name);
  const plain = args.map((arg) => {
    const matrix = evaluator.matrix(evaluator.evaluate(arg, place));
    // A copy: the library may sort what it is given.
    return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : matrix.map((row) => [...row]);
  });
  const error = plain.flatMap((value) => (isMatrix(value as Value) ? (value as Scalar[][]).flat() : [value as Scalar])).find((value) => value instanceof CellError);
  if (error instanceof CellError) return error;
  return fromResult(called(...plain));
}

/** What formulajs gives back as a value of ours: dates as serial numbers, its errors as cell errors. */
function fromResult(result: unknown): Value {
  if (result instanceof Date) return Math.round(((Date.UTC(result.getFullYear(), result.getMonth(), result.getDate(), result.getHours(), result.getMinutes(), result.getSeconds()) - Date.UTC(1899, 11, 30)) / 86_400_000) * 1e10) / 1e10;
  if (result instanceof Error) return CellError.of((errorCodes as readonly string[]).includes(result.message) ? result.message : '#VALUE!');
  if (typeof result === 'number') return Number.isFinite(result) ? result : CellError.of('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean' || result === null) return result;
  if (Array.isArray(result)) return result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((item) => fromResult(item) as Scalar));
  return valueError;
}
