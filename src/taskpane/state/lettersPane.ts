/** What the pane remembers of 文面. */
export interface LettersPane {
  /** The sheets were looked at since the pane was opened. */
  readonly looked: boolean;
}

export const NO_LETTERS: LettersPane = { looked: false };

export type LettersEvent = { readonly type: 'lettersLooked' };

export function isLettersEvent(event: { readonly type: string }): event is LettersEvent {
  return event.type.startsWith('letters');
}

/** Events that end a job. */
const ENDING: ReadonlySet<LettersEvent['type']> = new Set<LettersEvent['type']>(['lettersLooked']);

/** The part of the pane's state that an event of this feature changes. Pure. */
export function reduceLetters<S extends { readonly letters: LettersPane; readonly job: unknown }>(state: S, event: LettersEvent): S {
  return { ...state, letters: next(state.letters, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: LettersPane, event: LettersEvent): LettersPane {
  switch (event.type) {
    case 'lettersLooked':
      return { ...pane, looked: true };
  }
}
