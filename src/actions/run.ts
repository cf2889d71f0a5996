import type { Candidate } from '../domain/candidate';
import type { Decision } from '../domain/decision';
import type { Rule } from '../domain/rules/rule';
import type { Language } from '../domain/vocabulary';

/** How far a long action has come. */
export interface Progress {
  readonly phase: 'reading' | 'deciding' | 'writing';
  /** Rows done and rows in all, of this phase. */
  readonly done: number;
  readonly total: number;
}

/**
 * Decides on many candidates off the caller's thread where there is one (a worker in the pane, in place on the command line).
 * Calls `onDone` with the number decided so far; rejects with the signal's reason when aborted.
 */
export type DecideAll = (candidates: readonly Candidate[], onDone: (done: number) => void, signal: AbortSignal) => Promise<readonly Decision[]>;

/** Decides by one set of rules. */
export interface Decider {
  /** Version and hash of the rules, for first lines and the run record. */
  readonly rulesVersion: string;
  readonly decideAll: DecideAll;
}

/** Makes ready to decide by these rules; quick when they are the same as before. */
export type OpenDecider = (rules: readonly Rule[]) => Promise<Decider>;

/** What every action is given from outside: no action reads the clock, the language or a thread by itself. */
export interface RunContext {
  readonly language: Language;
  /** The time of the run, for first lines and run records. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Called with true when Excel has not answered for long, and with false when it has; nothing is tried twice meanwhile. */
  readonly onWaiting?: (waiting: boolean) => void;
  readonly openDecider: OpenDecider;
}
