import type { RestoreResult } from '../../actions/restoreRun';
import type { PastRun, RunHistory } from '../../actions/runRecord';
import { freshReview } from './reviewReduce';
import type { PaneState } from './state';

/** What the tool 「実行の履歴」 remembers. */
export interface HistoryPane {
  /** The last look at the run record; null before the first. */
  readonly look: RunHistory | null;
  /** The run whose second step is open. */
  readonly asked: number | null;
  readonly done: RestoreResult | null;
  readonly cancelled: boolean;
  /** The ledger was made visible from here. */
  readonly ledgerShown: boolean;
}

export const NO_HISTORY: HistoryPane = { look: null, asked: null, done: null, cancelled: false, ledgerShown: false };

export type HistoryEvent =
  | { readonly type: 'historyLooked'; readonly look: RunHistory }
  | { readonly type: 'historyAsked'; readonly number: number | null }
  | { readonly type: 'historyRestored'; readonly restored: RestoreResult; readonly look: RunHistory }
  | { readonly type: 'historyLedgerShown'; readonly shown: boolean }
  | { readonly type: 'historyCancelled' }
  | { readonly type: 'historyLeft' };

export function isHistoryEvent(event: { readonly type: string }): event is HistoryEvent {
  return event.type.startsWith('history');
}

/** The pane's state after an event of this tool. Pure. */
export function reduceHistory(state: PaneState, event: HistoryEvent): PaneState {
  const { history } = state;
  switch (event.type) {
    case 'historyLooked':
      return { ...state, job: null, history: { ...history, look: event.look } };
    case 'historyAsked':
      return { ...state, history: { ...history, asked: event.number, done: null, cancelled: false } };
    case 'historyRestored':
      return restored(state, event.restored, event.look);
    case 'historyLedgerShown':
      return { ...state, history: { ...history, ledgerShown: event.shown } };
    case 'historyCancelled':
      return { ...state, job: null, history: { ...history, asked: null, cancelled: true } };
    case 'historyLeft':
      return { ...state, history: NO_HISTORY };
  }
}

/** What other places show is of a result that is no longer in force: they read it anew when they are opened. */
function restored(state: PaneState, done: RestoreResult, look: RunHistory): PaneState {
  const { result, outreach, summary } = done.sheets;
  const names = [result, outreach, summary, look.sheets.runs].filter((name) => typeof name === 'string');
  return {
    ...state, job: null, result: null, outdated: null, reopenTried: false, review: freshReview(state.review),
    choices: done.choices ?? state.choices, survey: state.survey && { ...state.survey, resultSheets: names },
    history: { ...NO_HISTORY, look, done },
  };
}

/** The run whose result taking back a run brings; null when the record does not say. */
export function runBefore(look: RunHistory, number: number): PastRun | null {
  return look.runs.filter((run) => run.number < number).reduce<PastRun | null>((last, run) => (last === null || run.number > last.number ? run : last), null);
}
