import { ANSWERS, CATEGORIES, INCENTIVES, STAGES, TYPES, type TagCode } from '../vocabulary';

const VALUES = {
  type: TYPES, multi: ANSWERS, town: ANSWERS, bridge: ANSWERS, cross: ANSWERS, wide: ANSWERS, categories: CATEGORIES, stage: STAGES, incentives: INCENTIVES,
} as const satisfies Readonly<Record<TagCode, object>>;

let count = 0;

/** A number for each value of each tag, so that what rules say of a row is kept in an array: `SLOT.town.yes`. */
export const SLOT = Object.fromEntries(
  Object.entries(VALUES).map(([tag, values]) => [tag, Object.fromEntries(Object.keys(values).map((value) => [value, count++]))]),
) as { readonly [T in TagCode]: { readonly [V in keyof (typeof VALUES)[T]]: number } };

/** The slot of values that no vocabulary has: nobody asks for it. */
const NOWHERE = count;
export const SLOT_COUNT = count + 1;

/** The slot of a rule's value, whatever the rule says. */
export function slotOf(tag: TagCode, value: string): number {
  return (SLOT[tag] as Readonly<Record<string, number | undefined>>)[value] ?? NOWHERE;
}
