/** What the command line's exit codes mean; a public interface (README). */
export const EXIT = { done: 0, failed: 1, usage: 2, noCandidates: 3, unreadable: 4, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure with its exit code and a message, already worded for the user, that says what to do. */
export class CliError extends Error {
  constructor(readonly exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CliError';
  }
}
