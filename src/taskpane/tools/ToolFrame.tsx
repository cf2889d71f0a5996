import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { PlaceFrame } from '../components/PlaceFrame';
import type { Tool } from '../state/state';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What every tool behind the gear looks like: the way back, its name, what it is for, its content and one primary button. */
export function ToolFrame({ tool, children, foot = null }: { readonly tool: Tool; readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  const { dispatch, t } = useThisPane();
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('tool.back')} onClick={() => dispatch({ type: 'toolClosed' })} />
        <h2 className={styles.title} id={`tool-${tool}`}>
          {t(`tool.${tool}`)}
        </h2>
      </div>
      <PlaceFrame purpose={t(`tool.${tool}.purpose`)} foot={foot}>
        {children}
      </PlaceFrame>
    </>
  );
}
