import { Button, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FIELDS, textOf } from '../../../domain/candidate';
import type { PairAnswer } from '../../../domain/duplicates/answers';
import type { DuplicateRow } from '../../../sheets/duplicateRows';
import { reasonOf } from '../../../sheets/duplicatesSheet';
import { duplicateFacts } from '../../state/duplicateFacts';
import { nameDifference } from '../../state/nameDifference';
import { useThisPane } from '../../usePane';
import { NameDifference } from './NameDifference';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  active: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: `calc(${tokens.spacingHorizontalS} - 1px)` },
  names: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  where: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  facts: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', '& td, & th': { textAlign: 'left', verticalAlign: 'top', padding: '2px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular } },
  field: { width: '64px', color: tokens.colorNeutralForeground3 },
  same: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  sign: { width: '52px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXXS },
  choice: { minWidth: 0 },
  key: { marginLeft: tokens.spacingHorizontalXS, fontFamily: 'inherit', fontSize: tokens.fontSizeBase100, padding: '0 4px', border: '1px solid currentColor', borderRadius: tokens.borderRadiusSmall },
});

interface DuplicateRowProps {
  readonly base: DuplicateRow;
  readonly row: DuplicateRow;
  readonly answer: PairAnswer | null;
  readonly isActive: boolean;
  readonly showKeys: boolean;
  readonly disabled: boolean;
}

const KEYS: Readonly<Record<PairAnswer, string>> = { same: '1', different: '2' };

/** A row beside the base row: names with what differs marked, the facts side by side, why, and the two answers. */
export function DuplicateRowView({ base, row, answer, isActive, showKeys, disabled }: DuplicateRowProps) {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const name = textOf(row.candidate, 'name');
  const baseName = textOf(base.candidate, 'name');
  const difference = nameDifference(baseName, name);
  const facts = duplicateFacts(base, row);
  const place = ({ candidate: { sheet, row: at } }: DuplicateRow, whose: string): React.JSX.Element => (
    <Link className={styles.where} aria-label={t('duplicates.go.label', { name: whose, sheet, row: at })} onClick={() => void commands.goTo(sheet, at)}>
      {t('duplicates.where', { sheet, row: at })}
    </Link>
  );
  return (
    <section className={mergeClasses(styles.row, isActive && styles.active)} aria-label={name} data-duplicate={row.rowId} onPointerDown={() => dispatch({ type: 'duplicatesActive', rowId: row.rowId })}>
      <div className={styles.names}>
        <span aria-hidden>Ａ</span>
        <span>
          <NameDifference pieces={difference.a} /> {place(base, baseName)}
        </span>
        <span aria-hidden>Ｂ</span>
        <span>
          <NameDifference pieces={difference.b} /> {place(row, name)}
        </span>
      </div>
      {facts.length > 0 && (
        <table className={styles.facts}>
          <thead>
            <tr>
              <th className={styles.field} />
              <th scope="col">Ａ</th>
              <th scope="col">Ｂ</th>
              <th className={styles.sign} />
            </tr>
          </thead>
          <tbody>
            {facts.map(({ field, base: one, other, match }) => (
              <tr key={field} className={match === 'agrees' ? styles.same : undefined}>
                <th scope="row" className={styles.field}>
                  {FIELDS[field][state.language]}
                </th>
                <td>{one}</td>
                <td>{other}</td>
                <td className={styles.sign}>{match === null ? '' : t(`duplicates.${match}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Text className={styles.reason}>{reasonOf(row, state.language, false)}</Text>
      <div className={styles.choices} role="group" aria-label={t('duplicates.choice.label', { name })}>
        {(['same', 'different'] as const).map((one) => (
          <Button
            key={one}
            className={styles.choice}
            size="small"
            appearance={answer === one ? 'primary' : 'secondary'}
            aria-pressed={answer === one}
            aria-keyshortcuts={showKeys ? KEYS[one] : undefined}
            disabledFocusable={disabled}
            onClick={() => commands.decideDuplicate(row.rowId, one)}
          >
            <span>{t(one === 'same' ? 'duplicates.merge' : 'duplicates.different')}</span>
            {showKeys && isActive && (
              <kbd className={styles.key} aria-hidden>
                {KEYS[one]}
              </kbd>
            )}
          </Button>
        ))}
      </div>
    </section>
  );
}
