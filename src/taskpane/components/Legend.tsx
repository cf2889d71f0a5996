import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px', borderRadius: tokens.borderRadiusSmall, boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`, forcedColorAdjust: 'none' },
});

/** What the colours of bars with several parts mean. */
export function Legend({ entries }: { readonly entries: readonly { readonly label: string; readonly colour: string }[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ label, colour }) => (
        <li key={label} className={styles.entry}>
          <span className={styles.swatch} style={{ backgroundColor: colour }} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
}
