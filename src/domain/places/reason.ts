import type { Found } from './row';

/** Words that speak for or against activity in more than one municipality. */
export interface PlaceReason {
  /** Index into the cells given. */
  readonly cell: number;
  /** Positions in the cell's normalised text. */
  readonly start: number;
  readonly end: number;
  readonly value: 'yes' | 'no';
  /** `wide.<what spoke>`, e.g. `wide.area.several`. */
  readonly rule: string;
}

export const because = ({ mention, cell }: Found, value: 'yes' | 'no', rule: string): PlaceReason => ({ cell, start: mention.start, end: mention.end, value, rule });

/** From the first to the last of several mentions of one cell. */
export function becauseAll(found: readonly Found[], rule: string): PlaceReason {
  const here = found.filter((f) => f.cell === found[0]!.cell);
  return { cell: here[0]!.cell, start: here[0]!.mention.start, end: here.at(-1)!.mention.end, value: 'yes', rule };
}
