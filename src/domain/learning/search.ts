import type { Candidate } from '../candidate';
import type { Decision } from '../decision';
import type { Weights } from '../learned/weights';
import { allDifferences, givenOf } from './decided';
import { WITNESSES, namesAmong, wishesOf, type Evidence } from './evidence';
import type { RuleChange } from './change';
import { fewerWords } from './fewerWords';
import type { Idea } from './idea';
import { newWords } from './newWords';
import { RuleIndex } from './ruleIndex';
import { Trial } from './trial';

/** A change that was chosen. */
export interface Chosen {
  readonly change: Idea;
  /** Differences that it takes away (above 0) or brings (below 0), by index of the decided row. */
  readonly effect: ReadonlyMap<number, number>;
}

/** How far a search has come. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}

/** How often a right change is borne out by a row that it changes. */
const HIT = 0.9;
/** Log odds from which on a change is proposed. */
const LEAST = 1;
/** Rows of the list that are looked at to tell how many a change touches. */
const SAMPLE = 40;
/** What a row that would change counts against a change although nobody decided on it, were the decided rows drawn from the list: the machine is mostly right. */
const UNSEEN = 0.6;
/** Decided rows that a change must mend for each that it spoils. */
const SPOILS = 4;
/** Ideas tried between two reports. */
const BATCH = 20;

interface Tried {
  readonly idea: Idea;
  readonly effect: ReadonlyMap<number, number>;
  /** Rows of the list that it changes, estimated. */
  readonly breadth: number;
  readonly score: number;
}

/**
 * Chooses changes one after the other, the most credible first, each measured with those before it in force. Yields its progress; ends with the changes.
 * @param rows the candidates of `evidence.decided`; `list` those of `evidence.list`.
 */
export function* search(evidence: Evidence, rows: readonly Candidate[], list: readonly Candidate[], weights: Weights | null): Generator<SearchProgress, Chosen[]> {
  const index = new RuleIndex(evidence.rules);
  const { missing, surplus } = wishesOf(evidence);
  const ideas = [...newWords(evidence, missing, index), ...fewerWords(evidence, surplus, index)];
  const trial = new Trial(evidence.rules, ideas.flatMap((idea) => idea.on), weights);
  const differences = evidence.before.map((decision, i) => allDifferences(decision, evidence.decided[i]!.tags));
  const isDecided = new Set(rows);
  const share = evidence.decided.length / Math.max(1, evidence.list.length);

  const tryOut = (idea: Idea, breadth: number): Tried => {
    const effect = trial.with(idea, () => effectOf(idea));
    return { idea, effect, breadth, score: scoreOf(evidence, idea, effect, breadth, share) };
  };
  const effectOf = (idea: Idea): Map<number, number> => {
    const effect = new Map<number, number>();
    for (const row of idea.decided) {
      const less = differences[row]! - allDifferences(trial.classify(rows[row]!), evidence.decided[row]!.tags);
      if (less !== 0) effect.set(row, less);
    }
    return effect;
  };
  const breadthOf = (idea: Idea): number => trial.with(idea, () => {
    // Decided rows count by what they say.
    const others = idea.listed.filter((row) => !isDecided.has(list[row]!));
    const step = Math.max(1, Math.ceil(others.length / SAMPLE));
    const sample = others.filter((_, i) => i % step === 0);
    const changed = sample.filter((row) => has(evidence.given[row]!, idea) !== has(trial.classify(list[row]!), idea)).length;
    return sample.length === 0 ? 0 : (changed / sample.length) * others.length;
  });

  let pool: Tried[] = [];
  for (let i = 0; i < ideas.length; i++) {
    const first = tryOut(ideas[i]!, 0);
    const tried = first.score > LEAST ? tryOut(first.idea, breadthOf(first.idea)) : first;
    if (tried.score > LEAST) pool.push(tried);
    if (i % BATCH === 0) yield { done: i, total: ideas.length };
  }
  const chosen: Chosen[] = [];
  while (pool.length > 0) {
    yield { done: ideas.length, total: ideas.length };
    pool.sort(moreCredible);
    const [first, ...rest] = pool as [Tried, ...Tried[]];
    const again = tryOut(first.idea, first.breadth);
    if (again.score <= LEAST) pool = rest;
    else if (rest.length > 0 && moreCredible(rest[0]!, again) < 0) pool = [again, ...rest];
    else {
      pool = rest;
      trial.apply(again.idea, true);
      for (const [row, less] of again.effect) differences[row]! -= less;
      chosen.push({ change: again.idea, effect: again.effect });
    }
  }
  return chosen;
}

const has = (decision: Decision, { tag, value }: RuleChange): boolean => givenOf(decision, tag).includes(value);

/** Log odds that a change is right: what is known before, each decided row that it mends or spoils against chance, and how far it reaches beyond them. */
function scoreOf(evidence: Evidence, { prior, chance }: Idea, effect: ReadonlyMap<number, number>, breadth: number, share: number): number {
  const mended = [...effect].filter(([, less]) => less > 0).map(([row]) => row);
  const spoiled = effect.size - mended.length;
  if (namesAmong(evidence, mended) < WITNESSES || spoiled * SPOILS > mended.length || [...effect.values()].reduce((sum, less) => sum + less, 0) <= 0) return -Infinity;
  const seen = mended.length * Math.log(HIT / Math.min(0.85, chance)) + spoiled * Math.log((1 - HIT) / (1 - Math.min(0.85, chance)));
  return prior + seen - Math.log((breadth + 2) / (effect.size + 1)) - UNSEEN * breadth * share;
}

function moreCredible(a: Tried, b: Tried): number {
  return b.score - a.score || b.idea.words.length - a.idea.words.length || (a.idea.words < b.idea.words ? -1 : a.idea.words > b.idea.words ? 1 : 0);
}
