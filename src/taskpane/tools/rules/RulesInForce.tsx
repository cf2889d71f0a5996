import { Button, Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { RulesState } from '../../../actions/rules';
import { ruleProblemText } from '../../../sheets/rulesProblemText';
import { Block } from '../../components/Block';
import { Fold } from '../../components/Fold';
import { OpenSheetButton } from '../../components/OpenSheetButton';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

/** Problems shown at once. */
const SHOWN = 50;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Which rules the next run uses, in numbers, and what is wrong with the table. */
export function RulesInForce({ look }: { readonly look: RulesState }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { active, counts, edited, defaultsChanged } = look;
  const busy = !isFree(state.job);
  const sheet = active.sheet ?? '';
  return (
    <Block title={t('rules.now')}>
      {active.from === 'default' && <Text>{t('rules.from.default', { count: counts.used })}</Text>}
      {active.from === 'workbook' && <Text>{t('rules.from.workbook', { sheet, used: counts.used, off: counts.off })}</Text>}
      {active.from === 'unusable' && <Text>{t('rules.from.unusable', { sheet })}</Text>}
      {active.from === 'workbook' && <Text>{edited === 0 ? t('rules.edited.none') : t('rules.edited', { count: edited })}</Text>}
      <Text size={200} className={styles.quiet}>
        {t('rules.version', { version: active.version })}
      </Text>
      {defaultsChanged !== null && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {t('rules.newer', defaultsChanged)}{' '}
            <Link inline disabledFocusable={busy} onClick={() => void commands.compareRules('defaults')}>
              {t('rules.newer.compare')}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {active.table === null && <Text size={200}>{t('rules.write.note')}</Text>}
      <div className={styles.buttons}>
        {active.table === null ? (
          <Button disabledFocusable={busy} onClick={() => void commands.writeRules()}>
            {t('rules.write')}
          </Button>
        ) : (
          <>
            <OpenSheetButton sheet={sheet} />
            <Button disabledFocusable={busy} onClick={() => void commands.checkRules()}>
              {t('rules.check')}
            </Button>
          </>
        )}
      </div>
      {active.table !== null && <Problems look={look} />}
    </Block>
  );
}

function Problems({ look: { active } }: { readonly look: RulesState }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const problems = active.reading?.problems ?? [];
  if (problems.length === 0) return <Text>{t('rules.problems.none')}</Text>;
  return (
    <Fold label={t('rules.problems', { count: problems.length })} open>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem) => {
          const text = ruleProblemText(problem, state.language);
          return (
            <li key={`${problem.cell} ${problem.code}`}>
              <Link inline aria-label={t('rules.problem.go', { cell: problem.cell })} onClick={() => void commands.goTo(active.sheet ?? '', Number(/\d+$/.exec(problem.cell)![0]))}>
                {problem.cell}
              </Link>
              {text.slice(problem.cell.length)}
            </li>
          );
        })}
      </ul>
      {problems.length > SHOWN && <Text size={200}>{t('rules.problems.more', { count: problems.length - SHOWN })}</Text>}
    </Fold>
  );
}
