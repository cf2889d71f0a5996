import { citedSpan } from '../text/citedSpan';
import { compileMatcher, type Matcher } from '../text/matcher';
import type { NormalisedText, Span } from '../text/normalise';
import { signalsOf } from './signals';
import type { AnswerField } from './statements';
import type { RuleTags, TagEvidence } from './tags';
import { TARGETS, WORD, type StatementWeights, type Target } from './weights';
import learned from './weights.json';

/** A statement, weighed. */
export interface Weighed {
  /** How much speaks for a target of weights.ts. */
  score(target: Target): number;
  /** The speaker's own words that speak most for it, in their order, none of them denied; none where nobody would quote them. */
  wordsFor(target: Target): TagEvidence['words'];
}

/** Words shown for a kind. */
const MOST_WORDS = 2;
/** A word that adds less than this is not worth showing. */
const WORTH_SHOWING = 0.1;

/** Weighs statements. */
export type Weigher = (field: AnswerField, statement: NormalisedText, rules: RuleTags) => Weighed;

let shipped: Weigher | undefined;

/** By the weights that ship with the add-in, compiled on first use. */
export const weigh: Weigher = (field, statement, rules) => (shipped ??= createWeigher(learned as StatementWeights))(field, statement, rules);

/** Compiles weights. What is learnt of everything that a statement shows is added up, each feature once. */
export function createWeigher(weights: StatementWeights): Weigher {
  const { bias, matcher, words, signals } = compile(weights);
  return (field, statement, rules) => {
    const scores = [...bias];
    const add = (row: readonly number[]): void => row.forEach((weight, t) => (scores[t]! += weight));
    for (const name of signalsOf(field, statement.text, rules)) add(signals.get(name) ?? []);
    const hits = matcher.findByStart(statement.text);
    const told: ToldWord[] = [];
    const counted = new Set<number>();
    for (let h = 0; h < hits.count; h++) {
      const word = hits.phrase[h]!;
      if (!counted.has(word)) add(words[word]!);
      counted.add(word);
      const place = { start: hits.start[h]!, end: hits.end[h]! };
      if (!rules.denied.some(({ start, end }) => start <= place.start && place.end <= end)) told.push({ ...place, weights: words[word]! });
    }
    return {
      score: (target) => scores[TARGETS.indexOf(target)]!,
      wordsFor: (target) => quotes(statement, told, TARGETS.indexOf(target)),
    };
  };
}

/** A learnt word of a statement that is not denied, with its weight for each target. */
interface ToldWord extends Span {
  readonly weights: readonly number[];
}

/** The phrases with the heaviest words for a target, as they were said, in their order. */
function quotes(statement: NormalisedText, told: readonly ToldWord[], target: number): TagEvidence['words'] {
  const heaviest = told.filter(({ weights }) => weights[target]! >= WORTH_SHOWING).sort((a, b) => b.weights[target]! - a.weights[target]! || a.start - b.start);
  const shown: Span[] = [];
  for (const { start, end } of heaviest) {
    if (shown.length === MOST_WORDS) break;
    const span = citedSpan(statement.text, start, end);
    if (span !== null && !shown.some((one) => one.start < span.end && span.start < one.end)) shown.push(span);
  }
  return shown.sort((a, b) => a.start - b.start).map((span) => {
    const original = statement.original(span.start, span.end);
    return { ...original, text: statement.source.slice(original.start, original.end) };
  });
}

interface Compiled {
  readonly bias: readonly number[];
  readonly matcher: Matcher;
  /** Weights of each word of the matcher, by target. */
  readonly words: readonly (readonly number[])[];
  readonly signals: ReadonlyMap<string, readonly number[]>;
}

function compile({ bias, features }: StatementWeights): Compiled {
  const rowOf = (own: Readonly<Record<string, number>>): number[] => TARGETS.map((target) => own[target] ?? 0);
  const words = Object.keys(features).filter((name) => name.startsWith(WORD));
  return {
    bias: rowOf(bias),
    matcher: compileMatcher(words.map((name) => name.slice(WORD.length))),
    words: words.map((name) => rowOf(features[name]!)),
    signals: new Map(Object.entries(features).filter(([name]) => !name.startsWith(WORD)).map(([name, own]) => [name, rowOf(own)])),
  };
}
