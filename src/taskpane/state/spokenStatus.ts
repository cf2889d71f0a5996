import type { Translate } from '../i18n/translate';
import { amountOf, cardsOf } from './cards';
import { phaseWord, spokenPercent } from './progress';
import type { PaneState } from './state';

/** The state of things in one sentence, for screen readers; failures are announced by their own message. */
export function spokenStatus(state: PaneState, t: Translate): string {
  const { job, survey, result } = state;
  if (job?.kind === 'survey') return t('lists.searching');
  if (job?.kind === 'sample') return t('first.inserting');
  if (job !== null) {
    if (job.waiting) return t('progress.waiting');
    return job.progress === null ? t(phaseWord(null)) : t('progress.announce', { phase: t(phaseWord(job.progress)), percent: spokenPercent(job.progress) });
  }
  if (state.failure !== null) return '';
  if (state.cancelled) return t('classify.cancelled');
  if (result !== null) return `${t('result.done', { count: result.classified.length })}${result.needsReview > 0 ? t('result.review', { count: result.needsReview }) : ''}`;
  if (survey === null) return '';
  const { lists, rows } = amountOf(cardsOf(survey, state.choices));
  return lists === 0 ? t('lists.none') : t('lists.found', { lists, rows });
}
