import type { Language } from '../domain/vocabulary';

/** What kind of thing went wrong; stable, for tests and for choosing what to offer. */
export type ProblemKind =
  | 'cancelled'
  | 'noCandidates'
  | 'cellEditMode'
  | 'protected'
  | 'tooLarge'
  | 'outOfMemory'
  | 'notSupported'
  | 'changedMeanwhile'
  | 'notFound'
  | 'noAnswer'
  | 'unexpected';

/** A failure in words: what happened, what it means for the user's data, what to do now. */
export interface Explanation {
  readonly kind: ProblemKind;
  readonly what: string;
  readonly data: string;
  readonly next: string;
  /** True when the very same action may succeed when tried again. */
  readonly retry: boolean;
  /** For support: code, message and place, not translated. */
  readonly detail: string;
}

/** Words any error that an action rejected with. */
export function explain(_error: unknown, _language: Language): Explanation {
  return { kind: 'unexpected', what: '', data: '', next: '', retry: true, detail: String(_error) };
}
