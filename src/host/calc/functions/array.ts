import { CellError, type Scalar } from '../../model/cell';
import { compare, toBoolean, toNumber, type Matrix } from '../values';
import { values, type FunctionTable } from './definition';

const noResult = CellError.of('#CALC!');

/** Functions of dynamic arrays. A formula here shows the first of their values; inside other functions all count. */
export const arrayFunctions: FunctionTable = {
  UNIQUE: values((args, evaluator) => {
    const seen = new Set<string>();
    return evaluator.matrix(args[0]!).filter((row) => {
      const key = JSON.stringify(row.map((value) => (typeof value === 'string' ? value.toLowerCase() : value instanceof CellError ? { e: value.code } : value)));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }),
  FILTER: values((args, evaluator) => {
    const source = evaluator.matrix(args[0]!);
    const keep = evaluator.matrix(args[1]!);
    const truth = (value: Scalar | undefined): boolean => toBoolean(value ?? null) === true;
    const rows: Matrix = keep.length === 1 && source.length > 1 ? source.map((row) => row.filter((_, c) => truth(keep[0]![c]))) : source.filter((_, r) => truth(keep[r]?.[0]));
    return rows.length === 0 || rows[0]!.length === 0 ? (args[2] ?? noResult) : rows;
  }),
  SORT: values((args, evaluator) => {
    const at = args[1] === undefined ? 1 : toNumber(evaluator.single(args[1]));
    const direction = args[2] === undefined ? 1 : toNumber(evaluator.single(args[2]));
    if (at instanceof CellError) return at;
    return [...evaluator.matrix(args[0]!)].sort((a, b) => compare(a[at - 1] ?? null, b[at - 1] ?? null) * (direction === -1 ? -1 : 1));
  }),
};
