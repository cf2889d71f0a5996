import type { Classifier, Decision } from '../decision';
import { ANSWERS, STAGES, TYPES, codesOf } from '../vocabulary';
import type { Labelled, Labels } from './labelled';
import { agreement, confusion, kappa, ofLabel, ofSets, type PrecisionRecall } from './metrics';

/** Tags with one value a record, in the order of reports. */
export const SINGLE_TAGS = ['type', 'multi', 'town', 'bridge', 'cross', 'wide', 'stage'] as const;
export type SingleTag = (typeof SINGLE_TAGS)[number];

/** The values of each tag, in the vocabulary's order. */
export const TAG_LABELS: Readonly<Record<SingleTag, readonly string[]>> = {
  type: codesOf(TYPES), multi: codesOf(ANSWERS), town: codesOf(ANSWERS), bridge: codesOf(ANSWERS), cross: codesOf(ANSWERS), wide: codesOf(ANSWERS), stage: codesOf(STAGES),
};

/** How well two people agree (classification rules §9): the ceiling. */
export const CEILING: Readonly<Record<SingleTag | 'categories', number>> = { type: 0.99, multi: 0.93, town: 0.9, bridge: 0.84, cross: 0.9, wide: 0.98, stage: 0.97, categories: 0.94 };

export interface TagReport {
  readonly tag: SingleTag;
  /** Records whose label was not disputed. */
  readonly records: number;
  readonly agreement: number;
  readonly kappa: number;
  /** Of `yes`; for the stage of `advanced`; null for the type. */
  readonly ofYes: PrecisionRecall | null;
  readonly labels: readonly string[];
  readonly confusion: readonly (readonly number[])[];
}

export interface Report {
  readonly records: number;
  readonly tags: readonly TagReport[];
  readonly categories: PrecisionRecall;
}

/** A record with the tool's decision. */
export interface Compared {
  readonly labelled: Labelled;
  readonly decision: Decision;
}

export function classifyAll(records: readonly Labelled[], classifier: Classifier): Compared[] {
  return records.map((labelled) => ({ labelled, decision: classifier.classify(labelled.candidate) }));
}

/** The tool's value of a tag. */
export function given(decision: Decision, tag: SingleTag): string {
  if (tag === 'multi' || tag === 'town' || tag === 'bridge') return decision.elements[tag];
  return decision[tag];
}

/** Codes of the categories; sorted, as labels need not be in the vocabulary's order. */
const sorted = (codes: readonly string[]): string[] => [...codes].sort();

/** Tags on which label and decision differ; disputed labels never do. */
export function differences({ labelled: { labels }, decision }: Compared): (SingleTag | 'categories')[] {
  const single = SINGLE_TAGS.filter((tag) => labels[tag] !== null && labels[tag] !== given(decision, tag));
  const same = labels.categories === null || sorted(labels.categories).join() === sorted(decision.categories).join();
  return same ? single : [...single, 'categories'];
}

export function reportOn(compared: readonly Compared[]): Report {
  const settledSets = compared.filter((c) => c.labelled.labels.categories !== null);
  return {
    records: compared.length,
    tags: SINGLE_TAGS.map((tag) => reportTag(tag, compared)),
    categories: ofSets(settledSets.map((c) => c.labelled.labels.categories!), settledSets.map((c) => c.decision.categories)),
  };
}

function reportTag(tag: SingleTag, compared: readonly Compared[]): TagReport {
  const pairs = compared.filter((c) => c.labelled.labels[tag] !== null);
  const settled = pairs.map((c) => c.labelled.labels[tag as keyof Labels] as string);
  const decided = pairs.map((c) => given(c.decision, tag));
  const labels = TAG_LABELS[tag];
  const yes = tag === 'type' ? null : tag === 'stage' ? 'advanced' : 'yes';
  return {
    tag, records: pairs.length, agreement: agreement(settled, decided), kappa: kappa(settled, decided),
    ofYes: yes === null ? null : ofLabel(settled, decided, yes), labels, confusion: confusion(settled, decided, labels),
  };
}
