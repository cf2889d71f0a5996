import type { Rule } from '../rules/rule';
import type { ScopeSet } from '../text/scopes';

/** A rule as the lexicon holds it. */
export interface NumberedRule extends Rule {
  /** Its place among the lexicon's rules, to keep by it what belongs to each. */
  readonly number: number;
  /** Whether it reads the purposes as a law lists them, of which a statute names more than its body pursues. */
  readonly isStatutory: boolean;
}

/** What one rule says of one phrase. */
export interface RuleWord {
  readonly rule: NumberedRule;
  readonly slot: number;
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
 * than finding them.
 */
export interface PackedWords {
  /** Of each phrase, WORD_SIZE numbers: see WORD. */
  readonly words: Int32Array;
  /** Of each entry, ENTRY_SIZE numbers: see ENTRY. */
  readonly entries: Int32Array;
  /** The rule of each entry. */
  readonly rules: readonly NumberedRule[];
}

/** What `words` holds of a phrase: where it means anything, where it means anything besides what rules say with BOUNDED where it must be, its entries. */
export const WORD = { columns: 0, otherColumns: 1, from: 2, to: 3 } as const;
export const WORD_SIZE = 4;
/** Beside the columns, of which there are fewer. */
export const BOUNDED = 1 << 30;

/** What `entries` holds of what one rule says of one phrase; the scopes that it must stand in are REQUIRED bits above those that block it. */
export const ENTRY = { columns: 0, scopes: 1, slot: 2, marks: 3 } as const;
export const ENTRY_SIZE = 4;
export const REQUIRED = 16;
/** Marks of an entry. */
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
  const count = all.reduce((sum, word) => sum + word.rules.length, 0);
  const words = new Int32Array(WORD_SIZE * all.length);
  const entries = new Int32Array(ENTRY_SIZE * count);
  const rules: NumberedRule[] = [];
  all.forEach((word, w) => {
    const columns = word.rules.reduce((set, rule) => set | rule.columns, word.otherColumns);
    words.set([columns, word.otherColumns | (word.isBounded ? BOUNDED : 0), rules.length, rules.length + word.rules.length], WORD_SIZE * w);
    for (const { rule, columns, blocked, required, slot, contains, within } of word.rules) {
      const marks = (contains ? CONTAINS : 0) | (within ? WITHIN : 0) | (rule.weight > 0 ? SPEAKS : 0);
      entries.set([columns, blocked | (required << REQUIRED), slot, marks], ENTRY_SIZE * rules.length);
      rules.push(rule);
    }
  });
  return { words, entries, rules };
}
