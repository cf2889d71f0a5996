import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Block } from '../../components/Block';
import { OpenSheetButton } from '../../components/OpenSheetButton';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { RunProgress } from '../classify/RunProgress';
import { useFreshPart } from './useFreshPart';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Part of a place: 課題整理: the ordering of what was heard. */
export function Issues() {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { job, hearings, issues: { look, outcome } } = state;
  const canStart = isFree(job);
  // What the hearings' part makes is counted anew.
  useFreshPart('issues', commands.lookAtIssues, hearings.outcome);
  const sheets = look?.made?.sheets;
  return (
    <Block title={t('issues.title')}>
      <Text>{t('issues.purpose')}</Text>
      {job?.kind === 'issues' && (!job.isLook ? <RunProgress job={job} /> : look === null && <Text>{t('issues.looking')}</Text>)}
      {look !== null && (
        <>
          <Text>
            {look.bodies === null ? t('issues.noRecord')
              : look.answers === 0 ? t('issues.noAnswers', { bodies: look.bodies })
                : t('issues.heard', { answered: look.answered, bodies: look.bodies, answers: look.answers })}
          </Text>
          {outcome !== null && <Text>{t('issues.done')}</Text>}
          {look.made !== null && <Text role={outcome === null ? undefined : 'status'}>{t('issues.made', { statements: look.made.statements, tagged: look.made.tagged })}</Text>}
          {look.made !== null && look.made.toConfirm > 0 && <Text>{t('issues.toConfirm', { count: look.made.toConfirm })}</Text>}
          <div className={styles.buttons}>
            <Button disabledFocusable={!canStart || look.answers === 0} onClick={() => void commands.makeIssues()}>
              {t(sheets === undefined ? 'issues.make' : 'issues.remake')}
            </Button>
            <Button appearance="subtle" disabledFocusable={!canStart} onClick={() => void commands.countAnswers()}>
              {t('issues.again')}
            </Button>
            {sheets !== undefined && (
              <>
                <OpenSheetButton sheet={sheets.issues} />
                <OpenSheetButton sheet={sheets.statements} />
              </>
            )}
          </div>
          {sheets !== undefined && <Caption1>{t('issues.remake.note')}</Caption1>}
        </>
      )}
    </Block>
  );
}
