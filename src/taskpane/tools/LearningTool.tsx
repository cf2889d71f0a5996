import { Button, Caption1, Checkbox, MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { TAGS } from '../../domain/vocabulary';
import { Block } from '../components/Block';
import { firstClick } from '../components/firstClick';
import { RunProgress } from '../places/classify/RunProgress';
import { isFree } from '../state/state';
import { useOwnLook } from '../useOwnLook';
import { useThisPane } from '../usePane';
import { ProposalCard } from './learning/ProposalCard';
import { ToolFrame } from './ToolFrame';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Behind the gear: what people's decisions say about the rules, as proposals that they may take over. */
export function LearningTool() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const { job, learning, language } = state;
  const { look, found, chosen, applied, undone, withVerification } = learning;
  const canStart = isFree(job);
  useOwnLook(commands.lookAtDecisions, withVerification);
  useEffect(() => () => dispatch({ type: 'learningLeft' }), [dispatch]);
  const proposals = found?.learnt.proposals ?? [];
  return (
    <ToolFrame
      tool="learning"
      foot={
        proposals.length > 0 ? (
          <Button appearance="primary" disabledFocusable={!canStart || chosen.size === 0} onClick={firstClick(() => void commands.applyProposals())}>
            {t('learning.apply', { count: chosen.size })}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={!canStart || look === null || look.decided === 0} onClick={() => void commands.findProposals()}>
            {t('learning.search')}
          </Button>
        )
      }
    >
      {job?.kind === 'learning' && !(job.isLook && look !== null) && (job.progress === null && !job.waiting ? <Text>{t('learning.looking')}</Text> : <RunProgress job={job} />)}
      {applied !== null && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {t('learning.applied', { count: applied.count, sheet: applied.sheet })}{' '}
            <Button size="small" disabledFocusable={!canStart} onClick={() => void commands.undoProposals()}>
              {t('learning.undo')}
            </Button>{' '}
            <Button
              size="small"
              disabledFocusable={!canStart}
              onClick={() => {
                dispatch({ type: 'placeOpened', place: 'classify' });
                void commands.classify();
              }}
            >
              {t('learning.classify')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {undone && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t('learning.undone')}</MessageBarBody>
        </MessageBar>
      )}
      {look !== null && (
        <Block title={t('learning.state')}>
          <Text>{look.decided === 0 ? t('learning.decided.none') : t('learning.decided', { count: look.decided })}</Text>
          {look.verified > 0 && <Text>{t('learning.verified', { count: look.verified })}</Text>}
          <ul className={styles.list}>
            {look.readiness.map(({ tag, decided, different, needed }) => (
              <li key={tag}>
                <Text size={200}>{t(needed > 0 ? 'learning.tag.few' : 'learning.tag.enough', { tag: TAGS[tag][language], decided, different, needed })}</Text>
              </li>
            ))}
          </ul>
          <Checkbox
            checked={withVerification}
            disabled={!canStart}
            label={t('learning.withVerification')}
            onChange={(_, { checked }) => dispatch({ type: 'learningSources', withVerification: checked === true })}
          />
        </Block>
      )}
      {found !== null && proposals.length === 0 && <Text>{t('learning.none')}</Text>}
      {found !== null && proposals.length > 0 && (
        <Block title={t('learning.proposals', { count: proposals.length })}>
          <Text size={200}>{t('learning.before', { now: found.learnt.differences.now, then: found.learnt.differences.then })}</Text>
          <Caption1>{t(`learning.heldOut.${found.learnt.heldOut}`)}</Caption1>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} rows={found.rows} isChosen={chosen.has(proposal.id)} />
          ))}
          <div>
            <Button size="small" disabledFocusable={!canStart} onClick={() => void commands.findProposals()}>
              {t('learning.searchAgain')}
            </Button>
          </div>
        </Block>
      )}
    </ToolFrame>
  );
}
