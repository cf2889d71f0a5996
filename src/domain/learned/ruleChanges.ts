import { DEFAULT_RULES } from '../rules';
import type { Rule } from '../rules/rule';
import { deciding } from '../rules/version';
import { normalise } from '../text/normalise';
import type { TagCode } from '../vocabulary';

/** Where people's rules depart from those that the weights were learnt beside: there the people's word stands. */
export interface RuleChanges {
  /** Rules that people added or changed: a tag of which they say something in a row is not weighed again. */
  readonly own: ReadonlySet<string>;
  /** Phrases that people took out, normalised: learnt words within them do not count for that tag. */
  readonly removed: readonly { readonly tag: TagCode; readonly phrase: string }[];
}

export const NO_CHANGES: RuleChanges = { own: new Set(), removed: [] };

/** Compares a rule set with the default one. */
export function changesOf(rules: readonly Rule[]): RuleChanges {
  if (rules === DEFAULT_RULES) return NO_CHANGES;
  const before = partsOf(DEFAULT_RULES);
  const now = partsOf(rules);
  const own = new Set([...now].filter(([part]) => !before.has(part)).map(([, { rule }]) => rule.id));
  const spoken = new Set([...now.values()].map(({ rule, phrase }) => `${rule.tag}\n${phrase}`));
  const removed = [...before.values()].filter(({ rule, phrase }) => !spoken.has(`${rule.tag}\n${phrase}`)).map(({ rule, phrase }) => ({ tag: rule.tag, phrase: normalise(phrase).text }));
  return { own, removed };
}

function partsOf(rules: readonly Rule[]): Map<string, { readonly rule: Rule; readonly phrase: string }> {
  return new Map(rules.flatMap((rule) => {
    const rest = JSON.stringify(deciding(rule));
    return rule.phrases.map((phrase) => [`${phrase}\n${rest}`, { rule, phrase }] as const);
  }));
}
