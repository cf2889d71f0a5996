import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FIELDS } from '../../../domain/candidate';
import type { ListCard } from '../../state/cards';
import { peekEntries } from '../../state/peekEntries';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalS },
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The first rows of a list as they were understood. */
export function Peek({ card }: { readonly card: ListCard }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {t('card.peek', { count: card.peek.length })}
      </Text>
      <ol className={styles.list}>
        {peekEntries(card.list, card.peek).map(({ row, name, others }) => (
          <li key={`${row}\n${name}`} className={styles.item}>
            <div className={styles.line}>
              <Text weight="semibold">{name}</Text>
              <Link inline onClick={() => void commands.goTo(card.list.sheet, row)} aria-label={t('card.peek.go', { sheet: card.list.sheet, row })}>
                {t('card.row', { row })}
              </Link>
            </div>
            {others.map(({ field, text }, index) => (
              <Text key={index} size={200} block>
                <span className={styles.quiet}>{t('card.peek.field', { field: FIELDS[field][state.language] })}</span>
                {text}
              </Text>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
