import { lookAtIssues, makeIssues } from '../../actions/issues';
import type { RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import type { CommandKit } from './kit';

export interface IssuesCommands {
  /** Counts the answers of the hearing record, and what the sheets hold. */
  lookAtIssues(): Promise<boolean>;
  /** The same, because people ask for it. */
  countAnswers(): Promise<void>;
  /** Makes 「発言一覧」 and 「課題整理」, or makes them again. */
  makeIssues(): Promise<void>;
}

/** What the pane does for 課題整理. */
export function issuesCommands({ job, look }: CommandKit): IssuesCommands {
  const count = async (run: RunContext): Promise<PaneEvent> => ({ type: 'partLooked', part: 'issues', look: await lookAtIssues(run) });
  return {
    lookAtIssues: () => look('issues', count),
    async countAnswers() {
      await job('issues', count);
    },
    async makeIssues() {
      await job('issues', async (run) => ({ type: 'partMade', part: 'issues', look: await makeIssues(run), outcome: 'made' }));
    },
  };
}
