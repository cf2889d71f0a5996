import { makeStyles } from '@fluentui/react-components';
import { spokenStatus } from '../state/spokenStatus';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says progress and results aloud to screen readers; not seen. */
export function LiveStatus() {
  const styles = useStyles();
  const { state, t } = useThisPane();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {spokenStatus(state, t)}
    </div>
  );
}
