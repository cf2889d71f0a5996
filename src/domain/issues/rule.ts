import type { IssueKind, SupportKind } from './kinds';

/**
 * How much a rule's words say: 2 names the issue (or the wish) by itself, 1 names what it is about and needs a word beside it that says there is trouble
 * (or a wish), 0 says nothing and takes the meaning from shorter words within its own.
 */
type TopicWeight = 0 | 1 | 2;

/** In which statements the words count: those that tell an issue, those that tell what solved one, or both. */
export type Telling = 'issue' | 'solution' | 'both';

/** One rule, as data: these plain words speak for this kind. */
export interface TopicRule<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly weight: TopicWeight;
  readonly phrases: readonly string[];
  readonly telling: Telling;
}

export type IssueRule = TopicRule<IssueKind>;
export type SupportRule = TopicRule<SupportKind>;

/** One row of a table of rules: id, kind, weight, words separated by 「|」, and in which statements they count when not in both. */
type TopicRow<Kind extends string> = readonly [id: string, kind: Kind, weight: TopicWeight, words: string, telling?: Telling];

/** Writes a table out as rules. */
export function topicTable<Kind extends string>(prefix: string, rows: readonly TopicRow<Kind>[]): TopicRule<Kind>[] {
  return rows.map(([id, kind, weight, words, telling = 'both']) => ({ id: `${prefix}.${id}`, kind, weight, phrases: words.split('|'), telling }));
}
