import { Button, Caption1, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { choose } from '../../../domain/outreach/choose';
import { LIST_LABELS, OUTREACH_LISTS, type OutreachList } from '../../../domain/outreach/lists';
import { DEFAULT_CRITERIA } from '../../../domain/outreach/criteria';
import { choosableOf } from '../../../sheets/approachFacts';
import { NO_INPUT } from '../../../sheets/ledgerEntry';
import { Block } from '../../components/Block';
import { OpenSheetButton } from '../../components/OpenSheetButton';
import { criteriaOf } from '../../state/approachPane';
import { isFree } from '../../state/state';
import { useOwnLook } from '../../useOwnLook';
import { useThisPane } from '../../usePane';
import { RunProgress } from '../classify/RunProgress';
import { ChoiceCount } from './lists/ChoiceCount';
import { CriteriaForm } from './lists/CriteriaForm';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Part of a place: the three outreach lists: criteria, count, making them. */
export function OutreachLists() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const { job, result, approach, language } = state;
  const { look, list } = approach;
  const canStart = isFree(job);
  const sheets = result?.sheets;
  useOwnLook(commands.lookAtOutreach, sheets);
  useEffect(() => () => dispatch({ type: 'approachLeft' }), [dispatch, sheets]);
  useEffect(() => {
    // Tags that were changed in the sheet count, as do entries that were typed there: when the place is opened, when people come back from the sheet,
    // and when something has ended during which nothing was read.
    if (!canStart) return;
    const read = (): void => {
      void commands.refreshReview();
      void commands.refreshOutreach();
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [commands, sheets, canStart]);
  const criteria = criteriaOf(approach, list);
  const inputs = look?.inputs;
  const rows = useMemo(() => (result?.classified ?? []).map((one) => choosableOf(one, inputs?.get(one.id) ?? NO_INPUT, list)), [result, inputs, list]);
  const choice = useMemo(() => choose(rows, criteria), [rows, criteria]);
  const made = approach.made[list];
  const sheet = look?.sheets[list];
  return (
    <Block title={t('approach.title')}>
      <RadioGroup value={list} aria-label={t('approach.list')} onChange={(_event, { value }) => dispatch({ type: 'approachListChosen', list: value as OutreachList })}>
        {OUTREACH_LISTS.map((one) => (
          <Radio key={one} value={one} label={LIST_LABELS[one][language]} />
        ))}
      </RadioGroup>
      <CriteriaForm key={list} list={list} criteria={criteria} rows={rows} />
      {JSON.stringify(criteria) !== JSON.stringify(DEFAULT_CRITERIA[list]) && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'approachWished', list, criteria: DEFAULT_CRITERIA[list] })}>
            {t('approach.again')}
          </Button>
        </div>
      )}
      {look !== null && <ChoiceCount choice={choice} />}
      {look?.unreadable.includes(list) === true && approach.changed[list] === undefined && <Caption1>{t('approach.unreadable')}</Caption1>}
      {job?.kind === 'approach' && (!job.isLook ? <RunProgress job={job} /> : look === null && <Text>{t('approach.looking')}</Text>)}
      {made !== undefined && !(job?.kind === 'approach' && !job.isLook) && <Text role="status">{t('approach.made', { chosen: made.chosen, added: made.added, kept: made.kept, moved: made.movedOut })}</Text>}
      <div className={styles.buttons}>
        <Button disabledFocusable={!canStart || look === null || (choice.chosen.length === 0 && sheet === undefined)} onClick={() => void commands.makeOutreachList()}>
          {t(sheet === undefined ? 'approach.make' : 'approach.remake')}
        </Button>
        {sheet !== undefined && <OpenSheetButton sheet={sheet} />}
      </div>
      {sheet !== undefined && <Caption1>{t('approach.remake.note')}</Caption1>}
    </Block>
  );
}
