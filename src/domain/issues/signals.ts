import type { AnswerField } from './statements';
import type { RuleTags } from './tags';

/** Longest words that weights are learnt for, in characters. */
const LONGEST = 4;
const WORDS = /[一-龠々ヶァ-ヴーa-z0-9ぁ-ん]+/gu;
const KANJI = /[一-龠]/u;

/**
 * What a statement shows besides its words, as names of features: the question, what the rules say of it and by which rules and cues (a cue under one
 * question is not the same as under another), and how it ends.
 */
export function signalsOf(field: AnswerField, text: string, { issues, state, support, found }: RuleTags): string[] {
  const names = [`asked:${field}`, ...issues.map((kind) => `says:issue.${kind}`), ...support.map((kind) => `says:support.${kind}`)];
  if (state !== null) names.push(`says:${state}`);
  for (const { meaning } of found) {
    if (meaning.is === 'issue' || meaning.is === 'support') names.push(`rule:${meaning.rule.id}`);
    else names.push(`cue:${meaning.is}`, `cue:${field}.${meaning.is}`);
  }
  const end = text.replace(/[。.\s]+$/u, '');
  return [...new Set([...names, `end:${end.slice(-2)}`, `end:${end.slice(-3)}`])];
}

/** The pieces of a normalised statement that weights may be learnt for (only asked while learning; a tagger looks for those that were): up to four signs in a row, one alone only if it is a kanji. */
export function piecesOf(text: string): string[] {
  const pieces = new Set<string>();
  for (const [run] of text.matchAll(WORDS)) {
    for (let from = 0; from < run.length; from++) {
      if (KANJI.test(run.charAt(from))) pieces.add(run.charAt(from));
      for (let length = 2; length <= LONGEST && from + length <= run.length; length++) pieces.add(run.slice(from, from + length));
    }
  }
  return [...pieces];
}
