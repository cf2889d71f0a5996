import type { LettersLook, LettersOutcome } from '../../actions/letters';

/** What the pane remembers of 文面. */
export interface LettersPane {
  /** Templates and lists as they were last looked at; null before the first look. */
  readonly look: LettersLook | null;
  /** What the last making came to. */
  readonly outcome: LettersOutcome | null;
}

export const NO_LETTERS: LettersPane = { look: null, outcome: null };

export type LettersEvent =
  | { readonly type: 'lettersLooked'; readonly look: LettersLook }
  | { readonly type: 'lettersMade'; readonly look: LettersLook; readonly outcome: LettersOutcome }
  /** The place was left, or lists were made: what was seen may not be so any more. */
  | { readonly type: 'lettersLeft' };

export function isLettersEvent(event: { readonly type: string }): event is LettersEvent {
  return event.type.startsWith('letters');
}

/** Events that end a job. */
const ENDING: ReadonlySet<LettersEvent['type']> = new Set<LettersEvent['type']>(['lettersLooked', 'lettersMade']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceLetters<S extends { readonly letters: LettersPane; readonly job: unknown }>(state: S, event: LettersEvent): S {
  return { ...state, letters: next(event), job: ENDING.has(event.type) ? null : state.job };
}

function next(event: LettersEvent): LettersPane {
  switch (event.type) {
    case 'lettersLooked':
      return { look: event.look, outcome: null };
    case 'lettersMade':
      return { look: event.look, outcome: event.outcome };
    case 'lettersLeft':
      return NO_LETTERS;
  }
}
