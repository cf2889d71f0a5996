import { Button, Caption1, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HearingsOutcome } from '../../../actions/hearings';
import { LIST_LABELS } from '../../../domain/outreach/lists';
import type { HearingKind } from '../../../sheets/hearingBodies';
import { Block } from '../../components/Block';
import { OpenSheetButton } from '../../components/OpenSheetButton';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { RunProgress } from '../classify/RunProgress';
import { useFreshPart } from './useFreshPart';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: { display: 'flex', flexDirection: 'column' },
});

/** Part of a place: hearing sheets and the record of answers. */
export function Hearings() {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { job, approach, language, hearings: { look, outcome } } = state;
  const canStart = isFree(job);
  const [off, setOff] = useState<ReadonlySet<HearingKind>>(new Set());
  const [onlyAsked, setOnlyAsked] = useState(false);
  useFreshPart('hearings', commands.lookAtHearings, approach.look);
  const there = look?.lists ?? [];
  const kinds = there.map(({ kind }) => kind).filter((kind) => !off.has(kind));
  return (
    <Block title={t('hearings.title')}>
      <Text>{t('hearings.purpose')}</Text>
      {job?.kind === 'hearings' && (!job.isLook ? <RunProgress job={job} /> : look === null && <Text>{t('hearings.looking')}</Text>)}
      {look !== null && there.length === 0 && <Text>{t('hearings.noLists')}</Text>}
      {look !== null && there.length > 0 && (
        <>
          <div role="group" aria-label={t('hearings.lists')} className={styles.group}>
            {there.map(({ kind, chosen }) => (
              <Checkbox
                key={kind}
                label={t('hearings.list', { list: LIST_LABELS[kind][language], count: chosen })}
                checked={!off.has(kind)}
                onChange={(_event, { checked }) => setOff((before) => new Set(checked === true ? [...before].filter((one) => one !== kind) : [...before, kind]))}
              />
            ))}
            <Checkbox label={t('hearings.onlyAsked')} checked={onlyAsked} onChange={(_event, { checked }) => setOnlyAsked(checked === true)} />
          </div>
          {outcome !== null && <Outcome outcome={outcome} />}
        </>
      )}
      {look !== null && look.record !== null && <Text>{t('hearings.recorded', { recorded: look.recorded, answered: look.answered })}</Text>}
      {look !== null && (
        <div className={styles.buttons}>
          {there.length > 0 && (
            <Button disabledFocusable={!canStart || kinds.length === 0} onClick={() => void commands.makeHearings({ kinds, onlyAsked })}>
              {t(look.sheet === null ? 'hearings.make' : 'hearings.remake')}
            </Button>
          )}
          {look.sheet !== null && <OpenSheetButton sheet={look.sheet} />}
          {look.record !== null && <OpenSheetButton sheet={look.record} />}
        </div>
      )}
      {look !== null && look.record !== null && <Caption1>{t('hearings.note')}</Caption1>}
    </Block>
  );
}

function Outcome({ outcome }: { readonly outcome: HearingsOutcome }) {
  const styles = useStyles();
  const { t } = useThisPane();
  if (outcome.is === 'nobody') return <Text role="status">{t('hearings.nobody')}</Text>;
  const { pages, recorded, added, leftOut, takenOver } = outcome;
  return (
    <div className={styles.group} role="status">
      <Text weight="semibold">{t('hearings.made', { pages, recorded, added })}</Text>
      {leftOut > 0 && <Text>{t('hearings.leftOut', { count: leftOut })}</Text>}
      {takenOver > 0 && <Text>{t('hearings.takenOver', { count: takenOver })}</Text>}
    </div>
  );
}
