import type { Span } from '../text/normalise';
import type { IssueKind, IssueState, SupportKind } from './kinds';
import type { Found } from './lexicon';

/** The words that gave a kind: of the statement as it was said, with their place in it. */
export interface TagEvidence {
  readonly tag: 'issue' | 'support';
  readonly kind: string;
  readonly words: readonly (Span & { readonly text: string })[];
  /** The rule's id; `other` for その他, `learned` where learnt words told it. */
  readonly rule: string;
  /** Whether a rule's words name the kind by themselves, with no trouble or wish needed beside them. */
  readonly isNamed: boolean;
}

/** The kinds of one tag that there is evidence for. */
export const kindsIn = <Kind extends string>(evidence: readonly TagEvidence[], tag: TagEvidence['tag']): Kind[] => evidence.filter((one) => one.tag === tag).map(({ kind }) => kind as Kind);

/** What a statement is tagged with. */
export interface Tags {
  readonly issues: readonly IssueKind[];
  /** null where the statement is about no issue. */
  readonly state: IssueState | null;
  readonly support: readonly SupportKind[];
  readonly evidence: readonly TagEvidence[];
}

/** What the rules alone say of a statement. */
export interface RuleTags extends Tags {
  /** Where, in the normalised text, it is said that there is no trouble, enough of something, or nothing to wish: from the beginning of the clause. */
  readonly denied: readonly Span[];
  /** All phrases of rules and cues in it. */
  readonly found: readonly Found[];
}

/** What is proposed for a statement. */
export interface StatementTags extends Tags {
  /** Nothing was found in an answer to a question that asks for an issue, a solution or a wish, nor denied; or what the rules found was doubted: for a person to look at. */
  readonly toConfirm: boolean;
}
