import type { Decision } from '../decision';
import type { RuleRow } from '../rules/ruleRows';
import { FOLLOWS, LEARNT_TAGS, differencesIn, givenOf, isOpen, saidOf, type DecidedRow, type TagValue } from './decided';
import type { WordRow } from './rowWords';

/** Everything that changes are found from. Rows of `decided`, `decidedWords` and `before` belong together, and so do those of `list` and `given`. */
export interface Evidence {
  /** The active rule rows. */
  readonly rules: readonly RuleRow[];
  readonly decided: readonly DecidedRow[];
  readonly decidedWords: readonly WordRow[];
  /** What the machine says of the decided rows. */
  readonly before: readonly Decision[];
  /** The whole list and what the machine says of it. */
  readonly list: readonly WordRow[];
  readonly given: readonly Decision[];
}

/** Organisations that must bear a change out. */
export const WITNESSES = 2;

/** Values with the decided rows, by index, in which person and machine differ about them. */
export type Wishes = ReadonlyMap<string, { readonly value: TagValue; readonly rows: ReadonlySet<number> }>;

export const keyOf = ({ tag, value }: TagValue): string => `${tag} ${value}`;

/** The values that the machine does not give although the person does, and the other way about; not where another tag is the cause. */
export function wishesOf({ decided, before }: Evidence): { readonly missing: Wishes; readonly surplus: Wishes } {
  const missing = new Map<string, { value: TagValue; rows: Set<number> }>();
  const surplus = new Map<string, { value: TagValue; rows: Set<number> }>();
  const add = (to: typeof missing, value: TagValue, row: number): void => {
    const known = to.get(keyOf(value)) ?? { value, rows: new Set<number>() };
    known.rows.add(row);
    to.set(keyOf(value), known);
  };
  decided.forEach(({ tags }, row) => {
    for (const tag of LEARNT_TAGS) {
      const said = saidOf(tags, tag);
      if (said === null || FOLLOWS[tag].some((cause) => differencesIn(before[row]!, tags, cause) > 0)) continue;
      const given = givenOf(before[row]!, tag);
      for (const value of said) if (value !== 'unknown' && !given.includes(value)) add(missing, { tag, value }, row);
      for (const value of given) if (value !== 'unknown' && !said.includes(value)) add(surplus, { tag, value }, row);
    }
  });
  return { missing, surplus };
}

/** Organisations among these rows for whom the person gives the value, and all about whom words could decide. */
export function witnessesOf({ decided, decidedWords }: Evidence, rows: readonly number[], value: TagValue): { readonly agreeing: number; readonly all: number } {
  const agreeing = new Set<string>();
  const all = new Set<string>();
  for (const row of rows) {
    const { tags } = decided[row]!;
    if (!isOpen(tags, value)) continue;
    all.add(decidedWords[row]!.name);
    if (saidOf(tags, value.tag)!.includes(value.value)) agreeing.add(decidedWords[row]!.name);
  }
  return { agreeing: agreeing.size, all: all.size };
}

/** Different organisations, by name, among decided rows. */
export const namesAmong = ({ decidedWords }: Evidence, rows: Iterable<number>): number => new Set([...rows].map((row) => decidedWords[row]!.name)).size;

/**
 * How often person and machine differ about a value in rows that a change does not touch: what chance would give.
 * @param whereGiven true for values that the machine gives too often, false for those that it misses.
 */
export function chanceOf({ decided, before }: Evidence, value: TagValue, wished: ReadonlySet<number>, touched: readonly number[], whereGiven: boolean): number {
  const apart = new Set(touched);
  let all = 0;
  let differing = 0;
  decided.forEach(({ tags }, row) => {
    if (apart.has(row) || !isOpen(tags, value) || givenOf(before[row]!, value.tag).includes(value.value) !== whereGiven) return;
    all++;
    if (wished.has(row)) differing++;
  });
  return (differing + 1) / (all + 2);
}
