import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LettersMade, LettersWish } from '../../../../actions/letters';
import { LIST_LABELS } from '../../../../domain/outreach/lists';
import { isFree } from '../../../state/state';
import { useThisPane } from '../../../usePane';
import { TemplateProblems } from './TemplateProblems';

/** Names that fit into a sentence. */
const NAMES = 5;

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What the last making came to: counts, or why nothing was made and what to do. */
export function LettersResult({ wish }: { readonly wish: LettersWish }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { outcome } = state.letters;
  if (outcome === null) return null;
  switch (outcome.is) {
    case 'made':
      return <Made made={outcome} />;
    case 'problems':
      return <TemplateProblems title={t('letters.problems', { count: outcome.problems.length })} sheet={outcome.sheet} problems={outcome.problems} />;
    case 'nobody':
      return <Text role="status">{t('letters.nobody', { contacted: outcome.contacted, closed: outcome.closed })}</Text>;
    case 'wouldDrop': {
      const names = outcome.names.slice(0, NAMES).join(state.language === 'ja' ? '、' : ', ');
      return (
        <div className={styles.lines} role="status">
          <Text>{t('letters.wouldDrop', { count: outcome.names.length, names: outcome.names.length > NAMES ? t('letters.wouldDrop.more', { names }) : names })}</Text>
          <div>
            <Button disabledFocusable={!isFree(state.job)} onClick={() => void commands.makeLetters({ ...wish, dropEdited: true })}>
              {t('letters.dropEdited')}
            </Button>
          </div>
        </div>
      );
    }
  }
}

function Made({ made: { counts, keptEdits, lacking } }: { readonly made: LettersMade }) {
  const styles = useStyles();
  const { state, t } = useThisPane();
  const sum = (which: 'letters' | 'contacted' | 'closed'): number => counts.reduce((total, count) => total + count[which], 0);
  const [contacted, closed] = [sum('contacted'), sum('closed')];
  return (
    <div className={styles.lines} role="status">
      <Text weight="semibold">{t('letters.made', { count: sum('letters') })}</Text>
      {counts.length > 1 && counts.map(({ list, letters }) => <Text key={list}>{t('letters.made.list', { list: LIST_LABELS[list][state.language], count: letters })}</Text>)}
      {contacted + closed > 0 && <Text>{t('letters.left', { contacted, closed })}</Text>}
      {keptEdits > 0 && <Text>{t('letters.kept', { count: keptEdits })}</Text>}
      {lacking > 0 && <Text>{t('letters.lacking', { count: lacking })}</Text>}
    </div>
  );
}
