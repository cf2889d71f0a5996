import { Badge, Button, Card, Checkbox, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { readingNoteText } from '../../../sheets/reading';
import { Fold } from '../../components/Fold';
import type { ListCard } from '../../state/cards';
import { chooseStruck, hasName, isCorrected, withoutCorrections } from '../../state/choices';
import { headerWords, skippedWords } from '../../state/listWords';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { HeaderChoice } from './HeaderChoice';
import { Mapping } from './Mapping';
import { Peek } from './Peek';

const useStyles = makeStyles({
  card: { flexShrink: 0, padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS, overflow: 'visible' },
  out: { backgroundColor: tokens.colorNeutralBackground3 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  warning: { display: 'flex', gap: tokens.spacingHorizontalXS, color: tokens.colorPaletteRedForeground1 },
  icon: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** A found list: whether to use it, how it was understood, what was not, and how to correct it. */
export function ListCardView({ card }: { readonly card: ListCard }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { list, choice, grid } = card;
  const busy = !isFree(state.job);
  const forced = choice.listId === null;
  const unused = list.columns.filter(({ field }) => field === null).map(({ header }) => header);
  const skipped = skippedWords(list, t);
  return (
    <Card className={mergeClasses(styles.card, !choice.use && styles.out)} role="group" aria-label={list.sheet}>
      <Checkbox
        checked={choice.use}
        disabled={busy}
        label={<span className={styles.name}>{t('card.use', { sheet: list.sheet })}</span>}
        onChange={(_event, { checked }) => commands.choose({ ...choice, use: checked === true })}
      />
      <div className={styles.facts}>
        <Text>{t('card.rows', { count: list.rows.length })}</Text>
        <Text>{headerWords(list.headerRows, t)}</Text>
        {list.tableName !== null && <Text>{t('card.table', { table: list.tableName })}</Text>}
      </div>
      <div className={styles.badges}>
        {grid.visibility !== 'visible' && <Badge appearance="outline">{t('card.hidden')}</Badge>}
        {forced && <Badge appearance="outline">{t('card.forced')}</Badge>}
        {isCorrected(choice) && <Badge appearance="outline">{t('card.corrected')}</Badge>}
      </div>
      {!hasName(list) && <Warning text={t('card.noName')} />}
      {hasName(list) && list.rows.length === 0 && <Warning text={t('card.noRows')} />}
      {card.peek.length > 0 && <Peek card={card} />}
      {unused.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('card.unused', { columns: unused.join(t('mapping.separator')) })}
        </Text>
      )}
      {skipped !== '' && (
        <Text size={200} className={styles.quiet}>
          {t('card.skipped', { reasons: skipped })}
        </Text>
      )}
      {list.struck !== undefined && list.struck.parts > 0 && <Warning text={t('card.struckInPart', { count: list.struck.parts, first: list.struck.firstPart === '' ? '' : t('card.struckInPart.first', { cell: list.struck.firstPart }) })} />}
      {list.struck !== undefined && list.struck.rows + list.struck.cells > 0 && (
        <Checkbox
          checked={list.struck.read}
          disabled={busy}
          label={t('card.readStruck', { rows: list.struck.rows, cells: list.struck.cells })}
          onChange={(_event, { checked }) => commands.choose(chooseStruck(choice, checked === true))}
        />
      )}
      <Fold label={t('card.fix')} open={!hasName(list)}>
        <HeaderChoice card={card} />
        <Mapping card={card} />
        <div className={styles.buttons}>
          {isCorrected(choice) && (
            <Button size="small" disabledFocusable={busy} onClick={() => commands.choose(withoutCorrections(choice))}>
              {t('card.reset')}
            </Button>
          )}
        </div>
      </Fold>
      {forced ? (
        <div>
          <Button size="small" disabledFocusable={busy} onClick={() => commands.choose({ ...choice, use: false })}>
            {t('card.release')}
          </Button>
        </div>
      ) : (
        <Fold label={t('card.reasons')}>
          <ul className={styles.reasons}>
            {list.reasons.map((note, index) => (
              <li key={index}>{readingNoteText(note, state.language)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Card>
  );
}

function Warning({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.warning}>
      <WarningRegular className={styles.icon} fontSize={20} aria-hidden />
      <Text>{text}</Text>
    </div>
  );
}
