import { contentHash } from '../hash';
import type { Rule } from './rule';

/** Raised by hand whenever rules, conventions or learnt weights change on purpose; the hash beside it follows the content of the rules. */
const RULES_VERSION = '2026.14';

/** Version and hash of rules, for the run record: `2026.14-1a2b3c4d`. Rules that decide alike have the same one, whatever is noted beside them. */
export function rulesVersionOf(rules: readonly Rule[]): string {
  let version = versions.get(rules);
  if (version === undefined) versions.set(rules, (version = `${RULES_VERSION}-${contentHash(JSON.stringify(rules.flatMap(decidingParts)))}`));
  return version;
}

/** Rules are asked for theirs in every run. */
const versions = new WeakMap<readonly Rule[], string>();

/** Everything of a rule that decides, one entry a phrase; source and note do not. */
function decidingParts(rule: Rule): unknown[] {
  return rule.phrases.map((phrase) => [phrase, rule.id, ...deciding(rule)]);
}

/** What decides beside a rule's phrases, in an order of its own. */
export function deciding({ tag, value, weight, fields, scopes, only, absorbs }: Rule): unknown[] {
  return [tag, value, weight, [...fields].sort(), [...(scopes ?? [])].sort(), only ?? '', absorbs ?? false];
}
