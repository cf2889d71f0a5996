import { Badge, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TYPES } from '../../domain/vocabulary';
import { textOf } from '../../domain/candidate';
import { reasonText } from '../../sheets/reason';
import { Block } from '../components/Block';
import { NotYet } from '../components/NotYet';
import { OpenSheetButton } from '../components/OpenSheetButton';
import { PlaceFrame } from '../components/PlaceFrame';
import { firstToApproach } from '../state/counts';
import { Hearings } from './outreach/Hearings';
import { Issues } from './outreach/Issues';
import { Letters } from './outreach/Letters';
import { OutreachLists } from './outreach/OutreachLists';
import { useThisPane } from '../usePane';

/** Organisations shown here; all are in the sheet. */
const SHOWN = 10;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Place 4: whom to approach first, and the sheet made for it. */
export function OutreachPlace() {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { result, language } = state;
  if (result === null) return <NotYet />;
  const first = firstToApproach(result.classified, SHOWN);
  return (
    <PlaceFrame purpose={t('outreach.purpose')} foot={<OpenSheetButton primary sheet={result.sheets.outreach} />}>
      <Text>{t('outreach.status')}</Text>
      <OutreachLists />
      <Letters />
      <Hearings />
      <Issues />
      {first.length > 0 && (
        <Block title={t('outreach.top')}>
          <ol className={styles.list}>
            {first.map(({ candidate, decision }) => (
              <li key={`${candidate.sheet}\n${candidate.row}\n${textOf(candidate, 'name')}`} className={styles.item}>
                <Badge appearance="filled" color="brand" aria-label={`${t('result.byRank')} ${decision.rank}`}>
                  {decision.rank}
                </Badge>
                <div>
                  <Link inline onClick={() => void commands.goTo(candidate.sheet, candidate.row)}>
                    {textOf(candidate, 'name')}
                  </Link>
                  <Text size={200} className={styles.quiet} block>
                    {TYPES[decision.type][language]}
                  </Text>
                  <Text size={200} block>
                    {reasonText(candidate, decision, language)}
                  </Text>
                </div>
              </li>
            ))}
          </ol>
        </Block>
      )}
    </PlaceFrame>
  );
}
