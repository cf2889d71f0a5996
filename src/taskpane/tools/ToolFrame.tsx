import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { PlaceFrame } from '../components/PlaceFrame';
import type { Tool } from '../state/state';
import { useThisPane } from '../usePane';

const useStyles = makeStyles({
  head: { flexShrink: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, ':focus': { outlineStyle: 'none' } },
});

/** What every tool behind the gear looks like: the way back, its name, what it is for, its content and one primary button. Esc closes it. */
export function ToolFrame({ tool, children, foot = null }: { readonly tool: Tool; readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  const { dispatch, t } = useThisPane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that opened the tool is gone: who listens hears what is open now.
    title.current?.focus();
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // In Excel on the web office.js takes every Esc for the wish to leave the pane.
      event.stopPropagation();
      dispatch({ type: 'toolClosed' });
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [dispatch]);
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('tool.back')} onClick={() => dispatch({ type: 'toolClosed' })} />
        <h2 className={styles.title} id={`tool-${tool}`} ref={title} tabIndex={-1}>
          {t(`tool.${tool}`)}
        </h2>
      </div>
      <PlaceFrame purpose={t(`tool.${tool}.purpose`)} foot={foot}>
        {children}
      </PlaceFrame>
    </>
  );
}
