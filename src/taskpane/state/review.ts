import type { ClassifyResult } from '../../actions/results';
import { FIELDS, type Candidate, type FieldCode } from '../../domain/candidate';
import type { Decision } from '../../domain/decision';
import { ELEMENTS, PLUSES, codesOf, type Answer, type ElementCode, type PlusCode, type TagCode } from '../../domain/vocabulary';
import { segmentsOf, type Segment } from './evidenceText';

/** The tags whose evidence a reviewer looks at. */
export const REVIEWED = [...codesOf(ELEMENTS), ...codesOf(PLUSES)] as const;
export type ReviewedTag = ElementCode | PlusCode;

/** A row that needs a person's check, with the words that spoke for or against. */
export interface ReviewCard {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly decision: Decision;
  readonly open: readonly ElementCode[];
  /** The row's texts that a reviewer needs, evidence marked. */
  readonly texts: readonly { readonly column: string; readonly segments: readonly Segment[] }[];
}

/** Fields that are shown even when nothing in them was evidence. */
const ALWAYS: readonly FieldCode[] = ['activity'];

/** The first `count` rows to review, in the order the action gave. */
export function reviewCards(result: ClassifyResult, count: number): ReviewCard[] {
  const classified = new Map(result.classified.map((one) => [keyOf(one.candidate.sheet, one.candidate.row), one]));
  return result.review.slice(0, count).flatMap(({ sheet, row, name, open }) => {
    const key = keyOf(sheet, row);
    const one = classified.get(key);
    return one === undefined ? [] : [{ key, sheet, row, name, open, decision: one.decision, texts: textsOf(one.candidate, one.decision) }];
  });
}

/** The answer that was proposed for an element or +α. */
export function answerOf(decision: Decision, tag: ReviewedTag): Answer {
  return tag === 'cross' || tag === 'wide' ? decision[tag] : decision.elements[tag];
}

function textsOf(candidate: Candidate, decision: Decision): ReviewCard['texts'] {
  const reviewed: ReadonlySet<TagCode> = new Set(REVIEWED);
  return codesOf(FIELDS).flatMap((field) =>
    (candidate.texts[field] ?? []).flatMap(({ column, text }) => {
      const evidence = decision.evidence.filter((one) => one.field === field && one.column === column && reviewed.has(one.tag));
      return evidence.length === 0 && !ALWAYS.includes(field) ? [] : [{ column, segments: segmentsOf(text, evidence) }];
    }),
  );
}

function keyOf(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}
