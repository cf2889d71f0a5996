import { goToRow } from '../../actions/goToRow';
import { previewRules } from '../../actions/previewRules';
import { compareRules, exportRules, mergeRules, resetRules, rulesState, sourceOfText, writeRules, type RuleSource } from '../../actions/rules';
import type { RunContext } from '../../actions/run';
import type { PaneEvent } from '../state/reduce';
import { taken, type RulesDone } from '../state/rulesPane';
import type { CommandKit } from './kit';

/** The first rule below the sheet's headings. */
const FIRST_ROW = 5;

export interface RulesCommands {
  /** Looks at the workbook's rules. */
  lookAtRules(): Promise<boolean>;
  /** The same, because people ask for it: they are told that it was done. */
  checkRules(): Promise<void>;
  writeRules(): Promise<void>;
  previewRules(): Promise<void>;
  resetRules(): Promise<void>;
  compareRules(source: RuleSource | 'defaults'): Promise<void>;
  /** Reads rules from a text and compares them. */
  readRules(text: string): Promise<void>;
  /** Takes over what was chosen of the last comparison. */
  mergeRules(): Promise<void>;
  exportRules(which: 'all' | 'changes'): Promise<void>;
}

/** What the tool 「分類ルール」 does. */
export function rulesCommands({ job, look, dispatch, latest }: CommandKit): RulesCommands {
  const looked = async (run: RunContext, done: RulesDone | null): Promise<PaneEvent> => ({ type: 'rulesLooked', look: await rulesState(run), done });
  async function compare(source: RuleSource | 'defaults'): Promise<void> {
    await job('rules', async (run) => ({ type: 'rulesCompared', source, differences: await compareRules(run, source) }));
  }
  return {
    lookAtRules: () => look('rules', (run) => looked(run, null)),
    async checkRules() {
      await job('rules', (run) => looked(run, { what: 'checked' }));
    },
    async writeRules() {
      await job('rules', async (run) => {
        const sheet = await writeRules(run);
        await goToRow(sheet, FIRST_ROW);
        return looked(run, { what: 'written', sheet });
      });
    },
    async previewRules() {
      await job('rules', async (run) => ({ type: 'rulesPreviewed', preview: await previewRules(run, { choices: latest().choices }) }));
    },
    async resetRules() {
      await job('rules', async (run) => looked(run, { what: 'reset', earlier: await resetRules(run) }));
    },
    compareRules: compare,
    async readRules(text) {
      const source = sourceOfText(text);
      if (source.rows.length === 0) dispatch({ type: 'rulesTextUnread' });
      else await compare(source);
    },
    async mergeRules() {
      const { merging } = latest().rules;
      if (merging === null) return;
      await job('rules', async (run) => {
        const keys = taken(merging);
        const { sheet, earlier } = await mergeRules(run, merging.source, keys);
        return looked(run, { what: 'merged', sheet, earlier, count: keys.size });
      });
    },
    async exportRules(which) {
      await job('rules', async (run) => ({ type: 'rulesExported', text: await exportRules(run, which) }));
    },
  };
}
