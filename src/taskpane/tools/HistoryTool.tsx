import { Button, Caption1, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RestoreResult } from '../../actions/restoreRun';
import { Fold } from '../components/Fold';
import { OpenSheetButton } from '../components/OpenSheetButton';
import { RunProgress } from '../places/classify/RunProgress';
import { isFree } from '../state/state';
import { useOwnLook } from '../useOwnLook';
import { useThisPane } from '../usePane';
import { RunCard } from './history/RunCard';
import { ToolFrame } from './ToolFrame';

/** Runs shown unfolded. */
const SHOWN = 8;

/** Behind the gear: which runs there were, and the way back to before each that is kept. */
export function HistoryTool() {
  const { state, dispatch, t, commands } = useThisPane();
  const { job, history } = state;
  const { look, done, cancelled, ledgerShown } = history;
  const canStart = isFree(job);
  useOwnLook(commands.lookAtHistory);
  useEffect(() => () => dispatch({ type: 'historyLeft' }), [dispatch]);
  const said = useRef<HTMLDivElement>(null);
  const isTold = canStart && (done !== null || cancelled);
  useEffect(() => {
    // The button that was pressed is gone, and what came of it stands above the list.
    if (isTold) said.current?.focus();
  }, [isTold, done]);
  const runs = look?.runs ?? [];
  return (
    <ToolFrame tool="history" foot={look === null || look.sheets.runs === null ? null : <OpenSheetButton sheet={look.sheets.runs} />}>
      {job?.kind === 'history' && look === null && <Text>{t('history.looking')}</Text>}
      {job?.kind === 'restore' && (
        <>
          <Text weight="semibold">{t('history.restoring')}</Text>
          <RunProgress job={job} />
        </>
      )}
      {isTold && (
        <div ref={said} tabIndex={-1}>
          <MessageBar intent={done === null ? 'info' : 'success'} layout="multiline">
            <MessageBarBody>{done === null ? t('history.cancelled') : <DoneText done={done} />}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {look !== null && runs.length === 0 && <Text>{t('history.none')}</Text>}
      {runs.slice(0, SHOWN).map((run) => (
        <RunCard key={run.number} run={run} />
      ))}
      {runs.length > SHOWN && (
        <Fold label={t('history.earlier', { count: runs.length - SHOWN })}>
          {runs.slice(SHOWN).map((run) => (
            <RunCard key={run.number} run={run} />
          ))}
        </Fold>
      )}
      {look !== null && look.sheets.ledger !== null && (
        <>
          <Caption1>{t('history.ledger.note')}</Caption1>
          <div>
            <Button disabledFocusable={!canStart} onClick={() => void commands.showLedger(!ledgerShown)}>
              {t(ledgerShown ? 'history.ledger.hide' : 'history.ledger')}
            </Button>
          </div>
        </>
      )}
    </ToolFrame>
  );
}

function DoneText({ done }: { readonly done: RestoreResult }) {
  const { t } = useThisPane();
  if (done.resultOf !== null) return `${t('history.done.result', { run: done.resultOf })}${t(`history.done.rules.${done.rules}`)}`;
  return done.sheets.result === undefined ? t('history.done.nothing') : t('history.done.earlier', { number: done.tookBack });
}
