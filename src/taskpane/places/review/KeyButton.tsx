import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, gap: tokens.spacingHorizontalXS },
  key: { fontFamily: 'inherit', fontSize: tokens.fontSizeBase100, lineHeight: '14px', padding: '0 4px', border: '1px solid currentColor', borderRadius: tokens.borderRadiusSmall },
});

interface KeyButtonProps {
  readonly label: string;
  /** The key that does the same; null: none. */
  readonly hint: string | null;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button that shows the key that does the same. */
export function KeyButton({ label, hint, primary = false, disabled = false, onPress }: KeyButtonProps) {
  const styles = useStyles();
  return (
    <Button className={styles.button} appearance={primary ? 'primary' : 'secondary'} disabledFocusable={disabled} aria-keyshortcuts={hint ?? undefined} onClick={onPress}>
      <span>{label}</span>
      {hint !== null && (
        <kbd className={styles.key} aria-hidden>
          {hint}
        </kbd>
      )}
    </Button>
  );
}
