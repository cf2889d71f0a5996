import type { FieldCode } from '../candidate';
import type { LegalForm } from '../names/forms';
import type { NameHead } from '../names/heads';
import type { LinkStrength, PartySector } from '../rules/parties';
import type { Clauses } from '../text/clauses';
import type { NormalisedText } from '../text/normalise';
import type { Profile } from '../names/profile';
import type { PlaceMention } from '../places/finder';
import type { Members } from './members';
import type { NumberedRule } from './ruleWords';

/** One cell of the row, ready to be read. */
export interface Cell {
  readonly field: FieldCode;
  readonly column: string;
  readonly text: NormalisedText;
  readonly clauses: Clauses;
  /** Its places, before those of the same name are told apart. */
  readonly mentions: readonly PlaceMention[];
  /** What is worked out from the cell alone, for a cell that rows share (sharedCells.ts); null for one that stands in a single row. */
  readonly memo: CellMemo | null;
}

/** Filled in by those who work it out; each of these depends on nothing but the cell and what its lexicon was compiled with. */
export interface CellMemo {
  /** The parties that it lists; of a cell that lists none `undefined`. */
  members: Members | undefined | null;
  /** What it tells as a name, beside the cell of the legal form, if any. */
  profile: { readonly legalForm: Cell | undefined; readonly isRecognised: boolean; readonly profile: Profile } | null;
}
export const emptyMemo = (): CellMemo => ({ members: null, profile: null });

/** Words of a rule in a cell, in a scope in which they count. Positions are in the normalised text. */
export class RuleHit {
  /**
   * @param rule the rule
   * @param word the lexicon's number of the words: different words have different numbers
   * @param cell the cell
   * @param start position of the words
   * @param end position behind them
   * @param aim said as an aim that the activity serves (「もって〜」), not as an activity
   */
  constructor(
    readonly rule: NumberedRule,
    readonly word: number,
    readonly cell: Cell,
    readonly start: number,
    readonly end: number,
    readonly aim: boolean,
  ) {}
}

/** A word of the name knowledge in the name or legal-form column. */
export interface NameHit<T> {
  readonly of: T;
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** A word for a party or for bringing parties together, in the activity text. */
export interface LinkHit {
  readonly meaning: { readonly is: 'party'; readonly sector: PartySector } | { readonly is: 'link'; readonly strength: LinkStrength };
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** Everything that the lexicon says of a cell, in the order of the text. */
export interface LexiconReading {
  readonly hits: readonly RuleHit[];
  readonly links: readonly LinkHit[];
  readonly heads: readonly NameHit<NameHead>[];
  readonly forms: readonly NameHit<FormWord>[];
}

/** A legal form, and whether it is written in short: 「㈱」. */
export interface FormWord {
  readonly form: LegalForm;
  readonly short: boolean;
}

/** A candidate's row after reading: its cells and everything the lexicon finds in them. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly hits: readonly RuleHit[];
  /** Parties and links in the order of the text, without those denied, over, planned or about customers. */
  readonly links: readonly LinkHit[];
  readonly heads: readonly NameHit<NameHead>[];
  readonly forms: readonly NameHit<FormWord>[];
}

/** A note of at least this many characters describes an activity where the list has no column for it; a shorter one is a remark. */
export const DESCRIPTIVE_NOTE = 40;
