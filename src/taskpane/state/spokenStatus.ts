import type { ClassifyResult } from '../../actions/results';
import { textOf } from '../../domain/candidate';
import type { Translate } from '../i18n/translate';
import { amountOf, cardsOf } from './cards';
import { openSets } from './duplicatesReduce';
import { phaseWord, spokenPercent } from './progress';
import { candidateOf, progressOf } from './reviewSelect';
import type { PaneState } from './state';

/** The state of things in one sentence, for screen readers; failures are announced by their own message. */
export function spokenStatus(state: PaneState, t: Translate): string {
  const { job, survey, result } = state;
  if (job?.kind === 'survey') return t('lists.searching');
  if (job?.kind === 'sample') return t('first.inserting');
  // What the pane looks at by itself is not announced, but for an earlier result, which may take long.
  if (job !== null && (!job.isLook || job.kind === 'reopen')) {
    if (job.waiting) return t('progress.waiting');
    if (job.kind === 'reopen') return t('reopen.opening');
    return job.progress === null ? t(phaseWord(null)) : t('progress.announce', { phase: t(phaseWord(job.progress)), percent: spokenPercent(job.progress) });
  }
  if (state.failure !== null) return '';
  if (state.cancelled) return t('classify.cancelled');
  if (result !== null && state.place === 'review' && state.tool === null && state.review.tab === 'duplicates') return spokenDuplicates(state, result, t);
  if (result !== null && state.place === 'review' && state.tool === null && state.review.loaded) return spokenReview(state, result, t);
  if (result !== null) return `${t('result.done', { count: result.classified.length })}${result.needsReview > 0 ? t('result.review', { count: result.needsReview }) : ''}`;
  if (survey === null) return '';
  const { lists, rows } = amountOf(cardsOf(survey, state.choices));
  return lists === 0 ? t('lists.none') : t('lists.found', { lists, rows });
}

/** The group in sight and how many are left. */
function spokenDuplicates({ duplicates }: PaneState, result: ClassifyResult, t: Translate): string {
  const [base, other] = result.duplicates.find((set) => set.number === duplicates.current)?.rows ?? [];
  if (base !== undefined && other !== undefined) return t('duplicates.said', { name: textOf(base.candidate, 'name'), other: textOf(other.candidate, 'name'), left: openSets(duplicates, result.duplicates).length });
  return duplicates.loaded ? t('duplicates.finished', { count: result.duplicates.length }) : '';
}

/** The card in sight and how many are left. */
function spokenReview({ review }: PaneState, result: ClassifyResult, t: Translate): string {
  const { done, total } = progressOf(review, result);
  const one = candidateOf(result, review.current);
  if (one !== null) return t('review.said', { name: textOf(one.candidate, 'name'), left: total - done });
  return total === 0 ? t('review.empty') : t('review.finished', { count: total });
}
