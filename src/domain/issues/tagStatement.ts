import { normalise } from '../text/normalise';
import { codesOf } from '../vocabulary';
import { ISSUE_KINDS, SUPPORT_KINDS, type IssueKind, type SupportKind } from './kinds';
import type { AnswerField } from './statements';
import { tagByRules } from './tagByRules';
import { kindsIn, type RuleTags, type StatementTags, type TagEvidence } from './tags';
import { weigh, type Weighed, type Weigher } from './weigh';
import { targetOf } from './weights';

const ASKS: ReadonlySet<AnswerField> = new Set<AnswerField>(['tiesIssues', 'workIssues', 'solution', 'wishedSupport']);

/** A kind that the rules did not find is added above this, where the question asks for trouble, its end or a wish, … */
const ADDED_ABOVE = -0.5;
/** … and above this where it asks for none. */
const ADDED_UNASKED_ABOVE = 0;
/** One that they found is dropped below this, … */
const DROPPED_BELOW = -1;
/** … and below this where its words name it. All chosen on statements that were not learnt from. */
const NAMED_DROPPED_BELOW = -2;

/**
 * Tags one statement of an answer: by the rules, then weighed together with what is learnt. Deterministic; every kind comes with words of the statement.
 * @param weigher by other weights than those that ship
 */
export function tagStatement(field: AnswerField, statement: string, weigher: Weigher = weigh): StatementTags {
  const text = normalise(statement);
  const rules = tagByRules(field, text);
  const weighed = weigher(field, text, rules);
  const addedAbove = ASKS.has(field) ? ADDED_ABOVE : ADDED_UNASKED_ABOVE;
  const evidence = [...chosen('issue', codesOf(ISSUE_KINDS), rules, weighed, addedAbove), ...chosen('support', codesOf(SUPPORT_KINDS), rules, weighed, addedAbove)];
  const issues = kindsIn<IssueKind>(evidence, 'issue');
  return {
    issues,
    state: issues.length === 0 ? null : weighed.score('solved') > 0 ? 'solved' : 'issue',
    support: kindsIn<SupportKind>(evidence, 'support'),
    evidence,
    toConfirm: evidence.length === 0 && (rules.evidence.length > 0 || (ASKS.has(field) && rules.denied.length === 0)),
  };
}

/** The kinds of a tag that hold, each with its words. Where the speaker only denies, nothing is added; その他 is for the rules to find, and only what is none of the others. */
function chosen(tag: TagEvidence['tag'], kinds: readonly (IssueKind | SupportKind)[], { evidence, denied }: RuleTags, weighed: Weighed, addedAbove: number): TagEvidence[] {
  const onlyDenies = denied.length > 0 && evidence.length === 0;
  const found = kinds.flatMap((kind): TagEvidence[] => {
    const said = evidence.find((one) => one.tag === tag && one.kind === kind);
    const target = targetOf(tag, kind);
    if (said !== undefined) return weighed.score(target) < (said.isNamed ? NAMED_DROPPED_BELOW : DROPPED_BELOW) ? [] : [said];
    const words = kind !== 'other' && !onlyDenies && weighed.score(target) > addedAbove ? weighed.wordsFor(target) : [];
    return words.length === 0 ? [] : [{ tag, kind, words, rule: 'learned', isNamed: false }];
  });
  const named = found.filter(({ kind }) => kind !== 'other');
  return named.length > 0 ? named : found;
}
