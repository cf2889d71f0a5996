import type { Candidate } from '../../domain/candidate';
import type { Decision } from '../../domain/decision';

/** To the worker: decide on these. */
export interface DecideRequest {
  readonly id: number;
  readonly candidates: readonly Candidate[];
}

/** From the worker: it has read its rules, it has decided, or it could not. */
export type WorkerAnswer =
  | { readonly type: 'ready'; readonly rulesVersion: string }
  | { readonly type: 'decided'; readonly id: number; readonly decisions: readonly Decision[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
