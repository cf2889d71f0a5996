import { readOurTables } from '../excel/ourSheets';
import type { Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import { DEFAULT_RULES } from '../domain/rules';
import type { Rule } from '../domain/rules/rule';
import { joinMerged } from '../sheets/classifiedRows';
import { REMEMBERED_WITH_ANSWERS, recallWithAnswers } from '../sheets/duplicateAnswers';
import { mergeRows } from '../sheets/duplicateRows';
import type { ListChoice } from '../sheets/lists';
import { RULED_TAGS, tagChanges, withRuleGone, type RuledTag, type TagChange } from '../sheets/rulesPreview';
import { tagsOf } from '../sheets/tags';
import { activeRules } from './activeRules';
import { readLists } from './readLists';
import type { RunContext } from './run';

export interface PreviewOptions {
  /** Rules to compare with; absent: the tags as the last run left them, for organisations that are new since by the default rules. */
  readonly before?: readonly Rule[];
  /** Rules to try; absent: those that the next run uses. */
  readonly after?: readonly Rule[];
  /** Choices of the lists; absent: those remembered in the workbook. */
  readonly choices?: readonly ListChoice[];
}

/** What rules would change, without anything being written. */
export interface RulesPreview {
  readonly rulesVersion: string;
  readonly comparedWith: 'lastRun' | 'defaults' | 'given';
  readonly organisations: number;
  readonly changedOrganisations: number;
  readonly changedTags: number;
  readonly byTag: Readonly<Record<RuledTag, number>>;
  /** Tags that would change if a person had not decided them. */
  readonly keptByPeople: number;
  /** The first of them, in the order of the lists. */
  readonly changes: readonly TagChange[];
}

/** Changes that a preview lists. */
const PREVIEWED = 200;

/**
 * Decides all lists by other rules and says what would change; people's edits do not. Nothing is written.
 * @throws as classifyWorkbook.
 */
export async function previewRules(run: RunContext, options: PreviewOptions = {}): Promise<RulesPreview> {
  const lists = await readLists(run, options.choices);
  const memory = recallWithAnswers(await readOurTables(run, REMEMBERED_WITH_ANSWERS));
  const merged = mergeRows(lists.candidates, memory);
  const candidates = merged.organisations.map(({ candidate }) => candidate);
  const after = options.after ?? (await activeRules(run)).rules;
  const before = options.before ?? DEFAULT_RULES;
  const earlier = merged.organisations.map(({ rows: [first] }) => (options.before === undefined ? (merged.rows[first!]!.entry?.machine ?? null) : null));
  const unknown = candidates.filter((_, index) => earlier[index] === null);
  const work = new Work(run, candidates.length + unknown.length);
  const { decisions, rulesVersion } = await work.decide(after, candidates);
  const decidedBefore = (await work.decide(before, unknown)).decisions;
  const beforeOf = new Map(unknown.map((candidate, index) => [candidate, decidedBefore[index]!]));
  const { changes, keptByPeople } = tagChanges(joinMerged(merged, decisions, memory).rows.map(({ candidate, machine, edited }, index) => ({
    candidate, before: earlier[index] ?? tagsOf(beforeOf.get(candidate)!), after: machine, edited,
  })));
  const shown = changes.slice(0, PREVIEWED);
  // Of a value that is lost, the rule that spoke for it is found by deciding once more as before.
  const lost = shown.filter(({ rule, index }) => rule === null && !beforeOf.has(candidates[index]!)).map(({ index }) => candidates[index]!);
  const again = (await work.decide(before, [...new Set(lost)])).decisions;
  [...new Set(lost)].forEach((candidate, index) => beforeOf.set(candidate, again[index]!));
  return {
    rulesVersion, comparedWith: options.before !== undefined ? 'given' : unknown.length === candidates.length ? 'defaults' : 'lastRun',
    organisations: candidates.length, changedOrganisations: new Set(changes.map(({ index }) => index)).size, changedTags: changes.length,
    byTag: Object.fromEntries(RULED_TAGS.map((tag) => [tag, changes.filter((change) => change.tag === tag).length])) as Record<RuledTag, number>,
    keptByPeople, changes: shown.map(({ index, ...change }) => {
      const known = beforeOf.get(candidates[index]!);
      return known === undefined ? change : withRuleGone(change, known);
    }),
  };
}

/** Deciding in several passes under one count of progress. */
class Work {
  private done = 0;

  constructor(private readonly run: RunContext, private readonly total: number) {}

  async decide(rules: readonly Rule[], candidates: readonly Candidate[]): Promise<{ readonly decisions: readonly Decision[]; readonly rulesVersion: string }> {
    if (candidates.length === 0) return { decisions: [], rulesVersion: '' };
    const from = this.done;
    const { run, total } = this;
    run.onProgress({ phase: 'deciding', done: from, total: Math.max(total, from + candidates.length) });
    const decider = await run.openDecider(rules);
    const decisions = await decider.decideAll(candidates, (done) => run.onProgress({ phase: 'deciding', done: from + done, total: Math.max(total, from + candidates.length) }), run.signal);
    this.done += candidates.length;
    return { decisions, rulesVersion: decider.rulesVersion };
  }
}
