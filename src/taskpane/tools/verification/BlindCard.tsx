import { ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SINGLE_TAGS, TAG_LABELS } from '../../../domain/evaluation/compare';
import { FIELDS, textOf, type FieldCode } from '../../../domain/candidate';
import { ANSWERS, STAGES, TAGS, TYPES, type Label } from '../../../domain/vocabulary';
import { KeyButton } from '../../places/review/KeyButton';
import { useReviewKeys, type KeyActions } from '../../places/review/useReviewKeys';
import { isFree } from '../../state/state';
import { isAnswered } from '../../state/verificationPane';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  column: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  answers: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  steps: { display: 'flex', flexWrap: 'wrap', gap: `2px ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
});

const TOLD: readonly FieldCode[] = ['legalForm', 'prefecture', 'municipality', 'address', 'area', 'activity', 'members', 'fields', 'designation', 'notes'];

/** One row of the sample, asked question by question: its own words, nothing of the machine's. */
export function BlindCard() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const { verification: { look, current, tag }, language, job } = state;
  const canAnswer = isFree(job);
  const row = look?.rows.find(({ id }) => id === current);
  const labels: Readonly<Record<string, Label>> = tag === 'type' ? TYPES : tag === 'stage' ? STAGES : ANSWERS;
  const codes = TAG_LABELS[tag];
  const answer = (code: string): void => commands.answerBlind(tag, code);
  const back = (): void => dispatch({ type: 'verificationBack' });
  const skip = (): void => dispatch({ type: 'verificationSkipped' });
  const stop = (): void => dispatch({ type: 'verificationStopped' });
  const keys: KeyActions = { ...Object.fromEntries(codes.map((code, i) => [String(i + 1), () => answer(code)])), b: back, s: skip, q: stop };
  useReviewKeys(row !== undefined && canAnswer, keys);
  if (look === null || row === undefined) return null;
  const done = look.rows.filter(isAnswered).length;
  const { candidate } = row;
  return (
    <section className={styles.card} aria-label={row.name}>
      <ProgressBar value={done} max={look.rows.length} />
      <Text size={200}>{t('verification.progress', { done, total: look.rows.length })}</Text>
      <h3 className={styles.name}>{candidate === null ? row.name : textOf(candidate, 'name')}</h3>
      {candidate !== null && TOLD.map((field) => {
        const text = textOf(candidate, field);
        return text === '' ? null : (
          <div key={field}>
            <span className={styles.column}>{FIELDS[field][language]}</span>
            {text}
          </div>
        );
      })}
      <div className={styles.steps}>
        {SINGLE_TAGS.map((one) => (
          <span key={one} aria-current={one === tag ? 'step' : undefined}>
            {row.answers[one] === undefined ? '○' : '●'} {TAGS[one][language]}
          </span>
        ))}
      </div>
      <Text weight="semibold" aria-live="polite">
        {t('verification.question', { tag: TAGS[tag][language] })}
      </Text>
      <div className={styles.answers}>
        {codes.map((code, i) => (
          <KeyButton key={code} label={labels[code]![language]} hint={String(i + 1)} primary={row.answers[tag] === code} disabled={!canAnswer} onPress={() => answer(code)} />
        ))}
      </div>
      <div className={styles.foot}>
        <KeyButton label={t('verification.back')} hint="B" disabled={tag === SINGLE_TAGS[0]} onPress={back} />
        <KeyButton label={t('verification.skip')} hint="S" onPress={skip} />
        <KeyButton label={t('verification.stop')} hint="Q" onPress={stop} />
      </div>
      <Text size={200}>{t('verification.stop.note')}</Text>
    </section>
  );
}
