import { textOf, type Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import { EDITABLE_TAGS, sameTokens, tagsOf, type EditableTag, type TagValues, type Tokens } from './tags';

/** A tag that other rules would change. */
export interface TagChange {
  readonly sheet: string;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  readonly name: string;
  readonly tag: RuledTag;
  readonly before: Tokens;
  readonly after: Tokens;
  /** The rule that speaks for the new value, or that spoke for the old one; null when neither is known. */
  readonly rule: { readonly id: string; readonly words: string; readonly gone: boolean } | null;
}

/** The tags that rules decide; places are read from the row alone. */
export type RuledTag = Exclude<EditableTag, 'places'>;
export const RULED_TAGS = EDITABLE_TAGS.filter((tag): tag is RuledTag => tag !== 'places');

/** One organisation before and after. */
export interface Compared {
  readonly candidate: Candidate;
  readonly before: TagValues;
  readonly after: Decision;
  /** Tags that a person changed: they stay whatever the rules say. */
  readonly edited: readonly EditableTag[];
}

/** What would change, and how many changes stop short of what people decided. */
export function tagChanges(compared: readonly Compared[]): { readonly changes: (TagChange & { readonly index: number })[]; readonly keptByPeople: number } {
  const changes: (TagChange & { readonly index: number })[] = [];
  let keptByPeople = 0;
  compared.forEach(({ candidate, before, after, edited }, index) => {
    const now = tagsOf(after);
    for (const tag of RULED_TAGS) {
      if (sameTokens(before[tag], now[tag])) continue;
      if (edited.includes(tag)) keptByPeople++;
      else {
        const rule = ruleFor(after, tag, now[tag].filter((token) => !before[tag].includes(token)), false);
        changes.push({ sheet: candidate.sheet, row: candidate.row, name: textOf(candidate, 'name').replace(/\s+/g, ' '), tag, before: before[tag], after: now[tag], rule, index });
      }
    }
  });
  return { changes, keptByPeople };
}

/** A change with the rule that spoke for what is lost, as the decision by the earlier rules tells it. */
export function withRuleGone(change: TagChange, earlier: Decision): TagChange {
  if (change.rule !== null) return change;
  return { ...change, rule: ruleFor(earlier, change.tag, change.before.filter((token) => !change.after.includes(token)), true) };
}

function ruleFor({ evidence }: Decision, tag: RuledTag, values: readonly string[], gone: boolean): TagChange['rule'] {
  const found = evidence.find((e) => e.tag === tag && values.includes(e.value));
  return found === undefined ? null : { id: found.rule, words: found.text, gone };
}
