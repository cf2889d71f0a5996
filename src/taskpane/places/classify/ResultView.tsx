import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { wordNotice } from '../../../actions/notices';
import type { ClassifyResult } from '../../../actions/results';
import { RANKS, TYPES, codesOf } from '../../../domain/vocabulary';
import { RANK_COLOURS, TYPE_COLOURS } from '../../../sheets/palette';
import { Bars, type Bar } from '../../components/Bars';
import { Block } from '../../components/Block';
import { OpenSheetButton } from '../../components/OpenSheetButton';
import type { ReviewState } from '../../state/reviewState';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  changes: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: 0, padding: 0, listStyleType: 'none' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  notices: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The result of the run in numbers: by type, by 推奨度, what is open, what changed. */
export function ResultView({ result }: { readonly result: ClassifyResult }) {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  const bar = (key: string, label: string, count: number, colour: string): Bar => ({
    key,
    label,
    value: count.toLocaleString(state.language),
    said: t('result.bar', { label, count }),
    parts: [{ count, colour }],
  });
  const { certain, ask } = result.duplicateCounts;
  const open = (tab: ReviewState['tab']): void => {
    dispatch({ type: 'reviewTabChosen', tab });
    dispatch({ type: 'placeOpened', place: 'review' });
  };
  return (
    <>
      <Block title={t('result.title')}>
        <Text>{t('result.done', { count: result.classified.length })}</Text>
        <Text>{result.needsReview === 0 ? t('result.review.none') : t('result.review', { count: result.needsReview })}</Text>
        {certain + ask > 0 && <Text>{t('result.duplicates', { count: certain + ask })}</Text>}
        <div className={styles.ways}>
          {result.needsReview > 0 && <Button onClick={() => open('queue')}>{t('result.review.go')}</Button>}
          {certain + ask > 0 && <Button onClick={() => open('duplicates')}>{t('result.duplicates.go')}</Button>}
          {result.needsReview + certain + ask === 0 && <OpenSheetButton sheet={result.sheets.result} />}
        </div>
      </Block>
      <Block title={t('result.byType')}>
        <Bars label={t('result.byType')} bars={codesOf(TYPES).map((type) => bar(type, TYPES[type][state.language], result.byType[type], TYPE_COLOURS[type]))} />
      </Block>
      <Block title={t('result.byRank')}>
        <Bars label={t('result.byRank')} bars={RANKS.map((rank) => bar(rank, rank, result.byRank[rank], RANK_COLOURS[rank]))} />
        <Text size={200} className={styles.quiet}>
          {t('result.rank.note')}
        </Text>
      </Block>
      {!state.isReopened && <Changes result={result} />}
      {result.notices.length > 0 && (
        <Block title={t('result.notices')}>
          <ul className={styles.notices}>
            {result.notices.map((notice, index) => (
              <li key={index}>{wordNotice(notice, state.language)}</li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}

/** What this run gave otherwise than the one before it. */
function Changes({ result: { changes, kept } }: { readonly result: ClassifyResult }) {
  const styles = useStyles();
  const { t } = useThisPane();
  return (
    <Block title={t('result.changes')}>
      {changes === null ? (
        <Text>{t('result.changes.first')}</Text>
      ) : (
        <ul className={styles.changes}>
          <li>{t('result.changes.added', { count: changes.added })}</li>
          <li>{t('result.changes.removed', { count: changes.removed })}</li>
          <li>{t('result.changes.changed', { count: changes.changed })}</li>
          <li>{t('result.changes.same', { count: changes.same })}</li>
        </ul>
      )}
      {kept.tags + kept.outreach > 0 && <Text>{t('result.kept', kept)}</Text>}
    </Block>
  );
}
