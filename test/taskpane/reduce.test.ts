import type { ClassifyResult, WorkbookSurvey } from '../../src/actions/results';
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
