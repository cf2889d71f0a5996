import type { HeardSoFar } from '../../actions/issues';

/** What the pane remembers of 課題整理. */
export interface IssuesPane {
  /** The record and the sheets as they were last looked at; null before the first look. */
  readonly look: HeardSoFar | null;
  /** The sheets were made since. */
  readonly made: boolean;
}

export const NO_ISSUES: IssuesPane = { look: null, made: false };

export type IssuesEvent =
  | { readonly type: 'issuesLooked'; readonly look: HeardSoFar }
  | { readonly type: 'issuesMade'; readonly look: HeardSoFar }
  | { readonly type: 'issuesLeft' };

export function isIssuesEvent(event: { readonly type: string }): event is IssuesEvent {
  return event.type.startsWith('issues');
}

/** Events that end a job. */
const ENDING: ReadonlySet<IssuesEvent['type']> = new Set<IssuesEvent['type']>(['issuesLooked', 'issuesMade']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceIssues<S extends { readonly issues: IssuesPane; readonly job: unknown }>(state: S, event: IssuesEvent): S {
  return { ...state, issues: next(event), job: ENDING.has(event.type) ? null : state.job };
}

function next(event: IssuesEvent): IssuesPane {
  switch (event.type) {
    case 'issuesLooked':
      return { look: event.look, made: false };
    case 'issuesMade':
      return { look: event.look, made: true };
    case 'issuesLeft':
      return NO_ISSUES;
  }
}
