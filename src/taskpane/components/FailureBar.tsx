import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { explain } from '../../actions/problems';
import { useThisPane } from '../usePane';
import { Detail } from './Detail';

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0, alignItems: 'flex-start', maxHeight: '60vh', overflowY: 'auto', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** The last failure: what happened, what it means for the data, what to do; the technical detail is folded. */
export function FailureBar() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  if (state.failure === null) return null;
  const { during, error, left = 0 } = state.failure;
  const { what, data, next, retry, detail } = explain(error, state.language);
  const again = during === 'survey' ? commands.survey : during === 'classify' ? commands.classify : during === 'sample' ? commands.insertSample : during === 'reopen' ? commands.reopen : null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(`failure.title.${during}`)}</MessageBarTitle>
        <div>{what}</div>
        <div>{data}</div>
        {during === 'review' && <div>{t('failure.review.back')}</div>}
        {during === 'duplicates' && <div>{left > 0 ? t('failure.duplicates.left', { count: left }) : t('failure.duplicates.back')}</div>}
        <div>{next}</div>
        <div className={styles.buttons}>
          {retry && again !== null && (
            <Button size="small" onClick={() => void again()}>
              {t('failure.retry')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'failureClosed' })}>
            {t('failure.close')}
          </Button>
        </div>
        <Detail text={detail} />
      </MessageBarBody>
    </MessageBar>
  );
}
