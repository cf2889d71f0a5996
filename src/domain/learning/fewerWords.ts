import { normalise } from '../text/normalise';
import { LEARNT_SOURCE } from './change';
import { givenOf, type TagValue } from './decided';
import { WITNESSES, chanceOf, namesAmong, type Evidence, type Wishes } from './evidence';
import type { Idea } from './idea';
import { holds } from './rowWords';
import type { RuleIndex } from './ruleIndex';
import { surveyWords } from './survey';
import { eachContext } from './words';

/** Log odds before anything is tried: words that are in the rules were put there by somebody. */
const PRIOR = { weight: -2, off: -3 };

/** For values that the machine gives too often: exceptions around the words that it cites, a lower weight, or switching them off. */
export function fewerWords(evidence: Evidence, surplus: Wishes, rules: RuleIndex): Idea[] {
  const found: Omit<Idea, 'listed'>[] = [];
  for (const { value, rows } of surplus.values()) {
    const idea = (change: Pick<Idea, 'kind' | 'words' | 'off' | 'on' | 'decided' | 'prior'>): void => {
      found.push({ ...change, ...value, chance: chanceOf(evidence, value, rows, change.decided, true) });
    };
    for (const [words, misled] of citedWords(evidence, value, rows)) {
      const off = rules.speaking(value, words);
      const like = off[0];
      if (like === undefined) continue;
      const contexts = contextsOf(evidence, words, misled);
      const learnt = { source: LEARNT_SOURCE, note: '', rule: '' };
      for (const [context, decided] of contexts) {
        idea({ kind: 'exception', words: context, off: [], on: [{ ...like, ...learnt, phrase: context, weight: 0 }], decided, prior: -Math.log(1 + contexts.size / 3) });
      }
      if (namesAmong(evidence, misled) < WITNESSES) continue;
      const decided = evidence.decidedWords.flatMap((row, i) => (holds(row, words) ? [i] : []));
      if (like.weight >= 2) idea({ kind: 'weight', words, off, on: [{ ...like, ...learnt, weight: 1 }], decided, prior: PRIOR.weight });
      idea({ kind: 'off', words, off, on: [], decided, prior: PRIOR.off });
    }
  }
  const words = [...new Set(found.map((idea) => idea.words))];
  const surveys = new Map(surveyWords(words, evidence.list, rules.rows).map((survey, i) => [words[i]!, survey]));
  return found.map((idea) => ({ ...idea, listed: surveys.get(idea.words)!.rows.filter((row) => givenOf(evidence.given[row]!, idea.tag).includes(idea.value)) }));
}

/** The words that the machine cites for a value in these rows, with the rows in which it does. */
function citedWords({ before }: Evidence, { tag, value }: TagValue, rows: ReadonlySet<number>): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const row of rows) {
    for (const cited of before[row]!.evidence) {
      if (cited.tag !== tag || cited.value !== value) continue;
      const words = normalise(cited.text).text;
      found.set(words, (found.get(words) ?? new Set<number>()).add(row));
    }
  }
  return found;
}

/** Longer stretches around words in the rows that they misled, held by two organisations at least, with all decided rows that hold them. */
function contextsOf(evidence: Evidence, words: string, misled: ReadonlySet<number>): Map<string, number[]> {
  const { decidedWords } = evidence;
  const contexts = new Set<string>();
  for (const row of misled) {
    for (const { text } of decidedWords[row]!.texts) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) eachContext(text, at, at + words.length, (start, end) => contexts.add(text.slice(start, end)));
    }
  }
  const held = [...contexts].map((context): [string, number[]] => [context, decidedWords.flatMap((row, i) => (holds(row, context) ? [i] : []))]);
  return new Map(held.filter(([, rows]) => namesAmong(evidence, rows) >= WITNESSES));
}
