import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Block } from '../../components/Block';
import { isFree } from '../../state/state';
import { useThisPane } from '../../usePane';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { width: '100%', minWidth: 0 },
});

/** The rules as a text for a colleague. Where the clipboard is refused (frames), the text is selected instead. */
export function ExportRules({ text }: { readonly text: string | null }) {
  const styles = useStyles();
  const { state, t, commands } = useThisPane();
  const shown = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'rules.export.copy' | 'rules.export.copied' | 'rules.export.byHand'>('rules.export.copy');
  useEffect(() => setSaid('rules.export.copy'), [text]);
  const busy = !isFree(state.job);
  async function copy(whole: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(whole);
      setSaid('rules.export.copied');
    } catch {
      shown.current?.select();
      setSaid('rules.export.byHand');
    }
  }
  return (
    <Block title={t('rules.export')}>
      <Text size={200}>{t('rules.export.note')}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void commands.exportRules('changes')}>
          {t('rules.export.changes')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void commands.exportRules('all')}>
          {t('rules.export.all')}
        </Button>
      </div>
      {text !== null && (
        <>
          <Field label={t('rules.export.text')}>
            <Textarea ref={shown} className={styles.text} rows={4} readOnly value={text} />
          </Field>
          <div>
            <Button onClick={() => void copy(text)}>
              <span aria-live="polite">{t(said)}</span>
            </Button>
          </div>
        </>
      )}
    </Block>
  );
}
