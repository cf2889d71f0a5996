import { Button, Text } from '@fluentui/react-components';
import { useThisPane } from '../../usePane';
import { PlaceFrame } from '../../components/PlaceFrame';
import { KeyButton } from './KeyButton';
import { useReviewKeys } from './useReviewKeys';

interface ReviewFinishedProps {
  readonly total: number;
  readonly isFiltered: boolean;
  readonly onClearFilter: () => void;
}

/** Nothing is left: what happens with what was decided, and the way on. */
export function ReviewFinished({ total, isFiltered, onClearFilter }: ReviewFinishedProps) {
  const { state, dispatch, t, commands } = useThisPane();
  const { review, keys } = { review: state.review, keys: state.review.keys };
  useReviewKeys(keys, { z: commands.undoReview });
  return (
    <PlaceFrame
      purpose={total === 0 && !isFiltered ? t('review.empty') : isFiltered ? t('review.finished.filter') : t('review.finished', { count: total })}
      foot={
        <>
          <Button appearance="primary" onClick={() => (isFiltered ? onClearFilter() : dispatch({ type: 'placeOpened', place: 'outreach' }))}>
            {t(isFiltered ? 'review.filter.clear' : 'review.finished.go')}
          </Button>
          {review.history.length > 0 && <KeyButton label={t('review.undo')} hint={keys ? 'Z' : null} onPress={commands.undoReview} />}
        </>
      }
    >
      {total > 0 && <Text>{t('review.finished.next')}</Text>}
    </PlaceFrame>
  );
}
