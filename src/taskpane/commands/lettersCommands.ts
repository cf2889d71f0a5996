import { lookAtLetters, makeLetters, makeTemplates, type LettersWish } from '../../actions/letters';
import type { CommandKit } from './kit';

export interface LettersCommands {
  lookAtLetters(): Promise<boolean>;
  /** Makes 「文面ひな形」, or brings its missing rows back. */
  makeTemplates(): Promise<void>;
  makeLetters(wish: LettersWish): Promise<void>;
}

/** What the pane does for 文面. */
export function lettersCommands({ job, look }: CommandKit): LettersCommands {
  return {
    lookAtLetters: () => look('letters', async (run) => ({ type: 'partLooked', part: 'letters', look: await lookAtLetters(run) })),
    async makeTemplates() {
      await job('letters', async (run) => {
        await makeTemplates(run);
        return { type: 'partLooked', part: 'letters', look: await lookAtLetters(run) };
      });
    },
    async makeLetters(wish) {
      await job('letters', async (run) => {
        const outcome = await makeLetters(run, wish);
        return { type: 'partMade', part: 'letters', outcome, look: await lookAtLetters(run) };
      });
    },
  };
}
