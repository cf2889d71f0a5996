import type { Rule } from '../rules/rule';
import type { ScopeSet } from '../text/scopes';
import { narrow, type Numbers } from '../text/trie';

/** A rule as the lexicon holds it. */
export interface NumberedRule extends Rule {
  /** Its place among the lexicon's rules, to keep by it what belongs to each. */
  readonly number: number;
  /** The slot of its value: see slots.ts. */
  readonly slot: number;
  /** Whether it reads the purposes as a law lists them, of which a statute names more than its body pursues. */
  readonly isStatutory: boolean;
}

/** What one rule says of one phrase. */
export interface RuleWord {
  readonly rule: NumberedRule;
  readonly columns: number;
  /** Scopes in which the words do not count. */
  readonly blocked: ScopeSet;
  /** Scopes that they must stand in. */
  readonly required: ScopeSet;
  /** Whether the phrase contains one of another rule for the same value, or lies within one: only then must a row be searched for the other. */
  contains: boolean;
  within: boolean;
}

/**
 * What all phrases mean, packed side by side: a row has dozens of hits, and following objects through memory for each would cost more
 * than finding them. Phrases by the thousand mean things in few ways, so each names its way by number: the less memory a search goes
 * through, the more of it is at hand.
 */
export interface PackedWords {
  /** Of each phrase, WORD_SIZE numbers: see WORD. One more stands behind the last, as a phrase's entries end where the next one's begin. */
  readonly words: Numbers;
  /** Sets of columns in which phrases mean something, PLACE_SIZE numbers each: see PLACE. */
  readonly places: Int32Array;
  /** What rules say of each phrase: one sense after the other. */
  readonly entries: Numbers;
  /** Of each sense, SENSE_SIZE numbers: see SENSE. The first counts in no column. */
  readonly senses: Int32Array;
  /** The rule of each sense; the first has none. */
  readonly rules: readonly (NumberedRule | null)[];
}

/** What `words` holds of a phrase: its place, and its first entry. */
export const WORD = { place: 0, from: 1 } as const;
export const WORD_SIZE = 2;

/** What `places` holds: columns in which a phrase means anything, and those in which it does besides what rules say, with BOUNDED where it must be. */
export const PLACE = { columns: 0, otherColumns: 1 } as const;
export const PLACE_SIZE = 2;
/** Beside the columns, of which there are fewer. */
export const BOUNDED = 1 << 30;

/** What `senses` holds of what one rule says of its phrases; the scopes that they must stand in are REQUIRED bits above those that block them. */
export const SENSE = { columns: 0, scopes: 1, marks: 2 } as const;
export const SENSE_SIZE = 3;
export const REQUIRED = 16;
/** The sense of an entry that is switched off. */
export const NO_SENSE = 0;
/** Marks of a sense. */
export const CONTAINS = 1;
export const WITHIN = 2;
/** The rule has a weight: it speaks for its value rather than only taking the meaning from shorter words. */
export const SPEAKS = 4;

/** A phrase with all that is said of it. */
export interface Word {
  readonly rules: readonly RuleWord[];
  readonly otherColumns: number;
  readonly isBounded: boolean;
}

export function packWords(all: readonly Word[]): PackedWords {
  const words: number[] = [];
  const places = new Numbering<readonly number[]>();
  const entries: number[] = [];
  const senses = new Numbering<RuleWord | null>();
  senses.of('', null);
  for (const { rules, otherColumns, isBounded } of all) {
    const place = [rules.reduce((set, rule) => set | rule.columns, otherColumns), otherColumns | (isBounded ? BOUNDED : 0)];
    words.push(places.of(place.join(' '), place), entries.length);
    for (const word of rules) entries.push(senses.of(`${word.rule.number} ${marksOf(word)}`, word));
  }
  words.push(0, entries.length);
  return {
    words: narrow(Int32Array.from(words)),
    places: Int32Array.from(places.all.flat()),
    entries: narrow(Int32Array.from(entries)),
    senses: Int32Array.from(senses.all.flatMap((word) => (word === null ? [0, 0, 0] : [word.columns, word.blocked | (word.required << REQUIRED), marksOf(word)]))),
    rules: senses.all.map((word) => word?.rule ?? null),
  };
}

const marksOf = ({ contains, within, rule }: RuleWord): number => (contains ? CONTAINS : 0) | (within ? WITHIN : 0) | (rule.weight > 0 ? SPEAKS : 0);

/** Numbers things that are alike alike, by a key that tells so. */
class Numbering<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(key: string, thing: T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}
