import type { Rect } from '../model/area';
import { shapeOf, type Shape } from './shape';
import type { RangeValue } from './values';

/** A cell's formula: its text as a person sees it without '=', and whether its value is out of date. */
export class Formula {
  private written: string;
  private knownShape: Shape | null | undefined;
  /** What it reads, as the calculator found it; null: to be found (after a change of text, tables or sheets). */
  precedents: readonly RangeValue[] | 'volatile' | null = null;
  dirty: boolean;
  /** True when the value came with the file: kept when the formula cannot be calculated here. */
  readonly fromFile: boolean;
  /** The area of an array formula (Ctrl+Shift+Enter), or null. */
  readonly array: Rect | null;
  /** True for a formula of dynamic arrays, as the file marks it. */
  readonly dynamic: boolean;

  constructor(text: string, options: { readonly dirty?: boolean; readonly fromFile?: boolean; readonly array?: Rect | null; readonly dynamic?: boolean } = {}) {
    this.written = text;
    this.dirty = options.dirty ?? true;
    this.fromFile = options.fromFile ?? false;
    this.array = options.array ?? null;
    this.dynamic = options.dynamic ?? false;
  }

  get text(): string {
    return this.written;
  }

  set text(text: string) {
    this.written = text;
    this.knownShape = undefined;
    this.precedents = null;
  }

  get shape(): Shape | null {
    if (this.knownShape === undefined) this.knownShape = shapeOf(this.written);
    return this.knownShape;
  }
}
