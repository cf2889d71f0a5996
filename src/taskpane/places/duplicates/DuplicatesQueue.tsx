import { Button, ProgressBar, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { PlaceFrame } from '../../components/PlaceFrame';
import { approveCertain, hasPending, openSets } from '../../state/duplicatesReduce';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { KeyButton } from '../review/KeyButton';
import { useReviewKeys } from '../review/useReviewKeys';
import { DuplicateCard } from './DuplicateCard';

const useStyles = makeStyles({
  head: { flexShrink: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  purpose: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** One group of possible duplicates after the other, those that are sure first. */
export function DuplicatesQueue() {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { result, duplicates, job } = state;
  const sets = result?.duplicates ?? [];
  const isIdle = isFree(job);
  const [isOpening, setOpening] = useState(true);
  const open = useCallback(async () => {
    setOpening(true);
    await commands.openDuplicates();
    setOpening(false);
  }, [commands]);
  useEffect(() => {
    // What was typed in the sheet since the last look counts.
    if (isIdle) void open();
  }, [open, isIdle, result?.sheets]);
  if (sets.length === 0) return <PlaceFrame purpose={t('duplicates.none')} foot={<OnToOutreach />}>{null}</PlaceFrame>;
  if (!duplicates.loaded) {
    return (
      <PlaceFrame
        purpose={t('duplicates.purpose')}
        foot={
          isOpening ? null : (
            <Button appearance="primary" disabledFocusable={!isIdle} onClick={() => void open()}>
              {t('duplicates.open')}
            </Button>
          )
        }
      >
        {isOpening && <Spinner size="small" label={t('duplicates.opening')} />}
      </PlaceFrame>
    );
  }
  const left = openSets(duplicates, sets).length;
  const done = sets.length - left;
  const current = sets.find((set) => set.number === duplicates.current);
  const certain = approveCertain(duplicates, sets).groups;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.line}>
          <Text size={200} className={styles.purpose}>
            {t('duplicates.purpose')}
          </Text>
          <Text size={200} className={styles.count}>
            {t('duplicates.progress', { done, total: sets.length })}
          </Text>
        </div>
        <ProgressBar value={done / sets.length} thickness="large" aria-label={t('duplicates.progress.label')} />
        {certain > 1 && (
          <Button size="small" disabledFocusable={!isIdle} onClick={commands.approveCertain}>
            {t('duplicates.approveAll', { count: certain })}
          </Button>
        )}
      </div>
      {current !== undefined ? <DuplicateCard key={current.number} set={current} /> : <DuplicatesFinished total={sets.length} />}
    </>
  );
}

/** Nothing is left: what happens with what was decided, and the way on. */
function DuplicatesFinished({ total }: { readonly total: number }) {
  const { state, t, commands } = useThisPane();
  const { keys } = state.review;
  const pending = hasPending(state.duplicates, state.result?.duplicates ?? []);
  useReviewKeys(keys, { z: commands.undoDuplicates });
  return (
    <PlaceFrame
      purpose={t('duplicates.finished', { count: total })}
      foot={
        <>
          {!pending && <OnToOutreach />}
          {pending && (
            <Button appearance="primary" disabledFocusable={!isFree(state.job)} onClick={() => void commands.classify()}>
              {t('duplicates.again')}
            </Button>
          )}
          {state.duplicates.history.length > 0 && <KeyButton label={t('duplicates.undo')} hint={keys ? 'Z' : null} onPress={commands.undoDuplicates} />}
        </>
      }
    >
      <Text>{t(pending ? 'duplicates.next' : 'duplicates.applied')}</Text>
    </PlaceFrame>
  );
}

function OnToOutreach() {
  const { dispatch, t } = useThisPane();
  return (
    <Button appearance="primary" onClick={() => dispatch({ type: 'placeOpened', place: 'outreach' })}>
      {t('review.finished.go')}
    </Button>
  );
}
