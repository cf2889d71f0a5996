import type { Answer, CategoryCode, ElementCode, IncentiveCode, RankCode, StageCode, TagCode, TypeCode } from './vocabulary';
import type { Candidate, FieldCode } from './candidate';

/** Why a tag has its value: the row's own words, where they stand, and the rule that read them. */
export interface Evidence {
  readonly tag: TagCode;
  /** The value that these words speak for: a code of the tag (`yes`, `business`, `mobility` …). */
  readonly value: string;
  readonly field: FieldCode;
  /** Heading of the column the words stand in (FieldText.column). */
  readonly column: string;
  /** The words, exactly as they stand in the cell: `cell.slice(start, start + text.length) === text`. */
  readonly text: string;
  /** Position in the cell's text, in UTF-16 units. */
  readonly start: number;
  /** Identifier of the rule. */
  readonly rule: string;
}

/** All tags of one candidate. Deterministic: the same candidate and rules give the same decision. */
export interface Decision {
  readonly type: TypeCode;
  readonly elements: Readonly<Record<ElementCode, Answer>>;
  readonly cross: Answer;
  readonly wide: Answer;
  /** In the vocabulary's order, without repeats. */
  readonly categories: readonly CategoryCode[];
  /** Municipalities (or prefectures, where nothing nearer is said) of its activity, e.g. 「群馬県前橋市」. */
  readonly places: readonly string[];
  readonly stage: StageCode;
  readonly incentives: readonly IncentiveCode[];
  /** Follows from elements and +α: see rank.ts. */
  readonly rank: RankCode;
  /** 要確認: one of the three elements is unknown. */
  readonly needsReview: boolean;
  readonly evidence: readonly Evidence[];
}

/** Decides on candidates one by one; pure. Made by `createClassifier` in classifier.ts. */
export interface Classifier {
  /** Version and hash of the rules, for the run record: e.g. `2026.11-1a2b3c4d`. */
  readonly rulesVersion: string;
  classify(candidate: Candidate): Decision;
}
