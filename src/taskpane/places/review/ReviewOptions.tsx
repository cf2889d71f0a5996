import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ELEMENTS, TYPES, codesOf } from '../../../domain/vocabulary';
import { Choice } from '../../components/Choice';
import { NO_FILTER, type ReviewFilter, type ReviewOption } from '../../state/reviewState';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  options: { flexShrink: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  choices: { flexShrink: 0, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ALL = 'all';
const OPTIONS: readonly ReviewOption[] = ['little', 'autoAccept', 'follow', 'keys'];

/** Which rows are offered, and how the review behaves. */
export function ReviewOptions() {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  const { review, result, language } = state;
  const { filter } = review;
  const choose = <K extends keyof ReviewFilter>(what: K, value: NonNullable<ReviewFilter[K]> | typeof ALL): void =>
    dispatch({ type: 'reviewFiltered', filter: { [what]: value === ALL ? null : value } });
  const all = { value: ALL, text: t('review.filter.all') } as const;
  const sheets = [...new Set(result?.lists.map(({ sheet }) => sheet))];
  return (
    <section id="review-options" className={styles.options} aria-label={t('review.options')}>
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <Choice label={t('review.filter.sheet')} value={filter.sheet === null ? ALL : `=${filter.sheet}`} options={[all, ...sheets.map((sheet) => ({ value: `=${sheet}`, text: sheet }))]} onChoose={(value) => choose('sheet', value === ALL ? ALL : value.slice(1))} />
        )}
        <Choice label={t('review.filter.type')} value={filter.type ?? ALL} options={[all, ...codesOf(TYPES).map((type) => ({ value: type, text: TYPES[type][language] }))]} onChoose={(value) => choose('type', value)} />
        <Choice label={t('review.filter.open')} value={filter.open ?? ALL} options={[all, ...codesOf(ELEMENTS).map((element) => ({ value: element, text: ELEMENTS[element][language] }))]} onChoose={(value) => choose('open', value)} />
      </div>
      {Object.values(filter).some((value) => value !== null) && (
        <div>
          <Button size="small" onClick={() => dispatch({ type: 'reviewFiltered', filter: NO_FILTER })}>
            {t('review.filter.clear')}
          </Button>
        </div>
      )}
      {OPTIONS.map((option) => (
        <Checkbox key={option} label={t(`review.option.${option}`)} checked={review[option]} onChange={(_event, { checked }) => dispatch({ type: 'reviewOptionSet', option, on: checked === true })} />
      ))}
      {review.keys && (
        <Text size={200} className={styles.quiet}>
          {t('review.keys')}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        {t('review.legend')}
      </Text>
    </section>
  );
}
