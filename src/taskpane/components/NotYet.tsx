import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { RunProgress } from '../places/classify/RunProgress';
import { isFree } from '../state/state';
import { useThisPane } from '../usePane';
import { OpenSheetButton } from './OpenSheetButton';
import { PlaceFrame } from './PlaceFrame';

/** What the later places show before a run: the way to it; or, where the workbook holds an earlier result, that is opened again. */
export function NotYet() {
  const { state, dispatch, t, commands } = useThisPane();
  const { job, survey, reopenTried, failure } = state;
  const earlier = survey?.resultSheets ?? [];
  // Once by itself; when it was cancelled or failed, only when asked for.
  const isDue = earlier.length > 0 && job === null && failure === null && !reopenTried;
  useEffect(() => {
    if (isDue) void commands.reopenByItself();
  }, [commands, isDue]);
  if (survey === null && job?.kind === 'survey') {
    return (
      <PlaceFrame purpose={t('lists.searching')} foot={null}>
        {null}
      </PlaceFrame>
    );
  }
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
          <Button appearance="primary" disabledFocusable={!isFree(job) || job?.kind === 'reopen'} onClick={() => void commands.reopen()}>
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
