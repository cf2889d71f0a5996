import type { HearingsLook, HearingsOutcome } from '../../actions/hearings';

/** What the pane remembers of ヒアリング. */
export interface HearingsPane {
  /** Lists and record as they were last looked at; null before the first look. */
  readonly look: HearingsLook | null;
  /** What the last making came to. */
  readonly outcome: HearingsOutcome | null;
}

export const NO_HEARINGS: HearingsPane = { look: null, outcome: null };

export type HearingsEvent =
  | { readonly type: 'hearingsLooked'; readonly look: HearingsLook }
  | { readonly type: 'hearingsMade'; readonly look: HearingsLook; readonly outcome: HearingsOutcome }
  /** The place was left, or lists were made: what was seen may not be so any more. */
  | { readonly type: 'hearingsLeft' };

export function isHearingsEvent(event: { readonly type: string }): event is HearingsEvent {
  return event.type.startsWith('hearings');
}

/** Events that end a job. */
const ENDING: ReadonlySet<HearingsEvent['type']> = new Set<HearingsEvent['type']>(['hearingsLooked', 'hearingsMade']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceHearings<S extends { readonly hearings: HearingsPane; readonly job: unknown }>(state: S, event: HearingsEvent): S {
  return { ...state, hearings: next(event), job: ENDING.has(event.type) ? null : state.job };
}

function next(event: HearingsEvent): HearingsPane {
  switch (event.type) {
    case 'hearingsLooked':
      return { look: event.look, outcome: null };
    case 'hearingsMade':
      return { look: event.look, outcome: event.outcome };
    case 'hearingsLeft':
      return NO_HEARINGS;
  }
}
