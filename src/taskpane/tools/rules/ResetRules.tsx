import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Block } from '../../components/Block';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Back to the default rules, in two steps; the table stays. */
export function ResetRules({ asked }: { readonly asked: boolean }) {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const busy = !isFree(state.job);
  return (
    <Block title={t('rules.reset')}>
      {asked && <Text>{t('rules.reset.sure')}</Text>}
      <div className={styles.buttons}>
        {asked ? (
          <>
            <Button autoFocus disabledFocusable={busy} onClick={() => void commands.resetRules()}>
              {t('rules.reset.yes')}
            </Button>
            <Button appearance="subtle" disabledFocusable={busy} onClick={() => dispatch({ type: 'rulesResetAsked', asked: false })}>
              {t('rules.reset.no')}
            </Button>
          </>
        ) : (
          <Button disabledFocusable={busy} onClick={() => dispatch({ type: 'rulesResetAsked', asked: true })}>
            {t('rules.reset.start')}
          </Button>
        )}
      </div>
    </Block>
  );
}
