import type { HearingsLook, HearingsOutcome } from '../../actions/hearings';
import type { HeardSoFar } from '../../actions/issues';
import type { LettersLook, LettersOutcome } from '../../actions/letters';

/** A part of place 4 that looks at the workbook and makes sheets of what it sees. */
export interface MadePart<Look, Outcome> {
  /** What it was made of, as last looked at; null before the first look. */
  readonly look: Look | null;
  /** What the last making came to; null when nothing was made since the look. */
  readonly outcome: Outcome | null;
}

/** 文面, ヒアリング and 課題整理. */
export interface MadeParts {
  readonly letters: MadePart<LettersLook, LettersOutcome>;
  readonly hearings: MadePart<HearingsLook, HearingsOutcome>;
  readonly issues: MadePart<HeardSoFar, 'made'>;
}

const UNSEEN: MadePart<never, never> = { look: null, outcome: null };
export const NO_PARTS: MadeParts = { letters: UNSEEN, hearings: UNSEEN, issues: UNSEEN };

type Of<Part extends keyof MadeParts, Field extends 'look' | 'outcome'> = NonNullable<MadeParts[Part][Field]>;

export type MadePartEvent = {
  [Part in keyof MadeParts]:
    | { readonly type: 'partLooked'; readonly part: Part; readonly look: Of<Part, 'look'> }
    | { readonly type: 'partMade'; readonly part: Part; readonly look: Of<Part, 'look'>; readonly outcome: Of<Part, 'outcome'> }
    /** The place was left, or its sheets were made by another run: what was seen is forgotten. */
    | { readonly type: 'partLeft'; readonly part: Part };
}[keyof MadeParts];

export function isMadePartEvent(event: { readonly type: string }): event is MadePartEvent {
  return event.type.startsWith('part');
}

/** The part of the pane's state that an event of these features changes; a look and a making end a job. Pure. */
export function reduceMadeParts<S extends MadeParts & { readonly job: unknown }>(state: S, event: MadePartEvent): S {
  if (event.type === 'partLeft') return { ...state, [event.part]: UNSEEN };
  return { ...state, [event.part]: { look: event.look, outcome: event.type === 'partMade' ? event.outcome : null }, job: null };
}
