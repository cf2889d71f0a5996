import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Block } from '../components/Block';
import { PlaceFrame } from '../components/PlaceFrame';
import { amountOf, cardsOf, ignoredOf, isEmptyWorkbook } from '../state/cards';
import { isFree } from '../state/state';
import { useThisPane } from '../usePane';
import { IgnoredSheets } from './lists/IgnoredSheets';
import { ListCardView } from './lists/ListCardView';

/** Place 1: what was found, is it right? */
export function ListsPlace() {
  const { state, dispatch, t, commands } = useThisPane();
  const { survey, choices, job } = state;
  const cards = useMemo(() => (survey === null ? [] : cardsOf(survey, choices)), [survey, choices]);
  const { lists, rows } = amountOf(cards);
  const empty = survey !== null && isEmptyWorkbook(survey);
  return (
    <PlaceFrame
      purpose={t('lists.purpose')}
      foot={
        <>
          <Button appearance="primary" disabledFocusable={lists === 0 || !isFree(job)} onClick={() => dispatch({ type: 'placeOpened', place: 'classify' })}>
            {t('lists.next')}
          </Button>
          <Button disabledFocusable={!isFree(job)} onClick={() => void commands.survey()}>
            {t('lists.search')}
          </Button>
        </>
      }
    >
      {state.stale && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('lists.changed')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={!isFree(job)} onClick={() => void commands.survey()}>
              {t('lists.search')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {(job?.kind === 'survey' || job?.kind === 'sample') && <Spinner size="small" label={t(job.kind === 'sample' ? 'first.inserting' : 'lists.searching')} />}
      {empty && <FirstRun />}
      {survey !== null && !empty && (
        <>
          <Text weight="semibold">{lists === 0 ? t('lists.none') : t('lists.found', { lists, rows })}</Text>
          {cards.length === 0 && <Text>{t('lists.none.next')}</Text>}
          {cards.map((card) => (
            <ListCardView key={card.key} card={card} />
          ))}
          <IgnoredSheets ignored={ignoredOf(survey, choices)} />
        </>
      )}
    </PlaceFrame>
  );
}

/** For an empty workbook: the sample by one click. */
function FirstRun() {
  const { state, t, commands } = useThisPane();
  return (
    <Block title={t('first.title')}>
      <Text>{t('first.body')}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={!isFree(state.job)} onClick={() => void commands.insertSample()}>
          {t('first.insert')}
        </Button>
      </div>
      <Text size={200}>{t('first.own')}</Text>
    </Block>
  );
}
