import { Button, Caption1, Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../../domain/vocabulary';
import { Block } from '../../components/Block';
import { Fold } from '../../components/Fold';
import { doneOf } from '../../state/sharePane';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { RunProgress } from '../classify/RunProgress';
import { CopyDone } from './CopyDone';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What may be let in, in the order of the boxes. */
const LET_IN = ['outreach', 'status', 'address', 'notes'] as const;

/** Part of place 5: a workbook for people outside. */
export function ShareCopy() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const { job, share, result } = state;
  if (result === null) return null;
  const { sharing } = share;
  const language = share.copyLanguage ?? result.sheetLanguage;
  const done = doneOf(state, 'copy');
  return (
    <Block title={t('share.copy.title')}>
      <Caption1>{t('share.copy.note')}</Caption1>
      <Fold label={t('share.copy.choose')}>
        <div className={styles.choices}>
          {LET_IN.map((what) => (
            <Checkbox
              key={what}
              label={t(`share.copy.${what}`)}
              checked={sharing[what] && (what !== 'status' || sharing.outreach)}
              disabled={what === 'status' && !sharing.outreach}
              onChange={(_, { checked }) => dispatch({ type: 'shareWished', sharing: { [what]: checked === true } })}
            />
          ))}
        </div>
        <Field label={t('share.copy.formulas')}>
          <RadioGroup value={sharing.frozen ? 'frozen' : 'live'} onChange={(_, { value }) => dispatch({ type: 'shareWished', sharing: { frozen: value === 'frozen' } })}>
            <Radio value="frozen" label={t('share.copy.frozen')} />
            <Radio value="live" label={t('share.copy.live')} />
          </RadioGroup>
        </Field>
        <Field label={t('share.copy.language')}>
          <RadioGroup value={language} onChange={(_, { value }) => dispatch({ type: 'shareCopyLanguageChosen', language: value as Language })}>
            {LANGUAGES.map((one) => (
              <Radio key={one} value={one} label={t(`share.language.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
      </Fold>
      {job?.kind === 'share' && share.doing === 'copy' && <RunProgress job={job} />}
      {done !== null && <CopyDone done={done} />}
      <div>
        <Button disabledFocusable={!isFree(job)} onClick={() => void commands.shareCopy(language)}>
          {t('share.copy.start')}
        </Button>
      </div>
    </Block>
  );
}
