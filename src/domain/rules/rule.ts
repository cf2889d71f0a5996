import type { FieldCode } from '../candidate';
import type { TagCode } from '../vocabulary';
import type { ScopeCode } from '../text/scopes';

/** How much a rule's words say: 3 settles it alone, 2 is clear alone, 1 is a hint that needs another, 0 says nothing. */
export type Weight = 0 | 1 | 2 | 3;

/**
 * One rule, as data: these words, standing in these columns, speak for this value of this tag.
 *
 * Words that lie within longer words of a rule for the same value do not count, so a rule of weight 0 takes the meaning from
 * shorter words within its own (「バスケットボール」 and 「交通安全」 are not `mobility`).
 */
export interface Rule {
  readonly id: string;
  /** Plain words, any spelling (they are normalised); never patterns. */
  readonly phrases: readonly string[];
  readonly tag: TagCode;
  /** Code of the tag's vocabulary: `yes`/`no`, a type, a category, a stage, an incentive. */
  readonly value: string;
  readonly weight: Weight;
  /** Columns in which the words count. */
  readonly fields: readonly FieldCode[];
  /** Scopes in which the words count although by default they do not (see reading/lexicon.ts), e.g. `past`. */
  readonly scopes?: readonly ScopeCode[];
  /** Takes the meaning from all shorter words of the tag within its own, whatever their value (「スポーツ医学」 is no sport). */
  readonly absorbs?: true;
  /** The only scope in which the words count, for words that speak by being denied. */
  readonly only?: ScopeCode;
  /** Where the rule comes from: a section of the classification rules, a page of the paper, a law. */
  readonly source: string;
  readonly note?: string;
}

/** What rows of one table have in common. */
export interface TableDefaults {
  readonly tag: TagCode;
  readonly fields: readonly FieldCode[];
  readonly source: string;
  readonly scopes?: readonly ScopeCode[];
  readonly absorbs?: true;
}

/** One row of a rule table: id, value, weight, words (separated by 「|」), and what differs from the table's defaults. */
export type RuleRow = readonly [id: string, value: string, weight: Weight, words: string, differs?: Partial<Pick<Rule, 'fields' | 'source' | 'note' | 'scopes' | 'only' | 'absorbs'>>];

/** Writes a table out as rules; a word given twice in a row counts once. */
export function table(defaults: TableDefaults, rows: readonly RuleRow[]): Rule[] {
  return rows.map(([id, value, weight, words, differs]) => ({ ...defaults, id: `${defaults.tag}.${id}`, value, weight, phrases: [...new Set(words.split('|'))], ...differs }));
}
