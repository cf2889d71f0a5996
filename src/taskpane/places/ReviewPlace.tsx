import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { NotYet } from '../components/NotYet';
import { progressOf } from '../state/reviewSelect';
import type { ReviewState } from '../state/reviewState';
import { isFree } from '../state/state';
import { useThisPane } from '../usePane';
import { openSets } from '../state/duplicatesReduce';
import { DuplicatesQueue } from './duplicates/DuplicatesQueue';
import { ReviewQueue } from './review/ReviewQueue';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalXS, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  count: { marginLeft: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
});

/** Place 3: what people decide – organisations that the row alone does not settle, and possible duplicates. */
export function ReviewPlace() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const { result, review, duplicates } = state;
  const isIdle = isFree(state.job);
  const sheets = result?.sheets;
  useEffect(() => {
    // What was typed in the sheet since the last look counts.
    if (sheets !== undefined && isIdle) void commands.openReview();
  }, [commands, sheets, isIdle]);
  if (result === null) return <NotYet />;
  const { done, total } = progressOf(review, result);
  const left: Readonly<Record<ReviewState['tab'], number | null>> = { queue: review.loaded ? total - done : null, duplicates: duplicates.loaded ? openSets(duplicates, result.duplicates).length : result.duplicateCounts.certain + result.duplicateCounts.ask };
  return (
    <>
      <TabList className={styles.tabs} size="small" selectedValue={review.tab} onTabSelect={(_event, { value }) => dispatch({ type: 'reviewTabChosen', tab: value as ReviewState['tab'] })} aria-label={t('review.tabs')}>
        {(['queue', 'duplicates'] as const).map((tab) => {
          const label = t(`review.tab.${tab}`);
          const count = left[tab];
          return (
            <Tab key={tab} value={tab} aria-label={count === null ? label : t('review.tab.count', { label, count })}>
              {label}
              {count !== null && <span className={styles.count}>{count.toLocaleString(state.language)}</span>}
            </Tab>
          );
        })}
      </TabList>
      {review.tab === 'queue' ? <ReviewQueue /> : <DuplicatesQueue />}
    </>
  );
}
