import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0 } });

/** Says that lists or rules have changed since the result that was opened again, and leads to classifying. */
export function OutdatedBar() {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  if (state.outdated === null || state.place === 'lists' || state.tool !== null) return null;
  const { outdated } = state;
  const what = (['added', 'removed', 'changed'] as const).flatMap((kind) => (outdated[kind] === 0 ? [] : [t(`reopen.outdated.${kind}`, { count: outdated[kind] })]));
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{t('reopen.outdated', { what: what.join(t('mapping.separator')) })}</MessageBarBody>
      <MessageBarActions>
        {state.place !== 'classify' && (
          <Button size="small" onClick={() => dispatch({ type: 'placeOpened', place: 'classify' })}>
            {t('reopen.outdated.again')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'outdatedClosed' })}>
          {t('reopen.outdated.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
