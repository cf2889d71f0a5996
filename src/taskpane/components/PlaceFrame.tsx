import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  content: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  purpose: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PlaceFrameProps {
  /** One sentence of what the place is for. */
  readonly purpose: string;
  readonly children: ReactNode;
  /** The primary button, always in sight. */
  readonly foot: ReactNode;
}

/** What every place looks like: what it is for, its content, and one primary button that stays in sight. */
export function PlaceFrame({ purpose, children, foot }: PlaceFrameProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.content}>
        <Text as="p" className={styles.purpose} style={{ margin: 0 }}>
          {purpose}
        </Text>
        {children}
      </div>
      {foot !== null && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
