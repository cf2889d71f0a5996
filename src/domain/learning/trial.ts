import { compileKnowledge, type Knowledge } from '../byRules';
import type { Candidate } from '../candidate';
import { DEFAULT_WEIGHTS } from '../classifier';
import { decideRow } from '../decideRow';
import type { Decision } from '../decision';
import { createJudge, type Judge } from '../learned/judge';
import { changesOf } from '../learned/ruleChanges';
import type { Weights } from '../learned/weights';
import { NO_SENSE, WORD, WORD_SIZE } from '../reading/ruleWords';
import type { Rule } from '../rules/rule';
import { idsOf, type RuleRow } from '../rules/ruleRows';
import { normalise } from '../text/normalise';
import type { Numbers } from '../text/trie';
import type { RuleChange } from './change';

/**
 * A classifier whose rule rows can be switched on and off one by one. Everything that may be tried is compiled once; a trial only
 * changes which of the lexicon's entries count, so that trying a change costs no more than reading the rows that hold its words.
 */
export class Trial {
  private readonly knowledge: Knowledge;
  private readonly judge: Judge | null;
  private readonly entries: Numbers;
  private readonly entryOf = new Map<RuleRow, number>();
  /** The sense of each entry when it is on. */
  private readonly senses: Numbers;

  /**
   * @param active rows that are on from the beginning
   * @param tried rows that are off from the beginning
   * @param weights learnt weights that take part; null: the rules alone decide
   */
  constructor(active: readonly RuleRow[], tried: readonly RuleRow[], weights: Weights | null = DEFAULT_WEIGHTS) {
    const rows = [...active, ...tried];
    const ids = idsOf(rows);
    const rules = rows.map((row, i) => ruleOf(row, ids[i]!));
    this.judge = weights === null ? null : createJudge(weights, changesOf(rules));
    this.knowledge = compileKnowledge(rules, this.judge?.words);
    const { words, entries } = this.knowledge.lexicon.packed;
    this.entries = entries;
    // The lexicon numbers phrases in the order in which rows first name them, and a phrase's entries in the order of the rows.
    const phrases = new Map<string, { index: number; rows: number }>();
    for (const row of rows) {
      const phrase = normalise(row.phrase).text;
      if (phrase.trim() === '') continue;
      const known = phrases.get(phrase) ?? { index: phrases.size, rows: 0 };
      phrases.set(phrase, known);
      this.entryOf.set(row, words[known.index * WORD_SIZE + WORD.from]! + known.rows++);
    }
    this.senses = entries.slice();
    for (const row of tried) this.set(row, false);
  }

  /** Puts a change into force, or out of it. */
  apply({ on, off }: Pick<RuleChange, 'on' | 'off'>, inForce: boolean): void {
    for (const row of on) this.set(row, inForce);
    for (const row of off) this.set(row, !inForce);
  }

  /** Does something with a change in force. */
  with<T>(change: Pick<RuleChange, 'on' | 'off'>, work: () => T): T {
    this.apply(change, true);
    const done = work();
    this.apply(change, false);
    return done;
  }

  private set(row: RuleRow, on: boolean): void {
    const entry = this.entryOf.get(row);
    if (entry === undefined) return;
    this.entries[entry] = on ? this.senses[entry]! : NO_SENSE;
    // What was read of cells before may no longer be so.
    this.knowledge.shared.forget();
  }

  classify(candidate: Candidate): Decision {
    return decideRow(candidate, this.knowledge, this.judge);
  }
}

function ruleOf({ phrase, tag, value, weight, fields, scopes, only, absorbs, source }: RuleRow, id: string): Rule {
  return { id, phrases: [phrase], tag, value, weight, fields, scopes, source, ...(absorbs ? { absorbs } : {}), ...(only === null ? {} : { only }) };
}
