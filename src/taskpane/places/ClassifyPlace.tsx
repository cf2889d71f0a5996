import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { firstClick } from '../components/firstClick';
import { PlaceFrame } from '../components/PlaceFrame';
import { amountOf, cardsOf } from '../state/cards';
import { isFree } from '../state/state';
import { useThisPane } from '../usePane';
import { ResultView } from './classify/ResultView';
import { RunProgress } from './classify/RunProgress';

/** Place 2: run, progress, result. */
export function ClassifyPlace() {
  const { state, dispatch, t, commands } = useThisPane();
  const { survey, choices, job, result } = state;
  const amount = useMemo(() => (survey === null ? null : amountOf(cardsOf(survey, choices))), [survey, choices]);
  const running = job?.kind === 'classify' ? job : null;
  const earlier = (survey?.resultSheets.length ?? 0) > 0;
  const nothing = amount !== null && amount.rows === 0;
  return (
    <PlaceFrame
      purpose={t('classify.purpose')}
      foot={
        nothing ? (
          <Button appearance="primary" onClick={() => dispatch({ type: 'placeOpened', place: 'lists' })}>
            {t('classify.toLists')}
          </Button>
        ) : (
          <Button
            appearance="primary"
            // Keeps the keyboard's place while the run goes on.
            disabledFocusable={!isFree(job) || amount === null}
            onClick={firstClick(() => void commands.classify())}
          >
            {t(running !== null ? 'classify.running' : earlier ? 'classify.again' : 'classify.start')}
          </Button>
        )
      }
    >
      {amount !== null && (result === null || nothing) && <Text weight="semibold">{nothing ? t('classify.nothing') : t('classify.ready', amount)}</Text>}
      {running !== null && <RunProgress job={running} />}
      {running === null && state.cancelled && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('classify.cancelled')}</MessageBarBody>
        </MessageBar>
      )}
      {running === null && result === null && earlier && <Text>{t('classify.earlier')}</Text>}
      {running === null && result !== null && <ResultView result={result} />}
    </PlaceFrame>
  );
}
