import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { DuplicateSet } from '../../../sheets/duplicateRows';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { KeyButton } from '../review/KeyButton';
import { useReviewKeys } from '../review/useReviewKeys';
import { DuplicateRowView } from './DuplicateRowView';

const useStyles = makeStyles({
  card: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':focus': { outlineStyle: 'none' } },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  keys: { color: tokens.colorNeutralForeground3 },
  foot: { flexShrink: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One group to decide: each row beside the base row. Made anew for each group. */
export function DuplicateCard({ set }: { readonly set: DuplicateSet }) {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const { duplicates, review, job } = state;
  const card = useRef<HTMLElement>(null);
  const [base, ...others] = set.rows;
  const rows = others.filter((row) => duplicates.present.has(row.rowId));
  const isBusy = !isFree(job);
  const { active } = duplicates;
  const move = (by: number): void => {
    const at = rows.findIndex((row) => row.rowId === active) + by;
    const next = rows[(at + rows.length) % rows.length];
    if (next === undefined) return;
    dispatch({ type: 'duplicatesActive', rowId: next.rowId });
    card.current?.querySelector(`[data-duplicate="${CSS.escape(next.rowId)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (answer: 'same' | 'different') => () => {
    if (active !== null && !isBusy) commands.decideDuplicate(active, answer);
  };
  useReviewKeys(review.keys, { 1: decide('same'), 2: decide('different'), s: () => commands.putOffDuplicate(set.number), z: commands.undoDuplicates, arrowdown: () => move(1), arrowup: () => move(-1) });
  useEffect(() => {
    // The keyboard goes on at the new group, unless the person is somewhere else in the pane.
    const at = document.activeElement;
    if (at === null || at.contains(card.current)) card.current?.focus({ preventScroll: true });
  }, []);
  if (base === undefined) return null;
  return (
    <>
      <section ref={card} className={styles.card} tabIndex={-1} aria-label={t('duplicates.group', { number: set.number })} data-group={set.number}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t('duplicates.group', { number: set.number })}</h2>
          <Badge appearance="tint" color={set.degree === 'same' ? 'success' : 'warning'}>
            {t(`duplicates.degree.${set.degree}`)}
          </Badge>
        </div>
        {rows.map((row) => (
          <DuplicateRowView key={row.rowId} base={base} row={row} answer={duplicates.verdicts.get(row.rowId) ?? null} isActive={row.rowId === active} showKeys={review.keys} disabled={isBusy} />
        ))}
        {review.keys && (
          <Text size={200} className={styles.keys}>
            {t('duplicates.keys')}
          </Text>
        )}
      </section>
      <div className={styles.foot}>
        <KeyButton label={t('duplicates.later')} hint={review.keys ? 'S' : null} disabled={isBusy} onPress={() => commands.putOffDuplicate(set.number)} />
        <KeyButton label={t('duplicates.undo')} hint={review.keys ? 'Z' : null} disabled={isBusy || duplicates.history.length === 0} onPress={commands.undoDuplicates} />
      </div>
    </>
  );
}
