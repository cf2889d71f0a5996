import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorBrandForegroundLink, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
});

/** Something folded away under a line that says what it is. */
export function Fold({ label, children, open = false }: { readonly label: string; readonly children: ReactNode; readonly open?: boolean }) {
  const styles = useStyles();
  return (
    <details open={open}>
      {/* Fluent's keyboard handling passes over summaries that do not say that they are stops. */}
      <summary className={styles.summary} tabIndex={0}>
        {label}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
