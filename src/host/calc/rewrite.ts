import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenize, type RangeA1 } from '@borgar/fx';
import { quoteSheet } from '../model/address';
import { maxColumn, maxRow } from '../model/area';
import { changePerShape, type OfFormula } from './shape';

/** How a change of the workbook changes the references of a formula. */
export interface ReferenceChange {
  /** Words of which a formula must hold one to be touched at all: spares reading tens of thousands of formulas that do not. */
  readonly mentions?: readonly string[];
  /** The new name of a sheet; null when the sheet goes away (#REF!); undefined: unchanged. */
  readonly sheet?: (name: string) => string | null | undefined;
  readonly table?: (name: string) => string | null | undefined;
  /** The new name of a table's column. `table` is '' for references within the table itself. */
  readonly column?: (table: string, column: string) => string | undefined;
  /** Rows or columns that moved on a sheet (name as written, null for the formula's own sheet); null: the cells went away. */
  readonly shift?: (sheet: string | null, range: ReferencedCells) => ReferencedCells | null | undefined;
  /** Moves what has no $ by so many rows and columns, as copying a formula does. */
  readonly relative?: { readonly rows: number; readonly columns: number };
}

export interface ReferencedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rewriting for all formulas of a workbook: what formulas filled down a column share is done once, and what mentions nothing that changes is not read. */
export function createRewriter(change: ReferenceChange): OfFormula<string> {
  const concerned = change.mentions ? mentions(change.mentions) : () => true;
  const rewrite = (text: string): string => (concerned(text) ? rewriteFormula(text, change) : text);
  return change.shift || change.relative ? rewrite : changePerShape(rewrite);
}

/** Tells formulas that may hold one of these names, at the cost of a look. */
export function mentions(names: readonly string[]): (text: string) => boolean {
  // Names stand in formulas as they are, but for doubled apostrophes, in any case.
  const wanted = names.map((name) => name.toLowerCase()).flatMap((name) => (name.includes("'") ? [name, name.replaceAll("'", "''")] : [name]));
  return (text) => {
    const plain = text.toLowerCase();
    return wanted.some((name) => plain.includes(name));
  };
}

/** Rewrites the references of a formula (without '='); gives back the same text when nothing changes or it is no formula. */
export function rewriteFormula(text: string, change: ReferenceChange): string {
  const tokens = tokenize(`=${text}`, { mergeRefs: true });
  let touched = false;
  const written = tokens.map((token) => {
    if (token.type === 'fx_prefix') return '';
    const fresh = token.type === 'structured' ? structured(token.value, change) : /^range/.test(token.type) ? range(token.value, change) : undefined;
    if (fresh === undefined || fresh === token.value) return token.value;
    touched = true;
    return fresh;
  });
  return touched ? written.join('') : text;
}

function structured(text: string, change: ReferenceChange): string | undefined {
  const reference = parseStructRef(text);
  if (!reference) return undefined;
  const table = reference.table ?? '';
  const renamed = table === '' ? undefined : change.table?.(table);
  if (renamed === null) return '#REF!';
  const before = reference.columns ?? [];
  const columns = before.map((column) => change.column?.(table, column) ?? column);
  if (renamed === undefined && columns.every((column, i) => column === before[i])) return undefined;
  return stringifyStructRef({ ...reference, table: renamed ?? table, columns });
}

function range(text: string, change: ReferenceChange): string | undefined {
  const reference = parseA1Ref(text);
  if (!reference) return undefined;
  const context = reference.context ?? [];
  const sheet = context.length === 1 ? context[0]! : null;
  if ('name' in reference) {
    const renamed = context.length === 0 ? change.table?.(reference.name) : undefined;
    if (renamed !== undefined) return renamed ?? '#REF!';
  }
  const sheetNow = sheet === null ? undefined : renameSheets(sheet, change);
  if (sheetNow === null) return '#REF!';
  const shifted = 'range' in reference ? moveRange(sheet, reference.range, change) : undefined;
  if (shifted === null) return '#REF!';
  if (sheetNow === undefined && shifted === undefined) return undefined;
  const fresh = 'name' in reference ? reference : { ...reference, range: { ...reference.range, ...shifted } };
  if (sheet === null) return stringifyA1Ref(fresh);
  // The library leaves names like 「一覧（県）」 without the quotes that programs need.
  return `${quoteSheet(sheetNow ?? sheet)}!${stringifyA1Ref({ ...fresh, context: [] })}`;
}

/** One sheet or 'first:last'. */
function renameSheets(names: string, change: ReferenceChange): string | null | undefined {
  const parts = names.split(':');
  const fresh = parts.map((name) => change.sheet?.(name));
  if (fresh.some((name) => name === null)) return null;
  return fresh.every((name) => name === undefined) ? undefined : parts.map((name, i) => fresh[i] ?? name).join(':');
}

function moveRange(sheet: string | null, area: RangeA1, change: ReferenceChange): ReturnType<typeof shiftRange> {
  if (change.shift) return shiftRange(sheet, area, change.shift);
  if (!change.relative) return undefined;
  const { rows, columns } = change.relative;
  const by = (edge: number | null | undefined, fixed: boolean | null | undefined, n: number): number | null => (isOpen(edge) ? null : fixed ? edge! : edge! + n);
  return { top: by(area.top, area.$top, rows), bottom: by(area.bottom, area.$bottom, rows), left: by(area.left, area.$left, columns), right: by(area.right, area.$right, columns) };
}

function shiftRange(sheet: string | null, area: RangeA1, shift: NonNullable<ReferenceChange['shift']>): Partial<Record<'top' | 'left' | 'bottom' | 'right', number | null>> | null | undefined {
  const moved = shift(sheet, { top: area.top ?? 0, left: area.left ?? 0, bottom: area.bottom ?? maxRow, right: area.right ?? maxColumn });
  if (moved === null || moved === undefined) return moved;
  // A reference to whole columns (or rows) stays one.
  return { top: isOpen(area.top) ? null : moved.top, bottom: isOpen(area.bottom) ? null : moved.bottom, left: isOpen(area.left) ? null : moved.left, right: isOpen(area.right) ? null : moved.right };
}

const isOpen = (edge: number | null | undefined): boolean => edge === null || edge === undefined;
