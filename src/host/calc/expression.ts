import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression } from '@borgar/fx';
import { maxColumn, maxRow, rect, type Rect } from '../model/area';
import { CellError, type Scalar } from '../model/cell';
import { firstStandIn, shapeOf, type Shape } from './shape';

/** A formula ready to be calculated. Names of sheets and tables are looked up when it is, so that it can be shared and cached by its text. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Rect }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[]; readonly sections: readonly string[] }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: string; readonly argument: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'let'; readonly names: readonly { readonly name: string; readonly value: Expression }[]; readonly body: Expression };

/** Something a formula uses that the embedded Excel cannot calculate. */
export class Unsupported extends Error {}

const cache = new Map<string, Expression | null>();
const cacheLimit = 50_000;

/**
 * Parses a formula without its '='; null when it is no formula. Throws Unsupported for what cannot be calculated (other workbooks, 3-D references).
 * @param known its shape, where the caller has it
 */
export function parseFormula(text: string, known?: Shape | null): Expression | null {
  const hit = cache.get(text);
  if (hit !== undefined) return hit;
  const shape = known === undefined ? shapeOf(text) : known;
  let made: Expression | null;
  if (shape && shape.rows.length > 0) {
    const common = parseFormula(shape.text);
    made = common && withRows(common, shape.rows);
  } else made = parseText(text);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, made);
  return made;
}

function parseText(text: string): Expression | null {
  try {
    const tree = parse(tokenize(`=${text.replace(/_xlfn\.(_xlws\.)?|_xlws\./gi, '')}`, { mergeRefs: true }));
    return convert(tree as AstExpression);
  } catch (error) {
    if (error instanceof Unsupported) throw error;
    return null;
  }
}

/** An expression of a shape with the row numbers of one formula; what reads no cells is shared. */
function withRows(expression: Expression, rows: readonly number[]): Expression {
  const part = <E extends Expression>(inner: E): E => withRows(inner, rows) as E;
  switch (expression.kind) {
    case 'literal':
    case 'array':
    case 'table':
    case 'name':
      return expression;
    case 'range': {
      const row = (index: number): number => (rows[index + 1 - firstStandIn] ?? index + 1) - 1;
      const { top, left, bottom, right } = expression.area;
      const [a, b] = [row(top), row(bottom)];
      return { ...expression, area: rect(Math.min(a, b), left, Math.max(a, b), right) };
    }
    case 'unary':
      return { ...expression, argument: part(expression.argument) };
    case 'binary':
      return { ...expression, left: part(expression.left), right: part(expression.right) };
    case 'call':
      return { ...expression, args: expression.args.map(part) };
    case 'let':
      return { ...expression, names: expression.names.map(({ name, value }) => ({ name, value: part(value) })), body: part(expression.body) };
  }
}

function convert(node: AstExpression): Expression {
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'literal', value: CellError.of(node.value) };
    case 'ArrayExpression':
      return { kind: 'array', rows: node.elements.map((row) => row.map((item) => convert(item as AstExpression))) };
    case 'ReferenceIdentifier':
      return reference(node.value);
    case 'UnaryExpression':
      return { kind: 'unary', operator: node.operator, argument: convert(node.arguments[0] as AstExpression) };
    case 'BinaryExpression':
      return { kind: 'binary', operator: node.operator, left: convert(node.arguments[0] as AstExpression), right: convert(node.arguments[1] as AstExpression) };
    case 'CallExpression': {
      const callee = node.callee;
      if (callee.type !== 'Identifier') throw new Unsupported('calling a value');
      return { kind: 'call', name: callee.name.toUpperCase(), args: node.arguments.map((arg) => (arg ? convert(arg as AstExpression) : { kind: 'literal', value: null })) };
    }
    case 'LetExpression':
      return {
        kind: 'let',
        names: node.declarations.map((item) => ({ name: (item.id as { name: string }).name.toLowerCase(), value: convert(item.init as AstExpression) })),
        body: convert(node.body as AstExpression),
      };
    default:
      throw new Unsupported(node.type);
  }
}

function reference(text: string): Expression {
  const table = text.includes('[') ? parseStructRef(text) : undefined;
  if (table) return { kind: 'table', table: table.table ?? '', columns: table.columns ?? [], sections: table.sections ?? [] };
  const parsed = parseA1Ref(text);
  if (!parsed) throw new Unsupported(text);
  const context = parsed.context ?? [];
  if (context.length > 1 || context[0]?.includes(':')) throw new Unsupported(text);
  const sheet = context[0] ?? null;
  if ('name' in parsed) return { kind: 'name', sheet, name: parsed.name };
  const { top, left, bottom, right } = parsed.range;
  return { kind: 'range', sheet, area: rect(top ?? 0, left ?? 0, bottom ?? maxRow, right ?? maxColumn) };
}
