import { answerVerification, measureVerification, openVerification, startVerification } from '../../actions/verify';
import type { SingleTag } from '../../domain/evaluation/compare';
import { isFree } from '../state/state';
import type { CommandKit } from './kit';

export interface VerificationCommands {
  lookAtVerification(): Promise<boolean>;
  /** Draws or enlarges the sample. */
  startVerification(size: number): Promise<void>;
  /** Answers one question of the row that is open, and writes it into the sheet. */
  answerBlind(tag: SingleTag, code: string): void;
  measureVerification(): Promise<void>;
}

/** What the tool 「検証」 does. `settled` is done when every answer is in the sheet. */
export function verificationCommands({ job, look, dispatch, latest }: CommandKit): { readonly commands: VerificationCommands; readonly settled: () => Promise<void> } {
  /** Answers are written one after the other, while the person goes on. */
  let writing: Promise<void> = Promise.resolve();
  const commands: VerificationCommands = {
    lookAtVerification: () => look('verification', async (run) => ({ type: 'verificationLooked', look: await openVerification(run) })),
    async startVerification(size) {
      await job('verification', async (run) => ({ type: 'verificationLooked', look: await startVerification(run, size) }));
    },
    answerBlind(tag, code) {
      const id = latest().verification.current;
      if (id === null || !isFree(latest().job)) return;
      dispatch({ type: 'verificationAnswered', id, tag, code });
      writing = writing.then(() => answerVerification(id, { [tag]: code })).catch((error: unknown) => {
        // What could not be written is not answered: the sheet is looked at again once the message was read.
        dispatch({ type: 'verificationLeft' });
        dispatch({ type: 'failed', failure: { during: 'verification', error } });
      });
    },
    async measureVerification() {
      await job('verification', async (run) => ({ type: 'verificationMeasured', result: await measureVerification(run) }));
    },
  };
  return { commands, settled: () => writing };
}
