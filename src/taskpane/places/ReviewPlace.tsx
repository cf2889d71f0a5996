import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ClassifyResult } from '../../actions/results';
import { NotYet } from '../components/NotYet';
import { OpenSheetButton } from '../components/OpenSheetButton';
import { PlaceFrame } from '../components/PlaceFrame';
import { reviewCards } from '../state/review';
import { useThisPane } from '../usePane';
import { ReviewCardView } from './review/ReviewCardView';

/** Cards shown at first, and more each time. */
const PAGE = 20;

/** Place 3: the rows that a person should look at. */
export function ReviewPlace() {
  const { result } = useThisPane().state;
  return result === null ? <NotYet /> : <Review result={result} />;
}

function Review({ result }: { readonly result: ClassifyResult }) {
  const { t } = useThisPane();
  const [shown, setShown] = useState(PAGE);
  const cards = useMemo(() => reviewCards(result, shown), [result, shown]);
  const all = result.review.length;
  const more = Math.min(PAGE, all - cards.length);
  return (
    <PlaceFrame purpose={all === 0 ? t('review.empty') : t('review.purpose', { sheet: result.sheets.result })} foot={<OpenSheetButton primary sheet={result.sheets.result} />}>
      {all > 0 && (
        <>
          <Text weight="semibold">{t('review.count', { count: all })}</Text>
          <Text size={200}>{t('review.legend')}</Text>
        </>
      )}
      {cards.map((card) => (
        <ReviewCardView key={card.key} card={card} />
      ))}
      {more > 0 && (
        <>
          <Text size={200}>{t('review.shown', { shown: cards.length, count: all })}</Text>
          <div>
            <Button onClick={() => setShown(shown + PAGE)}>{t('review.more', { count: more })}</Button>
          </div>
        </>
      )}
    </PlaceFrame>
  );
}
