import { DecisionsLeft, decideDuplicates, readDuplicateVerdicts, takeBackDuplicates, type DuplicatesRecorded } from '../../actions/duplicatesDecisions';
import type { PairAnswer } from '../../domain/duplicates/answers';
import { approveCertain } from '../state/duplicatesReduce';
import type { DuplicateStep, VerdictChange } from '../state/duplicatesState';
import { isFree } from '../state/state';
import type { CommandKit } from './kit';

export interface DuplicatesCommands {
  /** Reads what people left in 「重複候補」. */
  openDuplicates(): Promise<void>;
  decideDuplicate(rowId: string, answer: PairAnswer): void;
  /** Merges all groups whose rows surely are one, as one step. */
  approveCertain(): void;
  putOffDuplicate(group: number): void;
  undoDuplicates(): void;
}

/** What the duplicates do, and `flush`, which waits until all is written. @throws of `flush`: what could not be written. */
export function duplicatesCommands({ dispatch, latest }: CommandKit): { readonly commands: DuplicatesCommands; readonly flush: () => Promise<void> } {
  let lastNumber = 0;
  let writing: Promise<void> = Promise.resolve();
  let lastError: { readonly error: unknown } | null = null;
  const recorded = new Map<number, DuplicatesRecorded>();
  const failed = (error: unknown, left = 0): void => {
    lastError = { error };
    dispatch({ type: 'failed', failure: { during: 'duplicates', error, left } });
  };
  /** One write after the other; what fails does not keep the next from being tried. */
  const queue = (work: () => Promise<void>, refused: (error: unknown) => void): void => {
    writing = writing.then(work).catch(refused);
  };

  function decide(changes: readonly VerdictChange[]): void {
    if (changes.length === 0 || !isFree(latest().job)) return;
    const number = ++lastNumber;
    dispatch({ type: 'duplicatesDecided', number, changes });
    queue(async () => {
      recorded.set(number, await decideDuplicates(changes.map(({ rowId, after }) => ({ rowId, answer: after }))));
    }, (error) => {
      const left = error instanceof DecisionsLeft ? error.left : null;
      // What stands in the sheet is shown, and can be taken back later.
      if (left !== null) recorded.set(number, left);
      dispatch({ type: 'duplicatesNotWritten', number, left: new Set(left?.written.map(({ id }) => id)) });
      failed(left === null ? error : (error as DecisionsLeft).cause, left?.written.length);
    });
  }

  function takeBack(step: DuplicateStep): void {
    if (step.kind === 'later') return;
    queue(async () => {
      const written = recorded.get(step.number);
      // What could not be written needs no taking back.
      if (written === undefined) return;
      await takeBackDuplicates(written);
      recorded.delete(step.number);
    }, (error) => {
      dispatch({ type: 'duplicatesNotUndone', step });
      failed(error);
    });
  }

  return {
    commands: {
      async openDuplicates() {
        const { result } = latest();
        if (result === null || result.duplicates.length === 0) return;
        try {
          for (let read: Promise<void> | null = null; read !== writing;) {
            await writing;
            read = writing;
            const verdicts = await readDuplicateVerdicts();
            if (latest().result !== result) return;
            // What was decided while Excel read knows better: it is read once more.
            if (read === writing) dispatch({ type: 'duplicatesRead', verdicts });
          }
        } catch (error) {
          failed(error);
        }
      },
      decideDuplicate(rowId, answer) {
        const before = latest().duplicates.verdicts.get(rowId) ?? null;
        if (before !== answer) decide([{ rowId, before, after: answer }]);
      },
      approveCertain() {
        const { duplicates, result } = latest();
        if (result !== null) decide(approveCertain(duplicates, result.duplicates).changes);
      },
      putOffDuplicate(group) {
        if (latest().duplicates.current === group) dispatch({ type: 'duplicatesPutOff', group });
      },
      undoDuplicates() {
        const { duplicates, job } = latest();
        const step = duplicates.history.at(-1);
        if (step === undefined || !isFree(job)) return;
        dispatch({ type: 'duplicatesUndone' });
        takeBack(step);
      },
    },
    async flush() {
      lastError = null;
      await writing;
      const error = lastError as { readonly error: unknown } | null;
      if (error !== null) throw error.error;
    },
  };
}
