import type { RulesState } from '../../src/actions/rules';
import type { RowDifference } from '../../src/domain/rules/mergeRows';
import { toRows } from '../../src/domain/rules/ruleRows';
import { NO_RULES, reduceRules, taken, undecided, type RulesEvent, type RulesPane } from '../../src/taskpane/state/rulesPane';

const [mine, theirs] = toRows([{ id: 'a', phrases: ['朝市', '夜市'], tag: 'town', value: 'yes', weight: 2, fields: ['activity'], source: '' }]);
const differences: RowDifference[] = [{ key: '1', kind: 'added', mine: null, theirs: theirs! }, { key: '2', kind: 'conflict', mine: mine!, theirs: theirs! }];
const look = (version: string): RulesState => ({ active: { rules: [], version, from: 'workbook', sheet: '分類ルール', reading: null, table: null }, counts: { used: 1, off: 0, passedOver: 0 }, edited: 0, defaultsChanged: null, others: [] });
const after = (...events: readonly RulesEvent[]): RulesPane => events.reduce((state, event) => reduceRules(state, event), { rules: NO_RULES, job: null as unknown }).rules;
const compared: RulesEvent = { type: 'rulesCompared', source: 'defaults', differences };

test('a conflict waits for a choice; everything else is taken unless one says otherwise', () => {
  const { merging } = after(compared);
  expect([undecided(merging!), [...taken(merging!)]]).toEqual([1, ['1']]);
  const chosen = after(compared, { type: 'rulesChosen', keys: ['1'], choice: 'mine' }, { type: 'rulesChosen', keys: ['2'], choice: 'theirs' }).merging!;
  expect([undecided(chosen), [...taken(chosen)]]).toEqual([0, ['2']]);
});

test('nothing to take over is said', () => {
  expect(after({ type: 'rulesCompared', source: 'defaults', differences: [] })).toMatchObject({ merging: null, done: { what: 'nothingNew' } });
});

test('a preview goes when the rules are no longer those that it was made with', () => {
  const preview: RulesEvent = { type: 'rulesPreviewed', preview: { rulesVersion: '1', comparedWith: 'lastRun', organisations: 1, changedOrganisations: 0, changedTags: 0, byTag: {} as never, keptByPeople: 0, changes: [] } };
  const looked = (version: string): RulesEvent => ({ type: 'rulesLooked', look: look(version), done: { what: 'checked' } });
  expect(after(looked('1'), preview, looked('1')).preview).not.toBeNull();
  expect(after(looked('1'), preview, looked('2')).preview).toBeNull();
});

test('what ends a job frees the pane; a choice does not', () => {
  expect(reduceRules({ rules: NO_RULES, job: 'busy' as unknown }, compared).job).toBeNull();
  expect(reduceRules({ rules: NO_RULES, job: 'busy' as unknown }, { type: 'rulesResetAsked', asked: true }).job).toBe('busy');
});
