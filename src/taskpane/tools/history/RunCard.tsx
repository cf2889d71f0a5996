import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PastRun } from '../../../actions/runRecord';
import { RULE_SOURCES } from '../../../sheets/runRecordWords';
import { Block } from '../../components/Block';
import { Fold } from '../../components/Fold';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { ConfirmRestore } from './ConfirmRestore';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  buttons: { display: 'flex' },
});

/** One run: when, by which rules, with what result, and the way back to before it. */
export function RunCard({ run }: { readonly run: PastRun }) {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  const { asked, look } = state.history;
  const isAsked = asked === run.number;
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // When the second step is closed, the keyboard goes on where it was opened.
    if (wasAsked.current && !isAsked && document.activeElement === document.body) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const isInForce = look?.runs[0]?.data?.tookBack === run.number;
  const details = [
    ...(run.rulesVersion === '' ? [] : [run.rulesFrom === null ? run.rulesVersion : t('history.rules', { version: run.rulesVersion, from: RULE_SOURCES[run.rulesFrom][state.language] })]),
    ...(run.lists === '' ? [] : [t('history.lists', { lists: run.lists })]),
    ...[run.types, run.ranks].filter((text) => text !== ''),
    ...(run.kept === '' ? [] : [t('history.kept', { kept: run.kept })]),
    ...(run.options === '' ? [] : [t('history.options', { options: run.options })]),
  ];
  return (
    <Block title={t(`history.run.${run.kind}`, { number: run.number })}>
      <Caption1 className={styles.quiet}>{run.at}</Caption1>
      {run.organisations !== null && run.organisations > 0 && <Text>{t('history.count', { count: run.organisations, review: run.review ?? 0 })}</Text>}
      {run.changes !== '' && <Text>{run.kind === 'restore' ? run.changes : t('history.changes', { changes: run.changes })}</Text>}
      {run.memo !== '' && <Text>{t('history.memo', { memo: run.memo })}</Text>}
      {details.length > 0 && (
        <Fold label={t('history.more')}>
          {details.map((text) => (
            <p key={text} className={styles.line}>
              {text}
            </p>
          ))}
        </Fold>
      )}
      {run.takesBackTo === null ? (
        <Caption1 className={styles.quiet}>{t(isInForce ? 'history.same' : 'history.gone')}</Caption1>
      ) : isAsked ? (
        <ConfirmRestore run={run} />
      ) : (
        <div className={styles.buttons}>
          <Button
            ref={button}
            aria-label={t('history.back.label', { number: run.number })}
            disabledFocusable={!isFree(state.job)}
            onClick={() => dispatch({ type: 'historyAsked', number: run.number })}
          >
            {t('history.back')}
          </Button>
        </div>
      )}
    </Block>
  );
}
