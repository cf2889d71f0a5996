import { Button, Field, ProgressBar, Text } from '@fluentui/react-components';
import { phaseWord } from '../../state/progress';
import type { Job } from '../../state/state';
import { useThisPane } from '../../usePane';

/** How far the run has come, in rows, and the way out. */
export function RunProgress({ job }: { readonly job: Job }) {
  const { t, commands } = useThisPane();
  const { progress } = job;
  const rows = progress === null || progress.total === 0 ? undefined : t('progress.rows', { done: progress.done, total: progress.total });
  return (
    <>
      <Field label={t(job.kind === 'reopen' ? 'reopen.opening' : phaseWord(progress))} hint={rows}>
        {/* Without a value the bar shows that something goes on. */}
        <ProgressBar thickness="large" value={rows === undefined ? undefined : progress?.done} max={progress?.total} />
      </Field>
      {job.waiting && <Text>{t('progress.waiting')}</Text>}
      <div>
        <Button disabledFocusable={job.cancelling} onClick={commands.cancel}>
          {t(job.cancelling ? 'classify.cancelling' : 'classify.cancel')}
        </Button>
      </div>
    </>
  );
}
