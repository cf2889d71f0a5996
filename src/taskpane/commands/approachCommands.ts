import { makeOutreachLists, openOutreach, type OutreachLook } from '../../actions/outreachLists';
import { criteriaOf } from '../state/approachPane';
import { isFree } from '../state/state';
import type { CommandKit } from './kit';

export interface ApproachCommands {
  /** Reads what people noted in the outreach tables. */
  lookAtOutreach(): Promise<boolean>;
  /** Reads it again in passing, for what was typed meanwhile. */
  refreshOutreach(): Promise<void>;
  /** Makes the list that is in sight, by the criteria in sight. */
  makeOutreachList(): Promise<void>;
}

/** What the pane does for the outreach lists. */
export function approachCommands({ job, look, latest, dispatch }: CommandKit): ApproachCommands {
  return {
    lookAtOutreach: () => look('approach', async (run) => ({ type: 'approachLooked', look: await openOutreach(run) })),
    async refreshOutreach() {
      const { result, approach: before } = latest();
      if (before.look === null) return;
      try {
        const look = await openOutreach();
        const { job: running, approach, result: now } = latest();
        if (isFree(running) && approach.look !== null && now?.sheets === result?.sheets && !isSame(approach.look, look)) dispatch({ type: 'approachSeen', look });
      } catch {
        // Nobody asked for it: the count stays as it was, and making the list, which reads by itself, says what is wrong.
      }
    },
    async makeOutreachList() {
      const { approach } = latest();
      const criteria = criteriaOf(approach, approach.list);
      await job('approach', async (run) => ({ type: 'approachMade', lists: await makeOutreachLists(run, { [approach.list]: criteria }), by: { [approach.list]: criteria } }));
    },
  };
}

/** What stays as it was is not told: letters and hearings would look again. */
function isSame(one: OutreachLook, other: OutreachLook): boolean {
  const said = ({ inputs, ...rest }: OutreachLook): string => JSON.stringify([...inputs, rest]);
  return said(one) === said(other);
}
