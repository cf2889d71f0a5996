import type { ClassifiedCandidate } from '../../actions/results';
import { FIELDS, type FieldCode } from '../../domain/candidate';
import type { Decision } from '../../domain/decision';
import { ELEMENTS, PLUSES, codesOf, type Answer, type ElementCode, type PlusCode, type TagCode } from '../../domain/vocabulary';
import { segmentsOf, type Segment } from './evidenceText';

/** The tags whose evidence a reviewer looks at. */
export const REVIEWED = [...codesOf(ELEMENTS), ...codesOf(PLUSES)] as const;
export type ReviewedTag = ElementCode | PlusCode;

/** The answer that was given to an element or +α. */
export function answerOf(decision: Decision, tag: ReviewedTag): Answer {
  return tag === 'cross' || tag === 'wide' ? decision[tag] : decision.elements[tag];
}

/** A cell of the row with its evidence marked. */
export interface CardText {
  readonly column: string;
  readonly segments: readonly Segment[];
}

/** Fields that tell what a body does and who is in it: shown even when nothing in them was evidence. */
const ALWAYS: readonly FieldCode[] = ['activity', 'members', 'fields', 'designation', 'notes'];
/** The name heads the card. */
const NEVER: readonly FieldCode[] = ['name'];

/** The row's texts that a reviewer needs, what it does first; its evidence marked. */
export function cardTexts({ candidate, machine }: ClassifiedCandidate): CardText[] {
  const reviewed: ReadonlySet<TagCode> = new Set(REVIEWED);
  const fields = [...ALWAYS, ...codesOf(FIELDS).filter((field) => !ALWAYS.includes(field) && !NEVER.includes(field))];
  return fields.flatMap((field) =>
    (candidate.texts[field] ?? []).flatMap(({ column, text }) => {
      const evidence = machine.evidence.filter((one) => one.field === field && one.column === column && reviewed.has(one.tag));
      return evidence.length === 0 && !ALWAYS.includes(field) ? [] : [{ column, segments: segmentsOf(text, evidence) }];
    }),
  );
}

/** The name with its evidence marked. */
export function nameSegments({ candidate, machine }: ClassifiedCandidate): readonly Segment[] {
  const reviewed: ReadonlySet<TagCode> = new Set(REVIEWED);
  return (candidate.texts.name ?? []).slice(0, 1).flatMap(({ column, text }) => segmentsOf(text, machine.evidence.filter((one) => one.field === 'name' && one.column === column && reviewed.has(one.tag))));
}
