import type { Candidate } from '../candidate';
import type { Decision } from '../decision';
import type { Answer, CategoryCode, IncentiveCode, StageCode, TypeCode } from '../vocabulary';

/** What a person says of a row: the tags that they changed or confirmed; tags that they did not look at are missing. */
export interface PersonTags {
  readonly type?: TypeCode;
  readonly multi?: Answer;
  readonly town?: Answer;
  readonly bridge?: Answer;
  readonly cross?: Answer;
  readonly wide?: Answer;
  readonly stage?: StageCode;
  readonly categories?: readonly CategoryCode[];
  readonly incentives?: readonly IncentiveCode[];
}

/** A row on which a person decided. */
export interface DecidedRow {
  readonly candidate: Candidate;
  /** The list it stands in, or the style of list it comes from: held out as a whole when rules are tried on decisions they were not made from. */
  readonly list: string;
  readonly tags: PersonTags;
}

/** Tags that words can speak for. */
export const LEARNT_TAGS = ['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'categories', 'stage', 'incentives'] as const;
export type LearntTag = (typeof LEARNT_TAGS)[number];

/** A value of a tag: the word 「見守り」 can speak for `categories` `community`. */
export interface TagValue {
  readonly tag: LearntTag;
  readonly value: string;
}

/** The values that the machine gave a tag: one, or any number for categories and incentives. */
export function givenOf(decision: Decision, tag: LearntTag): readonly string[] {
  switch (tag) {
    case 'multi': case 'town': case 'bridge': return [decision.elements[tag]];
    case 'categories': case 'incentives': return decision[tag];
    default: return [decision[tag]];
  }
}

/** The values that the person gave a tag; null when they said nothing. */
export function saidOf(tags: PersonTags, tag: LearntTag): readonly string[] | null {
  const said = tags[tag];
  return said === undefined ? null : typeof said === 'string' ? [said] : said;
}

/** How many values differ: one for a tag of one value that differs, one for each value too many or too few of the others. */
export function differencesIn(decision: Decision, tags: PersonTags, tag: LearntTag): number {
  const said = saidOf(tags, tag);
  if (said === null) return 0;
  const given = givenOf(decision, tag);
  if (tag !== 'categories' && tag !== 'incentives') return said[0] === given[0] ? 0 : 1;
  return said.filter((v) => !given.includes(v)).length + given.filter((v) => !said.includes(v)).length;
}

/** All differences of a row. */
export function allDifferences(decision: Decision, tags: PersonTags): number {
  return LEARNT_TAGS.reduce((sum, tag) => sum + differencesIn(decision, tags, tag), 0);
}

/** Tags that other tags follow from: where one of these is wrong, it is the one to mend. */
export const FOLLOWS: Readonly<Record<LearntTag, readonly LearntTag[]>> = {
  town: [], type: ['town'], multi: ['town'], bridge: ['town', 'type'], categories: [], cross: ['categories'], wide: [], stage: ['town', 'bridge'], incentives: ['type'],
};

/** Incentives that only residents' bodies can have; the others only the rest (tags/incentives.ts). */
const OF_RESIDENTS: ReadonlySet<string> = new Set<IncentiveCode>(['quality_of_life', 'social_ties', 'pride', 'self_growth']);

/**
 * Whether words can decide here between this value and others: the person said something of the tag, and not what rules it out whatever the
 * words are (a stage where neither `town` nor `bridge` is yes, a business's incentive of residents).
 */
export function isOpen(tags: PersonTags, { tag, value }: TagValue): boolean {
  if (saidOf(tags, tag) === null) return false;
  if (tag === 'stage') return tags.stage !== 'none' || value === 'none';
  if (tag === 'incentives') return tags.type === undefined || (tags.type === 'residents') === OF_RESIDENTS.has(value);
  return true;
}
