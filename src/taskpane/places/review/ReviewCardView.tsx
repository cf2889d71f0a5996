import { Badge, Button, Card, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TYPES, type Answer } from '../../../domain/vocabulary';
import { ELEMENTS, PLUSES } from '../../../domain/vocabulary';
import { EvidenceText } from '../../components/EvidenceText';
import { REVIEWED, answerOf, type ReviewCard } from '../../state/review';
import { EVIDENCE_COLOURS } from '../../theme/palette';
import { useThisPane } from '../../usePane';

/** A sign beside each word, so that answers are told apart without colour. */
const SIGNS: Readonly<Record<Answer, string>> = { yes: '▲', no: '▼', unknown: '？' };
const ANSWER_WORDS = { yes: 'review.for', no: 'review.against', unknown: 'review.undecided' } as const;
const TAG_LABELS = { ...ELEMENTS, ...PLUSES };

const useStyles = makeStyles({
  card: { flexShrink: 0, padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalS, overflow: 'visible' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
  chip: { padding: `0 ${tokens.spacingHorizontalS}`, border: `1px solid ${tokens.colorNeutralStroke1}`, borderBottomWidth: '3px', borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** One row to review: what was proposed, the words for it, and the way to the row. */
export function ReviewCardView({ card }: { readonly card: ReviewCard }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { name, sheet, row, decision } = card;
  const { language } = state;
  return (
    <Card className={styles.card} role="group" aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <Text size={200} className={styles.quiet}>
        {t('review.where', { sheet, row })}
      </Text>
      <div className={styles.chips}>
        <Badge appearance="tint" color="informative">
          {TYPES[decision.type][language]}
        </Badge>
        <Badge appearance="tint" color="brand">
          {t('result.byRank')} {decision.rank}
        </Badge>
      </div>
      <ul className={styles.chips} aria-label={t('review.proposed')}>
        {REVIEWED.map((tag) => {
          const answer = answerOf(decision, tag);
          return (
            <li key={tag} className={styles.chip} style={{ borderBottomColor: EVIDENCE_COLOURS[tag] }}>
              {TAG_LABELS[tag][language]} <span aria-hidden>{SIGNS[answer]}</span>{' '}
              {t(ANSWER_WORDS[answer])}
            </li>
          );
        })}
      </ul>
      {card.texts.length === 0 ? (
        <Text size={200} className={styles.quiet}>
          {t('review.words.none')}
        </Text>
      ) : (
        card.texts.map(({ column, segments }, index) => (
          <div key={index}>
            <Text size={200} className={styles.quiet} block>
              {column}
            </Text>
            <EvidenceText segments={segments} />
          </div>
        ))
      )}
      <div>
        <Button size="small" disabled={state.job !== null} aria-label={t('review.go.label', { name, sheet, row })} onClick={() => void commands.goTo(sheet, row)}>
          {t('review.go')}
        </Button>
      </div>
    </Card>
  );
}
