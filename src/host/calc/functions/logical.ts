import { CellError, type Scalar } from '../../model/cell';
import type { Evaluator, Place } from '../evaluate';
import type { Expression } from '../expression';
import { RangeValue, compare, isMatrix, notAvailable, toBoolean, valueError, type Value } from '../values';
import { lazy, scalar, values, type FunctionTable } from './definition';

/** Whether any value of the arguments is (not) true; text and empty cells of ranges do not count. */
function fold(args: readonly Value[], evaluator: Evaluator, start: boolean, join: (a: boolean, b: boolean) => boolean): Value {
  let result = start;
  let seen = false;
  for (const arg of args) {
    const fromCells = arg instanceof RangeValue || isMatrix(arg);
    for (const row of evaluator.matrix(arg)) {
      for (const value of row) {
        if (fromCells && (value === null || typeof value === 'string')) continue;
        const b = toBoolean(value);
        if (b instanceof CellError) return b;
        seen = true;
        result = join(result, b);
      }
    }
  }
  return seen ? result : valueError;
}

/** IF over a condition that may be an array. */
function choose(condition: Value, place: Place, evaluator: Evaluator, yes: Expression | undefined, no: Expression | undefined): Value {
  const pick = (value: Scalar): boolean | CellError => toBoolean(value);
  const branch = (part: Expression | undefined, missing: boolean): Value => (part ? evaluator.evaluate(part, place) : missing);
  if (!isMatrix(condition) && !(condition instanceof RangeValue && (condition.area.top !== condition.area.bottom || condition.area.left !== condition.area.right))) {
    const truth = pick(evaluator.single(condition));
    if (truth instanceof CellError) return truth;
    return truth ? branch(yes, true) : branch(no, false);
  }
  return evaluator.lift([condition, branch(yes, true), branch(no, false)], ([c, a, b]) => {
    const truth = pick(c!);
    return truth instanceof CellError ? truth : truth ? a! : b!;
  });
}

const ifError = (matches: (value: Scalar) => boolean) =>
  lazy((args, place, evaluator) => {
    const value = evaluator.evaluate(args[0]!, place);
    if (isMatrix(value)) return evaluator.lift([value, evaluator.evaluate(args[1]!, place)], ([v, other]) => (matches(v!) ? other! : v!));
    const one = evaluator.single(value);
    return matches(one) ? evaluator.evaluate(args[1]!, place) : value;
  });

export const logicalFunctions: FunctionTable = {
  TRUE: scalar(() => true),
  FALSE: scalar(() => false),
  NOT: scalar(([a]) => {
    const b = toBoolean(a ?? null);
    return b instanceof CellError ? b : !b;
  }),
  AND: values((args, evaluator) => fold(args, evaluator, true, (a, b) => a && b)),
  OR: values((args, evaluator) => fold(args, evaluator, false, (a, b) => a || b)),
  XOR: values((args, evaluator) => fold(args, evaluator, false, (a, b) => a !== b)),
  IF: lazy((args, place, evaluator) => choose(evaluator.evaluate(args[0]!, place), place, evaluator, args[1], args[2])),
  IFS: lazy((args, place, evaluator) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const truth = toBoolean(evaluator.single(evaluator.evaluate(args[i]!, place)));
      if (truth instanceof CellError) return truth;
      if (truth) return evaluator.evaluate(args[i + 1]!, place);
    }
    return notAvailable;
  }),
  SWITCH: lazy((args, place, evaluator) => {
    const subject = evaluator.single(evaluator.evaluate(args[0]!, place));
    if (subject instanceof CellError) return subject;
    let i = 1;
    for (; i + 1 < args.length; i += 2) if (compare(subject, evaluator.single(evaluator.evaluate(args[i]!, place))) === 0) return evaluator.evaluate(args[i + 1]!, place);
    return i < args.length ? evaluator.evaluate(args[i]!, place) : notAvailable;
  }),
  IFERROR: ifError((value) => value instanceof CellError),
  IFNA: ifError((value) => value === notAvailable),
};
