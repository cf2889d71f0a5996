import type { Candidate } from '../candidate';
import { DEFAULT_WEIGHTS } from '../classifier';
import type { Decision } from '../decision';
import type { Weights } from '../learned/weights';
import type { RuleRow } from '../rules/ruleRows';
import type { RuleChange } from './change';
import { foldsOf, gainOf, type FoldKind } from './crossValidation';
import { LEARNT_TAGS, allDifferences, differencesIn, givenOf, isOpen, saidOf, type DecidedRow, type LearntTag } from './decided';
import type { Evidence } from './evidence';
import { holds, wordRow } from './rowWords';
import { search } from './search';
import { Trial } from './trial';

export interface LearnInput {
  /** The rule table; rows that are switched off take no part. */
  readonly rules: readonly RuleRow[];
  readonly decided: readonly DecidedRow[];
  /** The whole list, decided rows included. */
  readonly list: readonly Candidate[];
  /** Learnt weights that take part in decisions; absent: those of the add-in, null: none. */
  readonly weights?: Weights | null;
}

/** How far the decisions on a tag go. */
export interface Readiness {
  readonly tag: LearntTag;
  /** Rows on which a person decided about it. */
  readonly decided: number;
  /** Of these, rows in which the machine says otherwise. */
  readonly different: number;
  /** Decisions still needed, and of those that agree with the machine where people only ever corrected; 0 when there are enough. */
  readonly needed: number;
}

/** A change of the rules that decisions speak for. */
export interface Proposal {
  /** Tells it from the others; the same for the same change. */
  readonly id: string;
  readonly change: RuleChange;
  /** Decided rows, by index, that hold the words: those for which the person says what the change says, and the others. */
  readonly speaksFor: readonly number[];
  readonly speaksAgainst: readonly number[];
  /** Decided rows in which machine and person come to agree, or no longer do. */
  readonly mends: readonly number[];
  readonly spoils: readonly number[];
  /** What it would change in the whole list, applied alone. */
  readonly list: { readonly organisations: number; readonly tags: number };
  /** Differences that it takes away from decisions which it was not made from: see crossValidation.ts. */
  readonly gain: number;
}

export interface Learnt {
  readonly readiness: readonly Readiness[];
  /** The most credible first; applied from the first on, each was measured with those before it. */
  readonly proposals: readonly Proposal[];
  /** What was held out to measure gains. */
  readonly heldOut: FoldKind;
  /** Differences between person and machine in the decided rows: now, and with all proposals of positive gain. */
  readonly differences: { readonly now: number; readonly then: number };
}

export interface LearnProgress {
  readonly phase: 'reading' | 'trying';
  readonly done: number;
  readonly total: number;
}

/** Decisions that a tag needs before anything is proposed about it. */
export const ENOUGH = 20;
/** Of these, decisions that agree with the machine: who only ever says what is wrong does not tell what words do elsewhere. */
export const AGREEING = 10;
/** Rows read between two reports. */
const BATCH = 200;

/** Whether there are enough decisions, by tag. `before`: what the machine says of the decided rows. */
export function readinessOf(decided: readonly DecidedRow[], before: readonly Decision[]): Readiness[] {
  return LEARNT_TAGS.map((tag) => {
    const rows = decided.flatMap(({ tags }, i) => (saidOf(tags, tag) === null ? [] : [i]));
    const different = rows.filter((i) => differencesIn(before[i]!, decided[i]!.tags, tag) > 0).length;
    return { tag, decided: rows.length, different, needed: Math.max(0, ENOUGH - rows.length, AGREEING - (rows.length - different)) };
  });
}

/** Proposes changes of the rules from what people decided. Deterministic. Yields its progress; ends with what was learnt. */
export function* learn({ rules, decided, list, weights = DEFAULT_WEIGHTS }: LearnInput): Generator<LearnProgress, Learnt> {
  const active = rules.filter((row) => row.on);
  const machine = new Trial(active, [], weights);
  const given: Decision[] = [];
  for (const candidate of list) {
    given.push(machine.classify(candidate));
    if (given.length % BATCH === 0) yield { phase: 'reading', done: given.length, total: list.length };
  }
  const before = decided.map(({ candidate }) => machine.classify(candidate));
  const readiness = readinessOf(decided, before);
  const ready = new Set(readiness.filter(({ needed }) => needed === 0).map(({ tag }) => tag));
  const counted = decided.map((row) => ({ ...row, tags: Object.fromEntries(Object.entries(row.tags).filter(([tag]) => ready.has(tag as LearntTag))) }));
  const evidence: Evidence = { rules: active, decided: counted, decidedWords: decided.map(({ candidate }) => wordRow(candidate)), before, list: list.map(wordRow), given };
  const searching = search(evidence, decided.map(({ candidate }) => candidate), list, weights);
  let step = searching.next();
  for (; step.done !== true; step = searching.next()) yield { phase: 'trying', ...step.value };
  const chosen = step.value;
  const folds = foldsOf(decided, evidence.decidedWords);
  const trial = new Trial(active, chosen.flatMap(({ change }) => change.on), weights);
  const proposals = chosen.map(({ change, effect }): Proposal => {
    const { speaksFor, speaksAgainst } = voices(evidence, change.decided, change);
    const { kind, tag, value, words, off, on } = change;
    return {
      id: `${kind} ${tag} ${value} ${words}`, change: { kind, tag, value, words, off, on }, speaksFor, speaksAgainst,
      mends: [...effect].filter(([, less]) => less > 0).map(([row]) => row), spoils: [...effect].filter(([, less]) => less < 0).map(([row]) => row),
      list: trial.with(change, () => effectOnList(evidence, list, trial, words)), gain: gainOf(effect, folds.of),
    };
  });
  for (const { change, gain } of proposals) if (gain > 0) trial.apply(change, true);
  const now = counted.reduce((sum, { tags }, i) => sum + allDifferences(before[i]!, tags), 0);
  const then = counted.reduce((sum, { candidate, tags }) => sum + allDifferences(trial.classify(candidate), tags), 0);
  return { readiness, proposals, heldOut: folds.kind, differences: { now, then } };
}

function voices({ decided }: Evidence, rows: readonly number[], { kind, tag, value, on, off }: RuleChange): Pick<Proposal, 'speaksFor' | 'speaksAgainst'> {
  const open = rows.filter((row) => isOpen(decided[row]!.tags, { tag, value }));
  const gives = (row: number): boolean => saidOf(decided[row]!.tags, tag)!.includes(value);
  const adds = kind === 'phrase' || (kind === 'weight' && on[0]!.weight > off[0]!.weight);
  return { speaksFor: open.filter((row) => gives(row) === adds), speaksAgainst: open.filter((row) => gives(row) !== adds) };
}

function effectOnList({ list: words, given }: Evidence, list: readonly Candidate[], trial: Trial, held: string): Proposal['list'] {
  let organisations = 0;
  let tags = 0;
  words.forEach((row, i) => {
    if (!holds(row, held)) return;
    const then = trial.classify(list[i]!);
    const changed = LEARNT_TAGS.filter((tag) => givenOf(given[i]!, tag).join() !== givenOf(then, tag).join()).length;
    tags += changed;
    if (changed > 0) organisations++;
  });
  return { organisations, tags };
}
