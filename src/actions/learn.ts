import type { Candidate } from '../domain/candidate';
import { FOLLOWS, LEARNT_TAGS, saidOf, type DecidedRow, type PersonTags } from '../domain/learning/decided';
import { withChanges } from '../domain/learning/change';
import type { LearnProgress, Learnt, Proposal, Readiness } from '../domain/learning/learn';
import { DEFAULT_RULES } from '../domain/rules';
import { toRows, type RuleRow } from '../domain/rules/ruleRows';
import { hasUnreadWords } from '../sheets/tags';
import { activeRules } from './activeRules';
import { reopenResult } from './reopenResult';
import type { ClassifiedCandidate } from './results';
import { replaceRules, resetRules } from './rules';
import type { RunContext } from './run';
import { readVerification, verifiedTags } from './verify';

/** How far people's decisions go, before anything is learnt from them. */
export interface LearningState {
  /** Organisations on which people decided: rows that they changed or confirmed, and, if asked for, rows that they verified. */
  readonly decided: number;
  /** Of these, rows that come from the verification alone. */
  readonly verified: number;
  readonly readiness: readonly Readiness[];
}

/** What was learnt, with the rows that it speaks of. */
export interface LearningResult {
  readonly state: LearningState;
  readonly learnt: Learnt;
  /** The decided rows, in the order of the indexes in proposals. */
  readonly rows: readonly Candidate[];
}

export interface LearnOptions {
  /** Answers of the blind verification count as decisions too. */
  readonly withVerification: boolean;
}

/** What takes an application of proposals back. */
export interface AppliedProposals {
  readonly sheet: string;
  /** The rules before; null when the workbook had no table. */
  readonly before: readonly RuleRow[] | null;
}

/** Steps of learning are taken for so long before the page may do something else. */
const SLICE_MS = 30;

/** Learning brings the learnt weights along: they are loaded when they are needed, not with the pane. */
const loadLearning = (): Promise<typeof import('../domain/learning/learn')> => import('../domain/learning/learn');

/** Looks at the decisions without learning from them. @throws what `reopenResult` throws. */
export async function learningState(run: RunContext, options: LearnOptions): Promise<LearningState> {
  return (await decisionsOf(run, options)).state;
}

/** Looks for changes of the rules that people's decisions speak for. Changes nothing. @throws what `reopenResult` throws; the signal's reason. */
export async function proposeRules(run: RunContext, options: LearnOptions): Promise<LearningResult> {
  const { state, decided, list } = await decisionsOf(run, options);
  const { rules } = await currentRows(run);
  const { learn } = await loadLearning();
  const learnt = await inSlices(learn({ rules, decided, list }), run);
  return { state, learnt, rows: decided.map(({ candidate }) => candidate) };
}

/** Takes proposals over into the rule table, which is made when there is none. Nothing is classified yet. */
export async function applyProposals(run: RunContext, proposals: readonly Proposal[]): Promise<AppliedProposals> {
  const { rules, isTable } = await currentRows(run);
  // The rows that go are found again by what they say: the table may have been read anew since.
  const changes = proposals.map(({ change }) => ({ ...change, off: rules.filter((row) => change.off.some((gone) => same(row, gone))) }));
  const { sheet } = await replaceRules(run, withChanges(rules, changes));
  return { sheet, before: isTable ? rules : null };
}

/** Puts the rules back as they were before proposals were applied. The table with them stays in the workbook, out of force. */
export async function undoProposals(run: RunContext, { before }: AppliedProposals): Promise<void> {
  if (before === null) await resetRules(run);
  else await replaceRules(run, before);
}

async function decisionsOf(run: RunContext, { withVerification }: LearnOptions): Promise<{ state: LearningState; decided: DecidedRow[]; list: Candidate[] }> {
  const { result } = await reopenResult(run);
  const answers = withVerification ? new Map((await readVerification(run)).map((row) => [row.id, verifiedTags(row.answers)])) : new Map<string, PersonTags>();
  const rows = result.classified.map((one) => ({ one, own: tagsByPerson(one), verified: answers.get(one.id) ?? {} }));
  const used = rows.filter(({ own, verified }) => LEARNT_TAGS.some((tag) => saidOf(own, tag) !== null || saidOf(verified, tag) !== null));
  const { readinessOf } = await loadLearning();
  const decided = used.map(({ one, own, verified }): DecidedRow => ({ candidate: one.candidate, list: one.candidate.sheet, tags: { ...verified, ...own } }));
  return {
    state: {
      decided: used.length, verified: used.filter(({ own }) => LEARNT_TAGS.every((tag) => saidOf(own, tag) === null)).length,
      readiness: readinessOf(decided, used.map(({ one }) => one.machine)),
    },
    decided, list: result.classified.map(({ candidate }) => candidate),
  };
}

/**
 * What the person said of a row: everything that it shows where they confirmed it, else the tags that they changed. A tag that follows from one
 * that they changed says nothing as long as they left it: it is still what the machine made of the other value.
 */
function tagsByPerson({ decision, edits, checked }: ClassifiedCandidate): PersonTags {
  const all = {
    type: decision.type, ...decision.elements, cross: decision.cross, wide: decision.wide, stage: decision.stage, categories: decision.categories, incentives: decision.incentives,
  };
  const said = LEARNT_TAGS.filter((tag) => {
    const edit = edits[tag];
    return edit === undefined ? checked && FOLLOWS[tag].every((cause) => edits[cause] === undefined) : !hasUnreadWords({ [tag]: edit });
  });
  return Object.fromEntries(said.map((tag) => [tag, all[tag]]));
}

async function currentRows(run: RunContext): Promise<{ rules: readonly RuleRow[]; isTable: boolean }> {
  const { from, reading } = await activeRules(run);
  return from === 'workbook' ? { rules: reading!.rows.map(({ row }) => row), isTable: true } : { rules: toRows(DEFAULT_RULES), isTable: false };
}

const same = (a: RuleRow, b: RuleRow): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Runs to the end, a little at a time, so that progress is shown and cancel is heard. */
async function inSlices(steps: Generator<LearnProgress, Learnt>, run: RunContext): Promise<Learnt> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      run.onProgress({ phase: step.value.phase === 'reading' ? 'reading' : 'deciding', done: step.value.done, total: step.value.total });
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 0));
    run.signal.throwIfAborted();
  }
}
