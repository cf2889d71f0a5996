import { DEFAULT_RULES } from '../rules';
import type { Rule } from '../rules/rule';
import { deciding } from '../rules/version';
import { normalise } from '../text/normalise';
import type { TagCode } from '../vocabulary';

/** Where people's rules depart from those that the weights were learnt beside: there the people's word stands. */
export interface RuleChanges {
  /** Rules that people added or changed: a tag of which they say something in a row is not weighed again. */
  readonly own: ReadonlySet<string>;
  /** Those of them that say nothing but that their words say nothing (weight 0), one entry a phrase, normalised. */
  readonly silencing: readonly (Pick<Rule, 'tag' | 'value' | 'fields'> & { readonly phrase: string })[];
  /** Phrases that people took out, normalised: learnt words within them do not count for that tag, nor for that category. */
  readonly removed: readonly { readonly tag: TagCode; readonly value: string; readonly phrase: string }[];
}

export const NO_CHANGES: RuleChanges = { own: new Set(), silencing: [], removed: [] };

/** Compares a rule set with the default one. */
export function changesOf(rules: readonly Rule[]): RuleChanges {
  if (rules === DEFAULT_RULES) return NO_CHANGES;
  const before = partsOf(DEFAULT_RULES);
  const now = partsOf(rules);
  const added = [...now].filter(([part]) => !before.has(part)).map(([, one]) => one);
  const own = new Set(added.map(({ rule }) => rule.id));
  const silencing = added.filter(({ rule }) => rule.weight === 0).map(({ rule: { tag, value, fields }, phrase }) => ({ tag, value, fields, phrase: normalise(phrase).text }));
  const spoken = new Set([...now.values()].map(spokenOf));
  const removed = [...before.values()].filter((part) => !spoken.has(spokenOf(part))).map(({ rule, phrase }) => ({ tag: rule.tag, value: rule.value, phrase: normalise(phrase).text }));
  return { own, silencing, removed };
}

/** Of what a phrase speaks: a tag, or one category. */
const spokenOf = ({ rule: { tag, value }, phrase }: { readonly rule: Rule; readonly phrase: string }): string => [tag, tag === 'categories' ? value : '', phrase].join('\n');

function partsOf(rules: readonly Rule[]): Map<string, { readonly rule: Rule; readonly phrase: string }> {
  return new Map(rules.flatMap((rule) => {
    const rest = JSON.stringify(deciding(rule));
    return rule.phrases.map((phrase) => [`${phrase}\n${rest}`, { rule, phrase }] as const);
  }));
}
