import type { MadeList, MadeLists, OutreachLook } from '../../actions/outreachLists';
import { DEFAULT_CRITERIA, type Criteria } from '../../domain/outreach/criteria';
import type { OutreachList } from '../../domain/outreach/lists';

/** What the pane remembers of the outreach lists. */
export interface ApproachPane {
  /** What people noted in the tables; null before the first look. */
  readonly look: OutreachLook | null;
  /** The list that is in sight. */
  readonly list: OutreachList;
  /** Criteria that were changed in the pane since the lists were made. */
  readonly changed: Readonly<Partial<Record<OutreachList, Criteria>>>;
  /** What making did since the place was opened. */
  readonly made: Readonly<Partial<Record<OutreachList, MadeList>>>;
}

export const NO_APPROACH: ApproachPane = { look: null, list: 'event', changed: {}, made: {} };

export type ApproachEvent =
  | { readonly type: 'approachLooked'; readonly look: OutreachLook }
  /** Looked again in passing; no job. */
  | { readonly type: 'approachSeen'; readonly look: OutreachLook }
  /** `by`: the criteria that the lists were made by. */
  | { readonly type: 'approachMade'; readonly lists: MadeLists; readonly by: Readonly<Partial<Record<OutreachList, Criteria>>> }
  | { readonly type: 'approachListChosen'; readonly list: OutreachList }
  | { readonly type: 'approachWished'; readonly list: OutreachList; readonly criteria: Criteria }
  /** The place was left, or the result is another one: what was seen may not be so any more. */
  | { readonly type: 'approachLeft' };

export function isApproachEvent(event: { readonly type: string }): event is ApproachEvent {
  return event.type.startsWith('approach');
}

/** Events that end a job. */
const ENDING: ReadonlySet<ApproachEvent['type']> = new Set<ApproachEvent['type']>(['approachLooked', 'approachMade']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceApproach<S extends { readonly approach: ApproachPane; readonly job: unknown }>(state: S, event: ApproachEvent): S {
  return { ...state, approach: next(state.approach, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: ApproachPane, event: ApproachEvent): ApproachPane {
  switch (event.type) {
    case 'approachLooked':
    case 'approachSeen':
      return { ...pane, look: event.look };
    case 'approachMade': {
      // What was changed while the list was being made waits for the next time.
      const changed = Object.entries(pane.changed).filter(([list, criteria]) => criteria !== event.by[list as OutreachList]);
      return { ...pane, look: event.lists.look, made: { ...pane.made, ...event.lists.made }, changed: Object.fromEntries(changed) };
    }
    case 'approachListChosen':
      return { ...pane, list: event.list };
    case 'approachWished':
      return { ...pane, changed: { ...pane.changed, [event.list]: event.criteria } };
    case 'approachLeft':
      return { ...pane, look: null, made: {} };
  }
}

/** Whom a list shall be for: as changed in the pane, else as it was last made, else as proposed. */
export function criteriaOf({ look, changed }: ApproachPane, list: OutreachList): Criteria {
  return changed[list] ?? look?.madeFor[list] ?? DEFAULT_CRITERIA[list];
}
