import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { readingNoteText } from '../../../sheets/reading';
import type { IgnoredSheet } from '../../../sheets/lists';
import { Fold } from '../../components/Fold';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Sheets that were not taken for lists, why, and a way to use them all the same. */
export function IgnoredSheets({ ignored }: { readonly ignored: readonly IgnoredSheet[] }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  if (ignored.length === 0) return null;
  return (
    <Fold label={t('ignored.title', { count: ignored.length })}>
      <ul className={styles.list}>
        {ignored.map(({ sheet, reasons }) => (
          <li key={sheet} className={styles.item}>
            <Text weight="semibold">{sheet}</Text>
            {reasons.map((note, index) => (
              <Text key={index} size={200} className={styles.quiet}>
                {readingNoteText(note, state.language)}
              </Text>
            ))}
            <Button size="small" disabledFocusable={!isFree(state.job)} aria-label={t('ignored.use.label', { sheet })} onClick={() => commands.choose({ sheet, listId: null, use: true })}>
              {t('ignored.use')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
