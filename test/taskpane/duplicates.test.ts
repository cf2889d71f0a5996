import type { Candidate } from '../../src/domain/candidate';
import type { DuplicateRow, DuplicateSet } from '../../src/sheets/duplicateRows';
import { approveCertain, hasPending, openSets, reduceDuplicates, type DuplicatesEvent } from '../../src/taskpane/state/duplicatesReduce';
import { INITIAL_DUPLICATES, type DuplicatesState } from '../../src/taskpane/state/duplicatesState';
import { nameDifference } from '../../src/taskpane/state/nameDifference';

const row = (rowId: string, degree: DuplicateRow['degree']): DuplicateRow => ({ rowId, degree, candidate: { sheet: '候補', row: 2, texts: {} } as Candidate, judgement: null, answer: null });
const set = (number: number, degree: 'same' | 'ask', others: number): DuplicateSet => ({
  number, degree, isOpen: true, rows: [row(`base/${number}`, 'base'), ...Array.from({ length: others }, (_, i) => row(`${String.fromCharCode(97 + i)}/${number}`, degree))],
});
const SETS = [set(1, 'same', 1), set(2, 'same', 2), set(3, 'ask', 1)];
const after = (events: readonly DuplicatesEvent[], from: DuplicatesState = INITIAL_DUPLICATES): DuplicatesState => events.reduce((state, event) => reduceDuplicates(state, SETS, event), from);
const read: DuplicatesEvent = { type: 'duplicatesRead', verdicts: new Map(SETS.flatMap(({ rows }) => rows.map(({ rowId }) => [rowId, null] as const))) };
const decided = (number: number, ...rowIds: string[]): DuplicatesEvent => ({ type: 'duplicatesDecided', number, changes: rowIds.map((rowId) => ({ rowId, before: null, after: 'same' })) });

test('groups come in their order; one stays in sight until all of it is decided', () => {
  const state = after([read]);
  expect([state.current, state.active]).toEqual([1, 'a/1']);
  const second = after([decided(1, 'a/1')], state);
  expect([second.current, second.active]).toEqual([2, 'a/2']);
  const half = after([decided(2, 'a/2')], second);
  expect([half.current, half.active]).toEqual([2, 'b/2']);
  expect(after([decided(3, 'b/2')], half).current).toBe(3);
  expect(after([decided(3, 'b/2'), decided(4, 'a/3')], half).current).toBeNull();
});

test('what is put off comes last, and undoing brings it back', () => {
  const state = after([read, { type: 'duplicatesPutOff', group: 1 }]);
  expect(state.current).toBe(2);
  expect(openSets(state, SETS).map(({ number }) => number)).toEqual([2, 3, 1]);
  expect(after([{ type: 'duplicatesUndone' }], state)).toMatchObject({ current: 1, later: [] });
});

test('all sure groups are one step, taken back as one', () => {
  const state = after([read, decided(1, 'a/2')]);
  const { groups, changes } = approveCertain(state, SETS);
  expect([groups, changes.map(({ rowId }) => rowId)]).toEqual([2, ['a/1', 'b/2']]);
  const all = after([{ type: 'duplicatesDecided', number: 2, changes }], state);
  expect(openSets(all, SETS).map(({ number }) => number)).toEqual([3]);
  const back = after([{ type: 'duplicatesUndone' }], all);
  expect(back.verdicts).toEqual(new Map([['a/2', 'same']]));
});

test('what could not be written is taken out again; what could not be taken back stands', () => {
  const state = after([read, decided(1, 'a/1'), decided(2, 'a/2')]);
  expect(after([{ type: 'duplicatesNotWritten', number: 1, left: new Set() }], state).verdicts).toEqual(new Map([['a/2', 'same']]));
  const step = state.history.at(-1)!;
  const undone = after([{ type: 'duplicatesUndone' }], state);
  expect(after([{ type: 'duplicatesNotUndone', step }], undone).verdicts).toEqual(state.verdicts);
});

test('of many decisions, those that stand in the sheet stay decided, and undoing takes back these', () => {
  const state = after([read, decided(1, 'a/1', 'a/2', 'b/2'), { type: 'duplicatesNotWritten', number: 1, left: new Set(['a/1', 'a/2']) }]);
  expect(state.verdicts).toEqual(new Map([['a/1', 'same'], ['a/2', 'same']]));
  expect(openSets(state, SETS).map(({ number }) => number)).toEqual([2, 3]);
  const undone = after([{ type: 'duplicatesUndone' }], state);
  expect(undone).toMatchObject({ verdicts: new Map(), history: [] });
});

test('says whether the next run would change something', () => {
  expect(hasPending(after([read]), SETS)).toBe(false);
  expect(hasPending(after([read, decided(1, 'a/1')]), SETS)).toBe(true);
  expect(hasPending(after([read, decided(1, 'a/1'), { type: 'duplicatesUndone' }]), SETS)).toBe(false);
});

test('what was typed in the sheet counts, and rows that are gone from it are not asked about', () => {
  const state = after([{ type: 'duplicatesRead', verdicts: new Map([['a/1', 'different'], ['a/2', null]]) }]);
  expect(openSets(state, SETS).map(({ number }) => number)).toEqual([2]);
  expect(after([decided(1, 'a/2')], state).current).toBeNull();
});

test.each([
  ['桜堤第一自治会', '桜堤第二自治会', '桜堤第[一]自治会', '桜堤第[二]自治会'],
  ['㈱みどり', '株式会社みどり', '[㈱]みどり', '[株式会社]みどり'],
  ['ＡＢＣラボ', 'abcラボ', 'ＡＢＣラボ', 'abcラボ'],
  ['', '会', '', '[会]'],
])('「%s」 beside 「%s」', (a, b, left, right) => {
  const marked = (pieces: readonly { text: string; isShared: boolean }[]): string => pieces.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join('');
  const difference = nameDifference(a, b);
  expect([marked(difference.a), marked(difference.b)]).toEqual([left, right]);
});
