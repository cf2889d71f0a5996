import { compileMatcher, type Matcher } from '../text/matcher';
import { normalise } from '../text/normalise';
import { isKatakana, isLatin } from '../text/scripts';
import { BEFORE, ENOUGH, LACK, NO_TROUBLE, NO_WISH, RESOLVED, STILL, STRAIN, TODAY, TROUBLE, WEAK_WISH, WISH } from './cues';
import { ISSUE_RULES } from './issueRules';
import type { IssueRule, SupportRule } from './rule';
import { SUPPORT_RULES } from './supportRules';

const CUES = { trouble: TROUBLE, strain: STRAIN, lack: LACK, noTrouble: NO_TROUBLE, enough: ENOUGH, resolved: RESOLVED, before: BEFORE, today: TODAY, still: STILL, wish: WISH, weakWish: WEAK_WISH, noWish: NO_WISH };
export type CueCode = keyof typeof CUES;

/** What a phrase means where it occurs: what it is about, or what kind of cue it is. */
export type Meaning =
  | { readonly is: 'issue'; readonly rule: IssueRule }
  | { readonly is: 'support'; readonly rule: SupportRule }
  | { readonly is: CueCode };

/** A phrase found in a normalised text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

interface Lexicon {
  readonly matcher: Matcher;
  readonly meanings: readonly (readonly Meaning[])[];
  /** Length of the longest phrase. */
  readonly longest: number;
}

let lexicon: Lexicon | undefined;

/** All phrases of rules and cues that count in a normalised text: not those that longer ones take the meaning from. In order of their start. */
export function findMeanings(text: string): Found[] {
  const { matcher, meanings, longest } = (lexicon ??= compile());
  const hits = matcher.findByStart(text);
  const all: Found[] = [];
  for (let h = 0; h < hits.count; h++) {
    const start = hits.start[h]!;
    const end = hits.end[h]!;
    if (isWord(text, start, end)) for (const meaning of meanings[hits.phrase[h]!]!) all.push({ start, end, meaning });
  }
  // Whatever takes from a word begins before it, or with it, by less than the longest phrase.
  return all.filter((found, i) => {
    for (let j = i + 1; j < all.length && all[j]!.start === found.start; j++) if (takesFrom(all[j]!, found)) return false;
    for (let j = i - 1; j >= 0 && all[j]!.start > found.start - longest; j--) if (takesFrom(all[j]!, found)) return false;
    return true;
  });
}

function compile(): Lexicon {
  const words = new Map<string, Meaning[]>();
  const add = (word: string, meaning: Meaning): void => {
    const phrase = normalise(word).text;
    words.set(phrase, [...(words.get(phrase) ?? []), meaning]);
  };
  for (const rule of ISSUE_RULES) for (const phrase of rule.phrases) add(phrase, { is: 'issue', rule });
  for (const rule of SUPPORT_RULES) for (const phrase of rule.phrases) add(phrase, { is: 'support', rule });
  for (const [code, list] of Object.entries(CUES)) for (const word of list.split('|')) add(word, { is: code as CueCode });
  const phrases = [...words.keys()];
  return { matcher: compileMatcher(phrases), meanings: [...words.values()], longest: phrases.reduce((most, { length }) => Math.max(most, length), 0) };
}

/** Latin words must not run on into letters, short katakana words not begin within a longer one. */
function isWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (isLatin(first) && isLatin(text.charCodeAt(start - 1))) return false;
  if (isLatin(last) && isLatin(text.charCodeAt(end))) return false;
  return !(end - start <= 2 && isKatakana(first) && (isKatakana(text.charCodeAt(start - 1)) || isKatakana(text.charCodeAt(end))));
}

/** Whether `longer` takes the meaning from `shorter`, which lies within it. */
function takesFrom(longer: Found, shorter: Found): boolean {
  if (longer.start > shorter.start || longer.end < shorter.end || longer.end - longer.start === shorter.end - shorter.start) return false;
  const [by, of] = [longer.meaning, shorter.meaning];
  if (of.is === 'issue' || of.is === 'support') {
    if (by.is !== of.is || by.rule.kind !== of.rule.kind) return false;
    return by.rule.weight === 0 || (by.rule.weight >= of.rule.weight && by.rule.telling === of.rule.telling);
  }
  if (of.is === 'trouble' || of.is === 'strain' || of.is === 'lack') return by.is === 'noTrouble' || by.is === of.is;
  if (of.is === 'wish' || of.is === 'weakWish') return by.is === 'noWish' || by.is === of.is;
  return false;
}
