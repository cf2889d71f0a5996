import { Button, MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isFree } from '../state/state';
import { useOwnLook } from '../useOwnLook';
import { useThisPane } from '../usePane';
import { ExportRules } from './rules/ExportRules';
import { MergeChoices } from './rules/MergeChoices';
import { MergeSources } from './rules/MergeSources';
import { PreviewRules } from './rules/PreviewRules';
import { ResetRules } from './rules/ResetRules';
import { RulesInForce } from './rules/RulesInForce';
import { RunProgress } from '../places/classify/RunProgress';
import { ToolFrame } from './ToolFrame';

const useStyles = makeStyles({
  // Without it the bar is lower than its text.
  bar: { flexShrink: 0 },
});

/** Behind the gear: the rules as a table in the workbook, checked, previewed, applied, reset, merged, passed on. */
export function RulesTool() {
  const styles = useStyles();
  const { state, dispatch, t, commands } = useThisPane();
  const said = useRef<HTMLDivElement>(null);
  const { job, rules } = state;
  const { look, done, merging } = rules;
  const canStart = isFree(job);
  // The table may have been edited since the tool was open last.
  useOwnLook(commands.lookAtRules);
  useEffect(() => {
    said.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  useEffect(() => () => dispatch({ type: 'rulesLeft' }), [dispatch]);
  return (
    <ToolFrame
      tool="rules"
      foot={
        <Button
          appearance="primary"
          disabledFocusable={!canStart || state.survey === null}
          onClick={() => {
            dispatch({ type: 'placeOpened', place: 'classify' });
            void commands.classify();
          }}
        >
          {t('rules.apply')}
        </Button>
      }
    >
      {job?.kind === 'rules' && !(job.isLook && look !== null) && (job.progress === null && !job.waiting ? <Text>{t('rules.looking')}</Text> : <RunProgress job={job} />)}
      {done !== null && canStart && (
        <MessageBar ref={said} intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {done.what === 'written' || done.what === 'merged' ? t(`rules.done.${done.what}`, { sheet: done.sheet, count: done.what === 'merged' ? done.count : 0 }) : t(`rules.done.${done.what}`)}
            {(done.what === 'merged' || done.what === 'reset') && done.earlier !== null && <div>{t('rules.done.earlier', { sheet: done.earlier })}</div>}
          </MessageBarBody>
        </MessageBar>
      )}
      {look !== null && (
        <>
          <RulesInForce look={look} />
          <PreviewRules preview={rules.preview} />
          <MergeSources look={look} />
          {merging !== null && <MergeChoices key={merging.number} merging={merging} />}
          <ExportRules text={rules.exported} />
          {look.active.table !== null && <ResetRules asked={rules.resetAsked} />}
        </>
      )}
    </ToolFrame>
  );
}
