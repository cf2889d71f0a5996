import { makeOutreachLists, openOutreach } from '../../actions/outreachLists';
import { criteriaOf } from '../state/approachPane';
import type { CommandKit } from './kit';

export interface ApproachCommands {
  /** Reads what people noted in the outreach tables. */
  lookAtOutreach(): Promise<void>;
  /** Makes the list that is in sight, by the criteria in sight. */
  makeOutreachList(): Promise<void>;
}

/** What the pane does for the outreach lists. */
export function approachCommands({ job, latest }: CommandKit): ApproachCommands {
  return {
    async lookAtOutreach() {
      await job('approach', async (run) => ({ type: 'approachLooked', look: await openOutreach(run) }));
    },
    async makeOutreachList() {
      const { approach } = latest();
      const criteria = criteriaOf(approach, approach.list);
      await job('approach', async (run) => ({ type: 'approachMade', lists: await makeOutreachLists(run, { [approach.list]: criteria }) }));
    },
  };
}
