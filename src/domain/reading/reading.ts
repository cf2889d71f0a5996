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
  const words = wordsOf(row.hits, lexicon);
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

/** Looks up hits by tag and value, the heaviest first; within the words of an earlier hit for the same value a hit adds nothing. */
function wordsOf(hits: readonly RuleHit[], { slots }: Lexicon): Reading['words'] {
  const bySlot: RuleHit[][] = [];
  for (const hit of hits) {
    const known = bySlot[hit.slot];
    if (known === undefined) bySlot[hit.slot] = [hit];
    else if (!isRepeated(known, hit)) known.push(hit);
  }
  const sorted: boolean[] = [];
  return (tag, value) => {
    const slot = slots.get(tag)?.get(value);
    const found = slot === undefined ? undefined : bySlot[slot];
    if (found === undefined) return NO_HITS;
    if (found.length > 1 && sorted[slot!] !== true) {
      found.sort((a, b) => b.rule.weight - a.rule.weight || a.start - b.start);
      sorted[slot!] = true;
    }
    return found;
  };
}

function isRepeated(known: readonly RuleHit[], hit: RuleHit): boolean {
  for (const k of known) if (k.cell === hit.cell && k.start <= hit.start && k.end >= hit.end) return true;
  return false;
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

/** Sum of the weights of different rules: several trades of one firm are still one sign that it is in business. */
export function sumOfDifferentRules(hits: readonly RuleHit[]): number {
  const seen = new Map<string, number>();
  for (const { rule } of hits) seen.set(rule.id, rule.weight);
  return [...seen.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Ground of a rule's words. */
export const groundOf = (hit: RuleHit): Ground => ({ cell: hit.cell, start: hit.start, end: hit.end });
