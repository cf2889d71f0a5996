import type { SharedCopy } from '../../actions/share';
import type { RemadeSheets } from '../../actions/sheetLanguage';
import type { ClassifyResult } from '../../actions/results';
import type { ProblemKind } from '../../actions/problems';
import type { Language } from '../../domain/vocabulary';
import { SHARING_BY_DEFAULT, type Sharing } from '../../sheets/sharing';
import { INITIAL_DUPLICATES } from './duplicatesState';
import { freshReview } from './reviewReduce';
import type { PaneState } from './state';

/** What can be made of the sheets here: all of them in another language, or a copy for people outside. */
export type ShareWork = 'language' | 'copy';

/** What came of it, told until there is another result. */
export type ShareDone =
  | { readonly work: 'language'; readonly differs: RemadeSheets['differs'] }
  /** `notOpened`: why Excel did not open it; null when it did. */
  | { readonly work: 'copy'; readonly copy: SharedCopy; readonly notOpened: ProblemKind | null }
  | { readonly work: 'language'; readonly cancelled: true }
  | { readonly work: 'copy'; readonly cancelled: true };

/** What the pane remembers of the sheets' language and of the copy for sharing. */
export interface SharePane {
  readonly sharing: Sharing;
  /** The language chosen for the copy; null: that of the sheets. */
  readonly copyLanguage: Language | null;
  /** The language chosen for the sheets; null: the one that they are not in. */
  readonly sheetLanguage: Language | null;
  /** What the job is about while one runs. */
  readonly doing: ShareWork | null;
  readonly done: ShareDone | null;
  /** The result that `done` belongs to. */
  readonly doneOf: ClassifyResult | null;
}

export const NO_SHARE: SharePane = { sharing: SHARING_BY_DEFAULT, copyLanguage: null, sheetLanguage: null, doing: null, done: null, doneOf: null };

export type ShareEvent =
  | { readonly type: 'shareWished'; readonly sharing: Partial<Sharing> }
  | { readonly type: 'shareCopyLanguageChosen'; readonly language: Language }
  | { readonly type: 'shareSheetLanguageChosen'; readonly language: Language }
  | { readonly type: 'shareStarted'; readonly work: ShareWork }
  | { readonly type: 'shareRemade'; readonly remade: RemadeSheets }
  | { readonly type: 'shareCopied'; readonly copy: SharedCopy; readonly notOpened: ProblemKind | null }
  | { readonly type: 'shareCancelled'; readonly work: ShareWork };

export function isShareEvent(event: { readonly type: string }): event is ShareEvent {
  return event.type.startsWith('share');
}

/** The pane's state after an event of this feature. Pure. */
export function reduceShare(state: PaneState, event: ShareEvent): PaneState {
  const { share } = state;
  switch (event.type) {
    case 'shareWished':
      return { ...state, share: { ...share, sharing: { ...share.sharing, ...event.sharing } } };
    case 'shareCopyLanguageChosen':
      return { ...state, share: { ...share, copyLanguage: event.language } };
    case 'shareSheetLanguageChosen':
      return { ...state, share: { ...share, sheetLanguage: event.language } };
    case 'shareStarted':
      return { ...state, share: { ...share, doing: event.work, done: null } };
    case 'shareRemade':
      return remade(state, event.remade);
    case 'shareCopied':
      return { ...state, job: null, share: { ...share, doing: null, done: { work: 'copy', copy: event.copy, notOpened: event.notOpened }, doneOf: state.result } };
    case 'shareCancelled':
      return { ...state, job: null, share: { ...share, doing: null, done: event.work === 'copy' ? { work: 'copy', cancelled: true } : { work: 'language', cancelled: true }, doneOf: state.result } };
  }
}

/** Other places show the sheets as they are now. */
function remade(state: PaneState, { result, differs }: RemadeSheets): PaneState {
  return {
    ...state, job: null, result, isReopened: false, outdated: null, review: freshReview(state.review), duplicates: INITIAL_DUPLICATES,
    survey: state.survey && { ...state.survey, resultSheets: Object.values(result.sheets) },
    share: { ...state.share, sheetLanguage: null, doing: null, done: { work: 'language', differs }, doneOf: result },
  };
}

type DoneOf<W extends ShareWork> = Extract<ShareDone, { readonly work: W }>;

/** What to tell of a work that is done: not of an earlier result. */
export function doneOf<W extends ShareWork>({ share: { done, doneOf: of }, result }: Pick<PaneState, 'share' | 'result'>, work: W): DoneOf<W> | null {
  const isOf = (one: ShareDone): one is DoneOf<W> => one.work === work;
  return done !== null && of === result && isOf(done) ? done : null;
}
