/** What the pane remembers of 働きかけリスト. */
export interface ApproachPane {
  /** The sheets were looked at since the pane was opened. */
  readonly looked: boolean;
}

export const NO_APPROACH: ApproachPane = { looked: false };

export type ApproachEvent = { readonly type: 'approachLooked' };

export function isApproachEvent(event: { readonly type: string }): event is ApproachEvent {
  return event.type.startsWith('approach');
}

/** Events that end a job. */
const ENDING: ReadonlySet<ApproachEvent['type']> = new Set<ApproachEvent['type']>(['approachLooked']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceApproach<S extends { readonly approach: ApproachPane; readonly job: unknown }>(state: S, event: ApproachEvent): S {
  return { ...state, approach: next(state.approach, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: ApproachPane, event: ApproachEvent): ApproachPane {
  switch (event.type) {
    case 'approachLooked':
      return { ...pane, looked: true };
  }
}
