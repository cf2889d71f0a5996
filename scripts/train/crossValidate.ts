import { two, type Beside, type CategoryFigures, type Figures, type HeldOutPart } from '../../src/cli/heldOut';
import { createJudge } from '../../src/domain/learned/judge';
import { kappa, ofLabel, ofSets } from '../../src/domain/evaluation/metrics';
import { LEARNED_TAGS, type LearnedTag } from '../../src/domain/learned/verdicts';
import type { RuleVerdicts } from '../../src/domain/learned/verdicts';
import type { CategoryCode } from '../../src/domain/vocabulary';
import { fit } from './fit';
import type { TrainingRow } from './trainingRow';

const FOLDS = 5;
/** A style with more rows than this is spread over the folds by row: holding it out whole would leave too little of its kind. */
const LARGE = 400;

/** Decides every row with weights learnt without its style of list (of a large one, without its share of rows). */
export function heldOutVerdicts(rows: readonly TrainingRow[]): RuleVerdicts[] {
  const folds = foldsOf(rows);
  const decided: RuleVerdicts[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = createJudge(fit(rows.filter((_, i) => folds[i] !== fold)));
    rows.forEach((row, i) => {
      if (folds[i] === fold) decided[i] = judge.decide(row.read);
    });
  }
  return decided;
}

/** Styles go to the fold with the fewest rows so far, the largest style first. */
function foldsOf(rows: readonly TrainingRow[]): number[] {
  const counts = new Map<string, number>();
  for (const { style } of rows) counts.set(style, (counts.get(style) ?? 0) + 1);
  const loads = new Array<number>(FOLDS).fill(0);
  const foldOf = new Map<string, number>();
  for (const [style, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (count > LARGE) continue;
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(style, fold);
    loads[fold]! += count;
  }
  let next = 0;
  return rows.map(({ style }) => foldOf.get(style) ?? next++ % FOLDS);
}

/** Figures by the rules alone and with held-out weights, of each part of the data and of those of `together` as one. */
export function heldOutFigures(rows: readonly TrainingRow[], decided: readonly RuleVerdicts[], together: readonly string[]): HeldOutPart[] {
  const of = (name: string, parts: readonly string[]): HeldOutPart => {
    const own = rows.map((row, i) => ({ row, decision: decided[i]! })).filter(({ row }) => parts.includes(row.part));
    const tags: Partial<Record<LearnedTag, Beside<Figures>>> = {};
    for (const tag of LEARNED_TAGS) {
      const known = own.filter(({ row }) => row.labels[tag] !== null);
      if (known.length === 0) continue;
      const labels = known.map(({ row }) => row.labels[tag]!);
      const figures = (values: readonly string[]): Figures => ({ kappa: round(kappa(labels, values)), precision: round(ofLabel(labels, values, tag === 'stage' ? 'advanced' : 'yes').precision) });
      tags[tag] = { byRules: figures(known.map(({ row }) => row.read.verdicts[tag].value)), heldOut: figures(known.map(({ decision }) => decision[tag].value)) };
    }
    const told = own.filter(({ row }) => row.labels.categories !== null);
    const ofCategories = (verdicts: (one: (typeof told)[number]) => RuleVerdicts): CategoryFigures => {
      const { f1, precision } = ofSets(told.map(({ row }) => row.labels.categories!), told.map((one) => verdicts(one).categories.map(({ value }): CategoryCode => value)));
      return { f1: round(f1), precision: round(precision) };
    };
    return { part: name, rows: own.length, tags, categories: { byRules: ofCategories(({ row }) => row.read.verdicts), heldOut: ofCategories(({ decision }) => decision) } };
  };
  const parts = [...new Set(rows.map(({ part }) => part))];
  return [...parts.map((part) => of(part, [part])), ...(together.every((part) => parts.includes(part)) ? [of(together.join(' + '), together)] : [])];
}

const round = (number: number): number | null => (Number.isNaN(number) ? null : Math.round(number * 1000) / 1000);

/** One line a part. */
export function reportLine({ part, rows, tags, categories: { byRules: rules, heldOut } }: HeldOutPart): string {
  const figures = Object.entries(tags).map(([tag, { byRules, heldOut }]) =>
    `${tag} ${two(byRules.kappa)}>${two(heldOut.kappa)}${tag === 'type' ? '' : ` (P ${two(byRules.precision)}>${two(heldOut.precision)})`}`);
  return `${part} ${rows}: ${figures.join('  ')}  categories ${two(rules.f1)}>${two(heldOut.f1)} (P ${two(rules.precision)}>${two(heldOut.precision)})`;
}
