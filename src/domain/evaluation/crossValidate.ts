import { createClassifier } from '../classifier';
import { withChanges } from '../learning/change';
import type { DecidedRow, PersonTags } from '../learning/decided';
import { learn } from '../learning/learn';
import { DEFAULT_RULES } from '../rules';
import { toRows, toRules } from '../rules/ruleRows';
import { classifyAll, type Compared } from './compare';
import type { Labelled, Labels } from './labelled';

/** A style of list decided by rules that were learnt from the other styles only. */
export interface HeldOut {
  readonly style: string;
  /** Proposals that the other styles' labels gave and that were taken over. */
  readonly proposals: number;
  readonly compared: readonly Compared[];
}

/**
 * Holds out each style of list in turn: the learner sees the other styles' labels, its proposals of positive gain are taken over, and the style
 * is decided with them. Tells whether learning carries over to lists that it has not seen. Yields a style at a time.
 */
export function* holdOutStyles(records: readonly Labelled[]): Generator<HeldOut, void> {
  const rules = toRows(DEFAULT_RULES);
  const list = records.map(({ candidate }) => candidate);
  for (const style of [...new Set(records.map((record) => record.style))].sort()) {
    const decided = records.filter((record) => record.style !== style).map((record): DecidedRow => ({ candidate: record.candidate, list: record.style, tags: tagsOf(record.labels) }));
    const steps = learn({ rules, decided, list });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const changes = step.value.proposals.filter(({ gain }) => gain > 0).map(({ change }) => change);
    const classifier = createClassifier(toRules(withChanges(rules, changes)));
    yield { style, proposals: changes.length, compared: classifyAll(records.filter((record) => record.style === style), classifier) };
  }
}

/** Labels as a person's decisions; disputed ones are none. */
function tagsOf({ type, multi, town, bridge, cross, wide, stage, categories }: Labels): PersonTags {
  const all = { type, multi, town, bridge, cross, wide, stage, categories };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
