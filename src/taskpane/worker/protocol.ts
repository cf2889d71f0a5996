import type { Candidate } from '../../domain/candidate';
import type { Decision } from '../../domain/decision';
import type { Rule } from '../../domain/rules/rule';

/** To the worker: from now on decide by these rules, or decide on these candidates. */
export type WorkerRequest =
  | { readonly type: 'rules'; readonly id: number; readonly rules: readonly Rule[] }
  | { readonly type: 'decide'; readonly id: number; readonly candidates: readonly Candidate[] };

/** From the worker: it has started, it has read the rules, it has decided, or it could not. */
export type WorkerAnswer =
  | { readonly type: 'started' }
  | { readonly type: 'ready'; readonly id: number; readonly rulesVersion: string }
  | { readonly type: 'decided'; readonly id: number; readonly decisions: readonly Decision[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
