import { createJudge } from '../../src/domain/learned/judge';
import { kappa, ofLabel } from '../../src/domain/evaluation/metrics';
import { LEARNED_TAGS } from '../../src/domain/learned/verdicts';
import type { RuleVerdicts } from '../../src/domain/learned/verdicts';
import { fit } from './fit';
import type { TrainingRow } from './trainingRow';

const FOLDS = 5;
/** A style with more rows than this is spread over the folds by row: holding it out whole would leave too little of its kind. */
const LARGE = 100;

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

/** One line a part of the data: κ and precision of yes by the rules alone and with held-out weights. */
export function report(rows: readonly TrainingRow[], decided: readonly RuleVerdicts[]): string[] {
  return [...new Set(rows.map(({ part }) => part))].map((part) => {
    const own = rows.map((row, i) => ({ row, decision: decided[i]! })).filter(({ row }) => row.part === part);
    const figures = LEARNED_TAGS.map((tag) => {
      const known = own.filter(({ row }) => row.labels[tag] !== null);
      const labels = known.map(({ row }) => row.labels[tag]!);
      const byRules = known.map(({ row }) => row.read.verdicts[tag].value);
      const learned = known.map(({ decision }) => decision[tag].value);
      const yes = tag === 'stage' ? 'advanced' : 'yes';
      const precision = (values: readonly string[]): string => ofLabel(labels, values, yes).precision.toFixed(2);
      return `${tag} ${kappa(labels, byRules).toFixed(2)}>${kappa(labels, learned).toFixed(2)}${tag === 'type' ? '' : ` (P ${precision(byRules)}>${precision(learned)})`}`;
    });
    return `${part} ${own.length}: ${figures.join('  ')}`;
  });
}
