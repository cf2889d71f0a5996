import type { RulesPreview } from '../../actions/previewRules';
import type { RuleSource, RulesState } from '../../actions/rules';
import type { RowDifference } from '../../domain/rules/mergeRows';

/** What the tool 「分類ルール」 remembers. */
export interface RulesPane {
  /** The last look at the workbook's rules; null before the first. */
  readonly look: RulesState | null;
  readonly preview: RulesPreview | null;
  /** The second step of going back to the default rules is open. */
  readonly resetAsked: boolean;
  readonly merging: Merging | null;
  /** A text to pass on to a colleague. */
  readonly exported: string | null;
  /** What a text that was read in holds, when it holds no rule. */
  readonly textUnread: boolean;
  /** What was done last. */
  readonly done: RulesDone | null;
}

export type RulesDone =
  | { readonly what: 'checked' | 'nothingNew' }
  | { readonly what: 'written'; readonly sheet: string }
  | { readonly what: 'merged'; readonly sheet: string; readonly count: number; readonly earlier: string | null }
  | { readonly what: 'reset'; readonly earlier: string | null };

/** Rules that could be taken over, and what was chosen so far. */
export interface Merging {
  /** Of this comparison among those since the pane was opened. */
  readonly number: number;
  readonly source: RuleSource | 'defaults';
  readonly differences: readonly RowDifference[];
  /** By key; a conflict that is not there yet has not been decided. */
  readonly chosen: Readonly<Record<string, 'mine' | 'theirs'>>;
}

export const NO_RULES: RulesPane = { look: null, preview: null, resetAsked: false, merging: null, exported: null, textUnread: false, done: null };

export type RulesEvent =
  | { readonly type: 'rulesLooked'; readonly look: RulesState; readonly done: RulesDone | null }
  | { readonly type: 'rulesPreviewed'; readonly preview: RulesPreview }
  | { readonly type: 'rulesResetAsked'; readonly asked: boolean }
  | { readonly type: 'rulesCompared'; readonly source: RuleSource | 'defaults'; readonly differences: readonly RowDifference[] }
  | { readonly type: 'rulesChosen'; readonly keys: readonly string[]; readonly choice: 'mine' | 'theirs' }
  | { readonly type: 'rulesMergeClosed' }
  | { readonly type: 'rulesExported'; readonly text: string }
  | { readonly type: 'rulesTextUnread' }
  | { readonly type: 'rulesLeft' };

export function isRulesEvent(event: { readonly type: string }): event is RulesEvent {
  return event.type.startsWith('rules');
}

/** Events that end a job. */
const ENDING: ReadonlySet<RulesEvent['type']> = new Set<RulesEvent['type']>(['rulesLooked', 'rulesPreviewed', 'rulesCompared', 'rulesExported']);

/** The part of the pane's state that an event of this tool changes. Pure. */
export function reduceRules<S extends { readonly rules: RulesPane; readonly job: unknown }>(state: S, event: RulesEvent): S {
  return { ...state, rules: next(state.rules, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(rules: RulesPane, event: RulesEvent): RulesPane {
  switch (event.type) {
    case 'rulesLooked': {
      // What was previewed or compared with other rules says nothing of these.
      const same = rules.look?.active.version === event.look.active.version;
      const preview = same ? rules.preview : null;
      // A look in passing takes away only what is no longer so.
      if (event.done === null) return { ...rules, look: event.look, preview, exported: same ? rules.exported : null, merging: same ? rules.merging : null };
      return { ...rules, look: event.look, done: event.done, resetAsked: false, exported: null, textUnread: false, preview, merging: same && event.done.what === 'checked' ? rules.merging : null };
    }
    case 'rulesPreviewed':
      return { ...rules, preview: event.preview, done: null };
    case 'rulesResetAsked':
      return { ...rules, resetAsked: event.asked };
    case 'rulesCompared':
      return event.differences.length === 0
        ? { ...rules, merging: null, textUnread: false, done: { what: 'nothingNew' } }
        : { ...rules, done: null, textUnread: false, merging: { number: (rules.merging?.number ?? 0) + 1, source: event.source, differences: event.differences, chosen: Object.fromEntries(event.differences.filter(({ kind }) => kind !== 'conflict').map(({ key }) => [key, 'theirs'])) } };
    case 'rulesChosen':
      return rules.merging === null ? rules : { ...rules, merging: { ...rules.merging, chosen: { ...rules.merging.chosen, ...Object.fromEntries(event.keys.map((key) => [key, event.choice])) } } };
    case 'rulesMergeClosed':
      return { ...rules, merging: null };
    case 'rulesExported':
      return { ...rules, exported: event.text, done: null };
    case 'rulesTextUnread':
      return { ...rules, textUnread: true, merging: null };
    case 'rulesLeft':
      return NO_RULES;
  }
}

/** How many differences still wait for a choice. */
export function undecided({ differences, chosen }: Merging): number {
  return differences.filter(({ key }) => chosen[key] === undefined).length;
}

/** The keys of what is to be taken over. */
export function taken({ chosen }: Merging): ReadonlySet<string> {
  return new Set(Object.entries(chosen).filter(([, choice]) => choice === 'theirs').map(([key]) => key));
}
