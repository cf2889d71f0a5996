import type { BlindRow, Verification, VerificationResult } from '../../actions/verify';
import { SINGLE_TAGS, type SingleTag } from '../../domain/evaluation/compare';

/** What the tool 「検証」 remembers. */
export interface VerificationPane {
  /** The sample as the sheet has it; null before the first look. */
  readonly look: Verification | null;
  readonly result: VerificationResult | null;
  /** The row that is being answered; null while none is. */
  readonly current: string | null;
  readonly tag: SingleTag;
  /** Rows put off since the pane was opened. */
  readonly skipped: ReadonlySet<string>;
}

export const NO_VERIFICATION: VerificationPane = { look: null, result: null, current: null, tag: SINGLE_TAGS[0], skipped: new Set() };

export type VerificationEvent =
  | { readonly type: 'verificationLooked'; readonly look: Verification }
  | { readonly type: 'verificationMeasured'; readonly result: VerificationResult }
  | { readonly type: 'verificationOpened' }
  | { readonly type: 'verificationAnswered'; readonly id: string; readonly tag: SingleTag; readonly code: string }
  | { readonly type: 'verificationBack' }
  | { readonly type: 'verificationSkipped' }
  | { readonly type: 'verificationStopped' }
  | { readonly type: 'verificationLeft' };

export function isVerificationEvent(event: { readonly type: string }): event is VerificationEvent {
  return event.type.startsWith('verification');
}

/** Events that end a job. */
const ENDING: ReadonlySet<VerificationEvent['type']> = new Set<VerificationEvent['type']>(['verificationLooked', 'verificationMeasured']);

/** The part of the pane's state that an event of this tool changes. Pure. */
export function reduceVerification<S extends { readonly verification: VerificationPane; readonly job: unknown }>(state: S, event: VerificationEvent): S {
  return { ...state, verification: next(state.verification, event), job: ENDING.has(event.type) ? null : state.job };
}

function next(pane: VerificationPane, event: VerificationEvent): VerificationPane {
  switch (event.type) {
    case 'verificationLooked':
      return { ...pane, look: event.look, result: null, current: event.look.rows.some(({ id }) => id === pane.current) ? pane.current : null };
    case 'verificationMeasured':
      return { ...pane, look: event.result.verification, result: event.result, current: null };
    case 'verificationOpened':
      return onward({ ...pane, current: null, skipped: new Set() });
    case 'verificationAnswered': {
      if (pane.look === null || event.id !== pane.current) return pane;
      const rows = pane.look.rows.map((row) => (row.id === event.id ? { ...row, answers: { ...row.answers, [event.tag]: event.code } } : row));
      const answered = { ...pane, look: { ...pane.look, rows }, result: null };
      const at = SINGLE_TAGS.indexOf(event.tag);
      return at + 1 < SINGLE_TAGS.length ? { ...answered, tag: SINGLE_TAGS[at + 1]! } : onward(answered);
    }
    case 'verificationBack': {
      const at = SINGLE_TAGS.indexOf(pane.tag);
      return at > 0 ? { ...pane, tag: SINGLE_TAGS[at - 1]! } : pane;
    }
    case 'verificationSkipped':
      return pane.current === null ? pane : onward({ ...pane, skipped: new Set([...pane.skipped, pane.current]) });
    case 'verificationStopped':
      return { ...pane, current: null };
    case 'verificationLeft':
      return NO_VERIFICATION;
  }
}

/** To the first question that is open in a row that was not put off; to none when there is none. */
function onward(pane: VerificationPane): VerificationPane {
  const row = pane.look?.rows.find((one) => !isAnswered(one) && one.candidate !== null && !pane.skipped.has(one.id));
  return row === undefined ? { ...pane, current: null } : { ...pane, current: row.id, tag: SINGLE_TAGS.find((tag) => row.answers[tag] === undefined)! };
}

/** True when every single-valued tag is answered; categories are for those who want to. */
export const isAnswered = ({ answers }: BlindRow): boolean => SINGLE_TAGS.every((tag) => answers[tag] !== undefined);
