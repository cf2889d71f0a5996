import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useThisPane } from '../usePane';
import { Fold } from './Fold';

const useStyles = makeStyles({
  text: { margin: 0, padding: tokens.spacingHorizontalS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  copy: { alignSelf: 'flex-start' },
});

/** Technical detail for support: folded, can be copied. Where the clipboard is refused (frames), the text is selected instead. */
export function Detail({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { t } = useThisPane();
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState<'failure.copy' | 'failure.copied' | 'failure.copyByHand'>('failure.copy');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('failure.copied');
    } catch {
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setSaid('failure.copyByHand');
    }
  }
  return (
    <Fold label={t('failure.detail')}>
      <pre ref={shown} className={styles.text}>
        {text}
      </pre>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        <span aria-live="polite">{t(said)}</span>
      </Button>
    </Fold>
  );
}
