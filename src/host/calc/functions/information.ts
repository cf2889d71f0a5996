import { CellError, type Scalar } from '../../model/cell';
import { notAvailable, toNumber, type Value } from '../values';
import type { Evaluator } from '../evaluate';
import { values, type FunctionTable } from './definition';

/** A question about a value, errors included, answered cell by cell. */
const is = (test: (value: Scalar) => boolean) => values((args: readonly Value[], evaluator: Evaluator) => evaluator.lift([args[0]!], ([value]) => test(value!)));

export const informationFunctions: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is((value) => value instanceof CellError),
  ISERR: is((value) => value instanceof CellError && value !== notAvailable),
  ISNA: is((value) => value === notAvailable),
  NA: values(() => notAvailable),
  N: values((args, evaluator) => {
    const value = evaluator.single(args[0]!);
    return typeof value === 'string' ? 0 : toNumber(value);
  }),
};
