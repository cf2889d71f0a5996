import { rememberChoices } from '../../actions/rememberChoices';
import type { ListChoice } from '../../sheets/lists';
import { withChoice } from '../state/choices';
import type { CommandKit } from './kit';

/** Choices are written to the workbook when the user has paused this long. */
const REMEMBER_AFTER_MS = 600;

export interface ChoiceCommands {
  /** Decides something about a list and remembers it in the workbook. */
  choose(choice: ListChoice): void;
}

/** Remembers choices after a pause, or at once when a job is about to start. */
export class ChoiceMemory {
  private writing: Promise<void> = Promise.resolve();
  private waiting: { readonly choices: readonly ListChoice[]; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  /** Writes choices that are still waiting to be written, and waits for what is being written. @throws what could not be written. */
  async flush(): Promise<void> {
    if (this.waiting !== null) {
      const { choices, timer } = this.waiting;
      clearTimeout(timer);
      this.waiting = null;
      this.writing = this.writing.catch(() => undefined).then(() => rememberChoices(choices));
    }
    const { writing } = this;
    try {
      await writing;
    } finally {
      // What failed is told once.
      if (this.writing === writing) this.writing = Promise.resolve();
    }
  }

  later(choices: readonly ListChoice[], onFailed: (error: unknown) => void): void {
    if (this.waiting !== null) clearTimeout(this.waiting.timer);
    this.waiting = { choices, timer: setTimeout(() => void this.flush().catch(onFailed), REMEMBER_AFTER_MS) };
  }
}

export function choiceCommands({ dispatch, latest }: CommandKit, memory: ChoiceMemory): ChoiceCommands {
  return {
    choose(choice) {
      const choices = withChoice(latest().choices, choice);
      dispatch({ type: 'choiceMade', choice });
      memory.later(choices, (error) => dispatch({ type: 'failed', failure: { during: 'remember', error } }));
    },
  };
}
