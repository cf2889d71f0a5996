import type { Candidate } from '../candidate';
import type { PlaceNames } from '../names/placeNames';
import { profileOf, type Ground, type Profile } from '../names/profile';
import type { TagCode } from '../vocabulary';
import { activityOf, type Activity } from './activity';
import type { Lexicon } from './lexicon';
import { linkings, type Linking } from './linking';
import { membersOf, type Members } from './members';
import { readRow, type Row, type RuleHit } from './row';

/** Everything that the deciders need to know about a row. */
export interface Reading {
  readonly row: Row;
  readonly profile: Profile | null;
  readonly activity: Activity;
  readonly members: Members;
  /** Whether any column besides name, form, address and members says something. */
  readonly hasText: boolean;
  /** Words saying that nothing came of the body: 「断念」, 「取下げ」. */
  readonly abandoned: readonly RuleHit[];
  /** Sentences in which it brings parties together. */
  readonly linkings: readonly Linking[];
  /** Words that speak for a value of a tag, the heaviest first. */
  words(tag: TagCode, value: string): readonly RuleHit[];
  /** Sum of the weights of the different words that speak for a value. */
  weight(tag: TagCode, value: string): number;
}

export function read(candidate: Candidate, lexicon: Lexicon, places: PlaceNames): Reading {
  const row = readRow(candidate, lexicon);
  const byTag = hitsByTag(row.hits);
  const words = (tag: TagCode, value: string): readonly RuleHit[] => byTag.get(tag)?.get(value) ?? NO_HITS;
  const hasActivity = row.cells.some((cell) => cell.field === 'activity');
  return {
    row,
    profile: profileOf(row, places),
    activity: activityOf(row, hasActivity),
    members: membersOf(row),
    hasText: row.cells.some((cell) => cell.field === 'activity' || cell.field === 'fields' || cell.field === 'designation'),
    linkings: linkings(row),
    abandoned: words('stage', 'none'),
    words,
    weight: (tag, value) => sumOfDifferentWords(words(tag, value)),
  };
}

const NO_HITS: readonly RuleHit[] = [];

/** Hits by tag and value, the heaviest first; within the words of an earlier hit for the same value a hit adds nothing. */
function hitsByTag(hits: readonly RuleHit[]): ReadonlyMap<TagCode, ReadonlyMap<string, readonly RuleHit[]>> {
  const byTag = new Map<TagCode, Map<string, RuleHit[]>>();
  for (const hit of hits) {
    let byValue = byTag.get(hit.rule.tag);
    if (byValue === undefined) byTag.set(hit.rule.tag, (byValue = new Map()));
    const known = byValue.get(hit.rule.value);
    if (known === undefined) byValue.set(hit.rule.value, [hit]);
    else if (!known.some((k) => k.cell === hit.cell && k.start <= hit.start && k.end >= hit.end)) known.push(hit);
  }
  for (const byValue of byTag.values()) for (const known of byValue.values()) if (known.length > 1) known.sort((a, b) => b.rule.weight - a.rule.weight || a.start - b.start);
  return byTag;
}

/** Sum of the weights of different words; the same word twice counts once. */
export function sumOfDifferentWords(hits: readonly RuleHit[]): number {
  if (hits.length < 2) return hits[0]?.rule.weight ?? 0;
  const seen = new Set<string>();
  let sum = 0;
  for (const hit of hits) {
    const words = hit.cell.text.text.slice(hit.start, hit.end);
    if (seen.has(words)) continue;
    seen.add(words);
    sum += hit.rule.weight;
  }
  return sum;
}

/** Ground of a rule's words. */
export const groundOf = (hit: RuleHit): Ground => ({ cell: hit.cell, start: hit.start, end: hit.end });
