import type { Candidate, FieldCode } from '../candidate';
import type { Knowledge } from '../byRules';
import { profileOf, type Profile } from '../names/profile';
import { activityOf, type Activity } from './activity';
import { linkings, type Linking } from './linking';
import { membersOf, type Members } from './members';
import { readRow } from './readRow';
import type { Row, RuleHit } from './row';
import { SLOT } from './slots';
import { Words } from './words';

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
  /** Words that speak for a value of a tag (`SLOT.town.yes`), the heaviest first. */
  words(slot: number): readonly RuleHit[];
}

export function read(candidate: Candidate, knowledge: Knowledge): Reading {
  const row = readRow(candidate, knowledge);
  const words = new Words(row.hits);
  const hasActivity = hasField(row, 'activity');
  return {
    row,
    profile: profileOf(row, knowledge.placeNames),
    activity: activityOf(row, hasActivity),
    members: membersOf(row),
    hasText: hasActivity || hasField(row, 'fields') || hasField(row, 'designation'),
    linkings: linkings(row),
    abandoned: words.of(SLOT.stage.none),
    words: (slot) => words.of(slot),
  };
}

/** Whether the row has a cell of this meaning. */
export function hasField({ cells }: Row, field: FieldCode): boolean {
  for (const cell of cells) if (cell.field === field) return true;
  return false;
}
