/** What the pane remembers of 課題整理. */
export interface IssuesPane {
  /** The sheets were looked at since the pane was opened. */
  readonly looked: boolean;
}

export const NO_ISSUES: IssuesPane = { looked: false };

export type IssuesEvent = { readonly type: 'issuesLooked' };

export function isIssuesEvent(event: { readonly type: string }): event is IssuesEvent {
  return event.type.startsWith('issues');
}

/** Events that end a job. */
const ENDING: ReadonlySet<IssuesEvent['type']> = new Set<IssuesEvent['type']>(['issuesLooked']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceIssues<S extends { readonly issues: IssuesPane; readonly job: unknown }>(state: S, event: IssuesEvent): S {
  return { ...state, issues: next(state.issues, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: IssuesPane, event: IssuesEvent): IssuesPane {
  switch (event.type) {
    case 'issuesLooked':
      return { ...pane, looked: true };
  }
}
