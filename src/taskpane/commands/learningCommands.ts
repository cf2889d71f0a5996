import { applyProposals, learningState, proposeRules, undoProposals } from '../../actions/learn';
import type { CommandKit } from './kit';

export interface LearningCommands {
  /** Looks at the decisions. */
  lookAtDecisions(): Promise<boolean>;
  findProposals(): Promise<void>;
  /** Takes the chosen proposals over into the rule table. */
  applyProposals(): Promise<void>;
  undoProposals(): Promise<void>;
}

/** What the tool 「修正から学ぶ」 does. */
export function learningCommands({ job, look, latest }: CommandKit): LearningCommands {
  const options = (): { withVerification: boolean } => ({ withVerification: latest().learning.withVerification });
  return {
    lookAtDecisions: () => look('learning', async (run) => ({ type: 'learningLooked', look: await learningState(run, options()) })),
    async findProposals() {
      await job('learning', async (run) => ({ type: 'learningFound', found: await proposeRules(run, options()) }));
    },
    async applyProposals() {
      const { found, chosen } = latest().learning;
      const proposals = found?.learnt.proposals.filter(({ id }) => chosen.has(id)) ?? [];
      if (proposals.length === 0) return;
      await job('learning', async (run) => ({ type: 'learningApplied', applied: await applyProposals(run, proposals), count: proposals.length }));
    },
    async undoProposals() {
      const { applied } = latest().learning;
      if (applied === null) return;
      await job('learning', async (run) => {
        await undoProposals(run, applied);
        return { type: 'learningUndone' };
      });
    },
  };
}
