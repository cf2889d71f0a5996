import { lookAtHearings, makeHearings, type HearingsWish } from '../../actions/hearings';
import type { CommandKit } from './kit';

export interface HearingsCommands {
  lookAtHearings(): Promise<boolean>;
  /** Makes 「ヒアリングシート」 and 「ヒアリング記録」. */
  makeHearings(wish: HearingsWish): Promise<void>;
}

/** What the pane does for ヒアリング. */
export function hearingsCommands({ job, look }: CommandKit): HearingsCommands {
  return {
    lookAtHearings: () => look('hearings', async (run) => ({ type: 'partLooked', part: 'hearings', look: await lookAtHearings(run) })),
    async makeHearings(wish) {
      await job('hearings', async (run) => {
        const outcome = await makeHearings(run, wish);
        return { type: 'partMade', part: 'hearings', outcome, look: await lookAtHearings(run) };
      });
    },
  };
}
