import type { PairAnswer } from '../../domain/duplicates/answers';
import type { DuplicateSet } from '../../sheets/duplicateRows';
import type { DuplicatesState, DuplicateStep, VerdictChange } from './duplicatesState';

/** What can happen with possible duplicates. Steps are told apart by their number. */
export type DuplicatesEvent =
  | { readonly type: 'duplicatesRead'; readonly verdicts: ReadonlyMap<string, PairAnswer | null> }
  | { readonly type: 'duplicatesDecided'; readonly number: number; readonly changes: readonly VerdictChange[] }
  | { readonly type: 'duplicatesActive'; readonly rowId: string }
  | { readonly type: 'duplicatesPutOff'; readonly group: number }
  | { readonly type: 'duplicatesUndone' }
  /** The write of a step failed: its decisions are taken out again, but for the rows of `left`, which stand in the sheet. */
  | { readonly type: 'duplicatesNotWritten'; readonly number: number; readonly left: ReadonlySet<string> }
  /** A step could not be taken back: its decision still stands. */
  | { readonly type: 'duplicatesNotUndone'; readonly step: DuplicateStep };

export function isDuplicatesEvent(event: { readonly type: string }): event is DuplicatesEvent {
  return event.type.startsWith('duplicates');
}

/** The state of the duplicates after an event. Pure. */
export function reduceDuplicates(state: DuplicatesState, sets: readonly DuplicateSet[], event: DuplicatesEvent): DuplicatesState {
  switch (event.type) {
    case 'duplicatesRead': {
      const verdicts = new Map([...event.verdicts].flatMap(([id, answer]) => (answer === null ? [] : [[id, answer] as const])));
      const read: DuplicatesState = { ...state, loaded: true, verdicts, present: new Set(event.verdicts.keys()) };
      return read.current !== null && sets.some((set) => set.number === read.current) ? read : moveOn(read, sets);
    }
    case 'duplicatesDecided': {
      const after = { ...apply(state, event.changes, 'after'), history: [...state.history, { kind: 'decided', number: event.number, group: state.current, changes: event.changes } as const] };
      const set = sets.find(({ number }) => number === state.current);
      // A group stays in sight until all of it is decided.
      const rest = set === undefined ? [] : openRows(after, set);
      return rest.length > 0 ? { ...after, active: rest.includes(after.active ?? '') ? after.active : rest[0]! } : moveOn(after, sets);
    }
    case 'duplicatesActive':
      return { ...state, active: event.rowId };
    case 'duplicatesPutOff':
      return moveOn({ ...state, later: [...state.later.filter((one) => one !== event.group), event.group], history: [...state.history, { kind: 'later', group: event.group }] }, sets);
    case 'duplicatesUndone': {
      const step = state.history.at(-1);
      if (step === undefined) return state;
      const history = state.history.slice(0, -1);
      if (step.kind === 'later') return show({ ...state, history, later: state.later.filter((one) => one !== step.group) }, sets, step.group);
      return show({ ...apply(state, step.changes, 'before'), history }, sets, step.group);
    }
    case 'duplicatesNotWritten': {
      const step = state.history.find((one) => one.kind === 'decided' && one.number === event.number);
      if (step === undefined || step.kind !== 'decided') return state;
      const changes = step.changes.filter(({ rowId }) => event.left.has(rowId));
      const history = state.history.flatMap((one) => (one !== step ? [one] : changes.length === 0 ? [] : [{ ...step, changes }]));
      const back = { ...apply(state, step.changes.filter((change) => !changes.includes(change)), 'before'), history };
      return back.current === null ? moveOn(back, sets) : back;
    }
    case 'duplicatesNotUndone':
      return event.step.kind === 'later' ? state : { ...apply(state, event.step.changes, 'after'), history: [...state.history, event.step] };
  }
}

/** Rows of a group that still need an answer. */
function openRows({ verdicts, present }: DuplicatesState, set: DuplicateSet): string[] {
  return set.rows.slice(1).map((row) => row.rowId).filter((id) => present.has(id) && !verdicts.has(id));
}

/** Groups that still need an answer, in their order; those that were put off come last. */
export function openSets(state: DuplicatesState, sets: readonly DuplicateSet[]): DuplicateSet[] {
  const open = sets.filter((set) => openRows(state, set).length > 0);
  return [...open.filter((set) => !state.later.includes(set.number)), ...open.filter((set) => state.later.includes(set.number)).sort((a, b) => state.later.indexOf(a.number) - state.later.indexOf(b.number))];
}

/** Whether something was decided that the last run did not know. */
export function hasPending({ verdicts, present }: DuplicatesState, sets: readonly DuplicateSet[]): boolean {
  return sets.some((set) => set.rows.slice(1).some(({ rowId, answer }) => present.has(rowId) && (verdicts.get(rowId) ?? null) !== answer));
}

/** What merging all open groups whose rows surely are one changes. */
export function approveCertain(state: DuplicatesState, sets: readonly DuplicateSet[]): { readonly groups: number; readonly changes: readonly VerdictChange[] } {
  const certain = sets.filter((set) => set.degree === 'same').map((set) => openRows(state, set)).filter((rows) => rows.length > 0);
  return { groups: certain.length, changes: certain.flat().map((rowId) => ({ rowId, before: null, after: 'same' })) };
}

function apply(state: DuplicatesState, changes: readonly VerdictChange[], side: 'before' | 'after'): DuplicatesState {
  const verdicts = new Map(state.verdicts);
  for (const change of changes) {
    const answer = change[side];
    if (answer === null) verdicts.delete(change.rowId);
    else verdicts.set(change.rowId, answer);
  }
  return { ...state, verdicts };
}

function moveOn(state: DuplicatesState, sets: readonly DuplicateSet[]): DuplicatesState {
  return show(state, sets, openSets(state, sets)[0]?.number ?? null);
}

function show(state: DuplicatesState, sets: readonly DuplicateSet[], group: number | null): DuplicatesState {
  const set = sets.find(({ number }) => number === group);
  return { ...state, current: set?.number ?? null, active: set === undefined ? null : openRows(state, set)[0] ?? set.rows[1]?.rowId ?? null };
}
