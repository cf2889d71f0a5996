import { DecisionsLeft, decideDuplicates, readDuplicateVerdicts, takeBackDuplicates } from '../../src/actions/duplicatesDecisions';
import type { ClassifyResult } from '../../src/actions/results';
import type { Candidate } from '../../src/domain/candidate';
import type { DuplicateRow, DuplicateSet } from '../../src/sheets/duplicateRows';
import { duplicatesCommands } from '../../src/taskpane/commands/duplicatesCommands';
import type { CommandKit } from '../../src/taskpane/commands/kit';
import { reduce } from '../../src/taskpane/state/reduce';
import { initialState, type PaneState } from '../../src/taskpane/state/state';

// What the sheet says and takes is each test's matter; that it does so is shown with office.js in test/actions.
jest.mock('../../src/actions/duplicatesDecisions', () => ({ ...jest.requireActual<object>('../../src/actions/duplicatesDecisions'), decideDuplicates: jest.fn(), readDuplicateVerdicts: jest.fn(), takeBackDuplicates: jest.fn() }));

const row = (rowId: string, degree: DuplicateRow['degree']): DuplicateRow => ({ rowId, degree, candidate: { sheet: '候補', row: 2, texts: {} } as Candidate, judgement: null, answer: null });
const SETS: DuplicateSet[] = [1, 2].map((number) => ({ number, degree: 'same', isOpen: true, rows: [row(`base/${number}`, 'base'), row(`a/${number}`, 'same')] }));
const nothing = new Map(SETS.flatMap(({ rows }) => rows.map(({ rowId }) => [rowId, null] as const)));

function setUp(job: PaneState['job'] = null) {
  let state: PaneState = { ...initialState('ja'), result: { duplicates: SETS } as unknown as ClassifyResult, job };
  const dispatch: CommandKit['dispatch'] = (event) => {
    state = reduce(state, event);
  };
  dispatch({ type: 'duplicatesRead', verdicts: nothing });
  const { commands, flush } = duplicatesCommands({ dispatch, latest: () => state, job: async () => false, look: async () => false, cancel: () => undefined });
  return { commands, flush, state: () => state };
}

beforeEach(() => {
  jest.mocked(decideDuplicates).mockReset().mockResolvedValue({ written: [], back: [] });
});

test('what is decided while Excel is being read is not overwritten by what was read before', async () => {
  const { commands, state } = setUp();
  let answer = (_verdicts: typeof nothing): void => undefined;
  jest.mocked(readDuplicateVerdicts).mockReset().mockReturnValueOnce(new Promise((resolve) => {
    answer = resolve;
  })).mockResolvedValueOnce(new Map([...nothing, ['a/1', 'same']]));
  const opened = commands.openDuplicates();
  await Promise.resolve();
  commands.decideDuplicate('a/1', 'same');
  answer(nothing);
  await opened;
  expect(state().duplicates.verdicts).toEqual(new Map([['a/1', 'same']]));
});

test('a decision counts while the pane looks at something by itself', async () => {
  const { commands, flush, state } = setUp({ kind: 'letters', isLook: true, progress: null, cancelling: false, waiting: false });
  commands.decideDuplicate('a/1', 'different');
  await flush();
  expect(state().duplicates.verdicts.get('a/1')).toBe('different');
  expect(decideDuplicates).toHaveBeenCalledTimes(1);
});

test('decisions that stand in the sheet although not all could be written are shown at once, and can be taken back', async () => {
  const { commands, flush, state } = setUp();
  const cause = new Error('locked');
  const left = { written: [{ id: 'a/1', heading: 'verdict', value: '統合する' }], back: [{ id: 'a/1', heading: 'verdict', value: '' }] } as const;
  jest.mocked(decideDuplicates).mockReset().mockRejectedValueOnce(new DecisionsLeft(left, cause));
  commands.approveCertain();
  await expect(flush()).rejects.toBe(cause);
  expect(state()).toMatchObject({ duplicates: { verdicts: new Map([['a/1', 'same']]), current: 2 }, failure: { during: 'duplicates', error: cause, left: 1 } });
  commands.undoDuplicates();
  await flush();
  expect(takeBackDuplicates).toHaveBeenCalledWith(left);
  expect(state().duplicates.verdicts.size).toBe(0);
});
