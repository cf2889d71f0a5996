import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PastRun } from '../../../actions/runRecord';
import { runBefore } from '../../state/historyPane';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The second step: what will change, what stays, and that it can be taken back. Esc closes it. */
export function ConfirmRestore({ run }: { readonly run: PastRun }) {
  const styles = useStyles();
  const id = useId();
  const { state, dispatch, t, commands } = useThisPane();
  const { look } = state.history;
  const busy = !isFree(state.job);
  const before = look === null ? null : runBefore(look, run.number);
  const close = (): void => dispatch({ type: 'historyAsked', number: null });
  return (
    <div
      className={styles.box}
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It closes this step: neither the tool around it nor, as office.js takes every Esc for, the pane.
        event.stopPropagation();
        if (!busy) close();
      }}
    >
      <h3 id={id} className={styles.title}>
        {t('history.ask', { number: run.number })}
      </h3>
      <ul className={styles.list}>
        <li>
          {run.takesBackTo === 'noResult' ? t('history.ask.nothing') : before === null ? t('history.ask.unknown') : t('history.ask.result', { run: before.number, at: before.at })}
        </li>
        {run.takesBackTo === 'earlierResult' && before !== null && <li>{t(before.rulesFrom === 'default' ? 'history.ask.rules.default' : 'history.ask.rules.workbook', { run: before.number })}</li>}
        <li>{t('history.ask.decisions')}</li>
        <li>{t('history.ask.undo')}</li>
      </ul>
      <div className={styles.buttons}>
        <Button autoFocus appearance="primary" disabledFocusable={busy} onClick={() => void commands.restore(run.number)}>
          {t('history.yes')}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={close}>
          {t('history.no')}
        </Button>
      </div>
    </div>
  );
}
