import { Button, Caption1, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LettersWish } from '../../../actions/letters';
import { LIST_LABELS, type OutreachList } from '../../../domain/outreach/lists';
import { Block } from '../../components/Block';
import { OpenSheetButton } from '../../components/OpenSheetButton';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';
import { RunProgress } from '../classify/RunProgress';
import { LettersResult } from './letters/LettersResult';
import { TemplateProblems } from './letters/TemplateProblems';
import { useFreshPart } from './useFreshPart';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: { display: 'flex', flexDirection: 'column' },
});

/** Part of a place: letters from templates. */
export function Letters() {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const { job, approach, language, letters: { look, outcome } } = state;
  const canStart = isFree(job);
  const [off, setOff] = useState<ReadonlySet<OutreachList>>(new Set());
  const [alsoContacted, setAlsoContacted] = useState(false);
  const [asDraft, setAsDraft] = useState(false);
  useFreshPart('letters', commands.lookAtLetters, approach.look);
  const there = look?.lists ?? [];
  const wish: LettersWish = { lists: there.map(({ list }) => list).filter((list) => !off.has(list)), alsoContacted, asDraft };
  const problems = look === null || look.templates === null ? [] : wish.lists.flatMap((list) => look.problems[list]);
  const distinct = [...new Map(problems.map((problem) => [`${problem.cell} ${problem.code} ${problem.written}`, problem])).values()];
  return (
    <Block title={t('letters.title')}>
      <Text>{t('letters.purpose')}</Text>
      {job?.kind === 'letters' && (!job.isLook ? <RunProgress job={job} /> : look === null && <Text>{t('letters.looking')}</Text>)}
      {look !== null && there.length === 0 && <Text>{t('letters.noLists')}</Text>}
      {look !== null && there.length > 0 && (
        <>
          <div role="group" aria-label={t('letters.lists')} className={styles.group}>
            {there.map(({ list, chosen }) => (
              <Checkbox
                key={list}
                label={t('letters.list', { list: LIST_LABELS[list][language], count: chosen })}
                checked={!off.has(list)}
                onChange={(_event, { checked }) => setOff((before) => new Set(checked === true ? [...before].filter((one) => one !== list) : [...before, list]))}
              />
            ))}
          </div>
          <div className={styles.group}>
            <Checkbox label={t('letters.alsoContacted')} checked={alsoContacted} onChange={(_event, { checked }) => setAlsoContacted(checked === true)} />
            <Checkbox label={t('letters.asDraft')} checked={asDraft} onChange={(_event, { checked }) => setAsDraft(checked === true)} />
          </div>
          {outcome === null && distinct.length > 0 && <TemplateProblems title={t('letters.problems.todo', { count: distinct.length })} sheet={look.templates ?? ''} problems={distinct} />}
          <LettersResult wish={wish} />
          <div className={styles.buttons}>
            {look.templates === null ? (
              <Button disabledFocusable={!canStart} onClick={() => void commands.makeTemplates()}>
                {t('letters.templates.make')}
              </Button>
            ) : (
              <OpenSheetButton sheet={look.templates} />
            )}
            <Button disabledFocusable={!canStart || wish.lists.length === 0} onClick={() => void commands.makeLetters(wish)}>
              {t(look.letters === null ? 'letters.make' : 'letters.remake')}
            </Button>
            {look.letters !== null && <OpenSheetButton sheet={look.letters} />}
            {look.templates !== null && (
              <Button appearance="subtle" disabledFocusable={!canStart} onClick={() => void commands.makeTemplates()}>
                {t('letters.templates.remake')}
              </Button>
            )}
          </div>
          <Caption1>{t('letters.templates.note')}</Caption1>
        </>
      )}
    </Block>
  );
}
