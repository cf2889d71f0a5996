import type { MadeLists, OutreachLook } from '../../src/actions/outreachLists';
import { DEFAULT_CRITERIA, type Criteria } from '../../src/domain/outreach/criteria';
import { criteriaOf, type ApproachEvent } from '../../src/taskpane/state/approachPane';
import { reduce } from '../../src/taskpane/state/reduce';
import { initialState, type PaneState } from '../../src/taskpane/state/state';

const remembered: Criteria = { ...DEFAULT_CRITERIA.potential, contact: 'email' };
const wished: Criteria = { ...DEFAULT_CRITERIA.potential, mostPerPrefecture: 2 };
const look: OutreachLook = { inputs: new Map(), sheets: {}, madeFor: { potential: remembered }, unreadable: [] };
const made: MadeLists = {
  made: { potential: { sheet: 'リスト', chosen: 3, added: 1, kept: 2, movedOut: 4 } },
  look: { ...look, sheets: { potential: 'リスト' }, madeFor: { potential: wished } },
};

function after(...events: readonly ApproachEvent[]): PaneState {
  return events.reduce(reduce, { ...initialState('ja'), job: { kind: 'approach', isLook: false, progress: null, cancelling: false, waiting: false } } satisfies PaneState);
}

test('criteria are those changed in the pane, else those the list was made for, else the proposed ones', () => {
  expect(criteriaOf(after().approach, 'potential')).toEqual(DEFAULT_CRITERIA.potential);
  expect(criteriaOf(after({ type: 'approachLooked', look }).approach, 'potential')).toEqual(remembered);
  expect(criteriaOf(after({ type: 'approachLooked', look }).approach, 'event')).toEqual(DEFAULT_CRITERIA.event);
  expect(criteriaOf(after({ type: 'approachWished', list: 'potential', criteria: wished }, { type: 'approachLooked', look }).approach, 'potential')).toEqual(wished);
});

test('making ends the job, tells what was done, and takes the criteria as the list’s own', () => {
  const { job, approach } = after({ type: 'approachLooked', look }, { type: 'approachWished', list: 'potential', criteria: wished }, { type: 'approachWished', list: 'event', criteria: wished }, { type: 'approachMade', lists: made, by: { potential: wished } });
  expect(job).toBeNull();
  expect(approach).toMatchObject({ made: made.made, look: made.look, changed: { event: wished } });
  expect(approach.changed.potential).toBeUndefined();
});

test('leaving the place forgets what was seen, not what was wished for', () => {
  const { approach } = after({ type: 'approachListChosen', list: 'advanced' }, { type: 'approachWished', list: 'event', criteria: wished }, { type: 'approachMade', lists: made, by: { potential: wished } }, { type: 'approachLeft' });
  expect(approach).toEqual({ look: null, list: 'advanced', changed: { event: wished }, made: {} });
});

test('criteria that were changed while the list was being made are kept for the next time', () => {
  const later: Criteria = { ...wished, contact: 'any' };
  const { approach } = after({ type: 'approachLooked', look }, { type: 'approachWished', list: 'potential', criteria: wished }, { type: 'approachWished', list: 'potential', criteria: later }, { type: 'approachMade', lists: made, by: { potential: wished } });
  expect(criteriaOf(approach, 'potential')).toEqual(later);
});
