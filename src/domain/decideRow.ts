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
  const { rank, needsReview } = rankOf(elements, cross.value, wide.value);
  const evidence = new EvidenceList(countReasons([type, multi, town, bridge, cross, wide, stage]) + countReasons(categories) + countReasons(incentives));
  evidence.add('type', type);
  evidence.add('multi', multi);
  evidence.add('town', town);
  evidence.add('bridge', bridge);
  evidence.add('cross', cross);
  evidence.add('wide', wide);
  for (let c = 0; c < categories.length; c++) evidence.add('categories', categories[c]!);
  evidence.add('stage', stage);
  for (let i = 0; i < incentives.length; i++) evidence.add('incentives', incentives[i]!);
  return {
    type: type.value, elements, cross: cross.value, wide: wide.value,
    categories: categories.map((c) => c.value), places: read.places.places, stage: stage.value, incentives: incentives.map((i) => i.value),
    rank, needsReview, evidence: evidence.list,
  };
}

function countReasons(verdicts: readonly Verdict<string>[]): number {
  let count = 0;
  for (let v = 0; v < verdicts.length; v++) count += verdicts[v]!.reasons.length;
  return count;
}

/** The reasons of all verdicts as evidence: the user's own words at their place in the cell. */
class EvidenceList {
  /** Made at its length: a row has dozens of reasons. */
  readonly list: Evidence[];
  private count = 0;

  constructor(length: number) {
    this.list = new Array<Evidence>(length);
  }

  add(tag: TagCode, { value, reasons }: Verdict<string>): void {
    for (let r = 0; r < reasons.length; r++) {
      const { rule, ground: { cell: { field, column, text }, start, end } } = reasons[r]!;
      const from = text.sourceStart(start);
      this.list[this.count++] = { tag, value, field, column, text: text.source.slice(from, end > start ? text.sourceEnd(end - 1) : from), start: from, rule };
    }
  }
}
