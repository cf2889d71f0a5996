import { normalise, type Span } from '../text/normalise';
import { codesOf } from '../vocabulary';
import { ISSUE_KINDS, SUPPORT_KINDS, type IssueKind, type IssueState, type SupportKind } from './kinds';
import type { AnswerField } from './statements';
import { tagByRules, type RuleTags } from './tagByRules';
import { weigh, type Weighed, type Weigher } from './weigh';

/** The words that gave a kind: of the statement as it was said, with their place in it. */
export interface TagEvidence {
  readonly tag: 'issue' | 'support';
  readonly kind: string;
  readonly words: readonly (Span & { readonly text: string })[];
  /** The rule's id; `other` for その他, `learned` where learnt words told it. */
  readonly rule: string;
}

export interface StatementTags {
  readonly issues: readonly IssueKind[];
  /** null where the statement is about no issue. */
  readonly state: IssueState | null;
  readonly support: readonly SupportKind[];
  readonly evidence: readonly TagEvidence[];
  /** An answer to a question that asks for an issue, a solution or a wish, in which none was found and none denied: for a person to look at. */
  readonly toConfirm: boolean;
}

const ASKS: ReadonlySet<AnswerField> = new Set<AnswerField>(['tiesIssues', 'workIssues', 'solution', 'wishedSupport']);

/** How much must speak for a kind that the rules did not find, … */
const ENOUGH = -0.75;
/** … and how much against one that they found, before it is dropped. Both chosen on statements that were not learnt from. */
const ENOUGH_AGAINST = 2;

/**
 * Tags one statement of an answer: by the rules, then weighed together with what is learnt. Deterministic; every kind comes with words of the statement.
 * @param weigher by other weights than those that ship
 */
export function tagStatement(field: AnswerField, statement: string, weigher: Weigher = weigh): StatementTags {
  const text = normalise(statement);
  const rules = tagByRules(field, text);
  const weighed = weigher(field, text, rules);
  const evidence = [
    ...chosen('issue', codesOf(ISSUE_KINDS), rules, weighed),
    ...chosen('support', codesOf(SUPPORT_KINDS), rules, weighed),
  ];
  const kindsOf = (tag: TagEvidence['tag']): readonly string[] => evidence.filter((one) => one.tag === tag).map(({ kind }) => kind);
  const issues = kindsOf('issue') as readonly IssueKind[];
  return {
    issues,
    state: issues.length === 0 ? null : weighed.score('solved') > 0 ? 'solved' : 'issue',
    support: kindsOf('support') as readonly SupportKind[],
    evidence,
    toConfirm: ASKS.has(field) && evidence.length === 0 && !rules.denies,
  };
}

/** The kinds that hold, each with its words. Where the speaker only denies, nothing is added; その他 is only what is none of the others. */
function chosen(tag: TagEvidence['tag'], kinds: readonly string[], { evidence, denies }: RuleTags, weighed: Weighed): TagEvidence[] {
  const onlyDenies = denies && evidence.length === 0;
  const found = kinds.flatMap((kind): TagEvidence[] => {
    const said = evidence.find((one) => one.tag === tag && one.kind === kind);
    const score = weighed.score(`${tag}.${kind}`);
    if (said !== undefined) return score < -ENOUGH_AGAINST ? [] : [said];
    const words = score > ENOUGH && !onlyDenies ? weighed.wordsFor(`${tag}.${kind}`) : [];
    return words.length === 0 ? [] : [{ tag, kind, words, rule: 'learned' }];
  });
  const named = found.filter(({ kind }) => kind !== 'other');
  return named.length > 0 ? named : found;
}
