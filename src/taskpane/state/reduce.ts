import type { ReopenedResult } from '../../actions/reopenResult';
import type { ClassifyResult, WorkbookSurvey } from '../../actions/results';
import type { Progress } from '../../actions/run';
import type { Language } from '../../domain/vocabulary';
import type { ListChoice } from '../../sheets/lists';
import { withChoice } from './choices';
import { isHistoryEvent, reduceHistory, type HistoryEvent } from './historyPane';
import { isDuplicatesEvent, reduceDuplicates, type DuplicatesEvent } from './duplicatesReduce';
import { INITIAL_DUPLICATES } from './duplicatesState';
import { freshReview, reduceReview, type ReviewEvent } from './reviewReduce';
import { isLearningEvent, reduceLearning, type LearningEvent } from './learningPane';
import { isRulesEvent, reduceRules, type RulesEvent } from './rulesPane';
import { isApproachEvent, reduceApproach, type ApproachEvent } from './approachPane';
import { isMadePartEvent, reduceMadeParts, type MadePartEvent } from './madeParts';
import { isShareEvent, reduceShare, type ShareEvent } from './sharePane';
import { isVerificationEvent, reduceVerification, type VerificationEvent } from './verificationPane';
import type { Failure, JobKind, PaneState, Place, Tool } from './state';

/** What can happen in the pane. */
export type PaneEvent =
  | ReviewEvent
  | DuplicatesEvent
  | RulesEvent
  | HistoryEvent
  | LearningEvent
  | VerificationEvent
  | ShareEvent
  | MadePartEvent
  | ApproachEvent
  | { readonly type: 'placeOpened'; readonly place: Place }
  | { readonly type: 'toolOpened'; readonly tool: Tool }
  | { readonly type: 'toolClosed' }
  | { readonly type: 'settingsToggled' }
  | { readonly type: 'deciderOpened'; readonly thread: 'worker' | 'inPlace'; readonly rulesVersion: string }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'jobStarted'; readonly kind: JobKind; readonly isLook?: boolean }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'waited'; readonly waiting: boolean }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'surveyed'; readonly survey: WorkbookSurvey }
  | { readonly type: 'classified'; readonly result: ClassifyResult }
  | { readonly type: 'reopened'; readonly reopened: ReopenedResult }
  | { readonly type: 'outdatedClosed' }
  | { readonly type: 'sampleInserted' }
  | { readonly type: 'runCancelled' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'failureClosed' }
  | { readonly type: 'choiceMade'; readonly choice: ListChoice }
  | { readonly type: 'workbookChanged' };

/** The pane's state after an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if (isDuplicatesEvent(event)) return { ...state, duplicates: reduceDuplicates(state.duplicates, state.result?.duplicates ?? [], event) };
  if (isRulesEvent(event)) return reduceRules(state, event);
  if (isLearningEvent(event)) return reduceLearning(state, event);
  if (isVerificationEvent(event)) return reduceVerification(state, event);
  if (isApproachEvent(event)) return reduceApproach(state, event);
  if (isMadePartEvent(event)) return reduceMadeParts(state, event);
  if (isShareEvent(event)) return reduceShare(state, event);
  if (isHistoryEvent(event)) return reduceHistory(state, event);
  switch (event.type) {
    case 'placeOpened':
      return { ...state, place: event.place, tool: null, settingsOpen: false };
    case 'toolOpened':
      return { ...state, tool: event.tool, settingsOpen: false };
    case 'toolClosed':
      return { ...state, tool: null };
    case 'deciderOpened':
      return { ...state, decider: { thread: event.thread, rulesVersion: event.rulesVersion } };
    case 'settingsToggled':
      return { ...state, settingsOpen: !state.settingsOpen };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'jobStarted':
      return jobStarted(state, event.kind, event.isLook ?? false);
    case 'progressed':
      return state.job === null ? state : { ...state, job: { ...state.job, progress: event.progress } };
    case 'waited':
      return state.job === null ? state : { ...state, job: { ...state.job, waiting: event.waiting } };
    case 'cancelAsked':
      return state.job === null ? state : { ...state, job: { ...state.job, cancelling: true } };
    case 'surveyed':
      return { ...state, job: null, survey: event.survey, choices: event.survey.choices, stale: false };
    case 'classified':
      return { ...state, job: null, result: event.result, isReopened: false, outdated: null, review: freshReview(state.review), duplicates: INITIAL_DUPLICATES, survey: state.survey && { ...state.survey, resultSheets: Object.values(event.result.sheets) } };
    case 'reopened':
      return { ...state, job: null, result: event.reopened.result, isReopened: true, outdated: event.reopened.outdated, review: freshReview(state.review), duplicates: INITIAL_DUPLICATES };
    case 'outdatedClosed':
      return { ...state, outdated: null };
    case 'sampleInserted':
      return { ...state, job: null };
    case 'runCancelled':
      return { ...state, job: null, cancelled: state.job?.kind === 'classify' };
    case 'failed':
      return { ...state, job: state.job?.kind === event.failure.during ? null : state.job, failure: event.failure };
    case 'failureClosed':
      return { ...state, failure: null };
    case 'choiceMade':
      return { ...state, choices: withChoice(state.choices, event.choice) };
    case 'workbookChanged':
      return { ...state, stale: state.survey !== null };
    default:
      return { ...state, ...reduceReview(state, event) };
  }
}

function jobStarted(state: PaneState, kind: JobKind, isLook: boolean): PaneState {
  // An earlier result that was being opened gives way to what people ask for, and is opened after it.
  const reopenTried = kind === 'reopen' || (state.reopenTried && state.job?.kind !== 'reopen');
  const started: PaneState = { ...state, job: { kind, isLook, progress: null, cancelling: false, waiting: false }, reopenTried };
  // A look in passing takes no message away that nobody may have read yet.
  return isLook ? started : { ...started, failure: null, cancelled: false };
}
