import { useThisPane } from '../../usePane';
import { PlaceFrame } from '../../components/PlaceFrame';

/** Stands where the duplicates will be. */
export function DuplicatesNotYet() {
  const { t } = useThisPane();
  return (
    <PlaceFrame purpose={t('review.duplicates.none')} foot={null}>
      {null}
    </PlaceFrame>
  );
}
