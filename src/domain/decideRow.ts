import type { Candidate } from './candidate';
import type { Decision, Evidence } from './decision';
import { decideByRules, type Knowledge, type ReadByRules } from './byRules';
import type { Judge } from './learned/judge';
import { rankOf } from './rank';
import { decideIncentives } from './tags/incentives';
import type { Verdict } from './tags/verdict';
import type { TagCode } from './vocabulary';

/** Decides on one row: by the rules, then weighed together with what is learnt; null leaves it to the rules. */
export function decideRow(candidate: Candidate, knowledge: Knowledge, judge: Judge | null): Decision {
  const read: ReadByRules = decideByRules(candidate, knowledge);
  const { type, multi, town, bridge, cross, wide, stage, categories } = judge === null ? read.verdicts : judge.decide(read);
  const incentives = decideIncentives(read.reading, type.value);
  const elements = { multi: multi.value, town: town.value, bridge: bridge.value };
  const evidence: Evidence[] = [];
  addEvidence(evidence, 'type', type);
  addEvidence(evidence, 'multi', multi);
  addEvidence(evidence, 'town', town);
  addEvidence(evidence, 'bridge', bridge);
  addEvidence(evidence, 'cross', cross);
  addEvidence(evidence, 'wide', wide);
  for (const category of categories) addEvidence(evidence, 'categories', category);
  addEvidence(evidence, 'stage', stage);
  for (const incentive of incentives) addEvidence(evidence, 'incentives', incentive);
  return {
    type: type.value, elements, cross: cross.value, wide: wide.value,
    categories: categories.map((c) => c.value), places: read.places.places, stage: stage.value, incentives: incentives.map((i) => i.value),
    ...rankOf(elements, cross.value, wide.value), evidence,
  };
}

/** Adds the reasons as evidence: the user's own words at their place in the cell. */
function addEvidence(evidence: Evidence[], tag: TagCode, { value, reasons }: Verdict<string>): void {
  for (let r = 0; r < reasons.length; r++) {
    const { rule, ground: { cell: { field, column, text }, start, end } } = reasons[r]!;
    const from = text.sourceStart(start);
    evidence.push({ tag, value, field, column, text: text.source.slice(from, end > start ? text.sourceEnd(end - 1) : from), start: from, rule });
  }
}
