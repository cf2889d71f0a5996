import type { ClassifyResult, WorkbookSurvey } from '../../src/actions/results';
import type { LearningState } from '../../src/actions/learn';
import type { RulesState } from '../../src/actions/rules';
import { reduce, type PaneEvent } from '../../src/taskpane/state/reduce';
import { initialState, type PaneState } from '../../src/taskpane/state/state';

const survey: WorkbookSurvey = { found: { lists: [], ignored: [] }, chosen: { lists: [], ignored: [] }, choices: [], grids: [], resultSheets: [] };
const result = { sheets: { result: '分類結果', outreach: '働きかけリスト', summary: '集計' }, classified: [] } as unknown as ClassifyResult;
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, initialState('ja'));

test('a survey brings the choices remembered in the workbook', () => {
  const choice = { sheet: 'A', listId: 'a', use: false };
  const state = after({ type: 'jobStarted', kind: 'survey' }, { type: 'surveyed', survey: { ...survey, choices: [choice] } });
  expect(state.job).toBeNull();
  expect(state.choices).toEqual([choice]);
});

test('a cancelled run keeps the earlier result in sight and says that it was cancelled', () => {
  const state = after({ type: 'jobStarted', kind: 'classify' }, { type: 'classified', result }, { type: 'jobStarted', kind: 'classify' }, { type: 'cancelAsked' }, { type: 'runCancelled' });
  expect(state).toMatchObject({ job: null, result, cancelled: true, failure: null });
});

test('a new run clears the message of the last one', () => {
  const failed = after({ type: 'jobStarted', kind: 'classify' }, { type: 'failed', failure: { during: 'classify', error: new Error('x') } });
  expect(failed).toMatchObject({ job: null, failure: { during: 'classify' } });
  expect(reduce(failed, { type: 'jobStarted', kind: 'classify' })).toMatchObject({ failure: null, job: { kind: 'classify', progress: null } });
});

test('a failure beside a run (going to a row) does not end the run', () => {
  const state = after({ type: 'jobStarted', kind: 'classify' }, { type: 'failed', failure: { during: 'go', error: new Error('x') } });
  expect(state.job?.kind).toBe('classify');
});

test('progress that arrives after the end is ignored', () => {
  const state = after({ type: 'jobStarted', kind: 'classify' }, { type: 'runCancelled' }, { type: 'progressed', progress: { phase: 'deciding', done: 1, total: 2 } });
  expect(state.job).toBeNull();
});

test('after a run the workbook is known to hold our sheets', () => {
  const state = after({ type: 'surveyed', survey }, { type: 'jobStarted', kind: 'classify' }, { type: 'classified', result });
  expect(state.survey?.resultSheets).toEqual(['分類結果', '働きかけリスト', '集計']);
});

test('a change of the workbook matters only once it has been looked at, and until it is looked at again', () => {
  expect(after({ type: 'workbookChanged' }).stale).toBe(false);
  const changed = after({ type: 'surveyed', survey }, { type: 'workbookChanged' });
  expect(changed.stale).toBe(true);
  expect(reduce(changed, { type: 'surveyed', survey }).stale).toBe(false);
});

test('opening a place closes the settings', () => {
  expect(after({ type: 'settingsToggled' }, { type: 'placeOpened', place: 'classify' })).toMatchObject({ settingsOpen: false, place: 'classify' });
});

test('a look in passing takes no message away', () => {
  const failed = after({ type: 'failed', failure: { during: 'go', error: new Error('x') } });
  expect(reduce(failed, { type: 'jobStarted', kind: 'letters', isLook: true }).failure).toEqual(failed.failure);
  const cancelled = after({ type: 'jobStarted', kind: 'classify' }, { type: 'runCancelled' }, { type: 'jobStarted', kind: 'letters', isLook: true });
  expect(cancelled.cancelled).toBe(true);
});

test('an earlier result whose opening gave way to something else is opened after it; one that was cancelled is not', () => {
  const opening = after({ type: 'surveyed', survey }, { type: 'jobStarted', kind: 'reopen', isLook: true });
  expect(opening.reopenTried).toBe(true);
  expect(reduce(opening, { type: 'jobStarted', kind: 'survey' }).reopenTried).toBe(false);
  expect([{ type: 'cancelAsked' } as const, { type: 'runCancelled' } as const, { type: 'jobStarted', kind: 'survey' } as const].reduce<PaneState>(reduce, opening).reopenTried).toBe(true);
});

test('another choice of what to learn from keeps in sight what is known until it is looked at again', () => {
  const look = { decided: 3 } as unknown as LearningState;
  expect(after({ type: 'learningLooked', look }, { type: 'learningSources', withVerification: true }).learning).toMatchObject({ look, withVerification: true, found: null });
});

test('a look at the rules in passing takes away only what is no longer so', () => {
  const look = (version: string) => ({ active: { version } }) as unknown as RulesState;
  const merged = after({ type: 'rulesLooked', look: look('1'), done: { what: 'merged', sheet: 'ルール', count: 2, earlier: null } }, { type: 'rulesResetAsked', asked: true });
  expect(reduce(merged, { type: 'rulesLooked', look: look('1'), done: null }).rules).toMatchObject({ done: { what: 'merged' }, resetAsked: true });
  const exported = reduce(merged, { type: 'rulesExported', text: 'x' });
  expect(reduce(exported, { type: 'rulesLooked', look: look('2'), done: null }).rules.exported).toBeNull();
});
