import type { Outdated } from '../../actions/reopenResult';
import type { ClassifyResult, WorkbookSurvey } from '../../actions/results';
import type { Progress } from '../../actions/run';
import type { Language } from '../../domain/vocabulary';
import type { ListChoice } from '../../sheets/lists';
import { NO_APPROACH, type ApproachPane } from './approachPane';
import { NO_PARTS, type MadeParts } from './madeParts';
import { NO_SHARE, type SharePane } from './sharePane';
import { NO_HISTORY, type HistoryPane } from './historyPane';
import { INITIAL_DUPLICATES, type DuplicatesState } from './duplicatesState';
import { NO_LEARNING, type LearningPane } from './learningPane';
import { INITIAL_REVIEW, type ReviewState } from './reviewState';
import { NO_RULES, type RulesPane } from './rulesPane';
import { NO_VERIFICATION, type VerificationPane } from './verificationPane';

/** The five places of the pane, always in this order. */
export const PLACES = ['lists', 'classify', 'review', 'outreach', 'summary'] as const;
export type Place = (typeof PLACES)[number];

/** What is behind the gear: each takes the place's room until it is closed. */
export const TOOLS = ['rules', 'learning', 'verification', 'history'] as const;
export type Tool = (typeof TOOLS)[number];

/** What the pane can be busy with; one at a time. */
export type JobKind = 'survey' | 'classify' | 'sample' | 'reopen' | 'rules' | 'history' | 'restore' | 'learning' | 'verification' | 'approach' | 'letters' | 'hearings' | 'issues' | 'share';

export interface Job {
  readonly kind: JobKind;
  /** The pane looks by itself: whatever people ask for comes first. */
  readonly isLook: boolean;
  /** null until the action reports for the first time. */
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  /** Excel has not answered for long. */
  readonly waiting: boolean;
}

/** True when people can start something. */
export function isFree(job: Job | null): boolean {
  return job === null || job.isLook;
}

/** Something that went wrong, kept as it was thrown so that it can be worded again when the language changes. */
export interface Failure {
  readonly during: JobKind | 'go' | 'remember' | 'review' | 'reviewOpen' | 'duplicates' | 'ledger';
  readonly error: unknown;
  /** Decisions on duplicates that stand in the sheet although not all could be written. */
  readonly left?: number;
}

/** Everything the pane remembers; plain data, changed only by `reduce`. */
export interface PaneState extends MadeParts {
  readonly language: Language;
  readonly place: Place;
  /** The tool that is open over the place. */
  readonly tool: Tool | null;
  readonly settingsOpen: boolean;
  readonly job: Job | null;
  /** On which thread and by which rules was decided last; null before the first time. */
  readonly decider: { readonly thread: 'worker' | 'inPlace'; readonly rulesVersion: string } | null;
  /** The last look at the workbook; null before the first. */
  readonly survey: WorkbookSurvey | null;
  /** What the user decided about the lists, beyond what was found. */
  readonly choices: readonly ListChoice[];
  /** The workbook was changed by someone since the survey. */
  readonly stale: boolean;
  readonly result: ClassifyResult | null;
  /** What lists and rules would give now beyond an earlier result that was opened again; null: nothing, or the result is of this session. */
  readonly outdated: Outdated | null;
  /** The result is of an earlier run and was opened again. */
  readonly isReopened: boolean;
  /** An earlier result was opened, or tried to be, since the pane was opened. */
  readonly reopenTried: boolean;
  readonly review: ReviewState;
  readonly duplicates: DuplicatesState;
  readonly rules: RulesPane;
  readonly history: HistoryPane;
  readonly learning: LearningPane;
  readonly verification: VerificationPane;
  readonly share: SharePane;
  readonly approach: ApproachPane;
  /** The last run was cancelled by the user. */
  readonly cancelled: boolean;
  readonly failure: Failure | null;
}

export function initialState(language: Language): PaneState {
  return {
    language,
    place: 'lists',
    tool: null,
    settingsOpen: false,
    job: null,
    decider: null,
    survey: null,
    choices: [],
    stale: false,
    result: null,
    outdated: null,
    isReopened: false,
    reopenTried: false,
    review: INITIAL_REVIEW,
    duplicates: INITIAL_DUPLICATES,
    rules: NO_RULES,
    history: NO_HISTORY,
    learning: NO_LEARNING,
    verification: NO_VERIFICATION,
    share: NO_SHARE,
    ...NO_PARTS,
    approach: NO_APPROACH,
    cancelled: false,
    failure: null,
  };
}
