import { Button } from '@fluentui/react-components';
import { useThisPane } from '../usePane';
import { OpenSheetButton } from './OpenSheetButton';
import { PlaceFrame } from './PlaceFrame';

/** What the later places show before a run: what will be there, the sheets of an earlier run, and the way on. */
export function NotYet() {
  const { state, dispatch, t } = useThisPane();
  const earlier = state.survey?.resultSheets ?? [];
  return (
    <PlaceFrame
      purpose={t(earlier.length > 0 ? 'place.notYet.earlier' : 'place.notYet')}
      foot={
        <Button appearance="primary" onClick={() => dispatch({ type: 'placeOpened', place: 'classify' })}>
          {t('place.toClassify')}
        </Button>
      }
    >
      {earlier.map((sheet) => (
        <div key={sheet}>
          <OpenSheetButton sheet={sheet} />
        </div>
      ))}
    </PlaceFrame>
  );
}
