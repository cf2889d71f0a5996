import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorBrandForegroundLink, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
});

/** Something folded away under a line that says what it is. What is opened, also by `open`, is closed by people only. */
export function Fold({ label, children, open = false }: { readonly label: string; readonly children: ReactNode; readonly open?: boolean }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  if (open && !isOpen) setOpen(true);
  return (
    <details open={isOpen}>
      {/* Fluent's keyboard handling passes over summaries that do not say that they are stops. */}
      <summary className={styles.summary} tabIndex={0}>
        {label}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
