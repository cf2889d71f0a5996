import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { RunProgress } from '../places/classify/RunProgress';
import { useThisPane } from '../usePane';
import { OpenSheetButton } from './OpenSheetButton';
import { PlaceFrame } from './PlaceFrame';

/** What the later places show before a run: the way to it; or, where the workbook holds an earlier result, that is opened again. */
export function NotYet() {
  const { state, dispatch, t, commands } = useThisPane();
  const { job, survey, reopenTried } = state;
  const earlier = survey?.resultSheets ?? [];
  const canReopen = earlier.length > 0 && job === null;
  useEffect(() => {
    // Once by itself; when it was cancelled or failed, only when asked for.
    if (canReopen && !reopenTried) void commands.reopen();
  }, [commands, canReopen, reopenTried]);
  if (earlier.length === 0) {
    return (
      <PlaceFrame
        purpose={t('place.notYet')}
        foot={
          <Button appearance="primary" onClick={() => dispatch({ type: 'placeOpened', place: 'classify' })}>
            {t('place.toClassify')}
          </Button>
        }
      >
        {null}
      </PlaceFrame>
    );
  }
  return (
    <PlaceFrame
      purpose={t('place.notYet.earlier')}
      foot={
        <>
          <Button appearance="primary" disabledFocusable={!canReopen} onClick={() => void commands.reopen()}>
            {t(job?.kind === 'reopen' ? 'reopen.opening' : 'reopen.open')}
          </Button>
          <Button onClick={() => dispatch({ type: 'placeOpened', place: 'classify' })}>{t('place.toClassify')}</Button>
        </>
      }
    >
      {job?.kind === 'reopen' ? (
        <RunProgress job={job} />
      ) : (
        earlier.map((sheet) => (
          <div key={sheet}>
            <OpenSheetButton sheet={sheet} />
          </div>
        ))
      )}
    </PlaceFrame>
  );
}
