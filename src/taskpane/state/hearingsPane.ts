/** What the pane remembers of ヒアリング. */
export interface HearingsPane {
  /** The sheets were looked at since the pane was opened. */
  readonly looked: boolean;
}

export const NO_HEARINGS: HearingsPane = { looked: false };

export type HearingsEvent = { readonly type: 'hearingsLooked' };

export function isHearingsEvent(event: { readonly type: string }): event is HearingsEvent {
  return event.type.startsWith('hearings');
}

/** Events that end a job. */
const ENDING: ReadonlySet<HearingsEvent['type']> = new Set<HearingsEvent['type']>(['hearingsLooked']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceHearings<S extends { readonly hearings: HearingsPane; readonly job: unknown }>(state: S, event: HearingsEvent): S {
  return { ...state, hearings: next(state.hearings, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: HearingsPane, event: HearingsEvent): HearingsPane {
  switch (event.type) {
    case 'hearingsLooked':
      return { ...pane, looked: true };
  }
}
