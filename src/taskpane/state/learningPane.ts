import type { AppliedProposals, LearningResult, LearningState } from '../../actions/learn';

/** What the tool 「修正から学ぶ」 remembers. */
export interface LearningPane {
  /** The decisions as they stand; null before the first look. */
  readonly look: LearningState | null;
  readonly withVerification: boolean;
  readonly found: LearningResult | null;
  /** Ids of the proposals that shall be applied. */
  readonly chosen: ReadonlySet<string>;
  readonly applied: (AppliedProposals & { readonly count: number }) | null;
  readonly undone: boolean;
}

export const NO_LEARNING: LearningPane = { look: null, withVerification: false, found: null, chosen: new Set(), applied: null, undone: false };

export type LearningEvent =
  | { readonly type: 'learningLooked'; readonly look: LearningState }
  | { readonly type: 'learningSources'; readonly withVerification: boolean }
  | { readonly type: 'learningFound'; readonly found: LearningResult }
  | { readonly type: 'learningChosen'; readonly id: string; readonly isChosen: boolean }
  | { readonly type: 'learningApplied'; readonly applied: AppliedProposals; readonly count: number }
  | { readonly type: 'learningUndone' }
  | { readonly type: 'learningLeft' };

export function isLearningEvent(event: { readonly type: string }): event is LearningEvent {
  return event.type.startsWith('learning');
}

/** Events that end a job. */
const ENDING: ReadonlySet<LearningEvent['type']> = new Set<LearningEvent['type']>(['learningLooked', 'learningFound', 'learningApplied', 'learningUndone']);

/** The part of the pane's state that an event of this tool changes. Pure. */
export function reduceLearning<S extends { readonly learning: LearningPane; readonly job: unknown }>(state: S, event: LearningEvent): S {
  return { ...state, learning: next(state.learning, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(learning: LearningPane, event: LearningEvent): LearningPane {
  switch (event.type) {
    case 'learningLooked':
      return { ...learning, look: event.look };
    case 'learningSources':
      return { ...learning, withVerification: event.withVerification, found: null, chosen: new Set() };
    case 'learningFound':
      // Only what other decisions bear out is chosen from the beginning.
      return { ...learning, look: event.found.state, found: event.found, chosen: new Set(event.found.learnt.proposals.filter(({ gain }) => gain > 0).map(({ id }) => id)), applied: null, undone: false };
    case 'learningChosen': {
      const chosen = new Set(learning.chosen);
      if (event.isChosen) chosen.add(event.id);
      else chosen.delete(event.id);
      return { ...learning, chosen };
    }
    case 'learningApplied':
      return { ...learning, found: null, chosen: new Set(), applied: { ...event.applied, count: event.count }, undone: false };
    case 'learningUndone':
      return { ...learning, applied: null, undone: true };
    case 'learningLeft':
      return NO_LEARNING;
  }
}
