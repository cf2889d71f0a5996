import type { Scalar } from '../../model/cell';
import type { Evaluator, Place } from '../evaluate';
import type { Expression } from '../expression';
import type { Value } from '../values';

/** How a worksheet function is given its arguments. */
export type FunctionDefinition =
  /** One scalar each; arrays are gone through cell by cell. Errors among the arguments are the result. */
  | { readonly kind: 'scalar'; readonly apply: (args: readonly Scalar[]) => Scalar }
  /** Values as they are: references stay references. */
  | { readonly kind: 'values'; readonly apply: (args: readonly Value[], evaluator: Evaluator, place: Place) => Value }
  /** Unevaluated, for functions that look at only some of their arguments. */
  | { readonly kind: 'lazy'; readonly apply: (args: readonly Expression[], place: Place, evaluator: Evaluator) => Value };

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

export const scalar = (apply: (args: readonly Scalar[]) => Scalar): FunctionDefinition => ({ kind: 'scalar', apply });
export const values = (apply: (args: readonly Value[], evaluator: Evaluator, place: Place) => Value): FunctionDefinition => ({ kind: 'values', apply });
export const lazy = (apply: (args: readonly Expression[], place: Place, evaluator: Evaluator) => Value): FunctionDefinition => ({ kind: 'lazy', apply });
