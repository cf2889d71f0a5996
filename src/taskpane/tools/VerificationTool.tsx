import { Button, Caption1, ProgressBar, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Block } from '../components/Block';
import { OpenSheetButton } from '../components/OpenSheetButton';
import { RunProgress } from '../places/classify/RunProgress';
import { isAnswered } from '../state/verificationPane';
import { isFree } from '../state/state';
import { useOwnLook } from '../useOwnLook';
import { useThisPane } from '../usePane';
import { ToolFrame } from './ToolFrame';
import { BlindCard } from './verification/BlindCard';
import { Figures } from './verification/Figures';

/** Sizes that are offered beside all: what each tells stands in the note. */
const SIZES = [50, 100, 200];

/** Behind the gear: a random sample that a person answers blind, and how far the machine agrees with it. */
export function VerificationTool() {
  const { state, dispatch, t, commands } = useThisPane();
  const { job, verification: { look, result, current } } = state;
  const canStart = isFree(job);
  const [size, setSize] = useState(String(SIZES[0]));
  useOwnLook(commands.lookAtVerification);
  useEffect(() => {
    // Also what came in since the tool was left.
    dispatch({ type: 'verificationLeft' });
    return () => dispatch({ type: 'verificationLeft' });
  }, [dispatch]);
  const rows = look?.rows ?? [];
  const population = look?.population ?? 0;
  const done = rows.filter(isAnswered).length;
  const sizes = [...SIZES.filter((count) => count < population), population].filter((count) => count > rows.length);
  const wished = sizes.includes(Number(size)) ? Number(size) : (sizes[0] ?? 0);
  if (current !== null) {
    return (
      <ToolFrame tool="verification">
        <BlindCard />
      </ToolFrame>
    );
  }
  const isOpen = rows.length > 0 && done < rows.length;
  return (
    <ToolFrame
      tool="verification"
      foot={
        rows.length === 0 ? (
          <Button appearance="primary" disabledFocusable={!canStart || wished === 0} onClick={() => void commands.startVerification(wished)}>
            {t('verification.start')}
          </Button>
        ) : isOpen ? (
          <Button appearance="primary" disabledFocusable={!canStart} onClick={() => dispatch({ type: 'verificationOpened' })}>
            {t('verification.go')}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={!canStart} onClick={() => void commands.measureVerification()}>
            {t('verification.measure')}
          </Button>
        )
      }
    >
      {job?.kind === 'verification' && !(job.isLook && look !== null) && (job.progress === null && !job.waiting ? <Text>{t('verification.looking')}</Text> : <RunProgress job={job} />)}
      {rows.length > 0 && (
        <>
          <ProgressBar value={done} max={rows.length} />
          <Text>{done === rows.length ? t('verification.done') : t('verification.progress', { done, total: rows.length })}</Text>
          <Caption1>{t('verification.stop.note')}</Caption1>
        </>
      )}
      {isOpen && (
        <div>
          <Button disabledFocusable={!canStart} onClick={() => void commands.measureVerification()}>
            {t('verification.measure')}
          </Button>
        </div>
      )}
      {result !== null && <Figures result={result} />}
      {look !== null && look.sheet !== null && (
        <div>
          <OpenSheetButton sheet={look.sheet} />
        </div>
      )}
      {look !== null && sizes.length > 0 && (
        <Block title={t(rows.length === 0 ? 'verification.start' : 'verification.more')}>
          <Caption1>{rows.length === 0 ? t('verification.start.note', { population }) : t('verification.more.note')}</Caption1>
          <RadioGroup value={String(wished)} onChange={(_, { value }) => setSize(value)} aria-label={t('verification.start')}>
            {sizes.map((count) => (
              <Radio key={count} value={String(count)} label={count === population ? t('verification.all', { count }) : t('verification.size', { count })} />
            ))}
          </RadioGroup>
          {rows.length > 0 && (
            <div>
              <Button disabledFocusable={!canStart} onClick={() => void commands.startVerification(wished)}>
                {t('verification.more')}
              </Button>
            </div>
          )}
        </Block>
      )}
    </ToolFrame>
  );
}
