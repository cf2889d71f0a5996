import { Button, ProgressBar, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useState } from 'react';
import { candidateOf, progressOf } from '../../state/reviewSelect';
import { NO_FILTER } from '../../state/reviewState';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { PlaceFrame } from '../../components/PlaceFrame';
import { ReviewCard } from './ReviewCard';
import { ReviewOptions } from './ReviewOptions';
import { ReviewFinished } from './ReviewFinished';

const useStyles = makeStyles({
  head: { flexShrink: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  purpose: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  filter: { minWidth: '28px' },
});

/** One card after the other, the most uncertain first. */
export function ReviewQueue() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const [isOpen, setOpen] = useState(false);
  const { result, review } = state;
  if (result === null || !review.loaded) {
    return (
      <PlaceFrame
        purpose={t('review.purpose')}
        foot={
          review.opening ? null : (
            <Button appearance="primary" disabledFocusable={!isFree(state.job)} onClick={() => void commands.openReview()}>
              {t('review.open')}
            </Button>
          )
        }
      >
        {review.opening && <Spinner size="small" label={t('review.opening')} />}
      </PlaceFrame>
    );
  }
  const { done, total } = progressOf(review, result);
  const one = candidateOf(result, review.current);
  const isFiltered = Object.values(review.filter).some((value) => value !== null);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.line}>
          <Text size={200} className={styles.purpose}>
            {t('review.purpose')}
          </Text>
          <Text size={200} className={styles.count}>
            {t('review.progress', { done, total })}
          </Text>
          <Button
            className={styles.filter}
            size="small"
            appearance={isFiltered ? 'primary' : 'subtle'}
            icon={<FilterRegular />}
            aria-label={isFiltered ? `${t('review.options')} (${t('review.filter.on')})` : t('review.options')}
            aria-expanded={isOpen}
            aria-controls="review-options"
            onClick={() => setOpen(!isOpen)}
          />
        </div>
        <ProgressBar value={total === 0 ? 1 : done / total} thickness="large" aria-label={t('review.progress.label')} />
      </div>
      {isOpen && <ReviewOptions />}
      {one !== null ? (
        <ReviewCard key={one.id} one={one} />
      ) : (
        <ReviewFinished total={total} isFiltered={isFiltered} onClearFilter={() => dispatch({ type: 'reviewFiltered', filter: NO_FILTER })} />
      )}
    </>
  );
}
