import { Badge, Caption1, Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Proposal } from '../../../domain/learning/learn';
import { FIELDS, textOf, type Candidate } from '../../../domain/candidate';
import { ANSWERS, CATEGORIES, INCENTIVES, STAGES, TAGS, TYPES, type Label } from '../../../domain/vocabulary';
import { Fold } from '../../components/Fold';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  kind: { alignSelf: 'flex-start', flexShrink: 0, whiteSpace: 'nowrap' },
  says: { fontWeight: tokens.fontWeightSemibold, paddingTop: '6px' },
  rows: { display: 'flex', flexDirection: 'column', gap: '2px', alignItems: 'flex-start' },
});

/** Rows named on a card. */
const SHOWN = 8;
const VALUES: Readonly<Record<string, Label>> = { ...ANSWERS, ...TYPES, ...STAGES, ...CATEGORIES, ...INCENTIVES, unknown: ANSWERS.unknown };

/** One proposal: what it would change, who speaks for it, what it does. */
export function ProposalCard({ proposal, rows, isChosen }: { readonly proposal: Proposal; readonly rows: readonly Candidate[]; readonly isChosen: boolean }) {
  const styles = useStyles();
  const { state, dispatch, t } = useThisPane();
  const { language, job } = state;
  const { change, speaksFor, speaksAgainst, mends, spoils, gain, list, id } = proposal;
  const { kind, words } = change;
  const says = {
    words, tag: TAGS[change.tag][language], value: VALUES[change.value]?.[language] ?? change.value,
    weight: change.on[0]?.weight ?? 0, before: change.off[0]?.weight ?? 0,
  };
  const fields = (change.on[0] ?? change.off[0])?.fields ?? [];
  return (
    <article className={styles.card} aria-label={t(`learning.says.${kind}`, says)}>
      <Badge appearance="tint" className={styles.kind}>
        {t(`learning.kind.${kind}`)}
      </Badge>
      <div className={styles.head}>
        <Checkbox
          checked={isChosen}
          disabled={!isFree(job)}
          aria-label={t('learning.choose', { words })}
          onChange={(_, { checked }) => dispatch({ type: 'learningChosen', id, isChosen: checked === true })}
        />
        <Text className={styles.says}>{t(`learning.says.${kind}`, says)}</Text>
      </div>
      <Text size={200}>{t('learning.effect', { mends: mends.length, spoils: spoils.length, gain, organisations: list.organisations, tags: list.tags })}</Text>
      <Caption1>{t('learning.fields', { fields: fields.map((field) => FIELDS[field][language]).join(language === 'ja' ? '、' : ', ') })}</Caption1>
      <Fold label={t('learning.for', { count: speaksFor.length })}>
        <Rows indexes={speaksFor} rows={rows} />
      </Fold>
      {speaksAgainst.length > 0 && (
        <Fold label={t('learning.against', { count: speaksAgainst.length })}>
          <Rows indexes={speaksAgainst} rows={rows} />
        </Fold>
      )}
    </article>
  );
}

function Rows({ indexes, rows }: { readonly indexes: readonly number[]; readonly rows: readonly Candidate[] }) {
  const styles = useStyles();
  const { t, commands } = useThisPane();
  return (
    <div className={styles.rows}>
      {indexes.slice(0, SHOWN).map((index) => {
        const candidate = rows[index]!;
        const { sheet, row } = candidate;
        const name = textOf(candidate, 'name');
        return (
          <Link key={index} as="button" aria-label={t('learning.go', { name, sheet, row })} onClick={() => void commands.goTo(sheet, row)}>
            {name}
          </Link>
        );
      })}
      {indexes.length > SHOWN && <Caption1>{t('learning.more', { count: indexes.length - SHOWN })}</Caption1>}
    </div>
  );
}
